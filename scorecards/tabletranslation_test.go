package scorecards_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
)

const inTwo = `format: kamscore-scorecard/1
id: ours
version: 1.0.0
title: Ours
stages: [{id: today, title: Today}]
components:
  - {id: value, title: Value, stage: today, elements: [{id: list, statement: A list., evidence: it, weight: 2}, {id: bill, statement: A bill.}]}
  - {id: plans, title: Plans, stage: today, elements: [{id: goal, statement: A goal., improve: Set one.}]}
translations:
  de:
    title: Unsere
    components: {value: {title: Wert}}
    elements: {list: {statement: Eine Liste., evidence: sie}, bill: {statement: Eine Rechnung.}}
`

// tableOf is what export writes of a scorecard in a language.
func tableOf(t *testing.T, s *scoring.Scorecard, language string) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.Elements(&b, report.CSV, s.In(language), report.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func soundCard(t *testing.T, source string) *scoring.Scorecard {
	t.Helper()
	s, _, err := scorecards.Parse("f", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A table in another language changes the texts of that translation, and
// nothing else.
func TestImportIntoATranslation(t *testing.T) {
	base := soundCard(t, inTwo)
	german := tableOf(t, base, "de")
	for _, test := range []struct {
		name, language string
		edit           []string // pairs
		want           func(*scoring.Translation)
		changed        []string
	}{
		{"as it was exported", "de", nil, func(*scoring.Translation) {}, nil},
		{"by a tag that it serves", "de-AT", nil, func(*scoring.Translation) {}, nil},
		{"reworded", "de", []string{"Eine Liste.,sie", "Die Liste.,da", "Wert", "Nutzen"}, func(d *scoring.Translation) {
			d.Components["value"] = scoring.ComponentText{Title: "Nutzen"}
			d.Elements["list"] = scoring.ElementText{Statement: "Die Liste.", Evidence: "da"}
		}, []string{"value", "list"}},
		{"what was missing", "de", []string{"A goal.", "Ein Ziel.", "Plans", "Planung"}, func(d *scoring.Translation) {
			d.Components["plans"] = scoring.ComponentText{Title: "Planung"}
			d.Elements["goal"] = scoring.ElementText{Statement: "Ein Ziel."}
		}, []string{"plans", "goal"}},
		{"taken back", "de", []string{"Eine Liste.,sie", "A list.,"}, func(d *scoring.Translation) {
			d.Elements["list"] = scoring.ElementText{}
		}, []string{"list"}},
		{"begun", "fr", []string{"Eine Liste.,sie", "Une liste.,it", "Eine Rechnung", "A bill", "Wert", "Value"}, func(d *scoring.Translation) {
			*d = scoring.Translation{
				Language: "fr", Components: map[string]scoring.ComponentText{},
				Elements: map[string]scoring.ElementText{"list": {Statement: "Une liste."}},
			}
		}, []string{"list"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := imported(strings.NewReplacer(test.edit...).Replace(german), base, scorecards.Naming{Language: test.language}, nil)
			if err != nil {
				t.Fatal(err)
			}
			want := soundCard(t, inTwo)
			if test.changed != nil {
				want.Version = "1.1.0"
			}
			if test.language == "fr" {
				want.Translations = append(want.Translations, scoring.Translation{})
			}
			test.want(&want.Translations[len(want.Translations)-1])
			if diff := cmp.Diff(want, got.Scorecard); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(scorecards.Changes{Any: test.changed != nil, Translated: test.changed}, got.Changes); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			checkReadAgain(t, soundCard(t, string(written(t, got.Scorecard))))
		})
	}
}

func TestImportIntoATranslationChangesNoMore(t *testing.T) {
	base := soundCard(t, inTwo)
	german := tableOf(t, base, "de")
	for edit, want := range map[[2]string]string{
		{",bill,", ",bil,"}:                                `line 3, column 22: the scorecard has no element "bil"`,
		{",bill,Eine Rechnung.", ",,Ein Beleg."}:           "line 3, column 19: the statement has no id, and stands in the scorecard with no such words",
		{"sie,,2", "sie,,3"}:                               `line 2, column 23: in the scorecard "list" has weight 2`,
		{"plans,Plans,today,goal", "value,,,goal"}:         `line 4, column 14: in the scorecard "goal" is in component "plans"`,
		{"Eine Rechnung.,,", "Eine Rechnung.,x,"}:          `the evidence of "bill" translates nothing: in en there is none`,
		{"value,Wert,today,bill,Eine Rechnung.,,,1\n", ""}: `line 1, column 1: there is no row for "bill"`,
	} {
		_, err := imported(strings.Replace(german, edit[0], edit[1], 1), base, scorecards.Naming{Language: "de"}, nil)
		var faults sheet.Faults
		if !errors.As(err, &faults) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %s", edit, err, want)
		}
	}
}

// Without a word on its language such a table would overwrite the scorecard.
func TestImportNoticesATranslation(t *testing.T) {
	base := soundCard(t, inTwo)
	german := tableOf(t, base, "de")
	_, err := imported(strings.Replace(german, "A goal.", "Ein Ziel.", 1), base, scorecards.Naming{}, nil)
	var wrong *scorecards.OptionError
	if !errors.As(err, &wrong) || wrong.Error() != "what it says is mostly the translation into de, which would take the place of the texts in en" {
		t.Fatal(err)
	}
	if got, err := imported(german, base, scorecards.Naming{Language: "en"}, nil); err != nil || got.Components[0].Elements[0].Statement != "Eine Liste." {
		t.Errorf("what was said is not done: %v", err)
	}
}

// What was a slip of the keyboard is told, and so are translations that go.
func TestImportTellsWhatWasLost(t *testing.T) {
	base := soundCard(t, inTwo)
	english := tableOf(t, base, "")
	got, err := imported(strings.NewReplacer("plans", "plan", "bill,", "bil,", "A list.,it", "The list.,this").Replace(english), base, scorecards.Naming{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := scorecards.Changes{
		Any: true, Added: []string{"bil"}, Reworded: []string{"list"}, Moved: []string{"goal"}, Retired: []string{"bill"},
		Renamed:      []scorecards.Renamed{{Kind: "element", New: "bil", Gone: "bill"}, {Kind: "component", New: "plan", Gone: "plans"}},
		Untranslated: []scorecards.Untranslated{{Language: "de", Texts: 2, IDs: []string{"list"}}},
	}
	if diff := cmp.Diff(want, got.Changes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	got, err = imported(strings.Replace(english, "A goal.", "Every contact has an owner.", 1), base, scorecards.Naming{}, nil)
	if err != nil || !cmp.Equal(got.Changes.Replaced, []string{"goal"}) {
		t.Errorf("%+v, %v", got, err)
	}
}
