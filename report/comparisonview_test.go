package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// TestAComparisonViewSaysWhatTheReportSays holds every phrase and group that a
// screen sets out against the text.
func TestAComparisonViewSaysWhatTheReportSays(t *testing.T) {
	c := compared(t, earlier(sample(), half()), done(nextVersion(), complete()).Assessment)
	text := string(writeComparison(t, report.Text, c, report.Options{Width: 500}))
	view := report.NewComparisonView(c, words.English())
	for _, phrases := range append(view.Sides(nil), view.Totals()...) {
		if want := strings.Join(phrases, report.Separator); !strings.Contains(text, want) {
			t.Errorf("the report does not say %q:\n%s", want, text)
		}
	}
	groups := view.Groups()
	if len(groups) == 0 {
		t.Fatal("nothing differs")
	}
	for _, g := range groups {
		if !strings.Contains(text, "\n"+g.Title+"\n") {
			t.Errorf("the report has no section %q", g.Title)
		}
		for _, e := range g.Elements {
			if !strings.Contains(text, e.Statement) {
				t.Errorf("the report does not have %q", e.Statement)
			}
		}
	}
}

func TestAnswersSetNotesBesideEachOther(t *testing.T) {
	before, after := earlier(sample(), half()), done(nextVersion(), complete()).Assessment
	noted := before.Answers["list"]
	noted.Note = "Of the last quarter"
	before.Answers["list"] = noted
	var got [][]string
	c := compared(t, before, after)
	for _, e := range c.Elements {
		if e.Element.ID == "list" {
			got = report.NewComparisonView(c, words.English()).Answers(e)
		}
	}
	if len(got) < 3 || got[1][0] != "Before, note: Of the last quarter" || !strings.HasPrefix(got[2][0], "After: ") {
		t.Errorf("answers are %q", got)
	}
}

// TestWhatWasAgreedIsWhatTheTeamSaid compares a view with the agreed one.
func TestWhatWasAgreedIsWhatTheTeamSaid(t *testing.T) {
	self, agreed := result(sample(), half()).Assessment, done(sample(), complete()).Assessment
	self.Respondent.Role, agreed.Respondent.Role = scoring.Self, scoring.Agreed
	view := report.NewComparisonView(compared(t, self, agreed), words.English())
	var said []string
	for _, phrases := range append(view.Sides(nil), view.Totals()...) {
		said = append(said, strings.Join(phrases, report.Separator))
	}
	for _, g := range view.Groups() {
		said = append(said, g.Title)
	}
	all := strings.Join(said, "\n")
	for _, want := range []string{"\nAgreed: ", "The team rated ", "ated by the team only", ", agreed "} {
		if !strings.Contains(all, want) {
			t.Errorf("it does not say %q:\n%s", want, all)
		}
	}
	first, second := view.Labels()
	if diff := cmp.Diff([]string{"self", "agreed"}, []string{first, second}); diff != "" {
		t.Error(diff)
	}
}
