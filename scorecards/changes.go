package scorecards

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// Changes are what was changed in a base: ids of elements, each list in the
// order of the table. An element may be in several.
type Changes struct {
	Any        bool // be it only the order
	Added      []string
	Reworded   []string // with another statement
	Replaced   []string // those of them whose statement has mostly other words
	Revised    []string // with the same one, and other evidence, improve, guidance or weight
	Moved      []string // to another component
	Retired    []string // gone, in the order of the base
	Recognised []string // without an id, known by their statement
	Translated []string // of which the translation says something else; ids of components too, and the key title

	// LostAxis is the id of a component that is gone and was an axis of the
	// matrix, so that there is none any more; empty where none is.
	LostAxis string

	Renamed      []Renamed      // what may be one thing whose id was mistyped
	Untranslated []Untranslated // what translations no longer say
}

// A Renamed is an id that is new, on a text that is unchanged, while the id that
// had the text is gone.
type Renamed struct {
	Kind      string // "element" or "component"
	New, Gone string
}

// An Untranslated is texts that a translation said of what was reworded since,
// which it therefore says no longer.
type Untranslated struct {
	Language string
	Texts    int
	IDs      []string // what they belong to; the key title is the title of the scorecard
}

// compare lists what is not as in the base.
func (r *tableReader) compare() {
	changes := &r.out.Changes
	left, gone := r.out.Places(), map[string]string{} // by statement
	for i := range r.own.Components {
		for _, e := range r.own.Components[i].Elements {
			if _, ok := left[e.ID]; !ok {
				changes.Retired = append(changes.Retired, e.ID)
				gone[e.Statement] = e.ID
			}
		}
	}
	for i := range r.out.Components {
		c := &r.out.Components[i]
		for j := range c.Elements {
			e := &c.Elements[j]
			place, known := r.places[e.ID]
			if !known {
				changes.Added = append(changes.Added, e.ID)
				if was, ok := gone[e.Statement]; ok {
					changes.Renamed = append(changes.Renamed, Renamed{kindElement, e.ID, was})
				}
				continue
			}
			if before := r.own.At(place); e.Statement != before.Statement {
				changes.Reworded = append(changes.Reworded, e.ID)
				if isOther(before.Statement, e.Statement) {
					changes.Replaced = append(changes.Replaced, e.ID)
				}
			} else if !reflect.DeepEqual(e, before) {
				changes.Revised = append(changes.Revised, e.ID)
			}
			if r.own.Components[place.Component].ID != c.ID {
				changes.Moved = append(changes.Moved, e.ID)
			}
		}
	}
	r.compareComponents()
	before, after := *r.own, *r.out.Scorecard
	before.ID, before.Version, before.Extends, before.Overlay = after.ID, after.Version, after.Extends, after.Overlay
	changes.Any = !reflect.DeepEqual(before, after)
}

// compareComponents finds components that are gone, with one of the same title
// in their place.
func (r *tableReader) compareComponents() {
	titles := map[string]string{} // ids of what is gone, by title
	for _, c := range r.own.Components {
		titles[c.Title] = c.ID
	}
	for _, c := range r.out.Components {
		delete(titles, titleOf(r.own, c.ID))
	}
	for _, c := range r.out.Components {
		if was, ok := titles[c.Title]; ok && was != c.ID {
			r.out.Changes.Renamed = append(r.out.Changes.Renamed, Renamed{kindComponent, c.ID, was})
		}
	}
}

// titleOf is the title of a component, empty where a scorecard has it not.
func titleOf(s *scoring.Scorecard, id string) string {
	for _, c := range s.Components {
		if c.ID == id {
			return c.Title
		}
	}
	return ""
}

// raise gives a scorecard that was changed under the id of its base a higher
// version.
func (r *tableReader) raise(version string) error {
	s := r.out.Scorecard
	if s.ID != r.own.ID {
		return nil
	}
	switch {
	case version == "" && !r.out.Changes.Any:
	case version == "":
		s.Version = nextMinor(s.Version)
	case scoring.CompareVersions(version, r.own.Version) < 0, r.out.Changes.Any && scoring.CompareVersions(version, r.own.Version) == 0:
		return &OptionError{
			fmt.Sprintf("version %s does not come after %s, which the scorecard has", version, s.Version),
			"leave --version out for " + nextMinor(s.Version) + ", or give a higher one",
		}
	default:
		s.Version = version
	}
	return nil
}

// retire keeps the ids that are gone from being used again.
func (r *tableReader) retire() {
	s, left := r.out.Scorecard, r.out.Places()
	s.Retired = slices.Clone(s.Retired)
	for i, gone := range s.Retired {
		if _, ok := left[gone.Into]; !ok {
			s.Retired[i].Into = ""
		}
	}
	for i := range r.own.Components {
		for _, e := range r.own.Components[i].Elements {
			if _, ok := left[e.ID]; ok {
				continue
			}
			for _, id := range append([]string{e.ID}, e.Was...) {
				s.Retired = append(s.Retired, scoring.Retired{ID: id, Since: s.Version})
			}
		}
	}
}

// dropMatrix takes away a matrix that has lost an axis.
func (r *tableReader) dropMatrix() {
	if _, id := lostAxis(r.out.Scorecard); id != "" {
		r.out.Matrix, r.out.Changes.LostAxis = nil, id
	}
}

// dropTranslations keeps the translations of what is as it was: one of a text that
// was changed says what it said before.
func (r *tableReader) dropTranslations() {
	s, places := r.out.Scorecard, r.out.Places()
	s.Translations = slices.Clone(s.Translations)
	for i := range s.Translations {
		t := &s.Translations[i]
		t.Elements, t.Components = maps.Clone(t.Elements), maps.Clone(t.Components)
		out := Untranslated{Language: t.Language}
		titles := map[string]string{}
		for _, c := range s.Components {
			titles[c.ID] = c.Title
		}
		out.forget("title", change{&t.Title, s.Title, r.own.Title})
		for j := range r.own.Components {
			c := &r.own.Components[j]
			said, ok := t.Components[c.ID]
			title, left := titles[c.ID]
			switch {
			case ok && !left:
				delete(t.Components, c.ID)
			case ok:
				out.forget(c.ID, change{&said.Title, title, c.Title})
				t.Components[c.ID] = said
			}
			for k := range c.Elements {
				before := &c.Elements[k]
				said, ok := t.Elements[before.ID]
				place, left := places[before.ID]
				switch {
				case ok && !left:
					delete(t.Elements, before.ID)
				case ok:
					now := s.At(place)
					out.forget(before.ID,
						change{&said.Statement, now.Statement, before.Statement}, change{&said.Evidence, now.Evidence, before.Evidence},
						change{&said.Guidance, now.Guidance, before.Guidance}, change{&said.Improve, now.Improve, before.Improve})
					t.Elements[before.ID] = said
				}
			}
		}
		if out.Texts > 0 {
			r.out.Changes.Untranslated = append(r.out.Changes.Untranslated, out)
		}
	}
}

// A change is a translation of a text, and that text now and before.
type change struct {
	translated  *string
	now, before string
}

// forget empties the translations of what was reworded.
func (u *Untranslated) forget(id string, changes ...change) {
	texts := u.Texts
	for _, c := range changes {
		if c.now != c.before && *c.translated != "" {
			*c.translated = ""
			u.Texts++
		}
	}
	if u.Texts > texts {
		u.IDs = append(u.IDs, id)
	}
}
