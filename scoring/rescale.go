package scoring

import "slices"

// A ScaleChange is how the scale of a new version differs.
type ScaleChange string

// The changes of a scale.
const (
	SameScale      ScaleChange = "same"
	RewordedScale  ScaleChange = "reworded" // the same values by other words
	DifferentScale ScaleChange = "different"
)

func changeOfScale(was, is Scale) ScaleChange {
	switch {
	case slices.Equal(was, is):
		return SameScale
	case slices.Equal(was.Values(), is.Values()):
		return RewordedScale
	}
	return DifferentScale
}

// Ratings are how many of the ratings on a scale that changed count on the new
// one with some decisions, and how many are retired. What goes for another reason
// is in neither.
func (m Migration) Ratings(d Decisions) (stay, retired int) {
	after := m.Apply(d)
	for _, t := range m.Transitions {
		switch _, isThere := after.Answers[t.ID]; {
		case t.Fate == Withdrawn || t.Fate == Returned || !t.Answer.Rating.IsRated() || d.on(t) == AskAnew:
		case isThere:
			stay++
		default:
			retired++
		}
	}
	return stay, retired
}

// Rescale is the level of a scale at which a value of another one stands: the
// lowest at the lowest, the highest at the highest, and what is between in
// proportion, at the nearest level and the higher one of two. Both scales have
// at least two levels.
func Rescale(value int, from, to Scale) int {
	least, span := from[0].Value, from.Max()-from[0].Value
	newLeast, newSpan := to[0].Value, to.Max()-to[0].Value
	nearest, distance := 0, -1
	for _, l := range to {
		// How far both stand up their scales, over a common denominator.
		d := (l.Value-newLeast)*span - (value-least)*newSpan
		if d = max(d, -d); distance < 0 || d <= distance {
			nearest, distance = l.Value, d
		}
	}
	return nearest
}
