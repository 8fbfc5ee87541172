package session_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

// along is a session of two components of two that walks a route.
func along(order ...string) *session.Session {
	s := start(2, 2)
	s.TakeRoute(order)
	return s
}

func TestAnswersLeadAlongTheRoute(t *testing.T) {
	s := along("c2e1", "c1e1", "c2e2", "c1e2")
	var got []string
	for !s.NothingLeft() {
		got = append(got, fmt.Sprintf("%d %s", s.Step(), at(s)))
		must[session.Arrival](t)(s.Rate(1))
	}
	if diff := cmp.Diff([]string{"1 c2e1", "2 c1e1", "3 c2e2", "4 c1e2"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestOnARouteAComponentEndsWithItsLastGap(t *testing.T) {
	s := along("c2e2", "c1e2", "c2e1", "c1e1")
	for _, want := range []session.Arrival{
		{Changed: true}, // the last of its component in the scorecard
		{Changed: true},
		{Changed: true, Ended: true, Component: 1},
		{Changed: true, Ended: true, Component: 0},
	} {
		if got := must[session.Arrival](t)(s.Rate(1)); got != want {
			t.Errorf("arrived at %+v, want %+v", got, want)
		}
	}
	if got := s.ElementAt(s.LastOf(1)).ID; got != "c2e1" {
		t.Errorf("the component's last on the way is %s", got)
	}
	s.GoToLast()
	if got := must[session.Arrival](t)(s.Rate(3)); got.Ended || at(s) != "c1e1" {
		t.Errorf("a new rating of what is rated arrived at %+v, %s", got, at(s))
	}
}

func TestFromAnywhereTheRouteGoesOn(t *testing.T) {
	s := along("c2e1", "c1e1", "c2e2", "c1e2")
	i, _ := s.IndexOf("c2e2")
	s.GoTo(i)
	must[session.Arrival](t)(s.Rate(1))
	if at(s) != "c1e2" {
		t.Errorf("after a jump it goes on at %s", at(s))
	}
	s.NextOpen()
	if at(s) != "c2e1" {
		t.Errorf("the next gap is %s", at(s))
	}
	s.PreviousOpen()
	if at(s) != "c1e2" {
		t.Errorf("the gap before is %s", at(s))
	}
	must[bool](t)(s.Undo())
	if at(s) != "c2e2" {
		t.Errorf("undo stands at %s", at(s))
	}
}

func TestAfterTheLastOfTheRouteComesItsFirstGap(t *testing.T) {
	s := along("c2e1", "c1e1", "c2e2", "c1e2")
	must[session.Arrival](t)(s.Rate(1))
	s.GoToLast()
	must[session.Arrival](t)(s.Rate(1))
	if at(s) != "c1e1" {
		t.Errorf("stands at %s", at(s))
	}
}

func TestARouteBeginsWhereItWasLeft(t *testing.T) {
	a := scoring.Assessment{Scorecard: card(2, 2), Status: scoring.Draft, Position: "c1e2"}
	s := session.New(a, clock())
	s.TakeRoute([]string{"c2e1"})
	if at(s) != "c1e2" {
		t.Errorf("left at c1e2, it begins at %s", at(s))
	}
	a.Position, a.Answers = "", scoring.Answers{"c2e1": {Rating: scoring.Rated(1)}}
	s = session.New(a, clock())
	s.TakeRoute([]string{"c2e1", "c2e2"})
	if at(s) != "c2e2" {
		t.Errorf("left nowhere, it begins at %s", at(s))
	}
	a.Answers = scoring.Answers{}
	for _, id := range []string{"c1e1", "c1e2", "c2e1", "c2e2"} {
		a.Answers[id] = scoring.Answer{Rating: scoring.Rated(1)}
	}
	s = session.New(a, clock())
	s.TakeRoute([]string{"c2e1", "c2e2"})
	if at(s) != "c2e1" {
		t.Errorf("with nothing left it begins at %s", at(s))
	}
}

// TestAnyRouteComesByEveryElementOnce also holds for orders that leave elements
// out, name them twice or name others.
func TestAnyRouteComesByEveryElementOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := start(rapid.SliceOfN(rapid.IntRange(1, 4), 1, 4).Draw(t, "sizes")...)
		s.TakeRoute(anyOrder(t, s))
		s.GoToFirst()
		var forwards []int
		for more := true; more; more = s.Next() {
			forwards = append(forwards, s.At())
			if s.Step() != len(forwards) {
				t.Fatalf("step %d is called %d", len(forwards), s.Step())
			}
		}
		var backwards []int
		for more := true; more; more = s.Previous() {
			backwards = append(backwards, s.At())
		}
		slices.Reverse(backwards)
		if !slices.Equal(forwards, backwards) {
			t.Fatalf("forwards %v, backwards %v", forwards, backwards)
		}
		slices.Sort(forwards)
		for i := range s.Len() {
			if len(forwards) != s.Len() || forwards[i] != i {
				t.Fatalf("came by %v of %d", forwards, s.Len())
			}
		}
	})
}

// TestRatingOnAnyRouteLeavesNothingOut rates from wherever one stands, with
// jumps between.
func TestRatingOnAnyRouteLeavesNothingOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := start(rapid.SliceOfN(rapid.IntRange(1, 4), 1, 4).Draw(t, "sizes")...)
		s.TakeRoute(anyOrder(t, s))
		ended := map[int]bool{}
		for range s.Len() {
			s.GoTo(rapid.IntRange(0, s.Len()-1).Draw(t, "jump"))
			if !s.IsOpen(s.At()) {
				s.NextOpen()
			}
			arrival, err := s.Rate(1)
			if err != nil {
				t.Fatal(err)
			}
			if arrival.Ended {
				if ended[arrival.Component] || s.Open(arrival.Component) > 0 {
					t.Fatalf("component %d ended twice or with gaps", arrival.Component)
				}
				ended[arrival.Component] = true
			}
		}
		if !s.NothingLeft() || len(ended) != len(s.Scorecard().Components) {
			t.Fatalf("nothing left: %v, ended: %v", s.NothingLeft(), ended)
		}
	})
}

// anyOrder names some of the elements, some twice, and others.
func anyOrder(t *rapid.T, s *session.Session) []string {
	ids := []string{"gone"}
	for i := range s.Len() {
		ids = append(ids, s.ElementAt(i).ID)
	}
	return rapid.SliceOf(rapid.SampledFrom(ids)).Draw(t, "order")
}

// What a team rated alike is one change, and leaves alone what it has settled.
func TestTakingRatingsOver(t *testing.T) {
	s := start(3)
	must[session.Arrival](t)(s.Rate(3))
	taken, err := s.TakeOver(map[string]int{"c1e1": 0, "c1e3": 2, "gone": 1})
	if err != nil || taken != 1 || s.AnswerAt(0).Rating != scoring.Rated(3) || s.AnswerAt(2).Rating != scoring.Rated(2) || at(s) != "c1e2" {
		t.Errorf("%d taken, at %s, %v", taken, at(s), err)
	}
	if undone, err := s.Undo(); !undone || err != nil || s.AnswerAt(2).Rating.IsDealtWith() {
		t.Errorf("taken back: %v, %v", undone, err)
	}
	if _, err := s.TakeOver(map[string]int{"c1e2": 4}); !errors.Is(err, session.ErrOffScale) {
		t.Errorf("off the scale: %v", err)
	}
	if taken, err := s.TakeOver(nil); taken != 0 || err != nil {
		t.Errorf("of nothing: %d, %v", taken, err)
	}
}
