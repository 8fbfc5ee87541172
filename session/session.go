// Package session is one respondent walking one scorecard: where they are,
// what an answer leads to, what can be taken back, and what is left.
//
// A session lives in memory and knows no key, no colour and no file. Whoever
// drives it saves [Session.Record] after a change.
package session

import (
	"errors"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// Why a change was refused. Nothing has changed then.
var (
	// ErrFinished: a finished assessment is reopened before it is changed.
	ErrFinished = errors.New("the assessment is finished")
	// ErrReading: the assessment was opened for reading.
	ErrReading = errors.New("the assessment is open for reading only")
	// ErrOffScale: the value is none of the scale's.
	ErrOffScale = errors.New("the rating is not on the scale")
	// ErrAlwaysApplies: the scorecard does not let this element be marked
	// not applicable.
	ErrAlwaysApplies = errors.New("the element always applies")
	// ErrNoEvidence: there is no evidence to speak of for an element that does
	// not apply or is not known.
	ErrNoEvidence = errors.New("the element has no rating to prove")
)

// A Session is one assessment in progress. It is not safe for use by several
// goroutines; a snapshot is.
type Session struct {
	assessment scoring.Assessment
	begun      scoring.Plan  // what was planned before it was ever saved
	last       scoring.Round // the round before, where it is known
	now        func() time.Time
	reading    bool
	elements   []scoring.Place // all elements in scorecard order
	at         int             // index into elements
	route      route           // the order in which they are walked
	changed    bool            // the last answer given differs from the one before
	past       []change
	future     []change
	board      *scoring.Board
}

// New returns a session that stands where the assessment was left, or at the
// first element not dealt with where that is not known. The scorecard must
// have elements.
func New(a scoring.Assessment, now func() time.Time) *Session {
	s := &Session{assessment: a.Clone(), now: now, board: scoring.NewBoard(a.Scorecard)}
	if a.Revision == 0 {
		s.begun = a.Plan.Clone()
	}
	if s.assessment.Answers == nil {
		s.assessment.Answers = scoring.Answers{}
	}
	for c := range a.Scorecard.Components {
		for e := range a.Scorecard.Components[c].Elements {
			s.elements = append(s.elements, scoring.Place{Component: c, Element: e})
		}
	}
	if i, ok := s.IndexOf(a.Position); ok {
		s.at = i
	} else if i, ok := s.firstOpen(); ok {
		s.at = i
	}
	return s
}

// NewReading returns a session that can be walked and not changed.
func NewReading(a scoring.Assessment) *Session {
	s := New(a, func() time.Time { return a.Updated })
	s.reading = true
	return s
}

// Snapshot is the assessment as it stands, to be shown. Later changes do not
// reach it.
func (s *Session) Snapshot() scoring.Assessment {
	c := s.assessment.Clone()
	c.Position = s.ElementAt(s.at).ID
	return c
}

// Record is a snapshot to be saved: the position in it counts as kept.
func (s *Session) Record() scoring.Assessment {
	s.assessment.Position = s.ElementAt(s.at).ID
	return s.Snapshot()
}

// Park notes the position in a new revision where it has changed since the
// last [Session.Record], for the save that a leaving respondent expects
// although no answer changed. A finished assessment, and
// one nobody has answered, keep the revision they have.
func (s *Session) Park() {
	if s.Refusal() != nil || s.IsUntouched() || s.assessment.Position == s.ElementAt(s.at).ID {
		return
	}
	s.assessment.Position = s.ElementAt(s.at).ID
	s.assessment.Revision++
}

// ID names the assessment.
func (s *Session) ID() string { return s.assessment.ID }

// Scorecard is the scorecard that is being answered.
func (s *Session) Scorecard() *scoring.Scorecard { return s.assessment.Scorecard }

// Whole is the scorecard that only a part is asked of, nil where all is asked.
func (s *Session) Whole() *scoring.Scorecard { return s.assessment.Whole }

// Subject is who or what is assessed.
func (s *Session) Subject() scoring.Subject { return s.assessment.Subject }

// Respondent is who rates.
func (s *Session) Respondent() scoring.Respondent { return s.assessment.Respondent }

// Completed is when the assessment was finished, zero while it is a draft.
func (s *Session) Completed() time.Time { return s.assessment.Completed }

// Status is how far the assessment is.
func (s *Session) Status() scoring.Status { return s.assessment.Status }

// IsFinished reports whether the assessment is final and so not to be
// changed before it is reopened.
func (s *Session) IsFinished() bool { return s.assessment.Status == scoring.Final }

// Revision counts the changes; a save is due when it has grown.
func (s *Session) Revision() int { return s.assessment.Revision }

// IsUntouched reports whether nothing was ever said, so that there is
// nothing to keep. What a next round begins with nobody has said in it yet.
func (s *Session) IsUntouched() bool {
	for _, a := range s.assessment.Answers {
		if !isAsCarried(a) {
			return false
		}
	}
	return len(s.assessment.Closing) == 0 && s.assessment.Plan.Equal(s.begun)
}

// Scores are the scores as they stand.
func (s *Session) Scores() scoring.Scores { return s.board.Scores(s.assessment.Answers) }

// InMatrix is where the assessment lies as it stands in the matrix of its
// scorecard, and whether that has one.
func (s *Session) InMatrix() (scoring.Position, bool) { return s.assessment.InMatrix() }

// Priorities is what to work on as it stands.
func (s *Session) Priorities() scoring.Priorities {
	return scoring.Prioritise(&s.assessment)
}

// Describe says who rates and what is assessed.
func (s *Session) Describe(subject scoring.Subject, respondent scoring.Respondent) error {
	if subject == s.assessment.Subject && respondent == s.assessment.Respondent {
		return nil
	}
	if err := s.Refusal(); err != nil {
		return err
	}
	s.assessment.Subject, s.assessment.Respondent = subject, respondent
	s.touch()
	return nil
}

// Finish makes the assessment final. What is unanswered then counts as 0.
// One that is final already is refused.
func (s *Session) Finish() error {
	if err := s.Refusal(); err != nil {
		return err
	}
	s.touch()
	s.assessment.Status = scoring.Final
	s.assessment.Completed = s.assessment.Updated
	return nil
}

// Reopen makes a finished assessment a draft again.
func (s *Session) Reopen() error {
	if s.reading {
		return ErrReading
	}
	if !s.IsFinished() {
		return nil
	}
	s.touch()
	s.assessment.Status = scoring.Draft
	s.assessment.Completed = time.Time{}
	return nil
}

// Refusal is why the session takes no change now: ErrReading or ErrFinished,
// or nil where it takes them.
func (s *Session) Refusal() error {
	switch {
	case s.reading:
		return ErrReading
	case s.IsFinished():
		return ErrFinished
	}
	return nil
}

// touch marks a change.
func (s *Session) touch() {
	s.assessment.Revision++
	s.assessment.Updated = s.now().UTC()
}
