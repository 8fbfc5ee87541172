package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/text"
)

// The action screen says what is to be done about an element, by whom and by
// when, and the rating that is meant to be reached.
type action struct {
	desk  *desk
	of    scoring.Place
	list  list
	field field
	typed bool
}

// The rows of the action screen.
const (
	actionText = iota
	actionOwner
	actionDue
	actionTarget
	actionState
	actionGone
	actionRows
)

// newAction is for an element that has an action.
func newAction(d *desk, of scoring.Place) action { return action{desk: d, of: of} }

// begin makes an element an action, with what the priorities advise to start
// from. What was dropped is worked on again then.
func begin(d *desk, row priorityRow) error {
	s, el, w := d.sheet.Session, d.card().At(row.place), &d.words.Action
	begun := scoring.Action{Text: el.Improve}
	switch row.group {
	case groupProve:
		begun.Text = w.ShowSomething
		if el.Evidence != "" {
			begun.Text = fmt.Sprintf(w.ShowThis, el.Evidence)
		}
	case groupFindOut:
		begun.Text = w.AskWho
	case groupNone, groupActions, groupFirst, groupThen, groupDropped:
	}
	if err := s.SetAction(el.ID, begun); err != nil {
		return err
	}
	if row.standing == scoring.Dropped {
		return s.SetStanding(el.ID, scoring.ByRule)
	}
	return nil
}

func (s action) element() *scoring.Element { return s.desk.card().At(s.of) }

func (s action) action() scoring.Action {
	a, _ := s.desk.sheet.Session.Action(s.element().ID)
	return a
}

func (s action) isTyping() bool { return s.typed }

func (s action) title() heading {
	q := s.desk.sheet.Session
	return heading{
		left:  fmt.Sprintf(s.desk.words.Action.Title, report.Number(s.of)),
		right: s.desk.ratingWords(q.FirstOf(s.of.Component) + s.of.Element),
		brief: shortAnswer(q.Answer(s.element().ID)),
	}
}

func (s action) keys() []binding {
	if s.typed {
		return []binding{keyDone, keyKeepText}
	}
	w := &s.desk.words.Action
	on := keyOpen.saying(s.desk.words.Intro.KeyChange)
	switch s.list.at {
	case actionState:
		on = keyOpen.saying(w.KeyDoneState)
	case actionGone:
		on = keyOpen.saying(w.KeyTakeAway)
	}
	keys := []binding{
		on, keyRate(s.desk.card().Scale).saying(w.KeyTarget), keyChooseLine, keyFirst, keyLast, keyOffScale(s.desk.card().Scale),
	}
	if s.list.at == actionTarget {
		keys = append(keys, keyClear.saying(w.KeyNoTarget))
	}
	return keys
}

func (s action) update(name string, k tea.KeyMsg) (screen, []request) {
	w := &s.desk.words.Action
	switch {
	case s.typed && (keyDone.matches(name) || keyBack.matches(name)):
		return s.typedOut(keyDone.matches(name))
	case s.typed:
		s.field = s.field.update(k)
	case s.list.move(name, actionRows):
	case keyOpen.matches(name):
		return s.open()
	case keyClear.matches(name):
		if _, has := s.desk.sheet.Session.Target(s.element().ID); !has {
			return s, []request{say{w.NoTarget}}
		}
		return s, s.told(fmt.Sprintf(w.TargetGone, report.Number(s.of)), s.desk.sheet.Session.RemoveTarget(s.element().ID))
	case keyOffScale(s.desk.card().Scale).matches(name):
		return s, []request{say{s.desk.offScale()}}
	default: // a value of the scale
		s.list.at = actionTarget
		value := int(name[0] - '0')
		target := s.desk.words.RatingWords(s.desk.card().Scale, scoring.Rated(value))
		return s, s.told(fmt.Sprintf(w.TargetSet, report.Number(s.of), target), s.desk.sheet.Session.SetTarget(s.element().ID, value))
	}
	return s, nil
}

// open begins to change the chosen row, or changes it where there is nothing
// to type.
func (s action) open() (screen, []request) {
	q, a, w := s.desk.sheet.Session, s.action(), &s.desk.words.Action
	switch s.list.at {
	case actionTarget:
		return s, []request{say{fmt.Sprintf(w.PressOne, s.desk.words.Plain.Either(values(s.desk.card().Scale)...))}}
	case actionState:
		a.Done = !a.Done
		done := w.IsOpen
		if a.Done {
			done = w.IsDone
		}
		return s, s.told(fmt.Sprintf(done, report.Number(s.of)), q.SetAction(s.element().ID, a))
	case actionGone:
		if err := q.RemoveAction(s.element().ID); err != nil {
			return s, []request{say{s.desk.refusal(err)}}
		}
		return s, []request{pop{}, say{fmt.Sprintf(w.Gone, report.Number(s.of))}}
	}
	// What changes nothing is refused just where a change would be.
	if s.desk.sheet.Save == nil {
		return s, []request{say{s.desk.refusal(session.ErrReading)}}
	}
	s.field, s.typed = newField(s.value(s.list.at)), true
	return s, nil
}

// typedOut keeps what was typed. A day that cannot be read stays in the field
// until it can, or until esc leaves the day as it was.
func (s action) typedOut(done bool) (screen, []request) {
	requests, ok := s.describe(s.field.value())
	if !ok && done {
		return s, requests
	}
	s.typed = false
	if done {
		s.list.at++
	}
	return s, requests
}

// keep keeps what is being typed.
func (s action) keep() {
	if s.typed {
		s.describe(s.field.value())
	}
}

// describe keeps what was said in the chosen row, and reports whether it could
// be understood.
func (s action) describe(value string) ([]request, bool) {
	a := s.action()
	switch s.list.at {
	case actionText:
		a.Text = value
	case actionOwner:
		a.Owner = value
	case actionDue:
		due, ok := parseDay(value, s.desk.today())
		if !ok && value != "" {
			return []request{warn{fmt.Sprintf(s.desk.words.Action.NotADay, text.Cut(value, 20, s.desk.look.ellipsis()))}}, false
		}
		a.Due = due
	}
	if err := s.desk.sheet.Session.SetAction(s.element().ID, a); err != nil {
		return []request{say{s.desk.refusal(err)}}, true
	}
	return nil, true
}

// told says what was done, or why it was not.
func (s action) told(done string, err error) []request {
	if err != nil {
		return []request{say{s.desk.refusal(err)}}
	}
	return []request{say{done}}
}

// value is a row as it is typed.
func (s action) value(row int) string {
	a := s.action()
	switch row {
	case actionText:
		return a.Text
	case actionOwner:
		return a.Owner
	case actionDue:
		return s.desk.words.DayWords(a.Due)
	}
	return ""
}

func (s action) view(width, height int) []string {
	l := s.desk.look
	var pg page
	for _, line := range text.Wrap(s.element().Statement, width) {
		pg.add(l.muted.Render(line))
	}
	pg.add("")
	for row := range actionRows {
		lines := s.lines(row, width)
		for i := range lines {
			if row == s.list.at {
				lines[i] = l.title.Render(lines[i])
			}
		}
		pg.row(lines...)
	}
	pg.tighten(height)
	return pg.window(s.list.at, height)
}

// lines is a row with its label and what was said.
func (s action) lines(row, width int) []string {
	w := &s.desk.words.Action
	if row == actionGone {
		return []string{mark(row == s.list.at) + w.TakeAway}
	}
	labels, cells := []string{w.What, w.Who, w.Due, w.Target, w.State}, 0
	for _, label := range labels {
		cells = max(cells, text.Width(label)+2)
	}
	head := mark(row == s.list.at) + text.Pad(labels[row], cells)
	if row == s.list.at && s.typed {
		lines := []string{head + s.field.view(s.desk.look, width-text.Width(head))}
		if row == actionDue {
			lines = append(lines, prefixed(text.PadLeft("", text.Width(head)), text.Wrap(s.desk.words.Days.Hint, width-text.Width(head)))...)
		}
		return lines
	}
	if shown := s.shown(row); shown != "" {
		return hang(head, s.desk.look.plain(shown), width)
	}
	empty := s.desk.words.Intro.MayStayEmpty
	if row == actionTarget {
		empty = fmt.Sprintf(w.SetsTarget, s.desk.words.ScaleWords(s.desk.card().Scale))
	}
	return []string{head + s.desk.look.muted.Render(empty)}
}

// shown is a row as it is read, empty where nothing was said.
func (s action) shown(row int) string {
	a := s.action()
	switch row {
	case actionDue:
		return dueWords(a, s.desk.today(), s.desk.words)
	case actionTarget:
		target, has := s.desk.sheet.Session.Target(s.element().ID)
		if !has {
			return ""
		}
		rating := s.desk.sheet.Session.Answer(s.element().ID).Rating
		return s.desk.words.TargetRating(s.desk.card().Scale, target, rating)
	case actionState:
		if a.Done {
			return s.desk.words.Action.Done
		}
		return s.desk.words.Action.Open
	}
	return s.value(row)
}
