package scoring_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

func rounds(s *scoring.Scorecard, before, after scoring.Answers) (first, second *scoring.Assessment) {
	by := func(answers scoring.Answers) *scoring.Assessment {
		return &scoring.Assessment{
			Scorecard: s, Answers: answers,
			Subject:    scoring.Subject{Kind: scoring.Account, Name: "Account A"},
			Respondent: scoring.Respondent{Name: "Board view", Role: scoring.Self},
		}
	}
	return by(before), by(after)
}

func compare(t interface{ Fatal(...any) }, before, after *scoring.Assessment) *scoring.Comparison {
	c, err := scoring.Compare(before, after)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// changes are what became of each element, by id.
func changes(c *scoring.Comparison) map[string]scoring.Change {
	out := map[string]scoring.Change{}
	for _, e := range c.Elements {
		out[e.Element.ID] = e.Change
	}
	return out
}

func wantDifference(t *testing.T, name string, got scoring.Difference, want float64, wantOK bool) {
	t.Helper()
	if exact, ok := got.Exact(); ok != wantOK || math.Abs(exact-want) > 1e-9 {
		t.Errorf("%s = %v, %v, want %v, %v", name, exact, ok, want, wantOK)
	}
}

func TestChangeOfAnElement(t *testing.T) {
	tests := []struct {
		before, after scoring.Answer
		want          scoring.Change
	}{
		{rate(1), rate(3), scoring.Up},
		{rate(3), rate(0), scoring.Down},
		{rate(2), rate(2), scoring.Same},
		{scoring.Answer{}, rate(0), scoring.NewlyRated},
		{notKnown(), rate(2), scoring.NewlyRated},
		{notApplicable(), rate(2), scoring.NewlyRated},
		{rate(2), scoring.Answer{}, scoring.NoLongerRated},
		{rate(2), notKnown(), scoring.NoLongerRated},
		{rate(2), notApplicable(), scoring.NewlyNotApplicable},
		{notKnown(), notApplicable(), scoring.NewlyNotApplicable},
		{scoring.Answer{}, notApplicable(), scoring.NewlyNotApplicable},
		{notApplicable(), notApplicable(), scoring.Same},
		{notApplicable(), notKnown(), scoring.Same},
		{scoring.Answer{}, notKnown(), scoring.Same},
		{scoring.Answer{}, scoring.Answer{}, scoring.Same},
	}
	for _, tt := range tests {
		before, after := rounds(card(1), scoring.Answers{"c1e1": tt.before}, scoring.Answers{"c1e1": tt.after})
		if got := compare(t, before, after).Elements[0].Change; got != tt.want {
			t.Errorf("%v to %v is %s, want %s", tt.before.Rating, tt.after.Rating, got, tt.want)
		}
	}
}

func TestLikeForLikeIsOverWhatIsRatedInBoth(t *testing.T) {
	s := card(2, 2)
	s.Components[0].Elements[0].Weight = 2
	s.Components[1].Weight = 3
	before := scoring.Answers{"c1e1": rate(1), "c1e2": rate(3), "c2e1": rate(2)}
	after := scoring.Answers{"c1e1": rate(3), "c2e1": rate(1), "c2e2": rate(3)}

	b, a := rounds(s, before, after)
	c := compare(t, b, a)
	// As they were: 7 of 15 and 10 of 15. Rated in both: c1e1 and c2e1, 4 and 7 of 9.
	wantDifference(t, "change", c.Total.Change, 20, true)
	wantDifference(t, "like for like", c.Total.LikeForLike, 100.0/3, true)
	wantPercent(t, "like for like before", c.Total.LikeForLikeBefore, 400.0/9)
	wantPercent(t, "like for like after", c.Total.LikeForLikeAfter, 700.0/9)
	wantDifference(t, "component", c.Components[0].LikeForLike, 200.0/3, true)
	wantDifference(t, "component as it was", c.Components[0].Change, 100.0/9, true)
	if c.Total.RatedInBoth != 2 || c.Components[0].RatedInBoth != 1 {
		t.Errorf("%d and %d rated in both, want 2 and 1", c.Total.RatedInBoth, c.Components[0].RatedInBoth)
	}

	byComponents := *s
	byComponents.Method = scoring.ByComponents
	c = compare(t, b, &scoring.Assessment{Scorecard: &byComponents, Answers: after})
	// The mean, by the second one's weights 1 and 3, of +200/3 and -100/3.
	wantDifference(t, "like for like by components", c.Total.LikeForLike, -25.0/3, true)
}

func TestStagesAreComparedAsTheTotalIs(t *testing.T) {
	s := card(2, 2, 1)
	s.Components[0].Stage, s.Components[1].Stage, s.Components[2].Stage = "a", "a", "b"
	s.Stages = []scoring.Stage{{ID: "a"}, {ID: "b"}}
	before := scoring.Answers{"c1e1": rate(1), "c1e2": rate(3), "c2e1": rate(2), "c3e1": rate(3)}
	after := scoring.Answers{"c1e1": rate(3), "c2e1": rate(1), "c2e2": rate(3)}
	b, a := rounds(s, before, after)
	older := *s
	older.Stages = s.Stages[:1]
	b.Scorecard = &older

	c := compare(t, b, a)
	if len(c.Stages) != 2 || c.Stages[0].ID != "a" {
		t.Fatalf("stages are %+v", c.Stages)
	}
	wantPercent(t, "before", c.Stages[0].Before.Percent, 50)
	wantPercent(t, "after", c.Stages[0].After.Percent, 700.0/12)
	wantDifference(t, "like for like", c.Stages[0].LikeForLike, 100.0/6, true)
	if c.Stages[1].Before != (scoring.Score{}) {
		t.Errorf("a stage that the first did not have was %+v", c.Stages[1].Before)
	}
	wantDifference(t, "nothing rated in both", c.Stages[1].LikeForLike, 0, false)
}

func TestNothingInCommonHasNoDifference(t *testing.T) {
	b, a := rounds(card(1, 1), scoring.Answers{"c1e1": rate(1)}, scoring.Answers{"c2e1": rate(3)})
	c := compare(t, b, a)
	wantDifference(t, "like for like", c.Total.LikeForLike, 0, false)
	wantDifference(t, "total as it was", c.Total.Change, 100.0/3, true)
	for _, component := range c.Components {
		wantDifference(t, component.ID, component.Change, 0, false) // rule 2: one of the two has no score
	}
	untouched := compare(t, &scoring.Assessment{Scorecard: card(1)}, &scoring.Assessment{Scorecard: card(1)})
	wantDifference(t, "untouched", untouched.Total.Change, 0, true)
}

func TestTenths(t *testing.T) {
	tests := []struct{ before, after, whole, want int }{
		{1, 2, 3, 333},
		{2, 1, 3, -333},
		{0, 1, 800, 1},     // 0.125
		{0, 1, 400, 3},     // 0.25, half away from zero
		{1, 0, 400, -3},    // and so that a swap negates it
		{0, 1, 100000, 1},  // never 0 where there is a difference
		{1, 0, 100000, -1}, // either way
		{1, 1, 3, 0},
		{0, 3, 3, 1000},
	}
	for _, tt := range tests {
		before, answers := share(tt.before, tt.whole)
		after, _ := share(tt.after, tt.whole)
		c := compare(t, &scoring.Assessment{Scorecard: before, Answers: answers}, &scoring.Assessment{Scorecard: after, Answers: answers})
		if got := c.Total.Change.Tenths(); got != tt.want {
			t.Errorf("%d/%d to %d/%d is %d tenths, want %d", tt.before, tt.whole, tt.after, tt.whole, got, tt.want)
		}
	}
	if got := (scoring.Difference{}).Tenths(); got != 0 {
		t.Errorf("no difference is %d tenths", got)
	}
}

func TestLargestDifferenceFirst(t *testing.T) {
	b, a := rounds(card(3, 3),
		scoring.Answers{"c1e1": rate(1), "c1e2": rate(1), "c1e3": rate(0), "c2e1": rate(3), "c2e2": rate(0)},
		scoring.Answers{"c1e1": rate(1), "c1e2": rate(2), "c1e3": rate(2), "c2e1": rate(0), "c2e2": rate(2), "c2e3": rate(3)})
	var got []string
	for _, e := range compare(t, b, a).Elements {
		got = append(got, fmt.Sprintf("%s %+d", e.Element.ID, e.Difference))
	}
	want := []string{"c2e1 -3", "c1e3 +2", "c2e2 +2", "c1e2 +1", "c1e1 +0", "c2e3 +0"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAnotherVersion(t *testing.T) {
	before, after := card(3), card(4, 1)
	after.Version = "1.1.0"
	now := after.Components[0].Elements
	now[0].Statement = "Statement  1.1 " // no other words
	now[1].Statement = "Reworded"
	now[2] = scoring.Element{ID: "renamed", Statement: "Statement 1.3", Weight: 1, Was: []string{"c1e3"}}
	before.Components[0].Elements = append(before.Components[0].Elements, scoring.Element{ID: "gone", Statement: "Gone", Weight: 1})

	b := &scoring.Assessment{Scorecard: before, Answers: every(before, rate(1))}
	a := &scoring.Assessment{Scorecard: after, Answers: every(after, rate(2))}
	c := compare(t, b, a)
	want := map[string]scoring.Change{
		"c1e1": scoring.Up, "c1e2": scoring.Up, "renamed": scoring.Up,
		"c1e4": scoring.Added, "c2e1": scoring.Added, "gone": scoring.Gone,
	}
	if diff := cmp.Diff(want, changes(c)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if c.Total.Reworded != 1 || c.Elements[1].RewordedWas != "Statement 1.2" {
		t.Errorf("%d reworded, the second was %q", c.Total.Reworded, c.Elements[1].RewordedWas)
	}
	wantDifference(t, "like for like", c.Total.LikeForLike, 100.0/3, true)
	wantDifference(t, "a component that is new", c.Components[1].Change, 0, false)
	if diff := cmp.Diff(map[scoring.Change]int{scoring.Up: 3, scoring.Added: 1, scoring.Gone: 1}, c.Components[0].Counts); diff != "" {
		t.Errorf("counts (-want +got):\n%s", diff)
	}

	back := changes(compare(t, a, b))
	if back["c1e3"] != scoring.Down || back["gone"] != scoring.Added || back["c1e4"] != scoring.Gone {
		t.Errorf("the other way round: %v", back)
	}
}

func TestStatementThatOneResultKept(t *testing.T) {
	bare := card(1)
	bare.Components[0].Elements[0].Statement = ""
	c := compare(t, &scoring.Assessment{Scorecard: card(1)}, &scoring.Assessment{Scorecard: bare})
	if e := c.Elements[0]; e.Statement != "Statement 1.1" || e.RewordedWas != "" {
		t.Errorf("%q, reworded from %q", e.Statement, e.RewordedWas)
	}
}

// part is an assessment of which only some components are asked.
func part(s *scoring.Scorecard, answers scoring.Answers, components ...string) *scoring.Assessment {
	asked, _ := s.Only(components)
	return &scoring.Assessment{Scorecard: asked, Whole: s, Answers: answers}
}

func TestPartsAreComparedOverWhatBothAsked(t *testing.T) {
	s := card(2, 1, 1)
	all := &scoring.Assessment{Scorecard: s, Answers: every(s, rate(3))}
	some := part(s, every(s, rate(2)), "c2", "c3")
	c := compare(t, all, some)
	if c.ComponentsOf != 3 || len(c.Components) != 2 || len(c.Elements) != 2 {
		t.Errorf("%d of %d components with %d elements", len(c.Components), c.ComponentsOf, len(c.Elements))
	}
	wantDifference(t, "change", c.Total.Change, -100.0/3, true)
	if c.Total.Before.Max != 6 {
		t.Errorf("the first is counted over %d points, not over the 6 that both asked", c.Total.Before.Max)
	}
	if at := c.Elements[0].Place; at != (scoring.Place{Component: 0}) {
		t.Errorf("c2e1 stands at %v of the second result", at)
	}
	if c := compare(t, all, part(s, nil, "c1", "c2", "c3")); c.ComponentsOf != 0 {
		t.Error("all components are taken for a part")
	}
	_, err := scoring.Compare(part(s, nil, "c1"), some)
	var incomparable *scoring.IncomparableError
	if !errors.As(err, &incomparable) {
		t.Errorf("nothing in common: %v", err)
	}
}

func TestAnElementMovedToAComponentNotAskedIsNotGone(t *testing.T) {
	s, next := card(2, 1), card(1, 2)
	next.Components[1].Elements[1] = s.Components[0].Elements[1] // c1e2 is in c2 now
	b, a := &scoring.Assessment{Scorecard: s}, part(next, nil, "c1")
	if got := changes(compare(t, b, a)); len(got) != 1 {
		t.Errorf("%v", got)
	}
	if got := changes(compare(t, a, b)); len(got) != 1 {
		t.Errorf("the other way round: %v", got)
	}
}

func TestIncomparable(t *testing.T) {
	other, major, scale := card(1), card(1), card(1)
	other.ID, major.Version = "other", "2.0.0"
	scale.Scale = scale.Scale[:3]
	for want, s := range map[string]*scoring.Scorecard{
		"the first is of the scorecard sample and the second of other":                                                      other,
		"the first is of version 1.0.0 of sample and the second of 2.0.0; results of two major versions are not comparable": major,
		"version 1.0.0 of sample, which the first is of, has another scale than version 1.0.0, which the second is of":      scale,
	} {
		_, err := scoring.Compare(&scoring.Assessment{Scorecard: card(1)}, &scoring.Assessment{Scorecard: s})
		var incomparable *scoring.IncomparableError
		if !errors.As(err, &incomparable) || incomparable.Reason != want {
			t.Errorf("%v, want %q", err, want)
		}
	}
}

func TestRoundsOrViews(t *testing.T) {
	day := func(d int) time.Time { return time.Date(2026, 1, d, 0, 0, 0, 0, time.UTC) }
	tests := []struct {
		name               string
		second             func(*scoring.Assessment)
		same, rounds, late bool
	}{
		{"one respondent", func(*scoring.Assessment) {}, true, true, false},
		{"another team", func(a *scoring.Assessment) { a.Subject.Team = "EMEA" }, true, true, false},
		{"another role", func(a *scoring.Assessment) { a.Respondent.Role = scoring.Leader }, true, false, false},
		{"another name", func(a *scoring.Assessment) { a.Respondent.Name = "Sales view" }, true, false, false},
		{"another subject", func(a *scoring.Assessment) { a.Subject.Name = "Account B" }, false, false, false},
		{"older", func(a *scoring.Assessment) { a.Updated, a.Completed = day(9), day(1) }, true, true, true},
		{"older by start", func(a *scoring.Assessment) { a.Started = day(1) }, true, true, true},
		{"older by what follows it, in the same second", func(a *scoring.Assessment) { a.ID, a.Started = "first", day(2) }, true, true, true},
		{"younger by what it follows, though the other was reopened", func(a *scoring.Assessment) {
			a.Previous, a.Started = "second", day(1)
		}, true, true, false},
		{"an older view", func(a *scoring.Assessment) {
			a.Started, a.Respondent.Role = day(1), scoring.Peer
		}, true, false, false},
	}
	for _, tt := range tests {
		b, a := rounds(card(1), nil, nil)
		b.Updated, a.Started = day(2), day(2)
		b.ID, b.Previous = "second", "first"
		tt.second(a)
		if c := compare(t, b, a); c.SameSubject != tt.same || c.Rounds != tt.rounds || c.SecondIsOlder != tt.late {
			t.Errorf("%s: same subject %v, rounds %v, second is older %v", tt.name, c.SameSubject, c.Rounds, c.SecondIsOlder)
		}
	}
}

// drawVersion is a scorecard with some of its elements gone and some new.
func drawVersion(t *rapid.T, s *scoring.Scorecard) *scoring.Scorecard {
	next := *s
	next.Components = slices.Clone(s.Components)
	for i := range next.Components {
		c := &next.Components[i]
		c.Elements = slices.DeleteFunc(slices.Clone(c.Elements), func(scoring.Element) bool {
			return rapid.IntRange(0, 4).Draw(t, "gone") == 0
		})
		for j := range rapid.IntRange(0, 2).Draw(t, "new") {
			c.Elements = append(c.Elements, scoring.Element{ID: fmt.Sprint(c.ID, "new", j), Weight: j + 1})
		}
	}
	return &next
}

func everyChange(c *scoring.Comparison) []scoring.ScoreChange {
	all := []scoring.ScoreChange{c.Total}
	for _, component := range c.Components {
		all = append(all, component.ScoreChange)
	}
	return all
}

func TestAResultDoesNotDifferFromItself(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		a := &scoring.Assessment{Scorecard: s, Answers: answers}
		c := compare(t, a, a)
		for _, of := range everyChange(c) {
			for _, d := range []scoring.Difference{of.Change, of.LikeForLike} {
				if exact, _ := d.Exact(); exact != 0 || d.Tenths() != 0 {
					t.Fatalf("differs from itself by %v", exact)
				}
			}
			if of.Before != of.After || of.LikeForLikeBefore != of.LikeForLikeAfter || of.Counts[scoring.Same] != of.Before.Elements {
				t.Fatalf("not all is the same: %+v", of)
			}
			if _, ok := of.LikeForLike.Exact(); ok != (of.Before.Rated > 0) || of.RatedInBoth != of.Before.Rated {
				t.Fatalf("%d rated, %d rated in both, like for like %v", of.Before.Rated, of.RatedInBoth, ok)
			}
			// Over what is rated, like for like is rule 3's percent so far.
			if of.LikeForLikeAfter.Defined() {
				got, _ := of.LikeForLikeAfter.Exact()
				if want, _ := of.After.SoFar.Exact(); math.Abs(got-want) > 1e-9 {
					t.Fatalf("%v like for like, %v so far", got, want)
				}
			}
		}
	})
}

func TestSwappingNegates(t *testing.T) {
	opposite := map[scoring.Change]scoring.Change{
		scoring.Up: scoring.Down, scoring.Down: scoring.Up, scoring.Same: scoring.Same,
		scoring.NewlyRated: scoring.NoLongerRated, scoring.NoLongerRated: scoring.NewlyRated,
		scoring.Added: scoring.Gone, scoring.Gone: scoring.Added,
	}
	negated := func(x, y scoring.Difference) bool {
		a, aok := x.Exact()
		b, bok := y.Exact()
		return a == -b && aok == bok && x.Tenths() == -y.Tenths()
	}
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		next := drawVersion(t, s)
		b := &scoring.Assessment{Scorecard: s, Answers: answers}
		a := &scoring.Assessment{Scorecard: next, Answers: drawAnswers(t, next)}
		there, back := compare(t, b, a), compare(t, a, b)
		x, y := everyChange(there), everyChange(back)
		for i := range x {
			if !negated(x[i].Change, y[i].Change) || !negated(x[i].LikeForLike, y[i].LikeForLike) {
				t.Fatalf("%+v there and %+v back", x[i], y[i])
			}
		}
		returned := changes(back)
		for _, e := range there.Elements {
			want := opposite[e.Change]
			switch { // what does not apply has a word of its own, one way
			case e.Change == scoring.NewlyNotApplicable && e.Before.IsRated():
				want = scoring.NewlyRated
			case e.Change == scoring.NewlyNotApplicable:
				want = scoring.Same
			case e.Before.IsNotApplicable() && !e.After.IsNotApplicable() && e.Change != scoring.Gone:
				want = scoring.NewlyNotApplicable
			}
			if got := returned[e.Element.ID]; got != want {
				t.Fatalf("%s there is %s back, want %s", e.Change, got, want)
			}
		}
	})
}

func TestCountsAddUpToAllElementsOfBoth(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		next := drawVersion(t, s)
		c := compare(t,
			&scoring.Assessment{Scorecard: s, Answers: answers},
			&scoring.Assessment{Scorecard: next, Answers: drawAnswers(t, next)})
		ids := map[string]bool{}
		for _, card := range []*scoring.Scorecard{s, next} {
			for _, component := range card.Components {
				for _, e := range component.Elements {
					ids[e.ID] = true
				}
			}
		}
		sum := func(counts map[scoring.Change]int) (n int) {
			for _, change := range scoring.Changes() {
				n += counts[change]
			}
			return n
		}
		parts := 0
		for _, component := range c.Components {
			parts += sum(component.Counts)
		}
		if total := sum(c.Total.Counts); total != len(ids) || parts != total || len(c.Elements) != total {
			t.Fatalf("%d counted in total, %d in the components, %d listed, of %d", total, parts, len(c.Elements), len(ids))
		}
	})
}

func TestTargetsOfTheFirstRoundAreReachedOrNot(t *testing.T) {
	s := card(6)
	s.Components[0].Elements[4].Was = []string{"old"}
	earlier := card(6)
	earlier.Components[0].Elements[4].ID = "old"
	before, after := rounds(s, every(earlier, rate(1)), scoring.Answers{
		"c1e1": rate(2), "c1e2": rate(3), "c1e3": rate(1), "c1e4": notKnown(), "c1e5": rate(2), "c1e6": rate(3),
	})
	before.Scorecard = earlier
	before.Plan.Targets = map[string]int{"c1e1": 2, "c1e2": 2, "c1e3": 2, "c1e4": 2, "old": 3, "gone": 1}
	reached := func(c *scoring.Comparison) map[string]bool {
		out := map[string]bool{}
		for _, e := range c.Elements {
			if e.Target != nil {
				out[e.Element.ID] = e.IsReached()
			}
		}
		return out
	}
	got := compare(t, before, after)
	want := map[string]bool{"c1e1": true, "c1e2": true, "c1e3": false, "c1e4": false, "c1e5": false}
	if diff := cmp.Diff(want, reached(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got.Targets != 5 || got.Reached != 2 {
		t.Errorf("%d of %d reached", got.Reached, got.Targets)
	}

	after.Respondent.Role = scoring.Leader
	if got := compare(t, before, after); got.Targets != 0 || len(reached(got)) != 0 {
		t.Errorf("a leader's view reaches %d of %d targets of the other", got.Reached, got.Targets)
	}
	after.Respondent.Role, after.Updated, before.Updated = scoring.Self, before.Updated, before.Updated.AddDate(1, 0, 0)
	if got := compare(t, before, after); got.Targets != 0 {
		t.Errorf("what came before reaches %d of %d targets", got.Reached, got.Targets)
	}
}

func TestTheLowestComponent(t *testing.T) {
	s := card(1, 1, 1, 1)
	tests := map[string]struct {
		answers scoring.Answers
		want    [4]bool
	}{
		"one":               {scoring.Answers{"c1e1": rate(2), "c2e1": rate(1), "c3e1": rate(3)}, [4]bool{1: true}},
		"two alike":         {scoring.Answers{"c1e1": rate(1), "c2e1": rate(1), "c3e1": rate(3)}, [4]bool{true, true}},
		"all alike":         {every(s, rate(1)), [4]bool{}},
		"one has a score":   {scoring.Answers{"c1e1": rate(2)}, [4]bool{}},
		"nothing is scored": {nil, [4]bool{}},
	}
	for name, tt := range tests {
		scores := scoring.ScoreAll(s, tt.answers)
		for c, want := range tt.want {
			if got := scores.IsLowest(c); got != want {
				t.Errorf("%s: component %d is the lowest: %v", name, c+1, got)
			}
		}
	}
}
