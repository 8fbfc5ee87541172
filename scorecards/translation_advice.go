package scorecards

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// translation finds what is not translated: half of a scorecard in another
// language is hard to read, and easy to overlook for who reads only one of them.
func (a *adviser) translation(t *scoring.Translation, s *scoring.Scorecard, at place) {
	if missing := t.Missing(s); len(missing) > 0 {
		a.say(at, "", fmt.Sprintf("translation %s does not have %d of the texts: %s", quote(t.Language), len(missing), firstOf(missing)),
			"translate these as well; until then they are shown in "+quote(s.Language))
	}
}

// overlayTranslation is translation for an overlay. What the base says, and does
// not say in another language, is for its author to translate.
func (a *adviser) overlayTranslation(t *scoring.Translation, s *scoring.Scorecard, r *reader) {
	at, isOwn := r.languages[t.Language]
	missing := t.MissingOwn(s, r.base)
	switch n := len(missing); {
	case n == 0:
	case isOwn:
		a.say(at, "", fmt.Sprintf("translation %s does not have %d of the overlay's own texts: %s", quote(t.Language), n, firstOf(missing)),
			"translate these as well; until then they are shown in "+quote(s.Language))
	default:
		a.say(r.extends, "", fmt.Sprintf("the base is translated into %s, in which the overlay lacks %d of its own texts: %s", quote(t.Language), n, firstOf(missing)),
			"translate these under 'translations'; until then they are shown in "+quote(s.Language))
	}
	if slices.Contains(r.base.Languages(), t.Language) || slices.Equal(t.Missing(s), missing) {
		return
	}
	hint := "translate these here as well"
	if near, ok := r.base.LanguageFor(t.Language); ok && near != s.Language {
		hint += ", or write " + quote(near) + " here, which the base has"
	}
	a.say(at, "", fmt.Sprintf("the base is not translated into %s, so its texts that are not translated here are shown in %s", quote(t.Language), quote(s.Language)), hint)
}

// firstOf names the first of what is missing, and counts the rest.
func firstOf(missing []string) string {
	const first = 5
	named := strings.Join(missing[:min(len(missing), first)], ", ")
	if more := len(missing) - first; more > 0 {
		named += fmt.Sprintf(" and %d more", more)
	}
	return named
}
