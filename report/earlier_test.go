package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
)

func summaryPage(t *testing.T, r report.Result) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.Summary(&out, report.HTML, r, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// "With 1 target reached" would read as if it were reached already.
func TestAtTargetIsACondition(t *testing.T) {
	for want, targets := range map[string]map[string]int{
		"if its target is reached":         {"joint": 2},
		"if all 2 targets are reached":     {"joint": 2, "map": 3},
		"Target 2, Nearly complete</span>": {"joint": 2},
	} {
		r := done(sample(), complete())
		r.Assessment.Plan.Targets = targets
		if page := summaryPage(t, r); !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

// Stages have been somewhere before just as components have.
func TestThePreviousRoundIsMarkedOnStages(t *testing.T) {
	r := done(sample(), complete())
	r.Previous = earlier(sample(), half())
	_, rest, _ := strings.Cut(summaryPage(t, r), `<tr class="group">`)
	stage, _, _ := strings.Cut(rest, "</tr>")
	for _, want := range []string{`class="earlier"`, "was 50% in May 2026 · like for like &#43;22.2"} {
		if !strings.Contains(stage, want) {
			t.Errorf("the stage has no %q:\n%s", want, stage)
		}
	}
}

// What a base scored is no measure of its overlay, which asks other statements.
func TestARoundOfTheBaseIsNoMeasure(t *testing.T) {
	r := done(overlay(), complete())
	r.Previous = earlier(sample(), half())
	if page := summaryPage(t, r); strings.Contains(page, "Previous round") || strings.Contains(page, `class="earlier"`) {
		t.Error("the page shows the round before, of the base")
	}
}
