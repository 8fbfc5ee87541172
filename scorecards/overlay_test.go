package scorecards_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// base is what the overlays below extend. It has everything an overlay can
// collide with.
const base = `format: kamscore-scorecard/1
id: base
version: 1.4.0
title: Base
summary: All of it.
language: en
subject: company
bands: [{from: 0, label: Early}]
stages: [{id: diagnosis, title: Diagnosis}, {id: action, title: Action}]
components:
  - id: topic
    title: Topic
    stage: diagnosis
    elements:
      - {id: first, statement: We keep one dated list of all that we do for this account., evidence: the list, improve: Write it., was: [once]}
      - {id: second, statement: Last year's sales to the account are known for each product and site., evidence: the table, improve: Add it up., levels: {1: by product}}
  - id: plan
    title: Plan
    stage: action
    elements:
      - {id: goals, statement: Three goals for this year are written down with a figure and a date., evidence: the page, improve: Write one.}
      - {id: review, statement: Every quarter the account's own people review the plan with us., evidence: the minutes, improve: Name a day.}
retired: [{id: gone, into: review}]
closing: [{id: clear, text: "Is it clear?"}]
`

// ours is the head of an overlay. The lines in the tests below follow it.
const ours = `format: kamscore-scorecard/1
id: ours
version: 2.0.0
title: Ours
extends: base@1
`

// bases are base, and what else some tests need, in a folder.
func bases(t *testing.T, files ...string) *scorecards.Bases {
	t.Helper()
	all := map[string]string{"base.yaml": base}
	for i, source := range files {
		all[fmt.Sprintf("%d.yaml", i)] = source
	}
	return scorecards.BasesIn(folderOf(t, all))
}

func overlaid(t *testing.T, source string) *scoring.Scorecard {
	t.Helper()
	card, _, err := bases(t).Parse("f", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	return card
}

func TestAnOverlayOfNothingIsItsBase(t *testing.T) {
	want, _, err := scorecards.Parse("base", []byte(base))
	if err != nil {
		t.Fatal(err)
	}
	got := overlaid(t, ours)
	if got.Extends != (scoring.Base{ID: "base", Version: "1.4.0"}) || got.Title != "Ours" || got.Version != "2.0.0" {
		t.Errorf("%s %s extends %v", got.Title, got.Version, got.Extends)
	}
	if len(got.Overlay.Dropped)+len(got.Overlay.Overridden)+len(got.Overlay.Added) > 0 {
		t.Errorf("it changes %+v", got.Overlay)
	}
	want.ID, want.Version, want.Title, want.Extends, want.Overlay = got.ID, got.Version, got.Title, got.Extends, got.Overlay
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want.Hash() != got.Hash() {
		t.Error("what is asked is the same, and the hash is not")
	}
}

func TestAnOverlayIsPutOnItsBase(t *testing.T) {
	got := overlaid(t, ours+`summary: What we ask.
bands: [{from: 0, label: Begun}]
drop: [review, goals]
override:
  second: {statement: Sales are known by site., levels: {2: by site}, evidence: the table, weight: 2}
  first: {guidance: Count advice., not_applicable: false}
stages: [{id: rules, title: Rules}]
components:
  - {id: our-rules, title: Our rules, stage: rules, elements: [{id: rule, statement: There is a rule.}]}
  - {id: plan, elements: [{id: owners, statement: Each goal has an owner., was: [owned]}]}
  - {id: more, title: More, stage: diagnosis, elements: [{id: extra, statement: There is more.}]}
retired: [{id: away, into: owners}]
closing: [{id: who, text: "Who does what?"}]
`)
	var ids []string
	for _, c := range got.Components {
		ids = append(ids, c.Stage+"/"+c.ID)
		for _, e := range c.Elements {
			ids = append(ids, e.ID)
		}
	}
	want := []string{
		"diagnosis/topic", "first", "second", "diagnosis/more", "extra", "action/plan", "owners", "rules/our-rules", "rule",
	}
	if diff := cmp.Diff(want, ids); diff != "" {
		t.Errorf("components and elements (-want +got):\n%s", diff)
	}
	second := scoring.Element{
		ID: "second", Statement: "Sales are known by site.", Evidence: "the table", Improve: "Add it up.",
		Levels: map[int]string{2: "by site"}, Weight: 2,
	}
	if diff := cmp.Diff(second, got.Components[0].Elements[1]); diff != "" {
		t.Errorf("overridden (-want +got):\n%s", diff)
	}
	if first := got.Components[0].Elements[0]; !first.AlwaysApplies || first.Guidance != "Count advice." || first.Was[0] != "once" {
		t.Errorf("overridden: %+v", first)
	}
	changes := scoring.Overlay{
		Dropped: []string{"goals", "review"},
		Overridden: map[string][]string{
			"first": {"guidance", "not_applicable"}, "second": {"statement", "levels", "weight"},
		},
		Added: map[string]bool{"our-rules": true, "rule": true, "owners": true, "more": true, "extra": true},
	}
	changes.Base = got.Overlay.Base
	if diff := cmp.Diff(changes, got.Overlay); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
	about := fmt.Sprintln(got.Summary, got.Bands, got.Stages, got.Retired, got.Closing, got.Subject, got.AddedElements())
	if want := "What we ask. [{0 Begun }] [{diagnosis Diagnosis } {action Action } {rules Rules }] " +
		"[{gone  } {away  owners}] [{clear Is it clear?} {who Who does what?}] company 3\n"; about != want {
		t.Errorf("%s, want %s", about, want)
	}
}

func TestAStageWithoutAComponentLeftIsDropped(t *testing.T) {
	got := overlaid(t, ours+"drop: [plan]\n")
	if len(got.Stages) != 1 || len(got.Components) != 1 || !slices.Equal(got.Overlay.Dropped, []string{"goals", "review"}) {
		t.Errorf("%v %v %v", got.Stages, len(got.Components), got.Overlay.Dropped)
	}
}

func TestFaultsOfOverlays(t *testing.T) {
	const element = "elements: [{id: extra, statement: There is more.}]"
	tests := map[string]struct {
		lines string
		want  []string
	}{
		// the base
		"no base of that id":  {"extends: bse@1", []string{"5:10: there is no scorecard 'bse' to extend; did you mean 'base'?"}},
		"no such base at all": {"extends: elsewhere@1", []string{"5:10: there is no scorecard 'elsewhere' to extend"}},
		"another major":       {"extends: base@2", []string{"5:10: the base 'base' is 1.4.0, and this overlay is made for version 2"}},
		"no major":            {"extends: base", []string{"5:10: 'extends' is 'base', which is not a scorecard and its major version"}},
		"a whole version":     {"extends: base@1.4.0", []string{"5:10: 'extends' is 'base@1.4.0', which is not a scorecard and its major version"}},
		"no id":               {"extends: \"@1\"", []string{"5:10: 'extends' is '@1', which is not a scorecard and its major version"}},
		"a list":              {"extends: [base@1]", []string{"5:10: 'extends' must be text, not a list"}},
		"itself":              {"extends: ours@2", []string{"5:10: the overlay has the id of its base, 'ours'"}},
		"an overlay":          {"extends: theirs@1", []string{"5:10: the base 'theirs' is an overlay itself"}},
		"a base with faults":  {"extends: faulty@1", []string{"5:10: the base 'faulty' in DIR/1.yaml has faults itself"}},
		"without its base, the rest": {"extends: elsewhere@1\ndrop: [No, {}]\noverride: {first: {statment: A}}\nclosing: [{id: q}]\n" +
			"components: [{id: a, title: [], elements: [{id: b}]}]\n", []string{
			"5:10: there is no scorecard 'elsewhere' to extend", "6:8: an entry of 'drop' is 'No', which is not an id",
			"6:12: an entry of 'drop' must be text, not keys with values",
			"7:20: unknown key 'statment'; did you mean 'statement'?", "8:11: closing question 'q' has no text",
			"9:29: 'title' must be text, not a list", "9:44: element 'b' has no statement",
		}},
		"none, with an overlay's keys": {"drop: [first]\noverride: {}\ncomponents: [{id: a, title: A, " + element + "}]", []string{
			"5:7: 'drop' is for an overlay, and this scorecard extends no other", "6:11: 'override' is for an overlay, and this scorecard extends no other",
		}},

		// what is always the base's
		"scale":            {"scale: [{value: 0, label: A}, {value: 1, label: B}]", []string{"6:8: an overlay has the scale of its base, and none of its own"}},
		"scoring":          {"scoring: {total: components}", []string{"6:10: an overlay has the scoring of its base, and none of its own"}},
		"another language": {"language: de", []string{"6:11: 'language' is 'de', and that of the base is 'en'"}},
		"another subject":  {"subject: account", []string{"6:10: 'subject' is 'account', and that of the base is 'company'"}},

		// drop
		"drop nothing known": {"drop: [frist]", []string{"6:8: the base 'base' has no element or component 'frist'; did you mean 'first'?"}},
		"drop a stage":       {"drop: [diagnosis]", []string{"6:8: the base 'base' has no element or component 'diagnosis'"}},
		"drop twice":         {"drop: [first, first]", []string{"6:15: 'first' is under 'drop' on line 6 already"}},
		"drop all":           {"drop: [topic, plan]", []string{"6:7: no component of the base is left"}},

		// override
		"override nothing known":  {"override: {frist: {weight: 2}}", []string{"6:12: the base 'base' has no element 'frist'; did you mean 'first'?"}},
		"override a component":    {"override: {topic: {weight: 2}}", []string{"6:12: 'topic' is a component; 'override' changes elements"}},
		"override what is added":  {"override: {extra: {weight: 2}}\ncomponents: [{id: plan, " + element + "}]", []string{"6:12: the base 'base' has no element 'extra'"}},
		"override and drop":       {"override: {first: {weight: 2}}\ndrop: [first]", []string{"6:12: element 'first' is under 'override', and dropped too"}},
		"override in a dropped":   {"override: {goals: {weight: 2}}\ndrop: [plan]", []string{"6:12: element 'goals' is under 'override', and dropped too"}},
		"override nothing":        {"override: {first: {}}", []string{"6:12: the override of 'first' changes nothing"}},
		"override twice":          {"override: {first: {weight: 2}, first: {weight: 3}}", []string{"6:32: duplicate key 'first'; it stands on line 6 too"}},
		"override the id":         {"override: {first: {id: other}}", []string{"6:12: the override of 'first' changes nothing", "6:20: unknown key 'id'"}},
		"override the statement":  {"override: {first: {statement: \"\"}}", []string{"6:31: 'statement' is empty"}},
		"override off the scale":  {"override: {first: {levels: {7: all}}}", []string{"6:29: unknown key '7'"}},
		"override is a list":      {"override: [first]", []string{"6:11: 'override' must be keys with values, not a list"}},
		"override of one a text":  {"override: {first: all}", []string{"6:19: the override of 'first' must be keys with values, not text"}},
		"override of what is not": {"override: {First: {weight: 2}}", []string{"6:12: a key of 'override' is 'First', which is not an id"}},

		// components
		"an element of the base":     {"components: [{id: plan, elements: [{id: first, statement: A}]}]", []string{"6:41: duplicate id 'first'; an element of the base 'base' has it too"}},
		"an element that is dropped": {"drop: [first]\ncomponents: [{id: plan, elements: [{id: first, statement: A}]}]", []string{"7:41: duplicate id 'first'; a dropped element of the base 'base' has it too"}},
		"a former element":           {"components: [{id: plan, elements: [{id: gone, statement: A}]}]", []string{"6:41: duplicate id 'gone'; a former element of the base 'base' has it too"}},
		"a stage as component":       {"components: [{id: action, title: A, stage: action, " + element + "}]", []string{"6:19: duplicate id 'action'; a stage of the base 'base' has it too"}},
		"a stage of the base":        {"stages: [{id: action, title: A}]", []string{"6:15: duplicate id 'action'; a stage of the base 'base' has it too"}},
		"a question of the base":     {"closing: [{id: clear, text: A}]", []string{"6:16: duplicate id 'clear'; a closing question of the base 'base' has it too"}},
		"a title for a component":    {"components: [{id: plan, title: A, weight: 2, " + element + "}]", []string{"6:32: component 'plan' is of the base, which says its title", "6:43: component 'plan' is of the base, which says its weight"}},
		"a component twice":          {"components: [{id: plan, " + element + "}, {id: plan, elements: [{id: x, statement: A}]}]", []string{"6:78: component 'plan' stands on line 6 already"}},
		"a component dropped":        {"drop: [plan]\ncomponents: [{id: plan, " + element + "}]", []string{"7:14: component 'plan' is dropped on line 6, and gets elements here"}},
		"a component misspelt":       {"components: [{id: plam, " + element + "}]", []string{"6:14: component 'plam' is new and has no title; the base has none of that id; did you mean 'plan'?"}},
		"no elements to add":         {"components: [{id: plan}]", []string{"6:14: component 'plan' has no elements"}},
		"a new one without a stage":  {"components: [{id: more, title: More, " + element + "}]", []string{"6:14: component 'more' has no stage"}},
		"a stage that is not there":  {"components: [{id: more, title: More, stage: acton, " + element + "}]", []string{"6:45: stage 'acton' is not declared; did you mean 'action'?"}},
		"retired in the base":        {"retired: [{id: first}]", []string{"6:16: id 'first' is under 'retired', yet an element of the base 'base' has it"}},
		"retired into what is gone":  {"drop: [first]\nretired: [{id: away, into: first}]", []string{"7:28: 'into' is 'first', which is no element"}},
		"was in the base":            {"components: [{id: plan, elements: [{id: x, statement: A, was: [once]}]}]", []string{"6:64: id 'once' is under 'was', yet a former element of the base 'base' has it"}},
	}
	theirs := "format: kamscore-scorecard/1\nid: theirs\nversion: 1.0.0\ntitle: Theirs\nextends: base@1\n"
	dir := folderOf(t, map[string]string{
		"base.yaml": base, "0.yaml": theirs, "1.yaml": "format: kamscore-scorecard/1\nid: faulty\ntitle: Faulty\n", "2.yaml": "bse: [",
	})
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			source := ours + tt.lines + "\n"
			if strings.HasPrefix(tt.lines, "extends") || strings.HasPrefix(name, "none") {
				source = strings.Replace(source, "extends: base@1\n", "", 1)
			}
			card, _, err := scorecards.BasesIn(dir).Parse("f", []byte(source))
			var faults scorecards.Faults
			if !errors.As(err, &faults) || card != nil {
				t.Fatalf("Parse = %v, %v, want faults only", card, err)
			}
			var got []string
			for _, f := range faults {
				got = append(got, strings.ReplaceAll(strings.TrimPrefix(f.String(), "f:"), dir.Dir, "DIR"))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			checkFindings(t, faults)
		})
	}
}

func TestStagesCannotBeAddedToNone(t *testing.T) {
	source := strings.Replace(ours, "base@1", "sample@1", 1) + "stages: [{id: late, title: Late}]\n"
	_, _, err := bases(t, sound).Parse("f", []byte(source))
	if want := "f:6:9: the base 'sample' has no stages, so an overlay cannot add any"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// What a base says badly is its author's to mend.
func TestAdviceIsOnWhatAnOverlaySays(t *testing.T) {
	source := ours + `override:
  first: {statement: "We keep a list?"}
components:
  - id: plan
    elements:
      - {id: owners, statement: Three goals for this year are written down with a figure and a date., improve: Name a day., evidence: the page}
`
	poor := strings.NewReplacer("the table, improve: Add it up.", "The table.").Replace(base)
	_, advice, err := scorecards.BasesIn(folderOf(t, map[string]string{"base.yaml": poor})).Parse("f", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range advice {
		got = append(got, f.String())
	}
	want := []string{
		"f:7:22: the statement of 'first' has 15 characters; 50 to 160 read well",
		"f:7:22: the statement of 'first' asks a question",
		"f:11:33: the statement of 'owners' is that of 'goals' of the base",
		"f:11:112: the improve of 'owners' is that of 'review' of the base",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWhereABaseIsFound(t *testing.T) {
	dir := folderOf(t, map[string]string{"of-base.yaml": ours, "ours.yaml": base, "value.yaml": strings.NewReplacer("base@1", "value-creation@1", "id: ours", "id: of-value").Replace(ours)})
	for name, want := range map[string]scoring.Base{"of-base.yaml": {ID: "base", Version: "1.4.0"}, "value.yaml": {ID: "value-creation", Version: "1.0.0"}} {
		card, _, err := scorecards.BasesIn().ReadFile(filepath.Join(dir.Dir, name)) // it lies beside it
		if err != nil || card.Extends.ID != want.ID {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := scorecards.Parse("f", []byte(ours)); err == nil {
		t.Error("a base that is not bundled was found nowhere")
	}
	elsewhere := folderOf(t, map[string]string{"of-base.yaml": ours})
	if card, _, err := scorecards.BasesIn(dir).ReadFile(filepath.Join(elsewhere.Dir, "of-base.yaml")); err != nil || card.Len() != 4 {
		t.Errorf("in the library: %v", err)
	}
	own, problems, err := dir.List()
	if err != nil || len(own) != 3 || len(problems) != 0 {
		t.Errorf("listed: %d, %v, %v", len(own), problems, err)
	}
	if err := os.Remove(filepath.Join(dir.Dir, "ours.yaml")); err != nil {
		t.Fatal(err)
	}
	own, problems, err = dir.List()
	if err != nil || len(own) != 1 || len(problems) != 1 || !strings.Contains(problems[0].Err.Error(), "there is no scorecard 'base' to extend") {
		t.Errorf("listed without the base: %d, %v, %v", len(own), problems, err)
	}
}

func TestABaseThatIsNoYAMLIsNamed(t *testing.T) {
	_, _, err := bases(t, "id: theirs\n\tformat").Parse("f", []byte(strings.Replace(ours, "base@1", "theirs@1", 1)))
	var faults scorecards.Faults
	if !errors.As(err, &faults) || !strings.Contains(faults[0].Hint, "0.yaml, kamscore scorecards check says what keeps that from being read") {
		t.Errorf("%+v", faults)
	}
}

func TestTheOverlayTemplateIsSound(t *testing.T) {
	for _, id := range scorecards.IDs() {
		base, err := scorecards.Bundled(id)
		if err != nil {
			t.Fatal(err)
		}
		source := string(scorecards.OverlayTemplate(base))
		card, advice, err := scorecards.Parse("f", []byte(source))
		if err != nil || len(advice) > 0 || card.Len() != base.Len() || card.Extends.ID != id {
			t.Errorf("%s: %v, %v", id, advice, err)
		}
		// with every example taken up
		head, rest, _ := strings.Cut(source, "\n# Elements of the base that are not asked")
		var lines []string
		for line := range strings.Lines("# " + rest) {
			if example, ok := strings.CutPrefix(line, "# "); ok && (strings.HasPrefix(example, " ") || strings.HasSuffix(strings.TrimSpace(example), ":") ||
				strings.HasPrefix(example, "drop: ")) {
				lines = append(lines, example)
			}
		}
		card, _, err = scorecards.Parse("f", []byte(head+"\n"+strings.Join(lines, "")))
		if err != nil {
			t.Errorf("%s with its examples: %v", id, err)
		} else if card.Len() != base.Len()+1 || len(card.Overlay.Overridden) != 1 || len(card.Components) != len(base.Components)+1 {
			t.Errorf("%s with its examples has %d elements and changes %+v", id, card.Len(), card.Overlay)
		}
	}
}

// Whatever is dropped and added, the rest is what it is in the base.
func TestAnOverlayLeavesTheRestAsItIs(t *testing.T) {
	of, err := scorecards.Bundled("value-creation")
	if err != nil {
		t.Fatal(err)
	}
	found := scorecards.BasesIn()
	rapid.Check(t, func(t *rapid.T) {
		var drop, override, add strings.Builder
		want := map[string]scoring.Element{}
		for _, c := range of.Components {
			kept := 0
			for i, e := range c.Elements {
				switch rapid.IntRange(0, 4).Draw(t, e.ID) {
				case 0:
					if kept > 0 || i+1 < len(c.Elements) {
						fmt.Fprintf(&drop, "%s, ", e.ID)
						continue
					}
				case 1:
					e.Weight = rapid.IntRange(2, 9).Draw(t, "weight")
					fmt.Fprintf(&override, "  %s: {weight: %d}\n", e.ID, e.Weight)
				}
				kept++
				want[e.ID] = e
			}
			if rapid.Bool().Draw(t, "grows") {
				fmt.Fprintf(&add, "  - {id: %s, elements: [{id: more-%[1]s, statement: More.}]}\n", c.ID)
				want["more-"+c.ID] = scoring.Element{ID: "more-" + c.ID, Statement: "More.", Weight: 1}
			}
		}
		source := strings.Replace(ours, "base@1", "value-creation@1", 1) + "drop: [" + drop.String() + "]\n"
		if override.Len() > 0 {
			source += "override:\n" + override.String()
		}
		if add.Len() > 0 {
			source += "components:\n" + add.String()
		}
		card, _, err := found.Parse("f", []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]scoring.Element{}
		for _, c := range card.Components {
			for _, e := range c.Elements {
				got[e.ID] = e
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
		if len(card.Overlay.Dropped)+card.Len()-card.AddedElements() != of.Len() {
			t.Fatalf("%d dropped, %d of %d elements are the base's", len(card.Overlay.Dropped), card.Len()-card.AddedElements(), of.Len())
		}
	})
}
