package session

import (
	"slices"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// Follow tells the session which round came before it.
func (s *Session) Follow(last scoring.Round) { s.last = last }

// A Recollection is what was said of an element in the round before.
type Recollection struct {
	scoring.Answer      // when it was answered is always known
	Reworded       bool // the statement has changed since
}

// LastTime is what was said of element i in the round before, and whether
// anything was.
func (s *Session) LastTime(i int) (Recollection, bool) {
	id := s.ElementAt(i).ID
	a, ok := s.last.Said(id)
	return Recollection{a, s.last.Reworded[id]}, ok
}

// isAsCarried reports whether an answer is just as it was taken over.
func isAsCarried(a scoring.Answer) bool {
	return a.Carried && a.Origin.IsLastRound() && a.Evidence == scoring.EvidenceUnsaid && a.Note == ""
}

// NextReview is when to look again, zero where that was not agreed.
func (s *Session) NextReview() time.Time { return s.assessment.NextReview }

// SetNextReview says when to look at the assessment again; the zero time takes
// it away. Like a plan it is agreed when the rating is over, so a finished
// assessment takes it too.
func (s *Session) SetNextReview(at time.Time) error {
	switch {
	case s.reading:
		return ErrReading
	case at.Equal(s.assessment.NextReview):
		return nil
	}
	s.assessment.NextReview = at.UTC()
	s.touch()
	return nil
}

// OnOtherScale is what element i was rated on the scale before, where its rating
// was moved over from that and waits to be confirmed.
func (s *Session) OnOtherScale(i int) (scoring.RetiredAnswer, bool) {
	if a := s.AnswerAt(i); !a.Carried || a.Origin != scoring.OtherScale {
		return scoring.RetiredAnswer{}, false
	}
	for _, r := range slices.Backward(s.assessment.Retired) {
		if r.Element == s.ElementAt(i).ID && r.Because == scoring.RatingWasRescaled {
			return r, true
		}
	}
	return scoring.RetiredAnswer{}, false
}
