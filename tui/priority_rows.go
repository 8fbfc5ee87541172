package tui

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// A priorityGroup is one of the groups of the priorities, in the order in which
// they are shown.
type priorityGroup uint8

const (
	groupNone priorityGroup = iota
	groupActions
	groupFirst
	groupThen
	groupProve
	groupFindOut
	groupDropped
)

// title is what a group is called.
func (g priorityGroup) title(w *words.Work) string {
	switch g {
	case groupActions:
		return w.Actions
	case groupFirst:
		return w.First
	case groupThen:
		return w.Then
	case groupProve:
		return w.Prove
	case groupFindOut:
		return w.FindOut
	case groupDropped:
		return w.Dropped
	case groupNone:
	}
	return ""
}

// A priorityRow is an element in one of the groups.
type priorityRow struct {
	group    priorityGroup
	place    scoring.Place
	work     *scoring.Priority // nil where there is nothing to work on
	standing scoring.Standing
}

// priorityRows are the rows as they stand. What has an action stands among
// the actions and in no other group: the others are what is left to plan.
func priorityRows(d *desk) []priorityRow {
	card, plan, found := d.card(), d.sheet.Session.Plan(), d.sheet.Session.Priorities()
	work := map[scoring.Place]*scoring.Priority{}
	for _, of := range [][]scoring.Priority{found.First, found.Later, found.Dropped} {
		for i := range of {
			work[of[i].Place] = &of[i]
		}
	}
	var rows []priorityRow
	add := func(group priorityGroup, places ...scoring.Place) {
		for _, at := range places {
			id := card.At(at).ID
			if _, has := plan.Actions[id]; has == (group == groupActions) {
				rows = append(rows, priorityRow{group, at, work[at], plan.Standings[id]})
			}
		}
	}
	add(groupActions, plan.Planned(card)...)
	add(groupFirst, placesOf(found.First)...)
	add(groupThen, placesOf(found.Later)...)
	add(groupProve, found.Prove...)
	add(groupFindOut, found.FindOut...)
	add(groupDropped, placesOf(found.Dropped)...)
	return rows
}

func placesOf(list []scoring.Priority) []scoring.Place {
	places := make([]scoring.Place, len(list))
	for i := range list {
		places[i] = list[i].Place
	}
	return places
}

// indexOf is where a row stands among others: in its group, else where its
// element comes first, else at.
func indexOf(rows []priorityRow, row priorityRow, at int) int {
	same := func(r priorityRow) bool { return r.place == row.place }
	if i := slices.IndexFunc(rows, func(r priorityRow) bool { return same(r) && r.group == row.group }); i >= 0 {
		return i
	}
	if i := slices.IndexFunc(rows, same); i >= 0 {
		return i
	}
	return at
}

// counts is what there is to be seen to.
func (p priorities) counts() []string {
	w, n := &p.desk.words.Work, map[priorityGroup]int{}
	for _, r := range p.rows {
		n[r.group]++
	}
	var out []string
	for _, c := range []struct {
		n    int
		says string
	}{
		{len(p.desk.sheet.Session.Plan().Overdue(p.desk.card(), p.desk.today())), w.Overdue},
		{n[groupProve], w.ToProve},
		{n[groupFindOut], w.ToFindOut},
	} {
		if c.n > 0 {
			out = append(out, fmt.Sprintf(c.says, c.n))
		}
	}
	return out
}

func (p priorities) view(width, height int) []string {
	l := p.desk.look
	if len(p.rows) == 0 {
		return text.Wrap(p.nothing(), width)
	}
	var pg page
	group := groupNone
	for i, r := range p.rows {
		if r.group != group {
			group = r.group
			pg.group(l.accent.Render(group.title(&p.desk.words.Work)))
		}
		pg.row(p.lines(r, i == p.list.at, width)...)
	}
	return pg.window(p.list.at, height)
}

// lines is a row: cut to a line, or whole and with what to do where chosen.
func (p priorities) lines(r priorityRow, chosen bool, width int) []string {
	l, el := p.desk.look, p.desk.card().At(r.place)
	answer := p.desk.sheet.Session.Answer(el.ID)
	head := mark(chosen) + text.Pad(report.Number(r.place), 5) + text.Pad(shortAnswer(answer), 3)
	what := el.Statement
	a, isAction := p.desk.sheet.Session.Action(el.ID)
	if isAction {
		what = p.desk.words.ActionWords(a, p.desk.today())[0]
	}
	if !chosen {
		if planned := p.briefly(r, el, width); planned != "" {
			return []string{l.spread(head+what, planned, width)}
		}
		return []string{head + l.cut(what, width-text.Width(head))}
	}
	lines := hang(head, what, width)
	for i := range lines {
		lines[i] = l.title.Render(lines[i])
	}
	planned := strings.Join(p.planned(r, el, answer), l.plain(report.Separator))
	more := []string{p.advice(r, el), planned}
	if isAction { // by whom and by when matters most, where not all of it fits
		more = []string{planned, fmt.Sprintf(p.desk.words.Work.For, el.Statement)}
	}
	indent := min(text.Width(head), width/4)
	for _, sentence := range more {
		if sentence != "" {
			lines = append(lines, prefixed(text.PadLeft("", indent), text.Wrap(sentence, width-indent))...)
		}
	}
	return lines
}

// briefly is what is planned for a row, beside it; in a narrow window the
// first of it.
func (p priorities) briefly(r priorityRow, el *scoring.Element, width int) string {
	s, w := p.desk.sheet.Session, &p.desk.words.Work
	var planned []string
	if a, has := s.Action(el.ID); has {
		planned = append(planned, dueBrief(a, p.desk.today(), p.desk.words))
	}
	if r.standing == scoring.Pinned {
		planned = append(planned, p.desk.words.Work.IsPinned)
	}
	if target, has := s.Target(el.ID); has {
		planned = append(planned, fmt.Sprintf(w.Target, target))
	}
	if width < 60 && len(planned) > 1 {
		planned = planned[:1]
	}
	return join(", ", planned...)
}

// planned is what is planned for a row, in full.
func (p priorities) planned(r priorityRow, el *scoring.Element, answer scoring.Answer) []string {
	s := p.desk.sheet.Session
	var planned []string
	if a, has := s.Action(el.ID); has {
		planned = p.desk.words.ActionState(a, p.desk.today())
	}
	if r.standing == scoring.Pinned {
		planned = append(planned, p.desk.words.Work.IsPinned)
	}
	if target, has := s.Target(el.ID); has {
		planned = append(planned, p.desk.words.TargetWords(p.desk.card().Scale, target, answer.Rating))
	}
	if len(planned) > 0 && r.group != groupActions {
		planned[0] = words.Opening(planned[0])
	}
	return planned
}

// advice is what to do about a row, and what it is worth.
func (p priorities) advice(r priorityRow, el *scoring.Element) string {
	w := &p.desk.words.Work
	if r.group == groupFindOut {
		return p.desk.words.Action.AskWho
	}
	if r.group == groupProve {
		if el.Evidence != "" {
			return fmt.Sprintf(p.desk.words.Proof.AskedFor, el.Evidence+".")
		}
		return w.SayWhat
	}
	if r.work == nil || !r.work.Weighs {
		return el.Improve
	}
	return join(" ", el.Improve, fmt.Sprintf(w.WorthAtTop, words.Opening(p.desk.words.TopWords(p.desk.card().Scale)), p.desk.words.GainWords(r.work.Gain)))
}
