package report

import "github.com/kamscore/kamscore/scoring"

// An elementTable is what a scorecard asks, a row for each element, to be
// edited in a spreadsheet. Everything that is not of an element, such as the
// scale, is left out.
type elementTable struct{ scorecard }

// elementColumns are its columns in the order of its rows, with their width.
var elementColumns = []struct {
	name  string
	width float64
}{
	{"component", 20},
	{"component title", 28},
	{"stage", 16},
	{"element", 24},
	{"statement", 60},
	{"evidence", 40},
	{"improve", 50},
	{"weight", 8},
}

func (t elementTable) rows() [][]any {
	names := make([]any, len(elementColumns))
	for i, c := range elementColumns {
		names[i] = c.name
	}
	rows := [][]any{names}
	for i := range t.Components {
		c := &t.Components[i]
		for j := range c.Elements {
			e := &c.Elements[j]
			rows = append(rows, []any{c.ID, c.Title, c.Stage, e.ID, e.Statement, e.Evidence, e.Improve, e.Weight})
		}
	}
	return rows
}

func (t elementTable) workbook() workbook {
	rows := t.rows()
	s := sheet{name: "Elements", header: 1, filter: true, rows: append([][]any{headerRow(rows[0]...)}, rows[1:]...)}
	for _, c := range elementColumns {
		s.columns = append(s.columns, sheetColumn{c.width, look{wrap: true, verbatim: true}})
	}
	s.columns[len(s.columns)-1].look = look{centre: true} // the weight is a number
	return workbook{title: nameOf(t.Title, t.ID), sheets: []sheet{s}}
}

func encodeElementsCSV(card *scoring.Scorecard, o Options) ([]byte, error) {
	return encodeCSV(elementTable{scorecard{card, o.words()}}, o)
}

func encodeElementsXLSX(card *scoring.Scorecard, o Options) ([]byte, error) {
	return elementTable{scorecard{card, o.words()}}.workbook().encode()
}
