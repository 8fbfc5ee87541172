package scorecards

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
)

// A tableComponent is a component as far as it was read. Without an id it
// gets one at the end, when all that were given are known.
type tableComponent struct {
	scoring.Component
	stage  *scoring.Stage
	place  sheet.Fault // of its first statement
	titled sheet.Fault // where its title stands
	staged sheet.Fault // where its stage stands
}

// component finds or begins the component of a row, nil after a fault.
func (r *tableReader) component(cells []string) *tableComponent {
	id, title := r.above.component, r.above.title
	c := r.known(id, title)
	if c == nil {
		c = r.begin(cells, id, title)
	}
	if c == nil || id == "" || title == "" || c.Title == title && c.titled.Line > 0 {
		return c
	}
	if c.titled.Line > 0 {
		r.fault(cells, ColumnTitle, fmt.Sprintf("component %s is called %s in %s %d; give it the same title in all its rows",
			inQuotes(id), inQuotes(c.Title), c.titled.Kind(), c.titled.Line))
		return nil
	}
	c.titled, c.Title = r.rows.Place(0), r.limited(cells, ColumnTitle, title, maxTitle)
	return c
}

// known is a component that a row above or the base has, nil where neither
// has it. An id goes before a title that reads the same.
func (r *tableReader) known(id, title string) *tableComponent {
	if c := r.find(func(c *scoring.Component) bool { return c.ID != "" && c.ID == cmp.Or(id, title) }); c != nil {
		return c
	}
	if id != "" && title != "" {
		return nil
	}
	return r.find(func(c *scoring.Component) bool { return strings.EqualFold(c.Title, cmp.Or(id, title)) })
}

// find is a component that was begun, or else one of the base, which is begun
// by that.
func (r *tableReader) find(is func(*scoring.Component) bool) *tableComponent {
	for _, c := range r.components {
		if is(&c.Component) {
			return c
		}
	}
	for i := range r.base.Components {
		b := &r.base.Components[i]
		if !is(b) {
			continue
		}
		c := &tableComponent{Component: *b, place: r.rows.Place(0)}
		c.Elements = nil
		for _, s := range r.stages {
			if s.ID == b.Stage {
				c.stage = s
			}
		}
		r.components = append(r.components, c)
		return c
	}
	return nil
}

// begin begins a new component. A title alone, and an id that is none, get an
// id made of them.
func (r *tableReader) begin(cells []string, id, title string) *tableComponent {
	if len(r.components) == maxComponents {
		r.fault(cells, ColumnComponent, fmt.Sprintf("a scorecard has at most %d components", maxComponents))
		return nil
	}
	c := &tableComponent{place: r.rows.Place(0)}
	c.Weight = 1
	switch {
	case id == "":
		c.Title = r.limited(cells, ColumnTitle, title, maxTitle)
	case title == "" && !isID(id):
		c.Title = r.limited(cells, ColumnComponent, id, maxTitle)
	default:
		r.claim(cells, ColumnComponent, id, kindComponent) // what cannot be is said once
		c.ID, c.Title = id, cmp.Or(title, id)
	}
	r.components = append(r.components, c)
	return c
}

// stage takes the stage of a row for its component.
func (r *tableReader) stage(cells []string, c *tableComponent) {
	said := r.cell(cells, ColumnStage)
	if said == "" {
		if c.stage == nil && r.above.stage != "" {
			c.stage, c.staged = r.stageOf(cells, r.above.stage), r.rows.Place(0)
		}
		return
	}
	s := r.stageOf(cells, said)
	if c.staged.Line > 0 && s != c.stage {
		r.fault(cells, ColumnStage, fmt.Sprintf("component %s is in stage %s in %s %d; a component is in one stage",
			inQuotes(c.Title), inQuotes(c.stage.Title), c.staged.Kind(), c.staged.Line))
		return
	}
	c.stage, c.staged = s, r.rows.Place(0)
}

// stageOf finds a stage by its id, or else by its title, or begins it.
func (r *tableReader) stageOf(cells []string, said string) *scoring.Stage {
	for _, s := range r.stages {
		if s.ID == said {
			return s
		}
	}
	for _, s := range r.stages {
		if strings.EqualFold(s.Title, said) {
			return s
		}
	}
	if len(r.stages) == maxStages {
		r.fault(cells, ColumnStage, fmt.Sprintf("a scorecard has at most %d stages", maxStages))
	}
	s := &scoring.Stage{Title: r.limited(cells, ColumnStage, said, maxTitle)}
	if len(r.stages) <= maxStages {
		r.stages = append(r.stages, s)
	}
	return s
}

// checkStages refuses components without a stage where others have one.
func (r *tableReader) checkStages() {
	if len(r.stages) == 0 {
		return
	}
	for _, c := range r.components {
		if c.stage == nil {
			fault := c.place
			fault.Problem = "component " + inQuotes(c.Title) + " has no stage, and others have one; name it in a column of stages"
			r.faults = append(r.faults, fault)
		}
	}
}
