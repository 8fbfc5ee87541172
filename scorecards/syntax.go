package scorecards

import (
	"bytes"
	"strconv"
	"strings"
)

// A mistake is what an author did to get an error of yaml.v3.
type mistake struct {
	problem string // how the parser's words start
	message string
	hint    string
	line    lineRule
}

// lineRule says what the line in an error of yaml.v3 is worth.
type lineRule uint8

const (
	lineNamed   lineRule = iota // it is the line of the mistake
	lineBefore                  // it is the line before
	lineReached                 // it is none; the mistake is where the parser got to
)

var mistakes = []mistake{
	{"mapping values are not allowed", "': ' cannot stand here", "put a text that holds ': ' in double quotes, and start the keys of one entry in the same column", lineNamed},
	{"did not find expected key", "the line does not fit those before it", "check its indentation, and that each text in quotes ends with its quote", lineReached},
	{"did not find expected '-' indicator", "the line does not fit the list before it", "check its indentation; each entry of a list starts with '- '", lineReached},
	{"block sequence entries are not allowed", "'- ' cannot stand here", "start a list on the line after its key", lineNamed},
	{"could not find expected ':'", "a key without ': '", "write 'key: text', and indent the further lines of a text more than its key", lineNamed},
	{"found unexpected end of stream", "a text in quotes has no end", "close it with the quote it starts with", lineNamed},
	{"found a tab character that violates", "a tab cannot stand here", "use spaces", lineReached},
	{"found character that cannot start any token", "a text cannot start with this character", "put a text that starts with @, % or ` in double quotes", lineNamed},
	{"did not find expected ',' or ']'", "a list in [ ] has no end or lacks a comma", "close it with ']', and put a text with punctuation in double quotes", lineBefore},
	{"did not find expected ',' or '}'", "keys in { } have no end or lack a comma", "close them with '}', and put a text with punctuation in double quotes", lineBefore},
	{"did not find expected node content", "a value is missing", "put a text of punctuation in double quotes", lineBefore},
	{"did not find expected alphabetic", "a text cannot start with '&' or '*'", "put it in double quotes", lineNamed},
	{"found invalid Unicode character escape", "an escape '\\u' that is no character", "write the character itself", lineNamed},
	{"unknown anchor", "an alias (*) is not allowed", "put a text that starts with '*' in double quotes", lineReached},
	{"found undefined tag handle", "a tag (!) is not allowed", "put a text that starts with '!' in double quotes", lineBefore},
	{"found unknown escape character", "an unknown escape after '\\'", "write '\\\\' for a backslash in double quotes, or use single quotes", lineNamed},
	{"exceeded max depth", "entries are nested too deep", "", lineNamed},
}

// syntaxFault turns an error of yaml.v3 into a fault in an author's words.
func (r *reader) syntaxFault(data []byte, err error, read int) {
	problem := strings.TrimPrefix(err.Error(), "yaml: ")
	line := 0
	if rest, ok := strings.CutPrefix(problem, "line "); ok {
		if number, rest, ok := strings.Cut(rest, ": "); ok {
			if n, err := strconv.Atoi(number); err == nil {
				line, problem = n, rest
			}
		}
	}
	m := mistake{message: "not valid YAML: " + show(problem)}
	for _, known := range mistakes {
		if strings.HasPrefix(problem, known.problem) {
			m = known
			break
		}
	}
	switch m.line {
	case lineNamed:
	case lineBefore:
		line++
	case lineReached:
		line = reached(data, err, read)
	}
	// The parser takes the end of the file for one line more.
	written := 1 + bytes.Count(bytes.TrimRight(data, " \t\r\n"), []byte("\n"))
	line = min(max(line, 1), written)
	indent := indentation(data, line)
	if bytes.ContainsRune(indent, '\t') {
		m.message, m.hint = "a tab cannot indent a line", "indent with spaces"
	}
	r.fault(place{line, len(indent) + 1}, m.message, m.hint)
}

// reached is the first line whose end makes the parser fail as it did. It
// reads a few lines ahead, so the last one it asked for may be too far.
func reached(data []byte, failure error, read int) int {
	const (
		ahead  = 4
		costly = 256 << 10 // bytes; parsing these again would take too long
	)
	if len(data) > costly {
		return read
	}
	for line := max(read-ahead, 1); line < read; line++ {
		head := &lineReader{rest: data[:lineStart(data, line+1)]}
		if _, _, err := decode(head); err != nil && err.Error() == failure.Error() {
			return line
		}
	}
	return read
}

// indentation is the blanks a line starts with.
func indentation(data []byte, line int) []byte {
	rest := data[lineStart(data, line):]
	return rest[:len(rest)-len(bytes.TrimLeft(rest, " \t"))]
}

// lineStart is the offset of a line, the end of the file where there is none.
func lineStart(data []byte, line int) int {
	offset := 0
	for ; line > 1; line-- {
		i := bytes.IndexByte(data[offset:], '\n')
		if i < 0 {
			return len(data)
		}
		offset += i + 1
	}
	return offset
}
