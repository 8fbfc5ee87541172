package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// The priorities screen says what is planned, what to work on first, what to
// prove first and what to find out; and here it is planned.
type priorities struct {
	desk *desk
	rows []priorityRow
	list list
}

func newPriorities(d *desk) priorities { return priorities{desk: d, rows: priorityRows(d)} }

// refresh stays with the chosen element, wherever it stands now.
func (p priorities) refresh() screen { return p.following() }

func (p priorities) following() priorities {
	fresh := newPriorities(p.desk)
	fresh.list = p.list
	if p.list.at < len(p.rows) {
		fresh.list.at = indexOf(fresh.rows, p.rows[p.list.at], p.list.at)
	}
	fresh.list.clamp(len(fresh.rows))
	return fresh
}

func (p priorities) title() heading {
	h := heading{left: p.desk.words.Work.Title}
	if counts := p.counts(); counts != nil {
		h.right, h.brief = join(report.Separator, counts...), counts[0]
	}
	return h
}

func (p priorities) keys() []binding {
	if len(p.rows) == 0 {
		return nil
	}
	w := &p.desk.words.Work
	return append([]binding{
		keyOpen, keyAction, keyPin, keyDrop, keyUnfold.saying(w.KeyNextList), keyFold.saying(w.KeyListBefore), keyWhy,
		keyUndo.saying(w.KeyUndo),
	}, listKeys()...)
}

func (p priorities) update(name string, _ tea.KeyMsg) (screen, []request) {
	if p.list.move(name, len(p.rows)) || len(p.rows) == 0 {
		return p, nil
	}
	row := p.rows[p.list.at]
	switch {
	case keyOpen.matches(name):
		s := p.desk.sheet.Session
		s.GoTo(s.FirstOf(row.place.Component) + row.place.Element)
		return p, []request{showElement{}}
	case keyAction.matches(name):
		return p.act(row)
	case keyPin.matches(name):
		return p.pin(row)
	case keyDrop.matches(name):
		return p.drop(row)
	case keyUndo.matches(name):
		return p, []request{say{p.desk.words.Work.Undoes}}
	case keyWhy.matches(name):
		return p, []request{show{newWhy(p.desk, whyPriority(p.desk, row))}}
	case keyUnfold.matches(name):
		p.list.jump(1, len(p.rows), p.group)
	case keyFold.matches(name):
		p.list.jump(-1, len(p.rows), p.group)
	}
	return p, nil
}

// act opens the action of a row. Where there is none it is made: leaving at
// once leaves one behind.
func (p priorities) act(row priorityRow) (screen, []request) {
	s, id := p.desk.sheet.Session, p.desk.card().At(row.place).ID
	var told []request
	if _, has := s.Action(id); !has {
		if err := begin(p.desk, row); err != nil {
			return p, []request{say{p.desk.refusal(err)}}
		}
		told = []request{say{fmt.Sprintf(p.desk.words.Work.IsAction, report.Number(row.place))}}
	}
	return p.following(), append([]request{show{newAction(p.desk, row.place)}}, told...)
}

// pin puts a row before all others, or leaves its place to the rule again.
func (p priorities) pin(row priorityRow) (screen, []request) {
	if row.standing == scoring.Pinned {
		return p.stand(row, scoring.ByRule, p.desk.words.Work.Unpinned, true)
	}
	return p.stand(row, scoring.Pinned, p.desk.words.Work.Pinned, true)
}

// drop puts a row last, or back in its place.
func (p priorities) drop(row priorityRow) (screen, []request) {
	w := &p.desk.words.Work
	switch {
	case row.standing == scoring.Dropped:
		return p.stand(row, scoring.ByRule, w.PutBack, false)
	case row.group == groupActions:
		return p, []request{say{fmt.Sprintf(w.HasAction, report.Number(row.place))}}
	}
	return p.stand(row, scoring.Dropped, w.IsDropped, false)
}

// stand gives a row its standing, and says so in a sentence with its number. The choice goes with the row where that
// comes first, and else stays where it is, for the next one.
func (p priorities) stand(row priorityRow, to scoring.Standing, done string, follow bool) (screen, []request) {
	if row.work == nil || row.group == groupProve || row.group == groupFindOut {
		return p, []request{say{p.desk.words.Work.OnlyWork}}
	}
	if err := p.desk.sheet.Session.SetStanding(p.desk.card().At(row.place).ID, to); err != nil {
		return p, []request{say{p.desk.refusal(err)}}
	}
	told := []request{say{fmt.Sprintf(done, report.Number(row.place))}}
	if follow {
		return p.following(), told
	}
	fresh := newPriorities(p.desk)
	fresh.list = p.list
	fresh.list.clamp(len(fresh.rows))
	return fresh, told
}

func (p priorities) group(row int) string { return p.rows[row].group.title(&p.desk.words.Work) }

// nothing says why there is no priority.
func (p priorities) nothing() string {
	total, w := p.desk.sheet.Session.Scores().Total, &p.desk.words.Work
	switch {
	case total.Rated == 0:
		return w.NoneRated
	case total.Unanswered > 0:
		return w.DoneSoFar
	}
	return w.AllIsProved
}
