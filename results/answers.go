package results

import (
	"errors"
	"io"
	"slices"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
)

// ReadAnswers reads the answers to a scorecard from a table in a CSV file or a
// workbook: a row of names, then a row for each element. Only the columns
// element and rating are needed; of a workbook it is the first sheet whose
// first row names them. A rating is a value of the scale, NA for not
// applicable, ? for not known, or empty; evidence is yes, no or empty, or TRUE
// or FALSE. The columns subject, team, respondent and role say who rated what,
// in any one row. Unknown columns are ignored. Of a formula its stored value is
// read. Dates and errors are refused in the columns that are read, rather than
// guessed at.
//
// The error is sheet.Faults where the table is at fault; nothing is returned
// then. When something was answered is left to the caller.
func ReadAnswers(r io.Reader, card *scoring.Scorecard) (Form, error) {
	book, err := sheet.Read(r)
	if err != nil {
		return Form{}, err
	}
	for _, s := range book.Sheets {
		rows, err := s.Rows()
		if err != nil {
			return Form{}, err
		}
		header, err := sheet.Header(rows)
		var fault sheet.Fault
		switch {
		case errors.Is(err, io.EOF):
			continue
		case errors.As(err, &fault):
			return Form{}, sheet.Faults{fault}
		case err != nil:
			return Form{}, err
		case !book.IsWorkbook || isHeader(header):
			return readTable(newTable(rows, card), header)
		}
	}
	if !book.IsWorkbook {
		return Form{}, sheet.Faults{{Line: 1, Column: 1, Problem: "the file is empty"}}
	}
	return Form{}, errors.New(`no sheet names the columns "element" and "rating" in its first row`)
}

func readTable(t *table, header []string) (Form, error) {
	if t.readHeader(header) {
		err := t.readRows()
		var fault sheet.Fault
		switch {
		case errors.As(err, &fault):
			t.faults = append(t.faults, fault)
		case err != nil:
			return Form{}, err
		}
	}
	if len(t.faults) > 0 {
		t.faults.Sort()
		return Form{}, t.faults
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
