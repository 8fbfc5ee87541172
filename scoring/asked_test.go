package scoring_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// ratedPart is rated(), asked for its first component only: 5 of 6 points.
func ratedPart() *scoring.Assessment {
	a := rated()
	delete(a.Answers, "c2e1")
	a.Whole = a.Scorecard
	a.Scorecard, _ = a.Whole.Only([]string{"c1"})
	return a
}

func TestAPartGoesOnWithWhatItAsked(t *testing.T) {
	for name, test := range map[string]struct {
		change  func(*scoring.Scorecard)
		asked   []string
		points  int
		unasked []string
	}{
		"as it was":  {func(*scoring.Scorecard) {}, []string{"c1"}, 5, nil},
		"another id": {func(s *scoring.Scorecard) { s.Components[0].ID = "value" }, []string{"value"}, 5, nil},
		"cut in two": {cut, []string{"c1", "c3"}, 5, nil},
		"renamed and moved": {func(s *scoring.Scorecard) {
			s.Components[0].ID = "value"
			rename(s, "list")
		}, []string{"value"}, 5, nil},
		"moved to what is not asked": {move, []string{"c1"}, 2, []string{"c1e2"}},
		"new beside it": {func(s *scoring.Scorecard) {
			s.Components = append(s.Components, scoring.Component{ID: "c3", Weight: 1, Elements: []scoring.Element{{ID: "new", Weight: 1}}})
		}, []string{"c1"}, 5, nil},
		"put together with what was not asked": {func(s *scoring.Scorecard) {
			move(s)
			s.Components[1].ID = "both"
		}, []string{"c1"}, 2, []string{"c1e2"}},
		"taken apart": {func(s *scoring.Scorecard) {
			s.Components[1].Elements = append(s.Components[1].Elements, s.Components[0].Elements...)
			s.Components = s.Components[1:]
		}, nil, 0, []string{"c1e1", "c1e2"}},
	} {
		t.Run(name, func(t *testing.T) {
			m := scoring.Classify(ratedPart(), "", version11(test.change))
			after := m.Apply(scoring.Decisions{})
			var asked []string
			for _, c := range after.Scorecard.Components {
				asked = append(asked, c.ID)
			}
			var unasked []string
			for _, t := range m.Of(func(t scoring.Transition) bool { return t.Unasked }) {
				unasked = append(unasked, t.ID)
			}
			if diff := cmp.Diff(test.asked, asked); diff != "" {
				t.Error("asked:", diff)
			}
			if diff := cmp.Diff(test.unasked, unasked); diff != "" {
				t.Error("not asked any more:", diff)
			}
			if points := scoring.ScoreAll(after.Scorecard, after.Answers).Total.Points; points != test.points {
				t.Errorf("%d points, want %d", points, test.points)
			}
			if len(after.Answers) != 2 || len(after.Retired) != 0 {
				t.Errorf("answers %+v, retired %+v", after.Answers, after.Retired)
			}
			if o := m.Outcome(scoring.Decisions{}); o.Unasked != len(test.unasked) {
				t.Errorf("%+v", o)
			}
		})
	}
}

// cut puts the second element into a component of its own.
func cut(s *scoring.Scorecard) {
	s.Components = append(s.Components, scoring.Component{ID: "c3", Title: "Component 3", Weight: 1, Elements: s.Components[0].Elements[1:]})
	s.Components[0].Elements = s.Components[0].Elements[:1]
}

func TestTheWholeIsAskedWhole(t *testing.T) {
	next := version11(cut)
	m := scoring.Classify(rated(), "", next)
	if m.Asked() != next || len(m.Of(func(t scoring.Transition) bool { return t.Unasked })) != 0 {
		t.Errorf("%+v", m.Transitions)
	}
}

// Nothing is to be decided of what does not count either way.
func TestNobodyIsAskedAboutWhatIsNotAsked(t *testing.T) {
	m := scoring.Classify(ratedPart(), "", version11(func(s *scoring.Scorecard) {
		s.Components[0].Elements[1].Statement = "We keep one list"
		move(s)
	}))
	if asks := m.Of(scoring.Transition.Asks); len(asks) != 0 {
		t.Errorf("%+v", asks)
	}
}
