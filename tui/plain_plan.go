package tui

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// howToPlan follows the list of priorities, with a number of it.
func howToPlan(number string, top int) string {
	return fmt.Sprintf("To plan: m %[1]s makes %[1]s an action, done %[1]s finishes it, target %[1]s %[2]d sets a target, * %[1]s pins it, - %[1]s drops it.",
		number, top)
}

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
		v.paper.say("There is no statement of that number. p lists what is planned and what to work on.")
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
	s, el := v.session(), v.desk.card().At(row.place)
	if _, has := s.Action(el.ID); !has {
		if err := begin(v.desk, row); err != nil {
			v.refuse(err)
			return nil
		}
		v.did(report.Number(row.place) + " is an action now.")
	} else if v.desk.sheet.Save == nil {
		v.paper.say(v.actionWords(el.ID))
		return nil
	}
	a, _ := s.Action(el.ID)
	if a.Text != "" {
		v.paper.say("What: " + closed(a.Text))
	}
	what, err := v.text("", "What", a.Text, fieldLimit)
	if err != nil {
		return err
	}
	if what == "" && a.Text != "" {
		v.changed("Action taken away.", s.RemoveAction(el.ID))
		v.due = v.asking
		return nil
	}
	a.Text = what
	if a.Owner, err = v.text("", "Who", a.Owner, fieldLimit); err != nil {
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
		typed, err := v.text("", "By when", report.DayWords(before), fieldLimit)
		switch {
		case err != nil:
			return before, err
		case typed == report.DayWords(before):
			return before, nil
		case typed == "":
			return scoring.Day{}, nil
		}
		if due, ok := parseDay(typed, v.desk.today()); ok {
			return due, nil
		}
		v.paper.say(notUnderstood(typed), dayHint)
	}
}

// actionWords reads an action out.
func (v *interview) actionWords(element string) string {
	a, _ := v.session().Action(element)
	i, _ := v.session().IndexOf(element)
	return "Action for " + report.Number(v.session().PlaceAt(i)) + ": " + closed(spoken(report.ActionWords(a, v.desk.today())...))
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
		v.paper.say(report.Number(row.place) + " has no action. m " + report.Number(row.place) + " makes one.")
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
		v.paper.say("Which statement, and which rating? target 1.2 " + strconv.Itoa(v.desk.card().Scale.Max()) + ".")
		return nil
	}
	row, ok := v.rowOf(number)
	if !ok {
		return nil
	}
	id := v.desk.card().At(row.place).ID
	if rating == takeAway {
		v.changed("No target for "+report.Number(row.place)+".", v.session().RemoveTarget(id))
		return nil
	}
	value, err := strconv.Atoi(rating)
	if _, isOnScale := v.desk.card().Scale.Level(value); err != nil || !isOnScale {
		v.paper.say(v.desk.offScale())
		return nil
	}
	words := report.TargetWords(v.desk.card().Scale, value, v.session().Answer(id).Rating)
	v.changed(report.Number(row.place)+": "+closed(words), v.session().SetTarget(id, value))
	return nil
}

// pin puts an element before all others, or leaves its place to the rule.
func (v *interview) pin(t typed) error {
	return v.stand(t.rest, scoring.Pinned, "pinned: it comes first.", "is pinned no more.")
}

// drop puts an element last, or back in its place.
func (v *interview) drop(t typed) error {
	return v.stand(t.rest, scoring.Dropped, "dropped: it stands last.", "is back in the list.")
}

func (v *interview) stand(number string, to scoring.Standing, done, undone string) error {
	row, ok := v.rowOf(number)
	if !ok {
		return nil
	}
	name := report.Number(row.place)
	switch {
	case row.work == nil:
		v.paper.say("Only what to work on is pinned or dropped. p lists it.")
		return nil
	case row.standing == to:
		to, done = scoring.ByRule, undone
	case to == scoring.Dropped && row.group == groupActions:
		v.paper.say(name + " has an action. done " + name + " finishes it; m " + name + " and - takes it away.")
		return nil
	}
	v.changed(name+" "+done, v.session().SetStanding(v.desk.card().At(row.place).ID, to))
	return nil
}
