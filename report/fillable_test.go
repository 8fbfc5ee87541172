package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"html"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

func fillablePageOf(t interface{ Fatal(...any) }, card *scoring.Scorecard) string {
	var out bytes.Buffer
	if err := Fillable(&out, card, Options{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// between is the first text between two others.
func between(s, before, after string) string {
	_, s, _ = strings.Cut(s, before)
	s, _, _ = strings.Cut(s, after)
	return s
}

// A change to script or style is a change to the policy, and html/template
// may not touch either.
func TestThePolicyOfTheFillableFormAllowsItsOwnScriptAndStyle(t *testing.T) {
	page := fillablePageOf(t, &scoring.Scorecard{})
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	want := "default-src 'none'; script-src " + hash(between(page, "<script>", "</script>")) +
		"; style-src " + hash(between(page, "<style>", "</style>")) + "; form-action 'none'; base-uri 'none'"
	if got := html.UnescapeString(between(page, `http-equiv="Content-Security-Policy" content="`, `"`)); got != want {
		t.Errorf("the policy is\n%s, want\n%s", got, want)
	}
}

func TestTheFillableFormAsksForNothingFromElsewhere(t *testing.T) {
	for source, ways := range map[string]string{
		fillablePage:   `(?i)src=|url\(|<link|<form|<iframe|https?:|style=|\son\w+=`,
		fillableStyle:  `(?i)url\(|@import|https?:|</`,
		fillableScript: `fetch|XMLHttpRequest|sendBeacon|WebSocket|\bimport *[("'{*]|eval|Function\(|innerHTML|https?:|</`,
	} {
		if found := regexp.MustCompile(ways).FindString(source); found != "" {
			t.Errorf("the form has %q", found)
		}
	}
	for _, link := range regexp.MustCompile(`href="[^"]*"`).FindAllString(fillablePage, -1) {
		if !strings.HasPrefix(link, `href="#`) && link != `href="{{$.After $at}}"` {
			t.Errorf("the form has a link %s", link)
		}
	}
}

func TestNoTextBecomesATagOfTheFillableForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		card := drawResult(t).Assessment.Scorecard
		tags := func(card *scoring.Scorecard) []string {
			_, body, _ := strings.Cut(fillablePageOf(t, card), "</title>")
			return tag.FindAllString(body, -1)
		}
		got, want := tags(card), tags(plain(card))
		wantTags(t, got, want)
	})
}

func TestTheScriptOfTheFillableFormGetsTextsAsTheyStood(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		card := drawResult(t).Assessment.Scorecard
		said := between(fillablePageOf(t, card), `<script type="application/json" id="data">`, "</script>")
		if strings.ContainsAny(said, "<>&\u2028\u2029") {
			t.Fatalf("the data holds more than text: %s", said)
		}
		var data fillableData
		if err := json.Unmarshal([]byte(said), &data); err != nil {
			t.Fatal(err)
		}
		want := newFillable(card, Options{}).Data
		if data.Key != want.Key || len(data.Elements) != len(want.Elements) {
			t.Fatalf("the data is %+v", data)
		}
		for i, e := range data.Elements {
			if e != want.Elements[i] {
				t.Fatalf("%+v, want %+v", e, want.Elements[i])
			}
		}
	})
}
