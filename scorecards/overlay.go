package scorecards

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// An overlay is a file that extends a base, being put on it. Without the base,
// which was a fault, what the file says is read and held against nothing.
type overlay struct {
	fields
	base   *scoring.Scorecard // nil where it was not found
	places map[string]scoring.Place

	retired map[string]scoring.Retired // elements that the base had

	dropped    map[string]*yaml.Node // components and elements, by id
	overridden map[string]scoring.Element
	grown      map[string][]scoring.Element // elements added to the base's components
	added      []scoring.Component
	changes    scoring.Overlay
}

// overlayKeys are the keys that only an overlay has.
var overlayKeys = []string{"extends", "drop", "override"}

// overlay opens a file that extends another.
func (f fields) overlay(own string, bases *Bases) *overlay {
	o := &overlay{
		fields: f, base: f.findBase(own, bases),
		retired: map[string]scoring.Retired{},
		dropped: map[string]*yaml.Node{}, overridden: map[string]scoring.Element{}, grown: map[string][]scoring.Element{},
		changes: scoring.Overlay{Overridden: map[string][]string{}, Added: map[string]bool{}},
	}
	if o.base != nil {
		f.r.base, f.r.extends = o.base, at(f.values["extends"])
		o.places = o.base.Places()
		o.claim()
	}
	for _, key := range []string{"scale", "scoring"} {
		if f.has(key) {
			f.fault(f.values[key], "an overlay has the "+key+" of its base, and none of its own",
				"remove it; with another, results could not be compared with those of the base: begin one of your own by kamscore scorecards new --from")
		}
	}
	return o
}

// findBase is the scorecard that a file extends, nil after a fault.
func (f fields) findBase(own string, bases *Bases) *scoring.Scorecard {
	n := f.scalar("extends", "text")
	if n == nil {
		return nil
	}
	id, major, _ := strings.Cut(n.Value, "@")
	if !isID(id) || !isVersion(major) || strings.Contains(major, ".") {
		f.fault(n, fmt.Sprintf("'extends' is %s, which is not a scorecard and its major version", quote(n.Value)),
			"write it as corporate-environment@1")
		return nil
	}
	if id == own {
		f.fault(n, "the overlay has the id of its base, "+quote(id), "give it an id of its own; results name their scorecard by it")
		return nil
	}
	base, err := bases.findMajor(id, major)
	var missing *baseError
	if errors.As(err, &missing) {
		f.r.add(Finding{Line: n.Line, Column: n.Column, Message: missing.message, Hint: missing.hint, IsOfBase: true})
		return nil
	}
	return base
}

// claim takes the ids of the base, those it had in earlier versions too.
func (o *overlay) claim() {
	take := func(kind, id string) { o.r.ids[id] = use{kind: kind, base: o.base.ID} }
	for _, s := range o.base.Stages {
		take(kindStage, s.ID)
	}
	for _, c := range o.base.Components {
		take(kindComponent, c.ID)
		for _, e := range c.Elements {
			take(kindElement, e.ID)
			for _, id := range e.Was {
				take(kindFormer, id)
				o.r.renamed[id] = e.ID
			}
		}
	}
	for _, gone := range o.base.Retired {
		take(kindFormer, gone.ID)
		o.retired[gone.ID] = gone
	}
	for _, q := range o.base.Closing {
		take(kindQuestion, q.ID)
	}
}

// inherit takes over the base, before the overlay says anything.
func (o *overlay) inherit(s *scoring.Scorecard) {
	if o.base == nil {
		return
	}
	id, version, title := s.ID, s.Version, s.Title
	*s = *o.base
	s.ID, s.Version, s.Title = id, version, title
	s.Extends = scoring.Base{ID: o.base.ID, Version: o.base.Version}
}

// holdToBase refuses another language or subject than the base's.
func (o *overlay) holdToBase(s *scoring.Scorecard) {
	if o.base == nil {
		return
	}
	for _, key := range []struct{ name, own, base string }{
		{"language", s.Language, o.base.Language}, {"subject", string(s.Subject), string(o.base.Subject)},
	} {
		if o.has(key.name) && !strings.EqualFold(key.own, key.base) {
			o.fault(o.values[key.name], fmt.Sprintf("'%s' is %s, and that of the base is %s", key.name, quote(key.own), quote(key.base)),
				"leave it out; an overlay cannot change it")
		}
	}
	s.Language, s.Subject = o.base.Language, o.base.Subject
}

// drop reads which components and elements of the base are not asked.
func (o *overlay) drop() {
	var behind []*yaml.Node
	for _, n := range o.list("drop", maxElements) {
		if n.Kind != yaml.ScalarNode {
			o.wrongKind(n, "an entry of 'drop'", "text")
			continue
		}
		id := o.identifier(n, "an entry of 'drop'")
		if id == "" || o.base == nil {
			continue
		}
		first, twice := o.dropped[id]
		switch kind := o.r.ids[id].kind; {
		case twice:
			o.fault(n, fmt.Sprintf("%s is under 'drop' on line %d already", quote(id), first.Line), "remove one of the two")
		case o.isFormer(id):
			behind = append(behind, n)
		case kind != kindElement && kind != kindComponent:
			o.unknown(n, "element or component", slices.Concat(o.elementIDs(), o.componentIDs()))
		default:
			o.dropped[id] = n
		}
	}
	for _, n := range behind {
		o.dropFormer(n)
	}
	for id, n := range o.dropped {
		at, isElement := o.places[id]
		if !isElement {
			continue
		}
		o.r.ids[id] = use{kind: kindDropped, base: o.base.ID}
		if c := o.base.Components[at.Component].ID; o.dropped[c] != nil && n.Value == id {
			o.r.isBehind(n, fmt.Sprintf("%s is dropped with its component %s on line %d already", quote(id), quote(c), o.dropped[c].Line), "remove it")
		}
	}
	o.countDropped()
}

// countDropped notes what is not asked, and leaves room for as many others.
func (o *overlay) countDropped() {
	if o.base == nil {
		return
	}
	for _, c := range o.base.Components {
		for _, e := range c.Elements {
			if o.dropped[c.ID] != nil || o.dropped[e.ID] != nil {
				o.r.ids[e.ID] = use{kind: kindDropped, base: o.base.ID}
				o.changes.Dropped = append(o.changes.Dropped, e.ID)
			} else {
				o.r.elements++
			}
		}
	}
}

// unknown is a fault for an id that the base does not have.
func (o *overlay) unknown(n *yaml.Node, what string, known []string) {
	o.fault(n, fmt.Sprintf("the base %s has no %s %s", quote(o.base.ID), what, quote(n.Value))+didYouMean(n.Value, known),
		"kamscore scorecards export "+o.base.ID+" --format csv lists its ids")
}

func (o *overlay) elementIDs() (ids []string) {
	for _, c := range o.base.Components {
		for _, e := range c.Elements {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

func (o *overlay) componentIDs() (ids []string) {
	for _, c := range o.base.Components {
		ids = append(ids, c.ID)
	}
	return ids
}
