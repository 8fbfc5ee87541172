package tui

import (
	"fmt"

	"github.com/kamscore/kamscore/report"
)

// did says what a command has done once that is safe on disk, and what else
// there is to say of it.
func (v *interview) did(what string, more ...string) {
	v.paper.say(append([]string{what, v.save()}, more...)...)
}

// save writes what has changed and says in a sentence what became of it. It
// says nothing where nothing has changed.
func (v *interview) save() string {
	w := &v.desk.words.Saving
	switch {
	case v.session().Revision() == v.saved:
		return ""
	case v.isUnbegun():
		return w.WithTheFirst
	}
	conflict := v.conflict
	if err := v.write(); err != nil {
		return fmt.Sprintf(w.TriesAgain, closed(err.Error()))
	}
	if v.conflict != conflict {
		return fmt.Sprintf(w.Conflict, v.conflict)
	}
	return w.Done
}

// isUnbegun reports whether there is no file yet and nothing to put into one:
// it is made by the first answer.
func (v *interview) isUnbegun() bool { return v.saved == 0 && v.session().IsUntouched() }

// write puts the answers on disk.
func (v *interview) write() error {
	sheet, state := v.desk.sheet, v.session().Record()
	sheet.Offer(state)
	saved, err := sheet.Save(state)
	if err != nil {
		return err
	}
	v.saved = state.Revision
	if saved.Conflict != "" {
		v.conflict = saved.Conflict
	}
	return nil
}

// putAway saves what is not saved yet, where the respondent was included, and
// says that it is.
func (v *interview) putAway() error {
	if v.desk.sheet == nil {
		return nil
	}
	s, w := v.session(), &v.desk.words.Saving
	at := report.Number(s.PlaceAt(s.At()))
	switch {
	case v.desk.sheet.Save == nil:
		v.paper.say(fmt.Sprintf(w.Stopped, at))
		return nil
	case v.isUnbegun():
		v.paper.say(fmt.Sprintf(w.StoppedUnbegun, at))
		return nil
	}
	s.Park()
	if s.Revision() != v.saved {
		if err := v.write(); err != nil {
			v.paper.say(fmt.Sprintf(w.Stopped, at), fmt.Sprintf(w.Failed, closed(err.Error())))
			return fmt.Errorf("save the answers: %w", err)
		}
	}
	v.paper.say(fmt.Sprintf(w.StoppedSaved, at))
	return nil
}
