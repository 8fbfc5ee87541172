package tui

import (
	"errors"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/session"
)

// refusal is why the session did not take a key, for the reader.
func refusal(s *session.Session, err error) string {
	switch {
	case errors.Is(err, session.ErrReading):
		return "This view is for reading: the assessment is open in another session."
	case errors.Is(err, session.ErrFinished):
		return "Finished on " + day(s.Completed()) + ". f in the summary reopens it."
	case errors.Is(err, session.ErrAlwaysApplies):
		return "This element always applies. Rate it, or d if you do not know."
	}
	return err.Error()
}

func day(t time.Time) string { return t.Format("2 Jan 2006") }

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
	return day(t.In(now.Location()))
}
