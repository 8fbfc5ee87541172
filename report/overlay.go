package report

import (
	"fmt"
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
	var items list
	for _, id := range s.Overlay.Dropped {
		items = append(items, item{text: id})
	}
	return document{heading{2, fmt.Sprintf(s.words.Scorecards.DroppedFrom, s.Extends.ID, s.Extends.Version)}, items}
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
