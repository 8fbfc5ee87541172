package words_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestScoringWords(t *testing.T) {
	weighs, mean, equal, fromOne := sample(), sample(), sample(), sample()
	weighs.Components[0].Elements[0].Weight = 2
	mean.Method, mean.Stages = scoring.ByComponents, []scoring.Stage{{ID: "diagnosis"}}
	equal.Method, equal.Components[1].Weight = scoring.ByComponents, 1
	fromOne.Scale = scoring.Scale{{Value: 1}, {Value: 5}}
	tests := map[string]struct {
		card *scoring.Scorecard
		want []string
	}{
		"plain":                  {sample(), nil},
		"elements weigh":         {weighs, []string{"The points of a statement are its rating times its weight."}},
		"components weigh":       {mean, []string{"The total percentage, like that of a stage, is the mean of the components by their weight, and not the share of the points."}},
		"components weigh alike": {equal, []string{"The total percentage is the mean of the components, each counting the same, and not the share of the points."}},
		"from one":               {fromOne, []string{"Even the lowest rating gives 1 of 5 points, so what is rated never reads 0%."}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, words.English().ScoringWords(tt.card)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestWordsForScalesWeightsAndBands(t *testing.T) {
	scale := func(values ...int) (s scoring.Scale) {
		for _, v := range values {
			s = append(s, scoring.Level{Value: v})
		}
		return s
	}
	early := scoring.Band{From: 0, Label: "Early"}
	thirds := []scoring.Band{early, {From: 34, Label: "Developing"}, {From: 67, Label: "Strong"}}
	tests := []struct{ got, want string }{
		{words.English().ScaleWords(nil), ""},
		{words.English().ScaleWords(scale(0, 1)), "0 or 1"},
		{words.English().ScaleWords(scoring.DefaultScale()), "0 to 3"},
		{words.English().ScaleWords(scale(1, 2, 3, 4, 5)), "1 to 5"},
		{words.English().ScaleWords(scale(0, 3, 9)), "0, 3 or 9"},
		{words.German().ScaleWords(scale(0, 3, 9)), "0, 3 oder 9"},
		{words.English().WeightWords(1), ""},
		{words.English().WeightWords(2), "counts twice"},
		{words.English().WeightWords(5), "counts 5 times"},
		{words.German().WeightWords(5), "zählt 5-fach"},
		{words.English().BandNote(thirds), "Bands are thirds, not a benchmark."},
		{
			words.English().BandNote([]scoring.Band{early, {From: 50, Label: "Half"}, {From: 100, Label: "All"}}),
			"Early from 0%, Half from 50%, All at 100%. These bands are the scorecard's own, not a benchmark.",
		},
		{
			words.German().BandNote([]scoring.Band{early, {From: 100, Label: "Voll"}}),
			"Early ab 0\u00a0%, Voll bei 100\u00a0%. Die Bereiche legt diese Scorecard selbst fest; sie sind kein Benchmark.",
		},
		{words.English().BandNote([]scoring.Band{early}), "Early from 0%. These bands are the scorecard's own, not a benchmark."},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}
