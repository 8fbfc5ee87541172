package scoring_test

import (
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func thirds() []scoring.Band {
	return []scoring.Band{{From: 0, Label: "Early"}, {From: 34, Label: "Developing"}, {From: 67, Label: "Strong"}}
}

// Bands are closed below and applied to the displayed percent: 33.5 shows as
// 34% and so is Developing.
func TestEveryEdgeOfABand(t *testing.T) {
	tests := []struct {
		part, whole int
		want        string
	}{
		{0, 1000, "Early"},
		{1, 1000, "Early"},
		{330, 1000, "Early"},
		{334, 1000, "Early"},
		{335, 1000, "Developing"},
		{340, 1000, "Developing"},
		{660, 1000, "Developing"},
		{664, 1000, "Developing"},
		{665, 1000, "Strong"},
		{670, 1000, "Strong"},
		{999, 1000, "Strong"},
		{1000, 1000, "Strong"},
	}
	for _, tt := range tests {
		s, answers := share(tt.part, tt.whole)
		s.Bands = thirds()
		scores := scoring.ScoreAll(s, answers)
		if scores.Total.Band != tt.want || scores.Components[0].Band != tt.want {
			t.Errorf("%d of %d is %q in total and %q in its component, want %q",
				tt.part, tt.whole, scores.Total.Band, scores.Components[0].Band, tt.want)
		}
	}
}

func TestTopBandOfAll(t *testing.T) {
	s, answers := share(199, 200) // 99.5, displayed as 99
	s.Bands = []scoring.Band{{From: 50, Label: "Half"}, {From: 100, Label: "All"}}
	if got := scoring.ScoreAll(s, answers).Total.Band; got != "Half" {
		t.Errorf("99.5%% is %q, want Half: it is displayed as 99%%", got)
	}
	if got := s.Band(49); got != "" {
		t.Errorf("a percent below the first band is %q, want no label", got)
	}
}

func TestUnfinishedWorkHasNoBand(t *testing.T) {
	s := card(2, 1)
	s.Bands = thirds()
	for name, last := range map[string]scoring.Answer{"unanswered": {}, "not known": notKnown()} {
		scores := scoring.ScoreAll(s, scoring.Answers{"c1e1": rate(3), "c1e2": rate(3), "c2e1": last})
		if scores.Total.Band != "" || scores.Total.BandEvidenced != "" {
			t.Errorf("%s: the total is %q and %q, want no label", name, scores.Total.Band, scores.Total.BandEvidenced)
		}
		if scores.Components[0].Band != "Strong" {
			t.Errorf("%s: the finished component is %q, want Strong", name, scores.Components[0].Band)
		}
	}
	if got := scoring.ScoreAll(s, every(s, notApplicable())).Total; got.Band != "" || got.BandEvidenced != "" {
		t.Errorf("nothing applies, yet it is %q and %q", got.Band, got.BandEvidenced)
	}
}

func TestNextIsThatOfTheBandReached(t *testing.T) {
	bands := []scoring.Band{{From: 0, Label: "Early", Next: "Begin."}, {From: 34, Label: "Developing"}, {From: 67, Label: "Strong", Next: "Share it."}}
	tests := map[string]struct {
		bands   []scoring.Band
		ratings [2]scoring.Answer
		want    string
	}{
		"the lowest":               {bands, [2]scoring.Answer{rate(0), rate(0)}, "Begin."},
		"one that says nothing":    {bands, [2]scoring.Answer{rate(3), rate(0)}, ""},
		"the highest":              {bands, [2]scoring.Answer{rate(3), rate(3)}, "Share it."},
		"claimed, not evidenced":   {bands, [2]scoring.Answer{proven(3), rate(3)}, "Share it."},
		"two of one label":         {[]scoring.Band{{From: 0, Label: "A", Next: "Low."}, {From: 50, Label: "A", Next: "High."}}, [2]scoring.Answer{rate(1), rate(1)}, "Low."},
		"below the first":          {[]scoring.Band{{From: 50, Label: "Half", Next: "Go on."}}, [2]scoring.Answer{rate(0), rate(1)}, ""},
		"unanswered":               {bands, [2]scoring.Answer{rate(3), {}}, ""},
		"not known":                {bands, [2]scoring.Answer{rate(3), notKnown()}, ""},
		"the rest does not apply":  {bands, [2]scoring.Answer{rate(3), notApplicable()}, "Share it."},
		"nothing applies":          {bands, [2]scoring.Answer{notApplicable(), notApplicable()}, ""},
		"a scorecard with no band": {nil, [2]scoring.Answer{rate(3), rate(3)}, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s := card(2)
			s.Bands = tt.bands
			scores := scoring.ScoreAll(s, scoring.Answers{"c1e1": tt.ratings[0], "c1e2": tt.ratings[1]})
			if got := s.Next(scores.Total); got != tt.want {
				t.Errorf("next is %q, want %q", got, tt.want)
			}
		})
	}
	s := card(2)
	s.Bands = bands
	if got := s.Next(scoring.Score{}); got != "" {
		t.Errorf("of no score next is %q", got)
	}
}

func TestEvidencedBand(t *testing.T) {
	s := card(2)
	s.Bands = thirds()
	got := scoring.ScoreAll(s, scoring.Answers{"c1e1": proven(3), "c1e2": rate(3)}).Total
	if got.Band != "Strong" || got.BandEvidenced != "Developing" {
		t.Errorf("%q claimed, %q evidenced, want Strong and Developing", got.Band, got.BandEvidenced)
	}
}
