package scoring

import (
	"cmp"
	"math"
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

// sameRank is how far apart two overall percents may be that come from the same
// ratings by another way.
const sameRank = 1e-9

// NewPlot places the results of a roll-up, the scorecard of which has a matrix.
// Where each lay before is taken from the roll-ups of earlier results: from the
// newest of the same subject, respondent and role that is no newer than it.
func NewPlot(r *RollUp, earlier []*RollUp) Plot {
	p := Plot{RollUp: r}
	for i, row := range r.counted {
		point := Point{Result: i, Position: r.Scorecard.Matrix.position(row.outline().card, row.tallies(nil))}
		if !point.IsDefined() {
			p.Nowhere = append(p.Nowhere, point)
			continue
		}
		point.Before = r.before(row, earlier)
		p.Points = append(p.Points, point)
	}
	slices.SortStableFunc(p.Points, func(a, b Point) int { return compareOverall(a, b) })
	for i := range p.Points {
		p.Points[i].Rank = i + 1
		if i > 0 && compareOverall(p.Points[i-1], p.Points[i]) == 0 {
			p.Points[i].Rank = p.Points[i-1].Rank
		}
	}
	return p
}

// Tied are the points that have a rank, by their indices in Points.
func (p Plot) Tied(rank int) (points []int) {
	for i := range p.Points {
		if p.Points[i].Rank == rank {
			points = append(points, i)
		}
	}
	return points
}

func compareOverall(a, b Point) int {
	x, y := a.Overall.exact, b.Overall.exact
	if math.Abs(x-y) < sameRank {
		return 0
	}
	return cmp.Compare(y, x)
}

// before is where a result lay in one of the roll-ups that can be compared with
// this one, nil where there is none or it had no place.
func (r *RollUp) before(now *row, earlier []*RollUp) *Position {
	var found *row
	for _, e := range earlier {
		if !r.isComparable(e) {
			continue
		}
		for _, row := range e.counted {
			if row.isEarlier(now) && (found == nil || isEarlierRound(now, row, found)) {
				found = row
			}
		}
	}
	if found == nil {
		return nil
	}
	p := r.Scorecard.Matrix.position(found.outline().card, found.tallies(nil))
	if !p.IsDefined() {
		return nil
	}
	return &p
}

// isComparable reports whether results of both may be held side by side.
func (r *RollUp) isComparable(other *RollUp) bool {
	a, b := r.Scorecard, other.Scorecard
	return a.ID == b.ID && a.Major() == b.Major() && a.Extends.Major() == b.Extends.Major() && scaleKey(a.Scale) == scaleKey(b.Scale)
}

// isEarlier reports whether a row is an earlier one of the same subject,
// respondent and role, or the one that now names as its previous round.
func (r *row) isEarlier(now *row) bool {
	if r.id == now.id || isNewer(r, now) {
		return false
	}
	return r.id == now.previous || r.subject == now.subject && r.respondent == now.respondent &&
		r.common.kind == now.common.kind && r.common.role == now.common.role
}

// isEarlierRound reports whether a rather than b is the round before now: the
// one it names, else the newer.
func isEarlierRound(now, a, b *row) bool {
	if isNamed := a.id == now.previous; isNamed != (b.id == now.previous) {
		return isNamed
	}
	return isNewer(a, b)
}
