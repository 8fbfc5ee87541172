package session

import "github.com/kamscore/kamscore/scoring"

// Questions are the closing questions, asked once everything was dealt with.
func (s *Session) Questions() []scoring.Question { return s.assessment.Scorecard.Closing }

// ClosingAnswer is what was said of a closing question.
func (s *Session) ClosingAnswer(question string) scoring.ClosingAnswer {
	return s.assessment.Closing[question]
}

// SetReply answers a closing question; an empty reply takes the answer away.
// It makes no points.
func (s *Session) SetReply(question string, reply scoring.Reply) error {
	a := s.ClosingAnswer(question)
	a.Reply = reply
	return s.close(question, a)
}

// SetClosingNote keeps a note with a closing question; an empty one takes it
// away.
func (s *Session) SetClosingNote(question, note string) error {
	a := s.ClosingAnswer(question)
	a.Note = note
	return s.close(question, a)
}

// close keeps what was said of a closing question, or nothing where that is
// nothing.
func (s *Session) close(question string, a scoring.ClosingAnswer) error {
	if err := s.Refusal(); err != nil {
		return err
	}
	if s.assessment.Closing == nil {
		s.assessment.Closing = scoring.Closing{}
	}
	if a.Reply == "" && a.Note == "" {
		delete(s.assessment.Closing, question)
	} else {
		a.Answered = s.now().UTC()
		s.assessment.Closing[question] = a
	}
	s.touch()
	return nil
}

// UnansweredQuestion is the index of the first closing question without a
// reply, and whether there is one.
func (s *Session) UnansweredQuestion() (int, bool) {
	for i, q := range s.Questions() {
		if s.ClosingAnswer(q.ID).Reply == "" {
			return i, true
		}
	}
	return 0, false
}
