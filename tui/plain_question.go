package tui

import (
	"fmt"
	"strings"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// open begins with an assessment: what it is, what was noticed, how to answer.
func (v *interview) open(first Opening) {
	v.desk.sheet, v.asking = first.Sheet, false
	s := v.session()
	v.commands = commandsIn(v.desk.words, v.desk.card().Scale)
	v.saved, v.summarised = first.Sheet.saved(), s.NothingLeft()
	v.paper.say(spoken(assessmentName(v.desk))+".", sentence(v.desk.progressWords(s.Scores().Total)))
	if !first.Sheet.ReviewDue.IsZero() {
		v.paper.say(reviewDueWords(v.desk), v.desk.words.Question.RoundStarts)
	}
	v.paper.say(v.save())
	for _, remark := range first.Sheet.Remarks {
		v.paper.say(remark)
	}
	if first.At == AtIntro {
		v.intro()
	}
	if v.refusal() == nil {
		v.instructions()
	}
	if first.At == AtSummary {
		v.writeSummary()
	}
	switch {
	case v.refusal() != nil:
		v.tellRefusal(v.refusal())
		looks := v.desk.words.Question.Looks
		if s.IsFinished() {
			looks = v.desk.words.Question.LooksOrRound
		}
		v.paper.say(looks)
	case first.At == AtSummary && s.NothingLeft():
		v.paper.say(v.nothingLeft())
	default:
		v.due = true
	}
}

// intro says what is coming, before the first statement.
func (v *interview) intro() {
	v.paper.say(v.desk.card().Summary)
	v.scale()
	v.paper.say(v.desk.words.ScoringWords(v.desk.card())...)
	v.paper.say(v.desk.words.Intro.BetweenTwo)
	v.paper.whole(intro{desk: v.desk}.place())
	var about []string
	for _, c := range v.commands {
		if c.about {
			about = append(about, c.called()+" "+c.takes)
		}
	}
	v.paper.say(fmt.Sprintf(v.desk.words.Question.Describes, v.desk.words.Plain.Either(about...)))
}

// scale reads out the levels with what they mean.
func (v *interview) scale() {
	for _, level := range v.desk.card().Scale {
		v.paper.say(fmt.Sprintf("%d, %s.", level.Value, level.Label), level.Help)
	}
}

// instructions are one sentence made of what is typed most.
func (v *interview) instructions() {
	var typed []string
	for _, c := range v.commands {
		if c.brief != "" {
			typed = append(typed, c.called()+" "+c.brief)
		}
	}
	v.paper.say(fmt.Sprintf(v.desk.words.Question.Instructions, strings.Join(typed, ", ")))
}

// help is everything that can be typed.
func (v *interview) help(typed) error {
	w := &v.desk.words.Question
	v.instructions()
	v.scale()
	for _, c := range v.commands {
		called := join(" ", c.called(), c.takes)
		if c.label == "" && len(c.names) > 1 {
			called = fmt.Sprintf(w.Also, called, v.desk.words.Plain.Either(c.names[1:]...))
		}
		v.paper.say(called + ": " + c.help + ".")
	}
	v.due = v.asking
	return nil
}

// question reads out the element in view and what was said of it.
func (v *interview) question() {
	s, card := v.session(), v.desk.card()
	place, component, el := s.PlaceAt(s.At()), s.ComponentAt(s.At()), s.ElementAt(s.At())
	v.paper.gap()
	if place.Element == 0 && !s.HasRoute() {
		v.stage(place.Component)
	}
	v.paper.say(fmt.Sprintf(v.desk.words.Question.Asks,
		place.Component+1, len(card.Components), component.Title, place.Element+1, len(component.Elements)), v.way())
	v.paper.say(el.Statement)
	v.paper.say(v.desk.wasRated(s.At())...)
	if el.Evidence != "" {
		v.paper.say(fmt.Sprintf(v.desk.words.Proof.AskedFor, closed(el.Evidence)))
	}
	v.paper.say(el.Guidance)
	v.paper.say(v.desk.termsOf(el))
	v.paper.say(v.desk.ownLevels(el)...)
	if v.desk.sheet.Debate != nil {
		said := v.desk.sheet.Debate.Separate(el.ID)
		v.paper.say(closed(spoken(append(v.desk.words.Separately(said), v.desk.words.SeparateEvidence(said))...)))
	}
	v.paper.say(v.soFar()...)
}

// way is where in a debate the element in view comes, empty elsewhere.
func (v *interview) way() string {
	if v.desk.sheet.Debate == nil {
		return ""
	}
	return sentence(v.desk.wayWords())
}

// stage reads out the question of a stage, and of a component, where they
// begin.
func (v *interview) stage(c int) {
	card := v.desk.card()
	component := &card.Components[c]
	for _, stage := range card.Stages {
		if stage.ID == component.Stage && (c == 0 || card.Components[c-1].Stage != stage.ID) {
			v.paper.say(closed(join(": ", stage.Title, stage.Question)))
		}
	}
	if component.Summary != "" {
		v.paper.say(closed(component.Title + ": " + component.Summary))
	}
}

// soFar is what was said of the element in view.
func (v *interview) soFar() []string {
	s, w := v.session(), &v.desk.words.Question
	a := v.desk.seen(s.AnswerAt(s.At()))
	var said []string
	if !a.IsEmpty() && !v.desk.isHidden(a) {
		said = append(said, fmt.Sprintf(w.SoFar, closed(v.desk.ratingWords(s.At()))))
	}
	if reason := a.Rating.Reason(); reason != "" {
		said = append(said, fmt.Sprintf(w.Reason, closed(reason)))
	}
	said = append(said, v.evidenceSaid(a))
	if a.Note != "" {
		said = append(said, fmt.Sprintf(w.Note, closed(a.Note)))
	}
	if words := v.desk.lastTime(s.At()); words != "" {
		said = append(said, fmt.Sprintf(w.LastTime, closed(words)))
	}
	return append(said, v.desk.carriedWords(a))
}

// evidenceSaid is empty where nothing was said of evidence.
func (v *interview) evidenceSaid(a scoring.Answer) string {
	if a.Evidence == scoring.EvidenceUnsaid {
		return ""
	}
	return fmt.Sprintf(v.desk.words.Proof.Evidence, v.desk.words.EvidenceWord(a.Evidence))
}

// number is the number of the element in view.
func (v *interview) number() string {
	s := v.session()
	return report.Number(s.PlaceAt(s.At()))
}

// progress is how many are rated, "38 of 71."
func (v *interview) progress() string {
	total := v.session().Scores().Total
	return fmt.Sprintf(v.desk.words.Question.RatedSoFar, total.Rated, total.Applicable())
}

func (v *interview) date(t time.Time) string {
	return v.desk.words.Date(t, v.desk.outside.Now().Location())
}
