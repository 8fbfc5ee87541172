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

func TestPlaceWordsSayWhatThePercentsAreOver(t *testing.T) {
	s := &scoring.Scorecard{Scale: scoring.DefaultScale(), Method: scoring.ByElements, Matrix: &scoring.Matrix{
		X: scoring.Axis{Component: "strength", Split: 50}, Y: scoring.Axis{Component: "attractiveness", Split: 60},
		Quadrants: []scoring.Quadrant{
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Star"},
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Strategic"},
		},
	}}
	for id, title := range map[string]string{"strength": "Strength", "attractiveness": ""} { // an outline may have no title
		s.Components = append(s.Components, scoring.Component{ID: id, Title: title, Weight: 1, Elements: []scoring.Element{
			{ID: id + "1", Weight: 1}, {ID: id + "2", Weight: 1},
		}})
	}
	rated := func(x1, y1, y2 int) scoring.Answers {
		return scoring.Answers{
			"strength1":       {Rating: scoring.Rated(x1)},
			"attractiveness1": {Rating: scoring.Rated(y1)}, "attractiveness2": {Rating: scoring.Rated(y2)},
		}
	}
	whole := rated(1, 2, 2)
	whole["strength2"] = scoring.Answer{Rating: scoring.NotApplicable("")}
	anywhere := rated(1, 3, 3)
	delete(anywhere, "attractiveness2")
	tests := []struct {
		answers         scoring.Answers
		english, german string
		axis            string
	}{
		{
			whole, "In the matrix: Star (Strength 33%, attractiveness 67%)",
			"In der Matrix: Star (Strength 33\u00a0%, attractiveness 67\u00a0%)", "Strength: 33%, high from 50%",
		},
		{
			rated(3, 2, 2), "In the matrix: Strategic (by what was rated: Strength 100%, attractiveness 67%)",
			"In der Matrix: Strategic (nach dem, was bewertet wurde: Strength 100\u00a0%, attractiveness 67\u00a0%)",
			"Strength: 100%, high from 50% · 1 of 2 unanswered",
		},
		{
			rated(1, 2, 2), "In the matrix: Star or Strategic (by what was rated: Strength 33%, attractiveness 67%)",
			"In der Matrix: Star oder Strategic (nach dem, was bewertet wurde: Strength 33\u00a0%, attractiveness 67\u00a0%)",
			"Strength: 33%, high from 50% · 1 of 2 unanswered",
		},
		{anywhere, "", "", "Strength: 33%, high from 50% · 1 of 2 unanswered"},
	}
	for _, tt := range tests {
		p, _ := (&scoring.Assessment{Scorecard: s, Answers: tt.answers}).InMatrix()
		if got := words.English().PlaceWords(s, p); got != tt.english {
			t.Errorf("%q, want %q", got, tt.english)
		}
		if got := words.German().PlaceWords(s, p); got != tt.german {
			t.Errorf("%q, want %q", got, tt.german)
		}
		if got := words.English().AxisWords(s, s.Matrix.X, p.X); got != tt.axis {
			t.Errorf("%q, want %q", got, tt.axis)
		}
	}
	if got := words.English().PlaceWords(&scoring.Scorecard{}, scoring.Position{}); got != "" {
		t.Errorf("without a matrix they are %q", got)
	}
}
