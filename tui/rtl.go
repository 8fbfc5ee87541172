package tui

import (
	"strings"
	"unicode"
)

// leftToRightMark is a letter of no width that is read from left to right. It is
// cleaned from all that comes from outside; in a frame it is our own.
const leftToRightMark = "\u200e"

// keptApart marks where right-to-left text ends in a row and another column
// begins. A terminal that sets Hebrew or Arabic from the right takes the digits
// that follow for part of it, over any number of spaces, and sets them to its
// left: "37 of 71 rated" would come apart, and its 37 stand among the name. Other
// terminals show nothing for the mark, which takes no cell.
func keptApart(row string) string {
	if !strings.ContainsFunc(row, isRightToLeft) {
		return row
	}
	var b strings.Builder
	isOpen, inSequence := false, false
	for i, r := range row {
		switch {
		case r == '\x1b':
			inSequence = true
		case inSequence:
			inSequence = r != 'm' // of the sequences a row has styles alone
		case isRightToLeft(r):
			isOpen = true
		case unicode.IsLetter(r):
			isOpen = false
		case isOpen && beginsColumn(row[i:]):
			b.WriteString(leftToRightMark)
			isOpen = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// beginsColumn reports whether what is left of a row is another column or
// phrase: a text has single spaces. A figure in the same phrase, as after a name
// and a colon, may be set beside it on either side.
func beginsColumn(rest string) bool {
	return strings.HasPrefix(rest, "  ") || strings.HasPrefix(rest, " · ")
}

// isRightToLeft reports whether a rune is a letter of a script that is written
// from right to left.
func isRightToLeft(r rune) bool {
	isOfSuchScript := r >= 0x590 && r <= 0x8ff || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfeff ||
		r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff
	return isOfSuchScript && unicode.IsLetter(r)
}
