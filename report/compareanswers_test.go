package report_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// noted are two views that differ in one statement, of which both say why.
func noted(t *testing.T) *scoring.Comparison {
	t.Helper()
	mine, theirs := complete(), complete()
	mine["list"] = scoring.Answer{Rating: scoring.Rated(3), Evidence: scoring.EvidenceYes, Note: "The list of Q4"}
	theirs["list"] = scoring.Answer{Rating: scoring.Rated(1), Evidence: scoring.EvidenceNo, Note: "Never seen it\nsince May"}
	before, after := earlier(sample(), mine), done(sample(), theirs).Assessment
	before.Respondent.Role = scoring.Self
	return compared(t, before, after)
}

// Two people talk about their evidence and their notes, so the formats with
// room have them.
func TestAFullComparisonHasBothAnswers(t *testing.T) {
	for _, f := range []report.Format{report.Markdown, report.HTML, report.Text} {
		out := string(writeComparison(t, f, noted(t), report.Options{Width: 200}))
		for _, want := range []string{
			"Self: 3, Complete · evidence yes", "Self, note: The list of Q4",
			"Leader: 1, Started · evidence no", "Leader, note: Never seen it / since May",
		} {
			if got := strings.Contains(out, want); got != (f != report.Text) {
				t.Errorf("%s says %q: %t", f, want, got)
			}
		}
	}
}

func TestTheTableOfAComparisonHasBothAnswers(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(string(writeComparison(t, report.CSV, noted(t), report.Options{})))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for i, name := range rows[0] {
		got[name] = rows[1][i]
	}
	for name, want := range map[string]string{
		"element": "list", "evidence_before": "yes", "evidence_after": "no",
		"note_before": "The list of Q4", "note_after": "Never seen it\nsince May",
	} {
		if got[name] != want {
			t.Errorf("%s is %q, want %q", name, got[name], want)
		}
	}
}
