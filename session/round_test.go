package session_test

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

// earlier is a finished assessment of a card of one component.
func earlier(c *scoring.Scorecard) scoring.Round {
	return scoring.Round{
		Assessment: &scoring.Assessment{
			ID: "first", Scorecard: c, Status: scoring.Final, Completed: noon,
			Answers: scoring.Answers{
				"c1e1": {Rating: scoring.Rated(1), Evidence: scoring.EvidenceYes, Note: "Begun", Answered: noon},
				"c1e2": {Rating: scoring.NotApplicable("No services"), Answered: noon},
				"c1e3": {Rating: scoring.NotKnown(), Answered: noon},
			},
			Plan: scoring.Plan{Targets: map[string]int{"c1e1": 3}},
		},
		Reworded: map[string]bool{"c1e3": true},
	}
}

func nextRound(elements int) *session.Session {
	c := card(elements)
	r := earlier(c)
	s := session.New(scoring.Assessment{Scorecard: c, Status: scoring.Draft, Previous: "first", Answers: r.CarryAnswers(c), Plan: r.CarryPlan(c)}, clock())
	s.Follow(r)
	return s
}

func TestANextRoundThatNobodyTouchedIsNothingToKeep(t *testing.T) {
	s := nextRound(4)
	if !s.IsUntouched() || at(s) != "c1e1" || s.NothingLeft() {
		t.Fatalf("untouched %v, stands at %s", s.IsUntouched(), at(s))
	}
	for name, touch := range map[string]func(*session.Session) error{
		"confirmed": func(s *session.Session) error { _, err := s.Advance(); return err },
		"rated":     func(s *session.Session) error { _, err := s.Rate(3); return err },
		"cleared":   func(s *session.Session) error { s.GoTo(3); _, err := s.DoNotKnow(); return err },
		"noted":     func(s *session.Session) error { return s.SetNote(0, "Ask") },
		"proved":    func(s *session.Session) error { return s.SetEvidence(0, scoring.EvidenceYes) },
		"planned":   func(s *session.Session) error { return s.RemoveTarget("c1e1") },
	} {
		s := nextRound(4)
		if err := touch(s); err != nil || s.IsUntouched() {
			t.Errorf("%s, it counts as untouched (%v)", name, err)
		}
		if name == "planned" {
			continue
		}
		if undone, err := s.Undo(); !undone || err != nil || !s.IsUntouched() {
			t.Errorf("%s and undone, it counts as touched (%v)", name, err)
		}
	}
}

// An answer to other words keeps the words it was given to until it is confirmed,
// and has them back when that is undone.
func TestConfirmingOtherWordsCanBeTakenBack(t *testing.T) {
	was := scoring.Answer{
		Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "Begun", Answered: noon,
		Carried: true, Origin: scoring.OtherWording, Statement: "As it was.",
	}
	for name, confirm := range map[string]func(*session.Session) (session.Arrival, error){
		"enter":           (*session.Session).Advance,
		"the same rating": func(s *session.Session) (session.Arrival, error) { return s.Rate(2) },
		"another rating":  func(s *session.Session) (session.Arrival, error) { return s.Rate(3) },
	} {
		s := session.New(scoring.Assessment{Scorecard: card(2), Status: scoring.Draft, Answers: scoring.Answers{"c1e1": was}}, clock())
		if s.IsUntouched() {
			t.Fatal("what was answered once is not worth keeping")
		}
		must[session.Arrival](t)(confirm(s))
		if got := s.AnswerAt(0); got.Carried || got.Origin != scoring.LastRound || got.Statement != "" || got.Note != "Begun" || !got.Answered.After(noon) {
			t.Errorf("by %s it is %+v", name, got)
		}
		confirmed := s.AnswerAt(0)
		if undone := must[bool](t)(s.Undo()); !undone || s.AnswerAt(0) != was {
			t.Errorf("by %s and undone it is %+v", name, s.AnswerAt(0))
		}
		if redone := must[bool](t)(s.Redo()); !redone || s.AnswerAt(0) != confirmed {
			t.Errorf("by %s, undone and done again it is %+v", name, s.AnswerAt(0))
		}
	}
}

func TestARoundIsConfirmedWithEnter(t *testing.T) {
	s := nextRound(3)
	for want := 2; want > 0; want-- {
		if got := s.Scores().Total.Carried; got != want {
			t.Errorf("%d are to be confirmed, want %d", got, want)
		}
		must[session.Arrival](t)(s.Advance())
	}
	a := s.AnswerAt(0)
	if a.Carried || a.Rating != scoring.Rated(1) || a.Evidence != scoring.EvidenceUnsaid || a.Note != "Begun" || !a.Answered.After(noon) {
		t.Errorf("confirmed as %+v", a)
	}
	if a := s.AnswerAt(1); a.Rating != scoring.NotApplicable("No services") {
		t.Errorf("confirmed as %+v", a)
	}
}

// What is not applicable was carried over as c1e2; whoever says something else
// of that has confirmed it, and a note alone confirms nothing.
func TestNotApplicableCarriedOverIsConfirmedBySayingMore(t *testing.T) {
	for name, say := range map[string]func(*session.Session) error{
		"a reason": func(s *session.Session) error { return s.SetReason("Sold in June") },
		"a reason after a note": func(s *session.Session) error {
			return errors.Join(s.SetNote(1, "Ask"), s.SetReason("Sold in June"))
		},
		"applicable after a note": func(s *session.Session) error {
			if err := s.SetNote(1, "Ask"); err != nil {
				return err
			}
			_, err := s.ApplicableComponent(0)
			return err
		},
	} {
		s := nextRound(3)
		s.GoTo(1)
		if err := say(s); err != nil {
			t.Fatal(err)
		}
		if a := s.AnswerAt(1); a.Carried || !a.Answered.After(noon) || s.IsUntouched() {
			t.Errorf("%s: %+v, untouched %v", name, a, s.IsUntouched())
		}
	}
}

func TestAProofPassIsForWhatIsConfirmed(t *testing.T) {
	s := nextRound(3)
	if got := s.Unproven(0); len(got) != 0 {
		t.Errorf("asks about %v", got)
	}
	must[session.Arrival](t)(s.Advance())
	if got := s.Unproven(0); len(got) != 1 {
		t.Errorf("confirmed, it asks about %v", got)
	}
}

func TestLastTime(t *testing.T) {
	s := nextRound(4)
	if last, ok := s.LastTime(0); !ok || last.Rating != scoring.Rated(1) || last.Note != "Begun" || last.Reworded {
		t.Errorf("%+v, %v", last, ok)
	}
	if last, ok := s.LastTime(2); !ok || !last.Reworded {
		t.Errorf("%+v, %v", last, ok)
	}
	if _, ok := s.LastTime(3); ok {
		t.Error("there is a last time of what was never answered")
	}
	if _, ok := start(1).LastTime(0); ok {
		t.Error("there is a last time in a first round")
	}
}

func TestTheNextReviewIsAgreedWhenFinished(t *testing.T) {
	s := start(1)
	must[session.Arrival](t)(s.Rate(1))
	if err := s.Finish(); err != nil {
		t.Fatal(err)
	}
	before, review := s.Revision(), scoring.ReviewOn(scoring.DayOf(noon), time.UTC)
	for range 2 {
		if err := s.SetNextReview(review); err != nil || !s.NextReview().Equal(review) || s.Revision() != before+1 {
			t.Errorf("%v, revision %d: %v", s.NextReview(), s.Revision(), err)
		}
	}
	if !s.IsFinished() || !s.Record().NextReview.Equal(review) {
		t.Error("it is not in what is saved")
	}
	reading := session.NewReading(s.Snapshot())
	if err := reading.SetNextReview(noon); !errors.Is(err, session.ErrReading) {
		t.Errorf("for reading: %v", err)
	}
}

// TestARoundComesBackUntouched presses random keys in a next round and takes
// all of it back.
func TestARoundComesBackUntouched(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := nextRound(4)
		begun := s.Snapshot()
		for range rapid.IntRange(0, 20).Draw(t, "keys") {
			rapid.SampledFrom([]func(){
				func() { _, _ = s.Advance() },
				func() { _, _ = s.Rate(rapid.IntRange(0, 3).Draw(t, "value")) },
				func() { _, _ = s.DoNotKnow() },
				func() { _ = s.NotApplicable("") },
				func() { _ = s.ClearRating() },
				func() { _ = s.CycleEvidence() },
				func() { _ = s.SetNote(s.At(), rapid.SampledFrom([]string{"", "note"}).Draw(t, "note")) },
				func() { s.NextOpen() },
			}).Draw(t, "key")()
			if total := s.Scores().Total; total.Carried > 2 {
				t.Fatalf("%d carried", total.Carried)
			}
		}
		for more := true; more; {
			more, _ = s.Undo()
		}
		if diff := content(begun, s.Snapshot()); diff != "" || !s.IsUntouched() {
			t.Fatalf("untouched %v:\n%s", s.IsUntouched(), diff)
		}
	})
}

// TestARatingOfAnotherScaleIsToldUntilItIsConfirmed: afterwards it says nothing
// of the answer that there is.
func TestARatingOfAnotherScaleIsToldUntilItIsConfirmed(t *testing.T) {
	s := session.New(scoring.Assessment{
		Scorecard: card(2), Status: scoring.Draft,
		Answers: scoring.Answers{"c1e1": {Rating: scoring.Rated(3), Carried: true, Origin: scoring.OtherScale}},
		Retired: []scoring.RetiredAnswer{
			{Element: "c1e1", Answer: scoring.Answer{Rating: scoring.Rated(1)}, Because: scoring.ElementGone},
			{Element: "c1e1", Answer: scoring.Answer{Rating: scoring.Rated(4)}, Because: scoring.RatingWasRescaled, Scale: []int{0, 1, 2, 3, 4}},
		},
	}, clock())
	if was, isKnown := s.OnOtherScale(0); !isKnown || was.Answer.Rating != scoring.Rated(4) {
		t.Errorf("it was %+v, known %v", was, isKnown)
	}
	if _, isKnown := s.OnOtherScale(1); isKnown {
		t.Error("what nobody rated was on another scale")
	}
	if _, err := s.Advance(); err != nil {
		t.Fatal(err)
	}
	if _, isKnown := s.OnOtherScale(0); isKnown {
		t.Error("it is told of what is confirmed")
	}
}
