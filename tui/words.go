package tui

import (
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// dash stands in a column where there is no number, as it does in a report.
const dash = "–"

// ratingWords is what was said of element i, in a phrase, by the words of its
// own where it words each level itself: the scale's may not fit beside them.
func (d *desk) ratingWords(i int) string {
	scale, el := d.card().Scale, d.sheet.Session.ElementAt(i)
	if wordsEach(scale, el) {
		scale = slices.Clone(scale)
		for j := range scale {
			scale[j].Label = el.Levels[scale[j].Value]
		}
	}
	return d.words.RatedWords(scale, d.sheet.Session.AnswerAt(i).Rating)
}

// answerWords is ratingWords for a list, where an answer that waits to be
// confirmed is not shown.
func (d *desk) answerWords(i int) string {
	if d.isHidden(d.sheet.Session.AnswerAt(i)) {
		return d.words.LastTime.CarriedOver
	}
	return d.ratingWords(i)
}

// shortAnswer is an answer in a cell: its value, x, ? or nothing said, and a
// tilde for what was carried over and not confirmed.
func shortAnswer(a scoring.Answer) string {
	value, rated := a.Rating.Value()
	switch {
	case a.Carried && (a.Origin.IsLastRound() || !rated):
		return "~" // what was said last time may be hidden
	case a.Carried:
		return string(rune('0'+value)) + "~"
	case rated:
		return string(rune('0' + value))
	case a.Rating.IsNotApplicable():
		return "x"
	case a.Rating.IsNotKnown():
		return "?"
	}
	return "-"
}
