package scoring_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

var june = time.Date(2026, 6, 12, 9, 0, 0, 0, time.UTC)

func TestWhatANextRoundBeginsWith(t *testing.T) {
	s := card(6, 1)
	s.Components[0].Elements[5].AlwaysApplies = true
	at := func(a scoring.Answer) scoring.Answer {
		a.Answered = june
		return a
	}
	noted := at(proven(2))
	noted.Note = "List of Q4"
	earlier := &scoring.Assessment{Scorecard: s, Status: scoring.Final, Completed: june, Answers: scoring.Answers{
		"c1e1": noted,
		"c1e2": at(scoring.Answer{Rating: scoring.NotApplicable("No services")}),
		"c1e3": at(notKnown()),
		"c1e4": at(rate(3)),                                             // reworded since
		"c1e5": {Note: "Ask finance"},                                   // never rated
		"c1e6": at(scoring.Answer{Rating: scoring.NotApplicable("No")}), // always applies now
		"c2e1": at(rate(0)),
	}}
	round := scoring.Round{Assessment: earlier, Reworded: map[string]bool{"c1e4": true}}

	answers := round.CarryAnswers(s)
	want := scoring.Answers{
		"c1e1": {Rating: scoring.Rated(2), Answered: june, Carried: true},
		"c1e2": {Rating: scoring.NotApplicable("No services"), Answered: june, Carried: true},
		"c2e1": {Rating: scoring.Rated(0), Answered: june, Carried: true},
	}
	if diff := cmp.Diff(want, answers, cmp.AllowUnexported(scoring.Rating{})); diff != "" {
		t.Error(diff)
	}
	if got := scoring.ScoreAll(s, answers).Total; got.Carried != 3 || got.Rated != 2 || got.Unsaid != 1 {
		t.Errorf("%d carried, %d rated, %d unsaid", got.Carried, got.Rated, got.Unsaid)
	}

	if got := scoring.ScoreAll(s, scoring.Answers{"c1e1": {Note: "by hand", Carried: true}}).Total.Carried; got != 0 {
		t.Errorf("a note without a rating: %d to confirm", got)
	}

	part, _ := s.Only([]string{"c2"})
	if answers := round.CarryAnswers(part); len(answers) != 1 || !answers["c2e1"].Carried {
		t.Errorf("asked only c2, it begins with %v", answers)
	}
}

// A part of the scorecard was asked: what the file holds besides did not count.
func TestOnlyWhatWasAskedIsCarried(t *testing.T) {
	whole := card(1, 1)
	part, _ := whole.Only([]string{"c1"})
	earlier := &scoring.Assessment{Scorecard: part, Whole: whole, Answers: scoring.Answers{"c1e1": rate(1), "c2e1": rate(2)}}
	if answers := (scoring.Round{Assessment: earlier}).CarryAnswers(whole); len(answers) != 1 || !answers["c1e1"].Carried {
		t.Errorf("begins with %v", answers)
	}
}

func TestWhatIsStillAheadOfAPlanGoesOn(t *testing.T) {
	s := card(3)
	open := scoring.Action{Text: "Draw the map", Owner: "Account team", Due: scoring.DayOf(june)}
	earlier := &scoring.Assessment{Scorecard: s, Plan: scoring.Plan{
		Actions:   map[string]scoring.Action{"c1e1": open, "c1e2": {Text: "Ask", Done: true}, "gone": open},
		Targets:   map[string]int{"c1e1": 3},
		Standings: map[string]scoring.Standing{"c1e2": scoring.Pinned, "c1e3": scoring.Dropped},
	}}
	plan := scoring.Round{Assessment: earlier}.CarryPlan(s)
	want := scoring.Plan{
		Actions:   map[string]scoring.Action{"c1e1": open},
		Targets:   map[string]int{"c1e1": 3},
		Standings: map[string]scoring.Standing{"c1e2": scoring.Pinned},
	}
	if diff := cmp.Diff(want, plan); diff != "" {
		t.Error(diff)
	}
	if !plan.Equal(want) || plan.Equal(earlier.Plan) || plan.Equal(scoring.Plan{}) {
		t.Error("plans are told apart wrongly")
	}
}

func TestSaidLastTime(t *testing.T) {
	s := card(3)
	r := scoring.Round{Assessment: &scoring.Assessment{Scorecard: s, Completed: june, Answers: scoring.Answers{
		"c1e1": {Rating: scoring.Rated(1), Note: "Begun"},
		"c1e2": {Note: "Ask"},
	}}}
	if a, ok := r.Said("c1e1"); !ok || a.Note != "Begun" || !a.Answered.Equal(june) {
		t.Errorf("%+v, %v", a, ok)
	}
	for _, id := range []string{"c1e2", "c1e3"} {
		if a, ok := r.Said(id); ok {
			t.Errorf("%s: %+v", id, a)
		}
	}
	if _, ok := (scoring.Round{}).Said("c1e1"); ok {
		t.Error("no round said something")
	}
}

// TestANextRoundScoresAsTheLast: carried over, everything counts as it did,
// less what is asked anew and all evidence.
func TestANextRoundScoresAsTheLast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawCard(t)
		answers := drawAnswers(t, s)
		next := scoring.Round{Assessment: &scoring.Assessment{Scorecard: s, Answers: answers}}.CarryAnswers(s)
		was, is := scoring.ScoreAll(s, answers).Total, scoring.ScoreAll(s, next).Total
		if is.Points != was.Points || is.Max != was.Max || is.Rated != was.Rated || is.NotApplicable != was.NotApplicable {
			t.Errorf("%+v became %+v", was, is)
		}
		if is.Carried != is.Rated+is.NotApplicable || is.NotKnown != 0 || is.Proven != 0 || is.Unsaid != is.Claims {
			t.Errorf("%+v", is)
		}
		for id, a := range next {
			if !a.Carried || a.Rating != answers[id].Rating {
				t.Errorf("%s: %+v", id, a)
			}
		}
	})
}
