package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
)

// The find screen looks through all statements, and what belongs to them, as
// one types.
type find struct {
	desk  *desk
	field field
	found []int // elements
	list  list
}

func newFind(d *desk) find { return find{desk: d, field: newField("")}.match() }

func (f find) isTyping() bool { return true }

func (f find) title() heading {
	return heading{left: "Find a statement", right: report.Count(len(f.found), "statement")}
}

func (f find) keys() []binding {
	if len(f.found) == 0 {
		return []binding{keyKeepText.as("back", "back without opening")}
	}
	return []binding{
		keyDone.as("open", "open the chosen statement"), bindLabelled("↑↓", "choose", "choose", "up", "down"),
		keyKeepText.as("back", "back without opening"),
	}
}

func (f find) update(name string, k tea.KeyMsg) (screen, []request) {
	switch {
	case keyKeepText.matches(name):
		return f, []request{pop{}}
	case name == "up" || name == "down":
		f.list.move(name, len(f.found))
		return f, nil
	case keyDone.matches(name):
		if len(f.found) == 0 {
			return f, nil
		}
		f.desk.sheet.Session.GoTo(f.found[f.list.at])
		return f, []request{pop{}, showElement{}}
	}
	f.field = f.field.update(k)
	return f.match(), nil
}

// match finds every element of which all the words stand in its number,
// statement, evidence, note or component's title.
func (f find) match() find {
	s := f.desk.sheet.Session
	words := f.field.value()
	f.found = nil
	for i := range s.Len() {
		el := s.ElementAt(i)
		if containsAll(report.Number(s.PlaceAt(i))+" "+el.Statement+" "+el.Evidence+" "+s.AnswerAt(i).Note+" "+s.ComponentAt(i).Title, words) {
			f.found = append(f.found, i)
		}
	}
	f.list.at = 0
	return f
}

func (f find) view(width, height int) []string {
	l, s := f.desk.look, f.desk.sheet.Session
	head := []string{"Words: " + f.field.view(l, width-7), ""}
	if len(f.found) == 0 {
		return append(head, text.Wrap("No statement has all these words.", width)...)
	}
	// Only the rows in view are drawn: a large scorecard is no slower.
	top := min(max(f.list.at-height/2, 0), len(f.found))
	var pg page
	for n, i := range f.found[top:min(top+height, len(f.found))] {
		chosen := top+n == f.list.at
		line := mark(chosen) + text.Pad(report.Number(s.PlaceAt(i)), 5) + text.Pad(shortAnswer(s.AnswerAt(i)), 3)
		lines := []string{line + l.cut(s.ElementAt(i).Statement, width-text.Width(line))}
		if chosen {
			lines = hang(line, s.ElementAt(i).Statement, width)
		}
		for k := range lines {
			if chosen {
				lines[k] = l.title.Render(lines[k])
			}
		}
		pg.row(lines...)
	}
	return append(head, pg.window(f.list.at-top, height-len(head))...)
}
