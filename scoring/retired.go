package scoring

// A Retirement is why an answer does not count any more.
type Retirement string

// The retirements.
const (
	ElementGone       Retirement = "gone"     // the scorecard no longer has the element
	ElementReplaced   Retirement = "replaced" // another statement stands under its id
	ElementReworded   Retirement = "reworded" // it was reworded, and is asked anew
	RatingOffScale    Retirement = "scale"    // it was rated on another scale
	RatingWasRescaled Retirement = "rescaled" // the rating that one on another scale was made from
)

// Retirements are all retirements.
func Retirements() []Retirement {
	return []Retirement{ElementGone, ElementReplaced, ElementReworded, RatingOffScale, RatingWasRescaled}
}

// A RetiredAnswer is what was said of an element, and planned for it, that does
// not count any more. It is never thrown away.
type RetiredAnswer struct {
	Element   string // its id then
	Component string // the id of its component then
	Statement string // that was answered; empty where it is not known
	Answer    Answer // the zero value where something was planned and nothing said
	Plan      ElementPlan

	Because Retirement
	Into    string // id of the element that took its place, or empty
	Version string // of the scorecard that asked it last; empty where it is not known
	Scale   []int  // the values it could be rated with, ascending; nil where they are not known
}

// An ElementPlan is what is planned for one element. The zero value is nothing.
type ElementPlan struct {
	Action   *Action
	Target   *int
	Standing Standing
}

// IsEmpty reports whether nothing is planned.
func (p ElementPlan) IsEmpty() bool { return p == ElementPlan{} }

// Of is what is planned for an element.
func (p Plan) Of(element string) ElementPlan {
	of := ElementPlan{Standing: p.Standings[element]}
	if a, ok := p.Actions[element]; ok {
		of.Action = &a
	}
	if t, ok := p.Targets[element]; ok {
		of.Target = &t
	}
	return of
}

// add plans for an element what is not planned for it yet, and returns the rest.
func (p *Plan) add(element string, of ElementPlan) (rest ElementPlan) {
	had := p.Of(element)
	if of.Action != nil && had.Action == nil {
		plant(&p.Actions, element, *of.Action)
		of.Action = nil
	}
	if of.Target != nil && had.Target == nil {
		plant(&p.Targets, element, *of.Target)
		of.Target = nil
	}
	if of.Standing != ByRule && had.Standing == ByRule {
		plant(&p.Standings, element, of.Standing)
		of.Standing = ByRule
	}
	return of
}

func plant[T any](m *map[string]T, id string, value T) {
	if *m == nil {
		*m = map[string]T{}
	}
	(*m)[id] = value
}

// Values are those of a scale's levels, ascending.
func (s Scale) Values() []int {
	values := make([]int, len(s))
	for i, l := range s {
		values[i] = l.Value
	}
	return values
}
