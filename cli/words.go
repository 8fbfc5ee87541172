package cli

import (
	"cmp"
	"fmt"
	"time"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// aboutWords says in few words what an assessment is about: its subject, or
// who rated, or in what role.
func aboutWords(s scoring.Subject, r scoring.Respondent, w *words.Roles) string {
	about := cmp.Or(s.Name, r.Name, w.Name(r.Role))
	if s.Name != "" && r.Name != "" {
		about += ", " + r.Name
	}
	if (s.Name != "" || r.Name != "") && r.Role != scoring.Self && r.Role != "" {
		about += ", " + w.Name(r.Role)
	}
	return about
}

// titleWords is the title of a result's scorecard, and how much of it is asked.
func titleWords(e results.Entry, w *words.Opened) string {
	if e.ComponentsOf == 0 {
		return e.Title
	}
	return fmt.Sprintf(w.Part, e.Title, len(e.Components), e.ComponentsOf)
}

// holderWords says who has a result open, as a phrase.
func holderWords(h results.Holder, w *words.Words) string {
	since := w.Date(h.Since, time.Local) + " " + h.Since.Local().Format("15:04")
	switch {
	case h.PID == 0:
		return w.Opened.UnknownHolder
	case h.Host == "":
		return fmt.Sprintf(w.Opened.Process, h.PID, since)
	}
	return fmt.Sprintf(w.Opened.ProcessOn, h.PID, h.Host, since)
}
