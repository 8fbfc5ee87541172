package tui

import (
	"fmt"
	"maps"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// separately is how an element was rated before the team met; nothing where
// there is no debate. Where room is tight it does not speak of evidence.
func separately(d *desk, el *scoring.Element, room density, width int) []string {
	if d.sheet.Debate == nil {
		return nil
	}
	said := d.sheet.Debate.Separate(el.ID)
	phrases := d.words.Separately(said)
	if room != tight {
		phrases = append(phrases, d.words.SeparateEvidence(said))
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
	return d.words.Debate.Alike.Of(len(d.alike()))
}

// takeAlike rates what was rated alike as it was.
func (d *desk) takeAlike() (line string) {
	taken, err := d.sheet.Session.TakeOver(d.alike())
	switch {
	case err != nil:
		return d.refusal(err)
	case taken == 0:
		return d.words.Debate.NoneAlike
	}
	return d.words.Debate.TookAlike.Of(taken)
}

// alikeNotice offers to take over what was rated alike.
func alikeNotice(d *desk) notice {
	w := &d.words.Debate
	return notice{
		desk: d, heading: w.RatedAlike,
		paragraphs: []string{
			d.alikeWords(),
			w.TakeOver,
		},
		choices: []choice{
			{bind(words.KeyChoose, "1").saying(w.KeyTake), func() []request {
				line := d.undoable(d.takeAlike())
				d.sheet.Session.NextOpen()
				return []request{showElement{}, say{line}}
			}},
			{keyOn.saying(w.KeyEach), nothing},
		},
	}
}

// wayWords are where on the way through a debate the team is.
func (d *desk) wayWords() string {
	return fmt.Sprintf(d.words.Debate.OnTheWay, d.sheet.Session.Step(), d.sheet.Session.Len())
}
