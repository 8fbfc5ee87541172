package report_test

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/words"
)

// notHeard is what a screen reader calls by a name of its own, or leaves out:
// signs between figures and phrases, and the spaces that make a column.
var notHeard = regexp.MustCompile(`[·→–−]|\d ?/ ?\d|  |^ `)

// TestWhatIsWrittenToBeHeardStandsInSentences: each line ends, and nothing in it
// hangs on a sign or on where it stands.
func TestWhatIsWrittenToBeHeardStandsInSentences(t *testing.T) {
	for _, language := range words.All() {
		for name, write := range map[string]func(io.Writer, report.Options) error{
			"summary": func(w io.Writer, o report.Options) error {
				return report.Summary(w, report.Text, planned(), o)
			},
			"weighted summary": func(w io.Writer, o report.Options) error {
				return report.Summary(w, report.Text, result(weighted(), half()), o)
			},
			"summary with a place": func(w io.Writer, o report.Options) error {
				return report.Summary(w, report.Text, result(placing(), half()), o)
			},
			"priorities": func(w io.Writer, o report.Options) error {
				return report.Priorities(w, report.Text, planned(), o)
			},
			"comparison of rounds": func(w io.Writer, o report.Options) error {
				return report.Comparison(w, report.Text, compared(t, earlier(sample(), half()), done(sample(), complete()).Assessment), o)
			},
			"comparison of views": func(w io.Writer, o report.Options) error {
				view := result(sample(), half()).Assessment
				view.Respondent.Role = "leader"
				return report.Comparison(w, report.Text, compared(t, done(sample(), complete()).Assessment, view), o)
			},
		} {
			var out bytes.Buffer
			if err := write(&out, report.Options{Spoken: true, Words: language}); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(out.String()) {
				line = strings.TrimSuffix(line, "\n")
				if found := notHeard.FindString(line); found != "" {
					t.Errorf("%s in %s has %q: %s", name, language.Tag, found, line)
				}
				if line != "" && !strings.ContainsAny(line[len(line)-1:], ".?!") {
					t.Errorf("%s in %s has no end: %s", name, language.Tag, line)
				}
			}
		}
	}
}

func TestASummaryIsHeardAsItIsRead(t *testing.T) {
	var out bytes.Buffer
	if err := report.Summary(&out, report.Text, result(sample(), half()), report.Options{Spoken: true}); err != nil {
		t.Fatal(err)
	}
	want := `Sample of value.
Account A (EMEA), Board view, leader, draft, 21 Nov 2026.
Diagnosis: score 50%, points 6 of 12, rated 3 of 4, evidence 1 of 3.
1. Our Value Impact and Activity Assessment: score 50%, points 3 of 6, rated 2 of 2, evidence 1 of 2.
2. Our Value Impact and Activity of Competitors: score 50%, points 3 of 6, rated 1 of 2, evidence 0 of 1.
Coherent Action: NO SCORE YET, points 0 of 6, rated 0 of 2.
3. Joint Plan: NO SCORE YET, points 0 of 6, rated 0 of 2.
Total: 6 of 18 points, 33%.
3 of 6 rated, 1 not applicable, 1 not known.
33% if you stopped here, 67% of what you have rated, 83% if the last 3 were all complete.
33% claimed, 11% evidenced, 1 not said.
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("heard otherwise (-want +got):\n%s", diff)
	}
}

func TestWhatIsWrittenToBeHeardIsBrokenOnlyWhereAsked(t *testing.T) {
	var out bytes.Buffer
	if err := report.Summary(&out, report.Text, result(sample(), half()), report.Options{Spoken: true, Width: 30, ASCII: true}); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(out.String()) {
		if len(line) > 31 {
			t.Errorf("%d wide: %s", len(line)-1, line)
		}
	}
}
