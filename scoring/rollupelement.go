package scoring

import (
	"cmp"
	"slices"
)

// An ElementRollUp is how everybody whose result is counted rated an element.
type ElementRollUp struct {
	Place                // in RollUp.Scorecard
	Component     string // its id
	Element       *Element
	Counts        [10]int // how many gave each rating, by its value
	Rated         int     // the sum of Counts
	NotKnown      int
	NotApplicable int
	Unanswered    int // said nothing; the not known ones are not among them
	Claims        int // rated above 0
	Proven        int // claims with evidence
}

// Ratings are the separate ratings, lowest first, and nothing of who gave them.
func (e ElementRollUp) Ratings() []int {
	ratings := make([]int, 0, e.Rated)
	for value, n := range e.Counts {
		for range n {
			ratings = append(ratings, value)
		}
	}
	return ratings
}

// Range is the lowest and the highest rating, and whether there is any.
func (e ElementRollUp) Range() (lowest, highest int, ok bool) {
	given := func(n int) bool { return n > 0 }
	lowest = slices.IndexFunc(e.Counts[:], given)
	if lowest < 0 {
		return 0, 0, false
	}
	for value, n := range e.Counts {
		if n > 0 {
			highest = value
		}
	}
	return lowest, highest, true
}

// Mean is the mean rating, on the scale, and whether there is any.
func (e ElementRollUp) Mean() (mean float64, ok bool) {
	if e.Rated == 0 {
		return 0, false
	}
	return float64(e.sum()) / float64(e.Rated), true
}

// MeanTenths is the mean rating as it is displayed, in tenths, half up, and 0
// where there is none.
func (e ElementRollUp) MeanTenths() int {
	if e.Rated == 0 {
		return 0
	}
	return (20*e.sum() + e.Rated) / (2 * e.Rated)
}

func (e ElementRollUp) sum() int {
	sum := 0
	for value, n := range e.Counts {
		sum += value * n
	}
	return sum
}

// apart is how far two of the ratings are from each other on average.
func (e ElementRollUp) apart() float64 {
	sum, below := 0, 0
	for _, n := range e.Counts {
		sum += below * (e.Rated - below) // pairs with this step of the scale between them
		below += n
	}
	return float64(2*sum) / float64(e.Rated*(e.Rated-1))
}

func (e ElementRollUp) spread() int {
	lowest, highest, _ := e.Range()
	return highest - lowest
}

// ViewLength is how many elements a view of a roll-up has at most.
const ViewLength = 10

// MostDisagreement are the elements on which the ratings differ most: those of
// the widest range, and of these those where two respondents are furthest
// apart on average.
func (r *RollUp) MostDisagreement() []ElementRollUp {
	return r.view(
		func(e ElementRollUp) bool { return e.spread() > 0 },
		compareDisagreement,
	)
}

// compareDisagreement orders elements with the most disagreement first. Where
// fewer than two have rated there is none to speak of, so these come last.
func compareDisagreement(a, b ElementRollUp) int {
	switch isFew, areFew := a.Rated < 2, b.Rated < 2; {
	case isFew && areFew:
		return 0
	case isFew:
		return 1
	case areFew:
		return -1
	}
	return cmp.Or(cmp.Compare(b.spread(), a.spread()), cmp.Compare(b.apart(), a.apart()))
}

// LowestMean are the elements with the lowest mean rating below the maximum.
func (r *RollUp) LowestMean() []ElementRollUp {
	top := r.Scorecard.Scale.Max()
	return r.view(
		func(e ElementRollUp) bool { return e.sum() < top*e.Rated },
		func(a, b ElementRollUp) int { return cmp.Compare(a.sum()*b.Rated, b.sum()*a.Rated) },
	)
}

// LeastEvidence are the elements of whose claims the smallest share has
// evidence, and of equal shares those with the most claims.
func (r *RollUp) LeastEvidence() []ElementRollUp {
	return r.view(
		func(e ElementRollUp) bool { return e.Proven < e.Claims },
		func(a, b ElementRollUp) int {
			return cmp.Or(cmp.Compare(a.Proven*b.Claims, b.Proven*a.Claims), cmp.Compare(b.Claims, a.Claims))
		},
	)
}

// MostNotKnown are the elements that most respondents could not tell.
func (r *RollUp) MostNotKnown() []ElementRollUp {
	return r.view(
		func(e ElementRollUp) bool { return e.NotKnown > 0 },
		func(a, b ElementRollUp) int { return cmp.Compare(b.NotKnown, a.NotKnown) },
	)
}

// view is the first elements of some in an order, and where that does not say
// in scorecard order.
func (r *RollUp) view(of func(ElementRollUp) bool, order func(a, b ElementRollUp) int) []ElementRollUp {
	var view []ElementRollUp
	for _, e := range r.Elements {
		if of(e) {
			view = append(view, e)
		}
	}
	slices.SortStableFunc(view, order)
	return view[:min(len(view), ViewLength)]
}

// countElements fills in how each element was rated by everybody.
func (r *RollUp) countElements() {
	for i := range r.Scorecard.Components {
		c := &r.Scorecard.Components[i]
		for j := range c.Elements {
			r.Elements = append(r.Elements, ElementRollUp{
				Place: Place{Component: i, Element: j}, Component: c.ID, Element: &c.Elements[j],
			})
		}
	}
	for _, row := range r.counted {
		top := row.outline().top
		for i, at := range r.layouts[row.outline()].cells {
			if at >= 0 {
				r.Elements[i].count(row.cells.at(at, top), top)
			}
		}
	}
}

func (e *ElementRollUp) count(c cell, top int) {
	switch c {
	case cellAbsent:
	case cellNotKnown:
		e.NotKnown++
	case cellNotApplicable:
		e.NotApplicable++
	case cellUnanswered:
		e.Unanswered++
	default:
		value, isProven := c.rating(top)
		e.Rated++
		e.Counts[value]++
		if value > 0 {
			e.Claims++
		}
		if isProven {
			e.Proven++
		}
	}
}
