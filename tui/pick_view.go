package tui

import (
	"cmp"
	"fmt"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

func (p pick) view(width, height int) []string {
	l, w := p.desk.look, &p.desk.words.Home
	var foot []string
	if words := p.chosenWords(); words != "" {
		foot = append(foot, "", l.cut(words, width))
	}
	if p.home.Overdue != "" {
		foot = append(foot, "")
		foot = append(foot, text.Wrap(text.Line(p.home.Overdue), width)...)
	}
	if p.err != nil {
		foot = append(foot, "", l.warn.Render(l.cut(text.Line(p.err.Error()), width)))
	}
	if n := len(p.home.Problems); n > 0 {
		foot = append(foot, "")
		for _, line := range text.Wrap(text.Line(p.home.Problems[0]), width) {
			foot = append(foot, l.warn.Render(line))
		}
		if n > 1 {
			foot = append(foot, l.warn.Render(w.MoreUnread.Of(n-1)))
		}
	}
	if p.home.Unusable != "" {
		foot = append(foot, "")
		for _, line := range text.Wrap(text.Line(p.home.Unusable), width) {
			foot = append(foot, l.warn.Render(line))
		}
	}
	if use := text.Wrap(p.chosenUse(), width); use[0] != "" && height-len(foot)-len(use) > leastList {
		foot = append(append([]string{""}, use...), foot...)
	}
	if height-len(foot) < 3 {
		foot = nil
	}
	lines := p.listed(width, height-len(foot))
	return append(lines[:len(lines):len(lines)], foot...)
}

// listed is the part of the rows, under their headings, that shows the chosen
// one. Rows further from it than the window is high are not drawn: there may be
// thousands.
func (p pick) listed(width, height int) []string {
	var pg page
	if len(p.rows) == 0 && p.err == nil {
		pg.add(p.desk.words.Home.NoneFound)
	}
	first, end := max(p.list.at-height, 0), min(p.list.at+height+1, len(p.rows))
	group := ""
	for i := first; i < end; i++ {
		r := p.rows[i]
		if r.group != group {
			group = r.group
			pg.group(p.desk.look.accent.Render(group))
		}
		r.about = p.about(i, width)
		pg.row(p.line(r, i == p.list.at, width))
	}
	if len(pg.lines) > height && (height < roomyList || len(pg.lines)-pg.gaps() <= height) {
		pg.tighten(0) // all of them, or the groups would stand unevenly apart
	}
	return pg.headed(p.list.at-first, height)
}

// chosenUse is when to use the chosen scorecard, where it is a bundled one.
func (p pick) chosenUse() string {
	if len(p.rows) == 0 || p.rows[p.list.at].card == nil {
		return ""
	}
	return p.desk.words.Uses.Of(p.rows[p.list.at].card.ID)
}

// chosenWords say where the chosen draft goes on, or that the chosen finished
// one is to be looked at again; they are empty for anything else.
func (p pick) chosenWords() string {
	if len(p.rows) == 0 {
		return ""
	}
	w, r := &p.desk.words.Home, p.rows[p.list.at].result
	switch {
	case r == nil:
		return ""
	case r.Status == scoring.Draft && r.Position != "":
		return fmt.Sprintf(w.GoesOnAt, r.Position) + "."
	case !r.ReviewDue.IsZero():
		return fmt.Sprintf(w.DueSince, p.desk.day(r.ReviewDue))
	}
	return ""
}

// roomyList is the height from which a list that does not fit keeps the empty
// lines between its groups.
const roomyList = 12

// leastList is how many lines the list keeps at least where it is said when to
// use the chosen scorecard.
const leastList = 4

// The cells of the columns of home.
const (
	titleCells = 24
	stateCells = 18
	whenCells  = 15
)

// shortAbouts are what rows are about, cut to a width once and not for every
// frame: to tell them apart each is held against the others.
type shortAbouts struct {
	width int
	texts []string
}

// about is what a row is about, cut so that the members of a team, who rated one
// subject, can still be told apart.
func (p pick) about(row, width int) string {
	if width < 70 {
		return p.rows[row].about
	}
	if a := p.abouts; a.width != width {
		all := make([]string, len(p.rows))
		for i, r := range p.rows {
			all[i] = r.about
		}
		a.width = width
		a.texts = report.ShortTitles(all, width-2-titleCells-stateCells-whenCells-1, p.desk.look.ellipsis())
	}
	return p.abouts.texts[row]
}

// line sets a row in columns; the narrower the window, the fewer.
func (p pick) line(r pickRow, chosen bool, width int) string {
	l := p.desk.look
	state := r.state
	if width >= 70 {
		state = text.PadLeft(r.state, stateCells) + text.PadLeft(r.when, whenCells)
	}
	title := text.Pad(l.cut(r.title, titleCells-1), titleCells) + r.about
	switch {
	case width < 60 && r.card != nil:
		title, state = r.title, cmp.Or(r.when, r.state)
		if text.Width(title+" "+state) > width-2 {
			state = ""
		}
	case width < 60:
		title = join(" · ", r.title, r.about)
	}
	line := mark(chosen) + l.spread(title, state, width-2)
	if chosen {
		return l.title.Render(line)
	}
	return line
}
