package report

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLabelsComeInTheOrderInWhichPeopleCount(t *testing.T) {
	want := []string{"", "Board", "Respondent", "Respondent 1", "Respondent 2", "Respondent 9, Account B", "Respondent 010", "Respondent 10 b", "Team 3b", "Team 20a"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, compareLabels)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
