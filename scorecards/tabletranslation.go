package scorecards

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/text"
)

// languageIn is the language that a table is in by a tag: one a scorecard is
// in, or the tag itself, for a translation that is to be begun. Without a tag it
// is that of the scorecard.
func languageIn(s *scoring.Scorecard, tag string) string {
	if language, ok := s.LanguageFor(tag); ok {
		return language
	}
	return tag
}

// textsIn are what a table has of an element, and a translation may say of it.
func textsIn(e *scoring.Element) map[Column]*string {
	return map[Column]*string{
		ColumnStatement: &e.Statement, ColumnEvidence: &e.Evidence,
		ColumnGuidance: &e.Guidance, ColumnImprove: &e.Improve,
	}
}

// translatedIn are the same texts in a translation.
func translatedIn(t *scoring.ElementText) map[Column]*string {
	return map[Column]*string{
		ColumnStatement: &t.Statement, ColumnEvidence: &t.Evidence,
		ColumnGuidance: &t.Guidance, ColumnImprove: &t.Improve,
	}
}

// foreign is the language of a translation that has more than half of the texts
// that are not as in the base, empty where none has.
func (r *tableReader) foreign() string {
	changed, found := 0, map[string]int{}
	for _, e := range r.elements {
		place, ok := r.places[e.id]
		if !ok {
			continue
		}
		before := textsIn(r.own.At(place))
		for column, said := range e.said {
			if said == *before[column] {
				continue
			}
			changed++
			for i := range r.own.Translations {
				t := &r.own.Translations[i]
				if of, ok := t.Elements[e.id]; ok && said != "" && said == *translatedIn(&of)[column] {
					found[t.Language]++
				}
			}
		}
	}
	for i := range r.own.Translations {
		if language := r.own.Translations[i].Language; 2*found[language] > changed {
			return language
		}
	}
	return ""
}

// translateInto puts what the table says into the translation it is in, and
// leaves everything else of the scorecard as it was.
func (r *tableReader) translateInto(s *scoring.Scorecard, title string) error {
	r.checkStructure()
	if len(r.faults) > 0 {
		r.faults.Sort()
		return &TableError{r.faults, fmt.Sprintf(
			"nothing was written; a table in %s changes the texts of that translation only: bring anything else in with the table in %s",
			r.out.Into, r.own.Language)}
	}
	s.Stages, s.Components = r.own.Stages, r.own.Components
	t := r.translation()
	if title = text.Line(title); title != "" {
		r.put("title", translated{&t.Title, title, r.base.Title, s.Title})
	}
	for _, c := range r.components {
		said := t.Components[c.ID]
		if c.titled.Line > 0 && r.put(c.ID, translated{&said.Title, c.Title, titleOf(r.base, c.ID), titleOf(r.own, c.ID)}) {
			t.Components[c.ID] = said
		}
	}
	for _, e := range r.elements {
		said, place := t.Elements[e.id], r.places[e.id]
		shown, own, into := textsIn(r.base.At(place)), textsIn(r.own.At(place)), translatedIn(&said)
		var all []translated
		for column, cell := range e.said {
			all = append(all, translated{into[column], cell, *shown[column], *own[column]})
		}
		if r.put(e.id, all...) {
			t.Elements[e.id] = said
		}
	}
	if len(r.out.Changes.Translated) == 0 {
		return nil
	}
	s.Translations = slices.Clone(s.Translations)
	if i := slices.IndexFunc(s.Translations, func(of scoring.Translation) bool { return of.Language == t.Language }); i >= 0 {
		s.Translations[i] = t
		return nil
	}
	if len(s.Translations) == maxLanguages {
		return &OptionError{fmt.Sprintf("the scorecard is translated into %d languages, and may be into no more", maxLanguages), "take one away before you add another"}
	}
	s.Translations = append(s.Translations, t)
	return nil
}

// translation is the one that the table is in, to be changed.
func (r *tableReader) translation() scoring.Translation {
	t := scoring.Translation{Language: r.out.Into}
	for i := range r.own.Translations {
		if r.own.Translations[i].Language == t.Language {
			t = r.own.Translations[i]
		}
	}
	t.Components, t.Elements = maps.Clone(t.Components), maps.Clone(t.Elements)
	if t.Components == nil {
		t.Components = map[string]scoring.ComponentText{}
	}
	if t.Elements == nil {
		t.Elements = map[string]scoring.ElementText{}
	}
	return t
}

// A translated is a text of a translation, what a table says in its place, what
// was shown there when the table was written, and the text that it translates.
type translated struct {
	into             *string
	cell, shown, own string
}

// put takes what a table says into a translation, and reports whether that is
// another text. A cell that is empty, or that says what it translates, stands for
// no translation.
func (r *tableReader) put(id string, texts ...translated) (isChanged bool) {
	for _, t := range texts {
		if t.cell == t.shown {
			continue
		}
		said := t.cell
		if said == t.own {
			said = ""
		}
		isChanged = isChanged || said != *t.into
		*t.into = said
	}
	if isChanged {
		r.out.Changes.Translated = append(r.out.Changes.Translated, id)
	}
	return isChanged
}

// checkStructure refuses a table in another language that changes anything but
// texts.
func (r *tableReader) checkStructure() {
	seen := map[string]bool{}
	for _, e := range r.elements {
		place, known := r.places[e.id]
		seen[e.id] = true
		switch {
		case e.isMade:
			r.refuse(e.place, "the statement has no id, and stands in the scorecard with no such words")
			continue
		case !known:
			r.refuse(e.place, "the scorecard has no element "+inQuotes(e.id))
			continue
		}
		before, component := r.own.At(place), r.own.Components[place.Component]
		if e.component.ID != component.ID {
			r.refuse(e.place, fmt.Sprintf("in the scorecard %s is in component %s", inQuotes(e.id), inQuotes(component.ID)))
		}
		if stage := e.component.stage; stage != nil && stage.ID != component.Stage {
			r.refuse(e.place, fmt.Sprintf("in the scorecard component %s is in stage %s", inQuotes(component.ID), inQuotes(component.Stage)))
		}
		if e.weight > 0 && e.weight != before.Weight {
			r.refuse(e.place, fmt.Sprintf("in the scorecard %s has weight %d", inQuotes(e.id), before.Weight))
		}
		texts := textsIn(before)
		for _, column := range Columns() {
			if own := texts[column]; own != nil && *own == "" && e.said[column] != "" {
				r.refuse(e.place, fmt.Sprintf("the %s of %s translates nothing: in %s there is none", column, inQuotes(e.id), r.own.Language))
			}
		}
	}
	var missing []string
	for i := range r.own.Components {
		for _, e := range r.own.Components[i].Elements {
			if !seen[e.ID] {
				missing = append(missing, inQuotes(e.ID))
			}
		}
	}
	if len(missing) > 0 {
		r.refuse(r.table.place, "there is no row for "+strings.Join(missing, ", "))
	}
}

func (r *tableReader) refuse(at sheet.Fault, problem string) {
	at.Problem = problem
	r.faults = append(r.faults, at)
}
