package scorecards

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// matrix reads the matrix of a scorecard, once it is known which components and
// stages that has. It is nil where the file has none, and after a fault.
func (f fields) matrix(s *scoring.Scorecard) *scoring.Matrix {
	if !f.has("matrix") {
		return nil
	}
	faults := len(f.r.faults)
	of, ok := f.r.fields(f.values["matrix"], "the matrix", "", "x", "y", "quadrants")
	if !ok {
		return nil
	}
	m := &scoring.Matrix{X: of.axis("x", s), Y: of.axis("y", s)}
	if kind, id := axisOf(m.Y); id != "" && m.X.Component == m.Y.Component && m.X.Stage == m.Y.Stage {
		of.fault(of.values["y"], "both axes are "+called(kind, id), "name another component or stage for one of them")
	}
	m.Quadrants = of.quadrants()
	if len(f.r.faults) > faults {
		return nil
	}
	return m
}

// axisOf is what an axis is, by its kind and its id.
func axisOf(a scoring.Axis) (kind, id string) {
	if a.Stage != "" {
		return kindStage, a.Stage
	}
	return kindComponent, a.Component
}

// axis reads one axis. What it names is empty after a fault.
func (f fields) axis(key string, s *scoring.Scorecard) (out scoring.Axis) {
	if !f.require(key) {
		return out
	}
	name := "the axis " + quote(key)
	a, ok := f.r.fields(f.values[key], name, "", kindComponent, kindStage, "split")
	if !ok {
		return out
	}
	out.Split = a.whole("split", 1, maxPercent, scoring.DefaultSplit)
	isComponent, isStage := a.has(kindComponent), a.has(kindStage)
	switch {
	case isComponent && isStage:
		a.fault(f.values[key], name+" has a component and a stage, and can be one of them only", "remove one of the two")
	case isComponent:
		out.Component = a.reference(kindComponent, componentIDs(s))
	case isStage:
		out.Stage = a.reference(kindStage, stageIDs(s))
	case !a.meant[kindComponent] && !a.meant[kindStage]:
		a.fault(f.values[key], name+" has no component and no stage", "add 'component:' or 'stage:', with the id of one")
	}
	return out
}

func componentIDs(s *scoring.Scorecard) (ids []string) {
	for i := range s.Components {
		ids = append(ids, s.Components[i].ID)
	}
	return ids
}

func stageIDs(s *scoring.Scorecard) (ids []string) {
	for _, stage := range s.Stages {
		ids = append(ids, stage.ID)
	}
	return ids
}

// reference is the id of a component or a stage, under the key that is called as
// its kind. Where one of them has no id, or the base is not there, nobody can
// tell whether it is known.
func (f fields) reference(kind string, ids []string) string {
	if !f.require(kind) {
		return ""
	}
	isBaseMissing := f.r.base == nil && f.r.top.has("extends")
	switch n := f.scalar(kind, "text"); {
	case n == nil:
	case slices.Contains(ids, n.Value):
		return n.Value
	case isBaseMissing || slices.Contains(ids, "") || len(ids) == 0 && kind == kindComponent:
	case f.r.ids[n.Value].base != "" && f.r.ids[n.Value].kind == kind:
		f.fault(n, called(kind, n.Value)+" of the base is left out by this overlay", "name another, or drop it no longer")
	default:
		f.unknownReference(n, kind, ids)
	}
	return ""
}

func (f fields) unknownReference(n *yaml.Node, kind string, ids []string) {
	hint := "name one of the scorecard by its id"
	switch {
	case len(ids) == 0:
		hint = "the scorecard has no stages: name a component under 'component'"
	case len(ids) <= maxLevels:
		hint = "those of the scorecard are " + strings.Join(ids, ", ")
	}
	f.fault(n, fmt.Sprintf("unknown %s %s", kind, quote(n.Value))+didYouMean(n.Value, ids), hint)
}

// quadrants reads what the corners of a matrix mean, each of them once.
func (f fields) quadrants() []scoring.Quadrant {
	if !f.require("quadrants") {
		return nil
	}
	list, corners := f.values["quadrants"], scoring.Corners()
	entries := f.list("quadrants", len(corners))
	if list.Kind != yaml.SequenceNode || len(entries) < len(list.Content) {
		return nil
	}
	var all []scoring.Quadrant
	lines := map[scoring.Corner]int{}
	isTold := true // where each entry belongs
	for _, n := range entries {
		q, ok := f.r.fields(n, "the quadrant", "", "x", "y", "label", "advice")
		if !ok {
			isTold = false
			continue
		}
		c := scoring.Corner{X: q.side("x"), Y: q.side("y")}
		switch line, twice := lines[c]; {
		case c.X == "" || c.Y == "":
			isTold = false
		case twice:
			q.fault(n, fmt.Sprintf("the quadrant where %s stands on line %d already", inWords(c), line), "give each corner one quadrant")
		default:
			lines[c] = n.Line
		}
		all = append(all, scoring.Quadrant{Corner: c, Label: q.requiredText("label", maxLabel), Advice: q.text("advice", maxProse)})
		f.r.adviseQuadrant(q, all)
	}
	for _, c := range corners {
		if _, isThere := lines[c]; isTold && !isThere {
			f.fault(list, "the matrix has no quadrant where "+inWords(c), fmt.Sprintf("add '- {x: %s, y: %s, label: ...}'", c.X, c.Y))
		}
	}
	f.r.adviseQuadrants(entries, all)
	return all
}

// side is the one of an axis that a quadrant is on, empty after a fault.
func (f fields) side(axis string) scoring.Side {
	if !f.require(axis) {
		return ""
	}
	return scoring.Side(f.choice(axis, "", string(scoring.Low), string(scoring.High)))
}

// inWords is a corner, in the middle of a sentence.
func inWords(c scoring.Corner) string { return fmt.Sprintf("x is %s and y is %s", c.X, c.Y) }

// adviseQuadrant advises on the quadrant read last.
func (r *reader) adviseQuadrant(f fields, all []scoring.Quadrant) {
	last := all[len(all)-1]
	for _, other := range all[:len(all)-1] {
		if last.Label != "" && strings.EqualFold(other.Label, last.Label) {
			r.warn(f.values["label"], fmt.Sprintf("two quadrants have the label %s", quote(last.Label)), "give each quadrant a label of its own")
			return
		}
	}
}

// adviseQuadrants advises on those without advice: a result that lies there
// would be told where it is, and not what to do.
func (r *reader) adviseQuadrants(entries []*yaml.Node, all []scoring.Quadrant) {
	var silent []string
	var first *yaml.Node
	for i, q := range all {
		if q.Advice == "" {
			silent = append(silent, quote(q.Label))
			first = cmp.Or(first, entries[i])
		}
	}
	hint := "say under 'advice' what to do with what lies there"
	switch n := len(silent); n {
	case 0:
	case 1:
		r.warn(first, "the quadrant "+silent[0]+" has no advice", hint)
	default:
		r.warn(first, fmt.Sprintf("%d quadrants have no advice: %s", n, strings.Join(silent, ", ")), hint)
	}
}

// lostAxis is an axis of the matrix that a scorecard does not have, by its kind
// and its id. The id is empty where it has both, and where there is no matrix.
func lostAxis(s *scoring.Scorecard) (kind, id string) {
	if s.Matrix == nil {
		return "", ""
	}
	for _, a := range []scoring.Axis{s.Matrix.X, s.Matrix.Y} {
		ids := componentIDs(s)
		if kind, id = axisOf(a); kind == kindStage {
			ids = stageIDs(s)
		}
		if !slices.Contains(ids, id) {
			return kind, id
		}
	}
	return "", ""
}

// matrix is that of the overlay, or else that of its base as far as the overlay
// has both axes.
func (o *overlay) matrix(s *scoring.Scorecard) {
	if o.has("matrix") {
		s.Matrix = o.fields.matrix(s)
		return
	}
	kind, id := lostAxis(s)
	if id == "" {
		return
	}
	s.Matrix = nil
	dropped := o.dropped[id]
	if dropped == nil { // with all that was in it
		dropped = o.values["drop"]
	}
	o.r.warn(dropped, "the matrix of the base has "+called(kind, id)+" as an axis, which is dropped, so results are placed in none",
		"drop it no longer, or add 'matrix:' with two axes that are left")
}
