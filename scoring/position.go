package scoring

import "slices"

// A Position is where one result lies in a matrix.
type Position struct {
	X, Y Coordinate

	// Overall is the mean of both coordinates, weighted by the weights of their
	// components; undefined where one of them is.
	Overall Percent

	// Corners are those in which the result may lie once everything is answered,
	// in the order of [Corners]: a single one where nothing that is open can
	// change it, none where a coordinate is undefined.
	Corners []Corner
}

// A Coordinate is a place on one axis.
type Coordinate struct {
	Percent    Percent // over what was rated (rule 3); undefined where nothing was
	Elements   int     // how many the axis has for this result, 0 where it was not asked
	Unanswered int     // how many of them are, those not known among them
}

// IsDefined reports whether there is a place at all.
func (p Position) IsDefined() bool { return p.X.Percent.Defined() && p.Y.Percent.Defined() }

// IsSettled reports whether one quadrant is certain.
func (p Position) IsSettled() bool { return len(p.Corners) == 1 }

// Unanswered is how many elements of both axes are.
func (p Position) Unanswered() int { return p.X.Unanswered + p.Y.Unanswered }

// Position is where answers lie in the matrix of a scorecard, and whether it has
// one.
func (s *Scorecard) Position(answers Answers) (p Position, ok bool) {
	if s.Matrix == nil {
		return Position{}, false
	}
	return s.Matrix.position(s, talliesOf(s, answers)), true
}

// position is where a row lies in a matrix, by the tallies of its components.
func (m *Matrix) position(card *Scorecard, tallies []tally) Position {
	x, xWeight, xSides := m.X.coordinate(card, tallies)
	y, yWeight, ySides := m.Y.coordinate(card, tallies)
	p := Position{X: x, Y: y}
	if !p.IsDefined() {
		return p
	}
	weights := float64(xWeight + yWeight)
	p.Overall = Percent{(float64(xWeight)*x.Percent.exact + float64(yWeight)*y.Percent.exact) / weights, true}
	for _, c := range Corners() {
		if slices.Contains(xSides, c.X) && slices.Contains(ySides, c.Y) {
			p.Corners = append(p.Corners, c)
		}
	}
	return p
}

// coordinate is the place on one axis, what the axis weighs, and the sides on
// which the result may come to lie: with all that is open at nothing, and with
// all of it at the maximum.
func (a Axis) coordinate(card *Scorecard, tallies []tally) (c Coordinate, weight int, sides []Side) {
	var of []tally
	for _, i := range card.axisComponents(a) {
		if tallies[i].elements > 0 {
			of = append(of, tallies[i])
			weight += tallies[i].weight
		}
	}
	method := card.Method
	if a.Component != "" {
		method = ByElements
	}
	s := score(card, method, of)
	c = Coordinate{Percent: s.SoFar, Elements: s.Elements, Unanswered: s.Unanswered}
	if s.SoFar.Defined() {
		sides = []Side{a.side(s.Percent), a.side(s.Possible)}
	}
	return c, weight, sides
}
