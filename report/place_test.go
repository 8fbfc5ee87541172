package report_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

func summaryAs(t *testing.T, f report.Format, r report.Result) string {
	t.Helper()
	var out strings.Builder
	if err := report.Summary(&out, f, r, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// only asks some components of a result.
func only(r report.Result, components ...string) report.Result {
	r.Assessment.Whole = r.Assessment.Scorecard
	r.Assessment.Scorecard, _ = r.Assessment.Whole.Only(components)
	return r
}

// A place takes a rating on both axes, and is told once it rules a quadrant out;
// what to do there, once it is the only one.
func TestAPlaceIsSaidOnceItSaysAnything(t *testing.T) {
	anywhere := scoring.Answers{"list": rated(1, scoring.EvidenceNo), "rivals": rated(1, scoring.EvidenceNo)}
	least, most := rated(0, scoring.EvidenceNo), rated(3, scoring.EvidenceNo)
	around := scoring.Answers{"list": most, "money": most, "confirmed": most, "rivals": least, "map": least}
	const advice = "Take the figures to the customer"
	for name, tt := range map[string]struct {
		result          report.Result
		place           string // "" for nothing
		advice, decides bool
		json            string
	}{
		"settled":           {result(placing(), complete()), "Show it (Our Value Impact and Activity of Competitors 67%, Diagnosis 73%)", true, false, `"quadrant": "Show it"`},
		"open":              {result(placing(), half()), "Look around or Show it (by what was rated: ", false, true, `"quadrant": null`},
		"no advice":         {result(placing(), around), "Look around (", false, false, `"quadrant": "Look around"`},
		"any quadrant":      {result(placing(), anywhere), "", false, false, `"quadrant": null`},
		"untouched":         {result(placing(), nil), "", false, false, `"position": null`},
		"one axis only":     {result(placing(), scoring.Answers{"list": most}), "", false, false, `"position": null`},
		"nothing applies":   {result(placing(), every(scoring.Answer{Rating: scoring.NotApplicable("")})), "", false, false, `"position": null`},
		"no matrix":         {result(sample(), complete()), "", false, false, `"position": null`},
		"a part with both":  {only(result(placing(), complete()), "impact-rivals"), "Show it (", true, false, `"quadrant": "Show it"`},
		"an axis not asked": {only(result(placing(), complete()), "impact", "plan"), "", false, false, `"position": null`},
	} {
		for _, f := range []report.Format{report.Text, report.Markdown, report.HTML} {
			out := strings.ReplaceAll(summaryAs(t, f, tt.result), "\n", " ")
			if said := strings.Count(out, "In the matrix: "+tt.place); said != 1 && tt.place != "" || said != 0 && tt.place == "" {
				t.Errorf("%s as %s says %d times %q:\n%s", name, f, said, tt.place, out)
			}
			if strings.Contains(out, advice) != tt.advice || strings.Contains(out, "What is unanswered decides which.") != tt.decides {
				t.Errorf("%s as %s advises what is not certain, or nothing:\n%s", name, f, out)
			}
		}
		if out := summaryAs(t, report.JSON, tt.result); strings.Count(out, tt.json) != 1 {
			t.Errorf("%s has not one %s:\n%s", name, tt.json, out)
		}
		for _, f := range []report.Format{report.CSV, report.XLSX} {
			if out := summaryAs(t, f, tt.result); strings.Contains(out, "In the matrix") {
				t.Errorf("%s as %s has a place", name, f)
			}
		}
	}
}

// What lies in a matrix beside others lies at the same place by itself.
func TestASummaryPlacesAsTheMatrixDoes(t *testing.T) {
	type position struct {
		X, Y     map[string]any
		Overall  *float64 `json:"overall_percent"`
		Quadrant *string
		Possible []string
	}
	card := placing()
	card.Matrix.X = scoring.Axis{Component: "plan", Split: 50}
	part := only(done(card, complete()), "impact-rivals", "plan").Assessment // of 3, diagnosis weighs 2 in it
	part.Subject.Name, part.ID = "Part", "part"
	whole := done(card, complete()).Assessment
	for _, results := range [][]*scoring.Assessment{accounts(), {whole, part}} {
		byID := map[string]*scoring.Assessment{}
		for _, a := range results {
			byID[a.ID] = a
		}
		var all struct {
			Points []struct {
				ID string
				position
			}
		}
		if err := json.Unmarshal([]byte(writeMatrix(t, report.JSON, report.Plots{Plots: plotted(results, nil)}, report.Options{})), &all); err != nil {
			t.Fatal(err)
		}
		if len(all.Points) < 2 {
			t.Fatalf("there are %d points", len(all.Points))
		}
		for _, want := range all.Points {
			var one struct{ Position position }
			if err := json.Unmarshal([]byte(summaryAs(t, report.JSON, report.Result{Assessment: byID[want.ID]})), &one); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want.position, one.Position); diff != "" {
				t.Errorf("%s lies elsewhere by itself (-in the matrix +alone):\n%s", want.ID, diff)
			}
		}
	}
}

func TestAPlaceIsTextAndNothingElse(t *testing.T) {
	card := placing()
	card.Matrix.Quadrants[0].Label = "<b>*Star*</b>"
	card.Matrix.Quadrants[0].Advice = "- <script>alert(1)</script> [link](http://example.org) | =1+1"
	card.Components[1].Title = "# `Rivals` %s %d"
	for f, wants := range map[report.Format][]string{
		report.Text: {"In the matrix: <b>*Star*</b> (# `Rivals` %s %d 67%, Diagnosis 73%)"},
		report.Markdown: {
			"In the matrix: \\<b\\>\\*Star\\*\\</b\\> (\\# \\`Rivals\\` %s %d 67%, Diagnosis 73%)",
			`\- \<script\>alert(1)\</script\> \[link\](http\://example.org) \| =1+1`,
		},
		report.HTML: {
			"<p>In the matrix: &lt;b&gt;*Star*&lt;/b&gt; (# `Rivals` %s %d 67%, Diagnosis 73%)</p>",
			"<p>- &lt;script&gt;alert(1)&lt;/script&gt; [link](http://example.org) | =1&#43;1</p>",
		},
		report.JSON: {`"quadrant": "<b>*Star*</b>"`},
	} {
		out := summaryAs(t, f, result(card, complete()))
		for _, want := range wants {
			if !strings.Contains(out, want) {
				t.Errorf("%s has no %s:\n%s", f, want, out)
			}
		}
	}
}
