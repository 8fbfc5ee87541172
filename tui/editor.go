package tui

import (
	"errors"
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
)

// editedMsg is what came back from the editor, and what it belongs to: keys
// typed before the editor opened may have led elsewhere.
type editedMsg struct {
	sheet   *Sheet
	of      int // the element
	before  string
	editing Editing
	err     error // the editor's own
}

// edit opens the note of the element in view in an editor.
func (r *root) edit() tea.Cmd {
	sheet := r.desk.sheet
	s := sheet.Session
	if err := s.Refusal(); err != nil {
		r.status = r.desk.refusal(err)
		return nil
	}
	before := s.AnswerAt(s.At()).Note
	editing, err := r.desk.outside.Edit(before)
	if err != nil {
		r.status, r.warning = err.Error(), true
		return nil
	}
	msg := editedMsg{sheet: sheet, of: s.At(), before: before, editing: editing}
	return tea.ExecProcess(editing.Command, func(err error) tea.Msg {
		msg.err = err
		return msg
	})
}

// edited keeps what came back from the editor. The text is thrown away only
// once it is kept.
func (r *root) edited(msg editedMsg) {
	w := &r.desk.words.Frame
	note, err := msg.editing.Read()
	if msg.err != nil && err == nil && note == msg.before {
		msg.editing.Discard()
		r.status, r.warning = fmt.Sprintf(w.EditorFailed, msg.err), true
		return
	}
	if msg.err != nil {
		err = msg.err
	}
	if err == nil && msg.sheet != r.desk.sheet {
		err = errors.New(w.Elsewhere)
	}
	if err == nil {
		err = msg.sheet.Session.SetNote(msg.of, note)
	}
	if err != nil {
		r.status, r.warning = fmt.Sprintf(w.NoteStays, err, msg.editing.Path), true
		return
	}
	msg.editing.Discard()
	r.status = r.desk.undoable(fmt.Sprintf(r.desk.words.Note.Kept, report.Number(msg.sheet.Session.PlaceAt(msg.of))))
	r.refresh()
}
