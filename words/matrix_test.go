package words_test

import (
	"testing"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestQuadrantWordsNameWhatIsPossible(t *testing.T) {
	m := &scoring.Matrix{Quadrants: []scoring.Quadrant{
		{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Star"},
		{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Strategic"},
	}}
	all := scoring.Corners()
	tests := []struct {
		corners         []scoring.Corner
		english, german string
	}{
		{nil, "", ""},
		{all[:1], "Star", "Star"},
		{all[:2], "Star or Strategic", "Star oder Strategic"},
		{all[2:3], "low-low", "low-low"}, // the author gave it no name
		{all, "any quadrant", "jeder Quadrant"},
	}
	for _, tt := range tests {
		p := scoring.Position{Corners: tt.corners}
		if got := words.English().QuadrantWords(m, p); got != tt.english {
			t.Errorf("%v is %q, want %q", tt.corners, got, tt.english)
		}
		if got := words.German().QuadrantWords(m, p); got != tt.german {
			t.Errorf("%v is %q, want %q", tt.corners, got, tt.german)
		}
	}
}

func TestNamesStandInASentence(t *testing.T) {
	for want, names := range map[string][]string{
		"": nil, "A": {"A"}, "A and B": {"A", "B"}, "A, B and C": {"A", "B", "C"},
	} {
		if got := words.English().Names(names); got != want {
			t.Errorf("%q is %q, want %q", names, got, want)
		}
	}
}
