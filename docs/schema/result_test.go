package schema_test

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/kamscore/kamscore/docs/schema"
	"github.com/kamscore/kamscore/results"
)

// beyondResult is what the reader finds and the schema cannot: that depends on
// another part of the file, or on the calendar.
var beyondResult = map[string]*regexp.Regexp{
	"an id used twice":            regexp.MustCompile(`the id ".*" stands twice$`),
	"an element answered twice":   regexp.MustCompile(`answers\[\d+\] is about the same element$`),
	"a question answered twice":   regexp.MustCompile(`closing\[\d+\] is about the same question$`),
	"two actions for one element": regexp.MustCompile(`actions\[\d+\] is about the same element$`),
	"pinned and dropped":          regexp.MustCompile(`is pinned or dropped already$`),
	"a rating off the scale":      regexp.MustCompile(`: (rating )?\d is not on the scale`),
	"an axis nobody has":          regexp.MustCompile(`the component ".*" is not among the components$`),
	"an axis twice":               regexp.MustCompile(`matrix: both axes are the same$`),
	"a stage nobody declared":     regexp.MustCompile(`the stage ".*" is not among the stages$`),
	"an unknown component asked":  regexp.MustCompile(`^components: the outline does not have`),
	"levels that do not ascend":   regexp.MustCompile(`scale: has to be .* ascending`),
	"bands that do not ascend":    regexp.MustCompile(`bands\[\d+\]: from has to be`),
	"a day no month has":          regexp.MustCompile(`"2026-02-30.*" is not a (time|day) like`),
	"a year before 1":             regexp.MustCompile(`"0000-.*" is not a (time|day) like`),
	"a version of nothing seen":   regexp.MustCompile(`^scorecard(.extends)?.version: is missing`),
}

// A resultJudge asks schema and reader about the same result.
type resultJudge struct {
	schema *jsonschema.Schema
	used   map[string]bool // what of beyondResult was met
}

// refusals are why each refuses a file, nil where it does not.
func (j resultJudge) refusals(t *testing.T, source string) (bySchema, byReader error) {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(source))
	if err != nil {
		t.Fatalf("%v in\n%s", err, source)
	}
	_, byReader = results.Decode([]byte(source))
	return j.schema.Validate(value), byReader
}

// hold fails the test where one refuses what the other accepts, unless it is
// listed that the schema cannot see it.
func (j resultJudge) hold(t *testing.T, source string) {
	t.Helper()
	bySchema, byReader := j.refusals(t, source)
	switch {
	case bySchema != nil && byReader == nil:
		t.Errorf("only the schema refuses it: %v\n%s", bySchema, source)
	case bySchema == nil && byReader != nil && !j.isBeyond(byReader):
		t.Errorf("only the reader refuses it: %v\n%s", byReader, source)
	}
}

// isBeyond reports whether no fault is one that a schema could see.
func (j resultJudge) isBeyond(err error) bool {
	var faults results.Faults
	if !errors.As(err, &faults) {
		return false
	}
	for _, f := range faults {
		listed := false
		for what, pattern := range beyondResult {
			if pattern.MatchString(f.Error()) {
				listed, j.used[what] = true, true
			}
		}
		if !listed {
			return false
		}
	}
	return true
}

// fullResult has every field that a result may have.
func fullResult(t *testing.T) map[string]any {
	t.Helper()
	data, err := os.ReadFile("../../results/testdata/result.json")
	if err != nil {
		t.Fatal(err)
	}
	var full map[string]any
	if err := json.Unmarshal(data, &full); err != nil {
		t.Fatal(err)
	}
	full["components"] = []any{"value-impact", "mapping"}
	full["beside"] = "ratings"
	return full
}

func TestResultSchemaAgreesWithReader(t *testing.T) {
	t.Parallel()
	j := resultJudge{compile(t, schema.Result), map[string]bool{}}
	full := fullResult(t)
	if bySchema, byReader := j.refusals(t, written(t, full)); bySchema != nil || byReader != nil {
		t.Fatalf("a sound result is refused: %v, %v", bySchema, byReader)
	}
	for _, source := range resultsInScripts(t) {
		j.hold(t, source)
	}
	delete(full, "scores") // nothing in them is a fault
	file := []any{full}
	varyJSON(file, func() { j.hold(t, written(t, file[0])) })

	const ids = `"id": "one"}, {"id": "two"`
	for name, edit := range map[string][2]string{
		"an id twice":              {ids, `"id": "one"}, {"id": "one"`},
		"a stage undeclared":       {`"id": "c"`, `"id": "c", "stage": "deeds"`},
		"a stage of no name":       {`"id": "c"`, `"id": "c", "stage": ""`},
		"answered twice":           {`"more": 0`, `"answers": [{"element": "one", "rating": 1}, {"element": "one", "rating": 1}]`},
		"a question twice":         {`"more": 0`, `"closing": [{"question": "q", "answer": "yes"}, {"question": "q", "answer": "no"}]`},
		"two actions":              {`"more": 0`, `"actions": [{"element": "one", "text": "a"}, {"element": "one", "text": "b"}]`},
		"pinned twice":             {`"more": 0`, `"priorities": {"pinned": ["one", "one"]}`},
		"pinned and dropped":       {`"more": 0`, `"priorities": {"pinned": ["one"], "dropped": ["one"]}`},
		"off the scale":            {`"more": 0`, `"answers": [{"element": "one", "rating": 4}]`},
		"on no scale":              {`"more": 0`, `"answers": [{"element": "gone", "rating": 10}]`},
		"on a scale that is gone":  {`"more": 0`, `"answers": [{"element": "gone", "rating": 9}]`},
		"rated, not applicable":    {`"more": 0`, `"answers": [{"element": "one", "rating": 1, "not_applicable": true}]`},
		"rated, not known":         {`"more": 0`, `"answers": [{"element": "one", "rating": 1, "not_known": true}]`},
		"neither":                  {`"more": 0`, `"answers": [{"element": "one", "not_applicable": true, "not_known": true}]`},
		"rated, and not either":    {`"more": 0`, `"answers": [{"element": "one", "rating": 1, "not_applicable": false, "not_known": null}]`},
		"null, and not applicable": {`"more": 0`, `"answers": [{"element": "one", "rating": null, "not_applicable": true}]`},
		"a target off the scale":   {`"more": 0`, `"targets": {"one": 4}`},
		"a target of no id":        {`"more": 0`, `"targets": {"One": 1}`},
		"no target of no id":       {`"more": 0`, `"targets": {"One": null}`},
		"an unknown part":          {`"more": 0`, `"components": ["d"]`},
		"a part of none":           {`"more": 0`, `"components": []`},
		"carried by a number":      {`"more": 0`, `"answers": [{"element": "one", "rating": 1, "carried": 1}]`},
		"retired on no scale":      {`"more": 0`, `"retired_answers": [{"element": "gone", "rating": 10}]`},
		"retired twice":            {`"more": 0`, `"retired_answers": [{"element": "gone", "rating": 1}, {"element": "gone", "rating": 2}]`},
		"retired for a number":     {`"more": 0`, `"retired_answers": [{"element": "gone", "because": 1}]`},
		"retired, and not known":   {`"more": 0`, `"retired_answers": [{"element": "gone", "rating": 1, "not_known": true}]`},
		"a time no month has":      {`"more": 0`, `"started": "2026-02-30T09:00:00Z"`},
		"a time in year 0":         {`"more": 0`, `"started": "0000-01-01T09:00:00Z"`},
		"a time with a zone":       {`"more": 0`, `"started": "2026-02-20T09:00:00.25+05:30"`},
		"a time without a zone":    {`"more": 0`, `"started": "2026-02-20T09:00:00"`},
		"a day":                    {`"more": 0`, `"actions": [{"element": "one", "due": "2026-12-01"}]`},
		"a day no month has":       {`"more": 0`, `"actions": [{"element": "one", "due": "2026-02-30"}]`},
		"a time for a day":         {`"more": 0`, `"actions": [{"element": "one", "due": "2026-12-01T09:00:00Z"}]`},
		"an empty scale":           {`"scale": null`, `"scale": []`},
		"one level":                {`"scale": null`, `"scale": [{"value": 0}]`},
		"levels descending":        {`"scale": null`, `"scale": [{"value": 1}, {"value": 0}]`},
		"bands descending":         {`"scale": null`, `"bands": [{"from": 50}, {"from": 0}]`},
		"no band from 0":           {`"scale": null`, `"bands": [{"from": 50}]`},
		"all levels":               {`"scale": null`, `"scale": [` + strings.TrimSuffix(numbered(10, `{"value": %d},`), ",") + `]`},
		"all bands":                {`"scale": null`, `"bands": [` + strings.TrimSuffix(numbered(101, `{"from": %d},`), ",") + `]`},
		"no matrix":                {`"scale": null`, `"matrix": {}`},
		"a matrix of one":          {`"scale": null`, matrix(`{"component": "c"}`, `{"component": "c"}`)},
		"a matrix of nothing":      {`"scale": null`, matrix(`{"component": "c"}`, `{"component": ""}`)},
		"a matrix of no stage":     {`"scale": null`, matrix(`{"component": "c"}`, `{"component": "", "stage": "s"}`)},
		"a matrix of both":         {`"scale": null`, matrix(`{"component": "c"}`, `{"component": "c", "stage": "s"}`)},
		"a matrix of no component": {`"scale": null`, matrix(`{"component": "d"}`, `{"stage": "s"}`)},
		"too many levels":          {`"scale": null`, `"scale": [` + strings.TrimSuffix(numbered(11, `{"value": %d},`), ",") + `]`},
		"an invisible version":     {`"1.0.0"`, `"\u200b"`},
		"no base":                  {`"version": "1.0.0"`, `"version": "1.0.0", "extends": {}`},
		"a base without version":   {`"version": "1.0.0"`, `"version": "1.0.0", "extends": {"id": "base"}`},
		"a base of no id":          {`"version": "1.0.0"`, `"version": "1.0.0", "extends": {"id": "A base", "version": "1.0.0"}`},
		"an invisible base":        {`"version": "1.0.0"`, `"version": "1.0.0", "extends": {"id": "base", "version": "\u200b"}`},
		"overridden in all":        {`{"id": "one"}`, `{"id": "one", "overridden": [` + strings.TrimSuffix(strings.Repeat(`"a",`, 20), ",") + `]}`},
		"overridden in more":       {`{"id": "one"}`, `{"id": "one", "overridden": [` + strings.TrimSuffix(strings.Repeat(`"a",`, 21), ",") + `]}`},
		"a blank version":          {`"1.0.0"`, `" "`},
		"a large revision":         {`"more": 0`, `"revision": 9007199254740992`},
		"too large a revision":     {`"more": 0`, `"revision": 9007199254740993`},
		"a newer format":           {`result/1`, `result/2`},
		"scores that are none":     {`"more": 0`, `"scores": "lost"`},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(small, edit[0]) {
				t.Fatalf("%s is not in the small result", edit[0])
			}
			j.hold(t, strings.Replace(small, edit[0], edit[1], 1))
		})
	}
	for what := range beyondResult {
		if !j.used[what] {
			t.Errorf("%s is listed as what a schema cannot say, and no file has it", what)
		}
	}
}

// matrix is one of two axes.
func matrix(x, y string) string {
	return `"matrix": {"x": ` + x + `, "y": ` + y + `, "quadrants": [{"x": "low", "y": "low"}, {"x": "low", "y": "high"}, {"x": "high", "y": "low"}, {"x": "high", "y": "high"}]}`
}

// The reader says of both lists together what the schema can say of each.
func TestResultSchemaRefusesWhatIsPinnedTwice(t *testing.T) {
	j := resultJudge{schema: compile(t, schema.Result)}
	for _, list := range []string{"pinned", "dropped"} {
		twice := strings.Replace(small, `"more": 0`, `"priorities": {"`+list+`": ["one", "one"]}`, 1)
		if bySchema, byReader := j.refusals(t, twice); bySchema == nil || byReader == nil {
			t.Errorf("%s twice: schema %v, reader %v", list, bySchema, byReader)
		}
	}
}

const small = `{"format": "kamscore-result/1", "id": "abc", "more": 0, "scorecard": {"id": "card", "version": "1.0.0",
	"outline": {"scale": null, "components": [{"id": "c", "elements": [{"id": "one"}, {"id": "two"}]}]}}}`

// A later version may say more, within the format.
func TestResultSchemaLeavesRoomForLaterWords(t *testing.T) {
	j := resultJudge{schema: compile(t, schema.Result)}
	for _, said := range []string{
		`"answers": [{"element": "one", "rating": 1, "reviewed": false, "carried": "away"}]`,
		`"retired_answers": [{"element": "gone", "because": "fun", "rating": 1, "reviewed": false, "carried": "away"}]`,
	} {
		if bySchema, byReader := j.refusals(t, strings.Replace(small, `"more": 0`, said, 1)); bySchema != nil || byReader != nil {
			t.Errorf("%s: schema %v, reader %v", said, bySchema, byReader)
		}
	}
}

// TestResultSchemaIsStricter lists what the schema refuses and the reader
// forgives.
func TestResultSchemaIsStricter(t *testing.T) {
	j := resultJudge{schema: compile(t, schema.Result)}
	for name, edit := range map[string][2]string{
		"spaces round an id":   {`"abc"`, `" abc "`},
		"spaces for a word":    {`"more": 0`, `"status": " "`},
		"an hour of one digit": {`"more": 0`, `"started": "2026-01-07T9:00:00Z"`},
	} {
		t.Run(name, func(t *testing.T) {
			bySchema, byReader := j.refusals(t, strings.Replace(small, edit[0], edit[1], 1))
			if bySchema == nil || byReader != nil {
				t.Errorf("schema: %v; reader: %v; want only the schema to refuse it", bySchema, byReader)
			}
		})
	}
}

// resultsInScripts are the results, good and bad, that the scripts try.
func resultsInScripts(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, path := range glob(t, "../../testdata/script/*.txtar") {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if strings.HasSuffix(f.Name, ".json") && json.Valid(f.Data) {
				all = append(all, string(f.Data))
			}
		}
	}
	if len(all) < 5 {
		t.Fatalf("only %d results in the scripts", len(all))
	}
	return all
}

func written(t *testing.T, value any) string {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// oddJSON are values that stand, in turn, in the place of each other one.
var oddJSON = []any{
	nil, true, false, "", "some-id", "Some text", "2026-01-07T09:12:00Z", "2026-01-07", "draft", "2",
	strings.Repeat("a", 64), strings.Repeat("a", 65),
	0, 1, 3, 9, 10, 100, 101, 1000, 1001, -1, 2.5, 1e20,
	[]any{},
	[]any{"mapping"},
	[]any{nil},
	[]any{map[string]any{}},
	map[string]any{},
	map[string]any{"one-id": 1},
	map[string]any{"A b": nil},
}

// varyJSON calls hold for each variation of what a value holds: odd values, a
// field left out, one added.
func varyJSON(value any, hold func()) {
	switch value := value.(type) {
	case map[string]any:
		value["added"] = []any{1}
		hold()
		delete(value, "added")
		for _, name := range slices.Sorted(maps.Keys(value)) {
			field := value[name]
			delete(value, name)
			hold()
			for _, odd := range oddJSON {
				value[name] = odd
				hold()
			}
			value[name] = field
			varyJSON(field, hold)
		}
	case []any:
		for i, item := range value {
			for _, odd := range oddJSON {
				value[i] = odd
				hold()
			}
			value[i] = item
			varyJSON(item, hold)
		}
	}
}
