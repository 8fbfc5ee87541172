package text

import (
	"strings"
	"unicode/utf8"
)

// asciiMarks are the marks and letters that the interface uses in its languages,
// by what stands for them in ASCII. Each keeps its width: an ä is an a.
var asciiMarks = map[rune]byte{
	'·': '|', '…': '.', '–': '-', '—': '-', '−': '-', '→': '>', '←': '<', '↑': '^', '↓': 'v',
	'‘': '\'', '’': '\'', '“': '"', '”': '"', '•': '*', '×': 'x', '\u00a0': ' ',
	'„': '"', 'ä': 'a', 'ö': 'o', 'ü': 'u', 'Ä': 'A', 'Ö': 'O', 'Ü': 'U', 'ß': 's',
}

// ASCII returns clean text for a terminal that can show nothing else. Every
// cell stays a cell, so that what was laid out stays in its place; a
// character without a likeness becomes a question mark.
func ASCII(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch likeness, ok := asciiMarks[r]; {
		case r < utf8.RuneSelf:
			b.WriteRune(r)
		case ok:
			b.WriteByte(likeness)
		default:
			b.WriteString(strings.Repeat("?", Width(string(r))))
		}
	}
	return b.String()
}
