package report

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/scoring"
)

// table is the ranking, and the legend of the picture: its numbers are those
// there.
func (p matrixPart) table() table {
	say := &p.words.Matrix
	isOpen := slices.ContainsFunc(p.plot.Points, func(of scoring.Point) bool { return of.Unanswered() > 0 })
	t := table{caption: say.Matrix, columns: []column{
		{right: true},
		{wide: true},
		{name: say.Rank, right: true},
		{name: "x", right: true},
		{name: "y", right: true},
		{name: say.Overall, right: true},
		{name: say.Quadrant},
	}}
	if isOpen {
		t.columns = append(t.columns, column{name: say.Unanswered})
	}
	if p.earlier {
		t.columns = append(t.columns, column{name: say.Before})
	}
	for i, of := range p.plot.Points {
		r := row{cells: []string{
			strconv.Itoa(i + 1), p.names[of.Result], p.rank(of),
			p.words.Percent(of.X.Percent), p.words.Percent(of.Y.Percent), p.words.Percent(of.Overall), p.quadrant(of.Position),
		}}
		if isOpen {
			r.cells = append(r.cells, p.unanswered(of.Position, p.words.Counts.Of))
		}
		if p.earlier {
			r.cells = append(r.cells, p.before(of, say.NoneBefore, func(was scoring.Position) string {
				return p.words.Percent(was.X.Percent) + " / " + p.words.Percent(was.Y.Percent) + ", " + p.quadrant(was)
			}))
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// rank is "3", or "3=" where several have it.
func (p matrixPart) rank(of scoring.Point) string {
	rank := strconv.Itoa(of.Rank)
	if p.isTied(of) {
		rank += "="
	}
	return rank
}

// isTied looks at the second of a rank, which stands at its index: of many that
// tie it is asked for each.
func (p matrixPart) isTied(of scoring.Point) bool {
	return of.Rank < len(p.plot.Points) && p.plot.Points[of.Rank].Rank == of.Rank
}

// quadrant is the one a place is in, or those it may be in.
func (p matrixPart) quadrant(of scoring.Position) string {
	return p.words.QuadrantWords(p.Scorecard.Matrix, of)
}

// unanswered says how many elements of how many are, and nothing where none is.
func (p matrixPart) unanswered(of scoring.Position, sentence string) string {
	if of.Unanswered() == 0 {
		return ""
	}
	return fmt.Sprintf(sentence, of.Unanswered(), of.X.Elements+of.Y.Elements)
}

// before says where a point was: in some words where that is not known, and in
// some way where it was elsewhere.
func (p matrixPart) before(of scoring.Point, unknown string, elsewhere func(scoring.Position) string) string {
	switch {
	case of.Before == nil:
		return unknown
	case !of.HasMoved() && slices.Equal(of.Before.Corners, of.Corners):
		return p.words.Matrix.AsBefore
	}
	return elsewhere(*of.Before)
}
