package cli

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// lang is the languages that the user wants, the best first, as tags such as
// de-CH: the one that --lang says, else those that the environment does. It is
// empty where neither says any.
func (a *app) lang() []string {
	if a.language != "" {
		return []string{tagOf(a.language)}
	}
	return environmentLanguages(a.Env)
}

// words are what is said about a scorecard that is in a language: in the first
// one wanted that is spoken here, else in that of the scorecard.
func (a *app) words(language string) *words.Words {
	for _, tag := range a.lang() {
		if w, ok := words.For(tag); ok {
			return w
		}
	}
	return words.In(language)
}

// environmentLanguages are the languages that an environment asks for, as
// gettext reads it: a list in LANGUAGE, else the first locale there is. C and
// POSIX ask for none. Where LC_ALL says so, a script wants what it always gets,
// whatever LANGUAGE the user has.
func environmentLanguages(env func(string) (string, bool)) []string {
	if locale, _ := env("LC_ALL"); isNoLanguage(tagOf(locale)) {
		return nil
	}
	if list, _ := env("LANGUAGE"); list != "" {
		return tagsOf(strings.Split(list, ":"))
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale, _ := env(name); locale != "" {
			return tagsOf([]string{locale})
		}
	}
	return nil
}

// tagsOf are the languages of some locales, up to the first that asks for none.
func tagsOf(locales []string) (tags []string) {
	for _, locale := range locales {
		switch tag := tagOf(locale); {
		case isNoLanguage(tag):
			return tags
		case isLanguage(tag):
			tags = append(tags, tag)
		}
	}
	return tags
}

// isNoLanguage reports whether a tag, C of C.UTF-8, asks for no language.
func isNoLanguage(tag string) bool { return tag == "C" || tag == "POSIX" }

// tagOf is the language of a locale: de-DE of de_DE.UTF-8@euro.
func tagOf(locale string) string {
	if end := strings.IndexAny(locale, ".@"); end >= 0 {
		locale = locale[:end]
	}
	return strings.ReplaceAll(locale, "_", "-")
}

var languageTag = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$`)

func isLanguage(tag string) bool { return languageTag.MatchString(tag) }

// checkLanguage refuses a --lang that names no language.
func (a *app) checkLanguage() error {
	if a.language == "" || isLanguage(tagOf(a.language)) {
		return nil
	}
	return &usageError{fmt.Errorf("%q is not a language", a.language), "--lang takes a tag such as en, de or pt-BR"}
}

// inLanguage is a scorecard that is to be shown, in the first language wanted
// that it has, else in its own.
func (a *app) inLanguage(s *scoring.Scorecard) *scoring.Scorecard {
	if language, ok := scoring.NearestLanguage(s.Languages(), a.lang()...); ok {
		return s.In(language)
	}
	return s
}

// resultLanguage is the language to show a result in: the one that --lang says,
// else the one it was answered in, so that its statements stay in one.
func (a *app) resultLanguage(d *results.Document) string {
	return cmp.Or(tagOf(a.language), d.Scorecard.Language)
}

// loadShown is [app.loadCard] for a scorecard that is to be shown.
func (a *app) loadShown(reference string) (card, error) {
	c, err := a.loadCard(reference)
	if err != nil {
		return card{}, err
	}
	c.Scorecard = a.inLanguage(c.Scorecard)
	a.sayLanguage(c.Scorecard)
	return c, nil
}

// sayLanguage says on stderr that a scorecard is not in the language of --lang.
func (a *app) sayLanguage(s *scoring.Scorecard) {
	if words := a.languageWords(s, &words.English().Opened); words != "" {
		_, _ = fmt.Fprintf(a.Err, "kamscore: %s\n", strings.ToLower(words[:1])+words[1:])
	}
}

// languageWords say that a scorecard is not in the language of --lang, and are
// empty where it is, or where none was asked for: what is set for all programs
// is not asked of this scorecard.
func (a *app) languageWords(s *scoring.Scorecard, w *words.Opened) string {
	if _, ok := s.LanguageFor(tagOf(a.language)); ok {
		return ""
	}
	return fmt.Sprintf(w.NotIn, s.ID, tagOf(a.language), strings.Join(s.Languages(), ", "))
}

// languageRemark is languageWords for what is opened.
func (a *app) languageRemark(s *scoring.Scorecard, w *words.Opened) []string {
	if words := a.languageWords(s, w); words != "" {
		return []string{words}
	}
	return nil
}

// adopt puts a result on a scorecard in the language it was answered in, so that
// a translation is not taken for another wording, and then goes on in the one
// that a tag names.
func adopt(d *results.Document, c card, tag string, decisions scoring.Decisions) (scoring.Migration, error) {
	migration, err := d.Adopt(c.In(d.Scorecard.Language), c.source, decisions)
	if err == nil {
		d.TellIn(tag)
	}
	return migration, err
}

// tellInOneLanguage gives a roll-up the texts of its scorecard in the language
// of --lang, and where the results are in several in that of the newest, if the
// scorecard is to be had.
func (a *app) tellInOneLanguage(r *scoring.RollUp) {
	if a.language == "" && len(r.Languages) < 2 {
		return
	}
	c, err := a.loadByID(r.Scorecard.ID)
	if err != nil {
		return // what the results say is enough
	}
	a.sayLanguage(c.Scorecard)
	r.Tell(c.In(cmp.Or(tagOf(a.language), r.Scorecard.Language)))
}
