package scoring

import (
	"cmp"
	"slices"
)

// A Plot is where the results of a roll-up lie in the matrix of their
// scorecard.
type Plot struct {
	*RollUp

	Points  []Point // by rank, then as in RollUp.Results
	Nowhere []Point // those without a place on one of the axes, unranked
}

// A Point is a result in a plot.
type Point struct {
	Result int // its index in RollUp.Results
	Position
	Rank   int       // by Position.Overall, from 1; those that tie have the same
	Before *Position // where it lay earlier, nil where that is not known
}

// HasMoved reports whether a point lies elsewhere than before, as displayed.
func (p Point) HasMoved() bool {
	return p.Before != nil &&
		(p.Before.X.Percent.Whole() != p.X.Percent.Whole() || p.Before.Y.Percent.Whole() != p.Y.Percent.Whole())
}

// NewPlot places the results of a roll-up, the scorecard of which has a matrix.
// Where each lay before is taken from the roll-ups of earlier results, the
// finished ones that these left out among them: from the one that it names as its
// previous round, else from the newest of the same subject, respondent and role,
// in either case no newer than it.
func NewPlot(r *RollUp, earlier []*RollUp) Plot {
	p := Plot{RollUp: r}
	past := r.past(earlier)
	for i, row := range r.counted {
		point := Point{Result: i, Position: r.Scorecard.position(row.outline().card, row.tallies(nil))}
		if !point.IsDefined() {
			p.Nowhere = append(p.Nowhere, point)
			continue
		}
		point.Before = r.before(row, past)
		p.Points = append(p.Points, point)
	}
	slices.SortStableFunc(p.Points, compareOverall)
	for i := range p.Points {
		p.Points[i].Rank = i + 1
		if i > 0 && compareOverall(p.Points[i-1], p.Points[i]) == 0 {
			p.Points[i].Rank = p.Points[i-1].Rank
		}
	}
	return p
}

// Tied are the points that have a rank, by their indices in Points, of which the
// first is one below the rank.
func (p Plot) Tied(rank int) (points []int) {
	for i := max(rank-1, 0); i < len(p.Points) && p.Points[i].Rank == rank; i++ {
		points = append(points, i)
	}
	return points
}

// compareOverall puts the higher first. Both are rounded once, from fractions, so
// the same ratings by another way give the same.
func compareOverall(a, b Point) int { return cmp.Compare(b.Overall.exact, a.Overall.exact) }
