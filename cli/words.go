package cli

import (
	"cmp"
	"fmt"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// aboutWords says in few words what an assessment is about: its subject, or
// who rated, or in what role.
func aboutWords(s scoring.Subject, r scoring.Respondent) string {
	about := cmp.Or(s.Name, r.Name, string(r.Role))
	if s.Name != "" && r.Name != "" {
		about += ", " + r.Name
	}
	if (s.Name != "" || r.Name != "") && r.Role != scoring.Self && r.Role != "" {
		about += ", " + string(r.Role)
	}
	return about
}

// titleWords is the title of a result's scorecard, and how much of it is asked.
func titleWords(e results.Entry) string {
	if e.ComponentsOf == 0 {
		return e.Title
	}
	return fmt.Sprintf("%s, %d of %d", e.Title, len(e.Components), e.ComponentsOf)
}

// holderWords says who has a result open, as a phrase.
func holderWords(h results.Holder) string {
	if h.PID == 0 {
		return "holder unknown"
	}
	words := fmt.Sprintf("process %d", h.PID)
	if h.Host != "" {
		words += " on " + h.Host
	}
	return words + " since " + h.Since.Local().Format("2 Jan 2006 15:04")
}
