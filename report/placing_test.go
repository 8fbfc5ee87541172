package report_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// placing is sample with a matrix.
func placing() *scoring.Scorecard {
	s := sample()
	s.Matrix = &scoring.Matrix{
		X: scoring.Axis{Component: "impact-rivals", Split: 60}, Y: scoring.Axis{Stage: "diagnosis", Split: scoring.DefaultSplit},
		Quadrants: []scoring.Quadrant{
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Show it", Advice: "Take the figures to the customer, and ask what a competitor would have to do to take your place."},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Look around"},
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Look at us", Advice: "Write the list."},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "Begin", Advice: "Ask the buyer."},
		},
	}
	return s
}

func TestAScorecardIsShownWithItsMatrix(t *testing.T) {
	german := germanSample()
	german.Matrix = placing().Matrix
	for name, tt := range map[string]struct {
		card    *scoring.Scorecard
		format  report.Format
		options report.Options
	}{
		"scorecard-matrix.txt":        {placing(), report.Text, report.Options{}},
		"scorecard-matrix.md":         {placing(), report.Markdown, report.Options{}},
		"scorecard-matrix.html":       {placing(), report.HTML, report.Options{}},
		"scorecard-matrix.json":       {placing(), report.JSON, report.Options{}},
		"german-scorecard-matrix.txt": {german, report.Text, inGerman},
	} {
		golden(t, name, shown(t, tt.format, tt.card, tt.options))
	}
}

func shown(t *testing.T, format report.Format, card *scoring.Scorecard, o report.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := report.Scorecard(&b, format, card, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// What show prints as JSON is a scorecard in YAML, too.
func TestMatrixAndNextAreShownToBeReadAgain(t *testing.T) {
	card := placing()
	card.Bands[0].Next, card.Bands[2].Next = "Write the list.", "Review the plan."
	card.Translations = []scoring.Translation{{
		Language: "de", Next: map[int]string{0: "Liste schreiben.", 67: "Plan prüfen."},
		Matrix: map[string]scoring.QuadrantText{"low-low": {Label: "Anfangen", Advice: "Den Einkauf fragen."}, "low-high": {Label: "Umsehen"}},
	}}
	again, _, err := scorecards.Parse("f", shown(t, report.JSON, card, report.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	for what, diff := range map[string]string{
		"matrix": cmp.Diff(card.Matrix, again.Matrix), "bands": cmp.Diff(card.Bands, again.Bands),
		"translations": cmp.Diff(card.Translations, again.Translations),
	} {
		if diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
}
