package tui

import (
	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
)

// dash stands in a column where there is no number, as it does in a report.
const dash = "–"

// answerWords is what was said of element i, in a phrase.
func answerWords(s *session.Session, i int) string {
	rating := s.AnswerAt(i).Rating
	words := report.RatingWords(s.Scorecard().Scale, rating)
	if rating.IsRated() {
		return "rated " + words
	}
	return words
}

// shortAnswer is an answer in a cell: its value, x, ? or nothing said, and a
// tilde for what was carried over and not confirmed.
func shortAnswer(a scoring.Answer) string {
	value, rated := a.Rating.Value()
	switch {
	case a.Carried:
		return "~"
	case rated:
		return string(rune('0' + value))
	case a.Rating.IsNotApplicable():
		return "x"
	case a.Rating.IsNotKnown():
		return "?"
	}
	return "-"
}
