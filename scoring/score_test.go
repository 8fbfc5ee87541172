package scoring_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// A want is what a table says of a score; the percents are exact.
type want struct {
	points, max                       int
	now, soFar, possible, evidenced   float64
	rated, na, notKnown, unanswered   int
	claims, proven, unsaid, dealtWith int
}

func check(t *testing.T, name string, got scoring.Score, w want) {
	t.Helper()
	counts := []int{
		got.Points, got.Max, got.Rated, got.NotApplicable, got.NotKnown, got.Unanswered,
		got.Claims, got.Proven, got.Unsaid, got.DealtWith(),
	}
	wanted := []int{
		w.points, w.max, w.rated, w.na, w.notKnown, w.unanswered,
		w.claims, w.proven, w.unsaid, w.dealtWith,
	}
	if diff := cmp.Diff(wanted, counts); diff != "" {
		t.Errorf("%s: points, max, rated, n/a, not known, unanswered, claims, proven, unsaid, dealt with (-want +got):\n%s", name, diff)
	}
	wantPercent(t, name+" percent", got.Percent, w.now)
	wantPercent(t, name+" so far", got.SoFar, w.soFar)
	wantPercent(t, name+" possible", got.Possible, w.possible)
	wantPercent(t, name+" evidenced", got.Evidenced, w.evidenced)
}

func TestScoreOfOneComponent(t *testing.T) {
	tests := map[string]struct {
		answers scoring.Answers
		want    want
	}{
		"untouched": {
			nil,
			want{max: 12, now: undefined, soFar: undefined, possible: 100, evidenced: undefined, unanswered: 4},
		},
		"one rated": {
			scoring.Answers{"c1e1": rate(2)},
			want{
				points: 2, max: 12, now: 100.0 / 6, soFar: 200.0 / 3, possible: 1100.0 / 12,
				rated: 1, unanswered: 3, claims: 1, unsaid: 1, dealtWith: 1,
			},
		},
		"rated 0 is a score": {
			scoring.Answers{"c1e1": rate(0)},
			want{max: 12, possible: 75, rated: 1, unanswered: 3, dealtWith: 1},
		},
		"complete": {
			scoring.Answers{"c1e1": proven(3), "c1e2": unproven(2), "c1e3": rate(1), "c1e4": rate(0)},
			want{
				points: 6, max: 12, now: 50, soFar: 50, possible: 50, evidenced: 25,
				rated: 4, claims: 3, proven: 1, unsaid: 1, dealtWith: 4,
			},
		},
		"evidence for a rating of 0 claims nothing": {
			scoring.Answers{"c1e1": proven(0), "c1e2": proven(0), "c1e3": proven(0), "c1e4": proven(3)},
			want{
				points: 3, max: 12, now: 25, soFar: 25, possible: 25, evidenced: 25,
				rated: 4, claims: 1, proven: 1, dealtWith: 4,
			},
		},
		"not applicable leaves both sides": {
			scoring.Answers{"c1e1": rate(3), "c1e2": rate(0), "c1e3": notApplicable(), "c1e4": notApplicable()},
			want{
				points: 3, max: 6, now: 50, soFar: 50, possible: 50, evidenced: 0,
				rated: 2, na: 2, claims: 1, unsaid: 1, dealtWith: 4,
			},
		},
		"not known is dealt with and unanswered": {
			scoring.Answers{"c1e1": rate(3), "c1e2": notKnown(), "c1e3": notKnown(), "c1e4": notApplicable()},
			want{
				points: 3, max: 9, now: 100.0 / 3, soFar: 100, possible: 100,
				rated: 1, na: 1, notKnown: 2, unanswered: 2, claims: 1, unsaid: 1, dealtWith: 4,
			},
		},
		"nothing but not known is no score": {
			scoring.Answers{"c1e1": notKnown()},
			want{max: 12, now: undefined, soFar: undefined, possible: 100, evidenced: undefined, notKnown: 1, unanswered: 4, dealtWith: 1},
		},
		"everything not applicable": {
			every(card(4), notApplicable()),
			want{now: undefined, soFar: undefined, possible: undefined, evidenced: undefined, na: 4, dealtWith: 4},
		},
		"a note or evidence without a rating is no answer": {
			scoring.Answers{"c1e1": {Note: "ask them", Evidence: scoring.EvidenceYes}},
			want{max: 12, now: undefined, soFar: undefined, possible: 100, evidenced: undefined, unanswered: 4},
		},
		"a carried rating counts as rated": {
			scoring.Answers{"c1e1": {Rating: scoring.Rated(3), Carried: true}},
			want{
				points: 3, max: 12, now: 25, soFar: 100, possible: 100,
				rated: 1, unanswered: 3, claims: 1, unsaid: 1, dealtWith: 1,
			},
		},
		"a value above the scale counts as its maximum": {
			scoring.Answers{"c1e1": proven(9)},
			want{
				points: 3, max: 12, now: 25, soFar: 100, possible: 100, evidenced: 25,
				rated: 1, unanswered: 3, claims: 1, proven: 1, dealtWith: 1,
			},
		},
		"an answer to an unknown element is left out": {
			scoring.Answers{"elsewhere": rate(3)},
			want{max: 12, now: undefined, soFar: undefined, possible: 100, evidenced: undefined, unanswered: 4},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			scores := scoring.ScoreAll(card(4), tt.answers)
			check(t, "component", scores.Components[0], tt.want)

			// The total is the same, but for an untouched one, which is 0.
			total := tt.want
			if total.max > 0 && total.rated == 0 {
				total.now, total.evidenced = 0, 0
			}
			check(t, "total", scores.Total, total)
		})
	}
}

func TestWeightsOfElements(t *testing.T) {
	s := card(3)
	s.Components[0].Elements[1].Weight = 4
	scores := scoring.ScoreAll(s, scoring.Answers{"c1e1": proven(3), "c1e2": rate(1)})
	check(t, "total", scores.Total, want{
		points: 7, max: 18, now: 700.0 / 18, soFar: 700.0 / 15, possible: 1000.0 / 18, evidenced: 300.0 / 18,
		rated: 2, unanswered: 1, claims: 2, proven: 1, unsaid: 1, dealtWith: 2,
	})
	if s.Max() != 18 || s.Len() != 3 {
		t.Errorf("a scorecard of %d elements can give %d points, want 3 and 18", s.Len(), s.Max())
	}
}

// This is what users of the spreadsheet know: every topic without a score,
// and a total of 0 / 573 and 0 %.
func TestUntouchedScorecardOf191Elements(t *testing.T) {
	s := card(20, 15, 18, 12, 25, 10, 14, 22, 16, 19, 20)
	scores := scoring.ScoreAll(s, nil)
	check(t, "total", scores.Total, want{max: 573, soFar: undefined, possible: 100, unanswered: 191})
	if got := scores.Total.Percent.Whole(); got != 0 || !scores.Total.Percent.Defined() {
		t.Errorf("total is %d%%, want a defined 0%%", got)
	}
	for i, c := range scores.Components {
		if c.Percent.Defined() || c.Evidenced.Defined() || c.Band != "" {
			t.Errorf("component %d has the score %v, want none", i+1, c.Percent)
		}
	}
}

func TestEmptyScorecard(t *testing.T) {
	for _, method := range []scoring.Method{scoring.ByElements, scoring.ByComponents} {
		s := &scoring.Scorecard{Method: method}
		scores := scoring.ScoreAll(s, scoring.Answers{"x": rate(1)})
		check(t, string(method), scores.Total, want{now: undefined, soFar: undefined, possible: undefined, evidenced: undefined})
		if s.Max() != 0 || s.Len() != 0 || len(scores.Components)+len(scores.Stages) != 0 {
			t.Errorf("%s: an empty scorecard has something in it", method)
		}
	}
}

func TestMethodComponents(t *testing.T) {
	// Component 1 counts three times; it has 2 elements, component 2 has 4,
	// component 3 has 1.
	tests := map[string]struct {
		answers                         scoring.Answers
		now, soFar, possible, evidenced float64
	}{
		"untouched": {nil, 0, undefined, 100, 0},
		"mean of percents, not of points": {
			scoring.Answers{
				"c1e1": rate(3), "c1e2": proven(3),
				"c2e1": rate(0), "c2e2": rate(0), "c2e3": rate(0), "c2e4": proven(3),
				"c3e1": rate(0),
			},
			(3*100 + 25 + 0) / 5.0, (3*100 + 25 + 0) / 5.0, (3*100 + 25 + 0) / 5.0, (3*50 + 25) / 5.0,
		},
		"a component without a score counts 0, and not in so far": {
			scoring.Answers{"c1e1": rate(3), "c2e1": rate(1)},
			(3*50 + 100.0/12) / 5, (3*100 + 100.0/3) / 4, (3*100 + 1000.0/12 + 100) / 5, 0,
		},
		"a component that does not apply has no weight": {
			scoring.Answers{"c1e1": notApplicable(), "c1e2": notApplicable(), "c2e1": proven(3), "c3e1": rate(3)},
			(25 + 100) / 2.0, 100, 100, 25 / 2.0,
		},
		"nothing applies": {every(card(2, 4, 1), notApplicable()), undefined, undefined, undefined, undefined},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := card(2, 4, 1)
			s.Method = scoring.ByComponents
			s.Components[0].Weight = 3
			total := scoring.ScoreAll(s, tt.answers).Total
			wantPercent(t, "percent", total.Percent, tt.now)
			wantPercent(t, "so far", total.SoFar, tt.soFar)
			wantPercent(t, "possible", total.Possible, tt.possible)
			wantPercent(t, "evidenced", total.Evidenced, tt.evidenced)

			s.Method = scoring.ByElements
			pooled := scoring.ScoreAll(s, tt.answers).Total
			if total.Points != pooled.Points || total.Max != pooled.Max {
				t.Errorf("%d / %d points, want the pooled %d / %d", total.Points, total.Max, pooled.Points, pooled.Max)
			}
		})
	}
}

func TestStages(t *testing.T) {
	s := card(1, 3, 2)
	s.Stages = []scoring.Stage{{ID: "a", Title: "A"}, {ID: "b", Title: "B"}, {ID: "c", Title: "C"}}
	s.Components[0].Stage, s.Components[1].Stage, s.Components[2].Stage = "a", "a", "b"
	answers := scoring.Answers{"c1e1": proven(3), "c2e1": rate(0), "c2e2": rate(3)}

	for method, percent := range map[scoring.Method]float64{
		scoring.ByElements:   50,                    // 6 of 12 points
		scoring.ByComponents: (100 + 100.0/3) / 2.0, // all of one, a third of the other
	} {
		s.Method = method
		scores := scoring.ScoreAll(s, answers)
		if len(scores.Stages) != 3 {
			t.Fatalf("%d stages, want 3", len(scores.Stages))
		}
		a, b, empty := scores.Stages[0], scores.Stages[1], scores.Stages[2]
		wantPercent(t, string(method)+" stage a", a.Percent, percent)
		if a.Points != 6 || a.Max != 12 || a.Unanswered != 1 {
			t.Errorf("%s: stage a has %d / %d and %d unanswered", method, a.Points, a.Max, a.Unanswered)
		}
		wantPercent(t, "a stage with nothing rated", b.Percent, undefined)
		wantPercent(t, "its evidenced percent", b.Evidenced, undefined)
		if b.Max != 6 || empty.Max != 0 || empty.Percent.Defined() {
			t.Errorf("%s: stages b and c have max %d and %d, want 6 and 0", method, b.Max, empty.Max)
		}
	}
}

func TestCoverage(t *testing.T) {
	if share, ok := (scoring.Score{Rated: 3}).Coverage(); ok || share != 0 {
		t.Errorf("coverage without a claim is %v, %v", share, ok)
	}
	if share, ok := (scoring.Score{Claims: 8, Proven: 2}).Coverage(); !ok || share != 0.25 {
		t.Errorf("coverage of 2 in 8 is %v, %v", share, ok)
	}
}
