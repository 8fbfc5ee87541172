package report

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

var tag = regexp.MustCompile(`<[^>]*>`)

// tags are those of the form in their order. Attributes are part of them, so
// that a text in one would show.
func tags(t *rapid.T, card *scoring.Scorecard) []string {
	var out bytes.Buffer
	if err := Form(&out, HTML, card, Options{}); err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(out.String(), "</title>")
	return tag.FindAllString(body, -1)
}

// plain is a scorecard of the same shape whose texts say "x".
func plain(card *scoring.Scorecard) *scoring.Scorecard {
	x := func(s string) string {
		if text.Line(s) == "" {
			return ""
		}
		return "x"
	}
	p := *card
	p.Title, p.Summary = x(card.Title), x(card.Summary)
	p.Scale, p.Stages, p.Closing, p.Components = nil, nil, nil, nil
	for _, l := range card.Scale {
		p.Scale = append(p.Scale, scoring.Level{Value: l.Value, Label: x(l.Label), Help: x(l.Help)})
	}
	for _, s := range card.Stages {
		p.Stages = append(p.Stages, scoring.Stage{ID: s.ID, Title: x(s.Title), Question: x(s.Question)})
	}
	for _, q := range card.Closing {
		p.Closing = append(p.Closing, scoring.Question{ID: q.ID, Text: x(q.Text)})
	}
	for _, c := range card.Components {
		elements := c.Elements
		c.Title, c.Summary, c.Elements = x(c.Title), x(c.Summary), nil
		for _, e := range elements {
			e.Statement, e.Evidence, e.Guidance = x(e.Statement), x(e.Evidence), x(e.Guidance)
			c.Elements = append(c.Elements, e)
		}
		p.Components = append(p.Components, c)
	}
	return &p
}

func TestNoTextBecomesATagOfTheForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		card := drawResult(t).Assessment.Scorecard
		got, want := tags(t, card), tags(t, plain(card))
		wantTags(t, got, want)
	})
}

func TestTextsOfTheFormReadAsTheyStood(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		card := drawResult(t).Assessment.Scorecard
		var out bytes.Buffer
		if err := Form(&out, HTML, card, Options{}); err != nil {
			t.Fatal(err)
		}
		said := html.UnescapeString(out.String())
		texts := []string{card.Title, card.Summary, card.Closing[0].Text}
		for _, c := range card.Components {
			texts = append(texts, c.Title)
			for _, e := range c.Elements {
				texts = append(texts, e.Statement, e.Evidence, e.Guidance)
			}
		}
		for _, s := range texts {
			if !strings.Contains(said, text.Line(s)) {
				t.Fatalf("%q is not in the form", text.Line(s))
			}
		}
	})
}

func TestTheFormAllowsItsStyleAndNothingElse(t *testing.T) {
	var out bytes.Buffer
	if err := Form(&out, HTML, &scoring.Scorecard{ID: "s"}, Options{}); err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(out.String(), "<style>")
	style, _, _ := strings.Cut(rest, "</style>")
	policy := `<meta http-equiv="Content-Security-Policy" content="` + policyFor(style) + `">`
	if !strings.Contains(html.UnescapeString(out.String()), policy) {
		t.Errorf("the form has no %s", policy)
	}
	for _, way := range []string{"src=", "href=", "url(", "@import", "<script", "<link", "<form", "<iframe", "style=", "http:", "https:", "unsafe"} {
		for name, source := range map[string]string{"form": formPage, "style": formStyle} {
			if strings.Contains(strings.ToLower(source), way) {
				t.Errorf("the %s has %q", name, way)
			}
		}
	}
}

// wantTags holds the tags of a page against those of one that says something
// else.
func wantTags(t *rapid.T, got, want []string) {
	t.Helper()
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			t.Fatalf("%s in the place of %s", got[i], want[i])
		}
	}
	if len(got) != len(want) {
		t.Fatalf("%d tags, want %d", len(got), len(want))
	}
}
