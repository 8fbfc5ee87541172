package scoring

import (
	"cmp"
	"time"
)

// A row is what is kept of a result.
type row struct {
	outline *outline
	cells   []cell // one for each element of the outline, in order
	isPart  bool

	id, previous, path string
	language           string // of the statements that were answered
	subject            Subject
	respondent         Respondent
	status             Status
	changed            time.Time // when it was finished, or while it is a draft changed
	updated            time.Time
	revision           int
}

// A cell is what a result says of an element: the rating in the lower four
// bits and the evidence above them.
type cell uint8

// What a cell has in the place of a rating, which is 9 at most.
const (
	cellUnanswered cell = iota + 10
	cellNotApplicable
	cellNotKnown
	cellAbsent // not asked

	cellRating        = 0x0f
	cellEvidenceShift = 4
)

func newCell(a Answer, top int) cell {
	value, isRated := a.Rating.Value()
	c := cellUnanswered
	switch {
	case isRated:
		c = cell(max(0, min(value, top, int(cellUnanswered)-1)))
	case a.Rating.IsNotApplicable():
		c = cellNotApplicable
	case a.Rating.IsNotKnown():
		c = cellNotKnown
	}
	return c | cell(a.Evidence)<<cellEvidenceShift
}

// rating is the part of a cell that says how the element was rated.
func (c cell) rating() cell { return c & cellRating }

// answer is what was said, as far as it counts.
func (c cell) answer() Answer {
	a := Answer{Evidence: Evidence(c >> cellEvidenceShift)}
	switch r := c.rating(); {
	case r < cellUnanswered:
		a.Rating = Rated(int(r))
	case r == cellNotApplicable:
		a.Rating = NotApplicable("")
	case r == cellNotKnown:
		a.Rating = NotKnown()
	}
	return a
}

func newRow(o *outline, a *Assessment, path string) *row {
	card := whole(a)
	r := &row{
		outline: o, cells: make([]cell, 0, card.Len()), isPart: isPart(a),
		id: a.ID, previous: a.Previous, path: path, language: card.language(),
		subject: a.Subject, respondent: a.Respondent, status: a.Status,
		changed: lastChanged(a), updated: a.Updated, revision: a.Revision,
	}
	asked := 0 // components, which a part has in the order of the whole
	for i := range card.Components {
		isAsked := asked < len(a.Scorecard.Components) && a.Scorecard.Components[asked].ID == card.Components[i].ID
		if isAsked {
			asked++
		}
		for j := range card.Components[i].Elements {
			c := cellAbsent
			if isAsked {
				c = newCell(a.Answers[card.Components[i].Elements[j].ID], card.Scale.Max())
			}
			r.cells = append(r.cells, c)
		}
	}
	return r
}

// tallies are the sums of each component of the row's own outline. One that
// was not asked has no elements.
func (r *row) tallies() []tally {
	card := r.outline.card
	out, cells := make([]tally, len(card.Components)), r.cells
	for i := range card.Components {
		c, t := &card.Components[i], &out[i]
		t.weight = c.Weight
		for j := range c.Elements {
			if cells[j].rating() != cellAbsent {
				t.elements++
				t.count(cells[j].answer(), c.Elements[j].Weight, card.Scale.Max())
			}
		}
		cells = cells[len(c.Elements):]
	}
	return out
}

// isComplete reports whether all of it was answered and any of it counts.
func (t tally) isComplete() bool { return t.max() > 0 && t.maxOpen == 0 }

// isNewer reports whether a is a later word than b: finished later, changed
// later or changed more often.
func isNewer(a, b *row) bool { return compareAge(a, b) > 0 }

func compareAge(a, b *row) int {
	return cmp.Or(
		a.changed.Compare(b.changed), a.updated.Compare(b.updated), cmp.Compare(a.revision, b.revision),
		cmp.Compare(b.id, a.id), cmp.Compare(b.path, a.path), // so that one of two is chosen whichever came first
	)
}

// compareWho orders rows by whom they are about and by.
func compareWho(a, b *row) int {
	return cmp.Or(
		cmp.Compare(a.subject.Name, b.subject.Name), cmp.Compare(a.subject.Team, b.subject.Team),
		cmp.Compare(a.respondent.Name, b.respondent.Name), a.changed.Compare(b.changed),
		cmp.Compare(a.id, b.id), cmp.Compare(a.path, b.path),
	)
}
