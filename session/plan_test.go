package session_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

// Actions are agreed on when the rating is over.
func TestAFinishedAssessmentTakesAPlan(t *testing.T) {
	s := start(3)
	must[session.Arrival](t)(s.Rate(1))
	if err := s.Finish(); err != nil {
		t.Fatal(err)
	}
	before, scores := s.Revision(), s.Scores()
	action := scoring.Action{Text: "Draw the map", Owner: "Account team"}
	for _, err := range []error{s.SetAction("c1e1", action), s.SetTarget("c1e1", 3), s.SetStanding("c1e2", scoring.Dropped)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	want := scoring.Plan{
		Actions:   map[string]scoring.Action{"c1e1": action},
		Targets:   map[string]int{"c1e1": 3},
		Standings: map[string]scoring.Standing{"c1e2": scoring.Dropped},
	}
	if diff := cmp.Diff(want, s.Record().Plan); diff != "" {
		t.Error(diff)
	}
	if !s.IsFinished() || s.Revision() != before+3 || cmp.Diff(scores, s.Scores(), cmp.AllowUnexported(scoring.Percent{})) != "" {
		t.Error("a plan is a change to be saved, and changes no score")
	}
}

func TestPlanningTheSameAgainChangesNothing(t *testing.T) {
	s := start(2)
	action := scoring.Action{Text: "Ask"}
	for range 2 {
		if err := errors.Join(s.SetAction("c1e1", action), s.SetTarget("c1e1", 0), s.SetStanding("c1e1", scoring.Pinned)); err != nil {
			t.Fatal(err)
		}
		if s.Revision() != 3 {
			t.Errorf("revision %d", s.Revision())
		}
	}
}

func TestWhatWasPlannedCanBeTakenAway(t *testing.T) {
	s := start(2)
	err := errors.Join(
		s.SetAction("c1e1", scoring.Action{}), s.RemoveAction("c1e1"), s.RemoveAction("c1e2"),
		s.SetTarget("c1e1", 2), s.RemoveTarget("c1e1"),
		s.SetStanding("c1e1", scoring.Pinned), s.SetStanding("c1e1", scoring.ByRule),
	)
	if err != nil || !s.IsUntouched() {
		t.Errorf("%v, %+v", err, s.Snapshot().Plan)
	}
	if _, ok := s.Action("c1e1"); ok {
		t.Error("the action is still there")
	}
	if _, ok := s.Target("c1e1"); ok {
		t.Error("the target is still there")
	}
}

func TestPlanRefusals(t *testing.T) {
	if err := start(1).SetTarget("c1e1", 4); !errors.Is(err, session.ErrOffScale) {
		t.Errorf("off the scale: %v", err)
	}
	s := session.NewReading(scoring.Assessment{Scorecard: card(1)})
	for _, err := range []error{
		s.SetAction("c1e1", scoring.Action{}), s.SetTarget("c1e1", 1), s.SetStanding("c1e1", scoring.Pinned),
	} {
		if !errors.Is(err, session.ErrReading) {
			t.Errorf("for reading: %v", err)
		}
	}
}
