package results

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// The columns that are read. Others, such as those of the statement and the
// weight, are for people.
const (
	columnElement  = "element"
	columnRating   = "rating"
	columnEvidence = "evidence"
	columnNote     = "note"
	columnReason   = "reason"
)

var columnsRead = []string{
	columnElement, columnRating, columnEvidence, columnNote, columnReason,
	columnSubject, columnTeam, columnRespondent, columnRole,
}

// A table is a table of answers being read.
type table struct {
	rows     sheet.Rows
	columns  map[string]int // by name
	width    int            // number of columns
	card     *scoring.Scorecard
	elements map[string]*scoring.Element
	seen     map[string]sheet.Fault // where each element was answered
	answers  scoring.Answers
	about    about
	faults   sheet.Faults
}

func newTable(rows sheet.Rows, card *scoring.Scorecard) *table {
	t := &table{
		rows: rows, card: card,
		columns: map[string]int{}, elements: map[string]*scoring.Element{},
		seen: map[string]sheet.Fault{}, answers: scoring.Answers{}, about: about{},
	}
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			e := &card.Components[i].Elements[j]
			t.elements[e.ID] = e
		}
	}
	return t
}

// readRows reads what is below the header.
func (t *table) readRows() error {
	for len(t.faults) < maxFaults {
		cells, err := t.rows.Next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		t.readRow(cells)
	}
	t.faultAt(0, "what follows this "+t.rows.Place(0).Kind()+" was not looked at any more")
	return nil
}

// readHeader finds the columns and reports whether the needed ones are there.
func (t *table) readHeader(cells []string) bool {
	t.width = len(cells)
	for i, cell := range cells {
		name := columnName(cell)
		if _, twice := t.columns[name]; !twice {
			t.columns[name] = i
		} else if slices.Contains(columnsRead, name) {
			t.faultAt(i, "there are two columns "+quote(name))
		}
	}
	for _, name := range []string{columnElement, columnRating} {
		if _, ok := t.columns[name]; !ok {
			t.faultAt(0, "there is no column "+quote(name)+"; the first line names the columns, as element,rating")
		}
	}
	return len(t.faults) == 0
}

// readRow reads the answer to one element.
func (t *table) readRow(cells []string) {
	if sheet.IsBlank(cells) {
		return
	}
	sound := len(t.faults)
	for i := range cells {
		if problem := t.rows.Problem(i); problem != "" && (i >= t.width || t.isRead(i)) {
			t.faultAt(i, problem)
			return
		}
	}
	element := t.readElement(cells)
	answer := scoring.Answer{Note: text.Clean(t.cell(cells, columnNote))}
	answer.Rating = t.readRating(cells, element)
	answer.Evidence = t.readEvidence(cells)
	t.readAbout(cells)
	if len(t.faults) == sound && !answer.IsEmpty() {
		t.answers[element.ID] = answer
	}
}

// readElement finds the element of a row, nil where that is a fault.
func (t *table) readElement(cells []string) *scoring.Element {
	id := text.Line(t.cell(cells, columnElement))
	e, ok := t.elements[id]
	switch first, twice := t.seen[id]; {
	case id == "":
		t.faultIn(cells, columnElement, "the element is missing")
	case !ok:
		problem := fmt.Sprintf("the scorecard %s has no element %s", t.card.ID, quote(id))
		if near, ok := text.Nearest(id, t.ids()); ok {
			problem += ", did you mean " + near + "?"
		}
		t.faultIn(cells, columnElement, problem)
	case twice:
		t.faultIn(cells, columnElement, fmt.Sprintf("%s stands in %s %d already", id, first.Kind(), first.Line))
	default:
		t.seen[id] = t.rows.Place(0)
	}
	return e
}

// readRating reads the rating of a row with its reason. The element may be
// nil.
func (t *table) readRating(cells []string, element *scoring.Element) scoring.Rating {
	said, reason := text.Line(t.cell(cells, columnRating)), text.Clean(t.cell(cells, columnReason))
	if strings.EqualFold(said, "NA") {
		if element != nil && element.AlwaysApplies {
			t.faultIn(cells, columnRating, element.ID+" always applies, so it cannot be NA")
		}
		return scoring.NotApplicable(reason)
	}
	if strings.TrimSpace(reason) != "" {
		t.faultIn(cells, columnReason, "only the rating NA has a reason; anything else is a note")
	}
	switch said {
	case "":
		return scoring.Rating{}
	case "?":
		return scoring.NotKnown()
	}
	value, err := strconv.Atoi(sheet.Whole(said))
	if _, ok := t.card.Scale.Level(value); err != nil || !ok {
		others := "NA, ? or empty"
		if element != nil && element.AlwaysApplies {
			others = "? or empty"
		}
		t.faultIn(cells, columnRating, fmt.Sprintf("rating %s is not on the scale %s, and not %s", quote(said), span(t.card.Scale), others))
	}
	return scoring.Rated(value)
}

func (t *table) readEvidence(cells []string) scoring.Evidence {
	said := text.Line(t.cell(cells, columnEvidence))
	switch strings.ToLower(said) {
	case "":
		return scoring.EvidenceUnsaid
	case "yes", "true":
		return scoring.EvidenceYes
	case "no", "false":
		return scoring.EvidenceNo
	}
	t.faultIn(cells, columnEvidence, fmt.Sprintf("evidence %s is not yes, no or empty", quote(said)))
	return scoring.EvidenceUnsaid
}

// isRead reports whether what stands in a column matters.
func (t *table) isRead(column int) bool {
	return slices.ContainsFunc(columnsRead, func(name string) bool {
		i, ok := t.columns[name]
		return ok && i == column
	})
}

// cell is the text in a column, empty where the row is too short for it.
func (t *table) cell(cells []string, column string) string {
	if i, ok := t.columns[column]; ok && i < len(cells) {
		return cells[i]
	}
	return ""
}

func (t *table) ids() []string {
	ids := make([]string, 0, len(t.elements))
	for i := range t.card.Components {
		for j := range t.card.Components[i].Elements {
			ids = append(ids, t.card.Components[i].Elements[j].ID)
		}
	}
	return ids
}

func (t *table) faultIn(cells []string, column, problem string) {
	t.faultAt(min(t.columns[column], len(cells)-1), problem)
}

// faultAt adds a fault of a cell of the row read last.
func (t *table) faultAt(cell int, problem string) {
	fault := t.rows.Place(cell)
	fault.Problem = problem
	t.faults = append(t.faults, fault)
}

// columnName is what a cell of the header calls its column.
func columnName(cell string) string { return strings.ToLower(text.Line(cell)) }
