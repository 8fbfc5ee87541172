package scorecards_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// translated is [base] with much of it in German.
const translated = base + `translations:
  de:
    title: Grundlage
    summary: Alles.
    bands: {0: Anfang}
    stages: {diagnosis: {title: Diagnose}, action: {title: Handeln}}
    components: {topic: {title: Thema}, plan: {title: Plan (de)}}
    elements:
      first: {statement: Wir führen eine Liste., evidence: die Liste, improve: Sie schreiben.}
      second: {statement: Der Umsatz ist bekannt., evidence: die Tabelle, improve: Rechnen Sie., levels: {1: nach Produkt}}
      goals: {statement: Drei Ziele stehen fest., evidence: die Seite, improve: Eines schreiben.}
      review: {statement: Der Plan wird geprüft., evidence: das Protokoll, improve: Einen Tag nennen.}
    closing: {clear: "Ist es klar?"}
`

// overlaidOn reads an overlay of a base that is in its place.
func overlaidOn(t *testing.T, base, source string) (*scoring.Scorecard, []scorecards.Finding, error) {
	t.Helper()
	return scorecards.BasesIn(folderOf(t, map[string]string{"base.yaml": base})).Parse("f", []byte(source))
}

func TestAnOverlayIsTranslatedAsItsBase(t *testing.T) {
	card, _, err := overlaidOn(t, translated, ours+`drop: [review]
bands: [{from: 0, label: Early}, {from: 50, label: Late}]
override:
  first: {statement: We keep one list for each of our sites., weight: 2}
  goals: {evidence: the poster, guidance: Count those of the team.}
components:
  - {id: plan, elements: [{id: owners, statement: Each goal has an owner.}]}
translations:
  de:
    title: Unsere
    summary: Was wir fragen.
    bands: {50: Spät}
    elements:
      goals: {evidence: das Plakat}
      owners: {statement: Jedes Ziel hat jemanden.}
`)
	if err != nil {
		t.Fatal(err)
	}
	want := []scoring.Translation{{
		Language: "de", Title: "Unsere", Summary: "Was wir fragen.",
		Bands:      map[int]string{0: "Anfang", 50: "Spät"},
		Stages:     map[string]scoring.StageText{"diagnosis": {Title: "Diagnose"}, "action": {Title: "Handeln"}},
		Components: map[string]scoring.ComponentText{"topic": {Title: "Thema"}, "plan": {Title: "Plan (de)"}},
		Elements: map[string]scoring.ElementText{
			"first":  {Evidence: "die Liste", Improve: "Sie schreiben."},
			"second": {Statement: "Der Umsatz ist bekannt.", Evidence: "die Tabelle", Improve: "Rechnen Sie.", Levels: map[int]string{1: "nach Produkt"}},
			"goals":  {Statement: "Drei Ziele stehen fest.", Evidence: "das Plakat", Improve: "Eines schreiben."},
			"owners": {Statement: "Jedes Ziel hat jemanden."},
		},
		Closing: map[string]string{"clear": "Ist es klar?"},
	}}
	if diff := cmp.Diff(want, card.Translations); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if de := card.In("de"); de.Hash() != card.Hash() || de.Extends != card.Extends || !cmp.Equal(de.Overlay, card.Overlay) {
		t.Errorf("in German it is another overlay: %v, %+v", de.Extends, de.Overlay)
	}
}

// An author is told of what the overlay says, and not of what the base lacks.
func TestAdviceOnTheTranslationsOfAnOverlay(t *testing.T) {
	const changes = `summary: What we ask.
override:
  first: {evidence: the lists}
components:
  - {id: plan, elements: [{id: owners, statement: Each goal for this year has an owner who knows of it and agrees., evidence: the names, improve: Ask who.}]}
`
	const whole = "title: Unsere, summary: Was., elements: {first: {evidence: die Listen}, owners: {statement: Ja., evidence: die Namen, improve: Fragen Sie.}}"
	poor := strings.Replace(translated, "    bands: {0: Anfang}\n", "", 1)
	tests := map[string]struct {
		base, lines string
		want        []string
	}{
		"nothing of its own but a title": {translated, "", []string{
			"f:5:10: the base is translated into 'de', in which the overlay lacks 1 of its own texts: title",
		}},
		"its changes": {translated, changes, []string{
			"f:5:10: the base is translated into 'de', in which the overlay lacks 4 of its own texts: title, summary, first.evidence, owners",
		}},
		"some of them": {translated, changes + "translations:\n  de: {title: Unsere, elements: {owners: {statement: Ja.}}}\n", []string{
			"f:12:3: translation 'de' does not have 4 of the overlay's own texts: summary, first.evidence, owners.evidence, owners.improve",
		}},
		"all of them":              {translated, changes + "translations:\n  de: {" + whole + "}\n", nil},
		"all, of a base with gaps": {poor, changes + "translations:\n  de: {" + whole + "}\n", nil},
		"another language": {translated, changes + "translations:\n  de: {" + whole + "}\n  fr: {title: Les nôtres}\n", []string{
			"f:13:3: translation 'fr' does not have 3 of the overlay's own texts: summary, first.evidence, owners",
			"f:13:3: the base is not translated into 'fr', so its texts that are not translated here are shown in 'en'",
		}},
		"no translation at all": {base, changes, nil},
		"another, of a base in one": {base, "translations:\n  de: {title: Unsere}\n", []string{
			"f:7:3: the base is not translated into 'de', so its texts that are not translated here are shown in 'en'",
		}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, advice, err := overlaidOn(t, tt.base, ours+tt.lines)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, a := range advice {
				if strings.Contains(a.Message, "translat") {
					got = append(got, a.String())
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			checkFindings(t, advice)
		})
	}
}

func TestAdviceNamesTheNearestLanguageOfTheBase(t *testing.T) {
	_, advice, err := overlaidOn(t, translated, ours+"translations:\n  de: {title: Unsere}\n  de-CH: {title: Üsi}\n")
	if err != nil || len(advice) != 1 || advice[0].Hint != "translate these here as well, or write 'de' here, which the base has" {
		t.Errorf("%+v, %v", advice, err)
	}
}

func TestFaultsInTheTranslationsOfAnOverlay(t *testing.T) {
	for name, tt := range map[string]struct{ lines, want string }{
		"a dropped element":            {"drop: [first]\ntranslations: {de: {elements: {first: {statement: A}}}}", "7:32: element 'first' of the base is left out by this overlay, so there is nothing to translate"},
		"one in a dropped component":   {"drop: [plan]\ntranslations: {de: {elements: {goals: {statement: A}}}}", "7:32: element 'goals' of the base is left out by this overlay, so there is nothing to translate"},
		"a dropped component":          {"drop: [plan]\ntranslations: {de: {components: {plan: {title: A}}}}", "7:34: component 'plan' of the base is left out by this overlay, so there is nothing to translate"},
		"the stage that goes with it":  {"drop: [plan]\ntranslations: {de: {stages: {action: {title: A}}}}", "7:30: stage 'action' of the base is left out by this overlay, so there is nothing to translate"},
		"an element under components":  {"translations: {de: {components: {first: {title: A}}}}", "6:34: unknown component 'first'"},
		"an element of nowhere":        {"translations: {de: {elements: {frist: {statement: A}}}}", "6:32: unknown element 'frist'; did you mean 'first'?"},
		"what was taken away":          {"override: {first: {evidence: \"\"}}\ntranslations: {de: {elements: {first: {evidence: A}}}}", "7:50: 'evidence' translates nothing: the scorecard does not say it in its own language"},
		"the language of the base":     {"translations: {en: {title: A}}", "6:16: 'en' is the language of the scorecard itself"},
		"more languages with the base": {"translations: {" + numbered(100, "de-%05d: {}, ") + "}", "6:15: with those of the base there are 101 languages under 'translations'; there may be 100"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := overlaidOn(t, translated, ours+tt.lines+"\n")
			if want := "f:" + tt.want; err == nil || err.Error() != want {
				t.Errorf("%v, want %s", err, want)
			}
		})
	}
	_, _, err := scorecards.Parse("f", []byte(ours+"translations: {en: {elements: {first: {statement: A}}}}\n"))
	if want := "f:5:10: there is no scorecard 'base' to extend"; err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
		t.Errorf("without its base: %v, want %s alone", err, want)
	}
}

// An overlay that changes nothing is its base in every language.
func TestAnOverlayOfNothingIsItsBaseInEveryLanguage(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		source := base
		for line := range strings.Lines(translated[len(base):]) {
			// Any text may be missing, but not what holds others.
			isHolder := !strings.HasPrefix(line, "    ") || line == "    elements:\n"
			if isHolder || rapid.Bool().Draw(rt, line) {
				source += line
			}
		}
		want, _, err := scorecards.Parse("base", []byte(source))
		if err != nil {
			rt.Fatal(err)
		}
		got, _, err := overlaidOn(t, source, ours)
		if err != nil {
			rt.Fatal(err)
		}
		for _, tag := range []string{"de", "de-CH", "en", "fr"} {
			want, got := *want.In(tag), *got.In(tag)
			want.ID, want.Version, want.Title, want.Extends, want.Overlay = got.ID, got.Version, "Ours", got.Extends, got.Overlay
			want.Translations, want.Original, got.Translations, got.Original = nil, nil, nil, nil
			if diff := cmp.Diff(want, got); diff != "" {
				rt.Fatalf("in %s (-want +got):\n%s", tag, diff)
			}
		}
	})
}

func TestTheOverlayTemplateIsTitledInTheLanguagesOfItsBase(t *testing.T) {
	card, _, err := scorecards.Parse("f", []byte(translated))
	if err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("ä", 195)
	for title, want := range map[string]string{"Grundlage": "Grundlage (our-base)", long: long} {
		card.Translations[0].Title = title
		source := string(scorecards.OverlayTemplate(card))
		if !strings.Contains(source, fmt.Sprintf("    title: '%s'\n", want)) {
			t.Errorf("the template does not have the title %q:\n%s", want, source)
		}
		if !strings.Contains(source, "The base has to lie beside this file") {
			t.Error("the template does not say where the base has to lie")
		}
		if overlay, advice, err := overlaidOn(t, translated, source); err != nil || len(advice) > 0 || overlay.In("de").Title != want {
			t.Errorf("%v, %v", advice, err)
		}
	}
	if source := scorecards.OverlayTemplate(bundled(t, "value-creation")); strings.Contains(string(source), "has to lie beside") {
		t.Error("a bundled base is to lie beside the overlay")
	}
}
