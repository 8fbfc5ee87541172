package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// What a team noted while it agreed is its decisions; a note of one respondent
// is not.
func TestATeamReadsWhatItDecided(t *testing.T) {
	for _, role := range []scoring.Role{scoring.Agreed, scoring.Leader} {
		r := done(sample(), half())
		r.Assessment.Respondent.Role = role
		r.Assessment.Plan.Actions = map[string]scoring.Action{"list": {Text: "Add the services", Owner: "Account team"}}
		for _, f := range []report.Format{report.Markdown, report.HTML, report.Text} {
			var out bytes.Buffer
			if err := report.Summary(&out, f, r, report.Options{}); err != nil {
				t.Fatal(err)
			}
			_, decided, found := strings.Cut(out.String(), "What the team noted while it agreed.")
			if want := role == scoring.Agreed && f != report.Text; found != want {
				t.Errorf("%s of %s says what was decided: %t, want %t", f, role, found, want)
			}
			if !found {
				continue
			}
			rest := decided
			for _, want := range []string{
				"We keep a dated list", "2, Nearly complete", "Note: The list of Q4. / Without services.",
				"Action: Add the services · Account team", "We keep a dated map", "Not known", "Note: Ask logistics",
			} {
				var ok bool
				if _, rest, ok = strings.Cut(rest, want); !ok {
					t.Errorf("%s does not say %q in its place:\n%s", f, want, decided)
					break
				}
			}
		}
	}
}
