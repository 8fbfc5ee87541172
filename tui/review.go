package tui

import (
	"errors"
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"

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
	w := &r.desk.words.Review
	return heading{left: w.Title, right: w.When, brief: w.Briefly}
}

func (r review) keys() []binding {
	w := &r.desk.words.Review
	return []binding{keyDone.saying(w.KeyAgree), keyKeepText.saying(w.KeySkip)}
}

func (r review) update(name string, k tea.KeyMsg) (screen, []request) {
	switch {
	case keyKeepText.matches(name):
		return r, []request{pop{}, say{r.desk.words.Review.Finished}}
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
		return time.Time{}, errors.New(d.words.Review.TypeOne)
	case typed.Compare(today) < 0:
		return time.Time{}, fmt.Errorf(d.words.Review.HasPassed, d.words.DayWords(typed))
	}
	return on(typed), nil
}

// reviewSaid is what was agreed on, in a sentence.
func (d *desk) reviewSaid() string {
	if at := d.sheet.Session.NextReview(); !at.IsZero() {
		return fmt.Sprintf(d.words.Review.NextOn, d.day(at))
	}
	return d.words.Review.NoNext
}

func (r review) view(width, height int) []string {
	w := &r.desk.words.Review
	if lines := r.lines(w.Question, width); len(lines) <= height {
		return lines
	}
	return squeezed(r.lines(w.Choices, width), height)
}

// lines is the screen under a question.
func (r review) lines(question string, width int) []string {
	l := r.desk.look
	lines := append(text.Wrap(question, width), "")
	label, enter := r.desk.words.Review.LookAgain, r.desk.words.Caps.Enter
	cells := max(text.Width(label), text.Width(enter)) + 2
	lines = append(lines, text.Pad(label, cells)+r.field.view(l, width-cells), l.muted.Render(l.cut(text.Pad(enter, cells)+r.answer(), width)), "")
	lines = append(lines, text.Wrap(r.desk.words.Assessments.Send, width)...)
	return append(lines, text.Wrap(r.desk.sheet.Path(), width)...)
}

// answer is what enter would agree on.
func (r review) answer() string {
	w := &r.desk.words.Review
	at, err := r.agreed()
	switch {
	case err != nil:
		return err.Error()
	case at.IsZero():
		return w.None
	case r.field.value() == "" && at.Equal(r.desk.sheet.Session.NextReview()):
		return fmt.Sprintf(w.AsItIs, r.desk.day(at))
	}
	return r.desk.day(at) + ", " + r.desk.words.Days.Ahead(scoring.DayOf(at.In(r.desk.outside.Now().Location())).Since(r.desk.today()))
}
