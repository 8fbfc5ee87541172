package report

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// encodeCSV writes rows in UTF-8 with commas. A cell is a string, which is
// made safe, or an int or a float64, which stays a number, or nil, which is
// empty.
func encodeCSV(t thing, _ Options) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	for _, row := range t.rows() {
		cells := make([]string, len(row))
		for i, cell := range row {
			switch v := cell.(type) {
			case nil:
			case int:
				cells[i] = strconv.Itoa(v)
			case float64:
				cells[i] = strconv.FormatFloat(v, 'f', -1, 64)
			case string:
				cells[i] = csvText(v)
			default:
				return nil, fmt.Errorf("a cell of type %T", v)
			}
		}
		if err := w.Write(cells); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return out.Bytes(), w.Error()
}

// csvText puts an apostrophe before text that a spreadsheet would run as a
// formula. Some trim a cell before they look, and some take full-width signs
// for the plain ones. One that parts cells by something other than the comma,
// as is usual where that is the decimal sign, begins a cell within this one.
func csvText(s string) string {
	if !strings.ContainsAny(s, "=+-@＝＋－＠\t\r") {
		return s
	}
	var b strings.Builder
	if strings.IndexAny(strings.TrimLeft(s, "'"), "\t\r") == 0 {
		b.WriteByte('\'')
	}
	for s != "" {
		end := strings.IndexAny(s, ";\t\r\n") + 1
		if end == 0 {
			end = len(s)
		}
		if isFormula(s[:end]) {
			b.WriteByte('\'')
		}
		b.WriteString(s[:end])
		s = s[end:]
	}
	return b.String()
}

// isFormula reports whether a spreadsheet may run a text. Apostrophes are looked
// through, for the one that is put before them to be told from them.
func isFormula(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s, func(r rune) bool { return r == '\'' || unicode.IsSpace(r) }))
	return strings.ContainsRune("=+-@＝＋－＠", first)
}
