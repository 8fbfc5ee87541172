package scorecards_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The next version of a base must not stop the overlays of the one before it.
func TestAnOverlayBehindItsBaseIsAdvisedAndWorks(t *testing.T) {
	tests := map[string]struct {
		lines string
		says  string   // the advice
		left  []string // elements
	}{
		"drop what is retired": {
			"drop: [gone]", "f:6:8: the base 'base' no longer has 'gone'",
			[]string{"first", "second", "goals", "review"},
		},
		"drop what is renamed": {
			"drop: [once]", "f:6:8: the base 'base' calls 'once' now 'first', which is dropped",
			[]string{"second", "goals", "review"},
		},
		"drop what is merged": {
			"drop: [once, first]", "f:6:8: the base 'base' calls 'once' now 'first', which is dropped",
			[]string{"second", "goals", "review"},
		},
		"drop what moved into a dropped component": {
			"drop: [first, topic]", "f:6:8: 'first' is dropped with its component 'topic' on line 6 already",
			[]string{"goals", "review"},
		},
		"drop all that is left of a component": {
			"drop: [goals, review]", "f:6:8: component 'plan' has no element left, and is not asked",
			[]string{"first", "second"},
		},
		"override what is retired": {
			"override: {gone: {weight: 2}}", "f:6:12: the base 'base' no longer has 'gone', so its override says nothing; 'review' takes its place",
			[]string{"first", "second", "goals", "review"},
		},
		"override what is renamed": {
			"override: {once: {weight: 2}}", "f:6:12: the base 'base' calls 'once' now 'first', which is overridden",
			[]string{"first 2", "second", "goals", "review"},
		},
		"override what is merged": {
			"override: {once: {weight: 2}, first: {weight: 3}}", "f:6:12: the base 'base' calls 'once' now 'first', which is overridden",
			[]string{"first 3", "second", "goals", "review"},
		},
		"override as the base does by now": {
			"override: {first: {evidence: the list, weight: 1}}", "f:6:12: the override of 'first' says what the base says",
			[]string{"first", "second", "goals", "review"},
		},
		"translate what is renamed": {
			"translations: {de: {elements: {once: {statement: Eine Liste.}}}}", "f:6:32: the base 'base' calls 'once' now 'first', which is translated",
			[]string{"first de", "second", "goals", "review"},
		},
		"translate what is retired": {
			"translations: {de: {elements: {gone: {statement: Eine Liste.}}}}", "f:6:32: the base 'base' no longer has 'gone', so there is nothing to translate",
			[]string{"first", "second", "goals", "review"},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			card, advice, err := bases(t).Parse("f", []byte(ours+tt.lines+"\n"))
			if err != nil {
				t.Fatal(err)
			}
			var left, said []string
			for _, c := range card.Components {
				for _, e := range c.Elements {
					id := e.ID
					if e.Weight > 1 {
						id += " " + string(rune('0'+e.Weight))
					}
					if len(card.Translations) > 0 && card.Translations[0].Elements[e.ID].Statement != "" {
						id += " de"
					}
					left = append(left, id)
				}
			}
			if diff := cmp.Diff(tt.left, left); diff != "" {
				t.Errorf("elements (-want +got):\n%s", diff)
			}
			for _, f := range advice {
				said = append(said, f.String())
			}
			if !slices.Contains(said, tt.says) {
				t.Errorf("the advice is %q", said)
			}
		})
	}
}
