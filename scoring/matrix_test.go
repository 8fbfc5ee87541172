package scoring_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

// portfolio is a scorecard with a matrix of its two components, of that many
// elements each.
func portfolio(x, y int) *scoring.Scorecard {
	s := card(x, y)
	s.Matrix = &scoring.Matrix{
		X: scoring.Axis{Component: "c1", Split: 50}, Y: scoring.Axis{Component: "c2", Split: 50},
		Quadrants: []scoring.Quadrant{
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Star", Advice: "Invest."},
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Strategic"},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "Streamline"},
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Status"},
		},
	}
	return s
}

// inStages is a scorecard with a matrix of two stages: the first has the first
// two of three components, which weigh 1, 3 and 2.
func inStages(method scoring.Method) *scoring.Scorecard {
	s := portfolio(1, 3)
	s.Components = append(s.Components, card(1, 1, 2).Components[2])
	s.Method = method
	s.Stages = []scoring.Stage{{ID: "s1", Title: "First"}, {ID: "s2", Title: "Second"}}
	for i, weight := range []int{1, 3, 2} {
		s.Components[i].Weight, s.Components[i].Stage = weight, "s1"
	}
	s.Components[2].Stage = "s2"
	s.Matrix.X, s.Matrix.Y = scoring.Axis{Stage: "s1", Split: 50}, scoring.Axis{Stage: "s2", Split: 50}
	return s
}

func TestAQuadrantIsFoundByItsCorner(t *testing.T) {
	m := portfolio(1, 1).Matrix
	var labels, keys []string
	for _, c := range scoring.Corners() {
		labels, keys = append(labels, m.Quadrant(c).Label), append(keys, c.Key())
	}
	if want := []string{"Star", "Strategic", "Streamline", "Status"}; !slices.Equal(labels, want) {
		t.Errorf("read from above and the left they are %q, want %q", labels, want)
	}
	if want := []string{"low-high", "high-high", "low-low", "high-low"}; !slices.Equal(keys, want) {
		t.Errorf("their keys are %q, want %q", keys, want)
	}
	corner := scoring.Corner{X: scoring.High, Y: scoring.Low}
	if diff := cmp.Diff(scoring.Quadrant{Corner: corner}, (&scoring.Matrix{}).Quadrant(corner)); diff != "" {
		t.Errorf("one that the author left out has no texts (-want +got):\n%s", diff)
	}
}

func TestAnAxisHasTheTitleAndTheWeightOfWhatItIs(t *testing.T) {
	s := inStages(scoring.ByElements)
	tests := []struct {
		axis   scoring.Axis
		title  string
		weight int
	}{
		{scoring.Axis{Component: "c2"}, "Component 2", 3},
		{scoring.Axis{Stage: "s1"}, "First", 4},
		{scoring.Axis{Stage: "s2"}, "Second", 2},
		{scoring.Axis{Component: "gone"}, "", 1},
		{scoring.Axis{}, "", 1},
	}
	for _, tt := range tests {
		if title, weight := s.AxisTitle(tt.axis), s.AxisWeight(tt.axis); title != tt.title || weight != tt.weight {
			t.Errorf("%+v is %q and weighs %d, want %q and %d", tt.axis, title, weight, tt.title, tt.weight)
		}
		if s.HasAxis(tt.axis) != (tt.title != "") {
			t.Errorf("that there is %+v is %v", tt.axis, s.HasAxis(tt.axis))
		}
	}
}
