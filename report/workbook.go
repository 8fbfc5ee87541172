package report

import (
	"strconv"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A workbook is what a thing is in a spreadsheet, before it is written. Its
// texts may hold anything: writing makes them harmless.
type workbook struct {
	title   string
	changed time.Time // of what is in it; zero where that is not known
	sheets  []sheet
	words   *words.Words // nil means English
}

// Something that bookable has a workbook of its own. Any other thing gets one
// sheet of its rows.
type bookable interface {
	// workbook gives dates in loc, nil meaning UTC.
	workbook(loc *time.Location) workbook
}

// A sheet is rows of cells from A1 on. A cell is nil, an int, a float64, a
// string, which no spreadsheet runs, or a sheetCell.
type sheet struct {
	name    string
	columns []sheetColumn
	rows    [][]any
	header  int  // the row that names the columns, from 1; it stays in sight
	beside  int  // columns that stay in sight
	filter  bool // rows can be filtered by the columns
	menus   []menu
}

// A sheetColumn is how a column looks where a cell does not say.
type sheetColumn struct {
	width float64 // in characters
	look  look
}

// A sheetCell is a value with a look of its own, or a formula with the value that
// it has now, for a reader who does not calculate.
type sheetCell struct {
	value   any // nil, int, float64 or string
	formula string
	look    look
}

// A look is how a cell is shown.
type look struct {
	title    bool
	bold     bool
	shaded   bool
	input    bool // to be filled in
	wrap     bool
	right    bool
	centre   bool
	percent  bool // a share, 0 to 1, as a whole percent
	exact    bool // a share, 0 to 1, with four decimals
	tenths   bool // with one decimal
	verbatim bool // what is typed into it stays as it is typed
}

// A menu is a drop-down list.
type menu struct {
	column  string
	last    string   // of several columns, else empty
	rows    []int    // ascending
	choices []string // without a comma in them
	title   string   // of the hint that is shown beside a selected cell
	hint    string
}

// workbookOf is the workbook of any thing.
func workbookOf(t thing, loc *time.Location) workbook {
	if b, ok := t.(bookable); ok {
		return b.workbook(loc)
	}
	title := ""
	if d := t.document(false, loc); len(d) > 0 {
		if h, ok := d[0].(heading); ok {
			title = h.text
		}
	}
	return workbook{title: title, sheets: []sheet{sheetOf(title, t.rows())}}
}

// sheetOf is a sheet of rows with the names of the columns first.
func sheetOf(name string, rows [][]any) sheet {
	s := sheet{name: name, header: 1, filter: true}
	for i := range rows[0] {
		s.columns = append(s.columns, sheetColumn{width: widthOf(rows, i), look: look{wrap: true}})
	}
	s.rows = append(s.rows, headerRow(rows[0]...))
	s.rows = append(s.rows, rows[1:]...)
	return s
}

// The width of a column whose texts are not known beforehand.
const (
	leastColumn = 10
	mostColumn  = 60
)

func widthOf(rows [][]any, column int) float64 {
	width := leastColumn
	for _, row := range rows {
		if s, ok := row[column].(string); ok {
			width = max(width, min(len(s)+2, mostColumn))
		}
	}
	return float64(width)
}

func headerRow(names ...any) []any {
	for i, name := range names {
		names[i] = sheetCell{value: name, look: look{bold: true, shaded: true, wrap: true}}
	}
	return names
}

// alignedHeader is a headerRow that is aligned as the columns are.
func alignedHeader(columns []sheetColumn, names ...any) []any {
	names = headerRow(names...)
	for i := range names {
		c := names[i].(sheetCell)
		c.look.right, c.look.centre = columns[i].look.right, columns[i].look.centre
		names[i] = c
	}
	return names
}

// ratingChoices are what can be chosen as a rating.
func ratingChoices(scale scoring.Scale, mayNot bool) []string {
	var choices []string
	for _, l := range scale {
		choices = append(choices, strconv.Itoa(l.Value))
	}
	if mayNot {
		choices = append(choices, ratingNotApplicable)
	}
	return append(choices, ratingNotKnown)
}
