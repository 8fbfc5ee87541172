package results

import (
	"bytes"
	"errors"
	"io"
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// maxXLSX is the largest workbook that is read, in bytes.
const maxXLSX = 8 << 20

// A workbookError says why a workbook cannot be read and, by Hint, what to do
// about it.
type workbookError struct{ reason, advice string }

func (e *workbookError) Error() string { return e.reason }
func (e *workbookError) Hint() string  { return e.advice }

// ReadXLSX reads the answers to a scorecard as ReadCSV does, from the first
// sheet of a workbook whose first row names the columns element and rating.
// Evidence may also be TRUE or FALSE. Of a formula its stored value is read.
// Dates and errors are refused in the columns that are read, rather than
// guessed at.
//
// The error is TableFaults where the table is at fault.
func ReadXLSX(r io.Reader, card *scoring.Scorecard) (Form, error) {
	data, err := readAll(r, maxXLSX)
	if err != nil {
		return Form{}, err
	}
	if bytes.HasPrefix(data, []byte(oldOffice)) {
		return Form{}, &workbookError{
			"the workbook has a password, or is in the format .xls of old",
			"open it in a spreadsheet and save it as .xlsx without a password",
		}
	}
	b, err := openWorkbook(data)
	if err != nil {
		return Form{}, err
	}
	for _, s := range b.sheets {
		rows, err := b.rows(s)
		if err != nil {
			return Form{}, err
		}
		header, err := rows.header()
		switch {
		case errors.Is(err, io.EOF):
			continue
		case err != nil:
			return Form{}, err
		case isHeader(header):
			return readTable(newTable(rows, card), header)
		}
	}
	return Form{}, errors.New(`no sheet names the columns "element" and "rating" in its first row`)
}

func readTable(t *table, header []string) (Form, error) {
	if t.readHeader(header) {
		if err := t.readRows(); err != nil {
			return Form{}, err
		}
	}
	if len(t.faults) > 0 {
		return Form{}, t.sorted()
	}
	return t.form(), nil
}

func isHeader(cells []string) bool {
	var names []string
	for _, cell := range cells {
		names = append(names, columnName(cell))
	}
	return slices.Contains(names, columnElement) && slices.Contains(names, columnRating)
}
