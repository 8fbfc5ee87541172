package session

import "github.com/kamscore/kamscore/scoring"

// An Arrival is where an answer leads. The session already stands at the next
// element; where a component has ended, its closing page comes before it.
type Arrival struct {
	Changed   bool // there is something to take back
	Ended     bool // the answer filled the last gap of its component or, without a route, was its last
	Component int  // the component that ended, where one did
}

// Rate gives the element in view a value of the scale and moves on.
func (s *Session) Rate(value int) (Arrival, error) {
	return s.rate(value, s.AnswerAt(s.at).Evidence)
}

// RateWithEvidence is Rate with the word that there is evidence, as one
// change.
func (s *Session) RateWithEvidence(value int) (Arrival, error) {
	return s.rate(value, scoring.EvidenceYes)
}

func (s *Session) rate(value int, evidence scoring.Evidence) (Arrival, error) {
	if _, ok := s.assessment.Scorecard.Scale.Level(value); !ok {
		return Arrival{}, ErrOffScale
	}
	return s.say(scoring.Rated(value), evidence)
}

// DoNotKnow says that the respondent cannot tell, and moves on.
func (s *Session) DoNotKnow() (Arrival, error) {
	return s.say(scoring.NotKnown(), scoring.EvidenceUnsaid)
}

// NotApplicable takes the element in view out of the count, with a reason
// that may be empty. It does not move: a reason may still be asked for.
func (s *Session) NotApplicable(reason string) error {
	if s.ElementAt(s.at).AlwaysApplies {
		return ErrAlwaysApplies
	}
	a := s.AnswerAt(s.at)
	a.Rating, a.Evidence, a.Carried = scoring.NotApplicable(reason), scoring.EvidenceUnsaid, false
	return s.put(s.at, a)
}

// SetReason says why the element in view does not apply. It is one change
// with the marking, where that was the last.
func (s *Session) SetReason(reason string) error {
	if err := s.Refusal(); err != nil {
		return err
	}
	a := s.AnswerAt(s.at)
	if !a.Rating.IsNotApplicable() || a.Rating.Reason() == reason {
		return nil
	}
	a.Rating, a.Carried = scoring.NotApplicable(reason), false
	if last := s.lastEdit(s.at); last != nil && last.after.Rating.IsNotApplicable() && !last.after.Carried {
		last.after.Rating, s.future, s.changed = a.Rating, nil, true
		s.set(s.at, last.after)
		s.touch()
		return nil
	}
	return s.put(s.at, a)
}

// ClearRating takes away what was said of the element in view; a note stays.
func (s *Session) ClearRating() error {
	a := s.AnswerAt(s.at)
	a.Rating, a.Evidence, a.Carried = scoring.Rating{}, scoring.EvidenceUnsaid, false
	return s.put(s.at, a)
}

// CycleEvidence goes from not said to yes to no and round again.
func (s *Session) CycleEvidence() error {
	next := map[scoring.Evidence]scoring.Evidence{
		scoring.EvidenceUnsaid: scoring.EvidenceYes,
		scoring.EvidenceYes:    scoring.EvidenceNo,
		scoring.EvidenceNo:     scoring.EvidenceUnsaid,
	}
	return s.SetEvidence(s.at, next[s.AnswerAt(s.at).Evidence])
}

// SetEvidence says whether there is evidence for element i.
func (s *Session) SetEvidence(i int, evidence scoring.Evidence) error {
	a := s.AnswerAt(i)
	if a.Rating.IsNotApplicable() || a.Rating.IsNotKnown() {
		return ErrNoEvidence
	}
	a.Evidence = evidence
	return s.put(i, a)
}

// SetNote keeps a note with element i; an empty one takes it away.
func (s *Session) SetNote(i int, note string) error {
	a := s.AnswerAt(i)
	a.Note = note
	return s.put(i, a)
}

// Advance goes on without changing the rating. A rating that was carried over
// is confirmed by it, and with it the note it had in the last round.
func (s *Session) Advance() (Arrival, error) {
	if a := s.AnswerAt(s.at); a.Carried {
		if last, ok := s.LastTime(s.at); ok && a.Origin.IsLastRound() && a.Note == "" {
			a.Note = last.Note
		}
		return s.give(a)
	}
	i, wasOpen := s.at, false
	if last := s.lastEdit(i); last != nil {
		wasOpen = isOpen(last.before)
	}
	s.goOn()
	return s.arrival(i, wasOpen), nil
}

// TakeOver gives each of some elements, by id, that is open the rating it has
// there, as one change, and returns how many these were. It does not move.
func (s *Session) TakeOver(ratings map[string]int) (int, error) {
	if err := s.Refusal(); err != nil {
		return 0, err
	}
	var edits []edit
	for i := range s.elements {
		value, ok := ratings[s.ElementAt(i).ID]
		if !ok || !s.IsOpen(i) {
			continue
		}
		if _, isOnScale := s.assessment.Scorecard.Scale.Level(value); !isOnScale {
			return 0, ErrOffScale
		}
		a := s.AnswerAt(i)
		a.Rating, a.Carried = scoring.Rated(value), false
		edits = append(edits, s.edit(i, a))
	}
	if len(edits) > 0 {
		s.do(edits)
	}
	return len(edits), nil
}

// NotApplicableComponent takes all of component c out of the count with one
// reason, as one change. Elements that always apply keep what they have. It
// returns how many elements it changed.
func (s *Session) NotApplicableComponent(c int, reason string) (int, error) {
	if err := s.Refusal(); err != nil {
		return 0, err
	}
	var edits []edit
	for i, end := s.Range(c); i < end; i++ {
		if s.ElementAt(i).AlwaysApplies {
			continue
		}
		a := s.AnswerAt(i)
		a.Rating, a.Evidence, a.Carried = scoring.NotApplicable(reason), scoring.EvidenceUnsaid, false
		edits = append(edits, s.edit(i, a))
	}
	if len(edits) == 0 {
		return 0, ErrAlwaysApplies
	}
	s.do(edits)
	return len(edits), nil
}

// ApplicableComponent takes the marking not applicable away from every element
// of component c, as one change, and returns from how many.
func (s *Session) ApplicableComponent(c int) (int, error) {
	if err := s.Refusal(); err != nil {
		return 0, err
	}
	var edits []edit
	for i, end := s.Range(c); i < end; i++ {
		if a := s.AnswerAt(i); a.Rating.IsNotApplicable() {
			a.Rating, a.Carried = scoring.Rating{}, false
			edits = append(edits, s.edit(i, a))
		}
	}
	if len(edits) > 0 {
		s.do(edits)
	}
	return len(edits), nil
}

// say gives the element in view a rating and its evidence, and moves on.
func (s *Session) say(r scoring.Rating, evidence scoring.Evidence) (Arrival, error) {
	a := s.AnswerAt(s.at)
	a.Rating, a.Evidence = r, evidence
	return s.give(a)
}

// give replaces the answer of the element in view, confirmed, and moves on.
func (s *Session) give(a scoring.Answer) (Arrival, error) {
	if err := s.Refusal(); err != nil {
		return Arrival{}, err
	}
	i, wasOpen := s.at, s.IsOpen(s.at)
	a.Carried = false
	changed := s.do([]edit{s.edit(i, a)})
	s.goOn()
	arrival := s.arrival(i, wasOpen)
	arrival.Changed = changed
	return arrival, nil
}

// goOn moves to the next element in order; after the last one to the first
// that is open, and where none is it stays.
func (s *Session) goOn() {
	if s.Next() {
		return
	}
	if i, ok := s.firstOpen(); ok {
		s.at = i
	}
}

// arrival says whether leaving element i ends its component: it was the last
// one open, or in scorecard order it is the last of it. A route comes and goes
// between components, and then only the last gap is an end.
func (s *Session) arrival(i int, wasOpen bool) Arrival {
	c := s.elements[i].Component
	_, end := s.Range(c)
	if i == end-1 && !s.HasRoute() || wasOpen && s.Open(c) == 0 {
		return Arrival{Ended: true, Component: c}
	}
	return Arrival{}
}

// put replaces the answer of element i.
func (s *Session) put(i int, a scoring.Answer) error {
	if err := s.Refusal(); err != nil {
		return err
	}
	s.do([]edit{s.edit(i, a)})
	return nil
}
