package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The why screen explains a number, so that one can explain it to a board.
type why struct {
	desk      *desk
	heading   heading
	sentences []string
	from      int
}

func newWhy(d *desk, w why) why {
	w.desk = d
	return w
}

func (w why) title() heading { return w.heading }

func (w why) keys() []binding {
	return []binding{keyScroll, keyBack}
}

func (w why) update(name string, _ tea.KeyMsg) (screen, []request) {
	switch {
	case keyUp.matches(name):
		w.from = max(w.from-1, 0)
	case keyDown.matches(name):
		w.from++
	case keyBack.matches(name):
		return w, []request{pop{}}
	}
	return w, nil
}

func (w why) view(width, height int) []string {
	var lines []string
	for i, s := range w.sentences {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, text.Wrap(s, width)...)
	}
	shown, _ := scrolled(lines, w.from, height)
	return shown
}

// whyComponent explains the score of a component.
func whyComponent(d *desk, component int) why {
	c := &d.card().Components[component]
	score := d.sheet.Session.Scores().Components[component]
	w := why{heading: heading{left: fmt.Sprintf("Why: %d %s", component+1, c.Title), right: report.ScoreWord(score)}}
	w.sentences = append(w.sentences, whyPoints(d, score, "component"))
	w.sentences = append(w.sentences, ratingsLine(d, component))
	return w.because(whyOpen(d, score)...)
}

// whyTotal explains the total.
func whyTotal(d *desk) why {
	scores := d.sheet.Session.Scores()
	w := why{heading: heading{left: "Why: total", right: report.ScoreWord(scores.Total)}}
	if d.card().Method == scoring.ByComponents {
		w = w.because(whyMean(d, scores)...)
	} else {
		w = w.because(whyPoints(d, scores.Total, d.scope()))
	}
	w = w.because(whyOpen(d, scores.Total)...)
	if d.card().Method != scoring.ByComponents {
		w = w.because(componentPoints(scores))
	}
	if scores.Total.Band != "" {
		w = w.because(report.BandWords(scores.Total) + ". " + report.BandNote(d.card().Bands))
	}
	return w
}

// scope is what the total is over.
func (d *desk) scope() string {
	if d.sheet.Session.Whole() != nil {
		return "part of the scorecard"
	}
	return "scorecard"
}

// whyPriority explains where a row of the priorities stands.
func whyPriority(d *desk, r priorityRow) why {
	w := why{heading: heading{left: "Why: " + report.Number(r.place), right: r.group}}
	reason := ""
	if r.work != nil {
		state := d.sheet.Session.Snapshot()
		reason = strings.Join(report.ReasonWords(&state, d.sheet.Session.Scores(), *r.work), report.Separator) + "."
	}
	switch r.group {
	case groupActions:
		w.sentences = []string{"It has an action. The actions come first, by the day they are due, those without a day after the others and what is done last."}
	case groupProve:
		return w.because("It is rated above 0 and there is no evidence for it yet. The highest ratings come first: they promise most.")
	case groupFindOut:
		return w.because("It was answered with do not know. It counts as unanswered until somebody knows.")
	case groupDropped:
		w.sentences = []string{"You dropped it for this time: - puts it back in its place."}
	}
	if r.work == nil {
		return w
	}
	w.sentences = append(w.sentences, reason)
	if words := gainMade(d, *r.work); words != "" {
		w.sentences = append(w.sentences, words)
	}
	if r.standing == scoring.Pinned {
		w.sentences = append(w.sentences, "You pinned it, so it comes before what the rule would put first.")
	}
	return w.because(
		"It is rated below the highest level. First comes what raises the total most, then the lower rating, then the component with the lower percent, then the order of the scorecard.",
		"Among the first ten there are at most two of one component, so that the list does not become one topic.",
	)
}

func (w why) because(sentences ...string) why {
	w.sentences = append(w.sentences, sentences...)
	return w
}

// ratingsLine lists what was answered, by number.
func ratingsLine(d *desk, component int) string {
	var cells []string
	for e := range d.card().Components[component].Elements {
		el := &d.card().Components[component].Elements[e]
		place := report.Number(scoring.Place{Component: component, Element: e})
		cells = append(cells, place+": "+shortAnswer(d.sheet.Session.Answer(el.ID))+timesWeight(el))
	}
	legend := "   (- not rated, ? not known, x not applicable)"
	if d.sheet.Session.Scores().Components[component].Carried > 0 {
		legend = "   (- not rated, ? not known, x not applicable, ~ carried over)"
	}
	return strings.Join(cells, "   ") + legend
}

// timesWeight is what a rating is multiplied by, where that is not 1.
func timesWeight(el *scoring.Element) string {
	if el.Weight <= 1 {
		return ""
	}
	return fmt.Sprintf(" × %d", el.Weight)
}

// whyOpen explains what is not final yet: the open ones and the evidence.
func whyOpen(d *desk, s scoring.Score) []string {
	var out []string
	if words := report.StoppedHere(s, d.card().Scale); len(words) > 0 && s.Rated > 0 {
		out = append(out, strings.Join(words, report.Separator)+".")
	}
	if words := report.Claimed(s); words != "" {
		out = append(out, words+". The evidenced percent counts a rating only where you said there is evidence.")
	}
	return out
}
