package scoring

import (
	"cmp"
	"maps"
	"slices"
)

// A Plan is what is to happen after the rating, by element id. None of it
// changes a score. The zero value is no plan.
type Plan struct {
	Actions   map[string]Action
	Targets   map[string]int // the rating meant to be reached, a value of the scale
	Standings map[string]Standing
}

// An Action is what somebody will do about an element.
type Action struct {
	Text  string
	Owner string // who does it; empty where nobody was named
	Due   Day    // zero where no day was agreed
	Done  bool
}

// IsOverdue reports whether the action is open although its day has passed.
func (a Action) IsOverdue(today Day) bool {
	return !a.Done && !a.Due.IsZero() && a.Due.Compare(today) < 0
}

// A Standing is what a respondent made of a priority's place in the order of
// rule 9. The zero value leaves it there.
type Standing uint8

// The standings.
const (
	ByRule  Standing = iota
	Pinned           // comes first, whatever the rule says
	Dropped          // not worked on this time
)

// Clone returns a copy that shares nothing.
func (p Plan) Clone() Plan {
	return Plan{maps.Clone(p.Actions), maps.Clone(p.Targets), maps.Clone(p.Standings)}
}

// Equal reports whether both plan the same.
func (p Plan) Equal(q Plan) bool {
	return maps.Equal(p.Actions, q.Actions) && maps.Equal(p.Targets, q.Targets) && maps.Equal(p.Standings, q.Standings)
}

// IsEmpty reports whether nothing is planned.
func (p Plan) IsEmpty() bool {
	return len(p.Actions) == 0 && len(p.Targets) == 0 && len(p.Standings) == 0
}

// Overdue are the elements, in scorecard order, with an action that is open
// although its day has passed.
func (p Plan) Overdue(s *Scorecard, today Day) []Place {
	return p.actions(s, func(a Action) bool { return a.IsOverdue(today) })
}

// Planned are the elements that have an action: the open ones first, by the
// day on which they are due, those without a day after the others; then those
// that are done.
func (p Plan) Planned(s *Scorecard) []Place {
	places := p.actions(s, func(Action) bool { return true })
	slices.SortStableFunc(places, func(a, b Place) int {
		return p.Actions[s.At(a).ID].compare(p.Actions[s.At(b).ID])
	})
	return places
}

// compare orders actions as they come up.
func (a Action) compare(b Action) int {
	return cmp.Or(falseFirst(a.Done, b.Done), falseFirst(a.Due.IsZero(), b.Due.IsZero()), a.Due.Compare(b.Due))
}

func falseFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func (p Plan) actions(s *Scorecard, of func(Action) bool) []Place {
	var places []Place
	for c := range s.Components {
		for e := range s.Components[c].Elements {
			if a, ok := p.Actions[s.Components[c].Elements[e].ID]; ok && of(a) {
				places = append(places, Place{c, e})
			}
		}
	}
	return places
}

// TargetsOn is how many elements of a scorecard have a target.
func (p Plan) TargetsOn(s *Scorecard) int {
	n := 0
	for c := range s.Components {
		for e := range s.Components[c].Elements {
			if _, ok := p.Targets[s.Components[c].Elements[e].ID]; ok {
				n++
			}
		}
	}
	return n
}

// IsReached reports whether a rating is at a target or above it.
func IsReached(target int, r Rating) bool {
	value, ok := r.Value()
	return ok && value >= target
}

// AtTarget are the scores that answers would have if every element with a
// target were rated at it, as Scores are of answers as they are. A target
// below the rating, or for an element that does not apply, changes nothing.
func AtTarget(s *Scorecard, answers Answers, targets map[string]int) Scores {
	reached := maps.Clone(answers)
	if reached == nil {
		reached = Answers{}
	}
	for id, target := range targets {
		a := reached[id]
		value, _ := a.Rating.Value()
		if !a.Rating.IsNotApplicable() && target > value {
			a.Rating = Rated(target)
			reached[id] = a
		}
	}
	return ScoreAll(s, reached)
}
