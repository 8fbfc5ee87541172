package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// knownTags are the tags, with their attributes, that a page may hold, where a
// number or an address within the page stands for every other. No text of
// anybody can add to them.
var knownTags = regexp.MustCompile(`^</?(html|head|body|title|style|header|nav|main|section|footer|h[123]|p|ul|li|dl|dt|dd|div|span|a|` +
	`table|caption|thead|tbody|tr|th|td|figure|figcaption|svg|defs|pattern|rect|line|path|circle|polygon|text|tspan|g|desc|meta)` +
	`( (class|id|role|scope|tabindex|aria-hidden|aria-label|aria-labelledby|focusable|lang|charset|name|content|http-equiv|href|` +
	`width|height|x|y|x1|x2|y1|y2|cx|cy|r|d|dy|points|viewBox|overflow|patternUnits|patternTransform)="[^"<>]*")*/?>$|^<!DOCTYPE html>$`)

// pages are all things that can be written about some results.
func pages(t *rapid.T) (out []string, r Result) {
	r = drawResult(t)
	previous := drawResult(t).Assessment
	previous.Respondent, previous.Subject = r.Assessment.Respondent, r.Assessment.Subject
	r.Previous = previous
	r.Assessment.Plan = drawPlan(t)
	c, err := scoring.Compare(previous, r.Assessment)
	if err != nil {
		t.Fatal(err)
	}
	for _, write := range []func(io.Writer) error{
		func(w io.Writer) error { return Summary(w, HTML, r, Options{}) },
		func(w io.Writer) error { return Priorities(w, HTML, r, Options{}) },
		func(w io.Writer) error { return Comparison(w, HTML, c, Options{}) },
		func(w io.Writer) error { return Scorecard(w, HTML, r.Assessment.Scorecard, Options{}) },
		func(w io.Writer) error {
			return Scorecards(w, HTML, Listing{Systems: []*scoring.Scorecard{r.Assessment.Scorecard}}, Options{})
		},
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		out = append(out, b.String())
	}
	return out, r
}

func drawPlan(t *rapid.T) scoring.Plan {
	return scoring.Plan{
		Actions: map[string]scoring.Action{"c0e0": {Text: drawText(t, "action"), Owner: drawText(t, "owner")}},
		Targets: map[string]int{"c0e0": 1},
	}
}

// withoutStyle is a page without the text of its style sheet, which has > and
// < of its own.
func withoutStyle(page string) string {
	before, rest, _ := strings.Cut(page, "<style>")
	_, after, _ := strings.Cut(rest, "</style>")
	return before + "<style></style>" + after
}

func TestNoTextBecomesATagOfAPage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, _ := pages(t)
		for _, page := range all {
			for _, tag := range tag.FindAllString(withoutStyle(page), -1) {
				if !knownTags.MatchString(tag) {
					t.Fatalf("the page holds %s", tag)
				}
				if i := strings.Index(tag, "href="); i >= 0 && !regexp.MustCompile(`^href="#(main|s\d+)"`).MatchString(tag[i:]) {
					t.Fatalf("the page leads to %s", tag)
				}
			}
		}
	})
}

func TestTextsOfAPageReadAsTheyStood(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, r := pages(t)
		said := html.UnescapeString(withoutStyle(all[0]))
		a := r.Assessment
		texts := []string{a.Scorecard.Title, a.Subject.Name, a.Respondent.Name}
		for _, c := range a.Scorecard.Components {
			texts = append(texts, c.Title)
			for _, e := range c.Elements {
				texts = append(texts, e.Statement)
				for _, part := range strings.Split(a.Answers[e.ID].Note, "\n") {
					texts = append(texts, strings.ReplaceAll(part, "\t", " "))
				}
			}
		}
		for _, s := range texts {
			if !strings.Contains(said, text.Line(s)) && !strings.Contains(said, strings.TrimSpace(s)) {
				t.Fatalf("%q is not on the page", s)
			}
		}
	})
}

func TestAPageAllowsItsStyleAndNothingElse(t *testing.T) {
	var out bytes.Buffer
	if err := Scorecards(&out, HTML, Listing{}, Options{}); err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(out.String(), "<style>")
	style, _, _ := strings.Cut(rest, "</style>")
	hash := sha256.Sum256([]byte(style))
	want := `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-` +
		base64.StdEncoding.EncodeToString(hash[:]) + `'; base-uri 'none'; form-action 'none'">`
	if !strings.Contains(html.UnescapeString(out.String()), want) {
		t.Errorf("the page has no %s", want)
	}
	for _, way := range []string{"src=", "@import", "<script", "<link", "<form", "<iframe", "style=", "http:", "https:", "//"} {
		for name, source := range map[string]string{"page": webpageHTML, "style": webpageStyle} {
			if strings.Contains(strings.ToLower(source), way) {
				t.Errorf("the %s has %q", name, way)
			}
		}
	}
	if ways := regexp.MustCompile(`url\([^)]*\)`).FindAllString(webpageStyle, -1); !slices.Equal(ways, []string{"url(#hatch)"}) {
		t.Errorf("the style leads to %v", ways)
	}
}

func TestALanguageThatIsNoneIsEnglish(t *testing.T) {
	for given, want := range map[string]string{"": "en", "de-CH": "de-CH", `en" onload="x`: "en", "日本": "en"} {
		if got := languageOf(&scoring.Scorecard{Language: given}); got != want {
			t.Errorf("%q is written in %q, want %q", given, got, want)
		}
	}
}

// percents are made by scoring: n of 4, and -1 for none.
func percents(of ...int) (out []scoring.Percent) {
	for _, n := range of {
		card := &scoring.Scorecard{
			Scale:      scoring.Scale{{Value: 0}, {Value: 4}},
			Components: []scoring.Component{{ID: "c", Elements: []scoring.Element{{ID: "e", Weight: 1}}}},
		}
		answers := scoring.Answers{}
		if n >= 0 {
			answers["e"] = scoring.Answer{Rating: scoring.Rated(n)}
		}
		out = append(out, scoring.ScoreAll(card, answers).Components[0].Percent)
	}
	return out
}

func TestAShapeLeavesAGapWhereThereIsNoScore(t *testing.T) {
	tests := map[string]struct {
		of   []scoring.Percent
		want []string
	}{
		"closed":       {percents(4, 4, 4, 4), []string{"M0.00,-84.00L84.00,0.00L0.00,84.00L-84.00,0.00Z"}},
		"a gap":        {percents(4, 4, -1, 4), []string{"M-84.00,0.00L0.00,-84.00L84.00,0.00"}},
		"two runs":     {percents(4, 4, -1, 2, 4, -1), []string{"M0.00,-84.00L72.75,-42.00", "M0.00,42.00L-72.75,42.00"}},
		"one alone":    {percents(4, -1, -1), nil},
		"none":         {percents(-1, -1, -1), nil},
		"nothing said": {nil, nil},
		"0 is a score": {percents(0, 4, 2, 0), []string{"M0.00,0.00L84.00,0.00L0.00,42.00L0.00,0.00Z"}},
	}
	for name, tt := range tests {
		if diff := cmp.Diff(tt.want, shape(tt.of)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestAShapeNeedsThreeSpokes(t *testing.T) {
	for n, want := range map[int]bool{0: false, 2: false, 3: true, 24: true, 25: false} {
		if got := (radar{spokes: make([]string, n), claimed: percents(-1, 0)}).isDrawn(); got != want {
			t.Errorf("%d spokes are drawn: %v", n, got)
		}
	}
	if (radar{spokes: make([]string, 8), claimed: percents(-1, -1)}).isDrawn() {
		t.Error("a shape is drawn of no score")
	}
}

func TestABarIsAsLongAsItsPercent(t *testing.T) {
	card := &scoring.Scorecard{
		Scale: scoring.DefaultScale(),
		Components: []scoring.Component{{ID: "c", Elements: []scoring.Element{
			{ID: "a", Weight: 1}, {ID: "b", Weight: 1}, {ID: "d", Weight: 1},
		}}},
	}
	for name, tt := range map[string]struct {
		answers scoring.Answers
		want    barView
	}{
		"untouched": {nil, barView{Possible: "100.00%"}},
		"open": {
			scoring.Answers{"a": {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes}, "b": {Rating: scoring.Rated(1)}},
			barView{Claimed: "33.33%", Evidenced: "22.22%", Possible: "66.67%"},
		},
		"complete": {
			scoring.Answers{"a": {Rating: scoring.Rated(3)}, "b": {Rating: scoring.Rated(0)}, "d": {Rating: scoring.NotApplicable("")}},
			barView{Claimed: "50.00%", Evidenced: "0.00%"},
		},
	} {
		got := newBarView(barOf(scoring.ScoreAll(card, tt.answers).Components[0]))
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
