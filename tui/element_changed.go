package tui

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// An answer that was given to another wording, or on another scale, waits to be
// confirmed. What it was given to stands beside what is asked now.

// wasRated is what was rated in place of what the element screen asks, in lines.
func (e element) wasRated(width int) (lines []string) {
	for _, sentence := range e.desk.wasRated(e.desk.sheet.Session.At()) {
		lines = append(lines, text.Wrap(sentence, width)...)
	}
	return lines
}

// wasRated says of element i which wording was rated, and with what on which
// scale, where its answer waits to be confirmed because that is another now.
func (d *desk) wasRated(i int) (sentences []string) {
	s, w := d.sheet.Session, &d.words.Change
	if a := s.AnswerAt(i); a.Carried && a.Statement != "" {
		sentences = append(sentences, fmt.Sprintf(w.WasRated, a.Statement))
	}
	if was, isKnown := s.OnOtherScale(i); isKnown && len(was.Scale) > 1 {
		sentences = append(sentences, fmt.Sprintf(w.WasOn, d.words.RatingWords(nil, was.Answer.Rating), scaleSpan(was.Scale)))
	}
	return sentences
}

// originWords say where an answer comes from that is not of the last round, and
// what it waits for.
func (d *desk) originWords(from scoring.Origin) string {
	w, waits := &d.words.Change, d.sheet.Session.Refusal() == nil
	switch {
	case from == scoring.OtherWording && waits:
		return w.Reworded
	case from == scoring.OtherWording:
		return w.RewordedThen
	case from == scoring.OtherScale && waits:
		return w.Rescaled
	case from == scoring.OtherScale:
		return w.RescaledThen
	case waits:
		return w.Returned
	}
	return w.ReturnedThen
}

// confirmsChanged reports whether enter confirms an answer that the change of a
// scorecard made wait.
func (e element) confirmsChanged() bool {
	s := e.desk.sheet.Session
	a := s.AnswerAt(s.At())
	return a.Carried && !a.Origin.IsLastRound() && s.Refusal() == nil
}

// scaleSpan is the values of a scale, ascending, in few cells: "0-3", "0, 1, 5".
func scaleSpan(values []int) string {
	first, last := values[0], values[len(values)-1]
	if last-first == len(values)-1 {
		return fmt.Sprintf("%d-%d", first, last)
	}
	span := fmt.Sprint(first)
	for _, v := range values[1:] {
		span += fmt.Sprintf(", %d", v)
	}
	return span
}
