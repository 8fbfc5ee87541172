package scorecards_test

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

func written(t interface{ Fatal(...any) }, card *scoring.Scorecard) []byte {
	var b bytes.Buffer
	if err := scorecards.Write(&b, card); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWriteBundledScorecards(t *testing.T) {
	for _, id := range scorecards.IDs() {
		card := bundled(t, id)
		source := written(t, card)
		again, advice, err := scorecards.Parse(id, source)
		if err != nil || len(advice) > 0 {
			t.Fatalf("%v, %v\n%.500s", err, advice, source)
		}
		if diff := cmp.Diff(card, again); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
}

// What an author gets to see: the keys of the template in its order.
func TestWriteLooksAsAnAuthorWrites(t *testing.T) {
	card, _, err := scorecards.Parse("template.yaml", scorecards.Template())
	if err != nil {
		t.Fatal(err)
	}
	e := &card.Components[0].Elements[0]
	e.Guidance, e.Weight, e.AlwaysApplies, e.Was = "Count those who can say no, too.", 2, true, []string{"contacts"}
	e.Levels = map[int]string{1: "names only", 2: "no"}
	card.Components, card.Version, card.Language = card.Components[:1], "1.10", "no"
	card.Method, card.Source.Author = scoring.ByComponents, "Our company: sales"
	card.Bands[0].Next, card.Bands[2].Next = "Write down who does what.", "Review: quarterly."
	card.Matrix = &scoring.Matrix{
		X: scoring.Axis{Component: "account-knowledge", Split: 60}, Y: scoring.Axis{Stage: "diagnosis", Split: 50},
		Quadrants: []scoring.Quadrant{
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Go on", Advice: "Review the plan, too."},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "no"},
			{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Plan"},
			{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "Begin"},
		},
	}
	card.Translations = []scoring.Translation{{
		Language: "de", Next: map[int]string{67: "Weiter.", 0: "Aufschreiben."},
		Matrix: map[string]scoring.QuadrantText{"low-low": {Label: "Los"}, "high-high": {Label: "Weiter", Advice: "Auch der Plan."}},
	}}
	card.Retired = []scoring.Retired{{ID: "gone", Since: "1.1", Into: "contact-list"}}
	want := `format: kamscore-scorecard/1
id: our-scorecard
version: "1.10" # raise it with every change; results of 1.x can be compared, those of 1 and 2 not
title: Our scorecard
summary: One or two sentences that everybody reads before starting.
language: "no" # the one the statements are written in, such as en or de
subject: account # what one assessment is about: account, person or company
audience: The account manager, about one key account
minutes: {alone: 10, together: 20}
source: {author: 'Our company: sales'}

scoring: {total: components}
bands:
  - {from: 0, label: Early, next: Write down who does what.}
  - {from: 34, label: Developing}
  - {from: 67, label: Strong, next: 'Review: quarterly.'}
matrix:
  x: {component: account-knowledge, split: 60}
  y: {stage: diagnosis}
  quadrants:
    - {x: high, y: high, label: Go on, advice: 'Review the plan, too.'}
    - {x: low, y: high, label: "no"}
    - {x: high, y: low, label: Plan}
    - {x: low, y: low, label: Begin}

stages:
  - {id: diagnosis, title: Diagnosis, question: 'What is going on?'}
  - {id: action, title: Action, question: 'What do we do about it?'}

components:
  - id: account-knowledge
    title: What we know of the account
    stage: diagnosis
    summary: What do we know, and could we show it?
    elements:
      - id: contact-list
        statement: A dated list names everybody at the account who has a say in what is bought from us.
        evidence: the list, dated within the last six months
        improve: Write down the names you know, and ask your main contact who is missing.
        guidance: Count those who can say no, too.
        levels: {1: names only, 2: "no"}
        weight: 2
        not_applicable: false
        was: [contacts]
      - id: spend-by-product
        statement: Last year's sales to the account are known for each product and site.
        evidence: the table, with the date it was drawn up
        improve: Ask finance for last year's invoices and add them up by product and site.

closing:
  - {id: next-step-clear, text: 'Is it clear who does what next?'}

retired:
  - {id: gone, since: "1.1", into: contact-list}

translations:
  de:
    next:
      0: Aufschreiben.
      67: Weiter.
    matrix:
      high-high: {label: Weiter, advice: Auch der Plan.}
      low-low: {label: Los}
`
	if diff := cmp.Diff(want, string(written(t, card))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Whatever the texts are, the reader gets them back.
func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		card := drawCard(t)
		source := written(t, card)
		again, _, err := scorecards.Parse("f", source)
		if err != nil {
			t.Fatalf("%v\n%s", err, source)
		}
		if diff := cmp.Diff(card, again); diff != "" {
			t.Fatalf("(-want +got):\n%s\n%s", diff, source)
		}
	})
}

// awkward are texts that YAML takes for something else, or that begin or end
// with what means something to it.
var awkward = []string{
	"no", "Yes", "null", "~", "1.10", "0x1f", "2024-01-01", "true", "1:30", "<<", "=", "- a", "? a", ": a", "a: b", "a #b", "#a", "%a",
	"@a", "`a`", "*a", "&a", "!a", "| a", "> a", "{a}", "[a]", "a, b", "'a'", "\"a\"", "it's \"so\"", "a\\b", "\\u001b", "---", "...", "a:", "🙂 ja", "Ünïcode", "评价", "a\u00a0b",
}

func drawText(t *rapid.T, most int) string {
	s := rapid.OneOf(rapid.SampledFrom(awkward), rapid.String(), rapid.StringMatching(`[A-Za-z ,.:;#'"{}\[\]&*!|>%@-]{1,40}`)).Draw(t, "text")
	s = text.Line(s)
	for utf8.RuneCountInString(s) > most {
		_, size := utf8.DecodeLastRuneInString(s)
		s = text.Line(s[:len(s)-size])
	}
	return s
}

func drawTitle(t *rapid.T, most int) string {
	if s := drawText(t, most); s != "" {
		return s
	}
	return "x"
}

// drawCard is any scorecard that the format can hold.
func drawCard(t *rapid.T) *scoring.Scorecard {
	ids := rapid.SliceOfNDistinct(rapid.OneOf(rapid.StringMatching(`[a-z][a-z0-9-]{0,12}`), rapid.SampledFrom([]string{"no", "y", "null", "true"})), 40, 40, rapid.ID).Draw(t, "ids")
	id := func() string {
		next := ids[0]
		ids = ids[1:]
		return next
	}
	few := func(most int) int { return rapid.IntRange(0, most).Draw(t, "count") }
	s := &scoring.Scorecard{
		ID: rapid.SampledFrom([]string{"card", "no"}).Draw(t, "id"), Version: rapid.SampledFrom([]string{"1", "1.10", "0.1.2"}).Draw(t, "version"),
		Title: drawTitle(t, 200), Summary: drawText(t, 200), Language: rapid.SampledFrom([]string{"en", "no", "pt-BR"}).Draw(t, "language"),
		Subject: rapid.SampledFrom([]scoring.Kind{scoring.Person, scoring.Account, scoring.Company}).Draw(t, "subject"), Audience: drawText(t, 200),
		Minutes: scoring.Minutes{Alone: few(90), Together: few(90)},
		Source:  scoring.Source{Author: drawText(t, 200), Licence: drawText(t, 200), URL: drawText(t, 200)},
		Scale:   scoring.DefaultScale(), Method: rapid.SampledFrom([]scoring.Method{scoring.ByElements, scoring.ByComponents}).Draw(t, "method"),
	}
	if few(1) == 1 {
		s.Scale = scoring.Scale{{Value: 0, Label: drawTitle(t, 60)}, {Value: 4, Label: drawTitle(t, 60), Help: drawText(t, 200)}}
	}
	for i := range few(2) {
		s.Bands = append(s.Bands, scoring.Band{From: i * 50, Label: drawTitle(t, 60), Next: drawText(t, 200)})
	}
	for range few(2) {
		s.Stages = append(s.Stages, scoring.Stage{ID: id(), Title: drawTitle(t, 200), Question: drawText(t, 200)})
	}
	for range 1 + few(2) {
		c := scoring.Component{ID: id(), Title: drawTitle(t, 200), Summary: drawText(t, 200), Weight: 1 + few(3)}
		if len(s.Stages) > 0 {
			c.Stage = rapid.SampledFrom(s.Stages).Draw(t, "stage").ID
		}
		for range 1 + few(3) {
			c.Elements = append(c.Elements, drawElement(t, s.Scale, id))
		}
		s.Components = append(s.Components, c)
	}
	if few(1) == 1 {
		s.Matrix = drawMatrix(t, s)
	}
	for range few(2) {
		s.Closing = append(s.Closing, scoring.Question{ID: id(), Text: drawTitle(t, 200)})
	}
	for range few(2) {
		s.Retired = append(s.Retired, scoring.Retired{ID: id(), Since: rapid.SampledFrom([]string{"", "1.10"}).Draw(t, "since")})
	}
	return s
}

func drawMatrix(t *rapid.T, s *scoring.Scorecard) *scoring.Matrix {
	split := rapid.IntRange(1, 100)
	axes := []scoring.Axis{}
	for _, c := range s.Components {
		axes = append(axes, scoring.Axis{Component: c.ID, Split: split.Draw(t, "split")})
	}
	for _, stage := range s.Stages {
		axes = append(axes, scoring.Axis{Stage: stage.ID, Split: split.Draw(t, "split")})
	}
	if len(axes) < 2 {
		return nil
	}
	axes = rapid.Permutation(axes).Draw(t, "axes")
	m := &scoring.Matrix{X: axes[0], Y: axes[1]}
	for _, c := range rapid.Permutation(scoring.Corners()).Draw(t, "corners") {
		m.Quadrants = append(m.Quadrants, scoring.Quadrant{Corner: c, Label: drawTitle(t, 60), Advice: drawText(t, 200)})
	}
	return m
}

func drawElement(t *rapid.T, scale scoring.Scale, id func() string) scoring.Element {
	e := scoring.Element{
		ID: id(), Statement: drawTitle(t, 300), Evidence: drawText(t, 300), Guidance: drawText(t, 300), Improve: drawText(t, 300),
		Weight: rapid.IntRange(1, 4).Draw(t, "weight"), AlwaysApplies: rapid.Bool().Draw(t, "applies"),
	}
	if rapid.Bool().Draw(t, "levels") {
		e.Levels = map[int]string{scale.Max(): drawTitle(t, 200)}
	}
	if rapid.IntRange(0, 3).Draw(t, "was") == 0 {
		e.Was = []string{id()}
	}
	return e
}
