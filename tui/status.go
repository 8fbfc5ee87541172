package tui

import (
	"errors"
	"fmt"
	"time"

	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/words"
)

// refusal is why the session did not take a key, for the reader.
func (d *desk) refusal(err error) string {
	w := &d.words.Refusals
	switch {
	case errors.Is(err, session.ErrReading):
		return w.Reading
	case errors.Is(err, session.ErrFinished):
		return fmt.Sprintf(w.Finished, d.day(d.sheet.Session.Completed()))
	case errors.Is(err, session.ErrNoEvidence):
		return w.NoEvidence
	case errors.Is(err, session.ErrAlwaysApplies):
		return w.AlwaysApplies
	}
	return err.Error()
}

// offScale says which ratings there are.
func (d *desk) offScale() string {
	scale := d.card().Scale
	if hasNoGaps(scale) {
		return fmt.Sprintf(d.words.Plain.ScaleRange, scale.Min(), scale.Max())
	}
	return fmt.Sprintf(d.words.Plain.ScaleValues, d.words.Plain.Either(values(scale)...))
}

// day is a day in the zone that times are shown in.
func (d *desk) day(t time.Time) string { return d.words.Date(t, d.outside.Now().Location()) }

// ago is when something happened, near to now in words and else as a day.
func ago(now, t time.Time, w *words.Words) string {
	switch d := now.Sub(t); {
	case t.IsZero():
		return ""
	case d < time.Minute:
		return w.Times.JustNow
	case d < time.Hour:
		return w.Times.MinutesAgo.Of(int(d.Minutes()))
	case d < 24*time.Hour:
		return w.Times.HoursAgo.Of(int(d.Hours()))
	case d < 7*24*time.Hour:
		return w.Times.DaysAgo.Of(int(d.Hours() / 24))
	}
	return w.Date(t, now.Location())
}
