package tui

import (
	"cmp"
	"errors"
	"fmt"
	"io"

	"github.com/kamscore/kamscore/scoring"
)

// decide tells what a changed scorecard means, asks what has to be decided, and
// returns the sheet that goes on. Nothing is written where it ends before that.
func (v *interview) decide(first Opening) (Opening, error) {
	next, err := v.decided(first)
	switch {
	case errors.Is(err, errLeft):
		v.paper.say(v.desk.words.Change.Untouched)
	case errors.Is(err, io.EOF):
		err = &StoppedError{Undecided: true}
	case errors.Is(err, errReads):
		sheet, err := v.desk.outside.Read(first.Change.Path)
		return Opening{Sheet: sheet, At: AtSummary}, err
	}
	return next, err
}

func (v *interview) decided(first Opening) (Opening, error) {
	c, w := newChanged(v.desk, first), &v.desk.words.Change
	v.paper.say(closed(join(": ", w.Title, c.title().right)))
	for _, fact := range c.facts() {
		v.paper.say(closed(spoken(fact)))
	}
	c, err := v.decideElements(c)
	if err != nil {
		return Opening{}, err
	}
	if c, err = v.decideScale(c); err != nil {
		return Opening{}, err
	}
	if err := v.confirmChange(); err != nil {
		return Opening{}, err
	}
	sheet, err := c.GoOn(c.decisions)
	if err != nil {
		return Opening{}, err
	}
	c.goToFirst(sheet)
	if first.At == AtElement {
		sheet.Remarks = append(sheet.Remarks, sentence(spoken(c.waiting(sheet))))
	}
	return Opening{Sheet: sheet, At: first.At}, nil
}

// confirmChange waits until it is told to go on; an empty line says so.
func (v *interview) confirmChange() error {
	w := &v.desk.words.Change
	v.paper.gap()
	for {
		line, err := v.decision(w.GoOn)
		if err != nil || line == "" || isYes(line) {
			return err
		}
		v.paper.say(v.notUnderstood(line), w.TypeGoOn)
	}
}

// errReads says that the respondent reads the summary as it was, and decides
// nothing.
var errReads = errors.New("reads")

// decision waits for a line, as it is or as a command is named. q leaves, and s
// reads.
func (v *interview) decision(prompt string) (string, error) {
	line, err := v.ask(prompt)
	if err != nil {
		return "", err
	}
	switch name := split(line).name; {
	case isQuit(name):
		return "", errLeft
	case name == "s" || name == "summary":
		return "", errReads
	case split(line).rest != "":
		return line, nil
	default:
		return name, nil
	}
}

// decideElements tells of each element that is not the same, and asks of those
// that have to be decided.
func (v *interview) decideElements(c changed) (changed, error) {
	fate := scoring.Unchanged
	after := c.Migration.Apply(c.decisions)
	for _, item := range c.items {
		t := item.transition
		if item.kind != ofElement {
			continue
		}
		if t.Fate != fate {
			fate = t.Fate
			v.paper.gap()
			v.paper.say(v.desk.words.Migrations.Fate(fate) + ":")
		}
		v.paper.say(c.spoken(t, after)...)
		if !t.Asks() {
			continue
		}
		anew, err := v.isAnew()
		if err != nil {
			return c, err
		}
		c = c.decide(t, anew)
	}
	return c, nil
}

// isAnew asks whether an element is to be asked anew; an empty line is a yes.
func (v *interview) isAnew() (bool, error) {
	w := &v.desk.words.Change
	for {
		line, err := v.decision(w.KeepOrNew)
		if err != nil {
			return false, err
		}
		switch {
		case line == "" || isNew(line):
			return true, nil
		case isKeep(line):
			return false, nil
		}
		v.paper.say(v.notUnderstood(line), w.TypeKeepOrNew)
	}
}

// spoken is one element: the wording that was answered before that of now, and
// what becomes of the answer.
func (c changed) spoken(t scoring.Transition, after scoring.Assessment) []string {
	w, number := &c.desk.words.Change, c.number(t.ID)
	if number == dash {
		number = t.ID
	}
	sentences := []string{number + "."}
	switch statement := cmp.Or(t.Statement, t.StatementWas); {
	case t.IsReworded():
		sentences = append(sentences, fmt.Sprintf(w.StatementWas, closed(t.StatementWas)), fmt.Sprintf(w.StatementNow, closed(t.Statement)))
	case statement != "":
		sentences = append(sentences, closed(statement))
	}
	return append(sentences, c.outcome(t, after)...)
}

// decideScale asks what becomes of the ratings, where the scale changed. Nothing
// is the default.
func (v *interview) decideScale(c changed) (changed, error) {
	w := &v.desk.words.Change
	if !c.isUndecided() {
		return c, nil
	}
	v.paper.gap()
	v.paper.say(c.scaleAsked())
	for _, choice := range c.scaleChoices() {
		v.paper.say(sentence(choice))
	}
	for {
		line, err := v.decision(w.WhichScale)
		if err != nil {
			return c, err
		}
		if c.decisions.Scale = treatmentTyped(line); c.decisions.Scale != scoring.Undecided {
			return c, nil
		}
		if line != "" {
			v.paper.say(v.notUnderstood(line))
		}
		v.paper.say(w.TypeScale)
	}
}
