package tui

import (
	"cmp"
	"fmt"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// A changedPage is the lines of the changed screen, and which of them each item
// has.
type changedPage struct {
	lines []string
	spans []span
}

// A span is lines, from the first to before the last.
type span struct{ from, to int }

// top is the first line in view where an item is to be seen, as near as can be
// to a wanted one.
func (p changedPage) top(item, wanted, height int) int {
	s := p.spans[item]
	least, most := min(s.from, s.to-height), max(s.from, s.to-height)
	top := min(max(wanted, least), most)
	return max(min(top, len(p.lines)-height), 0)
}

// room is how many of the lines fit: all, or all but one for what there is beside.
func (p changedPage) room(height int) int {
	if len(p.lines) > height {
		return max(height-1, 1)
	}
	return max(height, 1)
}

// scroll moves by a line within an item that is longer than the window, and else
// to the one before or after.
func (c changed) scroll(step int) changed {
	p := c.page(c.desk.width)
	height := p.room(c.desk.height)
	c.top = p.top(c.at, c.top, height)
	s := p.spans[c.at]
	switch isLonger := s.to-s.from > height; {
	case isLonger && step > 0 && s.to > c.top+height, isLonger && step < 0 && s.from < c.top:
		c.top += step
	default:
		c.at = min(max(c.at+step, 0), len(c.items)-1)
		c.top = p.top(c.at, c.top, height)
	}
	return c
}

// showingEnd is the screen with the end of the item in view, where there is no room
// for all of it.
func (c changed) showingEnd() changed {
	p := c.page(c.desk.width)
	height := p.room(c.desk.height)
	if s := p.spans[c.at]; s.to > p.top(c.at, c.top, height)+height {
		c.top = s.to - height
	}
	return c
}

func (c changed) view(width, height int) []string {
	p := c.page(width)
	room := p.room(height)
	top := p.top(c.at, c.top, room)
	shown := p.lines[top:min(top+room, len(p.lines))]
	if room == height || height < 2 {
		return shown[:min(len(shown), max(height, 0))]
	}
	l, w, more := c.desk.look, &c.desk.words.Change, c.desk.words.Intro.Rest
	switch item := c.items[c.at]; {
	case top+room >= len(p.lines):
		more = w.Beginning
	case item.kind == ofScale:
		more = w.ScaleRest
	case item.transition.Asks():
		more = w.TreatRest
	}
	return append(shown[:len(shown):len(shown)], l.muted.Render(l.cut(l.plain(more), width)))
}

// page is the whole screen.
func (c changed) page(width int) (p changedPage) {
	after := c.Migration.Apply(c.decisions)
	fate := scoring.Unchanged
	for n, item := range c.items {
		from := len(p.lines)
		if t := item.transition; item.kind == ofElement && t.Fate != fate {
			fate = t.Fate
			p.lines = append(p.lines, "", c.desk.look.accent.Render(c.desk.words.Migrations.Fate(fate)))
		}
		switch item.kind {
		case ofAll:
			p.lines = append(p.lines, c.said(width)...)
		case ofScale:
			p.lines = append(p.lines, c.scale(n == c.at, width)...)
		case ofElement:
			p.lines = append(p.lines, c.element(item.transition, after, n == c.at, width)...)
		}
		p.spans = append(p.spans, span{from, len(p.lines)})
	}
	return p
}

// said is what is said of the whole assessment, and how to go on.
func (c changed) said(width int) (lines []string) {
	l, w := c.desk.look, &c.desk.words.Change
	facts := c.facts()
	for _, line := range text.Wrap(l.plain(facts[0]), width) {
		lines = append(lines, l.title.Render(line))
	}
	for _, fact := range append(facts[1:], fmt.Sprintf(w.HowTo, c.Migration.To)) {
		lines = append(lines, text.Wrap(l.plain(fact), width)...)
	}
	return lines
}

// facts are what is to be known of the whole assessment, and first what it is.
func (c changed) facts() []string {
	w, m, a := &c.desk.words.Change, c.Migration, c.Assessment
	about := cmp.Or(a.Subject.Name, a.Respondent.Name)
	facts := []string{join(report.Separator, m.Asked().Title, about), c.counts()}
	if why := c.desk.words.NotComparable(m); why != "" {
		facts = append(facts, why)
	}
	if m.Scale == scoring.RewordedScale {
		facts = append(facts, c.desk.words.Migrations.ScaleReworded)
	}
	switch {
	case m.Outcome(c.decisions).Reopens:
		facts = append(facts, c.desk.words.Migrations.Reopens)
	case a.Status == scoring.Final:
		facts = append(facts, w.IsFinished)
	}
	return append(facts, w.Kept)
}

// counts are how many elements have each fate, the same ones first.
func (c changed) counts() string {
	count := map[scoring.Fate]int{}
	for _, t := range c.Migration.Concerning() {
		count[t.Fate]++
	}
	var parts []string
	for _, fate := range append([]scoring.Fate{scoring.Unchanged}, scoring.Fates()...) {
		if n := count[fate]; n > 0 {
			parts = append(parts, c.desk.words.Change.Fates.Of(fate).Of(n))
		}
		count[fate] = 0
	}
	return join(report.Separator, parts...)
}

// scale asks what becomes of the ratings.
func (c changed) scale(chosen bool, width int) []string {
	lines := append([]string{""}, hang(mark(chosen), c.scaleAsked(), width)...)
	for i, words := range c.scaleChoices() {
		lines = append(lines, c.option(c.decisions.Scale == scaleTreatments[i], fmt.Sprintf("%d  ", i+1), words, 4, width)...)
	}
	return lines
}

// scaleAsked says how the scale changed.
func (c changed) scaleAsked() string {
	w, m := &c.desk.words.Change, c.Migration
	asked := fmt.Sprintf(w.ScaleTitle, scaleSpan(m.ScaleFrom.Values()), scaleSpan(m.ScaleTo.Values()))
	if len(c.Assessment.Plan.Targets) > 0 {
		asked += " " + w.WithTargets
	}
	return asked
}

// scaleChoices say what each treatment of the ratings comes to, with what is
// decided of single elements.
func (c changed) scaleChoices() []string {
	w := &c.desk.words.Change
	ratings := func(t scoring.ScaleTreatment) (stay, retired int) {
		d := c.decisions
		d.Scale = t
		return c.Migration.Ratings(d)
	}
	stay, off := ratings(scoring.KeepRatings)
	keep := w.Keep.Of(stay)
	if off > 0 {
		keep = fmt.Sprintf(w.KeepSome, stay, off)
	}
	moved, _ := ratings(scoring.RescaleRatings)
	_, cleared := ratings(scoring.ClearRatings)
	return []string{keep, w.Rescale.Of(moved), w.Clear.Of(cleared)}
}

// option is something to choose, marked where it is chosen.
func (c changed) option(chosen bool, key, words string, indent, width int) []string {
	lines := hang(text.PadLeft("", indent)+mark(chosen)+key, words, width)
	for i := range lines {
		if chosen {
			lines[i] = c.desk.look.accent.Render(lines[i])
		}
	}
	return lines
}

// element is one element: the wording that was answered above that of now, and
// what becomes of the answer.
func (c changed) element(t scoring.Transition, after scoring.Assessment, chosen bool, width int) []string {
	w := &c.desk.words.Change
	head := mark(chosen) + text.Pad(c.number(t.ID), 4) + " "
	indent := text.PadLeft("", text.Width(head))
	var lines []string
	if t.IsReworded() {
		cells := max(text.Width(w.Was), text.Width(w.Now)) + 2
		lines = append(lines, hang(head+text.Pad(w.Was, cells), t.StatementWas, width)...)
		lines = append(lines, hang(indent+text.Pad(w.Now, cells), t.Statement, width)...)
	} else {
		lines = hang(head, cmp.Or(t.Statement, t.StatementWas, t.ID), width)
	}
	room := width - len(indent)
	for _, words := range c.outcome(t, after) {
		lines = append(lines, prefixed(indent, text.Wrap(words, room))...)
	}
	if t.Asks() {
		lines = append(lines, c.option(!c.isKept(t), "", w.AskAnew, len(indent), width)...)
		lines = append(lines, c.option(c.isKept(t), "", w.KeepAnswer, len(indent), width)...)
	}
	return lines
}

// number is how an element will be numbered, a dash where it is not asked.
func (c changed) number(element string) string {
	if at, isAsked := c.Migration.Asked().Places()[element]; isAsked {
		return report.Number(at)
	}
	return dash
}

// outcome says what was answered and what becomes of it, a sentence each.
func (c changed) outcome(t scoring.Transition, after scoring.Assessment) (sentences []string) {
	w := &c.desk.words.Change
	if t.HasAnswer() {
		if words := c.answerOutcome(t, after); words != "" {
			sentences = append(sentences, words)
		}
	}
	if t.Into != "" {
		sentences = append(sentences, fmt.Sprintf(w.InItsPlace, c.number(t.Into)))
	}
	return sentences
}

// answerOutcome says what becomes of an answer, and is empty where that is not
// decided yet.
func (c changed) answerOutcome(t scoring.Transition, after scoring.Assessment) string {
	w, m := &c.desk.words.Change, c.Migration
	a, isThere := after.Answers[t.ID]
	said, is := c.desk.words.RatingWords(m.ScaleFrom, t.Answer.Rating), c.desk.words.RatingWords(m.ScaleTo, a.Rating)
	switch {
	case t.Fate == scoring.Withdrawn:
		return fmt.Sprintf(w.Aside, said)
	case t.Unasked:
		return fmt.Sprintf(w.NotAsked, said)
	case t.Asks():
		return fmt.Sprintf(w.Answered, said)
	case c.isUndecided() && t.Answer.Rating.IsRated():
		return ""
	case !isThere:
		return fmt.Sprintf(w.AskedAnew, said)
	case t.Fate == scoring.Returned:
		return fmt.Sprintf(w.Back, said)
	case a.Carried && is != said:
		return fmt.Sprintf(w.Becomes, said, is)
	case a.Carried:
		return fmt.Sprintf(w.ToConfirm, said)
	case is != said:
		return fmt.Sprintf(w.StaysAs, said, is)
	}
	return fmt.Sprintf(w.Stays, said)
}
