package report_test

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

var update = flag.Bool("update", false, "write the golden files")

// writes are the things that can be written about one result.
var writes = map[string]func(io.Writer, report.Format, report.Result, report.Options) error{
	"summary":    report.Summary,
	"priorities": report.Priorities,
}

func TestGolden(t *testing.T) {
	states := map[string]report.Result{
		"untouched":      result(sample(), nil),
		"half":           result(sample(), half()),
		"complete":       done(sample(), complete()),
		"started":        done(sample(), every(rated(1, scoring.EvidenceNo))),
		"perfect":        done(sample(), every(rated(3, scoring.EvidenceYes))),
		"not-applicable": done(sample(), every(scoring.Answer{Rating: scoring.NotApplicable("")})),
		"weighted":       result(weighted(), half()),
		"hostile":        hostile(),
		"planned":        planned(),
		"round":          nextRound(),
		"advised":        done(advising(), complete()),
		"placed":         done(placing(), complete()),
		"between":        result(placing(), half()),
	}
	now := report.Options{Today: today}
	narrow, ascii, spoken := report.Options{Width: 40}, report.Options{ASCII: true}, report.Options{Spoken: true}
	tests := []struct {
		thing, state string
		format       report.Format
		options      report.Options
		name         string
	}{
		{"summary", "untouched", report.Text, report.Options{}, "summary-untouched.txt"},
		{"summary", "half", report.Text, report.Options{}, "summary-half.txt"},
		{"summary", "half", report.Text, narrow, "summary-half-narrow.txt"},
		{"summary", "half", report.Text, ascii, "summary-half-ascii.txt"},
		{"summary", "complete", report.Text, report.Options{}, "summary-complete.txt"},
		{"summary", "not-applicable", report.Text, report.Options{}, "summary-not-applicable.txt"},
		{"summary", "weighted", report.Text, report.Options{}, "summary-weighted.txt"},
		{"summary", "hostile", report.Text, report.Options{}, "summary-hostile.txt"},
		{"summary", "half", report.Markdown, report.Options{}, "summary-half.md"},
		{"summary", "complete", report.Markdown, report.Options{}, "summary-complete.md"},
		{"summary", "hostile", report.Markdown, report.Options{}, "summary-hostile.md"},
		{"summary", "untouched", report.CSV, report.Options{}, "summary-untouched.csv"},
		{"summary", "half", report.CSV, report.Options{}, "summary-half.csv"},
		{"summary", "hostile", report.CSV, report.Options{}, "summary-hostile.csv"},
		{"summary", "untouched", report.JSON, report.Options{}, "summary-untouched.json"},
		{"summary", "half", report.JSON, report.Options{}, "summary-half.json"},
		{"summary", "complete", report.JSON, report.Options{}, "summary-complete.json"},
		{"summary", "not-applicable", report.JSON, report.Options{}, "summary-not-applicable.json"},
		{"summary", "weighted", report.JSON, report.Options{}, "summary-weighted.json"},
		{"summary", "round", report.HTML, now, "summary-round.html"},
		{"summary", "untouched", report.HTML, report.Options{}, "summary-untouched.html"},
		{"summary", "advised", report.Text, report.Options{}, "summary-advised.txt"},
		{"summary", "advised", report.Text, narrow, "summary-advised-narrow.txt"},
		{"summary", "advised", report.Text, ascii, "summary-advised-ascii.txt"},
		{"summary", "advised", report.Text, spoken, "summary-advised-spoken.txt"},
		{"summary", "advised", report.Markdown, report.Options{}, "summary-advised.md"},
		{"summary", "advised", report.HTML, report.Options{}, "summary-advised.html"},
		{"summary", "advised", report.JSON, report.Options{}, "summary-advised.json"},
		{"summary", "placed", report.Text, report.Options{}, "summary-placed.txt"},
		{"summary", "placed", report.Text, narrow, "summary-placed-narrow.txt"},
		{"summary", "placed", report.Text, ascii, "summary-placed-ascii.txt"},
		{"summary", "placed", report.Text, spoken, "summary-placed-spoken.txt"},
		{"summary", "placed", report.Markdown, report.Options{}, "summary-placed.md"},
		{"summary", "placed", report.HTML, report.Options{}, "summary-placed.html"},
		{"summary", "placed", report.JSON, report.Options{}, "summary-placed.json"},
		{"summary", "between", report.Text, report.Options{}, "summary-between.txt"},
		{"summary", "between", report.Text, spoken, "summary-between-spoken.txt"},
		{"summary", "between", report.JSON, report.Options{}, "summary-between.json"},
		{"priorities", "untouched", report.Text, report.Options{}, "priorities-untouched.txt"},
		{"priorities", "half", report.Text, report.Options{}, "priorities-half.txt"},
		{"priorities", "half", report.Text, narrow, "priorities-half-narrow.txt"},
		{"priorities", "complete", report.Text, report.Options{}, "priorities-complete.txt"},
		{"priorities", "started", report.Text, report.Options{}, "priorities-started.txt"},
		{"priorities", "perfect", report.Text, report.Options{}, "priorities-perfect.txt"},
		{"priorities", "not-applicable", report.Text, report.Options{}, "priorities-not-applicable.txt"},
		{"priorities", "weighted", report.Text, report.Options{}, "priorities-weighted.txt"},
		{"priorities", "complete", report.Markdown, report.Options{}, "priorities-complete.md"},
		{"priorities", "complete", report.CSV, report.Options{}, "priorities-complete.csv"},
		{"priorities", "weighted", report.JSON, report.Options{}, "priorities-weighted.json"},
		{"priorities", "untouched", report.JSON, report.Options{}, "priorities-untouched.json"},
		{"summary", "planned", report.Text, now, "summary-planned.txt"},
		{"summary", "planned", report.JSON, now, "summary-planned.json"},
		{"priorities", "planned", report.Text, now, "priorities-planned.txt"},
		{"priorities", "planned", report.Markdown, now, "priorities-planned.md"},
		{"priorities", "planned", report.CSV, now, "priorities-planned.csv"},
		{"priorities", "planned", report.JSON, now, "priorities-planned.json"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out bytes.Buffer
			if err := writes[tt.thing](&out, tt.format, states[tt.state], tt.options); err != nil {
				t.Fatal(err)
			}
			golden(t, tt.name, out.Bytes())
		})
	}
}

func TestGoldenScorecards(t *testing.T) {
	other := weighted()
	other.ID, other.Title, other.Subject = "corporate-environment", "Corporate environment", scoring.Company
	listing := report.Listing{Family: []*scoring.Scorecard{sample()}, Systems: []*scoring.Scorecard{weighted()}, Own: []*scoring.Scorecard{other}}
	for _, f := range report.Formats() {
		if !f.IsText() {
			continue // spreadsheet_test.go reads it back
		}
		extension := f.Extension()
		t.Run(string(f), func(t *testing.T) {
			var one, all bytes.Buffer
			if err := report.Scorecard(&one, f, weighted(), report.Options{}); err != nil {
				t.Fatal(err)
			}
			golden(t, "scorecard"+extension, one.Bytes())
			one.Reset()
			if err := report.Scorecard(&one, f, overlay(), report.Options{}); err != nil {
				t.Fatal(err)
			}
			golden(t, "scorecard-overlay"+extension, one.Bytes())
			if err := report.Scorecards(&all, f, listing, report.Options{}); err != nil {
				t.Fatal(err)
			}
			golden(t, "scorecards"+extension, all.Bytes())
		})
	}
}

func TestTotalIsOverTheComponentsAsked(t *testing.T) {
	tests := []struct {
		asked []string
		want  map[report.Format]string
	}{
		{nil, map[report.Format]string{report.JSON: "\n  \"components_of\": null,\n"}},
		{[]string{"impact", "plan"}, map[report.Format]string{
			report.Text:     "\n2 of 3 components: the total is over these\n",
			report.Markdown: "\n2 of 3 components: the total is over these\n",
			report.JSON:     "\n  \"components_of\": 3,\n",
		}},
		{[]string{"plan", "impact", "impact-rivals"}, map[report.Format]string{report.JSON: "\n  \"components_of\": null,\n"}},
	}
	for _, tt := range tests {
		r := result(sample(), half())
		if tt.asked != nil {
			r.Assessment.Whole = r.Assessment.Scorecard
			r.Assessment.Scorecard, _ = r.Assessment.Whole.Only(tt.asked)
		}
		for _, f := range []report.Format{report.Text, report.Markdown, report.JSON} {
			var out strings.Builder
			if err := report.Summary(&out, f, r, report.Options{}); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(out.String(), tt.want[f]) || tt.want[f] == "" && strings.Contains(out.String(), "over these") {
				t.Errorf("%v as %s has no %q:\n%s", tt.asked, f, tt.want[f], &out)
			}
		}
	}
}

func TestDatesAreLocal(t *testing.T) {
	east := report.Options{Location: time.FixedZone("east", 3600)}
	var out strings.Builder
	if err := report.Summary(&out, report.Text, result(sample(), nil), east); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "22 Nov 2026") {
		t.Errorf("half past eleven in London is not the next day to the east:\n%s", &out)
	}
}

// A result whose outline kept only ids is still a report.
func TestOutlineWithoutTexts(t *testing.T) {
	bare := result(&scoring.Scorecard{
		ID: "bare", Scale: scoring.DefaultScale(),
		Components: []scoring.Component{{ID: "c", Weight: 1, Elements: []scoring.Element{{ID: "e", Weight: 1}}}},
	}, scoring.Answers{"e": rated(1, scoring.EvidenceNo)})
	bare.Assessment = &scoring.Assessment{Scorecard: bare.Assessment.Scorecard, Answers: bare.Assessment.Answers}
	var out strings.Builder
	if err := report.Priorities(&out, report.Text, bare, report.Options{}); err != nil {
		t.Fatal(err)
	}
	want := "bare\n\nWork on first\n  1.1  e\n       Rated 1, Started · c at 33%\n\n" +
		"Prove first\nClaimed without evidence. Could you put this on the table today?\n\n  1.1  e\n       Rated 1, Started · no evidence\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestComponentsOfNoStageComeFirst(t *testing.T) {
	s := sample()
	s.Components[2].Stage = ""
	var out strings.Builder
	if err := report.Summary(&out, report.Text, result(s, half()), report.Options{}); err != nil {
		t.Fatal(err)
	}
	plan, diagnosis := strings.Index(out.String(), "3  Joint Plan"), strings.Index(out.String(), "Diagnosis")
	if plan < 0 || plan > diagnosis {
		t.Errorf("Joint Plan stands below a stage it is not in:\n%s", &out)
	}
}

// golden compares what was written with a file, or with -update writes it.
// withoutStyle is a report without its style sheet and the hash of that, which
// html_test.go looks at: whoever changes a colour need not read all pages.
func withoutStyle(page []byte) []byte {
	if !bytes.Contains(page, []byte("style-src &#39;sha256-")) {
		return page
	}
	page = regexp.MustCompile(`(?s)<style>.*</style>`).ReplaceAll(page, []byte("<style></style>"))
	return regexp.MustCompile(`sha256-[^ ]*&#39;`).ReplaceAll(page, []byte("sha256-&#39;"))
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	got = withoutStyle(got)
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("not as in %s, written by go test ./report -update (-want +got):\n%s", path, diff)
	}
}
