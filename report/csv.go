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
// for the plain ones.
func csvText(s string) string {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s, unicode.IsSpace))
	if strings.ContainsRune("=+-@＝＋－＠", first) || strings.IndexAny(s, "\t\r") == 0 {
		return "'" + s
	}
	return s
}
