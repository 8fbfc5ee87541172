package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// What the table of answers has in the column rating where there is no value.
const (
	ratingNotApplicable = "NA"
	ratingNotKnown      = "?"
)

// answerRows are the answers to every element, in the form that can be
// imported again. Without answers they are a form to fill in.
func answerRows(s *scoring.Scorecard, answers scoring.Answers) [][]any {
	rows := [][]any{{"component", "element", "statement", "weight", "rating", "evidence", "note", "reason"}}
	for i := range s.Components {
		c := &s.Components[i]
		for j := range c.Elements {
			e := &c.Elements[j]
			a := answers[e.ID]
			rows = append(rows, []any{
				c.ID, e.ID, e.Statement, e.Weight, ratingCell(a.Rating), evidenceCell(a.Evidence), a.Note, a.Rating.Reason(),
			})
		}
	}
	return rows
}

func ratingCell(r scoring.Rating) any {
	value, ok := r.Value()
	switch {
	case ok:
		return value
	case r.IsNotApplicable():
		return ratingNotApplicable
	case r.IsNotKnown():
		return ratingNotKnown
	}
	return nil
}

func evidenceCell(e scoring.Evidence) any {
	if e == scoring.EvidenceUnsaid {
		return nil
	}
	return yesOrNo(e == scoring.EvidenceYes)
}

// answerTables have every element with its rating, evidence and note, a table
// for each component.
func answerTables(of *scoring.Assessment, w *words.Words) document {
	s := of.Scorecard
	d := document{heading{2, w.Summaries.Answers}}
	for i := range s.Components {
		c := &s.Components[i]
		t := table{columns: []column{
			{right: true}, {name: w.Columns.Statement, wide: true}, {name: w.Columns.Rating}, {name: w.Columns.Evidence}, {name: w.Columns.Note},
		}}
		if s.WeighsElements() {
			t.columns = append(t.columns, column{name: w.Columns.Weight, right: true})
		}
		for j := range c.Elements {
			e := &c.Elements[j]
			a := of.Answers[e.ID]
			evidence := ""
			if a.Rating.IsClaim() || a.Evidence != scoring.EvidenceUnsaid {
				evidence = w.EvidenceWord(a.Evidence)
			}
			rating := w.RatingWords(s.Scale, a.Rating)
			if own := ownWords(e, a.Rating); own != "" {
				rating += ": " + own
			}
			if reason := a.Rating.Reason(); reason != "" {
				rating += ": " + reason
			}
			cells := []string{
				Number(scoring.Place{Component: i, Element: j}), nameOf(e.Statement, e.ID), rating, evidence, oneLine(a.Note),
			}
			if s.WeighsElements() {
				cells = append(cells, strconv.Itoa(e.Weight))
			}
			t.rows = append(t.rows, row{cells: cells})
		}
		d = append(d, heading{3, numbered(i, c)}, t)
	}
	return d
}

// Number is the number an element goes by, "4.4": its component's and its
// own, counted from 1.
func Number(p scoring.Place) string {
	return fmt.Sprintf("%d.%d", p.Component+1, p.Element+1)
}

// ownWords are the wording that an element has of its own for a rating, empty
// where it has none or is not rated.
func ownWords(e *scoring.Element, r scoring.Rating) string {
	value, ok := r.Value()
	if !ok {
		return ""
	}
	return e.Levels[value]
}

// numbered is a component's title with its number before it.
func numbered(i int, c *scoring.Component) string {
	return fmt.Sprintf("%d %s", i+1, nameOf(c.Title, c.ID))
}

// oneLine puts the lines of a note one after the other, so that they can
// still be told apart.
func oneLine(note string) string {
	return strings.Join(strings.FieldsFunc(note, func(r rune) bool { return r == '\n' }), " / ")
}
