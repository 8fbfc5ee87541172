package tui

import (
	"errors"
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The pick screen is home: continue a draft, read a finished assessment, or
// start one.
type pick struct {
	desk   *desk
	home   Home
	err    error
	rows   []pickRow
	list   list
	filter field
	typed  bool // the filter is being typed
}

func newPick(d *desk) pick {
	p := pick{desk: d, filter: newField("")}
	return p.read()
}

// read asks anew what there is.
func (p pick) read() pick {
	p.home, p.err = p.desk.outside.Home()
	return p.match()
}

func (p pick) refresh() screen { return p.read() }

// match makes the rows that the filter leaves.
func (p pick) match() pick {
	var drafts, finished, cards []pickRow
	now, w := p.desk.outside.Now(), &p.desk.words.Home
	for i := range p.home.Results {
		r := &p.home.Results[i]
		row := pickRow{title: r.Title, about: r.About, when: ago(now, r.Updated, p.desk.words), result: r}
		if r.Status == scoring.Final {
			row.group, row.state = w.Finished, p.desk.words.ScoreWord(r.Total)
			if !r.ReviewDue.IsZero() {
				row.when = w.ReviewDue
			}
			finished = append(finished, row)
		} else {
			row.group, row.state = w.Continue, p.desk.words.Progress(r.Total)
			drafts = append(drafts, row)
		}
	}
	for i := range p.home.Cards {
		cards = append(cards, cardRow(w.Start, &p.home.Cards[i], p.desk.words))
	}
	for i := range p.home.Own {
		cards = append(cards, cardRow(w.StartOwn, &p.home.Own[i], p.desk.words))
	}
	p.rows = nil
	for _, r := range append(append(drafts, finished...), cards...) {
		if containsAll(r.title+" "+r.about, p.filter.value()) {
			p.rows = append(p.rows, r)
		}
	}
	p.list.clamp(len(p.rows))
	return p
}

func (p pick) isTyping() bool { return p.typed }

func (p pick) title() heading {
	w := &p.desk.words.Home
	if p.typed {
		return heading{left: fmt.Sprintf(w.Find, p.filter.view(p.desk.look, 60))}
	}
	if f := p.filter.value(); f != "" {
		return heading{left: fmt.Sprintf(w.Found, f), right: w.ShowsAll}
	}
	return heading{left: w.Title}
}

func (p pick) keys() []binding {
	w := &p.desk.words.Home
	if p.typed {
		return []binding{keyDone.saying(w.KeyFound), keyKeepText.saying(w.KeyAll)}
	}
	own := []binding{keyOpen, keyTotals.saying(w.KeySummary), keyFind.saying(w.KeyFind), keyChoose}
	if p.filter.value() != "" {
		own = append(own, keyBack.saying(w.KeyAll))
	}
	return append(own, listKeys()...)
}

func (p pick) update(name string, k tea.KeyMsg) (screen, []request) {
	switch {
	case keyBack.matches(name):
		p.filter, p.typed = newField(""), false
		return p.match(), nil
	case p.typed && keyDone.matches(name):
		p.typed = false
	case p.typed:
		p.filter = p.filter.update(k)
		return p.match(), nil
	case p.list.move(name, len(p.rows)):
	case keyFind.matches(name):
		p.typed = true
	case keyChoose.matches(name):
		if i := int(name[0] - '1'); i < len(p.rows) {
			p.list.at = i
			return p, p.open(AtElement)
		}
	case keyOpen.matches(name):
		return p, p.open(AtElement)
	case keyTotals.matches(name):
		return p, p.open(AtSummary)
	}
	return p, nil
}

// open opens the chosen row, at its summary where that is asked for.
func (p pick) open(at First) []request {
	if len(p.rows) == 0 {
		return nil
	}
	w, row := &p.desk.words.Home, p.rows[p.list.at]
	if row.card != nil {
		if at == AtSummary {
			return []request{say{w.NothingYet}}
		}
		sheet, err := p.desk.outside.Start(*row.card)
		if err != nil {
			return []request{show{failureNotice(p.desk, w.NotStarted, err)}}
		}
		return []request{open{sheet, AtIntro}}
	}
	first, err := p.desk.outside.Open(row.result.Path)
	if at == AtSummary {
		first.At = at
	}
	var reason *ReadOnlyError
	switch {
	case errors.As(err, &reason):
		return []request{show{readingNotice(p.desk, row.result.Path, reason)}}
	case err != nil:
		return []request{show{unopenedNotice(p.desk, row.result.Path, err)}}
	case first.Change != nil:
		return []request{show{newChanged(p.desk, first)}}
	}
	return []request{open{first.Sheet, first.At}}
}

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
	if height-len(foot) < 3 {
		foot = nil
	}
	var pg page
	if len(p.rows) == 0 && p.err == nil {
		pg.add(w.NoneFound)
	}
	group, abouts := "", p.abouts(width)
	for i, r := range p.rows {
		if r.group != group {
			group = r.group
			pg.group(l.accent.Render(group))
		}
		r.about = abouts[i]
		pg.row(p.line(r, i == p.list.at, width))
	}
	lines := pg.window(p.list.at, height-len(foot))
	return append(lines[:len(lines):len(lines)], foot...)
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

// The cells of the columns of home.
const (
	titleCells = 24
	stateCells = 18
	whenCells  = 15
)

// abouts are what the rows are about, cut so that the members of a team, who
// rated one subject, can still be told apart.
func (p pick) abouts(width int) []string {
	abouts := make([]string, len(p.rows))
	for i, r := range p.rows {
		abouts[i] = r.about
	}
	if width < 70 {
		return abouts
	}
	return report.ShortTitles(abouts, width-2-titleCells-stateCells-whenCells-1, p.desk.look.ellipsis())
}

// line sets a row in columns; the narrower the window, the fewer.
func (p pick) line(r pickRow, chosen bool, width int) string {
	l := p.desk.look
	state := r.state
	if width >= 70 {
		state = text.PadLeft(r.state, stateCells) + text.PadLeft(r.when, whenCells)
	}
	title := text.Pad(l.cut(r.title, titleCells-1), titleCells) + r.about
	if width < 60 {
		title = join(" · ", r.title, r.about)
	}
	line := mark(chosen) + l.spread(title, state, width-2)
	if chosen {
		return l.title.Render(line)
	}
	return line
}
