package session

import "github.com/kamscore/kamscore/scoring"

// What is planned changes no score, and it is made when the rating is over: so
// a finished assessment takes it too, and only one that was opened for reading
// refuses.

// Action is what is to be done about the element with an id, and whether there
// is anything.
func (s *Session) Action(element string) (scoring.Action, bool) {
	a, ok := s.assessment.Plan.Actions[element]
	return a, ok
}

// SetAction says what is to be done about an element.
func (s *Session) SetAction(element string, a scoring.Action) error {
	return plan(s, &s.assessment.Plan.Actions, element, a, true)
}

// RemoveAction takes the action of an element away.
func (s *Session) RemoveAction(element string) error {
	return plan(s, &s.assessment.Plan.Actions, element, scoring.Action{}, false)
}

// Target is the rating that is meant to be reached for an element, and whether
// one was set.
func (s *Session) Target(element string) (int, bool) {
	target, ok := s.assessment.Plan.Targets[element]
	return target, ok
}

// SetTarget says which rating is meant to be reached for an element.
func (s *Session) SetTarget(element string, value int) error {
	if _, ok := s.assessment.Scorecard.Scale.Level(value); !ok {
		return ErrOffScale
	}
	return plan(s, &s.assessment.Plan.Targets, element, value, true)
}

// RemoveTarget takes the target of an element away.
func (s *Session) RemoveTarget(element string) error {
	return plan(s, &s.assessment.Plan.Targets, element, 0, false)
}

// SetStanding pins or drops a priority, or leaves its place to the rule.
func (s *Session) SetStanding(element string, to scoring.Standing) error {
	return plan(s, &s.assessment.Plan.Standings, element, to, to != scoring.ByRule)
}

// plan keeps a value for an element, or none. To plan the same again changes
// nothing.
func plan[T comparable](s *Session, of *map[string]T, element string, value T, keep bool) error {
	if s.reading {
		return ErrReading
	}
	was, had := (*of)[element]
	if had == keep && was == value || !had && !keep {
		return nil
	}
	switch {
	case !keep:
		delete(*of, element)
	case *of == nil:
		*of = map[string]T{element: value}
	default:
		(*of)[element] = value
	}
	s.touch()
	return nil
}

// Plan is what is planned as it stands.
func (s *Session) Plan() scoring.Plan { return s.assessment.Plan.Clone() }
