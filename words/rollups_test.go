package words_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestSeparateRatingsHaveNoNames(t *testing.T) {
	tests := []struct {
		said           scoring.ElementRollUp
		want, evidence string
	}{
		{scoring.ElementRollUp{Counts: [10]int{1, 2, 0, 1}, Rated: 4}, "Rated separately: 0 1 1 3", ""},
		{
			scoring.ElementRollUp{Counts: [10]int{0, 1}, Rated: 1, NotKnown: 1, NotApplicable: 2, Unanswered: 1, Claims: 1, Proven: 1},
			"Rated separately: 1 · 1 did not know · 2 not applicable · 1 not rated", "1 with evidence",
		},
		{scoring.ElementRollUp{NotKnown: 3}, "Rated separately: by nobody · 3 did not know", ""},
		{scoring.ElementRollUp{}, "Rated separately: by nobody", ""},
		{scoring.ElementRollUp{Counts: [10]int{3, 0, 12}, Rated: 15}, "Rated separately: 0 by 3, 2 by 12", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(words.English().Separately(tt.said), words.Separator); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
		if got := words.English().SeparateEvidence(tt.said); got != tt.evidence {
			t.Errorf("%q, want %q", got, tt.evidence)
		}
	}
}

func TestSeparateResultsSayWhatIsLeftOut(t *testing.T) {
	var g scoring.Gatherer
	for i := range 7 {
		g.Add(&scoring.Assessment{ID: strconv.Itoa(i), Scorecard: &scoring.Scorecard{}, Status: scoring.Final}, "")
	}
	separate := g.RollUps(scoring.Choice{Separate: true})[0]
	separate.LeftOut = []scoring.LeftOut{{Why: scoring.OmittedInRole}, {Why: scoring.OmittedDraft}, {Why: scoring.OmittedDraft}}
	counted, leftOut := words.English().SeparateResults(separate)
	if diff := cmp.Diff([]string{"2 drafts", "1 agreed before"}, leftOut); counted != "7 separate ratings" || diff != "" {
		t.Errorf("%q %s", counted, diff)
	}
}
