package scorecards

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// translation finds what is not translated: half of a scorecard in another
// language is hard to read, and easy to overlook for who reads only one of them.
func (a *adviser) translation(t *scoring.Translation, s *scoring.Scorecard, at place) {
	const first = 5 // named
	missing := t.Missing(s)
	if len(missing) == 0 {
		return
	}
	named := strings.Join(missing[:min(len(missing), first)], ", ")
	if more := len(missing) - first; more > 0 {
		named += fmt.Sprintf(" and %d more", more)
	}
	a.say(at, "", fmt.Sprintf("translation %s does not have %d of the texts: %s", quote(t.Language), len(missing), named),
		"translate these as well; until then they are shown in "+quote(s.Language))
}
