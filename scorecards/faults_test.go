package scorecards_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scorecards"
)

// sound is the least scorecard that gives neither fault nor advice. The lines
// in the tests below are its lines.
const sound = `format: kamscore-scorecard/1
id: sample
version: 1.0.0
title: Sample
components:
  - id: topic
    title: Topic
    elements:
      - id: first
        statement: We keep one dated list of all that we do for this account.
        evidence: the list
        improve: Write it.
`

// edit is sound with a part replaced, or with lines added at its end where
// there is nothing to replace.
func edit(t *testing.T, before, after string) string {
	t.Helper()
	if before == "" {
		return sound + after
	}
	if !strings.Contains(sound, before) {
		t.Fatalf("%q is not in the sound scorecard", before)
	}
	return strings.Replace(sound, before, after, 1)
}

// faultsOf parses a file that is not a scorecard and returns its faults
// without the file name.
func faultsOf(t *testing.T, source string) []string {
	t.Helper()
	card, advice, err := scorecards.Parse("f", []byte(source))
	var faults scorecards.Faults
	if !errors.As(err, &faults) || card != nil || advice != nil {
		t.Fatalf("Parse = %v, %v, %v, want faults only", card, advice, err)
	}
	lines := strings.Split(faults.Error(), "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "f:")
	}
	return lines
}

func TestFaults(t *testing.T) {
	const (
		first     = "      - id: first\n"
		statement = "        statement: We keep one dated list of all that we do for this account.\n"
		scale     = "scale: [{value: 0, label: No}, {value: 1, label: Yes}]\n"
	)
	tests := map[string]struct {
		before, after string
		want          []string
	}{
		// keys
		"unknown key":             {"statement:", "statment:", []string{"10:9: unknown key 'statment'; did you mean 'statement'?"}},
		"swapped letters":         {"", "stagse: []\n", []string{"13:1: unknown key 'stagse'; did you mean 'stages'?"}},
		"unknown key, none near":  {"", "colour: blue\n", []string{"13:1: unknown key 'colour'"}},
		"unknown key in a group":  {"", "minutes: {alone: 30, togther: 60}\n", []string{"13:22: unknown key 'togther'; did you mean 'together'?"}},
		"duplicate key":           {"", "title: Again\n", []string{"13:1: duplicate key 'title'; it stands on line 4 too"}},
		"duplicate unknown key":   {"", "x: 1\nx: 2\n", []string{"13:1: unknown key 'x'", "14:1: duplicate key 'x'; it stands on line 13 too"}},
		"duplicate element key":   {statement, statement + statement, []string{"11:9: duplicate key 'statement'; it stands on line 10 too"}},
		"key that is a list":      {"", "[a, b]: c\n", []string{"13:1: a key must be text, not a list"}},
		"key with an escape code": {"", "\"\\e[31m\": c\n", []string{"13:1: unknown key '[31m'"}},

		// required
		"no format":  {"format: kamscore-scorecard/1\n", "", []string{"1:1: the scorecard has no format"}},
		"no id":      {"id: sample\n", "", []string{"1:1: the scorecard has no id"}},
		"no version": {"version: 1.0.0\n", "", []string{"1:1: the scorecard has no version"}},
		"a key misspelt": {
			"components:", "retired: [{id: gone, into: first}]\ntranslations: {de: {elements: {first: {statement: Eins.}}}}\ncomponent:",
			[]string{"7:1: unknown key 'component'; did you mean 'components'?"},
		},
		"a comma in braces": {statement, statement + "        levels: {1: all, with a photograph}\n", []string{"11:26: unknown key 'with a photograph'"}},
		"language by name":  {"", "language: english\n", []string{"13:11: 'language' is 'english', which is not a language tag"}},
		"a workbook":        {sound, "PK\x03\x04\xff\n\xff\n", []string{"1:1: the file is a workbook, and a scorecard is YAML"}},
		"no title":          {"title: Sample\n", "", []string{"1:1: the scorecard has no title"}},
		"no components":     {sound[strings.Index(sound, "components"):], "", []string{"1:1: the scorecard has no components"}},
		"components empty":  {sound[strings.Index(sound, "components"):], "components: []\n", []string{"5:13: the scorecard has no components"}},
		"components null":   {sound[strings.Index(sound, "components"):], "components:\n", []string{"5:12: 'components' is empty"}},
		"component no id":   {"  - id: topic\n    title", "  - title", []string{"6:5: the component has no id"}},
		"component title":   {"    title: Topic\n", "", []string{"6:5: component 'topic' has no title"}},
		"no elements":       {sound[strings.Index(sound, "    elements"):], "", []string{"6:5: component 'topic' has no elements"}},
		"elements empty":    {sound[strings.Index(sound, "    elements"):], "    elements: []\n", []string{"8:15: component 'topic' has no elements"}},
		"element no id":     {"id: first\n        ", "", []string{"9:9: the element has no id"}},
		"no statement":      {statement, "", []string{"9:9: element 'first' has no statement"}},
		"statement null":    {"We keep one dated list of all that we do for this account.", "", []string{"10:19: 'statement' is empty"}},
		"statement tilde":   {"We keep one dated list of all that we do for this account.", "~", []string{"10:20: 'statement' is empty"}},
		"statement spaces":  {"We keep one dated list of all that we do for this account.", `"  "`, []string{"10:20: 'statement' is empty"}},
		"statement unseen":  {"We keep one dated list of all that we do for this account.", `"\u200b\e"`, []string{"10:20: 'statement' is empty"}},

		// kinds
		"title is a list":         {"title: Sample", "title: [a]", []string{"4:8: 'title' must be text, not a list"}},
		"title is a group":        {"title: Sample", "title: {a: b}", []string{"4:8: 'title' must be text, not keys with values"}},
		"evidence is a list":      {"the list", "[the list]", []string{"11:19: 'evidence' must be text, not a list"}},
		"components is text":      {sound[strings.Index(sound, "components"):], "components: none\n", []string{"5:13: 'components' must be a list, not text"}},
		"component is text":       {"    elements:\n", "    elements:\n      - first\n", []string{"9:9: the element must be keys with values, not text"}},
		"minutes is text":         {"", "minutes: 30\n", []string{"13:10: 'minutes' must be keys with values, not text"}},
		"stages is a group":       {"", "stages: {id: a}\n", []string{"13:9: 'stages' must be a list, not keys with values"}},
		"the file is a list":      {sound, "- a\n", []string{"1:1: the file holds a list, and no scorecard"}},
		"the file is text":        {sound, "hello\n", []string{"1:1: the file holds text, and no scorecard"}},
		"the file is null":        {sound, "~\n", []string{"1:1: the file holds nothing, and no scorecard"}},
		"levels is a list":        {statement, statement + "        levels: [a]\n", []string{"11:17: 'levels' must be keys with values, not a list"}},
		"was is text":             {statement, statement + "        was: old\n", []string{"11:14: 'was' must be a list, not text"}},
		"was holds a list":        {statement, statement + "        was: [[old]]\n", []string{"11:15: an entry of 'was' must be text, not a list"}},
		"weight is a list":        {statement, statement + "        weight: [1]\n", []string{"11:17: 'weight' must be a whole number, not a list"}},
		"not_applicable is group": {statement, statement + "        not_applicable: {a: b}\n", []string{"11:25: 'not_applicable' must be true or false, not keys with values"}},

		// ids and versions
		"id with a space":       {"id: sample", "id: my sample", []string{"2:5: 'id' is 'my sample', which is not an id"}},
		"id with a capital":     {first, "      - id: First\n", []string{"9:13: 'id' is 'First', which is not an id"}},
		"id starts with digit":  {first, "      - id: 1st\n", []string{"9:13: 'id' is '1st', which is not an id"}},
		"id is too long":        {first, "      - id: " + strings.Repeat("a", 65) + "\n", []string{"9:13: 'id' is '" + strings.Repeat("a", 63) + "…', which is not an id"}},
		"element as component":  {first, "      - id: topic\n", []string{"9:13: duplicate id 'topic'; the component on line 6 has it too"}},
		"element twice":         {"", first + statement, []string{"13:13: duplicate id 'first'; the element on line 9 has it too"}},
		"closing as element":    {"", "closing: [{id: first, text: Say so.}]\n", []string{"13:16: duplicate id 'first'; the element on line 9 has it too"}},
		"version is a word":     {"1.0.0", "first", []string{"3:10: 'version' is 'first', which is not a version"}},
		"version of four parts": {"1.0.0", "1.0.0.0", []string{"3:10: 'version' is '1.0.0.0', which is not a version"}},
		"version leading zero":  {"1.0.0", "01.0", []string{"3:10: 'version' is '01.0', which is not a version"}},
		"version trailing dot":  {"1.0.0", "1.", []string{"3:10: 'version' is '1.', which is not a version"}},
		"version with a v":      {"1.0.0", "v1.0.0", []string{"3:10: 'version' is 'v1.0.0', which is not a version"}},
		"format of tomorrow":    {"format: kamscore-scorecard/1\nid", "format: kamscore-scorecard/2\nidentifier", []string{"1:9: format is 'kamscore-scorecard/2'; this kamscore reads kamscore-scorecard/1"}},
		"format of a result":    {"kamscore-scorecard/1", "kamscore-result/1", []string{"1:9: the file is a result, and no scorecard"}},
		"language":              {"", "language: very English\n", []string{"13:11: 'language' is 'very English', which is not a language tag"}},

		// former ids
		"was is in use":        {statement, statement + "        was: [topic]\n", []string{"11:15: id 'topic' is under 'was', yet the component on line 6 has it"}},
		"was twice":            {statement, statement + "        was: [old, old]\n", []string{"11:20: id 'old' is under 'was' on line 11 already"}},
		"was is no id":         {statement, statement + "        was: [Old]\n", []string{"11:15: an entry of 'was' is 'Old', which is not an id"}},
		"retired is in use":    {"", "retired: [{id: first, since: 1.1.0}]\n", []string{"13:16: id 'first' is under 'retired', yet the element on line 9 has it"}},
		"retired twice":        {"", "retired: [{id: old}, {id: old}]\n", []string{"13:27: id 'old' is under 'retired' on line 13 already"}},
		"retired and was":      {"", "        was: [old]\nretired: [{id: old}]\n", []string{"14:16: id 'old' is under 'was' on line 13 already"}},
		"retired into nothing": {"", "retired: [{id: old, into: frist}]\n", []string{"13:27: 'into' is 'frist', which is no element"}},
		"retired into a topic": {"", "retired: [{id: old, into: topic}]\n", []string{"13:27: 'into' is 'topic', which is no element"}},
		"retired since":        {"", "retired: [{id: old, since: now}]\n", []string{"13:28: 'since' is 'now', which is not a version"}},
		"retired without id":   {"", "retired: [{since: 1.1.0}]\n", []string{"13:11: the retired element has no id"}},

		// stages
		"stage not declared":   {"    title: Topic\n", "    title: Topic\n    stage: late\n", []string{"8:12: stage 'late' is not declared"}},
		"stage misspelt":       {"components:\n  - id", "stages: [{id: diagnosis, title: D}]\ncomponents:\n  - stage: diagnsis\n    id", []string{"7:12: stage 'diagnsis' is not declared; did you mean 'diagnosis'?"}},
		"component, no stage":  {"", "stages: [{id: diagnosis, title: Diagnosis}]\n", []string{"6:5: component 'topic' has no stage"}},
		"stage without title":  {"", "stages: [{id: diagnosis}]\n", []string{"6:5: component 'topic' has no stage", "13:10: stage 'diagnosis' has no title"}},
		"closing without text": {"", "closing: [{id: clear}]\n", []string{"13:11: closing question 'clear' has no text"}},

		// numbers, flags, choices
		"weight 0":            {statement, statement + "        weight: 0\n", []string{"11:17: 'weight' is 0; it must be 1 to 1000"}},
		"weight negative":     {statement, statement + "        weight: -1\n", []string{"11:17: 'weight' is -1; it must be 1 to 1000"}},
		"weight 1001":         {statement, statement + "        weight: 1001\n", []string{"11:17: 'weight' is 1001; it must be 1 to 1000"}},
		"weight beyond int":   {statement, statement + "        weight: 99999999999999999999\n", []string{"11:17: 'weight' is 99999999999999999999; it must be 1 to 1000"}},
		"weight with a point": {statement, statement + "        weight: 1.0\n", []string{"11:17: 'weight' must be a whole number, not '1.0'"}},
		"weight hexadecimal":  {statement, statement + "        weight: 0x10\n", []string{"11:17: 'weight' must be a whole number, not '0x10'"}},
		"weight with a zero":  {statement, statement + "        weight: 010\n", []string{"11:17: 'weight' must be a whole number, not '010'"}},
		"weight with a line":  {statement, statement + "        weight: 1_0\n", []string{"11:17: 'weight' must be a whole number, not '1_0'"}},
		"weight with a plus":  {statement, statement + "        weight: +1\n", []string{"11:17: 'weight' must be a whole number, not '+1'"}},
		"component weight 0":  {"    title: Topic\n", "    title: Topic\n    weight: 0\n", []string{"8:13: 'weight' is 0; it must be 1 to 1000"}},
		"minutes below 0":     {"", "minutes: {alone: -5}\n", []string{"13:18: 'alone' is -5; it must be 0 to 10000"}},
		"flag yes":            {statement, statement + "        not_applicable: yes\n", []string{"11:25: 'not_applicable' must be true or false, not 'yes'"}},
		"flag True":           {statement, statement + "        not_applicable: True\n", []string{"11:25: 'not_applicable' must be true or false, not 'True'"}},
		"subject":             {"", "subject: team\n", []string{"13:10: 'subject' must be person, account or company, not 'team'"}},
		"scoring method":      {"", "scoring: {total: mean}\n", []string{"13:18: 'total' must be elements or components, not 'mean'"}},
		"scale of one":        {"", "scale: [{value: 0, label: No}]\n", []string{"13:8: the scale has too few levels; it must have 2 to 10"}},
		"scale of none":       {"", "scale: []\n", []string{"13:8: the scale has too few levels; it must have 2 to 10"}},
		"scale of eleven":     {"", "scale: [" + strings.Repeat("{value: 0, label: No},", 11) + "]\n", []string{"13:8: 'scale' has 11 entries; it may have 10"}},
		"scale is text":       {"", "scale: usual\n", []string{"13:8: 'scale' must be a list, not text"}},
		"scale descends":      {"", "scale: [{value: 1, label: Yes}, {value: 0, label: No}]\n", []string{"13:41: level 0 does not ascend: it comes after level 1"}},
		"scale repeats":       {"", "scale: [{value: 1, label: Yes}, {value: 1, label: No}]\n", []string{"13:41: level 1 does not ascend: it comes after level 1"}},
		"scale value 10":      {"", "scale: [{value: 0, label: No}, {value: 10, label: Yes}]\n", []string{"13:40: 'value' is 10; it must be 0 to 9"}},
		"level without label": {"", "scale: [{value: 0, label: No}, {value: 1}]\n", []string{"13:32: the level has no label"}},
		"level without value": {"", "scale: [{label: No}, {value: 1, label: Yes}]\n", []string{"13:9: the level has no value"}},
		"band not from 0":     {"", "bands: [{from: 10, label: Early}]\n", []string{"13:16: the first band starts at 10; it must start at 0"}},
		"bands descend":       {"", "bands: [{from: 0, label: A}, {from: 50, label: B}, {from: 50, label: C}]\n", []string{"13:59: the band from 50 does not ascend: it comes after the band from 50"}},
		"band above 100":      {"", "bands: [{from: 0, label: A}, {from: 101, label: B}]\n", []string{"13:37: 'from' is 101; it must be 0 to 100"}},
		"band without label":  {"", "bands: [{from: 0}]\n", []string{"13:9: the band has no label"}},
		"level off the scale": {statement, statement + "        levels: {1: some, 4: all}\n", []string{"11:27: unknown key '4'"}},
		"level twice":         {statement, statement + "        levels: {1: some, 1: all}\n", []string{"11:27: duplicate key '1'; it stands on line 11 too"}},
		"level without words": {statement, statement + "        levels: {1: }\n", []string{"11:21: '1' is empty"}},
		"level off own scale": {"", "        levels: {2: some}\n" + scale, []string{"13:18: unknown key '2'"}},
		"wordings, bad scale": {"", "        levels: {7: some}\nscale: [{value: 0, label: No}]\n", []string{"14:8: the scale has too few levels; it must have 2 to 10"}},
		"statement is too long": {
			"We keep one dated list of all that we do for this account.", strings.Repeat("é", 1001),
			[]string{"10:20: 'statement' has 1001 characters; it may have 1000"},
		},
		"title is too long": {"Sample", strings.Repeat("x", 201), []string{"4:8: 'title' has 201 characters; it may have 200"}},

		// what YAML can do and a scorecard may not
		"anchor":      {"We keep one dated list of all that we do for this account.", "&a We keep one dated list of all that we do for this account.", []string{"10:20: an anchor (&) is not allowed"}},
		"alias":       {"We keep one dated list of all that we do for this account.\n        evidence: the list", "&a We keep one dated list of all that we do for this account.\n        evidence: *a", []string{"10:20: an anchor (&) is not allowed", "11:19: an alias (*) is not allowed"}},
		"merge key":   {"", "minutes: {<<: {alone: 3}}\n", []string{"13:11: a merge key (<<) is not allowed"}},
		"custom tag":  {"We keep one dated list of all that we do for this account.", "!mine We keep one dated list of all that we do for this account.", []string{"10:20: a tag (!) is not allowed"}},
		"YAML's tag":  {"We keep one dated list of all that we do for this account.", "!!str We keep one dated list of all that we do for this account.", []string{"10:20: a tag (!) is not allowed"}},
		"binary":      {"We keep one dated list of all that we do for this account.", "!!binary aGVsbG8=", []string{"10:20: a tag (!) is not allowed"}},
		"two in file": {"", "---\nformat: x\n", []string{"13:1: the file holds more than one document"}},
		"empty file":  {sound, "# nothing\n", []string{"1:1: the file is empty"}},
		"directive":   {"format", "%YAML 1.2\n---\nformat", []string{"1:1: a line cannot start with '%'"}},
		"after a CR":  {"format", "\r%YAML 1.2\n---\nformat", []string{"2:1: a line cannot start with '%'"}},
		"NUL":         {"Sample", "Sam\x00ple", []string{"4:11: a NUL byte is not allowed"}},
		"not UTF-8":   {"Sample", "é\xff", []string{"4:9: the line is not UTF-8"}},
		"raw escape":  {"Sample", "\x1b[31m", []string{"4:8: the control character U+001B is not allowed"}},
		"8-bit raw":   {"Sample", "\u009b31m", []string{"4:8: the control character U+009B is not allowed"}},
		"bytes again": {"id: sample\nversion: 1.0.0", "id: \xff\xff\nversion: \x00", []string{"2:5: the line is not UTF-8", "3:10: a NUL byte is not allowed"}},
		"UTF-16":      {sound, "\xff\xfef\x00o\x00", []string{"1:1: the file is UTF-16"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, faultsOf(t, edit(t, tt.before, tt.after))); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEveryFaultIsReportedAtOnceInOrder(t *testing.T) {
	const source = `format: kamscore-scorecard/1
id: My Sample
titel: Sample
scale: [{value: 2, label: Two}, {value: 1, label: One}]
components:
  - id: topic
    title: Topic
    stage: late
    elements:
      - {id: first, statement: We keep one dated list of all that we do for this account., weight: 0}
      - {id: first, statement: [a list], not_applicable: "no"}
  - id: empty
    title: Empty
    elements: []
retired: [{id: topic}]
`
	want := []string{
		"1:1: the scorecard has no version",
		"2:5: 'id' is 'My Sample', which is not an id",
		"3:1: unknown key 'titel'; did you mean 'title'?",
		"4:41: level 1 does not ascend: it comes after level 2",
		"8:12: stage 'late' is not declared",
		"10:100: 'weight' is 0; it must be 1 to 1000",
		"11:14: duplicate id 'first'; the element on line 10 has it too",
		"11:32: 'statement' must be text, not a list",
		"11:58: 'not_applicable' must be true or false, not 'no'",
		"14:15: component 'empty' has no elements",
		"15:16: id 'topic' is under 'retired', yet the component on line 6 has it",
	}
	if diff := cmp.Diff(want, faultsOf(t, source)); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

// The lines are those an author has to look at, which yaml.v3 alone does not
// tell.
func TestSyntaxFaultsNameTheLineInWords(t *testing.T) {
	const before, after = "    title: Topic\n", "    title: Topic\n"
	tests := map[string]struct{ line, want string }{
		"colon in a text":     {"    summary: We agree: this", "8:5: ': ' cannot stand here"},
		"unclosed quote":      {`    summary: "a`, "8:5: a text in quotes has no end"},
		"too far left":        {"   summary: a", "8:4: the line does not fit the list before it"},
		"much too far left":   {"  summary: a", "8:3: the line does not fit the list before it"},
		"too far right":       {"      summary: a", "8:7: ': ' cannot stand here"},
		"no colon":            {"    summary", "8:5: a key without ': '"},
		"an entry too much":   {"    - a", "8:5: the line does not fit those before it"},
		"unclosed list":       {"    summary: [a, b", "8:5: a list in [ ] has no end or lacks a comma"},
		"unclosed keys":       {"    minutes: {a: b", "8:5: keys in { } have no end or lack a comma"},
		"a missing value":     {"    minutes: [a, , b]", "8:5: a value is missing"},
		"a tab":               {"\tsummary: a", "8:2: a tab cannot indent a line"},
		"a tab after spaces":  {"    \tsummary: a", "8:6: a tab cannot indent a line"},
		"text starts with @":  {"    summary: @a", "8:5: a text cannot start with this character"},
		"text starts with *":  {"    summary: *a", "8:5: an alias (*) is not allowed"},
		"text starts with * ": {"    summary: * a", "8:5: a text cannot start with '&' or '*'"},
		"text starts with !":  {"    summary: !a!b", "8:5: a tag (!) is not allowed"},
		"text starts with -":  {"    summary: - a", "8:5: '- ' cannot stand here"},
		"text after a quote":  {`    summary: "a" b`, "8:5: the line does not fit those before it"},
		"unknown escape":      {`    summary: "\q"`, "8:5: an unknown escape after '\\'"},
		"half a surrogate":    {`    summary: "\ud800"`, "8:5: an escape '\\u' that is no character"},
		"anything else":       {"    summary: |x", "8:5: not valid YAML: did not find expected comment or line break"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff([]string{tt.want}, faultsOf(t, edit(t, before, after+tt.line+"\n"))); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFindingsSayWhatToDoAndAboutWhichElement(t *testing.T) {
	_, _, err := scorecards.Parse("sample.yaml", []byte(edit(t, "statement:", "statment:")))
	want := scorecards.Faults{
		{
			File: "sample.yaml", Line: 10, Column: 9, Element: "first",
			Message: "unknown key 'statment'; did you mean 'statement'?",
			Hint:    "the keys known here are id, statement, evidence, guidance, levels, improve, weight, not_applicable, was",
		},
	}
	if diff := cmp.Diff(error(want), err); diff != "" {
		t.Errorf("error (-want +got):\n%s", diff)
	}
	if got := want[0].String(); got != "sample.yaml:10:9: unknown key 'statment'; did you mean 'statement'?" {
		t.Errorf("String = %q", got)
	}
}

func TestFileNamesCannotDriveATerminal(t *testing.T) {
	_, _, err := scorecards.Parse("a\x1b[2J\nb", nil)
	if got := err.Error(); got != "a[2J b:1:1: the file is empty" {
		t.Errorf("error = %q", got)
	}
}

func TestLongListsOfFaultsAreCut(t *testing.T) {
	var keys strings.Builder
	for i := range 1500 {
		fmt.Fprintf(&keys, "k%d: v\n", i)
	}
	lines := faultsOf(t, sound+keys.String())
	if len(lines) != 1001 || lines[1000] != " 500 more faults are not listed" {
		t.Errorf("%d lines, the last %q", len(lines), lines[len(lines)-1])
	}
}
