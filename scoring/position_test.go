package scoring_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// placed is where answers lie in the matrix of a scorecard.
func placed(t interface{ Fatalf(string, ...any) }, s *scoring.Scorecard, answers scoring.Answers) scoring.Position {
	p, ok := (&scoring.Assessment{Scorecard: s, Answers: answers}).InMatrix()
	if !ok {
		t.Fatalf("there is no matrix")
	}
	return p
}

// cornersOf are the keys of corners, with a space between them.
func cornersOf(p scoring.Position) string {
	var keys []string
	for _, c := range p.Corners {
		keys = append(keys, c.Key())
	}
	return strings.Join(keys, " ")
}

func TestWithoutAMatrixThereIsNoPlace(t *testing.T) {
	a := &scoring.Assessment{Scorecard: card(1, 1), Answers: every(card(1, 1), rate(3))}
	if p, ok := a.InMatrix(); ok || p.IsDefined() {
		t.Errorf("%+v, %v", p, ok)
	}
}

// What is displayed counts, so that nobody reads 50 and finds it below 50.
func TestASideIsHighFromItsSplitOn(t *testing.T) {
	tests := map[string]struct {
		part, whole, split int
		want               string
	}{
		"at the split":                {1, 2, 50, "high-low"},
		"just below, shown as it":     {99, 200, 50, "high-low"}, // 49.5
		"below, shown as less":        {494, 1000, 50, "low-low"},
		"all":                         {1, 1, 100, "high-low"},
		"nearly all is not shown all": {999, 1000, 100, "low-low"},
		"nearly all":                  {999, 1000, 99, "high-low"},
		"nothing":                     {0, 1, 1, "low-low"},
		"nearly nothing is shown 1":   {1, 1000, 1, "high-low"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := portfolio(2, 1)
			s.Scale = scoring.Scale{{Value: 0, Label: "No"}, {Value: 1, Label: "Yes"}}
			s.Components[0].Elements[0].Weight, s.Components[0].Elements[1].Weight = tt.part, tt.whole-tt.part
			s.Matrix.X.Split = tt.split
			p := placed(t, s, scoring.Answers{"c1e1": rate(1), "c1e2": rate(0), "c2e1": rate(0)})
			if got := cornersOf(p); got != tt.want || !p.IsSettled() {
				t.Errorf("%d, split at %d, lies in %q, want %q", p.X.Percent.Whole(), tt.split, got, tt.want)
			}
		})
	}
}

func TestWhatIsOpenGivesNoOtherPlaceButMayOpenQuadrants(t *testing.T) {
	all := "low-high high-high low-low high-low"
	tests := map[string]struct {
		answers          scoring.Answers
		x, y, overall    float64
		xOpen, yOpen     int
		corners          string
		settled, defined bool
	}{
		"everything answered": {
			scoring.Answers{"c1e1": rate(3), "c1e2": rate(0), "c2e1": rate(0), "c2e2": rate(1)},
			50, 100.0 / 6, 100.0 / 3, 0, 0, "high-low", true, true,
		},
		"open, and either side is possible": {
			scoring.Answers{"c1e1": rate(2), "c2e1": rate(0), "c2e2": rate(1)},
			200.0 / 3, 100.0 / 6, 125.0 / 3, 1, 0, "low-low high-low", false, true,
		},
		"open, and the side is certain all the same": {
			scoring.Answers{"c1e1": rate(3), "c2e1": rate(0), "c2e2": rate(1)},
			100, 100.0 / 6, 175.0 / 3, 1, 0, "high-low", true, true,
		},
		"open on both axes": {
			scoring.Answers{"c1e1": rate(2), "c2e1": rate(2)},
			200.0 / 3, 200.0 / 3, 200.0 / 3, 1, 1, all, false, true,
		},
		"not known is open": {
			scoring.Answers{"c1e1": rate(2), "c1e2": notKnown(), "c2e1": rate(0), "c2e2": rate(1)},
			200.0 / 3, 100.0 / 6, 125.0 / 3, 1, 0, "low-low high-low", false, true,
		},
		"not applicable is not": {
			scoring.Answers{"c1e1": rate(2), "c1e2": notApplicable(), "c2e1": rate(0), "c2e2": rate(1)},
			200.0 / 3, 100.0 / 6, 125.0 / 3, 0, 0, "high-low", true, true,
		},
		"nothing rated on an axis": {
			scoring.Answers{"c1e1": notKnown(), "c2e1": rate(3), "c2e2": rate(3)},
			undefined, 100, undefined, 2, 0, "", false, false,
		},
		"all of an axis not applicable": {
			scoring.Answers{"c1e1": rate(3), "c1e2": rate(3), "c2e1": notApplicable(), "c2e2": notApplicable()},
			100, undefined, undefined, 0, 0, "", false, false,
		},
		"untouched": {nil, undefined, undefined, undefined, 2, 2, "", false, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := placed(t, portfolio(2, 2), tt.answers)
			wantPercent(t, "x", p.X.Percent, tt.x)
			wantPercent(t, "y", p.Y.Percent, tt.y)
			wantPercent(t, "overall", p.Overall, tt.overall)
			if p.X.Unanswered != tt.xOpen || p.Y.Unanswered != tt.yOpen || p.Unanswered() != tt.xOpen+tt.yOpen {
				t.Errorf("%d and %d are unanswered, want %d and %d", p.X.Unanswered, p.Y.Unanswered, tt.xOpen, tt.yOpen)
			}
			if p.X.Elements != 2 || p.Y.Elements != 2 {
				t.Errorf("the axes have %d and %d elements, want 2 and 2", p.X.Elements, p.Y.Elements)
			}
			if p.CanBeAnywhere() != (tt.corners == all) {
				t.Errorf("in %q it can be anywhere: %v", tt.corners, p.CanBeAnywhere())
			}
			if got := cornersOf(p); got != tt.corners || p.IsSettled() != tt.settled || p.IsDefined() != tt.defined {
				t.Errorf("it lies in %q, settled %v, defined %v; want %q, %v, %v",
					got, p.IsSettled(), p.IsDefined(), tt.corners, tt.settled, tt.defined)
			}
		})
	}
}

// A stage pools its elements, or is the mean of its components, as the method of
// the scorecard has it.
func TestAStageIsAnAxisByTheMethodOfTheScorecard(t *testing.T) {
	answers := scoring.Answers{"c1e1": rate(3), "c2e1": rate(0), "c2e2": rate(0), "c2e3": rate(3), "c3e1": rate(3), "c3e2": rate(0)}
	for method, x := range map[scoring.Method]float64{
		scoring.ByElements:   50,                      // 6 of 12 points
		scoring.ByComponents: (1*100 + 3*100.0/3) / 4, // 100 and 33.3, which weigh 1 and 3
	} {
		p := placed(t, inStages(method), answers)
		wantPercent(t, string(method)+": x", p.X.Percent, x)
		wantPercent(t, string(method)+": y", p.Y.Percent, 50)
		wantPercent(t, string(method)+": overall", p.Overall, (4*x+2*50)/6)
		if p.X.Elements != 4 || p.Y.Elements != 2 {
			t.Errorf("%s: the stages have %d and %d elements, want 4 and 2", method, p.X.Elements, p.Y.Elements)
		}
	}
	delete(answers, "c1e1")
	p := placed(t, inStages(scoring.ByComponents), answers)
	wantPercent(t, "over the component that has a rating", p.X.Percent, 100.0/3)
	if got := cornersOf(p); got != "low-high high-high" {
		t.Errorf("from a mean of 25 to one of 50 it may lie in %q", got)
	}
}

// A part is held to the same measure as the whole: 100 and 50 are the mean of an
// axis that weighs 4 and one that weighs 2, although only 1 of the 4 was asked.
func TestThePlaceOfAPartWeighsTheWholeOfItsAxes(t *testing.T) {
	whole := inStages(scoring.ByElements)
	of := func(components ...string) *scoring.Assessment {
		a := &scoring.Assessment{Scorecard: whole, Whole: whole, Answers: scoring.Answers{"c1e1": rate(3), "c3e1": rate(3), "c3e2": rate(0)}}
		a.Scorecard, _ = whole.Only(components)
		return a
	}
	p, ok := of("c1", "c3").InMatrix()
	wantPercent(t, "x", p.X.Percent, 100)
	wantPercent(t, "y", p.Y.Percent, 50)
	wantPercent(t, "overall", p.Overall, 500.0/6)
	if !ok || p.X.Elements != 1 || !p.IsSettled() {
		t.Errorf("%+v, %v", p, ok)
	}
	if p, ok := of("c1", "c2").InMatrix(); !ok || p.IsDefined() || p.CanBeAnywhere() {
		t.Errorf("an axis was not asked, and it lies at %+v, %v", p, ok)
	}
}

func TestAComponentIsAnAxisWhateverTheMethod(t *testing.T) {
	s := portfolio(2, 1)
	s.Method = scoring.ByComponents
	s.Components[0].Elements[0].Weight = 3
	p := placed(t, s, scoring.Answers{"c1e1": rate(3), "c1e2": rate(0), "c2e1": rate(1)})
	wantPercent(t, "x", p.X.Percent, 75)
	wantPercent(t, "y", p.Y.Percent, 100.0/3)
}

func TestTheOverallPercentWeighsTheAxes(t *testing.T) {
	s := portfolio(1, 1)
	s.Components[0].Weight = 2
	p := placed(t, s, scoring.Answers{"c1e1": rate(3), "c2e1": rate(0)})
	wantPercent(t, "overall", p.Overall, 200.0/3)
}

// The mean of 7/12 and 8/12 is 62.5 and is displayed as 63: of two rounded
// percents it could as well come out below.
func TestTheOverallPercentIsRoundedOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := rapid.IntRange(1, 60).Draw(t, "whole")
		x, y := rapid.IntRange(0, whole).Draw(t, "x"), rapid.IntRange(0, whole).Draw(t, "y")
		s := portfolio(2, 2)
		s.Scale = scoring.Scale{{Value: 0, Label: "No"}, {Value: 1, Label: "Yes"}}
		for i, part := range []int{x, y} {
			s.Components[i].Elements[0].Weight, s.Components[i].Elements[1].Weight = part, whole-part
		}
		p := placed(t, s, scoring.Answers{"c1e1": rate(1), "c1e2": rate(0), "c2e1": rate(1), "c2e2": rate(0)})
		if got, _ := p.Overall.Exact(); got != 100*float64(x+y)/float64(2*whole) {
			t.Fatalf("the mean of %d and %d in %d is %v", x, y, whole, got)
		}
	})
}

// Wherever what is open comes to lie, it is in one of the corners named.
func TestNoAnswerLeavesTheCornersThatArePossible(t *testing.T) {
	holds(t, func(t *rapid.T, s *scoring.Scorecard, answers scoring.Answers) {
		s.Matrix = portfolio(1, 1).Matrix
		s.Matrix.X = scoring.Axis{Component: "c1", Split: rapid.IntRange(1, 100).Draw(t, "x split")}
		s.Matrix.Y = scoring.Axis{Component: s.Components[len(s.Components)-1].ID, Split: rapid.IntRange(1, 100).Draw(t, "y split")}
		if len(s.Stages) > 0 {
			s.Matrix.X = scoring.Axis{Stage: s.Components[0].Stage, Split: s.Matrix.X.Split}
		}
		before := placed(t, s, answers)
		if !before.IsDefined() {
			return
		}
		for _, c := range s.Components {
			for _, e := range c.Elements {
				if r := answers[e.ID].Rating; !r.IsNotApplicable() {
					if _, isRated := r.Value(); !isRated {
						answers[e.ID] = rate(rapid.SampledFrom(s.Scale).Draw(t, "level").Value)
					}
				}
			}
		}
		after := placed(t, s, answers)
		if !after.IsSettled() || !strings.Contains(cornersOf(before), cornersOf(after)) {
			t.Fatalf("it could lie in %q, and answered lies in %q", cornersOf(before), cornersOf(after))
		}
	})
}
