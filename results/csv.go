package results

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
)

// Budgets of a CSV file.
const (
	maxCSV  = 8 << 20  // bytes
	maxCell = 64 << 10 // bytes
)

// A CSVFault is one thing wrong in a CSV file.
type CSVFault struct {
	Line    int // from 1
	Column  int // in characters, from 1
	Problem string
}

func (f CSVFault) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", f.Line, f.Column, f.Problem)
}

// CSVFaults is everything found wrong in a CSV file, in file order.
type CSVFaults []CSVFault

func (f CSVFaults) Error() string { return list(f) }

// ReadCSV reads the answers to a scorecard from a table: a row of names, then
// a row for each element. Only the columns element and rating are needed. A
// rating is a value of the scale, NA for not applicable, ? for not known, or
// empty; evidence is yes, no or empty. Cells are parted by comma, semicolon
// or tab. Unknown columns are ignored.
//
// The error is CSVFaults where the table is at fault; no answers are returned
// then. When something was answered is left to the caller.
func ReadCSV(r io.Reader, card *scoring.Scorecard) (scoring.Answers, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxCSV+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxCSV {
		return nil, fmt.Errorf("larger than %d MB, which no table of answers is", maxCSV>>20)
	}
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	t := newTable(data, card)
	t.read()
	if len(t.faults) > 0 {
		return nil, t.settle()
	}
	return t.answers, nil
}

// unescape takes off the apostrophe that keeps a spreadsheet from reading a
// text as a formula.
func unescape(cell string) string {
	rest, ok := strings.CutPrefix(cell, "'")
	if !ok || rest == "" {
		return cell
	}
	if strings.ContainsRune("\t\r", rune(rest[0])) {
		return rest
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(rest, unicode.IsSpace))
	if strings.ContainsRune("=+-@＝＋－＠", first) {
		return rest
	}
	return cell
}

// firstInvalid is where the first byte stands that is not UTF-8, -1 if none.
func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}
