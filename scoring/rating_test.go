package scoring_test

import (
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func TestRatingsExcludeEachOther(t *testing.T) {
	tests := map[string]struct {
		rating                                    scoring.Rating
		rated, claim, notApplicable, known, dealt bool
		value                                     int
		reason                                    string
	}{
		"zero value":     {rating: scoring.Rating{}},
		"rated 0":        {rating: scoring.Rated(0), rated: true, dealt: true},
		"rated 2":        {rating: scoring.Rated(2), rated: true, claim: true, dealt: true, value: 2},
		"not applicable": {rating: scoring.NotApplicable("No services"), notApplicable: true, dealt: true, reason: "No services"},
		"not known":      {rating: scoring.NotKnown(), known: true, dealt: true},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			r := tt.rating
			value, ok := r.Value()
			if ok != tt.rated || value != tt.value || r.IsRated() != tt.rated || r.IsClaim() != tt.claim ||
				r.IsNotApplicable() != tt.notApplicable || r.IsNotKnown() != tt.known ||
				r.IsDealtWith() != tt.dealt || r.Reason() != tt.reason {
				t.Errorf("%+v says otherwise", r)
			}
		})
	}
}

func TestAnswers(t *testing.T) {
	tests := map[string]struct {
		answer       scoring.Answer
		empty, lacks bool
	}{
		"nothing":               {scoring.Answer{}, true, false},
		"carried and unrated":   {scoring.Answer{Carried: true}, true, false},
		"a note":                {scoring.Answer{Note: "x"}, false, false},
		"evidence only":         {scoring.Answer{Evidence: scoring.EvidenceNo}, false, false},
		"rated 0":               {rate(0), false, false},
		"a claim":               {rate(1), false, true},
		"a claim with evidence": {proven(1), false, false},
		"a claim without":       {unproven(1), false, false},
		"not known":             {notKnown(), false, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if tt.answer.IsEmpty() != tt.empty || tt.answer.LacksEvidence() != tt.lacks {
				t.Errorf("empty %v, lacks evidence %v; want %v, %v",
					tt.answer.IsEmpty(), tt.answer.LacksEvidence(), tt.empty, tt.lacks)
			}
		})
	}
}

func TestCloneSharesNoAnswers(t *testing.T) {
	a := scoring.Assessment{Scorecard: card(1), Answers: scoring.Answers{"c1e1": rate(1)}}
	b := a.Clone()
	b.Answers["c1e1"] = rate(3)
	if a.Answers["c1e1"] != rate(1) || b.Scorecard != a.Scorecard {
		t.Error("a clone and its original share answers, or do not share the scorecard")
	}
}
