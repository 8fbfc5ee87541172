package words_test

import (
	"testing"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestWordsForAnAnswer(t *testing.T) {
	scale := scoring.Scale{{Value: 0, Label: "No"}, {Value: 2}}
	for rating, want := range map[scoring.Rating]string{
		{}:                           "not rated",
		scoring.Rated(0):             "0, No",
		scoring.Rated(2):             "2",
		scoring.Rated(7):             "7",
		scoring.NotKnown():           "not known",
		scoring.NotApplicable("why"): "not applicable",
	} {
		if got := words.English().RatingWords(scale, rating); got != want {
			t.Errorf("%+v is %q, want %q", rating, got, want)
		}
	}
	for evidence, want := range map[scoring.Evidence]string{
		scoring.EvidenceUnsaid: "not said", scoring.EvidenceYes: "yes", scoring.EvidenceNo: "no",
	} {
		if got := words.English().EvidenceWord(evidence); got != want {
			t.Errorf("evidence %d is %q, want %q", evidence, got, want)
		}
	}
}

func TestAPhraseOpensALine(t *testing.T) {
	for phrase, want := range map[string]string{"": "", "counts twice": "Counts twice", "über 0": "Über 0", "2, Started": "2, Started"} {
		if got := words.Opening(phrase); got != want {
			t.Errorf("%q opens a line as %q", phrase, got)
		}
	}
}
