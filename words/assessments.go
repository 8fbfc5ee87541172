package words

import (
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// Assessments are what is said of an assessment as a whole.
type Assessments struct {
	Draft, Final string
	NextReview   string // with a day
	Send         string // before the path of a finished one's file
}

var englishAssessments = Assessments{
	Draft: "draft", Final: "final",
	NextReview: "next review %s",
	Send:       "Send this file to whoever collects them:",
}

var germanAssessments = Assessments{
	Draft: "Entwurf", Final: "abgeschlossen",
	NextReview: "nächste Überprüfung am %s",
	Send:       "Schicken Sie diese Datei an die Person, die sie sammelt:",
}

// StatusWord is what a status is called, empty for none.
func (w *Words) StatusWord(s scoring.Status) string {
	switch s {
	case scoring.Draft:
		return w.Assessments.Draft
	case scoring.Final:
		return w.Assessments.Final
	}
	return string(s)
}

// About says what an assessment is about, by whom and how far it is, in
// phrases: "Account A (EMEA)", "Board view, leader", "draft", "21 Nov 2026".
// What is not known is left out.
func (w *Words) About(a *scoring.Assessment, loc *time.Location) []string {
	subject := a.Subject.Name
	if a.Subject.Team != "" {
		subject = strings.TrimSpace(subject + " (" + a.Subject.Team + ")")
	}
	who := strings.Join(said(a.Respondent.Name, w.Roles.Name(a.Respondent.Role)), ", ")
	changed := a.Updated
	switch {
	case !a.Completed.IsZero():
		changed = a.Completed
	case changed.IsZero():
		changed = a.Started
	}
	review := ""
	if !a.NextReview.IsZero() {
		review = fill(w.Assessments.NextReview, w.Date(a.NextReview, loc))
	}
	return said(subject, who, w.StatusWord(a.Status), w.Date(changed, loc), review)
}
