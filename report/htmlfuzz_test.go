package report

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// saidOnce is a result that says two texts, wherever it says anything.
func saidOnce(a, b string) Result {
	card := &scoring.Scorecard{
		ID: "s", Title: a, Summary: b, Language: a, Audience: b, Source: scoring.Source{Author: a, Licence: b, URL: a},
		Scale: scoring.Scale{{Value: 0, Label: a, Help: b}, {Value: 3, Label: b, Help: a}},
		Bands: []scoring.Band{{Label: a}}, Stages: []scoring.Stage{{ID: "stage", Title: b, Question: a}},
		Matrix: &scoring.Matrix{
			X: scoring.Axis{Component: "c", Split: 50}, Y: scoring.Axis{Stage: "stage", Split: 50},
			Quadrants: []scoring.Quadrant{{Corner: scoring.Corners()[0], Label: a, Advice: b}, {Corner: scoring.Corners()[1], Label: b, Advice: a}},
		},
		Closing: []scoring.Question{{ID: "q", Text: a}},
		Components: []scoring.Component{{ID: "c", Title: a, Summary: b, Stage: "stage", Weight: 1, Elements: []scoring.Element{
			{ID: "e1", Statement: a, Evidence: b, Guidance: a, Improve: b, Levels: map[int]string{0: a}, Weight: 1},
			{ID: "e2", Statement: b, Evidence: a, Guidance: b, Improve: a, Weight: 1},
		}}},
	}
	return Result{Assessment: &scoring.Assessment{
		Scorecard: card, Subject: scoring.Subject{Name: a, Team: b}, Respondent: scoring.Respondent{Name: b, Role: scoring.Self},
		Answers: scoring.Answers{"e1": {Rating: scoring.Rated(0), Note: b}, "e2": {Rating: scoring.NotApplicable(a), Note: a}},
		Closing: scoring.Closing{"q": {Reply: scoring.Replies()[0], Note: b}},
		Plan:    scoring.Plan{Actions: map[string]scoring.Action{"e1": {Text: a, Owner: b}}},
	}}
}

var attributeValue = regexp.MustCompile(`="[^"]*"`)

// pageKinds write pages about a result.
var pageKinds = []func(io.Writer, Result, Options) error{
	func(w io.Writer, r Result, o Options) error { return Summary(w, HTML, r, o) },
	func(w io.Writer, r Result, o Options) error { return Priorities(w, HTML, r, o) },
	func(w io.Writer, r Result, o Options) error { return Scorecard(w, HTML, r.Assessment.Scorecard, o) },
	func(w io.Writer, r Result, o Options) error { return Form(w, HTML, r.Assessment.Scorecard, o) },
	func(w io.Writer, r Result, o Options) error { return Fillable(w, r.Assessment.Scorecard, o) },
}

// pageParts are the tags of a page about such a result, each with the names of
// its attributes. Style and script are looked at only for where they end.
func pageParts(t testing.TB, kind uint8, a, b string) map[string]bool {
	var out bytes.Buffer
	if err := pageKinds[int(kind)%len(pageKinds)](&out, saidOnce(a, b), Options{Reference: a}); err != nil {
		t.Fatal(err)
	}
	page := strings.Replace(withoutStyle(out.String()), fillableScript, "", 1)
	parts := map[string]bool{}
	for _, tag := range tag.FindAllString(page, -1) {
		parts[attributeValue.ReplaceAllString(tag, "=")] = true
	}
	return parts
}

// No text makes an element or an attribute that pages with plain texts have not.
func FuzzHTML(f *testing.F) {
	for _, s := range []string{
		"<script>alert(1)</script>", "\" onload=alert(1) x=\"", "' onclick='x", "</style><img src=x>", "</script><b>", "<!--", "]]>", "{{.}}", "&lt;b&gt;", "\\u003cb>", "%s%d%!",
		"</title><base href=//x>", "de\" onload=\"", "\x1b<b>", "＜b＞", "a\u0301<", "\n\t<x",
	} {
		for kind := range pageKinds {
			f.Add(uint8(kind), s, "x")
			f.Add(uint8(kind), "x", s)
		}
	}
	known := map[string]bool{}
	for _, texts := range [][2]string{{"", ""}, {"x", "x"}, {"", "x"}, {"x", ""}, {"en", "de"}, {"de", "en"}, {strings.Repeat("x ", 200), "x"}, {"x", strings.Repeat("x", 200)}} {
		for kind := range pageKinds {
			for part := range pageParts(f, uint8(kind), texts[0], texts[1]) {
				known[part] = true
			}
		}
	}
	if !known["<html lang=>"] || known["<b>"] && len(known) < 40 {
		f.Fatalf("the parts of a page are %v", known)
	}
	f.Fuzz(func(t *testing.T, kind uint8, a, b string) {
		for part := range pageParts(t, kind, text.Clean(a), text.Clean(b)) {
			if !known[part] {
				t.Fatalf("the texts %q and %q make %s", a, b, part)
			}
		}
	})
}
