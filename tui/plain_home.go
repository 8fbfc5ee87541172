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
		at, t := AtElement, split(line)
		switch t.name {
		case "q", "quit":
			return Opening{}, errLeft
		case "?", "help", "", "/", "find":
			p = v.found(p, t.rest)
			continue
		case "s", "summary":
			at, line = AtSummary, t.rest
		}
		n, err := strconv.Atoi(line)
		if err != nil || n < 1 || n > len(p.rows) {
			v.paper.say(v.notUnderstood(line), w.ListsThese)
			continue
		}
		if chosen, ok, err := v.chosen(p.rows[n-1], at); ok || err != nil {
			return chosen, err
		}
	}
}

// found offers what has all of the words in it, everything where there are none.
// The numbers are those of what was offered last.
func (v *interview) found(p pick, words string) pick {
	p.filter = newField(words)
	if p = p.match(); len(p.rows) == 0 {
		v.paper.say(v.desk.words.Home.NoneOfThat)
		return p
	}
	v.offer(p)
	return p
}

// goHome puts the open assessment away for another.
func (v *interview) goHome(typed) error {
	if err := v.putAway(); err != nil {
		return nil // which it has said
	}
	v.desk.sheet, v.conflict = nil, ""
	first, err := v.home()
	if err != nil {
		return err
	}
	v.open(first)
	return nil
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
		more := ""
		switch {
		case r.card != nil:
			more = v.desk.words.Uses.Of(r.card.ID)
		case !r.result.ReviewDue.IsZero():
			more = fmt.Sprintf(w.Since, v.date(r.result.ReviewDue))
		case r.result.Position != "":
			more = closed(fmt.Sprintf(w.GoesOnAt, r.result.Position))
		}
		v.paper.say(fmt.Sprintf("%d. %s.", i+1, join(", ", r.title, r.about)), sentence(join(", ", r.state, r.when)), more)
	}
	v.paper.gap()
	v.paper.say(p.home.Overdue)
	v.paper.say(w.HowToChoose)
}

// chosen opens a row, at its summary where that is asked for, and reports whether
// it is open then.
func (v *interview) chosen(r pickRow, at First) (Opening, bool, error) {
	if r.card != nil && at == AtSummary {
		v.paper.say(v.desk.words.Table.NoneRated)
		return Opening{}, false, nil
	}
	if r.card != nil {
		sheet, err := v.desk.outside.Start(*r.card)
		return v.opened(Opening{Sheet: sheet, At: AtIntro}, err)
	}
	first, err := v.desk.outside.Open(r.result.Path)
	if at == AtSummary {
		first.At = at
	}
	var reason *ReadOnlyError
	switch {
	case err == nil && first.Change != nil:
		first, err = v.decide(first)
		return first, err == nil, err
	case err == nil:
		return first, true, nil
	case errors.As(err, &reason):
		v.paper.say(fmt.Sprintf(v.desk.words.Notices.CannotChange, closed(reason.Error())))
	default: // often it can be read all the same: without its scorecard, say
		v.fault(err)
	}
	read, err := v.confirm(v.desk.words.Notices.ReadHere)
	if err != nil || !read {
		return Opening{}, false, err
	}
	sheet, err := v.desk.outside.Read(r.result.Path)
	return v.opened(Opening{Sheet: sheet, At: AtSummary}, err)
}

func (v *interview) opened(first Opening, err error) (Opening, bool, error) {
	if err != nil {
		v.fault(err)
		return Opening{}, false, nil
	}
	return first, true, nil
}

// fault says what went wrong, and what to do about it where that is known.
func (v *interview) fault(err error) {
	hint := ""
	var help interface{ Hint() string }
	if errors.As(err, &help) {
		hint = sentence(help.Hint())
	}
	v.paper.say(sentence(err.Error()), hint)
}
