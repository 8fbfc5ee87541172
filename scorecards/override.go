package scorecards

import (
	"fmt"
	"maps"
	"slices"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// overrideKeys are what an overlay may change of an element, in the order in
// which changes are told. Its id, and what that was, it keeps.
var overrideKeys = []string{"statement", "evidence", "guidance", "levels", "improve", "weight", "not_applicable"}

// override reads what is changed of single elements.
func (o *overlay) override() {
	if !o.has("override") {
		return
	}
	n := o.values["override"]
	if n.Kind == yaml.MappingNode && len(n.Content)/2 > maxElements {
		o.fault(n, fmt.Sprintf("'override' has %d entries; it may have %d", len(n.Content)/2, maxElements), "")
		return
	}
	all, ok := o.r.fields(n, "'override'", "", keysOf(n)...)
	if !ok {
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if key, value := n.Content[i], n.Content[i+1]; all.values[key.Value] == value {
			o.overrideOne(key, value)
		}
	}
}

// overrides reports whether an id stands under 'override' itself.
func (o *overlay) overrides(id string) bool {
	return slices.Contains(keysOf(o.values["override"]), id)
}

// keysOf are all keys of a mapping.
func keysOf(n *yaml.Node) (keys []string) {
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		keys = append(keys, n.Content[i].Value)
	}
	return keys
}

func (o *overlay) overrideOne(key, value *yaml.Node) {
	id := o.identifier(key, "a key of 'override'")
	if id == "" {
		return
	}
	f, ok := o.r.fields(value, "the override of "+quote(id), id, overrideKeys...)
	if !ok {
		return
	}
	if o.base == nil {
		f.overriding(scoring.Element{}, nil)
		return
	}
	if id = o.current(key); id == "" {
		f.overriding(scoring.Element{}, o.base.Scale)
		return
	}
	at, isElement := o.places[id]
	switch u := o.r.ids[id]; {
	case !isElement && u.kind == kindComponent:
		o.fault(key, fmt.Sprintf("%s is a component; 'override' changes elements", quote(id)),
			"name the elements to be changed; a component is kept or dropped as it is")
		return
	case !isElement:
		o.unknown(key, kindElement, o.elementIDs())
		return
	case u.kind == kindDropped:
		o.fault(key, fmt.Sprintf("element %s is under 'override', and dropped too", quote(id)), "keep one of the two")
		return
	case id != key.Value && o.overrides(id):
		return // the id of now comes before the one it was
	}
	faults := len(o.r.faults)
	was := *o.base.At(at)
	is := f.overriding(was, o.base.Scale)
	changed := differing(&was, &is)
	switch {
	case changed != nil || len(o.r.faults) > faults:
	case len(f.values) == 0:
		o.fault(key, fmt.Sprintf("the override of %s changes nothing", quote(id)), "say what is to be other than in the base, or remove it")
	default:
		o.r.isBehind(key, fmt.Sprintf("the override of %s says what the base says", quote(id)), "remove it")
		return
	}
	o.overridden[id] = is
	o.changes.Overridden[id] = changed
	o.r.places[id] = f.overriddenPlaces()
}

// overriding is an element with what the fields say in the place of what it
// says.
func (f fields) overriding(e scoring.Element, scale scoring.Scale) scoring.Element {
	if f.has("statement") {
		e.Statement = f.requiredText("statement", maxStatement)
	}
	e.Evidence = f.textOr("evidence", maxStatement, e.Evidence)
	e.Guidance = f.textOr("guidance", maxStatement, e.Guidance)
	if f.has("levels") {
		e.Levels = f.levels(scale)
	}
	e.Improve = f.textOr("improve", maxStatement, e.Improve)
	e.Weight = f.whole("weight", 1, maxWeight, e.Weight)
	e.AlwaysApplies = !f.flag("not_applicable", !e.AlwaysApplies)
	return e
}

// overriddenPlaces is where the texts of an element stand that an overlay
// says, none for what the base says.
func (f fields) overriddenPlaces() (places elementPlaces) {
	for key, at := range map[string]*place{
		"statement": &places.statement, "evidence": &places.evidence, "improve": &places.improve,
	} {
		if f.has(key) {
			*at = f.placeOf(key)
		}
	}
	return places
}

// differing are the keys in which two elements differ.
func differing(a, b *scoring.Element) (keys []string) {
	differs := map[string]bool{
		"statement":      a.Statement != b.Statement,
		"evidence":       a.Evidence != b.Evidence,
		"guidance":       a.Guidance != b.Guidance,
		"levels":         !maps.Equal(a.Levels, b.Levels),
		"improve":        a.Improve != b.Improve,
		"weight":         a.Weight != b.Weight,
		"not_applicable": a.AlwaysApplies != b.AlwaysApplies,
	}
	for _, key := range overrideKeys {
		if differs[key] {
			keys = append(keys, key)
		}
	}
	return keys
}
