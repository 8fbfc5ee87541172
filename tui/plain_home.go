package tui

import (
	"errors"
	"fmt"
	"strconv"
)

// home lists what can be gone on with, read or started, and returns what is
// chosen, open.
func (v *interview) home() (Opening, error) {
	p, w := newPick(v.desk), &v.desk.words.Home
	v.paper.say(w.Welcome)
	if p.err != nil {
		v.paper.say(sentence(p.err.Error()))
	}
	for _, problem := range p.home.Problems {
		v.paper.say(problem)
	}
	v.paper.say(p.home.Unusable)
	v.offer(p)
	for {
		line, err := v.ask(w.Number)
		if err != nil {
			return Opening{}, err
		}
		switch name := split(line).name; name {
		case "q", "quit":
			return Opening{}, errLeft
		case "?", "help", "":
			v.offer(p)
			continue
		}
		n, err := strconv.Atoi(line)
		if err != nil || n < 1 || n > len(p.rows) {
			v.paper.say(v.notUnderstood(line), w.ListsThese)
			continue
		}
		if chosen, ok, err := v.chosen(p.rows[n-1]); ok || err != nil {
			return chosen, err
		}
	}
}

// offer reads out what there is, with its numbers.
func (v *interview) offer(p pick) {
	group, w := "", &v.desk.words.Home
	for i, r := range p.rows {
		if r.group != group {
			group = r.group
			v.paper.gap()
			v.paper.say(group)
		}
		goesOn := ""
		if r.result != nil && r.result.Position != "" {
			goesOn = closed(fmt.Sprintf(w.GoesOnAt, r.result.Position))
		}
		if r.result != nil && !r.result.ReviewDue.IsZero() {
			goesOn = fmt.Sprintf(w.Since, v.date(r.result.ReviewDue))
		}
		v.paper.say(fmt.Sprintf("%d. %s.", i+1, join(", ", r.title, r.about)), sentence(join(", ", r.state, r.when)), goesOn)
	}
	v.paper.gap()
	v.paper.say(p.home.Overdue)
	v.paper.say(w.HowToChoose)
}

// chosen opens a row, and reports whether it is open then.
func (v *interview) chosen(r pickRow) (Opening, bool, error) {
	if r.card != nil {
		sheet, err := v.desk.outside.Start(*r.card)
		return v.opened(Opening{Sheet: sheet, At: AtIntro}, err)
	}
	first, err := v.desk.outside.Open(r.result.Path)
	var reason *ReadOnlyError
	switch {
	case err == nil && first.Change != nil:
		first, err = v.decide(first)
		return first, err == nil, err
	case !errors.As(err, &reason):
		return v.opened(first, err)
	}
	v.paper.say(fmt.Sprintf(v.desk.words.Notices.CannotChange, closed(reason.Error())))
	read, err := v.confirm(v.desk.words.Notices.ReadHere)
	if err != nil || !read {
		return Opening{}, false, err
	}
	sheet, err := v.desk.outside.Read(r.result.Path)
	return v.opened(Opening{Sheet: sheet, At: AtSummary}, err)
}

func (v *interview) opened(first Opening, err error) (Opening, bool, error) {
	if err != nil {
		v.paper.say(sentence(err.Error()))
		return Opening{}, false, nil
	}
	return first, true, nil
}
