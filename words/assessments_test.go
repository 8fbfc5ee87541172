package words_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestAboutLeavesOutWhatIsNotKnown(t *testing.T) {
	tests := map[string]struct {
		assessment scoring.Assessment
		want       []string
	}{
		"nothing": {scoring.Assessment{}, nil},
		"a role":  {scoring.Assessment{Respondent: scoring.Respondent{Role: scoring.Self}, Status: scoring.Draft}, []string{"self", "draft"}},
		"a name":  {scoring.Assessment{Respondent: scoring.Respondent{Name: "Board view"}}, []string{"Board view"}},
		"a team":  {scoring.Assessment{Subject: scoring.Subject{Team: "EMEA"}}, []string{"(EMEA)"}},
		"a start": {scoring.Assessment{Started: time.Date(2026, 1, 7, 9, 0, 0, 0, time.UTC)}, []string{"7 Jan 2026"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, words.English().About(&tt.assessment, nil)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
