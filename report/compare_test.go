package report_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// earlier is a finished result of half a year before.
func earlier(s *scoring.Scorecard, answers scoring.Answers) *scoring.Assessment {
	a := done(s, answers).Assessment
	a.ID = "a1b2c3d4e5"
	a.Started = time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)
	a.Completed = time.Date(2026, 5, 6, 8, 0, 0, 0, time.UTC)
	a.NextReview = time.Time{}
	return a
}

// nextVersion is sample with one element reworded, one gone and one new.
func nextVersion() *scoring.Scorecard {
	s := sample()
	s.Version = "1.3.0"
	s.Components[0].Elements[0].Statement = "We keep a dated list of everything we do for this account."
	s.Components[1].Elements = s.Components[1].Elements[:1]
	s.Components[2].Elements = append(s.Components[2].Elements, scoring.Element{
		ID: "owner", Statement: "Each goal has one owner on either side.", Weight: 1,
	})
	return s
}

// overlay is sample with two elements changed, one dropped and two added.
func overlay() *scoring.Scorecard {
	s := sample()
	s.ID, s.Version, s.Title = "our-sample", "2.0.0", "Our sample"
	s.Extends = scoring.Base{ID: "sample", Version: "1.2.0"}
	s.Components[0].Elements[0].Statement = "We keep one dated list for this account."
	s.Components[0].Elements[1].Weight = 2
	s.Components[1].Elements[0].Evidence = "the names"
	s.Components[1].Elements = s.Components[1].Elements[:1]
	s.Components[2].Elements = append(s.Components[2].Elements, scoring.Element{
		ID: "owner", Statement: "Each goal has one owner on either side.", Weight: 1,
	})
	s.Components = append(s.Components, scoring.Component{ID: "rules", Title: "Our rules", Stage: "action", Weight: 1, Elements: []scoring.Element{
		{ID: "deputy", Statement: "A deputy is named for each account manager.", Evidence: "the list", Weight: 1},
	}})
	s.Overlay = scoring.Overlay{
		Dropped:    []string{"map"},
		Overridden: map[string][]string{"list": {"statement"}, "money": {"weight"}, "rivals": {"evidence"}},
		Added:      map[string]bool{"owner": true, "rules": true, "deputy": true},
	}
	return s
}

func compared(t *testing.T, before, after *scoring.Assessment) *scoring.Comparison {
	t.Helper()
	c, err := scoring.Compare(before, after)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func writeComparison(t *testing.T, f report.Format, c *scoring.Comparison, o report.Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Comparison(&out, f, c, o); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestGoldenComparisons(t *testing.T) {
	later := complete()
	later["list"], later["map"] = rated(1, scoring.EvidenceYes), scoring.Answer{Rating: scoring.NotKnown()}
	later["joint"], later["owner"] = rated(3, scoring.EvidenceNo), rated(2, scoring.EvidenceNo)

	self := earlier(sample(), half())
	self.Respondent.Role = scoring.Self
	part := result(sample(), complete()).Assessment
	part.Whole = part.Scorecard
	part.Scorecard, _ = part.Whole.Only([]string{"impact-rivals", "plan"})
	other := done(weighted(), later).Assessment
	other.Subject.Name, other.Status = "Account B", scoring.Draft

	aimed := earlier(sample(), complete())
	aimed.Plan.Targets = map[string]int{"joint": 2, "list": 3, "map": 2, "money": 3, "gone": 1}

	states := map[string]*scoring.Comparison{
		"targets":   compared(t, aimed, done(sample(), later).Assessment),
		"rounds":    compared(t, earlier(sample(), complete()), done(nextVersion(), later).Assessment),
		"half":      compared(t, earlier(sample(), half()), done(sample(), complete()).Assessment),
		"reversed":  compared(t, done(sample(), complete()).Assessment, earlier(sample(), half())),
		"itself":    compared(t, earlier(sample(), complete()), earlier(sample(), complete())),
		"views":     compared(t, self, done(sample(), complete()).Assessment),
		"subjects":  compared(t, earlier(weighted(), complete()), other),
		"part":      compared(t, earlier(sample(), half()), part),
		"untouched": compared(t, earlier(sample(), nil), done(sample(), nil).Assessment),
		"overlay":   compared(t, earlier(sample(), complete()), done(overlay(), later).Assessment),
		"overlaid":  compared(t, self, done(overlay(), complete()).Assessment),
		"hostile":   compared(t, hostile().Assessment, done(sample(), complete()).Assessment),
	}
	tests := []struct {
		state   string
		format  report.Format
		options report.Options
		name    string
	}{
		{"rounds", report.Text, report.Options{}, "compare-rounds.txt"},
		{"rounds", report.Text, report.Options{Width: 40}, "compare-rounds-narrow.txt"},
		{"rounds", report.Text, report.Options{ASCII: true}, "compare-rounds-ascii.txt"},
		{"rounds", report.Markdown, report.Options{}, "compare-rounds.md"},
		{"rounds", report.HTML, report.Options{}, "compare-rounds.html"},
		{"rounds", report.CSV, report.Options{}, "compare-rounds.csv"},
		{"rounds", report.JSON, report.Options{}, "compare-rounds.json"},
		{"targets", report.JSON, report.Options{}, "compare-targets.json"},
		{"half", report.Text, report.Options{}, "compare-half.txt"},
		{"half", report.CSV, report.Options{}, "compare-half.csv"},
		{"half", report.JSON, report.Options{}, "compare-half.json"},
		{"targets", report.Text, report.Options{}, "compare-targets.txt"},
		{"targets", report.CSV, report.Options{}, "compare-targets.csv"},
		{"reversed", report.Text, report.Options{}, "compare-reversed.txt"},
		{"itself", report.Text, report.Options{}, "compare-itself.txt"},
		{"views", report.Text, report.Options{}, "compare-views.txt"},
		{"views", report.Markdown, report.Options{}, "compare-views.md"},
		{"subjects", report.Text, report.Options{}, "compare-subjects.txt"},
		{"part", report.Text, report.Options{}, "compare-part.txt"},
		{"part", report.JSON, report.Options{}, "compare-part.json"},
		{"overlay", report.Text, report.Options{}, "compare-overlay.txt"},
		{"overlay", report.Markdown, report.Options{}, "compare-overlay.md"},
		{"overlay", report.HTML, report.Options{}, "compare-overlay.html"},
		{"overlay", report.CSV, report.Options{}, "compare-overlay.csv"},
		{"overlay", report.JSON, report.Options{}, "compare-overlay.json"},
		{"overlaid", report.Text, report.Options{}, "compare-overlaid.txt"},
		{"untouched", report.Text, report.Options{}, "compare-untouched.txt"},
		{"hostile", report.Text, report.Options{}, "compare-hostile.txt"},
		{"hostile", report.Markdown, report.Options{}, "compare-hostile.md"},
		{"hostile", report.CSV, report.Options{}, "compare-hostile.csv"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			golden(t, tt.name, writeComparison(t, tt.format, states[tt.state], tt.options))
		})
	}
}

func TestTwoViewsAreNeverProgress(t *testing.T) {
	name := func(a *scoring.Assessment, respondent string) *scoring.Assessment {
		a.Respondent.Name = respondent
		return a
	}
	before, after := complete(), complete()
	before["list"], after["money"], after["joint"] = rated(1, scoring.EvidenceNo), rated(0, scoring.EvidenceNo), scoring.Answer{}
	before["map"], after["review"] = scoring.Answer{}, scoring.Answer{Rating: scoring.NotApplicable("")}
	for _, names := range [][2]string{{"Board view", "Sales view"}, {"Board view", ""}} {
		c := compared(t, name(earlier(sample(), before), names[0]), name(done(nextVersion(), after).Assessment, names[1]))
		for _, f := range []report.Format{report.Text, report.Markdown} {
			out := string(writeComparison(t, f, c, report.Options{}))
			for _, word := range []string{"rose", "fell", "before", "after", "→", "newly", "no longer", "new in", "retired", "change"} {
				if strings.Contains(strings.ToLower(out), word) {
					t.Errorf("%q in\n%s", word, out)
				}
			}
			if second := names[1]; second != "" && !strings.Contains(out, second+" rated 1 higher, 1 lower") {
				t.Errorf("%s does not say who rated higher:\n%s", f, out)
			}
		}
	}
}
