package results

import "github.com/go-json-experiment/json/jsontext"

// A lexicon has the texts that were read before, by the bytes they were read
// from: results say the same things many times.
type lexicon map[string]string

// Budgets of a lexicon.
const (
	maxTexts     = 10_000
	maxTextBytes = 1 << 10
)

// text is what read makes of a string.
func (l lexicon) text(quoted jsontext.Value, read func(jsontext.Value) string) string {
	if s, ok := l[string(quoted)]; ok {
		return s
	}
	s := read(quoted)
	if len(l) < maxTexts && len(quoted) <= maxTextBytes {
		l[string(quoted)] = s
	}
	return s
}

// unquote is the text of a sound string.
func unquote(quoted jsontext.Value) string {
	unquoted, _ := jsontext.AppendUnquote(nil, quoted)
	return string(unquoted)
}
