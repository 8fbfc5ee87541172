package tui

import (
	"errors"
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The review screen comes after finishing: when to look again, and what to do
// with the file. The day can be changed here later.
type review struct {
	desk  *desk
	field field
}

func newReview(d *desk) review { return review{desk: d, field: newField("")} }

func (r review) isTyping() bool { return true }

func (r review) title() heading {
	return heading{left: "Finished", right: "when to look again", brief: "look again"}
}

func (r review) keys() []binding {
	return []binding{keyDone.as("agree", "agree on the day"), keyKeepText.as("skip", "leave the next review as it is")}
}

func (r review) update(name string, k tea.KeyMsg) (screen, []request) {
	switch {
	case keyKeepText.matches(name):
		return r, []request{pop{}, say{finishedWords}}
	case !keyDone.matches(name):
		r.field = r.field.update(k)
		return r, nil
	}
	at, err := r.agreed()
	if err == nil {
		err = r.desk.sheet.Session.SetNextReview(at)
	}
	if err != nil {
		return r, []request{say{sentence(r.desk.refusal(err))}}
	}
	return r, []request{pop{}, say{r.desk.reviewSaid()}}
}

// finishedWords say what one can do with what is finished.
const finishedWords = "Finished. f reopens it; p shows what to work on first."

// agreed is the day that enter would agree on.
func (r review) agreed() (time.Time, error) {
	return parseReview(r.desk, r.field.value())
}

// parseReview reads when to look again: a number of weeks, or a day as it is
// typed everywhere; 0 is the zero time. Nothing said is the day that stands, or
// the usual one.
func parseReview(d *desk, said string) (time.Time, error) {
	now, today := d.outside.Now(), d.today()
	on := func(day scoring.Day) time.Time { return scoring.ReviewOn(day, now.Location()) }
	weeks, isWeeks := number(said, 3)
	typed, isDay := parseDay(said, today)
	switch stands := d.sheet.Session.NextReview(); {
	case said == "" && stands.After(now):
		return stands, nil
	case said == "":
		return on(today.Add(7 * scoring.ReviewWeeks)), nil
	case isWeeks && weeks == 0:
		return time.Time{}, nil
	case isWeeks:
		return on(today.Add(7 * weeks)), nil
	case !isDay:
		return time.Time{}, errors.New("type weeks, like 16, or a day, like 1 Mar")
	case typed.Compare(today) < 0:
		return time.Time{}, fmt.Errorf("%s has passed", report.DayWords(typed))
	}
	return on(typed), nil
}

// reviewSaid is what was agreed on, in a sentence.
func (d *desk) reviewSaid() string {
	if at := d.sheet.Session.NextReview(); !at.IsZero() {
		return "Next review on " + d.day(at) + "."
	}
	return "No next review."
}

// reviewQuestion asks for the day, reviewChoices where there is little room.
const (
	reviewQuestion = "When do you want to look again? " + reviewChoices + " for not at all."
	reviewChoices  = "Weeks, a day like 1 Mar 2027, or 0"
)

func (r review) view(width, height int) []string {
	if lines := r.lines(reviewQuestion, width); len(lines) <= height {
		return lines
	}
	return squeezed(r.lines(reviewChoices, width), height)
}

// lines is the screen under a question.
func (r review) lines(question string, width int) []string {
	l := r.desk.look
	lines := append(text.Wrap(question, width), "")
	lines = append(lines, "Look again  "+r.field.view(l, width-12), l.muted.Render(l.cut("enter       "+r.answer(), width)), "")
	lines = append(lines, text.Wrap(report.SendHint, width)...)
	return append(lines, text.Wrap(r.desk.sheet.Path(), width)...)
}

// answer is what enter would agree on.
func (r review) answer() string {
	at, err := r.agreed()
	switch {
	case err != nil:
		return err.Error()
	case at.IsZero():
		return "no next review"
	case r.field.value() == "" && at.Equal(r.desk.sheet.Session.NextReview()):
		return r.desk.day(at) + ", as it is"
	}
	return r.desk.day(at) + ", " + aheadWords(scoring.DayOf(at.In(r.desk.outside.Now().Location())).Since(r.desk.today()))
}
