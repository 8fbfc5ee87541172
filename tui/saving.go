package tui

import (
	"errors"
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// A saving is how far the answers have got on their way to the disk.
type saving struct {
	offered  int // the newest revision handed over
	saved    int // the newest revision known to be safe
	at       time.Time
	conflict string // where the answers go on after one, else empty
	untold   bool   // the respondent has not been told of it
	err      error
}

// saved is the revision that is on disk when a sheet is opened.
func (s *Sheet) saved() int {
	if s.Unsaved {
		return s.Session.Revision() - 1
	}
	return s.Session.Revision()
}

// savedMsg is what became of a save.
type savedMsg struct {
	sheet *Sheet
	saved Saved
	err   error
}

// isBehind reports whether answers stand in memory only, after a save failed.
func (s saving) isBehind() bool { return s.err != nil && s.saved < s.offered }

// savedWords is the right of the status row. It says saved only when
// everything is.
func (r *root) savedWords(brief bool) string {
	s, w := r.saving, &r.desk.words.Saving
	switch {
	case r.desk.sheet.Save == nil:
		return w.ReadingOnly
	case s.isBehind():
		return w.NotSaved
	case s.saved < s.offered:
		return w.Saving
	case s.at.IsZero():
		return ""
	case brief:
		return w.Saved
	}
	return fmt.Sprintf(w.SavedAt, s.at.Format("15:04:05"))
}

// reason is why a save failed, in as few words as are known.
func reason(err error) string {
	var failed *SaveError
	if errors.As(err, &failed) {
		return failed.Reason
	}
	return err.Error()
}

// save hands a state over that is newer than the last one. The saver keeps it
// for the end, and a command writes it now; commands run in any order and are
// abandoned at the end, which is why it is the saver who keeps order.
func (r *root) save() tea.Cmd {
	sheet := r.desk.sheet
	if sheet == nil || sheet.Save == nil || sheet.Session.Revision() == r.saving.offered {
		return nil
	}
	if sheet.Session.IsUntouched() && r.saving.offered == 0 {
		return nil // the file is made by the first answer
	}
	state := sheet.Session.Record()
	r.saving.offered = state.Revision
	sheet.Offer(state)
	return func() tea.Msg {
		saved, err := sheet.Save(state)
		return savedMsg{sheet: sheet, saved: saved, err: err}
	}
}

// arrived takes note of what became of a save.
func (r *root) arrived(msg savedMsg) {
	if msg.sheet != r.desk.sheet {
		return
	}
	if msg.err != nil {
		r.saving.err = msg.err
		return
	}
	if msg.saved.Revision < r.saving.saved {
		return
	}
	r.saving.saved, r.saving.at, r.saving.err = msg.saved.Revision, msg.saved.At, nil
	if msg.saved.Conflict != r.saving.conflict {
		r.saving.conflict, r.saving.untold = msg.saved.Conflict, true
	}
	if _, asked := r.top().(unsaved); asked && !r.saving.isBehind() {
		r.pop()
		r.status = r.desk.words.Saving.AfterAll
	}
}

// tellConflict says that another program replaced the file, once there is
// nobody typing and no other question is up.
func (r *root) tellConflict() {
	if !r.saving.untold || isTyping(r.top()) {
		return
	}
	switch r.top().(type) {
	case notice, unsaved:
		return
	}
	r.saving.untold = false
	r.stack = append(r.stack, conflictNotice(r.desk, r.saving.conflict))
}

// settle waits for the answers to be on disk, or to be refused.
func (r *root) settle() {
	sheet := r.desk.sheet
	r.keepTyped()
	if sheet.Save == nil || sheet.Session.IsUntouched() && r.saving.offered == 0 {
		return
	}
	sheet.Session.Park()
	if r.saving.saved == sheet.Session.Revision() {
		return
	}
	state := sheet.Session.Record()
	r.saving.offered = state.Revision
	sheet.Offer(state)
	saved, err := sheet.Save(state)
	r.arrived(savedMsg{sheet: sheet, saved: saved, err: err})
}

// keepTyped keeps a text that is still being typed.
func (r *root) keepTyped() {
	if t, ok := r.top().(keeping); ok {
		t.keep()
	}
}

// isUnsaved reports whether leaving would lose answers, and asks then.
func (r *root) isUnsaved() bool {
	if !r.saving.isBehind() {
		return false
	}
	r.show(newUnsaved(r.desk, r.saving.err))
	return true
}

// putAway hands over where the respondent was, for the save at the end.
func (r *root) putAway() {
	sheet := r.desk.sheet
	r.keepTyped()
	sheet.Session.Park()
	if sheet.Offer != nil && sheet.Session.Revision() != r.saving.offered &&
		(r.saving.offered > 0 || !sheet.Session.IsUntouched()) {
		sheet.Offer(sheet.Session.Record())
	}
	r.desk.sheet = nil
}
