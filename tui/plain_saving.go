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
	switch {
	case v.session().Revision() == v.saved:
		return ""
	case v.isUnbegun():
		return "Kept with the first answer."
	}
	conflict := v.conflict
	if err := v.write(); err != nil {
		return "Not saved: " + closed(err.Error()) + " Your answers are kept; the next one tries again."
	}
	if v.conflict != conflict {
		return "Another program has changed the file. Saved in " + v.conflict + "."
	}
	return "Saved."
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
	s := v.session()
	at := "Stopped at " + report.Number(s.PlaceAt(s.At()))
	switch {
	case v.desk.sheet.Save == nil:
		v.paper.say(at + ".")
		return nil
	case v.isUnbegun():
		v.paper.say(at + "; nothing was answered, so nothing is kept.")
		return nil
	}
	s.Park()
	if s.Revision() != v.saved {
		if err := v.write(); err != nil {
			v.paper.say(at+".", "Not saved: "+closed(err.Error()))
			return fmt.Errorf("save the answers: %w", err)
		}
	}
	v.paper.say(at + "; all answers are saved.")
	return nil
}
