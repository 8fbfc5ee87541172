package tui

import (
	"fmt"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

// separately is how an element was rated before the team met; nothing where
// there is no debate. Where room is tight it does not speak of evidence.
func separately(d *desk, el *scoring.Element, room density, width int) []string {
	if d.sheet.Debate == nil {
		return nil
	}
	said := d.sheet.Debate.Separate(el.ID)
	phrases := report.Separately(said)
	if room != tight {
		phrases = append(phrases, report.SeparateEvidence(said))
	}
	lines := phraseLines(d.plainPhrases(phrases), width)
	for i := range lines {
		lines[i] = d.look.accent.Render(lines[i])
	}
	return lines
}

// wayWords are where on the way through a debate the team is.
func wayWords(s *session.Session) string {
	return fmt.Sprintf("%d of %d, by disagreement", s.Step(), s.Len())
}
