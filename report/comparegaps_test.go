package report_test

import (
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// mainFigure opens the figure that stands above the others.
const mainFigure = `<div class="first"><dt>Like for like</dt>`

// What one side left open makes the totals as they were mislead, so a
// comparison says who left how much and shows like for like first.
func TestWhatWasLeftOpenIsSaid(t *testing.T) {
	unknown := complete()
	unknown["map"], unknown["joint"] = scoring.Answer{Rating: scoring.NotKnown()}, scoring.Answer{Rating: scoring.NotKnown()}
	unrated := complete()
	delete(unrated, "map")
	tests := []struct {
		name   string
		second scoring.Role
		of     scoring.Answers
		want   string // empty where nothing is to be said
	}{
		{"everything is rated", scoring.Leader, complete(), ""},
		{"not known", scoring.Leader, unknown, "Leader did not know 2 · what is not rated counts as 0 in the total"},
		{"not rated", scoring.Agreed, unrated, "The team rated 6 of 7 · "},
		{"both", scoring.Leader, half(), "Leader rated 3 of 6 and did not know 1"},
		{"a round", scoring.Self, unknown, "After 5 of 7 rated, 2 not known · "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before, after := earlier(sample(), complete()), done(sample(), tt.of).Assessment
			before.Respondent.Role, after.Respondent.Role = scoring.Self, tt.second
			c := compared(t, before, after)
			text := string(writeComparison(t, report.Text, c, report.Options{Width: 200}))
			if tt.want == "" && strings.Contains(text, "counts as 0") || !strings.Contains(text, tt.want) {
				t.Errorf("want %q in:\n%s", tt.want, text)
			}
			page := string(writeComparison(t, report.HTML, c, report.Options{}))
			if got := strings.Contains(page, mainFigure); got != (tt.want != "") {
				t.Errorf("like for like is the main figure: %t", got)
			}
			if strings.Contains(page, `<rect class="open" y="3.5" width="`) != strings.Contains(page, "</svg> not rated</li>") {
				t.Error("the legend is not what the bars draw")
			}
		})
	}
}
