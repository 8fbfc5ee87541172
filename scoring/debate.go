package scoring

import "slices"

// A Debate is what the members of a team rated separately, laid out for the
// scorecard that they now rate together.
type Debate struct {
	// Order is the ids of all elements of that scorecard, the one with the most
	// disagreement first; where nothing tells two apart, and where fewer than
	// two have rated, in scorecard order.
	Order []string

	separate map[string]ElementRollUp
}

// NewDebate lays out what was rated separately. An element is found by its id,
// or by one it had in an earlier version.
func NewDebate(card *Scorecard, separate *RollUp) *Debate {
	d := &Debate{separate: map[string]ElementRollUp{}}
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			e := &card.Components[i].Elements[j]
			d.Order = append(d.Order, e.ID)
			for _, id := range append([]string{e.ID}, e.Was...) {
				if said, ok := separate.Element(id); ok {
					d.separate[e.ID] = said
					break
				}
			}
		}
	}
	slices.SortStableFunc(d.Order, func(a, b string) int {
		return compareDisagreement(d.separate[a], d.separate[b])
	})
	return d
}

// Separate is how an element was rated separately, and of nobody where it was
// not asked. Who rated what is not in it.
func (d *Debate) Separate(element string) ElementRollUp { return d.separate[element] }

// Unanimous are the elements, by id, that two or more rated and everybody who
// was asked rated alike, with that rating.
func (d *Debate) Unanimous() map[string]int {
	alike := map[string]int{}
	for id, said := range d.separate {
		lowest, highest, ok := said.Range()
		if ok && lowest == highest && said.Rated > 1 && said.NotKnown+said.NotApplicable+said.Unanswered == 0 {
			alike[id] = lowest
		}
	}
	return alike
}
