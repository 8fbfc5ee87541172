package scorecards

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// componentKeys and elementKeys are the keys that each may have.
var (
	componentKeys = []string{"id", "title", "stage", "summary", "weight", "elements"}
	elementKeys   = []string{"id", "statement", "evidence", "guidance", "levels", "improve", "weight", "not_applicable", "was"}
)

func (r *reader) components(card fields, scale scoring.Scale) []scoring.Component {
	if !card.requireEntries("components") {
		return nil
	}
	declared := card.declaredStages()
	var components []scoring.Component
	for _, n := range card.list("components", maxComponents) {
		if f, ok := r.fields(n, called(kindComponent, peekID(n)), "", componentKeys...); ok {
			components = append(components, f.component(declared, scale))
		}
	}
	return components
}

func (f fields) component(stages []string, scale scoring.Scale) scoring.Component {
	return scoring.Component{
		ID:       f.id(kindComponent),
		Title:    f.requiredText("title", maxTitle),
		Stage:    f.stage(stages),
		Summary:  f.text("summary", maxProse),
		Weight:   f.whole("weight", 1, maxWeight, 1),
		Elements: f.r.elementsOf(f, scale),
	}
}

// requireEntries is require for a list, which must not be empty either.
func (f fields) requireEntries(key string) bool {
	if !f.require(key) {
		return false
	}
	n := f.values[key]
	if n.Kind == yaml.SequenceNode && len(n.Content) == 0 {
		f.fault(n, f.name+" has no "+key, "add at least one")
		return false
	}
	return true
}

// declaredStages are the ids under stages, those of stages with faults too:
// what is wrong with them was said once.
func (f fields) declaredStages() []string {
	list, ok := f.values["stages"]
	if !ok {
		return nil
	}
	var ids []string
	for _, n := range list.Content[:min(len(list.Content), maxStages)] {
		if id := peekID(n); id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// stage is the stage of a component, which a scorecard with stages needs in
// every component.
func (f fields) stage(declared []string) string {
	if !f.has("stage") {
		if len(declared) > 0 {
			f.require("stage")
		}
		return ""
	}
	n := f.scalar("stage", "text")
	switch {
	case n == nil:
		return ""
	case slices.Contains(declared, n.Value):
		return n.Value
	case len(declared) == 0:
		f.fault(n, fmt.Sprintf("stage %s is not declared", quote(n.Value)), "declare it under 'stages', or remove it here")
	default:
		f.fault(n, fmt.Sprintf("stage %s is not declared", quote(n.Value))+didYouMean(n.Value, declared),
			"the stages declared are "+strings.Join(declared, ", "))
	}
	return ""
}

func (r *reader) elementsOf(component fields, scale scoring.Scale) []scoring.Element {
	if !component.requireEntries("elements") {
		return nil
	}
	var elements []scoring.Element
	for _, n := range component.list("elements", maxElements) {
		r.elements++
		if r.elements == maxElements+1 {
			component.fault(n, fmt.Sprintf("the scorecard has more than %d elements", maxElements), "split it into several scorecards")
		}
		if r.elements > maxElements {
			break
		}
		id := peekID(n)
		f, ok := r.fields(n, called(kindElement, id), id, elementKeys...)
		if !ok {
			continue
		}
		e := scoring.Element{
			ID:            f.id(kindElement),
			Statement:     f.requiredText("statement", maxStatement),
			Evidence:      f.text("evidence", maxStatement),
			Guidance:      f.text("guidance", maxStatement),
			Levels:        f.levels(scale),
			Improve:       f.text("improve", maxStatement),
			Weight:        f.whole("weight", 1, maxWeight, 1),
			Was:           f.was(),
			AlwaysApplies: !f.flag("not_applicable", true),
		}
		elements = append(elements, e)
		r.places[e.ID] = elementPlaces{
			element: f.place, statement: f.placeOf("statement"), evidence: f.placeOf("evidence"), improve: f.placeOf("improve"),
		}
	}
	return elements
}

// levels is the wording per rating of one element. Without a sound scale
// nobody can tell which ratings there are.
func (f fields) levels(scale scoring.Scale) map[int]string {
	if !f.has("levels") || len(scale) == 0 {
		return nil
	}
	known := make([]string, len(scale))
	for i, l := range scale {
		known[i] = strconv.Itoa(l.Value)
	}
	wording, ok := f.r.fields(f.values["levels"], "'levels'", f.element, known...)
	if !ok {
		return nil
	}
	levels := make(map[int]string, len(wording.values))
	for _, l := range scale {
		key := strconv.Itoa(l.Value)
		if _, ok := wording.values[key]; ok {
			levels[l.Value] = wording.requiredText(key, maxCredit)
		}
	}
	return levels
}
