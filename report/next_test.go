package report_test

import (
	"strings"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// The advice stands with the band: there is none before everything is answered,
// and what is claimed decides which it is.
func TestWhatToDoNextIsSaidOfABandOnly(t *testing.T) {
	open := complete()
	open["map"] = scoring.Answer{Rating: scoring.NotKnown()}
	silent := advising()
	silent.Bands[2].Next = ""
	for name, tt := range map[string]struct {
		card    *scoring.Scorecard
		answers scoring.Answers
		want    string // "" for nothing
	}{
		"Strong claimed, Early evidenced": {advising(), complete(), "Take the joint plan"},
		"Early":                           {advising(), every(rated(0, scoring.EvidenceUnsaid)), "Write the list first."},
		"one not known":                   {advising(), open, ""},
		"untouched":                       {advising(), nil, ""},
		"nothing applies":                 {advising(), every(scoring.Answer{Rating: scoring.NotApplicable("")}), ""},
		"a band that says nothing":        {silent, complete(), ""},
	} {
		for _, f := range []report.Format{report.Text, report.Markdown, report.HTML, report.JSON} {
			var out strings.Builder
			if err := report.Summary(&out, f, done(tt.card, tt.answers), report.Options{}); err != nil {
				t.Fatal(err)
			}
			label := "What to do next: "
			if f == report.JSON {
				label = `"next": "`
			}
			if said := strings.Count(out.String(), label+tt.want); tt.want != "" && said != 1 || tt.want == "" && said != 0 {
				t.Errorf("%s as %s says %d times %q:\n%s", name, f, said, label+tt.want, &out)
			}
			for _, b := range tt.card.Bands {
				if b.Next != "" && !strings.HasPrefix(b.Next, tt.want+" ") && b.Next != tt.want && strings.Contains(out.String(), b.Next) {
					t.Errorf("%s as %s says %q", name, f, b.Next)
				}
			}
		}
	}
}

func TestWhatToDoNextIsTextAndNothingElse(t *testing.T) {
	card := advising()
	card.Bands[2].Next = "- <script>alert(1)</script> [link](http://example.org) | =1+1"
	for f, want := range map[report.Format]string{
		report.Markdown: `What to do next: - \<script\>alert(1)\</script\> \[link\](http\://example.org) \| =1+1`,
		report.HTML:     "<p>What to do next: - &lt;script&gt;alert(1)&lt;/script&gt; [link](http://example.org) | =1&#43;1</p>",
		report.JSON:     `"next": "- <script>alert(1)</script> [link](http://example.org) | =1+1"`,
	} {
		var out strings.Builder
		if err := report.Summary(&out, f, result(card, complete()), report.Options{}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s has no %s:\n%s", f, want, &out)
		}
	}
}
