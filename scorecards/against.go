package scorecards

import (
	"fmt"
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// CheckAgainst reads a scorecard, as [Bases.Parse] does, that is a later version of
// another one, and says what would break results of that: the error is then a
// [Faults], as where it is no scorecard at all. The findings are advice, that of
// Parse among them.
func (b *Bases) CheckAgainst(name string, data []byte, old *scoring.Scorecard) (*scoring.Scorecard, []Finding, error) {
	r := newReader(name)
	card, err := r.finish(r.open(data), b)
	if err != nil {
		return nil, nil, err
	}
	s := successor{reader: r, old: old, card: card}
	s.check()
	byPosition(s.advised)
	advice := append(s.advised, r.advice(card)...)
	if faults := r.sorted(); len(faults) > 0 {
		return card, advice, faults
	}
	return card, advice, nil
}

// A successor is a scorecard held against the version before it. Its faults are
// those of the reader.
type successor struct {
	*reader
	old, card *scoring.Scorecard
	advised   []Finding
}

func (s *successor) check() {
	if s.old.ID != s.card.ID {
		s.fault(s.at("id"), fmt.Sprintf("the id is %s, and that of the version before it is %s", quote(s.card.ID), quote(s.old.ID)),
			"give it the id of the version before it, or check it against another one")
		return
	}
	s.checkVersion()
	s.checkElements()
	s.checkFormerIDs()
	s.checkArithmetic()
	s.checkTranslations()
}

// checkTranslations advises on translations of words that stood there before.
func (s *successor) checkTranslations() {
	for i := range s.card.Translations {
		t := &s.card.Translations[i]
		stale := t.Stale(s.card, s.old)
		if len(stale) == 0 {
			continue
		}
		at, isOwn := s.languages[t.Language]
		if !isOwn {
			continue // it is that of the base
		}
		s.advise(at, "", fmt.Sprintf("the translation into %s is still of the former wording in %d of the texts: %s", quote(t.Language), len(stale), firstOf(stale)),
			"look whether each says what the original says now, and change it where it does not")
	}
}

// at is where the value of a key at top level stands, or the file's beginning.
func (s *successor) at(key string) place {
	if n, ok := s.top.values[key]; ok {
		return at(n)
	}
	return place{1, 1}
}

func (s *successor) checkVersion() {
	switch order := scoring.CompareVersions(s.card.Version, s.old.Version); {
	case order < 0:
		s.fault(s.at("version"), fmt.Sprintf("version %s is lower than %s, the one before it", s.card.Version, s.old.Version),
			"give it a version above "+s.old.Version)
	case order == 0 && s.card.Hash() != s.old.Hash():
		s.fault(s.at("version"), fmt.Sprintf("what is asked has changed, and the version is still %s", s.card.Version),
			"give it a new version, such as "+nextMinor(s.old.Version))
	}
	was, is := s.old.Extends, s.card.Extends
	if was.IsOtherMajor(is) && s.old.Major() == s.card.Major() {
		s.fault(s.at("version"), fmt.Sprintf("the base is of version %s now and was of %s, and the major version is still %s", is.Version, was.Version, s.card.Major()),
			"give the overlay a new major version, as its base got one")
	}
}

// checkElements adds the elements that are gone without a word, and those that
// are another statement under an id that was used.
func (s *successor) checkElements() {
	now, former := s.card.Places(), s.formerIDs()
	for i := range s.old.Components {
		for j := range s.old.Components[i].Elements {
			was := &s.old.Components[i].Elements[j]
			at, isThere := now[was.ID]
			switch {
			case !isThere && !former[was.ID] && !slices.Contains(s.card.Overlay.Dropped, was.ID):
				s.fault(s.componentPlace(s.old.Components[i].ID), fmt.Sprintf("element %s is gone, and nothing says so", quote(was.ID)),
					fmt.Sprintf("add 'retired: [{id: %s, since: %s}]', or 'was: [%s]' to the element that it became", was.ID, s.card.Version, was.ID))
			case isThere && isOther(was.Statement, s.card.At(at).Statement):
				s.fault(s.statementPlace(was.ID), fmt.Sprintf("element %s has mostly other words than before: %s", quote(was.ID), quote(was.Statement)),
					fmt.Sprintf("give another statement an id of its own and retire %s; where it asks the same as before, give it a new id with 'was: [%s]'", was.ID, was.ID))
			}
		}
	}
}

// isOther reports whether a wording under an id is taken for another statement.
func isOther(before, now string) bool {
	return scoring.Similarity(before, now) < scoring.SameStatement
}

// statementPlace is where the statement of an element stands. An overlay need
// not say it: then the change came with its base.
func (s *successor) statementPlace(id string) place {
	switch at := s.places[id]; {
	case at.statement != place{}:
		return at.statement
	case at.element != place{}:
		return at.element
	}
	return s.at("extends")
}

// componentPlace is where a component stands, or else the list of them. That of
// an overlay need not have those of its base.
func (s *successor) componentPlace(id string) place {
	u, isThere := s.ids[id]
	grown, isGrown := s.grown[id]
	switch {
	case isGrown:
		return grown
	case isThere && u.kind == kindComponent && u.base == "":
		return u.place
	case s.card.IsOverlay():
		return s.at("extends")
	}
	return s.at("components")
}

// formerIDs are those that the scorecard says it had, or its base says for it.
func (s *successor) formerIDs() map[string]bool {
	ids := map[string]bool{}
	for _, f := range formerOf(s.card) {
		ids[f.ID] = true
	}
	return ids
}

// checkFormerIDs adds the ids that were given up in an earlier version and are
// used again, or of which nothing is said any more.
func (s *successor) checkFormerIDs() {
	former := s.formerIDs()
	for _, gone := range formerOf(s.old) {
		u, isUsed := s.ids[gone.ID]
		switch {
		case former[gone.ID]:
		case isUsed && u.base != "":
			s.fault(s.at("extends"), fmt.Sprintf("id %s was given up in an earlier version, and %s has it now", quote(gone.ID), u),
				"an id is never used again: give the overlay an id of its own, for results of its own")
		case isUsed:
			s.fault(u.place, fmt.Sprintf("id %s was given up in an earlier version, and the %s has it now", quote(gone.ID), u.kind),
				"an id is never used again: choose another")
		default:
			s.fault(s.at("retired"), fmt.Sprintf("id %s was given up in an earlier version, and nothing says so any more", quote(gone.ID)),
				fmt.Sprintf("put back '{id: %s}' under 'retired', or 'was: [%s]': results of that version need it", gone.ID, gone.ID))
		}
	}
}

// formerOf are the ids that a scorecard says it had, in order.
func formerOf(card *scoring.Scorecard) []scoring.Retired {
	all := slices.Clone(card.Retired)
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			for _, id := range card.Components[i].Elements[j].Was {
				all = append(all, scoring.Retired{ID: id})
			}
		}
	}
	return all
}

// checkArithmetic adds what makes a total another one. Who gives the scorecard a
// new major version says so.
func (s *successor) checkArithmetic() {
	m := scoring.Classify(&scoring.Assessment{Scorecard: s.old}, s.old.Hash(), s.card)
	if m.NewMajor {
		return
	}
	major := "give it a new major version, or leave that as it was"
	switch m.Scale {
	case scoring.DifferentScale:
		s.fault(s.at("scale"), "the scale has other values than before", "give it a new major version: ratings on another scale are not comparable")
	case scoring.RewordedScale:
		s.advise(s.at("scale"), "", "the levels of the scale are named or explained in other words", "leave them where they mean the same")
	case scoring.SameScale:
	}
	if m.MethodChanged {
		s.advise(s.at("scoring"), "", "the total is made in another way: those before and after are not comparable", major)
	}
	for _, t := range m.Weights() {
		s.advise(s.statementPlace(t.ID), t.ID, fmt.Sprintf("the weight of %s was %d and is %d: totals before and after are not comparable", quote(t.ID), t.WeightWas, t.Weight), major)
	}
	for _, id := range m.ComponentWeights {
		s.advise(s.componentPlace(id), "", fmt.Sprintf("the weight of %s is another: totals before and after are not comparable", quote(id)), major)
	}
}

func (s *successor) advise(at place, element, message, hint string) {
	s.advised = append(s.advised, Finding{File: s.file, Line: at.line, Column: at.column, Element: element, Message: message, Hint: hint})
}
