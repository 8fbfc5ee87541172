package scorecards

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// Budgets of what is told of a table. The rest is counted, or not looked at.
const (
	maxTableFaults = 100
	maxSkipped     = 1_000
)

// A tableReader reads the rows of a table against a base, which has no
// components where there is none.
type tableReader struct {
	table  *Table
	base   *scoring.Scorecard       // in the language of the table
	own    *scoring.Scorecard       // the same in the language it was written in
	places map[string]scoring.Place // of the elements of the base
	rows   sheet.Rows
	out    *Import
	faults sheet.Faults

	above      above
	stages     []*scoring.Stage // those of the base first
	components []*tableComponent
	elements   []*tableElement
	ids        map[string]string // every id that was given, to what has it and where
	former     map[string]string // ids that must not come back, to why
	odd        bool              // an id was none
}

// above is what a blank cell stands for.
type above struct {
	component, title, stage string
	skipped                 int // which reason is that of the row with the component, from 1; 0 where it was not skipped
}

// A tableElement is what one row says of an element.
type tableElement struct {
	id        string // empty where the row has none
	isMade    bool   // the id, as neither the row nor the base has one
	said      map[Column]string
	weight    int // 0 where the row has none
	component *tableComponent
	place     sheet.Fault // of the statement
}

func (r *tableReader) read() error {
	var err error
	if r.rows, err = r.table.from.Rows(); err != nil {
		return err
	}
	for range r.table.begin {
		if _, err := r.rows.Next(); err != nil {
			return err
		}
	}
	r.rows.Limit(len(r.table.Names))
	for {
		cells, err := r.rows.Next()
		var fault sheet.Fault
		switch {
		case errors.Is(err, io.EOF):
			r.checkStages()
			return nil
		case errors.As(err, &fault):
			r.faults = append(r.faults, fault)
			return nil
		case err != nil:
			return err
		case len(r.faults) >= maxTableFaults:
			r.faultAt(0, "what follows this "+r.rows.Place(0).Kind()+" was not looked at any more")
			return nil
		case !sheet.IsBlank(cells):
			r.readRow(cells)
		}
	}
}

// readRow reads the statement of a row and what belongs to it.
func (r *tableReader) readRow(cells []string) {
	r.out.Rows++
	if !r.isReadable(cells) {
		return
	}
	named := r.setAbove(cells)
	id, statement := r.cell(cells, ColumnID), r.cell(cells, ColumnStatement)
	if statement == "" {
		r.skip(cells, id, named)
		return
	}
	if r.above.component == "" && r.above.title == "" {
		r.fault(cells, ColumnStatement, "the statement has no component, neither beside it nor above it")
		return
	}
	if !named {
		r.out.Filled++
		if i := r.above.skipped; i > 0 {
			r.out.Reasons[i-1].Problem += "; it names the component of those below"
			r.above.skipped = 0
		}
	}
	e := &tableElement{said: map[Column]string{}, place: r.place(cells, ColumnStatement)}
	for _, c := range []Column{ColumnStatement, ColumnEvidence, ColumnGuidance, ColumnImprove} {
		if _, ok := r.table.Columns[c]; ok {
			e.said[c] = r.text(cells, c, maxStatement)
		}
	}
	e.weight = r.weight(cells)
	if id != "" && r.claim(cells, ColumnID, id, kindElement) {
		e.id = id
	}
	if e.component = r.component(cells); e.component == nil {
		return
	}
	r.stage(cells, e.component)
	if len(r.elements) == maxElements {
		r.fault(cells, ColumnStatement, fmt.Sprintf("a scorecard has at most %d elements; split the table into several", maxElements))
		return
	}
	r.elements = append(r.elements, e)
	if said := e.said[ColumnStatement]; isTotal(said) {
		fault := e.place
		fault.Problem = inQuotes(said) + " looks like a total, and was taken for a statement; if it is one, remove the row"
		r.out.Totals = append(r.out.Totals, fault)
	}
}

// isTotal reports whether a text is what a spreadsheet calls a total.
func isTotal(said string) bool {
	said = strings.ToLower(strings.Trim(said, " :.="))
	return totalNames[said]
}

var totalNames = map[string]bool{
	"total": true, "totals": true, "grand total": true, "subtotal": true, "sum": true, "summary": true, "average": true, "mean": true,
	"summe": true, "gesamt": true, "gesamtsumme": true, "zwischensumme": true, "mittelwert": true, "durchschnitt": true, "ergebnis": true,
}

// isReadable refuses rows with a cell that cannot be a text, or that has no
// column.
func (r *tableReader) isReadable(cells []string) bool {
	for i := range cells {
		problem := r.rows.Problem(i)
		if problem == "" {
			continue
		}
		if _, isRead := r.table.Holds(i); isRead || i >= len(r.table.Names) {
			r.faultAt(i, problem)
			return false
		}
	}
	return true
}

// setAbove takes what a row says of its component and stage, for itself and
// for the blank cells below, and reports whether it names a component. The
// stage of a component that is named anew is the one above, too: spreadsheets
// merge such cells over many rows.
func (r *tableReader) setAbove(cells []string) (named bool) {
	component, title := r.cell(cells, ColumnComponent), r.cell(cells, ColumnTitle)
	if _, titled := r.table.Columns[ColumnTitle]; !titled {
		component, title = "", component
	}
	if component != "" || title != "" {
		r.above.component, r.above.title, r.above.skipped = component, title, 0
		named = true
	}
	if stage := r.cell(cells, ColumnStage); stage != "" {
		r.above.stage = stage
	}
	return named
}

// skip passes over a row without a statement. One whose id is known is at
// fault: it may be meant to go, or to be filled in again.
func (r *tableReader) skip(cells []string, id string, named bool) {
	if _, known := r.places[id]; known {
		r.fault(cells, ColumnID, "the statement of "+inQuotes(id)+" is missing; to retire it, remove its row")
		return
	}
	r.out.Skipped++
	if len(r.out.Reasons) == maxSkipped {
		return
	}
	reason := r.rows.Place(0)
	reason.Problem = "no statement"
	r.out.Reasons = append(r.out.Reasons, reason)
	if named {
		r.above.skipped = len(r.out.Reasons)
	}
}

// claim takes an id for what a row has, and reports whether it can.
func (r *tableReader) claim(cells []string, column Column, id, kind string) bool {
	why, gone := r.former[id]
	what, taken := r.ids[id]
	switch {
	case !isID(id):
		r.odd = true
		r.fault(cells, column, inQuotes(id)+" is not an id, which is made of a-z, 0-9 and - and begins with a letter")
	case gone:
		r.fault(cells, column, fmt.Sprintf("the id %s %s, and an id is never used again; leave the cell empty, and one is made", inQuotes(id), why))
	case taken:
		r.fault(cells, column, fmt.Sprintf("the id %s is that of %s already; leave the cell empty, and one is made", inQuotes(id), what))
	default:
		place := r.rows.Place(0)
		r.ids[id] = fmt.Sprintf("the %s in %s %d", kind, place.Kind(), place.Line)
		return true
	}
	return false
}

func (r *tableReader) weight(cells []string) int {
	said := r.cell(cells, ColumnWeight)
	if _, ok := r.table.Columns[ColumnWeight]; !ok {
		return 0
	}
	if said == "" {
		return 1
	}
	weight, err := strconv.Atoi(sheet.Whole(said))
	if err != nil || weight < 1 || weight > maxWeight {
		r.fault(cells, ColumnWeight, fmt.Sprintf("the weight is %s; it must be a whole number from 1 to %d, or empty for 1", inQuotes(said), maxWeight))
		return 1
	}
	return weight
}

// cell is the text in a column on one line, empty where there is none.
func (r *tableReader) cell(cells []string, column Column) string {
	if i, ok := r.table.Columns[column]; ok && i < len(cells) {
		return text.Line(cells[i])
	}
	return ""
}

func (r *tableReader) text(cells []string, column Column, most int) string {
	return r.limited(cells, column, r.cell(cells, column), most)
}

// limited refuses a text that is longer than a scorecard may have it.
func (r *tableReader) limited(cells []string, column Column, said string, most int) string {
	if length := utf8.RuneCountInString(said); length > most {
		r.fault(cells, column, fmt.Sprintf("the text has %d characters; it may have %d", length, most))
	}
	return said
}

// place is where the cell of a column stands. The title of a component may
// stand in the column of components.
func (r *tableReader) place(cells []string, column Column) sheet.Fault {
	i, ok := r.table.Columns[column]
	if !ok {
		i = r.table.Columns[ColumnComponent]
	}
	return r.rows.Place(min(i, len(cells)-1))
}

func (r *tableReader) fault(cells []string, column Column, problem string) {
	fault := r.place(cells, column)
	fault.Problem = problem
	r.faults = append(r.faults, fault)
}

// faultAt adds a fault of a cell of the row read last.
func (r *tableReader) faultAt(cell int, problem string) {
	fault := r.rows.Place(cell)
	fault.Problem = problem
	r.faults = append(r.faults, fault)
}
