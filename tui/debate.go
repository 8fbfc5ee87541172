package tui

import (
	"fmt"
	"maps"

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

// alike are the statements that everybody rated alike and the team has not
// dealt with yet, with that rating.
func (d *desk) alike() map[string]int {
	if d.sheet.Debate == nil {
		return nil
	}
	ratings := d.sheet.Debate.Unanimous()
	maps.DeleteFunc(ratings, func(id string, _ int) bool {
		i, ok := d.sheet.Session.IndexOf(id)
		return !ok || !d.sheet.Session.IsOpen(i)
	})
	return ratings
}

// offersAlike reports, once, that the debate has come to what was rated alike:
// there is nothing to settle from here on, and it need not be gone through.
func (d *desk) offersAlike() bool {
	s := d.sheet.Session
	if d.sheet.alikeOffered || d.sheet.Debate == nil || s.Refusal() != nil {
		return false
	}
	ratings := d.alike()
	if _, isAlike := ratings[s.ElementAt(s.At()).ID]; !isAlike || len(ratings) < 2 {
		return false
	}
	d.sheet.alikeOffered = true
	return true
}

// alikeWords say what was rated alike.
func (d *desk) alikeWords() string {
	return report.Count(len(d.alike()), "statement") + " that are left were rated alike by everybody."
}

// takeAlike rates what was rated alike as it was.
func (d *desk) takeAlike() (line string) {
	taken, err := d.sheet.Session.TakeOver(d.alike())
	switch {
	case err != nil:
		return d.refusal(err)
	case taken == 0:
		return "Nothing that is left was rated alike by everybody."
	}
	return report.Count(taken, "statement") + " rated as everybody did"
}

// alikeNotice offers to take over what was rated alike.
func alikeNotice(d *desk) notice {
	return notice{
		desk: d, heading: "Rated alike",
		paragraphs: []string{
			d.alikeWords(),
			"The team can take these ratings over as they are, and go through the others. Whether there is evidence is asked in the proof pass.",
		},
		choices: []choice{
			{bindLabelled("1", "take them over", "take these ratings over", "1"), func() []request {
				line := d.takeAlike() + d.takeBack()
				d.sheet.Session.NextOpen()
				return []request{showElement{}, say{line}}
			}},
			{keyOn.as("one by one", "go through them one by one"), nothing},
		},
	}
}

// wayWords are where on the way through a debate the team is.
func wayWords(s *session.Session) string {
	return fmt.Sprintf("%d of %d, by disagreement", s.Step(), s.Len())
}
