package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
)

// The note screen is for what the respondent wants to remember of an element.
type note struct {
	desk *desk
	pad  notepad
}

func newNote(d *desk) note {
	s := d.sheet.Session
	return note{desk: d, pad: newNotepad(s.AnswerAt(s.At()).Note)}
}

func (n note) isTyping() bool { return true }

func (n note) title() heading {
	s := n.desk.sheet.Session
	return heading{left: "Note to " + report.Number(s.PlaceAt(s.At()))}
}

func (n note) keys() []binding { return []binding{keyDoneNote, keyNewLine, keyKeepText} }

func (n note) update(name string, k tea.KeyMsg) (screen, []request) {
	if !keyDoneNote.matches(name) && !keyKeepText.matches(name) {
		n.pad = n.pad.update(k, n.desk.width)
		return n, nil
	}
	s := n.desk.sheet.Session
	before := s.AnswerAt(s.At()).Note
	value := n.pad.value()
	if value == before {
		return n, []request{pop{}}
	}
	if err := s.SetNote(value); err != nil {
		return n, []request{pop{}, say{refusal(s, err)}}
	}
	return n, []request{pop{}, say{report.Number(s.PlaceAt(s.At())) + " note kept · u takes it back"}}
}

// view shows the statement as far as there is room, and the text around the
// cursor.
func (n note) view(width, height int) []string {
	s := n.desk.sheet.Session
	head := append(text.Wrap(s.ElementAt(s.At()).Statement, width), "")
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

// editedMsg is what came back from the editor.
type editedMsg struct {
	note string
	err  error
}

// edit opens the note of the element in view in an editor.
func (r *root) edit() tea.Cmd {
	s := r.desk.sheet.Session
	cmd, read, err := r.desk.outside.Edit(s.AnswerAt(s.At()).Note)
	if err != nil {
		r.status, r.warning = err.Error(), true
		return nil
	}
	return tea.ExecProcess(cmd, func(failed error) tea.Msg {
		note, err := read()
		if failed != nil {
			err = failed
		}
		return editedMsg{note: note, err: err}
	})
}

// edited keeps what came back from the editor.
func (r *root) edited(msg editedMsg) {
	s := r.desk.sheet.Session
	if msg.err == nil {
		msg.err = s.SetNote(msg.note)
	}
	if msg.err != nil {
		r.status, r.warning = "The note stays as it was: "+refusal(s, msg.err), true
	}
}
