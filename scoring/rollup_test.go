package scoring_test

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// by is a finished result of a respondent about Account A, on a day of the year.
func by(name string, day int, s *scoring.Scorecard, answers scoring.Answers) *scoring.Assessment {
	at := time.Date(2026, 1, day, 9, 0, 0, 0, time.UTC)
	return &scoring.Assessment{
		ID: fmt.Sprintf("%s%d", name, day), Scorecard: s, Answers: answers,
		Subject:    scoring.Subject{Kind: scoring.Account, Name: "Account A"},
		Respondent: scoring.Respondent{Name: name, Role: scoring.Self},
		Status:     scoring.Final, Started: at, Updated: at, Completed: at,
	}
}

func with(a *scoring.Assessment, change func(*scoring.Assessment)) *scoring.Assessment {
	change(a)
	return a
}

func asDraft(a *scoring.Assessment) { a.Status, a.Completed = scoring.Draft, time.Time{} }

func inRole(role scoring.Role) func(*scoring.Assessment) {
	return func(a *scoring.Assessment) { a.Respondent.Role = role }
}

func gather(c scoring.Choice, results ...*scoring.Assessment) []*scoring.RollUp {
	var g scoring.Gatherer
	for _, a := range results {
		g.Add(a, a.ID+".json")
	}
	return g.RollUps(c)
}

// rollUp is the one roll-up of some results.
func rollUp(t interface{ Fatalf(string, ...any) }, c scoring.Choice, results ...*scoring.Assessment) *scoring.RollUp {
	all := gather(c, results...)
	if len(all) != 1 {
		t.Fatalf("%d roll-ups, want 1", len(all))
	}
	return all[0]
}

// counted are the ids of the results that are, and left why the others are not.
func counted(r *scoring.RollUp) (ids []string, left map[string]scoring.Omission) {
	left = map[string]scoring.Omission{}
	for _, of := range r.Results() {
		ids = append(ids, of.ID)
	}
	for _, l := range r.LeftOut {
		left[l.ID] = l.Why
	}
	return ids, left
}

func TestWhichResultsCount(t *testing.T) {
	s := card(1)
	done := scoring.Answers{"c1e1": rate(2)}
	result := func(name string, day int) *scoring.Assessment { return by(name, day, s, done) }
	following := func(id string) func(*scoring.Assessment) {
		return func(a *scoring.Assessment) { a.Previous = id }
	}
	type omissions = map[string]scoring.Omission
	tests := []struct {
		name    string
		choice  scoring.Choice
		results []*scoring.Assessment
		want    []string
		left    omissions
	}{
		{
			"the newest finished of each respondent",
			scoring.Choice{},
			[]*scoring.Assessment{result("a", 1), result("a", 3), result("b", 2), with(result("a", 9), asDraft)},
			[]string{"a3", "b2"},
			omissions{"a1": scoring.OmittedRound, "a9": scoring.OmittedDraft},
		},
		{
			"finished at a time not said, it counts by when it was changed",
			scoring.Choice{},
			[]*scoring.Assessment{result("a", 1), with(result("a", 2), func(a *scoring.Assessment) { a.Completed = time.Time{} })},
			[]string{"a2"},
			omissions{"a1": scoring.OmittedRound},
		},
		{
			"of each subject",
			scoring.Choice{},
			[]*scoring.Assessment{result("a", 1), with(result("a", 2), func(a *scoring.Assessment) { a.Subject.Name = "Account B" })},
			[]string{"a1", "a2"},
			omissions{},
		},
		{
			"no name is no identity",
			scoring.Choice{},
			[]*scoring.Assessment{with(result("", 1), nothing), result("", 2)},
			[]string{"1", "2"},
			omissions{},
		},
		{
			"but where the next round names it",
			scoring.Choice{},
			[]*scoring.Assessment{result("", 1), with(result("", 2), following("1")), with(result("b", 3), following("2")), result("", 4)},
			[]string{"4", "b3"},
			omissions{"1": scoring.OmittedRound, "2": scoring.OmittedRound},
		},
		{
			"a next round in another role is another respondent's",
			scoring.Choice{},
			[]*scoring.Assessment{result("", 1), with(with(result("", 2), following("1")), inRole(scoring.Leader))},
			[]string{"1"},
			omissions{"2": scoring.OmittedInRole},
		},
		{
			"rounds that name each other count once",
			scoring.Choice{},
			[]*scoring.Assessment{with(result("", 1), following("2")), with(result("", 2), following("1")), with(result("", 3), following("3"))},
			[]string{"2", "3"},
			omissions{"1": scoring.OmittedRound},
		},
		{
			"the role that most respondents have",
			scoring.Choice{},
			[]*scoring.Assessment{
				with(result("a", 1), inRole(scoring.Leader)), with(result("b", 1), inRole(scoring.Leader)),
				result("c", 1), result("c", 2), result("c", 3),
			},
			[]string{"a1", "b1"},
			omissions{"c1": scoring.OmittedInRole, "c2": scoring.OmittedInRole, "c3": scoring.OmittedInRole},
		},
		{
			"of two roles alike the first",
			scoring.Choice{},
			[]*scoring.Assessment{with(result("a", 1), inRole(scoring.Peer)), with(result("b", 1), inRole(scoring.Leader))},
			[]string{"b1"},
			omissions{"a1": scoring.OmittedInRole},
		},
		{
			"the role asked for",
			scoring.Choice{Role: scoring.Leader},
			[]*scoring.Assessment{result("a", 1), result("b", 1), with(result("a", 2), inRole(scoring.Leader))},
			[]string{"a2"},
			omissions{"a1": scoring.OmittedInRole, "b1": scoring.OmittedInRole},
		},
		{
			"the newest draft where none is finished",
			scoring.Choice{Drafts: true},
			[]*scoring.Assessment{result("a", 1), with(result("a", 2), asDraft), with(result("b", 1), asDraft), with(result("b", 2), asDraft)},
			[]string{"a1", "b2"},
			omissions{"a2": scoring.OmittedDraft, "b1": scoring.OmittedDraft},
		},
		{
			"only drafts",
			scoring.Choice{},
			[]*scoring.Assessment{with(result("a", 1), asDraft)},
			nil,
			omissions{"a1": scoring.OmittedDraft},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ids, left := counted(rollUp(t, tt.choice, tt.results...))
			slices.Sort(ids)
			if !slices.Equal(ids, tt.want) {
				t.Errorf("counted %v, want %v", ids, tt.want)
			}
			if diff := cmp.Diff(tt.left, left); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func nothing(*scoring.Assessment) {}

func TestACopyCountsOnce(t *testing.T) {
	s := card(1)
	older := by("a", 1, s, scoring.Answers{"c1e1": rate(0)})
	newer := by("a", 1, s, scoring.Answers{"c1e1": rate(3)})
	newer.Revision = 5
	r := rollUp(t, scoring.Choice{}, newer, older)
	if r.Len() != 1 || len(r.LeftOut) != 1 || r.LeftOut[0].Why != scoring.OmittedCopy {
		t.Fatalf("counted %d, left out %+v", r.Len(), r.LeftOut)
	}
	wantPercent(t, "of the later revision", r.Total.Mean, 100)
}

func TestSpreadOfAComponent(t *testing.T) {
	s := card(2, 1)
	r := rollUp(t, scoring.Choice{},
		by("a", 1, s, scoring.Answers{"c1e1": rate(0), "c1e2": rate(0), "c2e1": rate(3)}),
		by("b", 1, s, scoring.Answers{"c1e1": rate(1), "c1e2": notApplicable(), "c2e1": rate(3)}),
		by("c", 1, s, scoring.Answers{"c1e1": rate(3), "c1e2": rate(2), "c2e1": notApplicable()}),
		by("d", 1, s, scoring.Answers{"c1e1": rate(3), "c1e2": notKnown(), "c2e1": rate(0)}),
	)
	c := r.Components[0] // 0/6, 1/3 and 5/6; d did not answer all of it
	if c.N != 3 {
		t.Errorf("n = %d, want 3", c.N)
	}
	wantPercent(t, "mean", c.Mean, 350.0/9)
	wantPercent(t, "median", c.Median, 100.0/3)
	wantPercent(t, "lowest", c.Lowest, 0)
	wantPercent(t, "highest", c.Highest, 500.0/6)
	wantDifference(t, "deviation", c.Deviation, 100*math.Sqrt(19.0/162), true)
	if !slices.Equal(c.LowestBy, []int{0}) || !slices.Equal(c.HighestBy, []int{2}) {
		t.Errorf("lowest by %v and highest by %v, want 0 and 2", c.LowestBy, c.HighestBy)
	}
	// What d rated is in the pool, what d did not answer is not.
	if c.Points != 9 || c.Max != 18 {
		t.Errorf("pooled %d of %d, want 9 of 18", c.Points, c.Max)
	}
	if c.SoFar.N != 4 || !slices.Equal(c.SoFar.HighestBy, []int{3}) {
		t.Errorf("so far: n = %d, highest by %v, want 4 and d", c.SoFar.N, c.SoFar.HighestBy)
	}
	wantPercent(t, "so far: mean with the 3/3 that d rated", c.SoFar.Mean, 650.0/12)
	other := r.Components[1] // 100, 100 and 0; for c there is nothing to score
	if other.N != 3 || !slices.Equal(other.HighestBy, []int{0, 1}) {
		t.Errorf("n = %d, highest by %v", other.N, other.HighestBy)
	}
	wantPercent(t, "median of three", other.Median, 100)
	wantPercent(t, "no percent where nothing applies", r.Result(2).Components[1], undefined)
	wantPercent(t, "nor where one is not known", r.Result(3).Components[0], undefined)
	wantPercent(t, "but so far", r.Result(3).SoFar[0], 100)
	wantPercent(t, "nothing so far where nothing applies", r.Result(2).SoFar[1], undefined)
}

func TestTheTeamTotalIsOverCompleteResults(t *testing.T) {
	s := card(1, 1)
	all := func(a, b int) scoring.Answers { return scoring.Answers{"c1e1": rate(a), "c2e1": rate(b)} }
	r := rollUp(t, scoring.Choice{}, by("a", 1, s, all(3, 3)), by("b", 1, s, all(0, 3)), by("c", 1, s, all(0, 0)))
	if !r.HasTotal() || r.Complete != 3 || r.Wholes != 3 {
		t.Errorf("%d of %d complete", r.Complete, r.Wholes)
	}
	wantPercent(t, "mean", r.Total.Mean, 50)

	r = rollUp(t, scoring.Choice{}, by("a", 1, s, all(3, 3)), by("b", 1, s, scoring.Answers{"c1e1": rate(0)}))
	if r.HasTotal() || r.Complete != 1 || r.Wholes != 2 {
		t.Errorf("%d of %d complete, and a total: %v", r.Complete, r.Wholes, r.HasTotal())
	}
	wantPercent(t, "of the complete one: no answer is no 0", r.Total.Mean, 100)
	wantPercent(t, "so far, of both", r.TotalSoFar.Mean, 50)

	part := by("d", 1, s, all(0, 0))
	part.Whole = s
	part.Scorecard, _ = s.Only([]string{"c2"})
	r = rollUp(t, scoring.Choice{}, by("a", 1, s, all(3, 3)), part)
	if !r.HasTotal() || r.Complete != 1 || r.Wholes != 1 || r.Parts() != 1 {
		t.Errorf("%d of %d complete, %d parts", r.Complete, r.Wholes, r.Parts())
	}
	wantPercent(t, "without the part", r.Total.Mean, 100)
	if r.Components[0].N != 1 || r.Components[1].N != 2 {
		t.Errorf("n = %d and %d, want 1 and 2", r.Components[0].N, r.Components[1].N)
	}
	wantPercent(t, "with the part", r.Components[1].Mean, 50)
	if e, _ := r.Element("c1e1"); e.Rated != 1 || e.Unanswered != 0 {
		t.Errorf("not asked, yet counted: %+v", e)
	}
}

func TestMinorVersionsAreRolledUpTogether(t *testing.T) {
	older, newer, other := card(2), card(2), card(2)
	older.Version, newer.Version, other.Version = "1.9.0", "1.10.0", "2.0.0"
	newer.Title = "Sample, revised"
	newer.Components[0].Elements[1] = scoring.Element{ID: "added", Statement: "Added", Weight: 1}
	newer.Components[0].Elements[0].Statement = "Reworded"
	r := gather(scoring.Choice{},
		by("b", 2, newer, scoring.Answers{"c1e1": rate(1), "added": rate(3)}),
		by("a", 8, older, scoring.Answers{"c1e1": rate(3), "c1e2": rate(3)}),
		by("c", 1, other, nil),
	)
	if len(r) != 2 || r[1].Scorecard.Version != "2.0.0" {
		t.Fatalf("%d roll-ups", len(r))
	}
	if r[0].Scorecard.Version != "1.10.0" || r[0].Scorecard.Title != "Sample, revised" {
		t.Errorf("shown as %s %s", r[0].Scorecard.Title, r[0].Scorecard.Version)
	}
	both, _ := r[0].Element("c1e1")
	if !slices.Equal(both.Ratings(), []int{1, 3}) || both.Element.Statement != "Reworded" {
		t.Errorf("%v of %q", both.Ratings(), both.Element.Statement)
	}
	if added, ok := r[0].Element("added"); !ok || added.Rated != 1 || added.Unanswered != 0 {
		t.Errorf("an element that one does not have is absent: %+v", added)
	}
	if _, ok := r[0].Element("c1e2"); ok {
		t.Error("an element that is gone shows")
	}
	wantPercent(t, "over what each was asked", r[0].Total.Mean, 250.0/3)
}

func TestAnotherScaleIsAnotherRollUp(t *testing.T) {
	yesNo := card(1)
	yesNo.Scale = yesNo.Scale[:2]
	if r := gather(scoring.Choice{}, by("a", 1, card(1), nil), by("b", 1, yesNo, nil)); len(r) != 2 {
		t.Errorf("%d roll-ups, want 2", len(r))
	}
}

func TestViews(t *testing.T) {
	s := card(7)
	ratings := map[string][4]scoring.Answer{
		"c1e1": {rate(1), rate(1), rate(1), rate(1)},
		"c1e2": {proven(3), unproven(3), proven(3), rate(0)},       // three are apart from one
		"c1e3": {unproven(3), unproven(3), rate(0), rate(0)},       // two from two
		"c1e4": {proven(2), proven(2), proven(3), notKnown()},      // 1 apart
		"c1e5": {notKnown(), notKnown(), notApplicable(), rate(0)}, // nobody to disagree with
		"c1e6": {proven(3), proven(3), proven(3), proven(3)},
		"c1e7": {rate(1), rate(1), rate(1), {}},
	}
	var results []*scoring.Assessment
	for i := range 4 {
		answers := scoring.Answers{}
		for id, of := range ratings {
			answers[id] = of[i]
		}
		results = append(results, by(string(rune('a'+i)), 1, s, answers))
	}
	r := rollUp(t, scoring.Choice{}, results...)
	for _, tt := range []struct {
		name string
		view []scoring.ElementRollUp
		want []string
	}{
		{"most disagreement", r.MostDisagreement(), []string{"c1e3", "c1e2", "c1e4"}},
		{"lowest mean", r.LowestMean(), []string{"c1e5", "c1e1", "c1e7", "c1e3", "c1e2", "c1e4"}},
		{"least evidence", r.LeastEvidence(), []string{"c1e1", "c1e7", "c1e3", "c1e2"}},
		{"most not known", r.MostNotKnown(), []string{"c1e5", "c1e4"}},
	} {
		var ids []string
		for _, e := range tt.view {
			ids = append(ids, e.Element.ID)
		}
		if !slices.Equal(ids, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, ids, tt.want)
		}
	}
	e, _ := r.Element("c1e4")
	if e.NotKnown != 1 || e.Claims != 3 || e.Proven != 3 || e.MeanTenths() != 23 || !slices.Equal(e.Ratings(), []int{2, 2, 3}) {
		t.Errorf("%+v", e)
	}
	if e, _ := r.Element("c1e7"); e.Unanswered != 1 || e.NotKnown != 0 {
		t.Errorf("%+v", e)
	}
}

// drawTeam is results of one scorecard by respondents of different names.
func drawTeam(t *rapid.T) []*scoring.Assessment {
	s := drawCard(t)
	var team []*scoring.Assessment
	for i := range rapid.IntRange(1, 6).Draw(t, "respondents") {
		a := by(fmt.Sprintf("r%d", i), 1, s, drawAnswers(t, s))
		if rapid.Bool().Draw(t, "draft") {
			asDraft(a)
		}
		if rapid.Bool().Draw(t, "complete") {
			a.Answers = every(s, rate(rapid.SampledFrom(s.Scale).Draw(t, "level").Value))
		}
		a.Respondent.Role = rapid.SampledFrom([]scoring.Role{scoring.Self, scoring.Self, scoring.Leader}).Draw(t, "role")
		team = append(team, a)
	}
	return team
}

func TestTheOrderOfAddingDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		team := drawTeam(t)
		shuffled := rapid.Permutation(team).Draw(t, "shuffled")
		same := cmp.Options{cmp.AllowUnexported(scoring.Percent{}, scoring.Difference{}), cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(scoring.RollUp{})}
		one, other := rollUp(t, scoring.Choice{}, team...), rollUp(t, scoring.Choice{}, shuffled...)
		if diff := cmp.Diff(one, other, same); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(maps.Collect(one.Results()), maps.Collect(other.Results()), same); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestOneRespondentHasTheirOwnPercent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawTeam(t)[0]
		scores := scoring.ScoreAll(a.Scorecard, a.Answers)
		r := rollUp(t, scoring.Choice{Drafts: true}, a)
		wanted := func(name string, s, soFar scoring.Spread, own scoring.Score) {
			if soFar.Mean != own.SoFar || soFar.Median != own.SoFar {
				t.Fatalf("%s so far: %v, want %v", name, soFar.Mean, own.SoFar)
			}
			if own.Unanswered > 0 || own.Max == 0 {
				own.Percent = scoring.Percent{}
			}
			for _, p := range []scoring.Percent{s.Mean, s.Median, s.Lowest, s.Highest} {
				if p != own.Percent {
					t.Fatalf("%s: %v, want %v", name, p, own.Percent)
				}
			}
			if exact, ok := s.Deviation.Exact(); exact != 0 || ok != own.Percent.Defined() {
				t.Fatalf("%s: deviation %v, %v", name, exact, ok)
			}
			if own.Unanswered == 0 && (s.Points != own.Points || s.Max != own.Max) {
				t.Fatalf("%s: pooled %d of %d, want %d of %d", name, s.Points, s.Max, own.Points, own.Max)
			}
		}
		wanted("total", r.Total, r.TotalSoFar, scores.Total)
		for i, c := range r.Components {
			wanted(c.ID, c.Spread, c.SoFar, scores.Components[i])
		}
	})
}

func TestMeanAndMedianAreWithinTheRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rollUp(t, scoring.Choice{}, drawTeam(t)...)
		spreads := []scoring.Spread{r.Total}
		for _, c := range r.Components {
			spreads = append(spreads, c.Spread)
		}
		for _, s := range spreads {
			lowest, ok := s.Lowest.Exact()
			highest, _ := s.Highest.Exact()
			for _, p := range []scoring.Percent{s.Mean, s.Median} {
				if exact, _ := p.Exact(); p.Defined() != (s.N > 0) || ok && (exact < lowest || exact > highest) {
					t.Fatalf("%v is not from %v to %v", exact, lowest, highest)
				}
			}
			if deviation, _ := s.Deviation.Exact(); math.IsNaN(deviation) || deviation < 0 || deviation > (highest-lowest)/2+1e-9 {
				t.Fatalf("deviation %v from %v to %v", deviation, lowest, highest)
			}
		}
	})
}

func TestLeavingOneOutChangesNoOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		team := drawTeam(t)
		choice := scoring.Choice{Role: scoring.Self, Drafts: true}
		without := map[string]scoring.CountedResult{}
		for _, r := range gather(choice, team[1:]...) {
			for _, of := range r.Results() {
				without[of.ID] = of
			}
		}
		for _, of := range rollUp(t, choice, team...).Results() {
			if other, ok := without[of.ID]; ok {
				if diff := cmp.Diff(other, of, cmp.AllowUnexported(scoring.Percent{})); diff != "" {
					t.Fatal(diff)
				}
			} else if of.ID != team[0].ID {
				t.Fatalf("%s counts only beside another", of.ID)
			}
		}
	})
}
