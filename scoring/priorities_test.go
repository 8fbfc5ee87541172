package scoring_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// ids names the elements of a list, which reads better than indices.
func ids(s *scoring.Scorecard, places []scoring.Place) []string {
	var out []string
	for _, p := range places {
		out = append(out, s.Components[p.Component].Elements[p.Element].ID)
	}
	return out
}

func places(list []scoring.Priority) []scoring.Place {
	var out []scoring.Place
	for _, p := range list {
		out = append(out, p.Place)
	}
	return out
}

func TestOrderOfPriorities(t *testing.T) {
	tests := map[string]struct {
		card        func() *scoring.Scorecard
		answers     scoring.Answers
		first, then []string
	}{
		"nothing rated": {
			func() *scoring.Scorecard { return card(2) },
			scoring.Answers{"c1e1": notKnown(), "c1e2": notApplicable()},
			nil, nil,
		},
		"all at the maximum": {
			func() *scoring.Scorecard { return card(2) },
			scoring.Answers{"c1e1": rate(3), "c1e2": rate(3)},
			nil, nil,
		},
		"the larger gain first": {
			func() *scoring.Scorecard { return card(1, 1, 1) },
			scoring.Answers{"c1e1": rate(2), "c2e1": rate(0), "c3e1": rate(1)},
			[]string{"c2e1", "c3e1", "c1e1"},
			nil,
		},
		"weight makes a gain larger": {
			func() *scoring.Scorecard {
				s := card(1, 1)
				s.Components[1].Elements[0].Weight = 4
				return s
			},
			scoring.Answers{"c1e1": rate(0), "c2e1": rate(2)},
			[]string{"c2e1", "c1e1"},
			nil,
		},
		"equal gains: the lower rating, also in the better component": {
			func() *scoring.Scorecard {
				s := card(1, 2)
				s.Components[0].Elements[0].Weight = 3 // 3 points at rating 2
				s.Components[1].Elements[1].Weight = 9
				return s
			},
			scoring.Answers{"c1e1": rate(2), "c2e1": rate(0), "c2e2": rate(3)},
			[]string{"c2e1", "c1e1"},
			nil,
		},
		"then the component with the lower percent": {
			func() *scoring.Scorecard { return card(2, 2) },
			scoring.Answers{"c1e1": rate(1), "c1e2": rate(3), "c2e1": rate(1)},
			[]string{"c2e1", "c1e1"},
			nil,
		},
		"then the order of the scorecard": {
			func() *scoring.Scorecard { return card(1, 1, 1) },
			scoring.Answers{"c3e1": rate(1), "c2e1": rate(1), "c1e1": rate(1)},
			[]string{"c1e1", "c2e1", "c3e1"},
			nil,
		},
		"two of one component, the others later": {
			func() *scoring.Scorecard { return card(4, 1) },
			scoring.Answers{"c1e1": rate(0), "c1e2": rate(0), "c1e3": rate(0), "c1e4": rate(0), "c2e1": rate(2)},
			[]string{"c1e1", "c1e2", "c2e1"},
			[]string{"c1e3", "c1e4"},
		},
		"ten in all": {
			func() *scoring.Scorecard { return card(2, 2, 2, 2, 2, 2) },
			every(card(2, 2, 2, 2, 2, 2), rate(1)),
			[]string{"c1e1", "c1e2", "c2e1", "c2e2", "c3e1", "c3e2", "c4e1", "c4e2", "c5e1", "c5e2"},
			[]string{"c6e1", "c6e2"},
		},
		"only the rated": {
			func() *scoring.Scorecard { return card(4) },
			scoring.Answers{"c1e1": notKnown(), "c1e2": notApplicable(), "c1e4": rate(2)},
			[]string{"c1e4"},
			nil,
		},
		"a small component weighs more by components": {
			func() *scoring.Scorecard {
				s := card(5, 1)
				s.Method = scoring.ByComponents
				return s
			},
			scoring.Answers{"c1e1": rate(0), "c2e1": rate(2)},
			[]string{"c2e1", "c1e1"},
			nil,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := tt.card()
			got := prioritise(s, tt.answers)
			if diff := cmp.Diff(tt.first, ids(s, places(got.First))); diff != "" {
				t.Errorf("first (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.then, ids(s, places(got.Later))); diff != "" {
				t.Errorf("later (-want +got):\n%s", diff)
			}
		})
	}
}

func TestGain(t *testing.T) {
	answers := scoring.Answers{"c1e1": rate(1), "c1e2": notApplicable(), "c2e1": rate(2), "c3e1": notApplicable()}
	tests := map[string]struct {
		method scoring.Method
		want   map[string]float64
	}{
		// 3 elements of weight 1 and one of weight 2 apply: 15 points.
		"elements": {scoring.ByElements, map[string]float64{"c1e1": 2 * 100 / 15.0, "c2e1": 2 * 100 / 15.0}},
		// Component 3 does not apply; component 1 counts 3 of 4.
		"components": {scoring.ByComponents, map[string]float64{"c1e1": 75 * 2 / 6.0, "c2e1": 25 * 2 / 9.0}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := card(3, 2, 1)
			s.Method = tt.method
			s.Components[0].Weight = 3
			s.Components[1].Elements[0].Weight = 2
			got := map[string]float64{}
			for _, p := range prioritise(s, answers).First {
				got[s.Components[p.Component].Elements[p.Element].ID] = p.Gain
			}
			for id, want := range tt.want {
				if math.Abs(got[id]-want) > 1e-12 {
					t.Errorf("%s gains %v, want %v", id, got[id], want)
				}
			}
			if len(got) != len(tt.want) {
				t.Errorf("gains %v, want %v", got, tt.want)
			}
		})
	}
}

// prioritise is Prioritise where nobody has pinned or dropped anything.
func prioritise(s *scoring.Scorecard, answers scoring.Answers) scoring.Priorities {
	return scoring.Prioritise(&scoring.Assessment{Scorecard: s, Answers: answers})
}

func TestPinnedComesFirstAndDroppedApart(t *testing.T) {
	s := card(4, 3)
	a := scoring.Assessment{Scorecard: s, Answers: every(s, rate(1))}
	a.Answers["c1e1"], a.Answers["c2e3"] = rate(0), rate(3)
	a.Plan.Standings = map[string]scoring.Standing{
		"c1e4": scoring.Pinned, "c1e1": scoring.Dropped, "c2e3": scoring.Pinned, "gone": scoring.Pinned,
	}
	got := scoring.Prioritise(&a)
	// One other of the first component: the pinned one takes a place of two.
	if diff := cmp.Diff([]string{"c1e4", "c1e2", "c2e1", "c2e2"}, ids(s, places(got.First))); diff != "" {
		t.Errorf("first (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"c1e3"}, ids(s, places(got.Later))); diff != "" {
		t.Errorf("later (-want +got):\n%s", diff)
	}
	if !got.Later[0].Held || got.First[1].Held {
		t.Errorf("held back: %v, of the first: %v", got.Later[0].Held, got.First[1].Held)
	}
	if diff := cmp.Diff([]string{"c1e1"}, ids(s, places(got.Dropped))); diff != "" {
		t.Errorf("dropped (-want +got):\n%s", diff)
	}
	for i, p := range got.First {
		if p.Pinned != (i == 0) {
			t.Errorf("%d: pinned is %v", i, p.Pinned)
		}
	}
}

// More may be pinned than are told of otherwise.
func TestEveryPinnedElementIsAmongTheFirst(t *testing.T) {
	s := card(12, 4)
	a := scoring.Assessment{Scorecard: s, Answers: every(s, rate(1))}
	a.Plan.Standings = map[string]scoring.Standing{}
	for _, e := range s.Components[0].Elements {
		a.Plan.Standings[e.ID] = scoring.Pinned
	}
	got := scoring.Prioritise(&a)
	if len(got.First) != 12 || len(got.Later) != 4 {
		t.Errorf("%d first and %d later", len(got.First), len(got.Later))
	}
}

func TestProveAndFindOut(t *testing.T) {
	s := card(4, 4)
	got := prioritise(s, scoring.Answers{
		"c1e1": rate(1), "c1e2": proven(3), "c1e3": notKnown(), "c1e4": unproven(3),
		"c2e1": rate(3), "c2e2": rate(0), "c2e3": notApplicable(), "c2e4": notKnown(),
	})
	if diff := cmp.Diff([]string{"c1e4", "c2e1", "c1e1"}, ids(s, got.Prove)); diff != "" {
		t.Errorf("prove first (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"c1e3", "c2e4"}, ids(s, got.FindOut)); diff != "" {
		t.Errorf("find out (-want +got):\n%s", diff)
	}
}

func TestPrioritiesOfNothing(t *testing.T) {
	for _, s := range []*scoring.Scorecard{{}, card(2)} {
		if diff := cmp.Diff(scoring.Priorities{}, prioritise(s, every(s, notApplicable()))); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
