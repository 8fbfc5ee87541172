package scoring

import (
	"cmp"
	"math/big"
	"slices"
)

// A Place is where an element stands in a scorecard.
type Place struct {
	Component int // index into Scorecard.Components
	Element   int // index into that component's Elements
}

// A Priority is a rated element below its maximum.
type Priority struct {
	Place
	Rating int
	Gain   float64 // percentage points the total rises at the maximum, above 0
	Weighs bool    // weights make the gain differ from one element to another
	Pinned bool    // stands where it does because the respondent put it there
	Held   bool    // is not among the first only because others of its component are
}

// Priorities is what to work on (rule 9). Unrated elements are in none of the
// lists.
type Priorities struct {
	// First are the pinned elements, then others up to ten in all, at most two
	// of one component with those pinned.
	First []Priority
	// Later are the other rated elements below their maximum, in order.
	Later []Priority
	// Dropped are those the respondent will not work on this time, in order.
	Dropped []Priority
	// Prove are claims without evidence, the highest rating first.
	Prove []Place
	// FindOut are the elements not known, in scorecard order.
	FindOut []Place
}

const (
	firstPriorities  = 10
	firstOfComponent = 2
)

// Prioritise orders what to work on by rule 9: gain, then the lower rating,
// then the component with the lower percent, then scorecard order. What the
// respondent pinned or dropped goes before that.
func Prioritise(assessment *Assessment) Priorities {
	s, answers := assessment.Scorecard, assessment.Answers
	var p Priorities
	scores := ScoreAll(s, answers)
	gains, weighs := gainRates(s, scores), s.Weighted()
	var all []candidate
	for c := range s.Components {
		for e := range s.Components[c].Elements {
			el := &s.Components[c].Elements[e]
			a, at := answers[el.ID], Place{Component: c, Element: e}
			if a.Rating.IsNotKnown() {
				p.FindOut = append(p.FindOut, at)
			}
			if a.Rating.IsClaim() && a.Evidence != EvidenceYes {
				p.Prove = append(p.Prove, at)
			}
			value, ok := a.Rating.Value()
			if missing := s.Scale.Max() - value; ok && missing > 0 {
				gain := new(big.Rat).Mul(gains[c], big.NewRat(int64(el.Weight*missing), 1))
				exact, _ := gain.Float64()
				all = append(all, candidate{gain, Priority{Place: at, Rating: value, Gain: exact, Weighs: weighs}})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(
			b.gain.Cmp(a.gain),
			cmp.Compare(a.Rating, b.Rating),
			compareShares(scores.Components[a.Component], scores.Components[b.Component]),
		)
	})
	p.rank(assessment, all)
	slices.SortStableFunc(p.Prove, func(a, b Place) int {
		return cmp.Compare(valueAt(s, answers, b), valueAt(s, answers, a))
	})
	return p
}

// rank deals candidates, which are in order, out to the lists. Pinned ones
// count towards the limits, so that they take a place and add none.
func (p *Priorities) rank(a *Assessment, candidates []candidate) {
	standing := func(c candidate) Standing { return a.Plan.Standings[a.Scorecard.At(c.Place).ID] }
	taken := make([]int, len(a.Scorecard.Components))
	for _, c := range candidates {
		if standing(c) == Pinned {
			taken[c.Component]++
			c.Pinned = true
			p.First = append(p.First, c.Priority)
		}
	}
	for _, c := range candidates {
		switch standing(c) {
		case Pinned:
		case Dropped:
			p.Dropped = append(p.Dropped, c.Priority)
		case ByRule:
			switch {
			case len(p.First) >= firstPriorities:
				p.Later = append(p.Later, c.Priority)
			case taken[c.Component] >= firstOfComponent:
				c.Held = true
				p.Later = append(p.Later, c.Priority)
			default:
				taken[c.Component]++
				p.First = append(p.First, c.Priority)
			}
		}
	}
}

// A candidate keeps its gain exact, so that a tie is a tie.
type candidate struct {
	gain *big.Rat
	Priority
}

// gainRates is how many percentage points of the total one weighted point is
// worth in each component.
func gainRates(s *Scorecard, scores Scores) []*big.Rat {
	var weights int64
	for i := range s.Components {
		if scores.Components[i].Max > 0 {
			weights += int64(s.Components[i].Weight)
		}
	}
	rates := make([]*big.Rat, len(s.Components))
	for i := range s.Components {
		switch {
		case scores.Components[i].Max == 0:
			rates[i] = new(big.Rat)
		case s.Method == ByComponents:
			rates[i] = big.NewRat(100*int64(s.Components[i].Weight), weights*int64(scores.Components[i].Max))
		default:
			rates[i] = big.NewRat(100, int64(scores.Total.Max))
		}
	}
	return rates
}

// IsLowest reports whether a component has the lowest percent of those that
// have one, where not all have the same.
func (s Scores) IsLowest(component int) bool {
	of, isLowest := s.Components[component], false
	for _, other := range s.Components {
		if !other.Percent.Defined() {
			continue
		}
		switch by := compareShares(of, other); {
		case by > 0:
			return false
		case by < 0:
			isLowest = true
		}
	}
	return isLowest && of.Percent.Defined()
}

// compareShares compares points / max of two components that have a max.
func compareShares(a, b Score) int {
	return cmp.Compare(a.Points*b.Max, b.Points*a.Max)
}

func valueAt(s *Scorecard, answers Answers, p Place) int {
	value, _ := answers[s.At(p).ID].Rating.Value()
	return value
}
