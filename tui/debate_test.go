package tui

import (
	"fmt"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// join lays out what four members of a team rated separately: 2.2 is the most
// disputed, then 1.3 and 3.1; the others are agreed, or known to one.
func (b *bench) join() {
	var g scoring.Gatherer
	card := b.sheet.Session.Scorecard()
	for i, ratings := range []map[string]scoring.Rating{
		{"c1e1": scoring.Rated(2), "c1e3": scoring.Rated(0), "c2e2": scoring.Rated(0), "c3e1": scoring.Rated(1)},
		{"c1e1": scoring.Rated(2), "c1e3": scoring.Rated(2), "c2e2": scoring.Rated(3), "c3e1": scoring.Rated(2)},
		{"c1e1": scoring.Rated(2), "c1e2": scoring.Rated(1), "c2e2": scoring.NotKnown(), "c3e1": scoring.Rated(2)},
		{"c1e1": scoring.Rated(2), "c2e2": scoring.NotApplicable("Not sold"), "c3e2": scoring.NotKnown()},
	} {
		a := &scoring.Assessment{
			ID: fmt.Sprintf("separate%02d", i), Scorecard: card, Status: scoring.Final, Answers: scoring.Answers{},
			Respondent: scoring.Respondent{Name: fmt.Sprintf("Respondent %d", i+1), Role: scoring.Self},
		}
		if b.alike {
			ratings["c2e1"], ratings["c2e3"] = scoring.Rated(0), scoring.Rated(3)
		}
		for id, r := range ratings {
			a.Answers[id] = scoring.Answer{Rating: r, Evidence: scoring.EvidenceYes}
			if !r.IsRated() || i > 1 {
				a.Answers[id] = scoring.Answer{Rating: r}
			}
		}
		g.Add(a, a.ID)
	}
	b.sheet.Debate = scoring.NewDebate(card, g.RollUps(scoring.Choice{Separate: true})[0])
	b.sheet.Session.TakeRoute(b.sheet.Debate.Order)
}

func TestADebateShowsWhatWasRatedWithoutNames(t *testing.T) {
	b := newBench(t, withDebate).at("2.2")
	b.shows("1 of 8, by disagreement", "0 of 8 rated", "Rated separately: 0 3 · 1 did not know · 1 not applicable", "1 with evidence").showsNot("Respondent")
	b.press("right").at("1.3").shows("2 of 8, by disagreement", "Rated separately: 0 2 · 2 not rated")
	b.press("G").at("3.2").shows("Rated separately: by nobody · 1 did not know")
	b.press("right").shows("This is the last statement.")
	b.press("g").at("2.2").press("left").shows("This is the first statement.")
}

func TestADebateGoesAlongTheDisagreement(t *testing.T) {
	b := newBench(t, withDebate).press("3").at("1.3").press("left").at("2.2").press("tab").at("1.3")
	b.press("1").at("3.1").press("t 2 enter").at("2.1").press("2").at("2.3")
	b.press("u").at("2.1").press("/ 1.3 enter").at("1.3").press("enter").at("3.1")
}

func TestInADebateAComponentEndsWithItsLastGap(t *testing.T) {
	b := newBench(t, withDebate).press("3 1 2 2").at("1.2").press("1")
	b.shows("enter goes on at 2.1.", "3 claims, 0 with evidence").press("left").at("1.2").press("right").at("2.1")
	b.press("0 0 enter 0").shows("Nothing is left to rate").press("enter").shows("Closing questions")
}

// Three statements of a hundred and ninety-one may be disputed; the others need
// not all be rated again.
func TestADebateOffersToTakeOverWhatWasRatedAlike(t *testing.T) {
	b := newBench(t, withAlike).press("3 1").showsNot("Rated alike").press("2")
	b.shows("Rated alike", "3 statements that are left were rated alike by everybody.")
	b.press("1").shows("3 statements rated as everybody did · u takes it back", "6 of 8 rated").at("1.2")
	for id, want := range map[string]int{"c1e1": 2, "c2e1": 0, "c2e3": 3} {
		if a := b.sheet.Session.Answer(id); a.Rating != scoring.Rated(want) || a.Evidence != scoring.EvidenceUnsaid {
			t.Errorf("%s: %+v", id, a)
		}
	}
	b.press("u").shows("3 of 8 rated")
}

func TestWhatWasRatedAlikeCanBeGoneThroughInstead(t *testing.T) {
	b := newBench(t, withAlike).press("3 1 2").shows("Rated alike").press("enter").at("1.1").shows("Rated separately: 2 2 2 2")
	b.press("2").at("2.1").showsNot("Rated alike").shows("4 of 8 rated")
}

func TestADebateNotesWhatWasDecided(t *testing.T) {
	newBench(t, withDebate).press("n").shows("What was decided on 2.2?").press("Three enter").shows("Note      Three")
}
