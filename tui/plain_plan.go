package tui

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// rowOf is the row of the priorities for the element that follows a command,
// by its number, or for the one in view where none does. It says so where
// there is no such element.
func (v *interview) rowOf(number string) (priorityRow, bool) {
	s := v.session()
	i, ok := s.At(), true
	if number != "" {
		i, ok = v.elementNumbered(number)
	}
	if !ok {
		v.paper.say(v.desk.words.Action.NoSuch)
		return priorityRow{}, false
	}
	rows := priorityRows(v.desk)
	row := priorityRow{place: s.PlaceAt(i)}
	at := indexOf(rows, row, -1)
	if at < 0 {
		return row, true
	}
	return rows[at], true
}

// action makes an element an action, or changes the one it has. It is made
// before anything is asked: whose input ends there has it.
func (v *interview) action(t typed) error {
	row, ok := v.rowOf(t.rest)
	if !ok {
		return nil
	}
	s, el, w := v.session(), v.desk.card().At(row.place), &v.desk.words.Action
	if _, has := s.Action(el.ID); !has {
		if err := begin(v.desk, row); err != nil {
			v.refuse(err)
			return nil
		}
		v.did(fmt.Sprintf(w.IsAction, report.Number(row.place)))
	} else if v.desk.sheet.Save == nil {
		v.paper.say(v.actionWords(el.ID))
		return nil
	}
	a, _ := s.Action(el.ID)
	if a.Text != "" {
		v.paper.say(fmt.Sprintf(w.WhatIsSaid, closed(a.Text)))
	}
	what, err := v.text("", w.What, a.Text, fieldLimit)
	if err != nil {
		return err
	}
	if what == "" && a.Text != "" {
		v.changed(w.ActionTaken, s.RemoveAction(el.ID))
		v.due = v.asking
		return nil
	}
	a.Text = what
	if a.Owner, err = v.text("", w.Who, a.Owner, fieldLimit); err != nil {
		return err
	}
	if a.Due, err = v.dueDay(a.Due); err != nil {
		return err
	}
	err = s.SetAction(el.ID, a)
	v.changed(v.actionWords(el.ID), err)
	v.due = v.asking
	return nil
}

// dueDay asks for the day an action is due until it can be read.
func (v *interview) dueDay(before scoring.Day) (scoring.Day, error) {
	for {
		typed, err := v.text("", v.desk.words.Action.ByWhen, v.desk.words.DayWords(before), fieldLimit)
		switch {
		case err != nil:
			return before, err
		case typed == v.desk.words.DayWords(before):
			return before, nil
		case typed == "":
			return scoring.Day{}, nil
		}
		if due, ok := parseDay(typed, v.desk.today()); ok {
			return due, nil
		}
		v.paper.say(v.notUnderstood(typed), v.desk.words.Days.Hint)
	}
}

// actionWords reads an action out.
func (v *interview) actionWords(element string) string {
	a, _ := v.session().Action(element)
	i, _ := v.session().IndexOf(element)
	return fmt.Sprintf(v.desk.words.Action.Reads, report.Number(v.session().PlaceAt(i)), closed(spoken(v.desk.words.ActionWords(a, v.desk.today())...)))
}

// done says that an action is done, or open again.
func (v *interview) done(t typed) error {
	row, ok := v.rowOf(t.rest)
	if !ok {
		return nil
	}
	id := v.desk.card().At(row.place).ID
	a, has := v.session().Action(id)
	if !has {
		v.paper.say(fmt.Sprintf(v.desk.words.Action.NoAction, report.Number(row.place)))
		return nil
	}
	a.Done = !a.Done
	err := v.session().SetAction(id, a)
	v.changed(v.actionWords(id), err)
	v.due = v.asking
	return nil
}

// target sets the rating to be reached for an element, or takes it away.
func (v *interview) target(t typed) error {
	number, rating, _ := strings.Cut(t.rest, " ")
	rating = strings.TrimSpace(rating)
	if rating == "" {
		v.paper.say(fmt.Sprintf(v.desk.words.Action.WhichRating, v.desk.card().Scale.Max()))
		return nil
	}
	row, ok := v.rowOf(number)
	if !ok {
		return nil
	}
	id := v.desk.card().At(row.place).ID
	if rating == takeAway {
		v.changed(fmt.Sprintf(v.desk.words.Action.TargetNone, report.Number(row.place)), v.session().RemoveTarget(id))
		return nil
	}
	value, err := strconv.Atoi(rating)
	if _, isOnScale := v.desk.card().Scale.Level(value); err != nil || !isOnScale {
		v.paper.say(v.desk.offScale())
		return nil
	}
	target := v.desk.words.TargetWords(v.desk.card().Scale, value, v.session().Answer(id).Rating)
	v.changed(report.Number(row.place)+": "+closed(target), v.session().SetTarget(id, value))
	return nil
}

// pin puts an element before all others, or leaves its place to the rule.
func (v *interview) pin(t typed) error {
	return v.stand(t.rest, scoring.Pinned, v.desk.words.Action.Pinned, v.desk.words.Action.Unpinned)
}

// drop puts an element last, or back in its place.
func (v *interview) drop(t typed) error {
	return v.stand(t.rest, scoring.Dropped, v.desk.words.Action.Dropped, v.desk.words.Action.PutBack)
}

// stand says where an element stands among the priorities, and with done or
// undone, which take its number, what that comes to.
func (v *interview) stand(number string, to scoring.Standing, done, undone string) error {
	row, ok := v.rowOf(number)
	if !ok {
		return nil
	}
	name := report.Number(row.place)
	switch {
	case row.work == nil:
		v.paper.say(v.desk.words.Action.OnlyWork)
		return nil
	case row.standing == to:
		to, done = scoring.ByRule, undone
	case to == scoring.Dropped && row.group == groupActions:
		v.paper.say(fmt.Sprintf(v.desk.words.Action.HasAction, name))
		return nil
	}
	v.changed(fmt.Sprintf(done, name), v.session().SetStanding(v.desk.card().At(row.place).ID, to))
	return nil
}
