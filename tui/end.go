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
	s, w := e.desk.sheet.Session, &e.desk.words.End
	on := w.KeyNextComponent
	switch {
	case s.NothingLeft() && hasQuestionsLeft(e.desk):
		on = w.KeyClosing
	case s.NothingLeft():
		on = w.KeySummary
	case s.HasRoute():
		on = w.KeyNextStatement
	}
	keys := []binding{keyOn.saying(on)}
	if len(s.Unproven(e.component)) > 0 {
		keys = append(keys, keyProof)
	}
	if !s.NothingLeft() {
		keys = append(keys, keyOpenNext)
	}
	return append(keys, keyBefore.saying(w.KeyBack), keyWhy)
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
	if hasQuestionsLeft(d) {
		return []request{show{newClosing(d)}}
	}
	return []request{show{newSummary(d)}}
}

// hasQuestionsLeft reports whether a closing question is without a reply.
func hasQuestionsLeft(d *desk) bool {
	_, left := d.sheet.Session.UnansweredQuestion()
	return left
}

func (e end) view(width, height int) []string {
	l, s, w := e.desk.look, e.desk.sheet.Session, &e.desk.words.End
	score := s.Scores().Components[e.component]
	var lines []string
	say := func(sentences ...string) {
		lines = append(lines, text.Wrap(strings.Join(sentences, " "), width)...)
	}
	head := e.desk.words.ScoreWord(score)
	if score.Percent.Defined() {
		head = l.bar(score.Percent.Whole(), min(20, width/3)) + " " + head + "   " + e.desk.words.Fraction(score)
	}
	lines = append(lines, l.title.Render(l.cut(head, width)))
	if words := e.desk.openWordsOf(e.component); words != "" {
		lines = append(lines, "")
		say(words, w.TabGoesOn)
	}
	if score.Unanswered > 0 && score.Rated > 0 {
		lines = append(lines, phraseLines(e.desk.words.StoppedHere(score, e.desk.card().Scale), width)...)
	}
	if score.NotKnown > 0 {
		say(w.ToFindOut.Of(score.NotKnown))
	}
	if score.Claims > 0 {
		lines = append(lines, "")
		say(w.Proven.Of(score.Claims, score.Proven))
		if unsaid := len(s.Unproven(e.component)); unsaid > 0 {
			say(fmt.Sprintf(w.Unsaid, unsaid))
		}
	}
	lines = append(lines, "")
	switch next := s.PlaceAt(s.At()); {
	case s.NothingLeft() && hasQuestionsLeft(e.desk):
		say(w.LeftClosing)
	case s.NothingLeft():
		say(w.LeftSummary)
	case next.Component == e.component || s.HasRoute():
		say(fmt.Sprintf(w.GoesOnAt, report.Number(next)))
	default:
		say(fmt.Sprintf(w.GoesOnWith, next.Component+1, e.desk.card().Components[next.Component].Title))
	}
	return squeezed(lines, height)
}
