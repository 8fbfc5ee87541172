package words

import (
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// RollUps are what is said of the results of several respondents.
type RollUps struct {
	Separately string // with the ratings
	ByNobody   string
	Rated      string // with how often each rating was given
	By         string // a rating, with how many gave it
	DidNotKnow string // how many
	NotRated   string // by how many
	Evidence   string // how many ratings have it
	Results    Plural // ratings that a debate is over

	// What is left out: one result, and how many.
	Draft, Round, Copy, InRole string
	Drafts, Rounds, Copies     Plural
	InRoles                    string
	Agreed                     string // InRoles, of those agreed before
}

var englishRollUps = RollUps{
	Separately: "Rated separately: %s",
	ByNobody:   "Rated separately: by nobody",
	Rated:      "rated %s",
	By:         "%d by %d",
	DidNotKnow: "%d did not know",
	NotRated:   "%d not rated",
	Evidence:   "%d with evidence",
	Results:    Plural{"%d separate rating", "%d separate ratings"},

	Draft: "draft", Round: "older round", Copy: "copy", InRole: "in another role",
	Drafts:  Plural{"%d draft", "%d drafts"},
	Rounds:  Plural{"%d older round", "%d older rounds"},
	Copies:  Plural{"%d copy", "%d copies"},
	InRoles: "%d in another role",
	Agreed:  "%d agreed before",
}

var germanRollUps = RollUps{
	Separately: "Einzeln bewertet: %s",
	ByNobody:   "Einzeln bewertet: von niemandem",
	Rated:      "bewertet mit %s",
	By:         "%d (%d-mal)",
	DidNotKnow: "%d nicht bekannt",
	NotRated:   "%d nicht bewertet",
	Evidence:   "%d mit Nachweis",
	Results:    Plural{"%d Einzelbewertung", "%d Einzelbewertungen"},

	Draft: "Entwurf", Round: "ältere Runde", Copy: "Kopie", InRole: "in anderer Rolle",
	Drafts:  Plural{"%d Entwurf", "%d Entwürfe"},
	Rounds:  Plural{"%d ältere Runde", "%d ältere Runden"},
	Copies:  Plural{"%d Kopie", "%d Kopien"},
	InRoles: "%d in anderer Rolle",
	Agreed:  "%d früher gemeinsam abgestimmt",
}

// RatingsWords are the separate ratings of an element without who gave them, in
// phrases: "0 1 1 3", and of many how often each was given; then who gave none.
func (w *Words) RatingsWords(e scoring.ElementRollUp) []string {
	ratings := w.ratings(e)
	if isMany(e) {
		ratings = fill(w.RollUps.Rated, ratings)
	}
	return append([]string{ratings}, w.gaveNone(e)...)
}

// Separately is how the members of a team rated an element before they met, in
// phrases and without names: "Rated separately: 0 1 1 3", "1 did not know".
func (w *Words) Separately(e scoring.ElementRollUp) []string {
	out := []string{w.RollUps.ByNobody}
	if e.Rated > 0 {
		out = []string{fill(w.RollUps.Separately, w.ratings(e))}
	}
	out = append(out, w.gaveNone(e)...)
	if e.Unanswered > 0 {
		out = append(out, fill(w.RollUps.NotRated, e.Unanswered))
	}
	return out
}

// isMany reports whether there are too many ratings to list.
func isMany(e scoring.ElementRollUp) bool { return e.Rated > 12 }

// ratings are "0 1 1 3", or of many "0 by 3, 1 by 12".
func (w *Words) ratings(e scoring.ElementRollUp) string {
	var out []string
	if !isMany(e) {
		for _, value := range e.Ratings() {
			out = append(out, strconv.Itoa(value))
		}
		return strings.Join(out, " ")
	}
	for value, n := range e.Counts {
		if n > 0 {
			out = append(out, fill(w.RollUps.By, value, n))
		}
	}
	return strings.Join(out, ", ")
}

// gaveNone is who gave no rating, and why.
func (w *Words) gaveNone(e scoring.ElementRollUp) []string {
	var out []string
	if e.NotKnown > 0 {
		out = append(out, fill(w.RollUps.DidNotKnow, e.NotKnown))
	}
	if e.NotApplicable > 0 {
		out = append(out, fill(w.Scores.NotApplicable, e.NotApplicable))
	}
	return out
}

// SeparateEvidence is how many of these ratings have evidence, "2 with
// evidence", and empty where none has.
func (w *Words) SeparateEvidence(e scoring.ElementRollUp) string {
	if e.Proven == 0 {
		return ""
	}
	return fill(w.RollUps.Evidence, e.Proven)
}

// SeparateResults says how many results a debate is over, "7 separate ratings",
// and what was left out of the same subject: "1 draft", "1 agreed before".
func (w *Words) SeparateResults(r *scoring.RollUp) (counted string, leftOut []string) {
	n := map[scoring.Omission]int{}
	for _, l := range r.LeftOut {
		n[l.Why]++
	}
	for _, why := range scoring.Omissions() {
		switch {
		case n[why] == 0:
		case why == scoring.OmittedInRole:
			leftOut = append(leftOut, fill(w.RollUps.Agreed, n[why]))
		default:
			leftOut = append(leftOut, w.Omitted(why, n[why]))
		}
	}
	return w.RollUps.Results.Of(r.Len()), leftOut
}

// OmissionWord says why one result is left out, "older round".
func (w *Words) OmissionWord(why scoring.Omission) string {
	switch why {
	case scoring.OmittedDraft:
		return w.RollUps.Draft
	case scoring.OmittedRound:
		return w.RollUps.Round
	case scoring.OmittedCopy:
		return w.RollUps.Copy
	case scoring.OmittedInRole:
		return w.RollUps.InRole
	}
	return string(why)
}

// Omitted says how many results are left out for one reason, "2 older rounds".
func (w *Words) Omitted(why scoring.Omission, n int) string {
	switch why {
	case scoring.OmittedDraft:
		return w.RollUps.Drafts.Of(n)
	case scoring.OmittedRound:
		return w.RollUps.Rounds.Of(n)
	case scoring.OmittedCopy:
		return w.RollUps.Copies.Of(n)
	case scoring.OmittedInRole:
		return fill(w.RollUps.InRoles, n)
	}
	return strconv.Itoa(n) + " " + string(why)
}
