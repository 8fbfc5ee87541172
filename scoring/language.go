package scoring

import (
	"cmp"
	"slices"
	"strings"
)

// defaultLanguage is that of a scorecard which does not say.
const defaultLanguage = "en"

// own is a scorecard in the language it was written in.
func (s *Scorecard) own() *Scorecard { return cmp.Or(s.Original, s) }

// language is the one of the texts as they are here.
func (s *Scorecard) language() string { return cmp.Or(s.Language, defaultLanguage) }

// Languages are those a scorecard can be read in: its own first, then those of
// its translations as its author wrote them.
func (s *Scorecard) Languages() []string {
	own := s.own()
	languages := []string{own.language()}
	for i := range own.Translations {
		languages = append(languages, own.Translations[i].Language)
	}
	return languages
}

// LanguageFor is the language of a scorecard that comes nearest to a tag (see
// [NearestLanguage]), and whether any does. To the empty tag it is its own.
func (s *Scorecard) LanguageFor(tag string) (language string, ok bool) {
	if tag == "" {
		return s.own().language(), true
	}
	return NearestLanguage(s.Languages(), tag)
}

// NearestLanguage is the language that comes nearest to the first tag that any
// comes near to, and whether one does: de-CH is best served by de-CH, then by de,
// then by another German. Capitals do not matter.
func NearestLanguage(languages []string, tags ...string) (language string, ok bool) {
	for _, tag := range tags {
		for wanted := tag; wanted != ""; wanted = broader(wanted) {
			for _, l := range languages {
				if strings.EqualFold(l, wanted) {
					return l, true
				}
			}
		}
		for _, l := range languages {
			if isSameLanguage(l, tag) {
				return l, true
			}
		}
	}
	return "", false
}

// broader is a tag without its last part, empty where it has only one.
func broader(tag string) string { return tag[:max(0, strings.LastIndexByte(tag, '-'))] }

// isSameLanguage reports whether two tags are of one language, wherever it is
// spoken. An empty one is of English, as for a scorecard that does not say.
func isSameLanguage(a, b string) bool {
	primary := func(tag string) string {
		language, _, _ := strings.Cut(cmp.Or(tag, defaultLanguage), "-")
		return language
	}
	return strings.EqualFold(primary(a), primary(b))
}

// isOneTranslation reports whether statements with two tags can be held against
// each other. Two languages have few words in common, whatever they say, and of
// de and de-CH a scorecard may have both, each in words of its own.
func isOneTranslation(a, b string) bool {
	return strings.EqualFold(cmp.Or(a, defaultLanguage), cmp.Or(b, defaultLanguage))
}

// In is a scorecard in the language of it that comes nearest to a tag (see
// [Scorecard.LanguageFor]), and as it is where none comes near. Only texts
// differ: ids, values, weights and their order, and what they hash to, are those
// of the original.
func (s *Scorecard) In(tag string) *Scorecard {
	language, ok := s.LanguageFor(tag)
	if !ok || language == s.language() {
		return s
	}
	own := s.own()
	i := slices.IndexFunc(own.Translations, func(t Translation) bool { return t.Language == language })
	if i < 0 {
		return own
	}
	return own.Translations[i].of(own)
}
