package scorecards

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// A Column is what a column of a table of statements holds, by the name under
// which it is known without being told.
type Column string

// The columns of a table. Only a component and the statement are needed.
const (
	// ColumnComponent is the title of the component, or its id where another
	// column has the title. A blank cell means the component above it.
	ColumnComponent Column = "component"
	ColumnTitle     Column = "component title"
	ColumnStage     Column = "stage" // its title or its id
	ColumnID        Column = "id"
	ColumnStatement Column = "statement"
	ColumnEvidence  Column = "evidence"
	ColumnGuidance  Column = "guidance"
	ColumnImprove   Column = "improve"
	ColumnWeight    Column = "weight"
)

// Columns are all there are, in the order they are asked for.
func Columns() []Column {
	return []Column{
		ColumnComponent, ColumnStatement, ColumnStage, ColumnID, ColumnEvidence,
		ColumnImprove, ColumnGuidance, ColumnWeight, ColumnTitle,
	}
}

// elementColumn is what tables for people who rate call the column of ids.
const elementColumn = "element"

// An OptionError is a choice that does not fit the table or the scorecard, and
// by its hint what to choose in its place.
type OptionError struct{ problem, hint string }

func (e *OptionError) Error() string { return e.problem }

// Hint is what to do about it.
func (e *OptionError) Hint() string { return e.hint }

// A noTableError is a file without a table in it.
type noTableError struct{}

func (noTableError) Error() string { return "there is no table in it" }

func (noTableError) Hint() string {
	return "a table has a row that names its columns, and below it a row for each statement"
}

// A Table is a table of statements in a book: where it is, and which of its
// columns is which.
type Table struct {
	Sheet   string         // its name, empty in CSV
	Others  []string       // the other sheets that have such a table
	Title   string         // what stands above the table, in one cell; may be empty
	Names   []string       // of its columns as they stand there, on one line; may be empty
	Columns map[Column]int // where the columns stand among Names, from 0

	from    sheet.Sheet
	begin   int         // rows before the first statement
	place   sheet.Fault // of the names
	lengths []int       // of the longest text below each name, as far as was looked
}

// maxAbove is how many rows that say something are looked at for the names of
// the columns.
const maxAbove = 20

// FindTable finds the table of statements in a book: the first rows that name
// the needed columns, on the sheet of a name or else on the first that has
// such rows. Names of columns are given by what the columns hold; an empty
// name means that there is no such column. Of the others those are recognised
// that are named as their Column is, in any case of letters.
//
// Where no row names the needed columns it is the first row with more than
// one cell, and what is missing is for the caller to find out: see
// [Table.Missing]. The error may be an [OptionError].
func FindTable(book *sheet.Book, name string, columns map[Column]string) (*Table, error) {
	sheets, err := chosenSheets(book, name)
	if err != nil {
		return nil, err
	}
	var whole, part []*Table
	for _, s := range sheets {
		t, err := findIn(s, columns)
		switch {
		case err != nil:
			return nil, err
		case t == nil:
		case len(t.Missing()) == 0 && t.unknown(columns) == "":
			whole = append(whole, t)
		default:
			part = append(part, t)
		}
	}
	if len(whole) > 0 {
		t := whole[0]
		for _, other := range whole[1:] {
			t.Others = append(t.Others, other.Sheet)
		}
		return t, t.check(columns)
	}
	// A remark alone in its sheet is no table.
	if tables := slices.DeleteFunc(slices.Clone(part), func(t *Table) bool { return t.filled() < 2 }); len(tables) > 0 {
		part = tables
	}
	switch {
	case len(part) == 1:
		return part[0], part[0].check(columns)
	case len(part) > 1:
		var names []string
		for _, t := range part {
			names = append(names, inQuotes(t.Sheet))
		}
		return nil, &OptionError{
			"none of the sheets " + strings.Join(names, ", ") + " names the columns that are needed",
			"--sheet says which one has the statements, such as --sheet " + names[0],
		}
	}
	return nil, noTableError{}
}

// chosenSheets is the sheet of a name, or all of them.
func chosenSheets(book *sheet.Book, name string) ([]sheet.Sheet, error) {
	if name == "" {
		return book.Sheets, nil
	}
	if !book.IsWorkbook {
		return nil, &OptionError{"it is a CSV file, which has no sheets", "leave --sheet out"}
	}
	var names []string
	for _, s := range book.Sheets {
		if strings.EqualFold(s.Name, text.Line(name)) {
			return []sheet.Sheet{s}, nil
		}
		names = append(names, inQuotes(s.Name))
	}
	return nil, &OptionError{
		"the workbook has no sheet " + inQuotes(name),
		"its sheets are " + strings.Join(names, ", "),
	}
}

// findIn finds the names of the columns on a sheet, nil where it is empty.
func findIn(s sheet.Sheet, columns map[Column]string) (*Table, error) {
	rows, err := s.Rows()
	if err != nil {
		return nil, err
	}
	var best *Table
	title, said := "", 0
	for row := 1; said < maxAbove; row++ {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if sheet.IsBlank(cells) {
			continue
		}
		said++
		t := &Table{Sheet: s.Name, Title: title, Names: namesIn(cells), from: s, begin: row, place: rows.Place(0)}
		t.recognise(columns)
		if len(t.Missing()) == 0 && t.unknown(columns) == "" {
			return t, nil
		}
		if best == nil || best.filled() < 2 && t.filled() > 1 {
			best = t
		} else {
			best.measure(t.Names)
		}
		if title == "" && t.filled() == 1 {
			title = strings.Join(t.Names, "")
		}
	}
	return best, nil
}

// namesIn are the names in a row, without the empty ones at its end.
func namesIn(cells []string) []string {
	names := make([]string, len(cells))
	for i, cell := range cells {
		names[i] = text.Line(cell)
	}
	for len(names) > 0 && names[len(names)-1] == "" {
		names = names[:len(names)-1]
	}
	return names
}

// inQuotes is a text from a table, fit for a message.
func inQuotes(s string) string { return `"` + show(s) + `"` }
