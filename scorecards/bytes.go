package scorecards

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/kamscore/kamscore/sheet"
)

// manyBytes is how many lines with a byte that cannot be read are listed: past
// that the file is not text, and more of them tell nothing new.
const manyBytes = 20

// checkBytes refuses what the YAML parser must not see: what would cost it
// too much, and what it would refuse itself without saying where.
func (r *reader) checkBytes(data []byte) {
	switch {
	case len(data) > maxBytes:
		r.faults = append(r.faults, tooLarge(r.file))
		return
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		r.fault(place{1, 1}, "the file is UTF-16", "save it as UTF-8")
		return
	}
	if sheet.IsWorkbook(bytes.NewReader(data)) {
		r.fault(place{1, 1}, "the file is a workbook, and a scorecard is YAML", "kamscore scorecards import makes a scorecard of a workbook with statements; kamscore import reads one with answers")
		return
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	at, said := place{1, 1}, 0 // the line a fault was last found on
	for i := 0; i < len(data) && len(r.faults) < manyBytes; {
		c, size := utf8.DecodeRune(data[i:])
		if message, hint := refuse(c, size, at.column); message != "" && at.line != said {
			r.fault(at, message, hint)
			said = at.line
		}
		i += size
		switch {
		case c == '\r' && i < len(data) && data[i] == '\n':
		case isBreak(c):
			at = place{at.line + 1, 1}
		default:
			at.column++
		}
	}
	if len(r.faults) == 0 && marks(data) > maxMarks {
		r.fault(place{1, 1}, fmt.Sprintf("the file has more entries than a scorecard of %d elements needs", maxElements),
			"split it into several scorecards")
	}
}

// refuse says why a character cannot stand where it does, if it cannot.
func refuse(c rune, size, column int) (message, hint string) {
	switch {
	case c == utf8.RuneError && size == 1:
		return "the line is not UTF-8", "save the file as UTF-8"
	case c == 0:
		return "a NUL byte is not allowed", "save the file as UTF-8 text"
	case isControl(c):
		return fmt.Sprintf("the control character %U is not allowed", c), "remove it"
	case c == '%' && column == 1:
		// Directives cost the parser time that grows with their square.
		return "a line cannot start with '%'", "indent the line, or put the text in double quotes"
	}
	return "", ""
}

func tooLarge(file string) Finding {
	return Finding{
		File: file, Message: fmt.Sprintf("the file is larger than %d MB", maxBytes>>20),
		Hint: "split it into several scorecards",
	}
}

// isControl reports what YAML allows in no file.
func isControl(c rune) bool {
	switch c {
	case '\t', '\n', '\r', '\u0085':
		return false
	}
	return c < ' ' || c >= 0x7f && c < 0xa0 || c == '\ufffe' || c == '\uffff'
}

// isBreak reports what the parser takes for the end of a line, so that lines
// are numbered as it numbers them.
func isBreak(c rune) bool {
	return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029'
}

// marks counts the bytes that can make the parser build nodes. It makes at
// most three of each, and 2 MB of nothing else would take it a second.
func marks(data []byte) int {
	n := 0
	for i, c := range data {
		switch c {
		case ',', ':', '[', '{':
			n++
		case '-', '?':
			if i+1 == len(data) || data[i+1] <= ' ' {
				n++
			}
		}
	}
	return n
}
