package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The why screen explains a number, so that one can explain it to a board, or
// says what to do about it.
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
	c, words := &d.card().Components[component], &d.words.Why
	score := d.sheet.Session.Scores().Components[component]
	w := why{heading: heading{left: fmt.Sprintf(words.Of, fmt.Sprintf("%d %s", component+1, c.Title)), right: d.words.ScoreWord(score)}}
	w.sentences = append(w.sentences, whyPoints(d, score, words.MaxOfComponent))
	w.sentences = append(w.sentences, ratingsLine(d, component))
	return w.because(whyOpen(d, score)...)
}

// whyTotal explains the total.
func whyTotal(d *desk) why {
	scores, words := d.sheet.Session.Scores(), &d.words.Why
	w := why{heading: heading{left: fmt.Sprintf(words.Of, words.Total), right: d.words.ScoreWord(scores.Total)}}
	if d.card().Method == scoring.ByComponents {
		w = w.because(whyMean(d, scores)...)
	} else {
		w = w.because(whyPoints(d, scores.Total, d.maxOfTotal()))
	}
	w = w.because(whyOpen(d, scores.Total)...)
	if d.card().Method != scoring.ByComponents {
		w = w.because(componentPoints(d, scores))
	}
	if scores.Total.Band != "" {
		w = w.because(d.words.BandWords(scores.Total) + ". " + d.words.BandNote(d.card().Bands))
	}
	if next := d.words.NextWords(d.bandNext()); next != "" {
		w = w.because(next)
	}
	return w
}

// whatNext has what the band of the total says to do next, by itself, under
// the name of that band: the one claimed.
func whatNext(d *desk) why {
	return why{
		heading:   heading{left: d.words.Table.WhatNext, right: d.sheet.Session.Scores().Total.Band},
		sentences: []string{d.bandNext()},
	}
}

// maxOfTotal says what the maximum of the total is over.
func (d *desk) maxOfTotal() string {
	if d.sheet.Session.Whole() != nil {
		return d.words.Why.MaxOfPart
	}
	return d.words.Why.MaxOfScorecard
}

// whyPriority explains where a row of the priorities stands.
func whyPriority(d *desk, r priorityRow) why {
	words := &d.words.Why
	w := why{heading: heading{left: fmt.Sprintf(words.Of, report.Number(r.place)), right: r.group.title(&d.words.Work)}}
	reason := ""
	if r.work != nil {
		state := d.sheet.Session.Snapshot()
		reason = strings.Join(d.words.ReasonWords(&state, d.sheet.Session.Scores(), *r.work), report.Separator) + "."
	}
	switch r.group {
	case groupActions:
		w.sentences = []string{words.IsAction}
	case groupProve:
		return w.because(words.Unproven)
	case groupFindOut:
		return w.because(words.Unknown)
	case groupDropped:
		w.sentences = []string{words.Dropped}
	case groupNone, groupFirst, groupThen:
	}
	if r.work == nil {
		return w
	}
	w.sentences = append(w.sentences, reason)
	if gain := gainMade(d, *r.work); gain != "" {
		w.sentences = append(w.sentences, gain)
	}
	if r.standing == scoring.Pinned {
		w.sentences = append(w.sentences, words.Pinned)
	}
	return w.because(words.Order, words.TwoOfEach)
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
	legend := d.words.Why.Answers
	if d.sheet.Session.Scores().Components[component].Carried > 0 {
		legend = d.words.Why.Carried
	}
	return strings.Join(append(cells, legend), "   ")
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
	if words := d.words.StoppedHere(s, d.card().Scale); len(words) > 0 && s.Rated > 0 {
		out = append(out, strings.Join(words, report.Separator)+".")
	}
	if words := d.words.Claimed(s); words != "" {
		out = append(out, fmt.Sprintf(d.words.Why.Counted, words))
	}
	return out
}
