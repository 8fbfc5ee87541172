package tui

import (
	"errors"
	"fmt"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/session"
)

// errElsewhere is why a note from the editor has no place any more.
var errElsewhere = errors.New("another assessment is in view now")

// refusal is why the session did not take a key, for the reader.
func (d *desk) refusal(err error) string {
	switch {
	case errors.Is(err, session.ErrReading):
		return "For reading only: nothing you press changes it."
	case errors.Is(err, session.ErrFinished):
		return "Finished on " + d.day(d.sheet.Session.Completed()) + ". f in the summary reopens it."
	case errors.Is(err, session.ErrNoEvidence):
		return "Evidence is for a rating, and this statement has none."
	case errors.Is(err, session.ErrAlwaysApplies):
		return "This element always applies. Rate it, or d if you do not know."
	}
	return err.Error()
}

// offScale says which ratings there are.
func (d *desk) offScale() string {
	scale := d.card().Scale
	if hasNoGaps(scale) {
		return fmt.Sprintf("This scale goes from %d to %d.", scale.Min(), scale.Max())
	}
	return "This scale has " + report.ScaleWords(scale) + "."
}

// day is a day in the zone that times are shown in.
func (d *desk) day(t time.Time) string { return report.Date(t, d.outside.Now().Location()) }

// ago is when something happened, near to now in words and else as a day.
func ago(now, t time.Time) string {
	switch d := now.Sub(t); {
	case t.IsZero():
		return ""
	case d < time.Minute:
		return "just now"
	case d < time.Hour:
		return report.Count(int(d.Minutes()), "minute") + " ago"
	case d < 24*time.Hour:
		return report.Count(int(d.Hours()), "hour") + " ago"
	case d < 7*24*time.Hour:
		return report.Count(int(d.Hours()/24), "day") + " ago"
	}
	return report.Date(t, now.Location())
}
