package scorecards_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// rich has something of everything there is to translate.
const rich = `format: kamscore-scorecard/1
id: rich
version: 1.0.0
title: Rich
summary: What for.
scale: [{value: 0, label: "No"}, {value: 2, label: "Yes", help: All.}]
bands: [{from: 0, label: Early}, {from: 50, label: Late}]
stages: [{id: stage-one, title: One, question: "Which?"}]
components:
  - id: topic
    title: Topic
    stage: stage-one
    elements:
      - {id: first-list, statement: We keep one dated list of all that we do for this account., levels: {2: all of it}}
      - {id: second-list, statement: We keep another list., evidence: the list}
closing: [{id: is-clear, text: "Is it clear?"}]
translations:
`

func TestTranslationsAreRead(t *testing.T) {
	got := parse(t, rich+`
  de:
    title: " Reich  an\tallem "
    summary: 1.10
    scale: {0: {label: Nein}, 2: {label: Ja, help: Alles.}}
    bands: {50: Spät}
    stages: {stage-one: {title: Eins, question: "Welche?"}}
    components: {topic: {title: Thema, summary: ~}}
    elements:
      second-list: {statement: Wir führen eine Liste., evidence: die Liste}
      first-list: {statement: No, levels: {2: alles}, improve: ""}
    closing: {is-clear: "Ist es klar?"}
  no: {title: Rik}
  zh-Hant-TW: {}
`[1:]).Translations
	want := []scoring.Translation{
		{
			Language: "de", Title: "Reich an allem", Summary: "1.10",
			Scale:      map[int]scoring.LevelText{0: {Label: "Nein"}, 2: {Label: "Ja", Help: "Alles."}},
			Bands:      map[int]string{50: "Spät"},
			Stages:     map[string]scoring.StageText{"stage-one": {Title: "Eins", Question: "Welche?"}},
			Components: map[string]scoring.ComponentText{"topic": {Title: "Thema"}},
			Elements: map[string]scoring.ElementText{
				"first-list":  {Statement: "No", Levels: map[int]string{2: "alles"}},
				"second-list": {Statement: "Wir führen eine Liste.", Evidence: "die Liste"},
			},
			Closing: map[string]string{"is-clear": "Ist es klar?"},
		},
		{Language: "no", Title: "Rik"},
		{Language: "zh-Hant-TW"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("translations (-want +got):\n%s", diff)
	}
	for _, none := range []string{"", "  {}\n"} {
		if got := parse(t, rich+none).Translations; got != nil {
			t.Errorf("of none there is %v", got)
		}
	}
}

func TestFaultsInTranslations(t *testing.T) {
	long := strings.Repeat("a", 1001)
	for name, test := range map[string]struct {
		lines string
		want  []string
	}{
		"a list":               {"  - de\n", []string{"18:3: 'translations' must be keys with values, not a list"}},
		"no mapping":           {"  de: Reich\n", []string{"18:7: translation 'de' must be keys with values, not text"}},
		"nothing":              {"  de:\n", []string{"18:6: translation 'de' must be keys with values, not empty"}},
		"a misspelt tag":       {"  de_CH: {}\n", []string{"18:3: 'de_CH' is not a language tag"}},
		"its own language":     {"  en: {}\n", []string{"18:3: 'en' is the language of the scorecard itself"}},
		"a language twice":     {"  de: {}\n  de: {}\n", []string{"19:3: duplicate key 'de'; it stands on line 18 too"}},
		"an unknown key":       {"  de: {titel: A}\n", []string{"18:8: unknown key 'titel'; did you mean 'title'?"}},
		"a weight":             {"  de: {elements: {first-list: {weight: 3}}}\n", []string{"18:32: unknown key 'weight'"}},
		"an unknown element":   {"  de: {elements: {first-lits: {statement: A}}}\n", []string{"18:19: unknown element 'first-lits'; did you mean 'first-list'?"}},
		"a component for one":  {"  de: {elements: {topic: {statement: A}}}\n", []string{"18:19: unknown element 'topic'"}},
		"an unknown component": {"  de: {components: {topics: {title: A}}}\n", []string{"18:21: unknown component 'topics'; did you mean 'topic'?"}},
		"an unknown stage":     {"  de: {stages: {stage-two: {title: A}}}\n", []string{"18:17: unknown stage 'stage-two'; did you mean 'stage-one'?"}},
		"an unknown question":  {"  de: {closing: {clear: A}}\n", []string{"18:18: unknown closing question 'clear'"}},
		"a level of no scale":  {"  de: {scale: {1: {label: A}}}\n", []string{"18:16: unknown level '1'"}},
		"a level written 02":   {"  de: {scale: {02: {label: A}}}\n", []string{"18:16: unknown level '02'"}},
		"a band of no percent": {"  de: {bands: {34: A}}\n", []string{"18:16: unknown band '34'"}},
		"a next of no percent": {"  de: {next: {34: A}}\n", []string{"18:15: unknown band '34'"}},
		"a next not said":      {"  de: {next: {50: A}}\n", []string{"18:19: '50' translates nothing: the scorecard does not say it in its own language"}},
		"a matrix of none":     {"  de: {matrix: {low-low: {label: A}}}\n", []string{"18:17: unknown quadrant 'low-low'"}},
		"a wording too many":   {"  de: {elements: {first-list: {levels: {0: A}}}}\n", []string{"18:41: unknown level of its own '0'"}},
		"what is not said": {
			"  de: {audience: A, scale: {0: {help: A}}, components: {topic: {summary: A}}, elements: {second-list: {guidance: A}}}\n",
			[]string{
				"18:18: 'audience' translates nothing: the scorecard does not say it in its own language",
				"18:39: 'help' translates nothing: the scorecard does not say it in its own language",
				"18:74: 'summary' translates nothing: the scorecard does not say it in its own language",
				"18:114: 'guidance' translates nothing: the scorecard does not say it in its own language",
			},
		},
		"too long":      {"  de: {closing: {is-clear: " + long + "}}\n", []string{"18:28: 'is-clear' has 1001 characters; it may have 1000"}},
		"no text":       {"  de: {title: [A], bands: {0: {label: A}}}\n", []string{"18:15: 'title' must be text, not a list", "18:31: '0' must be text, not keys with values"}},
		"two languages": {"  de: {title: {a: b}}\n  fr: {title: [a]}\n", []string{"18:15: 'title' must be text, not keys with values", "19:15: 'title' must be text, not a list"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := faultsOf(t, rich+test.lines)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

// What is wrong with a text is said once, not again of its translation.
func TestAFaultIsNotHeldAgainstTheTranslation(t *testing.T) {
	source := strings.Replace(rich, "summary: What for.", "summary: [What for.]", 1)
	source = strings.Replace(source, "levels: {2: all of it}", "levels: {7: all of it}", 1)
	source = strings.Replace(source, `{value: 2,`, `{value: 0,`, 1)
	got := faultsOf(t, source+"  de: {summary: Wozu., scale: {2: {label: Ja}}, elements: {first-list: {levels: {2: alles}}}}\n")
	want := []string{"5:10: 'summary' must be text, not a list", "6:42: level 0 does not ascend: it comes after level 0"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

func TestTags(t *testing.T) {
	for tag, isOne := range map[string]bool{
		"de": true, "gsw": true, "de-CH": true, "pt-BR": true, "zh-Hant": true, "zh-Hant-TW": true, "es-419": true,
		"de-CH-1996": true, "sl-rozaj": true, "de-1901": true,
		"d": false, "DE": false, "de-ch": false, "de_CH": false, "german": false, "de-": false, "-de": false, "": false,
		"zh-hant": false, "de-C": false, "de-CH-AT": false, "en-x-ours": false, "de-19": false, "de-abcd": false, "dé": false,
	} {
		_, _, err := scorecards.Parse("f", []byte(rich+"  \""+tag+"\": {}\n"))
		if got := err == nil; got != isOne {
			t.Errorf("%q is a tag: %v, want %v (%v)", tag, got, isOne, err)
		}
	}
}

func TestWhatIsNotTranslatedIsAdvice(t *testing.T) {
	_, advice, err := scorecards.Parse("f", []byte(rich+"  de: {title: Reich, elements: {second-list: {statement: Wir führen eine Liste.}}}\n  fr: {}\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, a := range advice {
		if strings.Contains(a.Message, "translation") {
			got = append(got, a.String()+" | "+a.Hint)
		}
	}
	want := []string{
		"f:18:3: translation 'de' does not have 10 of the texts: summary, scale.0, scale.2, bands.0, bands.50 and 5 more" +
			" | translate these as well; until then they are shown in 'en'",
		"f:19:3: translation 'fr' does not have 11 of the texts: title, summary, scale.0, scale.2, bands.0 and 6 more" +
			" | translate these as well; until then they are shown in 'en'",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("advice (-want +got):\n%s", diff)
	}
}

func TestTheDefaultScaleOfAnotherLanguage(t *testing.T) {
	card := parse(t, sound+"language: de-AT\n")
	if diff := cmp.Diff(scoring.DefaultScaleIn("de"), card.Scale); diff != "" {
		t.Errorf("the scale of a scorecard in German:\n%s", diff)
	}
	if card.Hash() != parse(t, sound).Hash() {
		t.Error("the scale means something else in German")
	}
}

// A translation that is bundled is whole: nobody who chose a language is shown
// another.
func TestBundledTranslationsAreWhole(t *testing.T) {
	for _, id := range scorecards.IDs() {
		card := bundled(t, id)
		for i := range card.Translations {
			if missing := card.Translations[i].Missing(card); len(missing) > 0 {
				t.Errorf("%s is not translated into %s: %s", id, card.Translations[i].Language, strings.Join(missing, ", "))
			}
		}
	}
}
