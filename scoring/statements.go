package scoring

import "slices"

// statements are those of a scorecard in every language it can be read in, so
// that a translation is not taken for another wording.
type statements struct {
	shown *Scorecard   // in the language that is read
	all   []*Scorecard // that one first
}

func newStatements(card *Scorecard) statements {
	s := statements{shown: card, all: []*Scorecard{card}}
	for _, language := range card.Languages() {
		if told := card.In(language); told != card {
			s.all = append(s.all, told)
		}
	}
	return s
}

// isOneOf reports whether a text is the statement of an element in some
// language, white space apart.
func (s statements) isOneOf(said string, at Place) bool {
	return slices.ContainsFunc(s.all, func(card *Scorecard) bool { return isSameWording(said, card.At(at).Statement) })
}

// isLike reports whether a text has most of its words in common with the
// statement of an element in some language.
func (s statements) isLike(said string, at Place) bool {
	return slices.ContainsFunc(s.all, func(card *Scorecard) bool {
		return Similarity(said, card.At(at).Statement) >= SameStatement
	})
}

// isFallback reports whether the statement of an element stands in the language
// of the scorecard's author for want of a translation.
func (s statements) isFallback(at Place) bool {
	original := s.shown.Original
	return original != nil && s.shown.At(at).Statement == original.At(at).Statement
}
