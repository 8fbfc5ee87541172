package tui

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/words"
)

// components lists the components with what is rated and what came out, or
// the statements of one.
func (v *interview) components(t typed) error {
	if t.rest != "" {
		return v.statements(t.rest)
	}
	card, scores := v.desk.card(), v.session().Scores()
	stage := ""
	for i := range card.Components {
		c := &card.Components[i]
		if c.Stage != stage {
			stage = c.Stage
			v.paper.say(sentence(stageTitle(card, stage)))
		}
		score, weight := scores.Components[i], ""
		if card.WeighsComponents() {
			weight = fmt.Sprintf(v.desk.words.Table.Weight, c.Weight)
		}
		v.paper.say(fmt.Sprintf("%d. %s: %s.", i+1, c.Title, join(", ", v.desk.words.Progress(score), v.desk.words.ScoreWord(score), weight)))
	}
	v.paper.say(v.desk.words.Find.HowToGo)
	v.due = v.asking
	return nil
}

// statements lists those of a component.
func (v *interview) statements(number string) error {
	c, ok := v.componentAsked(number)
	if !ok {
		return nil
	}
	s := v.session()
	v.paper.say(fmt.Sprintf("%d. %s", c+1, closed(v.desk.card().Components[c].Title)))
	for i, after := s.Range(c); i < after; i++ {
		v.listed(i)
	}
	v.paper.say(v.desk.words.Find.HowToGo)
	v.due = v.asking
	return nil
}

// listed reads out element i in a list.
func (v *interview) listed(i int) {
	s := v.session()
	v.paper.say(report.Number(s.PlaceAt(i))+", "+v.desk.answerWords(i)+".", s.ElementAt(i).Statement)
}

// filters are what the statements are listed by, in the order of their numbers.
var filters = []session.Filter{session.NotRated, session.NotKnown, session.NoEvidence, session.HasNote}

// filter counts the statements that each filter lets through, or lists those of
// one.
func (v *interview) filter(t typed) error {
	w := &v.desk.words.Components
	n, err := strconv.Atoi(t.rest)
	switch {
	case t.rest == "":
		for i, f := range filters {
			v.paper.say(fmt.Sprintf("%d. %s: %s.", i+1, words.Opening(filterWords(f, w)), v.desk.words.Counts.Statements.Of(len(v.let(f)))))
		}
		v.paper.say(w.WhichOf)
	case err != nil || n < 1 || n > len(filters):
		v.paper.say(w.NoSuchList)
		return nil
	default:
		v.filtered(filters[n-1])
	}
	v.due = v.asking
	return nil
}

func (v *interview) filtered(f session.Filter) {
	found := v.let(f)
	if len(found) == 0 {
		v.paper.say(fmt.Sprintf(v.desk.words.Components.NoneHere, filterWords(f, &v.desk.words.Components)))
		return
	}
	v.paper.say(sentence(filterWords(f, &v.desk.words.Components) + ", " + v.desk.words.Counts.Statements.Of(len(found))))
	for _, i := range found {
		v.listed(i)
	}
	v.paper.say(v.desk.words.Find.HowToGo)
}

// let are the elements that a filter lets through.
func (v *interview) let(f session.Filter) []int {
	var found []int
	s := v.session()
	for i := range s.Len() {
		if f.Matches(s.AnswerAt(i)) {
			found = append(found, i)
		}
	}
	return found
}

// omit marks a whole component not applicable, with one reason. Unlike for one
// statement the reason is asked first: it is much to take back.
func (v *interview) omit(t typed) error {
	if err := v.refusal(); err != nil {
		v.refuse(err)
		return nil
	}
	number, reason, _ := strings.Cut(t.rest, " ")
	c, ok := v.componentAsked(number)
	if !ok {
		return nil
	}
	if reason = strings.TrimSpace(reason); reason == "" {
		line, err := v.ask(fmt.Sprintf(v.desk.words.Question.WhyOmit, c+1))
		if err != nil {
			return err
		}
		if isQuit(split(line).name) {
			v.paper.say(v.desk.words.Components.NothingDone)
			v.due = v.asking
			return nil
		}
		reason = line
	}
	if reason == takeAway {
		reason = ""
	}
	reason, _ = limited(reason, fieldLimit)
	s := v.session()
	n, err := s.NotApplicableComponent(c, reason)
	switch {
	case errors.Is(err, session.ErrAlwaysApplies):
		v.paper.say(v.desk.words.Components.AllAlways)
		return nil
	case err != nil:
		v.refuse(err)
		return nil
	}
	v.did(closed(fmt.Sprintf(v.desk.words.Components.Of, v.desk.omittedWords(c, n))), v.progress())
	if !s.IsOpen(s.At()) {
		s.NextOpen()
	}
	v.arrive(s.At(), session.Arrival{})
	return nil
}

// include takes not applicable away from a component again.
func (v *interview) include(t typed) error {
	c, ok := v.componentAsked(t.rest)
	if !ok {
		return nil
	}
	w := &v.desk.words.Components
	n, err := v.session().ApplicableComponent(c)
	switch {
	case err != nil:
		v.refuse(err)
	case n == 0:
		v.paper.say(w.NoneMarked)
	default:
		v.did(closed(fmt.Sprintf(w.Of, w.Applicable.Of(n, c+1))), v.progress())
		v.due = v.asking
	}
	return nil
}
