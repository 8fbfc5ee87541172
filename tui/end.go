package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
)

// The end screen closes a component: what came out, what is left, and what
// is claimed without a word on evidence. Digits do nothing here: nobody rates
// a statement that has not been shown.
type end struct {
	desk      *desk
	component int
}

func newEnd(d *desk, component int) end { return end{desk: d, component: component} }

func (e end) title() heading {
	return componentHeading(e.desk, e.component)
}

func (e end) keys() []binding {
	s := e.desk.sheet.Session
	keys := []binding{keyOn.as("next", "go on to the next component")}
	if s.HasRoute() {
		keys[0] = keyOn.as("next", "go on to the next statement")
	}
	if s.NothingLeft() {
		keys[0] = keyOn.as("go on", "go on to "+whatIsNext(e.desk))
	}
	if len(s.Unproven(e.component)) > 0 {
		keys = append(keys, keyProof)
	}
	if !s.NothingLeft() {
		keys = append(keys, keyOpenNext)
	}
	return append(keys, keyBefore.as("", "back to the last element"), keyWhy)
}

func (e end) update(name string, _ tea.KeyMsg) (screen, []request) {
	s := e.desk.sheet.Session
	switch {
	case keyOn.matches(name):
		if s.NothingLeft() {
			return e, afterTheLast(e.desk)
		}
		return e, []request{showElement{}}
	case keyProof.matches(name):
		return e, proofOf(e.desk, e.component)
	case keyBefore.matches(name):
		s.GoTo(s.LastOf(e.component))
		return e, []request{showElement{}}
	case keyOpenNext.matches(name):
		s.NextOpen()
		return e, []request{showElement{}}
	case keyWhy.matches(name):
		return e, []request{show{newWhy(e.desk, whyComponent(e.desk, e.component))}}
	}
	return e, nil
}

// afterTheLast goes to the closing questions, where there are any left, and
// else to the summary.
func afterTheLast(d *desk) []request {
	if _, ok := d.sheet.Session.UnansweredQuestion(); ok {
		return []request{show{newClosing(d)}}
	}
	return []request{show{newSummary(d)}}
}

func whatIsNext(d *desk) string {
	if _, ok := d.sheet.Session.UnansweredQuestion(); ok {
		return "the closing questions"
	}
	return "the summary"
}

func (e end) view(width, height int) []string {
	l, s := e.desk.look, e.desk.sheet.Session
	score := s.Scores().Components[e.component]
	var lines []string
	say := func(sentences ...string) {
		lines = append(lines, text.Wrap(strings.Join(sentences, " "), width)...)
	}
	head := report.ScoreWord(score)
	if score.Percent.Defined() {
		head = l.bar(score.Percent.Whole(), min(20, width/3)) + " " + head + "   " + report.Fraction(score)
	}
	lines = append(lines, l.title.Render(l.cut(head, width)))
	if words := e.desk.openWordsOf(e.component); words != "" {
		lines = append(lines, "")
		say(words, "tab goes to the next one.")
	}
	if score.Unanswered > 0 && score.Rated > 0 {
		lines = append(lines, phraseLines(report.StoppedHere(score, e.desk.card().Scale), width)...)
	}
	if score.NotKnown > 0 {
		say(report.Count(score.NotKnown, "statement") + " to find out about.")
	}
	if score.Claims > 0 {
		lines = append(lines, "")
		say(fmt.Sprintf("%s, %d with evidence.", report.Count(score.Claims, "claim"), score.Proven))
		if unsaid := len(s.Unproven(e.component)); unsaid > 0 {
			say(fmt.Sprintf("%d not said: v asks, one key each. Could you put it on the table today?", unsaid))
		}
	}
	lines = append(lines, "")
	switch next := s.PlaceAt(s.At()); {
	case s.NothingLeft():
		say("Nothing is left to rate. enter goes on to " + whatIsNext(e.desk) + ".")
	case next.Component == e.component || s.HasRoute():
		say("enter goes on at " + report.Number(next) + ".")
	default:
		say(fmt.Sprintf("enter goes on with %d, %s.", next.Component+1, e.desk.card().Components[next.Component].Title))
	}
	return squeezed(lines, height)
}
