package session

import "github.com/kamscore/kamscore/scoring"

// Len is the number of elements.
func (s *Session) Len() int { return len(s.elements) }

// At is the index of the element the respondent is looking at, in scorecard
// order from 0.
func (s *Session) At() int { return s.at }

// PlaceAt is where element i stands in the scorecard.
func (s *Session) PlaceAt(i int) scoring.Place { return s.elements[i] }

// ElementAt is element i in scorecard order.
func (s *Session) ElementAt(i int) *scoring.Element {
	p := s.elements[i]
	return &s.assessment.Scorecard.Components[p.Component].Elements[p.Element]
}

// ComponentAt is the component that element i belongs to.
func (s *Session) ComponentAt(i int) *scoring.Component {
	return &s.assessment.Scorecard.Components[s.elements[i].Component]
}

// AnswerAt is what was said of element i.
func (s *Session) AnswerAt(i int) scoring.Answer {
	return s.assessment.Answers[s.ElementAt(i).ID]
}

// IndexOf returns the index of an element by its id and whether there is one.
func (s *Session) IndexOf(id string) (int, bool) {
	c, e, ok := s.assessment.Scorecard.Find(id)
	if !ok {
		return 0, false
	}
	return s.FirstOf(c) + e, true
}

// FirstOf is the index of the first element of component c.
func (s *Session) FirstOf(c int) int {
	first := 0
	for i := range c {
		first += len(s.assessment.Scorecard.Components[i].Elements)
	}
	return first
}

// Range is the elements of component c: from first up to, not including, end.
func (s *Session) Range(c int) (first, end int) {
	first = s.FirstOf(c)
	return first, first + len(s.assessment.Scorecard.Components[c].Elements)
}

// GoTo moves to element i; beyond either end it goes as far as it can.
func (s *Session) GoTo(i int) { s.at = min(max(i, 0), len(s.elements)-1) }

// Next looks at the element that is walked after, and reports whether there is
// one.
func (s *Session) Next() bool { return s.move(1) }

// Previous looks at the element that is walked before, and reports whether
// there is one.
func (s *Session) Previous() bool { return s.move(-1) }

func (s *Session) move(steps int) bool {
	to := s.route.of(s.at) + steps
	if to < 0 || to >= len(s.elements) {
		return false
	}
	s.at = s.route.at(to)
	return true
}

// NextOpen moves to the next element on the way that still asks for something,
// going round at the end, and reports whether there is one.
func (s *Session) NextOpen() bool { return s.seekOpen(1) }

// PreviousOpen is NextOpen backwards.
func (s *Session) PreviousOpen() bool { return s.seekOpen(len(s.elements) - 1) }

func (s *Session) seekOpen(step int) bool {
	n := len(s.elements)
	for k := range n {
		i := s.route.at((s.route.of(s.at) + (k+1)*step) % n)
		if s.IsOpen(i) {
			s.at = i
			return true
		}
	}
	return false
}

// IsOpen reports whether element i was not dealt with yet, or holds a rating
// carried over that nobody has confirmed.
func (s *Session) IsOpen(i int) bool { return isOpen(s.AnswerAt(i)) }

func isOpen(a scoring.Answer) bool { return !a.Rating.IsDealtWith() || a.Carried }

// Open is the number of elements of component c that are open.
func (s *Session) Open(c int) int {
	n := 0
	for i, end := s.Range(c); i < end; i++ {
		if s.IsOpen(i) {
			n++
		}
	}
	return n
}

// NothingLeft reports whether every element was dealt with.
func (s *Session) NothingLeft() bool {
	_, ok := s.firstOpen()
	return !ok
}

// firstOpen is the first element on the way that is open.
func (s *Session) firstOpen() (int, bool) {
	for n := range s.elements {
		if i := s.route.at(n); s.IsOpen(i) {
			return i, true
		}
	}
	return 0, false
}

// Answer is what was said of the element with an id.
func (s *Session) Answer(id string) scoring.Answer { return s.assessment.Answers[id] }
