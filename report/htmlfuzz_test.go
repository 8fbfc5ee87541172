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

var (
	attributeValue = regexp.MustCompile(`="[^"]*"`)
	insideOf       = regexp.MustCompile(`(?s)(<style>|<script[^>]*>).*?(</style>|</script>)`)
)

// pageParts are the tags of all pages about such a result, each with the names
// of its attributes.
func pageParts(t testing.TB, a, b string) map[string]bool {
	r, parts := saidOnce(a, b), map[string]bool{}
	for _, write := range []func(io.Writer) error{
		func(w io.Writer) error { return Summary(w, HTML, r, Options{}) },
		func(w io.Writer) error { return Priorities(w, HTML, r, Options{}) },
		func(w io.Writer) error { return Scorecard(w, HTML, r.Assessment.Scorecard, Options{}) },
		func(w io.Writer) error { return Form(w, HTML, r.Assessment.Scorecard, Options{Reference: a}) },
		func(w io.Writer) error { return Fillable(w, r.Assessment.Scorecard, Options{Reference: b}) },
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		for _, tag := range tag.FindAllString(insideOf.ReplaceAllString(out.String(), "$1$2"), -1) {
			parts[attributeValue.ReplaceAllString(tag, "=")] = true
		}
	}
	return parts
}

// No text makes an element or an attribute that pages with plain texts have not.
func FuzzHTML(f *testing.F) {
	for _, s := range []string{
		"<script>alert(1)</script>", "\" onload=alert(1) x=\"", "' onclick='x", "</style><img src=x>", "</script><b>", "<!--", "]]>", "{{.}}", "&lt;b&gt;", "\\u003cb>", "%s%d%!",
		"</title><base href=//x>", "de\" onload=\"", "\x1b<b>", "＜b＞", "a\u0301<", "\n\t<x",
	} {
		f.Add(s, "x")
		f.Add("x", s)
	}
	known := map[string]bool{}
	for _, texts := range [][2]string{{"", ""}, {"x", "x"}, {"", "x"}, {"x", ""}, {"en", "de"}, {"de", "en"}, {strings.Repeat("x ", 200), "x"}, {"x", strings.Repeat("x", 200)}} {
		for part := range pageParts(f, texts[0], texts[1]) {
			known[part] = true
		}
	}
	if !known["<html lang=>"] || known["<b>"] && len(known) < 40 {
		f.Fatalf("the parts of a page are %v", known)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		for part := range pageParts(t, text.Clean(a), text.Clean(b)) {
			if !known[part] {
				t.Fatalf("the texts %q and %q make %s", a, b, part)
			}
		}
	})
}
