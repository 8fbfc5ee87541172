package tui

import "github.com/kamscore/kamscore/report"

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
		r.show(failureNotice(r.desk, "The next round could not be started", err))
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
	words := "Next review: not agreed"
	if at := d.sheet.Session.NextReview(); !at.IsZero() {
		words = "Next review " + d.day(at)
		if at.Equal(d.sheet.ReviewDue) {
			words += ", due"
		}
	}
	return []belowRow{
		{words, func() []request { return []request{show{newReview(d)}} }},
		{"Start the next round", func() []request { return []request{nextRound{}} }},
	}
}

// dueNotice says that a finished assessment was to be looked at again, and
// offers the next round.
func dueNotice(d *desk) notice {
	return notice{
		desk: d, heading: "Review due",
		paragraphs: []string{
			reviewDueWords(d) + " A next round begins with the answers of this one, each to be confirmed or given anew.",
			"On a command line: kamscore start --from " + d.sheet.Session.ID(),
		},
		choices: []choice{
			{keyOn.as("read", "read this one"), nothing},
			{bind("next round", "start the next round", "1"), func() []request { return []request{nextRound{}} }},
			{bind("later", "agree on another day", "2"), func() []request { return []request{show{newReview(d)}} }},
		},
	}
}

func reviewDueWords(d *desk) string {
	return "Review due since " + report.Date(d.sheet.ReviewDue, d.outside.Now().Location()) + "."
}
