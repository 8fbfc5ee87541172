package tui

import (
	"fmt"
	"time"
)

// askReview asks after finishing when to look again. An empty line agrees on
// the usual day, q stops without one.
func (v *interview) askReview() error {
	usual, _ := parseReview(v.desk, "") // nothing said is always a day
	v.paper.say(v.desk.words.Review.Question)
	for {
		line, err := v.ask(fmt.Sprintf(v.desk.words.Rounds.LookAgain, v.date(usual)))
		if err != nil {
			return err
		}
		if isQuit(split(line).name) {
			return errLeft
		}
		at, err := parseReview(v.desk, line)
		if err == nil {
			v.agree(at)
			return nil
		}
		v.paper.say(sentence(err.Error()))
	}
}

// review says when to look again, or tells what was agreed.
func (v *interview) review(t typed) error {
	switch {
	case t.rest == "":
		v.paper.say(v.desk.reviewSaid())
		return nil
	case !v.session().IsFinished():
		v.paper.say(v.desk.words.Rounds.ReviewAfter)
		return nil
	}
	at, err := parseReview(v.desk, t.rest)
	if err != nil {
		v.paper.say(sentence(err.Error()))
		return nil
	}
	v.agree(at)
	return nil
}

func (v *interview) agree(at time.Time) {
	if err := v.session().SetNextReview(at); err != nil {
		v.refuse(err)
		return
	}
	v.did(v.desk.reviewSaid())
}

// round puts the finished assessment away and opens the one that follows it.
func (v *interview) round(typed) error {
	if !v.session().IsFinished() {
		v.paper.say(v.desk.words.Rounds.RoundAfter)
		return nil
	}
	if v.desk.sheet.Save != nil && v.session().Revision() != v.saved {
		if err := v.write(); err != nil {
			v.paper.say(fmt.Sprintf(v.desk.words.Rounds.Waits, closed(err.Error())))
			return nil
		}
	}
	sheet, err := v.desk.outside.Next(v.desk.sheet.Path())
	if err != nil {
		v.fault(err)
		return nil
	}
	v.conflict = ""
	v.open(Opening{Sheet: sheet, At: AtIntro})
	return nil
}
