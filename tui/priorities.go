package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The priorities screen says what to work on first, what to prove first and
// what to find out.
type priorities struct {
	desk *desk
	rows []priorityRow
	list list
}

type priorityRow struct {
	group string
	place scoring.Place
	gain  float64 // 0 where it is not said
}

func newPriorities(d *desk) priorities {
	p := priorities{desk: d}
	found := d.sheet.Session.Priorities()
	weighted := d.card().Weighted()
	add := func(group string, list []scoring.Priority) {
		for _, it := range list {
			row := priorityRow{group: group, place: it.Place}
			if weighted {
				row.gain = it.Gain
			}
			p.rows = append(p.rows, row)
		}
	}
	add("Work on first", found.First)
	add("Then", found.Later)
	for _, at := range found.Prove {
		p.rows = append(p.rows, priorityRow{group: "Prove first", place: at})
	}
	for _, at := range found.FindOut {
		p.rows = append(p.rows, priorityRow{group: "Find out", place: at})
	}
	return p
}

func (p priorities) refresh() screen {
	fresh := newPriorities(p.desk)
	fresh.list = p.list
	fresh.list.clamp(len(fresh.rows))
	return fresh
}

func (p priorities) title() heading {
	return heading{left: "Priorities", right: join(report.Separator, p.counts()...)}
}

// counts is how many rows each group has.
func (p priorities) counts() []string {
	n := map[string]int{}
	for _, r := range p.rows {
		n[r.group]++
	}
	var out []string
	for _, c := range []struct{ group, words string }{
		{"Prove first", "%d to prove"},
		{"Find out", "%d to find out"},
	} {
		if n[c.group] > 0 {
			out = append(out, fmt.Sprintf(c.words, n[c.group]))
		}
	}
	return out
}

func (p priorities) keys() []binding {
	if len(p.rows) == 0 {
		return nil
	}
	return append([]binding{keyOpen, keyUnfold.as("next list", "to the next list"), keyFold.as("", "to the list before"), keyWhy}, listKeys()...)
}

func (p priorities) update(name string, _ tea.KeyMsg) (screen, []request) {
	if p.list.move(name, len(p.rows)) || len(p.rows) == 0 {
		return p, nil
	}
	at := p.rows[p.list.at].place
	switch {
	case keyOpen.matches(name):
		s := p.desk.sheet.Session
		s.GoTo(s.FirstOf(at.Component) + at.Element)
		return p, []request{showElement{}}
	case keyWhy.matches(name):
		return p, []request{show{newWhy(p.desk, whyPriority(p.desk, p.rows[p.list.at]))}}
	case keyUnfold.matches(name):
		p.list.at = p.groupStart(1)
	case keyFold.matches(name):
		p.list.at = p.groupStart(-1)
	}
	return p, nil
}

// groupStart is the first row of the next group, or of this one or the one
// before.
func (p priorities) groupStart(step int) int {
	var starts []int
	for i, r := range p.rows {
		if i == 0 || r.group != p.rows[i-1].group {
			starts = append(starts, i)
		}
	}
	if step > 0 {
		for _, i := range starts {
			if i > p.list.at {
				return i
			}
		}
		return p.list.at
	}
	for k := len(starts) - 1; k >= 0; k-- {
		if starts[k] < p.list.at {
			return starts[k]
		}
	}
	return 0
}

func (p priorities) view(width, height int) []string {
	l := p.desk.look
	if len(p.rows) == 0 {
		return text.Wrap(p.nothing(), width)
	}
	var pg page
	group := ""
	for i, r := range p.rows {
		if r.group != group {
			group = r.group
			pg.group(l.accent.Render(group))
		}
		pg.row(p.lines(r, i == p.list.at, width)...)
	}
	return pg.window(p.list.at, height)
}

// lines is a row: cut to a line, or whole and with what to do where chosen.
func (p priorities) lines(r priorityRow, chosen bool, width int) []string {
	l := p.desk.look
	el := &p.desk.card().Components[r.place.Component].Elements[r.place.Element]
	a := p.desk.sheet.Session.Answer(el.ID)
	head := mark(chosen) + text.Pad(report.Number(r.place), 5) + text.Pad(shortAnswer(a), 3)
	if !chosen {
		return []string{head + l.cut(el.Statement, width-text.Width(head))}
	}
	lines := hang(head, el.Statement, width)
	for i := range lines {
		lines[i] = l.title.Render(lines[i])
	}
	more := p.advice(r, el)
	if r.gain > 0 {
		more = join(" ", more, "Complete, it is "+report.GainWords(r.gain)+".")
	}
	if more != "" {
		indent := min(text.Width(head), width/4)
		lines = append(lines, prefixed(text.PadLeft("", indent), text.Wrap(more, width-indent))...)
	}
	return lines
}

// advice is what to do about a row.
func (p priorities) advice(r priorityRow, el *scoring.Element) string {
	switch r.group {
	case "Prove first":
		if el.Evidence != "" {
			return "Evidence asked for: " + el.Evidence + "."
		}
		return "Say what you could put on the table."
	case "Find out":
		return "Ask who would know."
	}
	return el.Improve
}

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
