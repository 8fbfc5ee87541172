package scorecards

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// Changes are what was changed in a base. An element may be several.
type Changes struct {
	Any        bool // be it only the order
	Added      int
	Reworded   int // with another statement
	Revised    int // with the same one, and other evidence, improve, guidance or weight
	Moved      int // to another component
	Retired    int // gone
	Recognised int // without an id, known by their statement
}

// compare counts what is not as in the base.
func (r *tableReader) compare() {
	changes := &r.out.Changes
	for i := range r.out.Components {
		c := &r.out.Components[i]
		for j := range c.Elements {
			e := &c.Elements[j]
			place, known := r.places[e.ID]
			if !known {
				changes.Added++
				continue
			}
			if before := r.base.At(place); e.Statement != before.Statement {
				changes.Reworded++
			} else if !reflect.DeepEqual(e, before) {
				changes.Revised++
			}
			if r.base.Components[place.Component].ID != c.ID {
				changes.Moved++
			}
		}
	}
	changes.Retired = r.base.Len() + changes.Added - r.out.Len()
	before, after := *r.base, *r.out.Scorecard
	before.ID, before.Version, before.Extends, before.Overlay = after.ID, after.Version, after.Extends, after.Overlay
	changes.Any = !reflect.DeepEqual(before, after)
}

// checkLanguage refuses a table of a translation: onto the base it would put its
// texts in the place of those they translate.
func (r *tableReader) checkLanguage() error {
	languages := r.base.Languages()
	for _, language := range languages[1:] {
		told, n := r.base.In(language), 0
		for _, e := range r.elements {
			place, known := r.places[e.id]
			said := e.said[ColumnStatement]
			if known && said == told.At(place).Statement && said != r.base.At(place).Statement {
				n++
			}
		}
		if 2*n > len(r.elements) {
			return &OptionError{
				fmt.Sprintf("its statements are those of the translation %s, and %s is written in %s", language, r.base.ID, languages[0]),
				"bring back a table that was exported with --lang " + languages[0] + "; a translation is changed in the YAML, under 'translations'",
			}
		}
	}
	return nil
}

// raise gives a scorecard that was changed under the id of its base a higher
// version.
func (r *tableReader) raise(version string) error {
	s := r.out.Scorecard
	if s.ID != r.base.ID {
		return nil
	}
	switch {
	case version == "" && !r.out.Changes.Any:
	case version == "":
		s.Version = nextMinor(s.Version)
	case compareVersions(version, r.base.Version) < 0, r.out.Changes.Any && compareVersions(version, r.base.Version) == 0:
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
	for i := range r.base.Components {
		for _, e := range r.base.Components[i].Elements {
			if _, ok := left[e.ID]; ok {
				continue
			}
			for _, id := range append([]string{e.ID}, e.Was...) {
				s.Retired = append(s.Retired, scoring.Retired{ID: id, Since: s.Version})
			}
		}
	}
}

// translate keeps the translations of what is as it was: one of a text that was
// changed says what it said before.
func (r *tableReader) translate() {
	s, places := r.out.Scorecard, r.out.Places()
	s.Translations = slices.Clone(s.Translations)
	for i := range s.Translations {
		t := &s.Translations[i]
		t.Elements, t.Components = maps.Clone(t.Elements), maps.Clone(t.Components)
		for id, said := range t.Elements {
			place, ok := places[id]
			if !ok {
				delete(t.Elements, id)
				continue
			}
			now, before := s.At(place), r.base.At(r.places[id])
			forget(&said.Statement, now.Statement, before.Statement)
			forget(&said.Evidence, now.Evidence, before.Evidence)
			forget(&said.Guidance, now.Guidance, before.Guidance)
			forget(&said.Improve, now.Improve, before.Improve)
			t.Elements[id] = said
		}
		titles := map[string]string{}
		for _, c := range s.Components {
			titles[c.ID] = c.Title
		}
		for _, c := range r.base.Components {
			said, ok := t.Components[c.ID]
			title, left := titles[c.ID]
			switch {
			case ok && !left:
				delete(t.Components, c.ID)
			case ok:
				forget(&said.Title, title, c.Title)
				t.Components[c.ID] = said
			}
		}
		forget(&t.Title, s.Title, r.base.Title)
	}
}

func forget(translated *string, now, before string) {
	if now != before {
		*translated = ""
	}
}
