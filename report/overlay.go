package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// origin says where a component or element of an overlay comes from, empty where
// it is as in the base.
func (s scorecard) origin(id string) string {
	changed := s.Overlay.Overridden[id]
	switch {
	case s.Overlay.Added[id]:
		return s.words.Scorecards.Added
	case len(changed) > 0:
		return fmt.Sprintf(s.words.Scorecards.Changed, strings.Join(changed, ", "))
	}
	return ""
}

// dropped are the elements of the base that an overlay does not ask.
func (s scorecard) dropped() document {
	if len(s.Overlay.Dropped) == 0 {
		return nil
	}
	return document{heading{2, fmt.Sprintf(s.words.Scorecards.DroppedFrom, s.Extends.ID, s.Extends.Version)}, s.droppedItems()}
}

// droppedItems are the elements dropped, as the base has them, and one for a
// component that is dropped whole. Without the base there are their ids.
func (s scorecard) droppedItems() (items list) {
	if s.Overlay.Base == nil {
		for _, id := range s.Overlay.Dropped {
			items = append(items, item{text: id})
		}
		return items
	}
	base := s.Overlay.Base.In(s.Language)
	for i := range base.Components {
		c := &base.Components[i]
		if !s.asks(c.ID) {
			items = append(items, item{text: c.ID + ": " + nameOf(c.Title, c.ID) + ", " + s.words.Counts.Elements.Of(len(c.Elements))})
			continue
		}
		for j := range c.Elements {
			if e := &c.Elements[j]; slices.Contains(s.Overlay.Dropped, e.ID) {
				items = append(items, item{text: e.ID + ": " + nameOf(e.Statement, e.ID)})
			}
		}
	}
	return items
}

// asks reports whether the scorecard has a component.
func (s scorecard) asks(component string) bool {
	return slices.ContainsFunc(s.Components, func(c scoring.Component) bool { return c.ID == component })
}

// before are the texts of the base that stood where an overlay says something
// else.
func (s scorecard) before(e *scoring.Element) (under []line) {
	was := s.InBase(e.ID)
	if was == nil || len(s.Overlay.Overridden[e.ID]) == 0 {
		return nil
	}
	of := &s.words.Scorecards
	for _, text := range []struct{ form, was, is string }{
		{of.StatementInBase, was.Statement, e.Statement},
		{of.EvidenceInBase, was.Evidence, e.Evidence},
		{of.ImproveInBase, was.Improve, e.Improve},
	} {
		if text.was != "" && text.was != text.is {
			under = append(under, line{fmt.Sprintf(text.form, text.was)})
		}
	}
	if was.Weight != e.Weight {
		under = append(under, line{fmt.Sprintf(of.WeightInBase, was.Weight)})
	}
	return under
}

// An originJSON says where an element of an overlay comes from.
type originJSON struct {
	From    string   `json:"from"` // base or overlay
	Changed []string `json:"changed,omitempty"`
}

// newOriginJSON is nil where a scorecard is no overlay.
func newOriginJSON(s *scoring.Scorecard, id string) *originJSON {
	switch {
	case !s.IsOverlay():
		return nil
	case s.Overlay.Added[id]:
		return &originJSON{From: "overlay"}
	}
	return &originJSON{From: "base", Changed: s.Overlay.Overridden[id]}
}

// An extendsJSON is what a scorecard is an overlay of.
type extendsJSON struct {
	ID      string   `json:"id"`
	Version string   `json:"version"`
	Dropped []string `json:"dropped"`
}

// newExtendsJSON is nil where a scorecard is no overlay.
func newExtendsJSON(s *scoring.Scorecard) *extendsJSON {
	if !s.IsOverlay() {
		return nil
	}
	return &extendsJSON{s.Extends.ID, s.Extends.Version, append([]string{}, s.Overlay.Dropped...)}
}
