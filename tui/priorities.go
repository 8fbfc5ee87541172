package tui

import (
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
	h := heading{left: "Priorities"}
	if counts := p.counts(); counts != nil {
		h.right, h.brief = join(report.Separator, counts...), counts[0]
	}
	return h
}

func (p priorities) keys() []binding {
	if len(p.rows) == 0 {
		return nil
	}
	return append([]binding{
		keyOpen, keyAction, keyPin, keyDrop, keyUnfold.as("next list", "to the next list"), keyFold.as("", "to the list before"), keyWhy,
		keyUndo.as("", "takes ratings back; * and - undo themselves"),
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
		return p, []request{say{"u takes ratings back. * and - undo themselves; m opens an action."}}
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
		told = []request{say{report.Number(row.place) + " is an action now. esc leaves it as it is."}}
	}
	return p.following(), append([]request{show{newAction(p.desk, row.place)}}, told...)
}

// pin puts a row before all others, or leaves its place to the rule again.
func (p priorities) pin(row priorityRow) (screen, []request) {
	if row.standing == scoring.Pinned {
		return p.stand(row, scoring.ByRule, "is pinned no more", true)
	}
	return p.stand(row, scoring.Pinned, "pinned: it comes first · * again unpins it", true)
}

// drop puts a row last, or back in its place.
func (p priorities) drop(row priorityRow) (screen, []request) {
	switch {
	case row.standing == scoring.Dropped:
		return p.stand(row, scoring.ByRule, "is back in the list", false)
	case row.group == groupActions:
		return p, []request{say{report.Number(row.place) + " has an action. m opens it, to finish it or take it away."}}
	}
	return p.stand(row, scoring.Dropped, "dropped: it stands last · - there puts it back", false)
}

// stand gives a row its standing. The choice goes with the row where that
// comes first, and else stays where it is, for the next one.
func (p priorities) stand(row priorityRow, to scoring.Standing, words string, follow bool) (screen, []request) {
	if row.work == nil || row.group == groupProve || row.group == groupFindOut {
		return p, []request{say{"Only what to work on is pinned or dropped."}}
	}
	if err := p.desk.sheet.Session.SetStanding(p.desk.card().At(row.place).ID, to); err != nil {
		return p, []request{say{p.desk.refusal(err)}}
	}
	told := []request{say{report.Number(row.place) + " " + words}}
	if follow {
		return p.following(), told
	}
	fresh := newPriorities(p.desk)
	fresh.list = p.list
	fresh.list.clamp(len(fresh.rows))
	return fresh, told
}

func (p priorities) group(row int) string { return p.rows[row].group }

// nothing says why there is no priority.
func (p priorities) nothing() string {
	total := p.desk.sheet.Session.Scores().Total
	switch {
	case total.Rated == 0:
		return "Nothing is rated yet. Priorities come from what you rate."
	case total.Unanswered > 0:
		return "Everything rated so far is complete and proved."
	}
	return "Everything is complete and proved. There is nothing to work on here."
}
