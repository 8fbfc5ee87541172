package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
)

// The note screen is for what the respondent wants to remember of an element.
type note struct {
	desk *desk
	of   int // the element
	pad  notepad
}

// newNote is for the element in view of a session that takes changes.
func newNote(d *desk) note {
	s := d.sheet.Session
	return note{desk: d, of: s.At(), pad: newNotepad(s.AnswerAt(s.At()).Note)}
}

func (n note) isTyping() bool { return true }

func (n note) title() heading {
	number := report.Number(n.desk.sheet.Session.PlaceAt(n.of))
	if n.desk.sheet.Debate != nil {
		return heading{left: fmt.Sprintf(n.desk.words.Note.Decided, number)}
	}
	return heading{left: fmt.Sprintf(n.desk.words.Note.Title, number)}
}

func (n note) keys() []binding { return []binding{keyDoneNote, keyNewLine, keyKeepText} }

func (n note) update(name string, k tea.KeyMsg) (screen, []request) {
	if !keyDoneNote.matches(name) && !keyKeepText.matches(name) {
		n.pad = n.pad.update(k, n.desk.width)
		return n, nil
	}
	if !n.pad.isChanged() {
		return n, []request{pop{}}
	}
	n.keep()
	s := n.desk.sheet.Session
	return n, []request{pop{}, say{n.desk.undoable(fmt.Sprintf(n.desk.words.Note.Kept, report.Number(s.PlaceAt(n.of))))}}
}

// keep keeps the text as far as it is typed.
func (n note) keep() {
	if n.pad.isChanged() {
		_ = n.desk.sheet.Session.SetNote(n.of, n.pad.value())
	}
}

// view shows the statement as far as there is room, and the text around the
// cursor.
func (n note) view(width, height int) []string {
	head := append(text.Wrap(n.desk.sheet.Session.ElementAt(n.of).Statement, width), "")
	lines, cursor := n.pad.view(n.desk.look, width)
	room := height - len(head)
	if room < 3 {
		head, room = nil, height
	}
	shown, _ := scrolled(lines, cursor-room+1, room)
	for i := range head {
		head[i] = n.desk.look.muted.Render(head[i])
	}
	return append(head, shown...)
}
