package schema_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/docs/schema"
	"github.com/kamscore/kamscore/scorecards"
)

// beyondScorecard is what the reader finds and the schema cannot: that depends
// on another part of the file, or on how a value is written.
var beyondScorecard = map[string]*regexp.Regexp{
	"an id used twice":                regexp.MustCompile(`duplicate id `),
	"an axis twice":                   regexp.MustCompile(`^both axes are `),
	"a stage nobody declared":         regexp.MustCompile(`stage '.*' is not declared`),
	"levels that do not ascend":       regexp.MustCompile(`level \d does not ascend`),
	"bands that do not ascend":        regexp.MustCompile(`the band from \d+ does not ascend`),
	"a former id in use":              regexp.MustCompile(`is under '(was|retired)', yet`),
	"a former id named twice":         regexp.MustCompile(`is under '(was|retired)' on line \d+ already`),
	"into what is no element":         regexp.MustCompile(`'into' is '.*', which is no element`),
	"a wording for no level":          regexp.MustCompile(`unknown key '\d'`),
	"a translation of no entry":       regexp.MustCompile(`unknown (level|band|quadrant|stage|component|element|closing question)( of its own)? '`),
	"a translation of one dropped":    regexp.MustCompile(`is left out by this overlay`),
	"a translation of no text":        regexp.MustCompile(`' translates nothing`),
	"a translation into its language": regexp.MustCompile(`is the language of the scorecard itself`),
	"a whole number with a point":     regexp.MustCompile(`must be a whole number, not '\d+\.0'`),
	"a truth in other letters":        regexp.MustCompile(`must be true or false, not 'True'`),
	"a text of what cannot be seen":   regexp.MustCompile(`'(title|statement|label|text)' is empty`),
	"a base that is not there":        regexp.MustCompile(`there is no scorecard '.*' to extend`),
	"a base of another major":         regexp.MustCompile(`this overlay is made for version`),
	"a base that it is itself":        regexp.MustCompile(`the overlay has the id of its base`),
	"a language of its own":           regexp.MustCompile(`'(language|subject)' is '.*', and that of the base`),
	"what the base does not have":     regexp.MustCompile(`the base '.*' has no (element|component|element or component) '|is new and has no title`),
	"overriding a component":          regexp.MustCompile(`is a component; 'override' changes elements`),
	"overriding what is dropped":      regexp.MustCompile(`is under 'override', and dropped too`),
	"overriding with the same":        regexp.MustCompile(`the override of '.*' changes nothing`),
	"dropping twice":                  regexp.MustCompile(`is under 'drop' on line \d+ already`),
	"a component of the base":         regexp.MustCompile(`is of the base, which says its|gets elements here|stands on line \d+ already`),
	"a stage that its base asks for":  regexp.MustCompile(`component '.*' has no stage|'stage' is empty|has no stages, so an overlay cannot`),
	"more elements than there may be": regexp.MustCompile(`more than 10000 elements`),
}

// full has every key that a scorecard may have.
const full = `format: kamscore-scorecard/1
id: our-accounts
version: 1.2.0
title: Our accounts
summary: Who fills it in.
language: en
subject: account
audience: The account manager
minutes: {alone: 30, together: 60}
source: {author: Key account office, licence: MIT, url: "https://example.com"}
scale:
  - {value: 0, label: Not yet, help: Nothing we could show.}
  - {value: 1, label: Started}
  - {value: 3, label: Complete}
scoring: {total: elements}
bands: [{from: 0, label: Early, next: Write the list.}, {from: 50, label: Strong}]
matrix:
  x: {component: value, split: 60}
  y: {stage: action}
  quadrants:
    - {x: low, y: high, label: Prove it, advice: Find the figures.}
    - {x: high, y: high, label: Show it}
    - {x: low, y: low, label: Begin}
    - {x: high, y: low, label: Plan it}
stages:
  - {id: diagnosis, title: Diagnosis, question: "What is going on?"}
  - {id: action, title: Action}
components:
  - id: value
    title: Our value
    stage: diagnosis
    summary: Where do we add value now?
    weight: 2
    elements:
      - id: activity-list
        statement: We keep a dated list of everything we do for this account.
        evidence: the list
        guidance: Include advice that is free.
        levels: {1: products only, 3: products and services}
        improve: Write the list.
        weight: 3
        not_applicable: false
        was: [old-list, older-list]
  - id: plan
    title: Our plan
    stage: action
    elements:
      - {id: owner, statement: Each goal has an owner.}
      - {id: dates, statement: Each goal has a date.}
retired:
  - {id: gone, since: 1.1.0, into: activity-list}
  - {id: gone-too}
closing:
  - {id: plan-is-clear, text: "Is the plan clear?"}
translations:
  de:
    title: Unsere Kunden
    summary: Wer sie ausfüllt.
    audience: Kundenbetreuung
    scale: {0: {label: Noch nicht, help: Nichts zu zeigen.}, 3: {label: Vollständig}}
    bands: {0: Anfang, 50: Stark}
    next: {0: Die Liste schreiben.}
    matrix: {low-high: {label: Belegen, advice: Die Zahlen finden.}, high-high: {label: Zeigen}}
    stages: {diagnosis: {title: Diagnose, question: "Wie steht es?"}, action: {title: Handeln}}
    components: {value: {title: Unser Wert, summary: "Wo schaffen wir heute Wert?"}}
    elements:
      activity-list:
        statement: Wir führen eine datierte Liste.
        evidence: die Liste
        guidance: Auch Beratung zählt.
        levels: {1: nur Produkte, 3: Produkte und Dienste}
        improve: Die Liste schreiben.
    closing: {plan-is-clear: "Ist der Plan klar?"}
  zh-Hant-TW: {}
`

// fullOverlay has every key that an overlay may have but ownMatrix, which is read
// as in full.
const fullOverlay = `format: kamscore-scorecard/1
id: our-environment
version: 1.2.0
title: Our environment
extends: value-creation@1
summary: Who fills it in.
language: en
subject: account
audience: The account manager
minutes: {alone: 30, together: 60}
source: {author: Key account office, licence: MIT, url: "https://example.com"}
bands: [{from: 0, label: Early}, {from: 50, label: Strong, next: Show it.}]
drop: [benefit-wording, market-knowledge]
override:
  activity-inventory:
    statement: We keep a list of everything we do for this account.
    evidence: our list
    guidance: Include advice that is free.
    levels: {1: products only, 3: products and services}
    improve: Write our list.
    weight: 3
    not_applicable: false
stages: [{id: rules, title: Rules, question: "What do we ask?"}]
components:
  - id: value-impact
    elements:
      - {id: our-list, statement: We list what is our own., was: [old-list]}
  - id: our-rules
    title: Our rules
    stage: rules
    summary: What do we ask?
    weight: 2
    elements:
      - {id: owner, statement: Each goal has an owner.}
retired: [{id: gone, since: 1.1.0, into: owner}]
closing: [{id: rules-are-clear, text: "Are the rules clear?"}]
translations: {de: {title: Unser Umfeld, elements: {activity-inventory: {statement: Wir führen eine Liste.}}}}
`

const ownMatrix = `matrix:
  x: {component: our-rules}
  y: {component: value-impact, split: "70"}
  quadrants: [{x: low, y: low, label: A}, {x: high, y: low, label: B}, {x: low, y: high, label: C, advice: D}, {x: high, y: high, label: E}]
`

// A judge asks schema and reader about the same scorecard.
type judge struct {
	schema *jsonschema.Schema
	bases  *scorecards.Bases
	used   map[string]bool // what of beyondScorecard was met
}

func newJudge(tb testing.TB) judge {
	return judge{compile(tb, schema.Scorecard), scorecards.BasesIn(), map[string]bool{}}
}

// refusals are why each refuses a file, nil where it does not.
func (j judge) refusals(t *testing.T, source string) (bySchema, byReader error) {
	t.Helper()
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(source), &root); err != nil {
		t.Fatalf("%v in\n%s", err, source)
	}
	_, _, byReader = j.bases.Parse("f", []byte(source))
	return j.schema.Validate(asJSON(root.Content[0])), byReader
}

// hold fails the test where one refuses what the other accepts, unless it is
// listed that the schema cannot see it.
func (j judge) hold(t *testing.T, source string) {
	t.Helper()
	bySchema, byReader := j.refusals(t, source)
	switch {
	case bySchema != nil && byReader == nil && !lacksQuotes(bySchema):
		t.Errorf("only the schema refuses it: %v\n%s", bySchema, source)
	case bySchema == nil && byReader != nil && !j.isBeyond(byReader):
		t.Errorf("only the reader refuses it: %v\n%s", byReader, source)
	}
}

// isBeyond reports whether no fault is one that a schema could see.
func (j judge) isBeyond(err error) bool {
	var faults scorecards.Faults
	if !errors.As(err, &faults) {
		return false
	}
	for _, f := range faults {
		listed := false
		for what, pattern := range beyondScorecard {
			if pattern.MatchString(f.Message) {
				listed, j.used[what] = true, true
			}
		}
		if !listed {
			return false
		}
	}
	return true
}

// lacksQuotes reports whether all that a schema refuses is an id or language
// that YAML takes for a number or a truth. In quotes it would be accepted.
func lacksQuotes(err error) bool {
	var refusal *jsonschema.ValidationError
	if !errors.As(err, &refusal) {
		return false
	}
	for _, cause := range refusal.Causes {
		if !lacksQuotes(cause) {
			return false
		}
	}
	if len(refusal.Causes) > 0 {
		return true
	}
	wrong, isType := refusal.ErrorKind.(*kind.Type)
	isName := slices.ContainsFunc(refusal.InstanceLocation, func(key string) bool {
		return key == "id" || key == "was" || key == "language"
	})
	return isType && isName && (wrong.Got == "number" || wrong.Got == "boolean")
}

// asJSON is a YAML value as an editor gives it to the schema: keys are text,
// and so is what JSON has no word for.
func asJSON(n *yaml.Node) any {
	switch n.Kind {
	case yaml.MappingNode:
		object := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			object[n.Content[i].Value] = asJSON(n.Content[i+1])
		}
		return object
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, c := range n.Content {
			list[i] = asJSON(c)
		}
		return list
	case yaml.ScalarNode, yaml.AliasNode, yaml.DocumentNode:
	}
	switch n.Tag {
	case "!!null":
		return nil
	case "!!bool", "!!int", "!!float":
		var value any
		if err := n.Decode(&value); err != nil {
			return n.Value
		}
		if _, isBool := value.(bool); isBool {
			return value
		}
		return json.Number(fmt.Sprint(value))
	}
	return n.Value
}

func TestScorecardSchemaAgreesWithReader(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	for _, sound := range append([]string{full, fullOverlay}, bundled(t)...) {
		if bySchema, byReader := j.refusals(t, sound); bySchema != nil || byReader != nil {
			t.Errorf("a sound scorecard is refused: %v, %v\n%s", bySchema, byReader, sound)
		}
	}
	for _, source := range inScripts(t) {
		j.hold(t, source)
	}
	for _, source := range append(variations(t, full), variations(t, fullOverlay)...) {
		j.hold(t, source)
	}
	for name, edit := range map[string][2]string{
		"no stages":              {"stages:\n  - {id: diagnosis, title: Diagnosis, question: \"What is going on?\"}\n  - {id: action, title: Action}\n", ""},
		"a band too many":        {"{from: 50, label: Strong}", "{from: 0, label: Strong}"},
		"a first band above 0":   {"{from: 0, label: Early, next: Write the list.}, ", ""},
		"one level":              {"  - {value: 1, label: Started}\n  - {value: 3, label: Complete}\n", ""},
		"a level twice":          {"{value: 1, label: Started}", "{value: 0, label: Started}"},
		"a wording for none":     {"{1: products only", "{2: products only"},
		"an id twice":            {"id: owner", "id: dates"},
		"a stage undeclared":     {"stage: action", "stage: deeds"},
		"a former id in use":     {"old-list, ", "dates, "},
		"a former id twice":      {"old-list, ", "gone, "},
		"into nothing known":     {"into: activity-list", "into: elsewhere"},
		"an invisible title":     {"title: Our plan", `title: "\u200b"`},
		"minutes above all":      {"alone: 30", "alone: 10001"},
		"minutes minus nought":   {"alone: 30", `alone: "-0"`},
		"a language of a space":  {"language: en", `language: "e n"`},
		"a language by its name": {"language: en", "language: english"},
		"a tag misspelt":         {"zh-Hant-TW:", "zh_TW:"},
		"a tag in capitals":      {"zh-Hant-TW:", "ZH:"},
		"a tag of a variant":     {"zh-Hant-TW:", "de-CH-1996:"},
		"a tag of a region":      {"zh-Hant-TW:", "es-419:"},
		"a tag of private use":   {"zh-Hant-TW:", "en-x-ours:"},
		"a tag of many parts":    {"zh-Hant-TW:", "de-" + strings.Repeat("abcdefg-", 4) + "1996:"},
		"too long a tag":         {"zh-Hant-TW:", "de-" + strings.Repeat("abcdefg-", 4) + "abcde:"},
		"its own language":       {"zh-Hant-TW:", "en:"},
		"a level of no scale":    {"{0: {label: Noch", "{2: {label: Noch"},
		"a help of its own":      {"3: {label: Vollständig}", "3: {label: Vollständig, help: Alles.}"},
		"a band of no percent":   {"50: Stark", "51: Stark"},
		"a next of no percent":   {"{0: Die Liste", "{51: Die Liste"},
		"a next of its own":      {"{0: Die Liste", "{50: Die Liste"},
		"an unknown axis":        {"component: value, split", "component: values, split"},
		"an unknown stage of y":  {"y: {stage: action}", "y: {stage: value}"},
		"an axis of both":        {"y: {stage: action}", "y: {stage: action, component: plan}"},
		"an axis of one":         {"y: {stage: action}", "y: {stage: ~, component: plan}"},
		"an axis twice":          {"y: {stage: action}", "y: {component: value}"},
		"a corner twice":         {"{x: high, y: high, l", "{x: low, y: high, l"},
		"a corner less":          {"    - {x: low, y: low, label: Begin}\n", ""},
		"a corner more":          {"    - {x: low, y: low, label: Begin}\n", "    - {x: low, y: low, label: Begin}\n    - {x: low, y: low, label: Begin}\n"},
		"a quadrant unknown":     {"high-high: {label: Z", "high: {label: Z"},
		"advice of its own":      {"{label: Zeigen}", "{label: Zeigen, advice: Alles.}"},
		"a stage of no card":     {"action: {title: Handeln}", "deed: {title: Handeln}"},
		"a component unknown":    {"components: {value: {title: U", "components: {values: {title: U"},
		"an element unknown":     {"      activity-list:\n        statement: W", "      activity:\n        statement: W"},
		"a wording of its own":   {"{1: nur Produkte, ", "{0: nichts, "},
		"a question unknown":     {"closing: {plan-is-clear", "closing: {plan-is-due"},
		"a long label":           {"label: Started", "label: " + strings.Repeat("a", 61)},
		"a long enough label":    {"label: Started", "label: " + strings.Repeat("é", 60)},
		"a long id":              {"id: owner", "id: " + strings.Repeat("a", 65)},
		"a long version":         {"version: 1.2.0", "version: 1.2." + strings.Repeat("1", 40)},
		"a version of zeros":     {"version: 1.2.0", "version: 1.02.0"},
		"too many elements":      {"      - {id: owner, statement: Each goal has an owner.}\n", manyElements(9_999)},
		"too many in one":        {"      - {id: owner, statement: Each goal has an owner.}\n", manyElements(10_000)},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(full, edit[0]) {
				t.Fatalf("%q is not in the full scorecard", edit[0])
			}
			j.hold(t, strings.Replace(full, edit[0], edit[1], 1))
		})
	}
	for name, edit := range map[string][2]string{
		"a matrix":                      {"drop:", ownMatrix + "drop:"},
		"a matrix of what is dropped":   {"drop: [benefit-wording", strings.Replace(ownMatrix, "value-impact", "value-chain", 1) + "drop: [value-chain"},
		"a matrix of one it has not":    {"drop:", strings.Replace(ownMatrix, "value-impact", "value", 1) + "drop:"},
		"a base that is not there":      {"value-creation@1", "elsewhere@1"},
		"a base of another major":       {"value-creation@1", "value-creation@2"},
		"a base that it is itself":      {"id: our-environment", "id: value-creation"},
		"a translation of one dropped":  {"elements: {activity-inventory:", "elements: {benefit-wording:"},
		"a base of many digits":         {"value-creation@1", "value-creation@" + strings.Repeat("1", 33)},
		"a base of a number":            {"value-creation@1", "1"},
		"no base":                       {"extends: value-creation@1\n", ""},
		"a base that is nothing":        {"extends: value-creation@1", "extends:"},
		"a scale":                       {"language: en", "scale: [{value: 0, label: A}, {value: 1, label: B}]"},
		"no scale":                      {"language: en", "scale:"},
		"a scoring":                     {"language: en", "scoring: {total: components}"},
		"a language of its own":         {"language: en", "language: de"},
		"dropping what is not there":    {"benefit-wording", "nothing-known"},
		"dropping twice":                {"[benefit-wording, market-knowledge]", "[promise-tracker, promise-tracker]"},
		"dropping what is overridden":   {"benefit-wording", "activity-inventory"},
		"dropping all of a component":   {"benefit-wording", "chain-map, influence-points, chain-decision-makers, chain-cost-margin, chain-bottlenecks, unmet-chain-needs, partner-shortlist, fragile-links, chain-workshop"},
		"dropping what grows":           {"benefit-wording", "value-impact"},
		"overriding what is not there":  {"  activity-inventory:", "  nothing-known:"},
		"overriding a component":        {"  activity-inventory:", "  value-impact:"},
		"overriding nothing":            {"override:", "override:\n  activity-cost: {}"},
		"an override that is nothing":   {"override:", "override:\n  activity-cost: ~"},
		"a statement that is nothing":   {"    statement: We keep a list of everything we do for this account.", "    statement:"},
		"a component of the base twice": {"  - id: our-rules\n    title: Our rules\n    stage: rules\n    summary: What do we ask?\n    weight: 2\n", "  - id: value-impact\n"},
		"a component of the base named": {"  - id: value-impact", "  - id: value-impact\n    title: A"},
		"a new one without a title":     {"    title: Our rules\n", ""},
		"a new one without a stage":     {"    stage: rules\n", ""},
	} {
		t.Run("overlay: "+name, func(t *testing.T) {
			if !strings.Contains(fullOverlay, edit[0]) {
				t.Fatalf("%q is not in the full overlay", edit[0])
			}
			j.hold(t, strings.Replace(fullOverlay, edit[0], edit[1], 1))
		})
	}
	for what := range beyondScorecard {
		if !j.used[what] {
			t.Errorf("%s is listed as what a schema cannot say, and no file has it", what)
		}
	}
}

// A list may have so many entries and no more, and both know it.
func TestScorecardSchemaKnowsHowLongListsMayBe(t *testing.T) {
	j := newJudge(t)
	for _, list := range []struct {
		before, entry, after string
		most, there          int // with the first of numbered entries
	}{
		{"stages:\n", "  - {id: s%d, title: A}\n", "", 20, 2},
		{"components:\n", "  - {id: c%d, title: A, stage: action, elements: [{id: e%[1]d, statement: A}]}\n", "", 1_000, 2},
		{"was: [", "w%d, ", "", 100, 2},
		{"retired:\n", "  - {id: r%d}\n", "", 10_000, 2},
		{"closing:\n", "  - {id: q%d, text: A}\n", "", 100, 1},
		{"title: Our accounts\n", "  - {value: %d, label: A, help: B}\n", "scale:\n", 10, 0},
		{"title: Our accounts\n", "  - {from: %d, label: A, next: B}\n", "bands:\n", 101, 0},
		{"translations:\n", "  de-%05d: {}\n", "", 100, 2},
	} {
		for _, size := range []int{list.most, list.most + 1} {
			entries := numbered(size-list.there, list.entry)
			source := strings.Replace(full, list.before, list.before+list.after+entries, 1)
			if list.after == "scale:\n" {
				source = regexp.MustCompile(`scale:\n  - \{value: 0, label: Not(.*\n)*?scoring`).ReplaceAllString(source, "scoring")
			} else if list.after != "" {
				source = regexp.MustCompile(`(?m)^bands: .*\n`).ReplaceAllString(source, "")
			}
			bySchema, byReader := j.refusals(t, source)
			if want := size > list.most; (bySchema != nil) != want || (byReader != nil) != want {
				t.Errorf("%d of %q: schema %v, reader %v", size, list.entry, bySchema, byReader)
			}
		}
	}
}

// TestScorecardSchemaIsStricter lists what the schema refuses and the reader
// forgives: where it is true to what an author should write.
func TestScorecardSchemaIsStricter(t *testing.T) {
	j := newJudge(t)
	for name, edit := range map[string][2]string{
		"an id that YAML takes for a truth": {"id: owner", "id: true"},
		"spaces that are folded":            {"label: Started", `label: "` + strings.Repeat("a  ", 21) + `"`},
		"spaces round the format":           {"format: kamscore-scorecard/1", `format: " kamscore-scorecard/1"`},
	} {
		t.Run(name, func(t *testing.T) {
			bySchema, byReader := j.refusals(t, strings.Replace(full, edit[0], edit[1], 1))
			if bySchema == nil || byReader != nil {
				t.Errorf("schema: %v; reader: %v; want only the schema to refuse it", bySchema, byReader)
			}
		})
	}
}

func manyElements(n int) string {
	return numbered(n, "      - {id: e%d, statement: S}\n")
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func bundled(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, path := range glob(t, "../../scorecards/*.yaml") {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(data))
	}
	return all
}

// inScripts are the scorecards, good and bad, that the scripts try.
func inScripts(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, path := range glob(t, "../../testdata/script/*.txtar") {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			var node yaml.Node
			if strings.HasSuffix(f.Name, ".yaml") && yaml.Unmarshal(f.Data, &node) == nil && len(node.Content) > 0 {
				all = append(all, string(f.Data))
			}
		}
	}
	if len(all) < 5 {
		t.Fatalf("only %d scorecards in the scripts", len(all))
	}
	return all
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(paths), err)
	}
	return paths
}

// variations are a full scorecard with one fault each, or one oddity: every
// value in turn replaced by odd ones, every key left out, and one added.
func variations(t *testing.T, sound string) []string {
	t.Helper()
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(sound), &root); err != nil {
		t.Fatal(err)
	}
	var all []string
	add := func() {
		data, err := yaml.Marshal(&root)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(data))
	}
	vary(root.Content[0], add)
	return all
}

var odd = []string{
	"~", `""`, `"  "`, "0", "1", "-1", "9", "10", "100", "101", "1001", "1.0", "1.5", `"1"`, `"0"`, `"01"`, `"true"`, "True", "false",
	"Some text", "UPPER", "one-id", "1st", "2026-01-07", "1.2.3", "1.2.3.4", "v1", "person", "components",
	"[]", "[one-id]", "[~]", "[{}]", "{}", "{one-id: 1}",
}

// limits are how long texts and how large numbers may be.
var limits = []int{32, 35, 60, 64, 100, 200, 500, 1_000, 2_000, 10_000}

// vary calls add for each variation while the document has it.
func vary(n *yaml.Node, add func()) {
	sound := *n
	for _, limit := range limits {
		for _, size := range []int{limit, limit + 1} {
			switch sound.Tag {
			case "!!str":
				n.Value = strings.Repeat("a", size)
				add()
			case "!!int":
				n.Value = strconv.Itoa(size)
				add()
			}
		}
	}
	*n = sound
	for _, source := range odd {
		var other yaml.Node
		if yaml.Unmarshal([]byte(source), &other) != nil {
			continue
		}
		*n = *other.Content[0]
		add()
	}
	*n = sound
	if n.Kind == yaml.MappingNode {
		n.Content = append([]*yaml.Node{{Kind: yaml.ScalarNode, Value: "colour"}, {Kind: yaml.ScalarNode, Value: "blue"}}, sound.Content...)
		add()
		for i := 0; i < len(sound.Content); i += 2 {
			n.Content = append(append([]*yaml.Node{}, sound.Content[:i]...), sound.Content[i+2:]...)
			add()
		}
		n.Content = sound.Content
	}
	for i, c := range n.Content {
		if n.Kind != yaml.MappingNode || i%2 == 1 {
			vary(c, add)
		}
	}
}
