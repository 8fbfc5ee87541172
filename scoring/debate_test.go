package scoring_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// separately rolls up what some people rated, for a debate. A rating below 0
// says nothing.
func separately(t *testing.T, card *scoring.Scorecard, roles []scoring.Role, ratings ...[]int) *scoring.RollUp {
	t.Helper()
	var g scoring.Gatherer
	for i, of := range ratings {
		a := &scoring.Assessment{
			ID: fmt.Sprintf("result%04d", i), Scorecard: card, Status: scoring.Final, Answers: scoring.Answers{},
			Respondent: scoring.Respondent{Name: fmt.Sprintf("Respondent %d", i+1), Role: roles[i%len(roles)]},
		}
		n := 0
		for _, c := range card.Components {
			for _, e := range c.Elements {
				if of[n] >= 0 {
					a.Answers[e.ID] = rate(of[n])
				}
				n++
			}
		}
		g.Add(a, a.ID)
	}
	rollUps := g.RollUps(scoring.Choice{Separate: true})
	if len(rollUps) != 1 {
		t.Fatalf("%d roll-ups", len(rollUps))
	}
	return rollUps[0]
}

func TestADebateBeginsWhereATeamDiffersMost(t *testing.T) {
	c := card(4, 4)
	r := separately(t, c, []scoring.Role{scoring.Self},
		// c1: agreed, one apart, one alone, nobody. c2: range 3 by one, by half, agreed, one apart.
		[]int{2, 1, 3, -1, 0, 0, 1, 1},
		[]int{2, 1, -1, -1, 3, 0, 1, 2},
		[]int{2, 1, -1, -1, 3, 3, 1, 2},
		[]int{2, 2, -1, -1, 3, 3, 1, 2},
	)
	want := []string{"c2e2", "c2e1", "c1e2", "c2e4", "c1e1", "c2e3", "c1e3", "c1e4"}
	d := scoring.NewDebate(c, r)
	if diff := cmp.Diff(want, d.Order); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := d.Separate("c2e2").Ratings(); !cmp.Equal(got, []int{0, 0, 3, 3}) {
		t.Errorf("c2e2 was rated %v", got)
	}
}

func TestUnanimousIsWhatEverybodyWhoWasAskedRatedAlike(t *testing.T) {
	c := card(5)
	r := separately(t, c, []scoring.Role{scoring.Self},
		// alike, alike at nothing, one apart, one said nothing, nobody said anything
		[]int{2, 0, 3, 1, -1},
		[]int{2, 0, 2, -1, -1},
	)
	want := map[string]int{"c1e1": 2, "c1e2": 0}
	if diff := cmp.Diff(want, scoring.NewDebate(c, r).Unanimous()); diff != "" {
		t.Error(diff)
	}
	alone := separately(t, card(1), []scoring.Role{scoring.Self}, []int{2})
	if got := scoring.NewDebate(card(1), alone).Unanimous(); len(got) != 0 {
		t.Errorf("one alone agrees with nobody: %v", got)
	}
}

func TestADebateTakesEveryRoleButTheAgreed(t *testing.T) {
	r := separately(t, card(1), []scoring.Role{scoring.Self, scoring.Agreed, scoring.Leader, scoring.Peer},
		[]int{0}, []int{1}, []int{2}, []int{3})
	if got := scoring.NewDebate(card(1), r).Separate("c1e1").Ratings(); !cmp.Equal(got, []int{0, 2, 3}) {
		t.Errorf("rated %v", got)
	}
	if len(r.LeftOut) != 1 || r.LeftOut[0].Respondent.Role != scoring.Agreed || r.LeftOut[0].Why != scoring.OmittedInRole {
		t.Errorf("left out %+v", r.LeftOut)
	}
}

func TestADebateFindsElementsByTheirEarlierIDs(t *testing.T) {
	r := separately(t, card(2), []scoring.Role{scoring.Self}, []int{1, 0}, []int{1, 3})
	now := card(2)
	now.Components[0].Elements[1] = scoring.Element{ID: "renamed", Was: []string{"gone", "c1e2"}}
	d := scoring.NewDebate(now, r)
	if diff := cmp.Diff([]string{"renamed", "c1e1"}, d.Order); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if now.Components[0].Elements = append(now.Components[0].Elements, scoring.Element{ID: "new"}); scoring.NewDebate(now, r).Separate("new").Rated != 0 {
		t.Error("what nobody was asked was rated")
	}
}
