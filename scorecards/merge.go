package scorecards

import (
	"fmt"
	"slices"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// components reads the components of an overlay: new ones, and those of the
// base that get further elements.
func (o *overlay) components() {
	entries := o.list("components", maxComponents)
	if o.base == nil {
		for _, n := range entries {
			o.unjudged(n)
		}
		return
	}
	stages := o.stages()
	for _, n := range entries {
		id := peekID(n)
		if u := o.r.ids[id]; u.base != "" && u.kind == kindComponent {
			o.grow(n, id)
			continue
		}
		f, ok := o.r.fields(n, called(kindComponent, id), "", componentKeys...)
		if !ok {
			continue
		}
		if _, isTitled := f.values["title"]; id != "" && !isTitled {
			o.fault(n, fmt.Sprintf("component %s is new and has no title; the base has none of that id", quote(id))+didYouMean(id, o.componentIDs()),
				"add 'title:', or name the component of the base that gets the elements")
			o.r.elementsOf(f, o.base.Scale)
			continue
		}
		c := f.component(stages, o.base.Scale)
		o.added = append(o.added, c)
		o.changes.Added[c.ID] = true
		o.add(c.Elements)
	}
}

// unjudged reads a component of which nobody knows whether the base has it.
func (o *overlay) unjudged(n *yaml.Node) {
	if f, ok := o.r.fields(n, called(kindComponent, peekID(n)), "", componentKeys...); ok {
		if f.require("id") {
			f.identifier(f.scalar("id", "text"), "'id'")
		}
		f.text("title", maxTitle)
		f.scalar("stage", "text")
		f.text("summary", maxProse)
		f.whole("weight", 1, maxWeight, 1)
		o.r.elementsOf(f, nil)
	}
}

// grow adds elements to a component of the base.
func (o *overlay) grow(n *yaml.Node, id string) {
	f, ok := o.r.fields(n, called(kindComponent, id), "", componentKeys...)
	if !ok {
		return
	}
	for _, key := range componentKeys {
		if key != "id" && key != "elements" && f.has(key) {
			f.fault(f.values[key], fmt.Sprintf("component %s is of the base, which says its %s", quote(id), key),
				"remove it; a component of the base has only 'id' and the 'elements' that are added")
		}
	}
	if dropped := o.dropped[id]; dropped != nil {
		f.fault(n, fmt.Sprintf("component %s is dropped on line %d, and gets elements here", quote(id), dropped.Line),
			"keep one of the two, or give a new component an id of its own")
	}
	if first, twice := o.r.grown[id]; twice {
		f.fault(n, fmt.Sprintf("component %s stands on line %d already", quote(id), first.line), "put all its elements in one place")
	}
	o.r.grown[id] = f.place
	elements := o.r.elementsOf(f, o.base.Scale)
	o.grown[id] = append(o.grown[id], elements...)
	o.add(elements)
}

func (o *overlay) add(elements []scoring.Element) {
	for i := range elements {
		o.changes.Added[elements[i].ID] = true
	}
}

// stages are the ids of the stages that a new component can be in.
func (o *overlay) stages() []string {
	var ids []string
	for _, s := range o.base.Stages {
		ids = append(ids, s.ID)
	}
	return append(ids, o.declaredStages()...)
}

// merge puts together what is left of the base and what the overlay adds. A
// new component comes after the last one of its stage.
func (o *overlay) merge(s *scoring.Scorecard) {
	stages := o.r.stages(o.list("stages", maxStages))
	retired := o.r.retired(o.list("retired", maxRetired))
	closing := o.r.closing(o.list("closing", maxClosing))
	if o.base == nil {
		return
	}
	s.Overlay = o.changes
	s.Overlay.Base = o.base
	s.Components = nil
	for i := range o.base.Components {
		if o.dropped[o.base.Components[i].ID] != nil {
			continue
		}
		if c := o.merged(&o.base.Components[i]); len(c.Elements) > 0 {
			s.Components = append(s.Components, c)
		}
	}
	for _, c := range o.added {
		at := len(s.Components)
		for i := range s.Components {
			if s.Components[i].Stage == c.Stage {
				at = i + 1
			}
		}
		s.Components = slices.Insert(s.Components, at, c)
	}
	s.Stages = append(o.stagesLeft(s.Components), stages...)
	if len(stages) > 0 && len(o.base.Stages) == 0 {
		o.fault(o.values["stages"], "the base "+quote(o.base.ID)+" has no stages, so an overlay cannot add any",
			"remove them here and in the components")
	}
	s.Retired = append(o.retiredBefore(), retired...)
	s.Closing = slices.Concat(o.base.Closing, closing)
	o.checkSizes(s)
}

// merged is a component of the base with what is left, changed and added. It
// has no element where all of them are dropped.
func (o *overlay) merged(of *scoring.Component) scoring.Component {
	c := *of
	c.Elements = nil
	var dropped []string
	for _, e := range of.Elements {
		if o.dropped[e.ID] != nil {
			dropped = append(dropped, e.ID)
			continue
		}
		if is, ok := o.overridden[e.ID]; ok {
			e = is
		}
		c.Elements = append(c.Elements, e)
	}
	c.Elements = append(c.Elements, o.grown[c.ID]...)
	if len(c.Elements) == 0 {
		o.r.isBehind(o.dropped[dropped[0]], fmt.Sprintf("component %s has no element left, and is not asked", quote(c.ID)),
			"drop "+quote(c.ID)+" in the place of its elements")
	}
	return c
}

// stagesLeft are the stages of the base that have a component left.
func (o *overlay) stagesLeft(components []scoring.Component) []scoring.Stage {
	var stages []scoring.Stage
	for _, s := range o.base.Stages {
		if slices.ContainsFunc(components, func(c scoring.Component) bool { return c.Stage == s.ID }) {
			stages = append(stages, s)
		}
	}
	return stages
}

// retiredBefore are the former elements of the base, none of which leads to
// one that is not asked.
func (o *overlay) retiredBefore() []scoring.Retired {
	all := slices.Clone(o.base.Retired)
	for i := range all {
		if slices.Contains(o.changes.Dropped, all[i].Into) {
			all[i].Into = ""
		}
	}
	return all
}

// checkSizes holds the whole to what a scorecard may have.
func (o *overlay) checkSizes(s *scoring.Scorecard) {
	if len(s.Components) == 0 {
		o.fault(o.values["drop"], "no component of the base is left", "keep at least one, or add one")
	}
	for _, list := range []struct {
		key       string
		has, most int
	}{
		{"components", len(s.Components), maxComponents},
		{"stages", len(s.Stages), maxStages},
		{"closing", len(s.Closing), maxClosing},
		{"retired", len(s.Retired), maxRetired},
	} {
		if list.has > list.most && o.has(list.key) {
			o.fault(o.values[list.key], fmt.Sprintf("with those of the base there are %d under '%s'; there may be %d", list.has, list.key, list.most), "")
		}
	}
}

// misplaced are faults for the keys of an overlay in a file that extends
// nothing.
func (f fields) misplaced() {
	for _, key := range overlayKeys {
		if f.has(key) {
			f.fault(f.values[key], "'"+key+"' is for an overlay, and this scorecard extends no other",
				"add 'extends:' with the id of a scorecard and its major version, or remove it")
		}
	}
}
