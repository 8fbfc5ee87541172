package tui

import (
	"errors"
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/scoring"
)

// The pick screen is home: continue a draft, read a finished assessment, or
// start one.
type pick struct {
	desk   *desk
	home   Home
	err    error
	rows   []pickRow
	abouts *shortAbouts // of the rows
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
	for _, g := range []struct {
		title string
		cards []HomeCard
	}{{w.StartOfFamily, p.home.Family}, {w.StartSystem, p.home.Systems}, {w.StartOwn, p.home.Own}} {
		for i := range g.cards {
			cards = append(cards, cardRow(g.title, &g.cards[i], p.desk.words))
		}
	}
	p.rows, p.abouts = nil, &shortAbouts{}
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
