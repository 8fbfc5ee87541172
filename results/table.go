package results

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
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

// A table is a CSV file being read.
type table struct {
	data     []byte
	rows     *csv.Reader
	columns  map[string]int // by name
	width    int            // number of columns
	card     *scoring.Scorecard
	elements map[string]*scoring.Element
	lines    map[string]int // where each element was answered
	answers  scoring.Answers
	faults   CSVFaults
}

func newTable(data []byte, card *scoring.Scorecard) *table {
	t := &table{
		data: data, rows: csv.NewReader(bytes.NewReader(data)), card: card,
		columns: map[string]int{}, elements: map[string]*scoring.Element{},
		lines: map[string]int{}, answers: scoring.Answers{},
	}
	t.rows.Comma = separator(data)
	t.rows.FieldsPerRecord = -1 // checked here, where the fault can be named
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			e := &card.Components[i].Elements[j]
			t.elements[e.ID] = e
		}
	}
	return t
}

// separator is what parts the cells of the first line: spreadsheets take the
// semicolon where the comma is the decimal sign.
func separator(data []byte) rune {
	header, _, _ := bytes.Cut(data, []byte{'\n'})
	best, most := ',', bytes.Count(header, []byte{','})
	for _, c := range ";\t" {
		if n := bytes.Count(header, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}

func (t *table) read() {
	if i := firstInvalid(t.data); i >= 0 {
		line := bytes.Count(t.data[:i], []byte{'\n'}) + 1
		start := bytes.LastIndexByte(t.data[:i], '\n') + 1
		t.fault(line, i-start+1, `the file is not UTF-8; save it as "CSV UTF-8"`)
		return
	}
	for isHeader := true; len(t.faults) < maxFaults; isHeader = false {
		cells, err := t.rows.Read()
		var syntax *csv.ParseError
		switch {
		case errors.Is(err, io.EOF) && isHeader:
			t.fault(1, 1, "the file is empty")
			return
		case errors.Is(err, io.EOF):
			return
		case errors.As(err, &syntax):
			t.fault(syntax.Line, syntax.Column, `a quotation mark is out of place; inside quotes it is written twice: ""`)
			return
		case isHeader:
			if !t.readHeader(cells) {
				return
			}
		default:
			t.readRow(cells)
		}
	}
	t.fault(t.line(), 1, "what follows this line was not looked at any more")
}

// readHeader finds the columns and reports whether the needed ones are there.
func (t *table) readHeader(cells []string) bool {
	t.width = len(cells)
	for i, cell := range cells {
		name := strings.ToLower(text.Line(unescape(cell)))
		if _, twice := t.columns[name]; !twice {
			t.columns[name] = i
		} else if slices.Contains([]string{columnElement, columnRating, columnEvidence, columnNote, columnReason}, name) {
			t.faultAt(i, "there are two columns "+quote(name))
		}
	}
	for _, name := range []string{columnElement, columnRating} {
		if _, ok := t.columns[name]; !ok {
			t.fault(1, 1, "there is no column "+quote(name)+"; the first line names the columns, as element,rating")
		}
	}
	return len(t.faults) == 0
}

// readRow reads the answer to one element.
func (t *table) readRow(cells []string) {
	if isBlank(cells) {
		return
	}
	sound := len(t.faults)
	for i, cell := range cells {
		switch {
		case len(cell) > maxCell:
			t.faultAt(i, fmt.Sprintf("the cell is longer than %d KB", maxCell>>10))
			return
		case i >= t.width && strings.TrimSpace(cell) != "":
			t.faultAt(i, "there are more cells than columns; text with a separator in it is put in quotes")
			return
		}
	}
	element := t.readElement(cells)
	answer := scoring.Answer{Note: text.Clean(t.cell(cells, columnNote))}
	answer.Rating = t.readRating(cells, element)
	answer.Evidence = t.readEvidence(cells)
	if len(t.faults) == sound && !answer.IsEmpty() {
		t.answers[element.ID] = answer
	}
}

// readElement finds the element of a row, nil where that is a fault.
func (t *table) readElement(cells []string) *scoring.Element {
	id := text.Line(t.cell(cells, columnElement))
	e, ok := t.elements[id]
	switch first, twice := t.lines[id]; {
	case id == "":
		t.faultIn(cells, columnElement, "the element is missing")
	case !ok:
		problem := fmt.Sprintf("the scorecard %s has no element %s", t.card.ID, quote(id))
		if near, ok := text.Nearest(id, t.ids()); ok {
			problem += ", did you mean " + near + "?"
		}
		t.faultIn(cells, columnElement, problem)
	case twice:
		t.faultIn(cells, columnElement, fmt.Sprintf("%s stands in line %d already", id, first))
	default:
		t.lines[id] = t.line()
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
	value, err := strconv.Atoi(said)
	if _, ok := t.card.Scale.Level(value); err != nil || !ok {
		t.faultIn(cells, columnRating, fmt.Sprintf(
			"rating %s is not on the scale %s, and not NA, ? or empty", quote(said), span(t.card.Scale)))
	}
	return scoring.Rated(value)
}

func (t *table) readEvidence(cells []string) scoring.Evidence {
	said := text.Line(t.cell(cells, columnEvidence))
	switch strings.ToLower(said) {
	case "":
		return scoring.EvidenceUnsaid
	case "yes":
		return scoring.EvidenceYes
	case "no":
		return scoring.EvidenceNo
	}
	t.faultIn(cells, columnEvidence, fmt.Sprintf("evidence %s is not yes, no or empty", quote(said)))
	return scoring.EvidenceUnsaid
}

// cell is the text in a column, empty where the row is too short for it.
func (t *table) cell(cells []string, column string) string {
	if i, ok := t.columns[column]; ok && i < len(cells) {
		return unescape(cells[i])
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

// line is where the row read last begins.
func (t *table) line() int {
	line, _ := t.rows.FieldPos(0)
	return line
}

func (t *table) faultIn(cells []string, column, problem string) {
	t.faultAt(min(t.columns[column], len(cells)-1), problem)
}

// faultAt adds a fault of a cell of the row read last.
func (t *table) faultAt(cell int, problem string) {
	line, column := t.rows.FieldPos(cell)
	t.fault(line, column, problem)
}

// fault adds a fault at a byte of a line.
func (t *table) fault(line, column int, problem string) {
	t.faults = append(t.faults, CSVFault{Line: line, Column: column, Problem: problem})
}

// settle puts the faults into file order and makes their columns count
// characters, as editors do.
func (t *table) settle() CSVFaults {
	slices.SortStableFunc(t.faults, func(a, b CSVFault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	line, rest := 1, t.data
	for i := range t.faults {
		f := &t.faults[i]
		for ; line < f.Line; line++ {
			_, rest, _ = bytes.Cut(rest, []byte{'\n'})
		}
		f.Column = utf8.RuneCount(rest[:min(max(f.Column-1, 0), len(rest))]) + 1
	}
	return t.faults
}

func isBlank(cells []string) bool {
	return !slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}
