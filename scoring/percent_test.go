package scoring_test

import (
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func TestDisplayedPercent(t *testing.T) {
	tests := map[string]struct{ part, whole, want int }{
		"nothing":                       {0, 200, 0},
		"everything":                    {200, 200, 100},
		"99.5 is not everything":        {199, 200, 99},
		"99.97 is not everything":       {9997, 10000, 99},
		"99.4 is rounded down":          {994, 1000, 99},
		"98.5 is rounded up":            {197, 200, 99},
		"0.3 is not nothing":            {3, 1000, 1},
		"0.5 is rounded up":             {1, 200, 1},
		"the smallest share is 1":       {1, 100_000, 1},
		"a half goes up, even below":    {1, 8, 13},    // 12.5
		"a half goes up, odd below":     {27, 200, 14}, // 13.5
		"just below a half goes down":   {12499, 100_000, 12},
		"a third":                       {1, 3, 33},
		"two thirds":                    {2, 3, 67},
		"33.5 reaches the second third": {67, 200, 34},
		"33.4 does not":                 {334, 1000, 33},
		"66.5 reaches the last third":   {133, 200, 67},
		"66.4 does not":                 {664, 1000, 66},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := scoring.ScoreAll(share(tt.part, tt.whole)).Total
			if got.Points != tt.part || got.Max != tt.whole {
				t.Fatalf("scored %d / %d, want %d / %d", got.Points, got.Max, tt.part, tt.whole)
			}
			if whole := got.Percent.Whole(); whole != tt.want {
				t.Errorf("%d of %d is displayed as %d%%, want %d%%", tt.part, tt.whole, whole, tt.want)
			}
			wantPercent(t, "exact", got.Percent, 100*float64(tt.part)/float64(tt.whole))
		})
	}
}

func TestNoPercentIsNotZero(t *testing.T) {
	var none scoring.Percent
	if exact, ok := none.Exact(); none.Defined() || ok || exact != 0 || none.Whole() != 0 {
		t.Errorf("the zero Percent says %v, %v, %d", exact, ok, none.Whole())
	}
}

// A mean of components may be as near to 100 or 0 as it likes: the display
// still tells everything from nearly everything.
func TestDisplayedMean(t *testing.T) {
	s := card(200, 1)
	s.Method = scoring.ByComponents
	s.Components[1].Weight = 1000

	answers := every(s, rate(3))
	answers["c1e1"] = rate(2)
	if got := scoring.ScoreAll(s, answers).Total.Percent.Whole(); got != 99 {
		t.Errorf("one element short of everything is displayed as %d%%, want 99%%", got)
	}

	answers = every(s, rate(0))
	answers["c1e1"] = rate(1)
	if got := scoring.ScoreAll(s, answers).Total.Percent.Whole(); got != 1 {
		t.Errorf("one point is displayed as %d%%, want 1%%", got)
	}
}
