package scoring

import (
	"cmp"
	"math/big"
	"slices"
)

// A Position is where one result lies in a matrix.
type Position struct {
	X, Y Coordinate

	// Overall is the mean of both coordinates, weighted by [Scorecard.AxisWeight];
	// undefined where one of them is.
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

// CanBeAnywhere reports whether any quadrant is still possible, so that nothing is
// certain yet.
func (p Position) CanBeAnywhere() bool { return len(p.Corners) == len(Corners()) }

// Unanswered is how many elements of both axes are.
func (p Position) Unanswered() int { return p.X.Unanswered + p.Y.Unanswered }

// InMatrix is where an assessment lies in the matrix of its scorecard, and
// whether that has one. The axes of a part weigh what they do in the whole, as
// they do in a [Plot].
func (a *Assessment) InMatrix() (p Position, ok bool) {
	whole := cmp.Or(a.Whole, a.Scorecard)
	if whole.Matrix == nil {
		return Position{}, false
	}
	return whole.position(a.Scorecard, talliesOf(a.Scorecard, a.Answers)), true
}

// position is where a result to one version of a scorecard lies in the matrix
// of this version, by the tallies of its components. An axis weighs what it does
// in this version, so that all results of a ranking are held to one measure,
// whatever each was asked.
func (s *Scorecard) position(of *Scorecard, tallies []tally) Position {
	x, xExact, xSides := s.Matrix.X.coordinate(of, tallies)
	y, yExact, ySides := s.Matrix.Y.coordinate(of, tallies)
	p := Position{X: x, Y: y}
	if !p.IsDefined() {
		return p
	}
	xWeight, yWeight := int64(s.AxisWeight(s.Matrix.X)), int64(s.AxisWeight(s.Matrix.Y))
	xExact.Mul(xExact, big.NewRat(xWeight, xWeight+yWeight))
	yExact.Mul(yExact, big.NewRat(yWeight, xWeight+yWeight))
	p.Overall = toPercent(xExact.Add(xExact, yExact))
	for _, c := range Corners() {
		if slices.Contains(xSides, c.X) && slices.Contains(ySides, c.Y) {
			p.Corners = append(p.Corners, c)
		}
	}
	return p
}

// coordinate is the place on one axis, the same as a fraction, and the sides on
// which the result may come to lie: with all that is open at nothing, and with
// all of it at the maximum.
func (a Axis) coordinate(card *Scorecard, tallies []tally) (c Coordinate, exact *big.Rat, sides []Side) {
	var asked, rated []tally
	for _, i := range card.axisComponents(a) {
		if t := tallies[i]; t.elements > 0 {
			asked = append(asked, t)
			t.maxOpen = 0
			rated = append(rated, t)
		}
	}
	s := score(card, card.Method, asked) // of a single component any method makes the same
	c = Coordinate{Elements: s.Elements, Unanswered: s.Unanswered}
	if exact = percentOver(card.Method, rated); exact == nil {
		return c, nil, nil
	}
	c.Percent = toPercent(exact)
	return c, exact, []Side{a.side(s.Percent), a.side(s.Possible)}
}
