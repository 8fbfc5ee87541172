package schema_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/kamscore/kamscore/docs/schema"
)

// compile makes a validator of a schema. It loads nothing: a reference out of
// the schema fails.
func compile(tb testing.TB, source string) *jsonschema.Schema {
	tb.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(source))
	if err != nil {
		tb.Fatal(err)
	}
	id, _ := doc.(map[string]any)["$id"].(string)
	c := jsonschema.NewCompiler()
	c.UseLoader(jsonschema.SchemeURLLoader{})
	if err := c.AddResource(id, doc); err != nil {
		tb.Fatal(err)
	}
	s, err := c.Compile(id)
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

// An editor shows title and description; a default and an example that the
// schema itself refuses would mislead.
func TestEveryPropertyIsExplained(t *testing.T) {
	for name, source := range map[string]string{"scorecard": schema.Scorecard, "result": schema.Result} {
		t.Run(name, func(t *testing.T) {
			var root map[string]any
			if err := json.Unmarshal([]byte(source), &root); err != nil {
				t.Fatal(err)
			}
			explained(t, "", root)
			defs := root["$defs"].(map[string]any)
			for _, def := range slices.Sorted(maps.Keys(defs)) {
				explained(t, "$defs/"+def, defs[def].(map[string]any))
			}
		})
	}
}

func explained(t *testing.T, place string, s map[string]any) {
	t.Helper()
	if _, isReference := s["$ref"]; isReference {
		return // explained where it leads
	}
	for _, key := range []string{"title", "description"} {
		if said, _ := s[key].(string); strings.TrimSpace(said) == "" {
			t.Errorf("%s has no %s", place, key)
		}
	}
	examples, _ := s["examples"].([]any)
	if value, ok := s["default"]; ok {
		examples = append(examples, value)
	}
	if len(examples) > 0 && !strings.Contains(fmt.Sprint(s), "$ref") {
		own := compileValue(t, s)
		for _, example := range examples {
			if err := own.Validate(example); err != nil {
				t.Errorf("%s: its own example %v: %v", place, example, err)
			}
		}
	}
	for _, group := range []string{"properties", "patternProperties"} {
		properties, _ := s[group].(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(properties)) {
			explained(t, place+"/"+name, properties[name].(map[string]any))
		}
	}
	if items, ok := s["items"].(map[string]any); ok {
		explained(t, place+"/items", items)
	}
}

func compileValue(t *testing.T, s map[string]any) *jsonschema.Schema {
	t.Helper()
	own := maps.Clone(s)
	own["$id"] = "urn:kamscore:test"
	data, err := json.Marshal(own)
	if err != nil {
		t.Fatal(err)
	}
	return compile(t, string(data))
}
