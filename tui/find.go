package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
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
	return heading{left: f.desk.words.Find.Title, right: f.desk.words.Counts.Statements.Of(len(f.found))}
}

func (f find) keys() []binding {
	w := &f.desk.words.Find
	back := keyKeepText.saying(w.KeyLeave)
	if len(f.found) == 0 {
		return []binding{back}
	}
	return []binding{
		keyDone.saying(w.KeyOpen), bind(words.KeyChooseLine, "up", "down").labelled("↑↓").saying(w.KeyChoose), back,
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
	wanted := f.field.value()
	f.found = nil
	for i := range s.Len() {
		el := s.ElementAt(i)
		if containsAll(report.Number(s.PlaceAt(i))+" "+el.Statement+" "+el.Evidence+" "+s.AnswerAt(i).Note+" "+s.ComponentAt(i).Title, wanted) {
			f.found = append(f.found, i)
		}
	}
	f.list.at = 0
	return f
}

func (f find) view(width, height int) []string {
	l, s, w := f.desk.look, f.desk.sheet.Session, &f.desk.words.Find
	room := width - text.Width(fmt.Sprintf(w.Words, ""))
	head := []string{fmt.Sprintf(w.Words, f.field.view(l, room)), ""}
	if len(f.found) == 0 {
		return append(head, text.Wrap(w.None, width)...)
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
