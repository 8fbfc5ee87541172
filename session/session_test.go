package session_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

var noon = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

// clock ticks a second each time it is read.
func clock() func() time.Time {
	t := noon
	return func() time.Time {
		t = t.Add(time.Second)
		return t
	}
}

// card has components of the given sizes; the ids are c1, c2 ... and c1e1 ...
func card(sizes ...int) *scoring.Scorecard {
	s := &scoring.Scorecard{ID: "card", Version: "1.0.0", Title: "Card", Scale: scoring.DefaultScale(), Method: scoring.ByElements}
	for c, size := range sizes {
		component := scoring.Component{ID: fmt.Sprintf("c%d", c+1), Title: fmt.Sprintf("Component %d", c+1), Weight: 1}
		for e := range size {
			component.Elements = append(component.Elements, scoring.Element{
				ID: fmt.Sprintf("c%de%d", c+1, e+1), Statement: fmt.Sprintf("Statement %d.%d.", c+1, e+1), Weight: 1,
			})
		}
		s.Components = append(s.Components, component)
	}
	return s
}

func start(sizes ...int) *session.Session {
	return session.New(scoring.Assessment{Scorecard: card(sizes...), Status: scoring.Draft}, clock())
}

func at(s *session.Session) string { return s.ElementAt(s.At()).ID }

func must[T any](t *testing.T) func(T, error) T {
	t.Helper()
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestRatingGoesOnToTheNextElement(t *testing.T) {
	s := start(2, 1)
	if got := must[session.Arrival](t)(s.Rate(2)); got.Ended {
		t.Errorf("the component ended after its first element")
	}
	if at(s) != "c1e2" {
		t.Errorf("stands at %s", at(s))
	}
}

func TestTheLastElementOfAComponentEndsIt(t *testing.T) {
	s := start(2, 1)
	s.Next()
	got := must[session.Arrival](t)(s.Rate(2))
	if want := (session.Arrival{Changed: true, Ended: true, Component: 0}); got != want {
		t.Errorf("arrived at %+v, want %+v", got, want)
	}
	if at(s) != "c2e1" {
		t.Errorf("stands at %s, so a resumed session would too", at(s))
	}
}

func TestFillingTheLastGapEndsAComponent(t *testing.T) {
	s := start(3, 1)
	s.Next()
	must[session.Arrival](t)(s.Rate(1))
	must[session.Arrival](t)(s.Rate(1))
	s.GoTo(0)
	if got := must[session.Arrival](t)(s.Rate(1)); !got.Ended {
		t.Error("the component did not end")
	}
}

func TestAfterTheLastElementComesTheFirstGap(t *testing.T) {
	s := start(2, 2)
	s.GoTo(3)
	must[session.Arrival](t)(s.Rate(3))
	if at(s) != "c1e1" {
		t.Errorf("stands at %s", at(s))
	}
	for !s.NothingLeft() {
		must[session.Arrival](t)(s.Rate(3))
	}
	s.GoTo(3)
	must[session.Arrival](t)(s.Rate(2))
	if at(s) != "c2e2" {
		t.Errorf("with nothing left the session moved to %s", at(s))
	}
}

func TestEvidenceBeforeTheRatingStays(t *testing.T) {
	s := start(2)
	if err := s.CycleEvidence(); err != nil {
		t.Fatal(err)
	}
	must[session.Arrival](t)(s.Rate(2))
	if a := s.AnswerAt(0); a.Evidence != scoring.EvidenceYes || a.Rating != scoring.Rated(2) {
		t.Errorf("answer is %+v", a)
	}
}

func TestAnElementThatDoesNotApplyHasNoEvidence(t *testing.T) {
	s := start(2)
	must[session.Arrival](t)(s.Rate(2))
	s.GoTo(0)
	if err := s.SetEvidence(0, scoring.EvidenceYes); err != nil {
		t.Fatal(err)
	}
	if err := s.NotApplicable("No services sold here"); err != nil {
		t.Fatal(err)
	}
	a := s.AnswerAt(0)
	if a.Rating.Reason() != "No services sold here" || a.Evidence != scoring.EvidenceUnsaid {
		t.Errorf("answer is %+v", a)
	}
	if s.At() != 0 {
		t.Error("it moved before the reason could be given")
	}
}

func TestTheReasonBelongsToTheMarking(t *testing.T) {
	s := start(2, 1)
	s.Next()
	must[session.Arrival](t)(s.Rate(1))
	s.GoTo(0)
	if err := s.NotApplicable(""); err != nil {
		t.Fatal(err)
	}
	if err := s.SetReason("Not sold here"); err != nil {
		t.Fatal(err)
	}
	if got := must[session.Arrival](t)(s.Advance()); !got.Ended {
		t.Error("marking the last gap not applicable did not end the component")
	}
	must[bool](t)(s.Undo())
	if s.AnswerAt(0).Rating.IsDealtWith() {
		t.Error("one undo did not take back marking and reason")
	}
	must[bool](t)(s.Redo())
	if got := s.AnswerAt(0).Rating.Reason(); got != "Not sold here" {
		t.Errorf("redo brought back the reason %q", got)
	}
}

func TestLookingAgainDoesNotEndAComponent(t *testing.T) {
	s := start(2, 1)
	must[session.Arrival](t)(s.Rate(1))
	must[session.Arrival](t)(s.Rate(1))
	s.GoTo(0)
	if got := must[session.Arrival](t)(s.Advance()); got.Ended {
		t.Error("enter on the first element ended the component")
	}
}

func TestRefusals(t *testing.T) {
	c := card(2)
	c.Components[0].Elements[0].AlwaysApplies = true
	s := session.New(scoring.Assessment{Scorecard: c, Status: scoring.Draft}, clock())
	if _, err := s.Rate(4); !errors.Is(err, session.ErrOffScale) {
		t.Errorf("rating 4: %v", err)
	}
	if err := s.NotApplicable(""); !errors.Is(err, session.ErrAlwaysApplies) {
		t.Errorf("not applicable: %v", err)
	}
	must[session.Arrival](t)(s.Rate(1))
	if err := s.Finish(); err != nil {
		t.Fatal(err)
	}
	before := s.Snapshot()
	for name, do := range map[string]func() error{
		"rate":      func() error { _, err := s.Rate(2); return err },
		"not known": func() error { _, err := s.DoNotKnow(); return err },
		"clear":     s.ClearRating,
		"evidence":  s.CycleEvidence,
		"note":      func() error { return s.SetNote(0, "x") },
		"undo":      func() error { _, err := s.Undo(); return err },
		"component": func() error { _, err := s.NotApplicableComponent(0, ""); return err },
		"describe":  func() error { return s.Describe(scoring.Subject{Name: "Account B"}, scoring.Respondent{}) },
	} {
		if err := do(); !errors.Is(err, session.ErrFinished) {
			t.Errorf("%s in a finished assessment: %v", name, err)
		}
	}
	if diff := cmp.Diff(before, s.Snapshot(), cmp.AllowUnexported(scoring.Rating{})); diff != "" {
		t.Errorf("a refused change changed something:\n%s", diff)
	}
	if err := s.Reopen(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Rate(2); err != nil || s.IsFinished() || !s.Completed().IsZero() {
		t.Errorf("after reopening: %v, finished %v at %v", err, s.IsFinished(), s.Completed())
	}
}

func TestAnAssessmentOpenForReadingTakesNothing(t *testing.T) {
	s := session.NewReading(scoring.Assessment{Scorecard: card(2), Status: scoring.Final})
	if _, err := s.Rate(1); !errors.Is(err, session.ErrReading) {
		t.Errorf("rating: %v", err)
	}
	if err := s.Reopen(); !errors.Is(err, session.ErrReading) {
		t.Errorf("reopening: %v", err)
	}
	s.Next()
	s.Park()
	if s.Revision() != 0 || at(s) != "c1e2" {
		t.Errorf("revision %d at %s", s.Revision(), at(s))
	}
}

func TestAComponentThatDoesNotApplyIsOneChange(t *testing.T) {
	s := start(3, 2)
	must[session.Arrival](t)(s.Rate(3))
	if n := must[int](t)(s.NotApplicableComponent(0, "Not sold here")); n != 3 {
		t.Errorf("%d elements changed", n)
	}
	if got := s.Scores().Components[0]; got.NotApplicable != 3 || got.Max != 0 {
		t.Errorf("component scores %+v", got)
	}
	must[bool](t)(s.Undo())
	if got := s.Scores().Components[0]; got.NotApplicable != 0 || got.Points != 3 {
		t.Errorf("after undo the component scores %+v", got)
	}
	must[bool](t)(s.Redo())
	if n := must[int](t)(s.ApplicableComponent(0)); n != 3 || s.Scores().Components[0].NotApplicable != 0 {
		t.Errorf("%d made applicable again, which leaves %+v", n, s.Scores().Components[0])
	}
	if n := must[int](t)(s.ApplicableComponent(0)); n != 0 {
		t.Errorf("%d made applicable that were", n)
	}
}

func TestUndoMovesToWhatItTookBack(t *testing.T) {
	s := start(3)
	must[session.Arrival](t)(s.Rate(3))
	must[session.Arrival](t)(s.Rate(1))
	must[bool](t)(s.Undo())
	if at(s) != "c1e2" || s.AnswerAt(1).Rating.IsDealtWith() {
		t.Errorf("stands at %s with %+v", at(s), s.AnswerAt(1))
	}
	must[bool](t)(s.Redo())
	if v, _ := s.AnswerAt(1).Rating.Value(); v != 1 {
		t.Errorf("redo brought back %d", v)
	}
	must[bool](t)(s.Undo())
	must[session.Arrival](t)(s.Rate(2))
	if again := must[bool](t)(s.Redo()); again {
		t.Error("redo went on after another change was made")
	}
}

func TestRatingWithEvidenceIsOneChange(t *testing.T) {
	s := start(2)
	must[session.Arrival](t)(s.RateWithEvidence(2))
	if a := s.AnswerAt(0); a.Evidence != scoring.EvidenceYes || a.Rating != scoring.Rated(2) {
		t.Errorf("answer is %+v", a)
	}
	must[bool](t)(s.Undo())
	if a := s.AnswerAt(0); !a.IsEmpty() {
		t.Errorf("one undo left %+v", a)
	}
}

func TestThereIsNoEvidenceForWhatIsNotRated(t *testing.T) {
	s := start(2)
	must[session.Arrival](t)(s.DoNotKnow())
	if err := s.SetEvidence(0, scoring.EvidenceYes); !errors.Is(err, session.ErrNoEvidence) {
		t.Errorf("evidence for what is not known: %v", err)
	}
	if err := s.NotApplicable(""); err != nil {
		t.Fatal(err)
	}
	if err := s.CycleEvidence(); !errors.Is(err, session.ErrNoEvidence) {
		t.Errorf("evidence for what does not apply: %v", err)
	}
}

func TestSayingTheSameAgainIsNothingToUndo(t *testing.T) {
	s := start(2)
	must[session.Arrival](t)(s.Rate(3))
	s.GoTo(0)
	if again := must[session.Arrival](t)(s.Rate(3)); again.Changed {
		t.Error("it counts as a change")
	}
	must[bool](t)(s.Undo())
	if s.AnswerAt(0).Rating.IsDealtWith() {
		t.Error("one undo did not take the rating back")
	}
}

func TestACarriedRatingIsOpenUntilConfirmed(t *testing.T) {
	s := session.New(scoring.Assessment{Scorecard: card(2), Status: scoring.Draft, Answers: scoring.Answers{
		"c1e1": {Rating: scoring.Rated(1)},
		"c1e2": {Rating: scoring.Rated(2), Carried: true},
	}}, clock())
	if at(s) != "c1e2" || s.NothingLeft() {
		t.Errorf("stands at %s, nothing left %v", at(s), s.NothingLeft())
	}
	if got := must[session.Arrival](t)(s.Advance()); !got.Ended || !s.NothingLeft() {
		t.Errorf("after confirming: %+v, nothing left %v", got, s.NothingLeft())
	}
}

func TestTabStopsAtGapsAndGoesRound(t *testing.T) {
	s := start(2, 2)
	must[session.Arrival](t)(s.Rate(0))
	s.GoTo(2)
	must[session.Arrival](t)(s.DoNotKnow())
	for _, want := range []string{"c1e2", "c2e2", "c1e2"} {
		if !s.NextOpen() || at(s) != want {
			t.Errorf("tab went to %s, want %s", at(s), want)
		}
	}
	if !s.PreviousOpen() || at(s) != "c2e2" {
		t.Errorf("shift+tab went to %s", at(s))
	}
}

func TestASessionResumesWhereItWasLeft(t *testing.T) {
	s := start(3, 3)
	must[session.Arrival](t)(s.Rate(1))
	if s.Record().Position != "c1e2" {
		t.Error("the position is not in what is saved")
	}
	s.Park()
	if s.Revision() != 1 {
		t.Error("leaving where one was saved is a new revision")
	}
	s.GoTo(4)
	s.Snapshot() // looking at it keeps nothing
	revision := s.Revision()
	s.Park()
	if s.Revision() != revision+1 {
		t.Error("leaving from another place is no new revision")
	}
	s.Park()
	if s.Revision() != revision+1 {
		t.Error("leaving twice is two revisions")
	}
	if again := session.New(s.Snapshot(), clock()); at(again) != "c2e2" {
		t.Errorf("resumed at %s", at(again))
	}
}

func TestFilters(t *testing.T) {
	answers := map[string]scoring.Answer{
		"unanswered":  {},
		"noted":       {Note: "x"},
		"claim":       {Rating: scoring.Rated(2)},
		"disproved":   {Rating: scoring.Rated(2), Evidence: scoring.EvidenceNo},
		"proved":      {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes},
		"zero":        {Rating: scoring.Rated(0)},
		"not known":   {Rating: scoring.NotKnown()},
		"unconfirmed": {Rating: scoring.Rated(0), Carried: true},
	}
	want := map[session.Filter][]string{
		session.NotRated:   {"unanswered", "noted", "unconfirmed"},
		session.NotKnown:   {"not known"},
		session.NoEvidence: {"claim", "disproved"},
		session.HasNote:    {"noted"},
	}
	f := session.All
	for range 5 {
		for name, a := range answers {
			shown := f == session.All
			for _, w := range want[f] {
				shown = shown || w == name
			}
			if f.Matches(a) != shown {
				t.Errorf("filter %d, %s: shown %v", f, name, !shown)
			}
		}
		f = f.Next()
	}
	if f != session.All {
		t.Error("the filters do not go round")
	}
}

// TestAnyWalkCanBeTakenBack presses random keys: the session always stands
// somewhere, its scores are those of its answers, each change is a new
// revision, and undo leads back to the beginning and redo to the end.
func TestAnyWalkCanBeTakenBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := start(rapid.SliceOfN(rapid.IntRange(1, 4), 1, 4).Draw(t, "sizes")...)
		if rapid.Bool().Draw(t, "on a route") {
			s.TakeRoute(anyOrder(t, s))
		}
		ignoreArrival := func(session.Arrival, error) {}
		actions := []func(){
			func() { ignoreArrival(s.Rate(rapid.IntRange(-1, 5).Draw(t, "value"))) },
			func() { ignoreArrival(s.DoNotKnow()) },
			func() { _ = s.NotApplicable(rapid.SampledFrom([]string{"", "because"}).Draw(t, "reason")) },
			func() { _ = s.SetReason(rapid.SampledFrom([]string{"", "why"}).Draw(t, "reason")) },
			func() { _ = s.ClearRating() },
			func() { _ = s.CycleEvidence() },
			func() { _ = s.SetNote(s.At(), rapid.SampledFrom([]string{"", "note"}).Draw(t, "note")) },
			func() { ignoreArrival(s.Advance()) },
			func() {
				_, _ = s.NotApplicableComponent(rapid.IntRange(0, len(s.Scorecard().Components)-1).Draw(t, "c"), "all")
			},
			func() { s.Next() },
			func() { s.Previous() },
			func() { s.NextOpen() },
			func() { s.PreviousOpen() },
			func() { s.GoTo(rapid.IntRange(-2, 20).Draw(t, "i")) },
			s.GoToFirst,
			s.GoToLast,
			func() { _, _ = s.Undo() },
			func() { _, _ = s.Redo() },
			s.Park,
		}
		for range rapid.IntRange(0, 40).Draw(t, "keys") {
			before := s.Snapshot()
			rapid.SampledFrom(actions).Draw(t, "key")()
			after := s.Snapshot()
			if s.At() < 0 || s.At() >= s.Len() {
				t.Fatalf("stands at %d of %d", s.At(), s.Len())
			}
			if diff := content(before, after); diff != "" && after.Revision <= before.Revision {
				t.Fatalf("a change without a new revision:\n%s", diff)
			}
			for id, a := range after.Answers {
				if a.IsEmpty() {
					t.Fatalf("an empty answer is kept for %s", id)
				}
			}
			if want := scoring.ScoreAll(after.Scorecard, after.Answers).Total; s.Scores().Total != want {
				t.Fatalf("scores %+v, want %+v", s.Scores().Total, want)
			}
		}
		for more := true; more; {
			more, _ = s.Undo()
		}
		if !s.IsUntouched() {
			t.Fatalf("undo left %v", s.Snapshot().Answers)
		}
		for more := true; more; {
			more, _ = s.Redo()
		}
		redone := s.Snapshot()
		for more := true; more; {
			more, _ = s.Undo()
		}
		for more := true; more; {
			more, _ = s.Redo()
		}
		if diff := content(redone, s.Snapshot()); diff != "" {
			t.Fatalf("redo does not repeat itself:\n%s", diff)
		}
	})
}

// content is the difference in what two assessments say.
func content(a, b scoring.Assessment) string {
	return cmp.Diff(a.Answers, b.Answers, cmp.AllowUnexported(scoring.Rating{}))
}

func TestARecordIsNotChangedByWhatComesAfter(t *testing.T) {
	c := card(2)
	c.Closing = []scoring.Question{{ID: "clear", Text: "Is it clear?"}}
	s := session.New(scoring.Assessment{Scorecard: c, Status: scoring.Draft}, clock())
	must[session.Arrival](t)(s.Rate(1))
	if err := s.SetReply("clear", scoring.No); err != nil {
		t.Fatal(err)
	}
	record := s.Record()
	must[session.Arrival](t)(s.Rate(3))
	if err := s.SetReply("clear", scoring.Yes); err != nil {
		t.Fatal(err)
	}
	if len(record.Answers) != 1 || record.Closing["clear"].Reply != scoring.No {
		t.Errorf("the record has become %v, %v", record.Answers, record.Closing)
	}
}

func TestAReplyAloneIsWorthKeeping(t *testing.T) {
	c := card(1)
	c.Closing = []scoring.Question{{ID: "clear", Text: "Is it clear?"}}
	s := session.New(scoring.Assessment{Scorecard: c, Status: scoring.Draft}, clock())
	if !s.IsUntouched() {
		t.Error("it is touched before anything was said")
	}
	if err := s.SetReply("clear", scoring.No); err != nil || s.IsUntouched() {
		t.Errorf("a reply counts as nothing (%v)", err)
	}
}

func TestAnotherReasonLeavesNothingToMakeAgain(t *testing.T) {
	s := start(2)
	if err := errors.Join(s.NotApplicable(""), s.SetNote(0, "hey")); err != nil {
		t.Fatal(err)
	}
	must[bool](t)(s.Undo())
	if err := s.SetReason("because"); err != nil {
		t.Fatal(err)
	}
	if again := must[bool](t)(s.Redo()); again || s.AnswerAt(0).Rating.Reason() != "because" {
		t.Errorf("redo %v left the reason %q", again, s.AnswerAt(0).Rating.Reason())
	}
}

func TestClosingQuestions(t *testing.T) {
	c := card(1)
	c.Closing = []scoring.Question{{ID: "clear", Text: "Is it clear?"}, {ID: "ours", Text: "Is it ours?"}}
	s := session.New(scoring.Assessment{Scorecard: c, Status: scoring.Draft}, clock())
	for _, set := range []func() error{
		func() error { return s.SetReply("clear", scoring.Partly) },
		func() error { return s.SetClosingNote("clear", "The date is missing") },
	} {
		revision := s.Revision()
		if err := set(); err != nil || s.Revision() != revision+1 {
			t.Fatalf("revision %d after %d: %v", s.Revision(), revision, err)
		}
	}
	if a := s.Snapshot().Closing["clear"]; a.Reply != scoring.Partly || a.Note != "The date is missing" || a.Answered.IsZero() {
		t.Errorf("answer %+v", a)
	}
	if i, ok := s.UnansweredQuestion(); i != 1 || !ok {
		t.Errorf("the first unanswered question is %d, %v", i, ok)
	}
	if err := errors.Join(s.SetReply("clear", ""), s.SetClosingNote("clear", "")); err != nil || len(s.Snapshot().Closing) != 0 {
		t.Errorf("taken away, it leaves %v (%v)", s.Snapshot().Closing, err)
	}
	if err := s.Finish(); err != nil {
		t.Fatal(err)
	}
	if err := s.SetReply("ours", scoring.Yes); !errors.Is(err, session.ErrFinished) {
		t.Errorf("in a finished assessment: %v", err)
	}
}
