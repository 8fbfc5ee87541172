package scoring_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// at are answers to a portfolio of one element on each axis.
func at(x, y int) scoring.Answers { return scoring.Answers{"c1e1": rate(x), "c2e1": rate(y)} }

func about(account string) func(*scoring.Assessment) {
	return func(a *scoring.Assessment) { a.Subject.Name = account }
}

func after(id string) func(*scoring.Assessment) {
	return func(a *scoring.Assessment) { a.Previous = id }
}

// account is a result about an account, on a day of the year.
func account(name string, day int, s *scoring.Scorecard, answers scoring.Answers) *scoring.Assessment {
	a := with(by("Respondent 1", day, s, answers), about("Account "+name))
	a.ID = fmt.Sprint(name, day)
	return a
}

// ranked are the ids of the points of a plot with their ranks, "A1 1".
func ranked(p scoring.Plot) (out []string) {
	for _, point := range p.Points {
		out = append(out, fmt.Sprint(p.About(point.Result).ID, " ", point.Rank))
	}
	return out
}

func TestResultsAreRankedByTheMeanAndTiesShareARank(t *testing.T) {
	s := portfolio(1, 1)
	p := scoring.NewPlot(rollUp(t, scoring.Choice{},
		account("A", 1, s, at(3, 3)), account("B", 1, s, at(1, 2)), account("C", 1, s, at(2, 1)),
		account("D", 1, s, at(0, 0)), account("E", 1, s, at(3, 0)), account("F", 1, s, at(3, 2)),
	), nil)
	want := []string{"A1 1", "F1 2", "B1 3", "C1 3", "E1 3", "D1 6"}
	if diff := cmp.Diff(want, ranked(p)); diff != "" {
		t.Error(diff)
	}
	if got := p.Tied(3); !slices.Equal(got, []int{2, 3, 4}) {
		t.Errorf("rank 3 is of %v", got)
	}
	if got := p.Tied(2); !slices.Equal(got, []int{1}) {
		t.Errorf("rank 2 is of %v", got)
	}
}

// Where a sum of rounded percents would differ in its last binary digit, equal
// means are equal all the same.
func TestEqualMeansTieHoweverTheyComeAbout(t *testing.T) {
	s := portfolio(7, 7)
	with := func(x, y int) scoring.Answers {
		answers := every(s, rate(0))
		for i := range x {
			answers[fmt.Sprint("c1e", i+1)] = rate(1)
		}
		for i := range y {
			answers[fmt.Sprint("c2e", i+1)] = rate(1)
		}
		return answers
	}
	var results []*scoring.Assessment
	for x := range 8 {
		results = append(results, account(fmt.Sprint(x), 1, s, with(x, 7-x)))
	}
	p := scoring.NewPlot(rollUp(t, scoring.Choice{}, results...), nil)
	if len(p.Tied(1)) != len(results) {
		t.Errorf("they are ranked %q", ranked(p))
	}
}

func TestAResultWithoutAPlaceOnAnAxisIsNowhere(t *testing.T) {
	s := portfolio(1, 1)
	part := account("A", 1, s, scoring.Answers{"c1e1": rate(3)})
	part.Whole = s
	part.Scorecard, _ = s.Only([]string{"c1"})
	p := scoring.NewPlot(rollUp(t, scoring.Choice{},
		part, account("B", 1, s, scoring.Answers{"c1e1": rate(1)}),
		account("C", 1, s, scoring.Answers{"c1e1": notApplicable(), "c2e1": rate(1)}), account("D", 1, s, at(1, 1)),
	), nil)
	if diff := cmp.Diff([]string{"D1 1"}, ranked(p)); diff != "" {
		t.Error(diff)
	}
	type coordinates struct{ xElements, xOpen, yElements, yOpen int }
	want := []coordinates{{1, 0, 0, 0}, {1, 0, 1, 1}, {1, 0, 1, 0}}
	var got []coordinates
	for _, point := range p.Nowhere {
		if point.Rank != 0 || point.Before != nil {
			t.Errorf("%+v", point)
		}
		got = append(got, coordinates{point.X.Elements, point.X.Unanswered, point.Y.Elements, point.Y.Unanswered})
	}
	if !slices.Equal(got, want) {
		t.Errorf("not asked, not rated and not applicable are %v, want %v", got, want)
	}
}

// Of a stage, what was asked counts; the axis weighs the same for everybody.
func TestAPartLiesWhereWhatItWasAskedPutsIt(t *testing.T) {
	s := inStages(scoring.ByComponents)
	answers := scoring.Answers{"c1e1": rate(3), "c3e1": rate(0), "c3e2": rate(0)}
	part := account("A", 1, s, answers)
	part.Whole = s
	part.Scorecard, _ = s.Only([]string{"c1", "c3"})
	p := scoring.NewPlot(rollUp(t, scoring.Choice{}, part), nil).Points[0]
	wantPercent(t, "x", p.X.Percent, 100)
	wantPercent(t, "overall", p.Overall, 400.0/6)
	if p.X.Elements != 1 || p.X.Unanswered != 0 || !p.IsSettled() {
		t.Errorf("%+v", p)
	}
}

func TestWhereAResultLayBefore(t *testing.T) {
	s := portfolio(1, 1)
	unnamed := func(a *scoring.Assessment) { a.Respondent.Name = "" }
	was := func(name string, day int) *scoring.Assessment { return account(name, day, s, at(1, 2)) }
	other := func(change func(*scoring.Scorecard)) *scoring.Scorecard {
		s := portfolio(1, 1)
		change(s)
		return s
	}
	tests := map[string]struct {
		now     *scoring.Assessment
		earlier []*scoring.Assessment
		want    []int // x and y, nil where it was nowhere
	}{
		"the same subject, respondent and role": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{was("A", 1), account("B", 2, s, at(0, 0))}, []int{33, 67},
		},
		"the newest of several rounds": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{account("A", 1, s, at(0, 0)), was("A", 2)}, []int{33, 67},
		},
		"nothing newer": {
			account("A", 2, s, at(3, 3)), []*scoring.Assessment{was("A", 1), account("A", 3, s, at(0, 0))}, []int{33, 67},
		},
		"not itself": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{account("A", 9, s, at(3, 3))}, nil,
		},
		"its own folder, which has its older rounds": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{account("A", 9, s, at(3, 3)), was("A", 1)}, []int{33, 67},
		},
		"another of the same second, as tables have": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{with(was("A", 9), func(a *scoring.Assessment) { a.ID = "other" })}, []int{33, 67},
		},
		"on another scale": {
			account("A", 9, s, at(3, 3)),
			[]*scoring.Assessment{account("A", 1, other(func(s *scoring.Scorecard) { s.Scale = s.Scale[:2] }), at(1, 1))},
			nil,
		},
		"of another base": {
			account("A", 9, s, at(3, 3)),
			[]*scoring.Assessment{account("A", 1, other(func(s *scoring.Scorecard) { s.Extends.Version = "2.0.0" }), at(1, 2))},
			nil,
		},
		"another subject": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{was("B", 1)}, nil,
		},
		"another respondent": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{with(was("A", 1), func(a *scoring.Assessment) { a.Respondent.Name = "Respondent 2" })}, nil,
		},
		"another role": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{with(was("A", 1), inRole(scoring.Leader))}, nil,
		},
		"the role that is rarer in the earlier folder": {
			account("A", 9, s, at(3, 3)),
			[]*scoring.Assessment{was("A", 1), with(was("B", 1), inRole(scoring.Leader)), with(was("C", 1), inRole(scoring.Leader))},
			[]int{33, 67},
		},
		"a draft": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{with(was("A", 1), asDraft)}, nil,
		},
		"the one it names before a newer": {
			with(account("A", 9, s, at(3, 3)), after("A1")), []*scoring.Assessment{was("A", 1), account("A", 2, s, at(0, 0))}, []int{33, 67},
		},
		"the one it names, by nobody": {
			with(account("A", 9, s, at(3, 3)), after("A1")), []*scoring.Assessment{with(was("A", 1), unnamed)}, []int{33, 67},
		},
		"the one it names, by whoever had the account then": {
			with(account("A", 9, s, at(3, 3)), after("B1")), []*scoring.Assessment{was("B", 1)}, []int{33, 67},
		},
		"the one it names, but in another role": {
			with(account("A", 9, s, at(3, 3)), after("A1")), []*scoring.Assessment{with(was("A", 1), inRole(scoring.Peer))}, nil,
		},
		"the one it names is not there": {
			with(account("A", 9, s, at(3, 3)), after("gone")), []*scoring.Assessment{was("A", 1)}, []int{33, 67},
		},
		"one without a name, of the one without": {
			with(account("A", 9, s, at(3, 3)), unnamed), []*scoring.Assessment{with(was("A", 1), unnamed)}, []int{33, 67},
		},
		"of another minor version": {
			account("A", 9, s, at(3, 3)),
			[]*scoring.Assessment{account("A", 1, other(func(s *scoring.Scorecard) { s.Version = "1.1.0" }), at(1, 2))},
			[]int{33, 67},
		},
		"of another major version": {
			account("A", 9, s, at(3, 3)),
			[]*scoring.Assessment{account("A", 1, other(func(s *scoring.Scorecard) { s.Version = "2.0.0" }), at(1, 2))},
			nil,
		},
		"of another scorecard": {
			account("A", 9, s, at(3, 3)),
			[]*scoring.Assessment{account("A", 1, other(func(s *scoring.Scorecard) { s.ID = "other" }), at(1, 2))},
			nil,
		},
		"of a version without one of the axes": {
			account("A", 9, s, at(3, 3)),
			[]*scoring.Assessment{account("A", 1, other(func(s *scoring.Scorecard) { s.Components = s.Components[:1] }), at(1, 2))},
			nil,
		},
		"nowhere": {
			account("A", 9, s, at(3, 3)), []*scoring.Assessment{account("A", 1, s, scoring.Answers{"c1e1": rate(1)})}, nil,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := scoring.NewPlot(rollUp(t, scoring.Choice{}, tt.now), gather(scoring.Choice{}, tt.earlier...)).Points[0]
			var got []int
			if p.Before != nil {
				got = []int{p.Before.X.Percent.Whole(), p.Before.Y.Percent.Whole()}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("it was at %v, want %v", got, tt.want)
			}
			if p.HasMoved() != (tt.want != nil) {
				t.Errorf("that it has moved is %v", p.HasMoved())
			}
		})
	}
}

// Two people without a name about one account: nobody can tell whose the earlier
// result is.
func TestAResultOfNobodyIsNotTakenForTheEarlierOneOfSeveral(t *testing.T) {
	s := portfolio(1, 1)
	unnamed := func(a *scoring.Assessment) { a.Respondent.Name = "" }
	now := rollUp(t, scoring.Choice{},
		with(account("A", 8, s, at(3, 3)), unnamed), with(account("A", 9, s, at(2, 2)), unnamed), with(account("B", 9, s, at(1, 1)), unnamed))
	before := gather(scoring.Choice{}, with(account("A", 1, s, at(0, 0)), unnamed), with(account("B", 1, s, at(0, 0)), unnamed))
	for _, p := range scoring.NewPlot(now, before).Points {
		if id := now.About(p.Result).ID; (p.Before != nil) != (id == "B9") {
			t.Errorf("%s was %v", id, p.Before)
		}
	}
}

func TestAResultThatIsWhereItWasHasNotMoved(t *testing.T) {
	s := portfolio(1, 1)
	p := scoring.NewPlot(rollUp(t, scoring.Choice{}, account("A", 9, s, at(1, 2))), gather(scoring.Choice{}, account("A", 1, s, at(1, 2)))).Points[0]
	if p.Before == nil || p.HasMoved() {
		t.Errorf("%+v", p)
	}
}
