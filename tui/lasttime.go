package tui

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// In a next round nobody sees what they said last time before they have said
// it anew: a number in view pulls the new one towards it. Afterwards it is
// told, since the difference is what a round is for.

// isHidden reports whether an answer, carried over and not confirmed, is not
// to be seen yet.
func (d *desk) isHidden(a scoring.Answer) bool {
	return a.Carried && a.Origin.IsLastRound() && !d.sheet.ShowLast && d.sheet.Session.Refusal() == nil
}

// seen is an answer as it may be seen: without a rating that is hidden.
func (d *desk) seen(a scoring.Answer) scoring.Answer {
	if d.isHidden(a) {
		a.Rating = scoring.Rating{}
	}
	return a
}

// carriedWords say what an answer that was carried over waits for. They are the
// same for every rating, and for what does not apply.
func (d *desk) carriedWords(a scoring.Answer) string {
	w := &d.words.LastTime
	switch {
	case !a.Carried:
		return ""
	case !a.Origin.IsLastRound():
		return d.originWords(a.Origin)
	case d.isHidden(a):
		return w.Hidden
	case d.sheet.Session.Refusal() == nil:
		return w.Waits
	}
	return w.Unconfirmed
}

// wasWords tell, of element i that was answered in this round, what was said in
// the last one: "was 1 in June", or "as in June" where it is the same. They are
// empty where nothing was.
func (d *desk) wasWords(i int) string {
	last, ok := d.sheet.Session.LastTime(i)
	if !ok {
		return ""
	}
	w, month := &d.words.LastTime, d.words.MonthSaid(last.Answered, d.outside.Now())
	is, was := d.sheet.Session.AnswerAt(i).Rating, last.Rating
	isSame := is == was || is.IsNotApplicable() && was.IsNotApplicable()
	words := ""
	switch {
	case isSame && month == "":
		words = w.As
	case isSame:
		words = fmt.Sprintf(w.AsIn, month)
	case month == "":
		words = fmt.Sprintf(w.Was, d.words.RatingWords(nil, was))
	default:
		words = fmt.Sprintf(w.WasIn, d.words.RatingWords(nil, was), month)
	}
	if last.Reworded {
		words = join(", ", words, w.Reworded)
	}
	return words
}

// keptWords tell of element i that its answer of the last round was confirmed.
func (d *desk) keptWords(i int) string {
	rating := d.sheet.Session.AnswerAt(i).Rating
	kept := d.words.LastTime.Kept
	if rating.IsRated() {
		kept = d.words.LastTime.KeptAt
	}
	return join(", ", fmt.Sprintf(kept, d.words.RatingWords(nil, rating)), d.wasWords(i))
}

// lastTime is what was said of element i in the last round, with the note that
// was made then, as far as it may be seen: "1, Started, Jun 2026: Begun". It is
// empty where there is nothing to be told.
func (d *desk) lastTime(i int) string {
	last, ok := d.sheet.Session.LastTime(i)
	a := d.sheet.Session.AnswerAt(i)
	isSaid := a.Rating.IsDealtWith() && !a.Carried || d.sheet.Session.Refusal() != nil
	if !ok || !isSaid && !d.sheet.ShowLast {
		return ""
	}
	words := []string{d.words.RatingWords(d.card().Scale, last.Rating), d.words.Month(last.Answered, d.outside.Now().Location())}
	if last.Reworded {
		words = append(words, d.words.LastTime.Reworded)
	}
	note := text.Line(last.Note)
	if last.Note == d.sheet.Session.AnswerAt(i).Note {
		note = "" // it was kept, and stands there already
	}
	return join(": ", join(", ", words...), note)
}

// withLastTime is the element screen with lastTime under it, as far as there is
// room: the note of then in a few lines.
func (e element) withLastTime(lines []string, width, height int) []string {
	const most = 3
	words := e.desk.lastTime(e.desk.sheet.Session.At())
	indent, room := len(e.head()), min(height-len(lines), most)
	if words == "" || e.asking || room < 1 {
		return lines
	}
	last := hang(text.Pad(e.desk.words.Element.LastTime, e.labelCells()), words, width-indent)
	if len(last) > room {
		last[room-1] = text.Cut(last[room-1], width-indent-3, "") + e.desk.look.ellipsis()
		last = last[:room]
	}
	return append(lines, prefixed(text.PadLeft("", indent), last)...)
}

// progressWords is how much is rated and, where a round waits for it, how much
// of that is to be confirmed: "37 of 71 rated, 12 to confirm".
func (d *desk) progressWords(s scoring.Score) string {
	return join(", ", d.words.Progress(s), d.words.ToConfirm(s))
}

// openWordsOf say how much of a component is open, and how much of that was
// carried over; they are empty where nothing is.
func (d *desk) openWordsOf(component int) string {
	open, carried := d.sheet.Session.Open(component), d.sheet.Session.Scores().Components[component].Carried
	w, left := &d.words.LastTime, open-carried
	switch {
	case left > 0 && carried > 0:
		return w.OpenAndConfirm.Of(left, w.ToConfirm.Of(carried))
	case left > 0:
		return w.Open.Of(left)
	case carried > 0:
		return w.ToConfirm.Of(carried)
	}
	return ""
}
