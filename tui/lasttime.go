package tui

import (
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// In a next round nobody sees what they said last time before they have said
// it anew: a number in view pulls the new one towards it. Afterwards it is
// told, since the difference is what a round is for.

// isHidden reports whether an answer, carried over and not confirmed, is not
// to be seen yet.
func (d *desk) isHidden(a scoring.Answer) bool {
	return a.Carried && a.Origin == scoring.LastRound && !d.sheet.ShowLast && d.sheet.Session.Refusal() == nil
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
	switch {
	case !a.Carried:
		return ""
	case a.Origin != scoring.LastRound && d.sheet.Session.Refusal() == nil:
		return report.OriginWords(a.Origin) + ": enter confirms it, or rate it anew."
	case a.Origin != scoring.LastRound:
		return report.OriginWords(a.Origin) + " and not confirmed."
	case d.isHidden(a):
		return "Answered in the last round: enter keeps that answer, or rate it anew."
	case d.sheet.Session.Refusal() == nil:
		return "Carried over from the last round: enter confirms it, or rate it anew."
	}
	return "Carried over from the last round and not confirmed."
}

// wasWords tell, of element i that was answered in this round, what was said in
// the last one: "was 1 in June", or "as in June" where it is the same. They are
// empty where nothing was.
func (d *desk) wasWords(i int) string {
	last, ok := d.sheet.Session.LastTime(i)
	if !ok {
		return ""
	}
	when := " last time"
	if month := report.MonthSaid(last.Answered, d.outside.Now()); month != "" {
		when = " in " + month
	}
	words := "was " + report.RatingWords(nil, last.Rating) + when
	is, was := d.sheet.Session.AnswerAt(i).Rating, last.Rating
	if is == was || is.IsNotApplicable() && was.IsNotApplicable() {
		words = "as" + when
	}
	if last.Reworded {
		words += ", reworded"
	}
	return words
}

// keptWords tell of element i that its answer of the last round was confirmed.
func (d *desk) keptWords(i int) string {
	rating := d.sheet.Session.AnswerAt(i).Rating
	kept := "kept "
	if rating.IsRated() {
		kept = "kept at "
	}
	return join(", ", kept+report.RatingWords(nil, rating), d.wasWords(i))
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
	words := []string{report.RatingWords(d.card().Scale, last.Rating), report.Month(last.Answered, d.outside.Now().Location())}
	if last.Reworded {
		words = append(words, "reworded")
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
	const label, most = "Last time ", 3
	words := e.desk.lastTime(e.desk.sheet.Session.At())
	indent, room := len(e.head()), min(height-len(lines), most)
	if words == "" || e.asking || room < 1 {
		return lines
	}
	last := hang(label, words, width-indent)
	if len(last) > room {
		last[room-1] = text.Cut(last[room-1], width-indent-3, "") + e.desk.look.ellipsis()
		last = last[:room]
	}
	return append(lines, prefixed(text.PadLeft("", indent), last)...)
}

// answerWords is answerWords for a list, where an answer that waits to be
// confirmed is not shown.
func (d *desk) answerWords(i int) string {
	if d.isHidden(d.sheet.Session.AnswerAt(i)) {
		return "carried over"
	}
	return answerWords(d.sheet.Session, i)
}

// progressWords is how much is rated and, where a round waits for it, how much
// of that is to be confirmed: "37 of 71 rated, 12 to confirm".
func progressWords(s scoring.Score) string {
	return join(", ", report.Progress(s), report.ToConfirm(s))
}

// openWordsOf says how much of a component is open, and how much of that was
// carried over: "3 statements of this component not dealt with", "2 to confirm".
func (d *desk) openWordsOf(component int) string {
	open, carried := d.sheet.Session.Open(component), d.sheet.Session.Scores().Components[component].Carried
	var words []string
	if left := open - carried; left > 0 {
		words = append(words, report.Count(left, "statement")+" of this component not dealt with")
	}
	if carried > 0 {
		words = append(words, report.Count(carried, "answer")+" carried over and to be confirmed")
	}
	if len(words) == 0 {
		return ""
	}
	return strings.Join(words, ", ") + "."
}
