package tui

import (
	"fmt"

	"github.com/kamscore/kamscore/words"
)

// nextRound asks the root to start the next round of the assessment in view.
type nextRound struct{}

// nextRound puts the finished assessment away and opens the one that follows
// it. Where that fails the finished one stays open.
func (r *root) nextRound() {
	if r.settle(); r.isUnsaved() {
		return
	}
	sheet, err := r.desk.outside.Next(r.desk.sheet.Path())
	if err != nil {
		r.show(failureNotice(r.desk, r.desk.words.Rounds.NotStarted, err))
		return
	}
	if _, home := r.stack[0].(pick); home {
		r.stack = r.stack[:1]
	} else {
		r.stack = nil
	}
	r.open(sheet, AtIntro)
}

// afterwards are the rows of the summary for what comes after finishing.
func afterwards(d *desk) []belowRow {
	w := &d.words.Rounds
	review := w.NotAgreed
	if at := d.sheet.Session.NextReview(); !at.IsZero() {
		review = fmt.Sprintf(w.NextReview, d.day(at))
		if at.Equal(d.sheet.ReviewDue) {
			review = fmt.Sprintf(w.NextReviewDue, d.day(at))
		}
	}
	return []belowRow{
		{review, func() []request { return []request{show{newReview(d)}} }},
		{w.StartNext, func() []request { return []request{nextRound{}} }},
	}
}

// dueNotice says that a finished assessment was to be looked at again, and
// offers the next round.
func dueNotice(d *desk) notice {
	w := &d.words.Rounds
	return notice{
		desk: d, heading: w.Due,
		paragraphs: []string{
			reviewDueWords(d) + " " + w.Begins,
			fmt.Sprintf(w.OnCommand, d.sheet.Session.ID()),
		},
		choices: []choice{
			{keyOn.saying(w.KeyRead), nothing},
			{bind(words.KeyChoose, "1").saying(w.KeyNext), func() []request { return []request{nextRound{}} }},
			{bind(words.KeyChoose, "2").saying(w.KeyLater), func() []request { return []request{show{newReview(d)}} }},
		},
	}
}

func reviewDueWords(d *desk) string {
	return fmt.Sprintf(d.words.Rounds.DueSince, d.day(d.sheet.ReviewDue))
}
