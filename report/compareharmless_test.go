package report

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// drawComparison compares a result with another of the same elements, whose
// texts and answers are others.
func drawComparison(t *rapid.T) *scoring.Comparison {
	before, after := drawResult(t).Assessment, drawResult(t).Assessment
	c, err := scoring.Compare(before, after)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestAComparisonFitsItsWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := Options{Width: rapid.IntRange(20, 130).Draw(t, "width"), ASCII: rapid.Bool().Draw(t, "ascii")}
		var out bytes.Buffer
		if err := Comparison(&out, Text, drawComparison(t), o); err != nil {
			t.Fatal(err)
		}
		fits(t, out.String(), o.Width)
	})
}

func TestAComparisonDrivesNoTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawComparison(t)
		for _, f := range Formats() {
			if !f.IsText() {
				continue
			}
			var out bytes.Buffer
			if err := Comparison(&out, f, c, Options{}); err != nil {
				t.Fatal(err)
			}
			drivesNoTerminal(t, f, out.String())
		}
	})
}

func TestDifferenceWord(t *testing.T) {
	tests := []struct {
		before, after, of int
		want              string
	}{
		{1, 2, 3, "+33.3"}, {2, 1, 3, "−33.3"}, {1, 1, 3, "0"}, {0, 3, 3, "+100.0"}, {0, 1, 8, "+12.5"}, {1, 0, 5000, "−0.1"},
	}
	for _, tt := range tests {
		at := func(points int) *scoring.Assessment {
			return &scoring.Assessment{
				Scorecard: &scoring.Scorecard{
					Scale: scoring.Scale{{Value: 0}, {Value: 1}},
					Components: []scoring.Component{{ID: "c", Weight: 1, Elements: []scoring.Element{
						{ID: "there", Weight: points}, {ID: "missing", Weight: tt.of - points},
					}}},
				},
				Answers: scoring.Answers{"there": {Rating: scoring.Rated(1)}, "missing": {Rating: scoring.Rated(0)}},
			}
		}
		c, err := scoring.Compare(at(tt.before), at(tt.after))
		if err != nil {
			t.Fatal(err)
		}
		if got := words.English().DifferenceWord(c.Total.Change); got != tt.want {
			t.Errorf("%d/%d to %d/%d is %q, want %q", tt.before, tt.of, tt.after, tt.of, got, tt.want)
		}
	}
	if got := words.English().DifferenceWord(scoring.Difference{}); got != none {
		t.Errorf("no difference is %q", got)
	}
}
