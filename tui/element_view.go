package tui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// A density is how much room the element screen gives itself. From the first
// to the last it needs fewer lines; the statement is whole in all of them.
type density uint8

const (
	roomy    density = iota // space between, each level with its meaning
	snug                    // no space between
	labelled                // levels by their labels and what they mean here alone
	tight                   // levels beside each other, or what they mean here in place of their labels
)

func (e element) view(width, height int) []string {
	for d := roomy; d <= tight; d++ {
		if lines := e.lines(d, width); len(lines) <= height {
			return e.withLastTime(lines, width, height)
		}
	}
	lines := e.lines(tight, width)
	if height < 2 {
		return lines[:max(height, 0)]
	}
	shown, from := scrolled(lines, e.first(), height-1)
	w := &e.desk.words.Element
	more := e.desk.words.Intro.Rest
	if e.desk.isHidden(e.desk.sheet.Session.AnswerAt(e.desk.sheet.Session.At())) {
		more = w.KeepsAndRest
	}
	if from+len(shown) == len(lines) {
		more = w.Beginning
	}
	l := e.desk.look
	return append(shown[:len(shown):len(shown)], l.muted.Render(l.cut(l.plain(more), width)))
}

// lines is the whole screen at a density.
func (e element) lines(d density, width int) []string {
	l, s := e.desk.look, e.desk.sheet.Session
	el, a := s.ElementAt(s.At()), e.desk.seen(s.AnswerAt(s.At()))
	head := e.head()
	indent := strings.Repeat(" ", len(head))
	room := width - len(head)

	lines := hang(head, el.Statement, width)
	for i := range lines {
		lines[i] = l.title.Render(lines[i])
	}
	lines = append(lines, prefixed(indent, e.wasRated(room))...)
	space := func() {
		if d == roomy {
			lines = append(lines, "")
		}
	}
	if d == tight {
		if e.asking {
			return append(e.said(a, d, width), lines...)
		}
		lines = append(lines, separately(e.desk, el, d, width)...)
		lines = append(lines, e.shortScale(el, a, width)...)
	}
	space()
	lines = append(lines, prefixed(indent, e.desk.evidenceAsked(el, room))...)
	if el.Guidance != "" {
		lines = append(lines, prefixed(indent, text.Wrap(el.Guidance, room))...)
	}
	if d == tight && !wordsEach(e.desk.card().Scale, el) {
		for _, words := range e.desk.ownLevels(el) {
			lines = append(lines, prefixed(indent, text.Wrap(words, room))...)
		}
	}
	space()
	if said := separately(e.desk, el, d, room); said != nil && d != tight {
		lines = append(lines, prefixed(indent, said)...)
		space()
	}
	if d != tight {
		lines = append(lines, e.scale(d, el, a, width)...)
	}
	space()
	return append(lines, prefixed(indent, append(e.said(a, d, room), e.planned(d, room)...))...)
}

// head is the number of the element, under which everything is set in.
func (e element) head() string {
	return text.Pad(e.number(), 4) + " "
}

// evidenceAsked is what one would put on the table, if the scorecard says, and
// what the element counts.
func (d *desk) evidenceAsked(el *scoring.Element, width int) []string {
	asked := ""
	if el.Evidence != "" {
		asked = fmt.Sprintf(d.words.Proof.AskedFor, closed(el.Evidence))
	}
	words := join(" ", asked, d.termsOf(el))
	if words == "" {
		return nil
	}
	return text.Wrap(words, width)
}

// scale is one line for each level, the chosen one marked.
func (e element) scale(d density, el *scoring.Element, a scoring.Answer, width int) []string {
	l, w, scale := e.desk.look, &e.desk.words.Element, e.desk.card().Scale
	value, isRated := a.Rating.Value()
	labels := 0
	for _, level := range scale {
		labels = max(labels, text.Width(level.Label))
	}
	var lines []string
	for _, level := range ownWords(scale, el) {
		chosen := isRated && value == level.Value
		line := fmt.Sprintf("   %s%d  %s", mark(chosen), level.Value, text.Pad(level.Label, labels))
		rows := []string{strings.TrimRight(line, " ")}
		if level.Help != "" && (d != labelled || el.Levels[level.Value] != "") {
			rows = e.meaning(line, level.Help, width)
		}
		for i := range rows {
			if chosen {
				rows[i] = l.accent.Render(rows[i])
			}
		}
		lines = append(lines, rows...)
	}
	other := mark(a.Rating.IsNotKnown()) + "d  " + w.DoNotKnow
	if !el.AlwaysApplies {
		other = mark(a.Rating.IsNotApplicable()) + "x  " + w.NotApplicable + "  " + other
	}
	other = "   " + other
	if a.Rating.IsNotApplicable() || a.Rating.IsNotKnown() {
		other = l.accent.Render(other)
	}
	return append(lines, other)
}

// meaning sets what a level means beside it, or where its label is long below.
func (e element) meaning(line, help string, width int) []string {
	const indent = 8 // under the label
	if text.Width(line)+3 <= width/2 || width < 2*indent {
		return hang(line+"   ", help, width)
	}
	below := prefixed(text.PadLeft("", indent), text.Wrap(help, width-indent))
	return append(text.Wrap(strings.TrimRight(line, " "), width), below...)
}

// An offer is a key with what it stands for, "2 Nearly complete".
type offer struct{ head, label string }

// shortScale sets the levels beside each other, as many as fit. Where an element
// words each of them itself, nobody can rate by the labels, and what a level means
// here stands in their place.
func (e element) shortScale(el *scoring.Element, a scoring.Answer, width int) []string {
	value, isRated := a.Rating.Value()
	named := func(chosen bool, key, label string) offer { return offer{mark(chosen)[:1] + key + " ", label} }
	var levels, others []offer
	var meanings []string
	for _, level := range ownWords(e.desk.card().Scale, el) {
		c := named(isRated && value == level.Value, strconv.Itoa(level.Value), level.Label)
		levels = append(levels, c)
		meanings = append(meanings, hang(c.head, level.Help, width)...)
	}
	if !el.AlwaysApplies {
		others = append(others, named(a.Rating.IsNotApplicable(), "x", e.desk.words.Element.NotApplicable))
	}
	others = append(others, named(a.Rating.IsNotKnown(), "d", e.desk.words.Element.DoNotKnow))
	if wordsEach(e.desk.card().Scale, el) {
		return append(meanings, inPairs(others, width)...)
	}
	return inPairs(append(levels, others...), width)
}

// inPairs sets offers beside each other, as many as fit. What is too long for a
// line of its own goes on in the next.
func inPairs(offers []offer, width int) []string {
	cell := 0
	for _, c := range offers {
		cell = max(cell, text.Width(c.head+c.label)+1)
	}
	columns := max((width+1)/cell, 1)
	var lines []string
	for row := range slices.Chunk(offers, columns) {
		if columns == 1 {
			lines = append(lines, hang(row[0].head, row[0].label, width)...)
			continue
		}
		line := ""
		for _, c := range row {
			line += text.Pad(c.head+c.label, cell)
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return lines
}

// said is what the respondent has said beside the rating.
func (e element) said(a scoring.Answer, d density, width int) []string {
	l, w := e.desk.look, &e.desk.words.Element
	if e.asking {
		return []string{w.WhyNot, e.reason.view(l, width)}
	}
	var lines []string
	if words := e.desk.carriedWords(a); words != "" {
		lines = append(lines, text.Wrap(words, width)...)
	}
	cells := e.labelCells()
	if reason := a.Rating.Reason(); reason != "" {
		lines = append(lines, text.Wrap(text.Pad(w.Reason, cells)+reason, width)...)
	}
	if !a.Rating.IsNotApplicable() && !a.Rating.IsNotKnown() {
		lines = append(lines, text.Pad(w.Evidence, cells)+e.desk.words.EvidenceWord(a.Evidence))
	}
	if a.Note != "" {
		note := text.Wrap(a.Note, width-cells)
		if d == tight && len(note) > 1 {
			note = []string{l.cut(note[0], width-cells-2) + l.ellipsis()}
		}
		for i := range note {
			if i == 0 {
				note[i] = text.Pad(w.Note, cells) + note[i]
			} else {
				note[i] = strings.Repeat(" ", cells) + note[i]
			}
		}
		lines = append(lines, note...)
	}
	return lines
}

// labelCells is the room for the labels before what was said and what is
// planned.
func (e element) labelCells() int {
	w, cells := &e.desk.words.Element, 0
	for _, label := range []string{w.Reason, w.Evidence, w.Note, w.LastTime, e.desk.words.Action.Target, e.desk.words.Action.ActionLabel} {
		cells = max(cells, text.Width(label)+1)
	}
	return cells
}

// prefixed is the lines with a prefix before each.
func prefixed(prefix string, lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = prefix + line
	}
	return out
}
