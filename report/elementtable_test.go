package report_test

import (
	"bytes"
	"encoding/csv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

func editable() *scoring.Scorecard {
	return &scoring.Scorecard{
		ID: "ours", Version: "1.0.0", Title: "Ours", Scale: scoring.DefaultScale(),
		Stages: []scoring.Stage{{ID: "today", Title: "Today"}},
		Components: []scoring.Component{
			{ID: "value", Title: "Value", Stage: "today", Weight: 1, Elements: []scoring.Element{
				{ID: "list", Statement: "We keep a list, dated.", Evidence: "the list", Improve: "Write it.", Weight: 1},
				{ID: "sums", Statement: "=1+1 is known.", Weight: 3},
			}},
			{ID: "plans", Title: "Plans", Weight: 1, Elements: []scoring.Element{{ID: "goals", Statement: "Goals are written.", Weight: 1}}},
		},
	}
}

func TestElementTable(t *testing.T) {
	want := [][]string{
		{"component", "component title", "stage", "element", "statement", "evidence", "improve", "weight"},
		{"value", "Value", "today", "list", "We keep a list, dated.", "the list", "Write it.", "1"},
		{"value", "Value", "today", "sums", "=1+1 is known.", "", "", "3"},
		{"plans", "Plans", "", "goals", "Goals are written.", "", "", "1"},
	}
	t.Run("xlsx", func(t *testing.T) {
		var b bytes.Buffer
		if err := report.Elements(&b, report.XLSX, editable(), report.Options{}); err != nil {
			t.Fatal(err)
		}
		book, err := excelize.OpenReader(&b)
		if err != nil {
			t.Fatal(err)
		}
		defer book.Close()
		got, err := book.GetRows("Elements")
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%v, (-want +got):\n%s", err, diff)
		}
	})
	t.Run("csv", func(t *testing.T) {
		var b bytes.Buffer
		if err := report.Elements(&b, report.CSV, editable(), report.Options{}); err != nil {
			t.Fatal(err)
		}
		got, err := csv.NewReader(&b).ReadAll()
		want[2][4] = "'=1+1 is known." // which no spreadsheet runs
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%v, (-want +got):\n%s", err, diff)
		}
	})
	t.Run("others", func(t *testing.T) {
		var b bytes.Buffer
		if err := report.Elements(&b, report.HTML, editable(), report.Options{}); err == nil || b.Len() > 0 {
			t.Errorf("%v, %q", err, b.String())
		}
	})
}
