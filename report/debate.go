package report

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// Separately is how the members of a team rated an element before they met, in
// phrases and without names: "Rated separately: 0 1 1 3", "1 did not know".
func Separately(e scoring.ElementRollUp) []string {
	said := ratingsLine(e)
	if e.Rated == 0 {
		said[0] = "by nobody"
	}
	said[0] = "Rated separately: " + strings.TrimPrefix(said[0], "rated ")
	if e.Unanswered > 0 {
		said = append(said, fmt.Sprintf("%d not rated", e.Unanswered))
	}
	return said
}

// SeparateEvidence is how many of these ratings have evidence, "2 with
// evidence", and empty where none has.
func SeparateEvidence(e scoring.ElementRollUp) string {
	if e.Proven == 0 {
		return ""
	}
	return fmt.Sprintf("%d with evidence", e.Proven)
}

// SeparateResults says how many results a debate is over, "7 separate ratings",
// and what was left out of the same subject: "1 draft", "1 agreed before".
func SeparateResults(r *scoring.RollUp) (counted string, leftOut []string) {
	n := map[scoring.Omission]int{}
	for _, l := range r.LeftOut {
		n[l.Why]++
	}
	for _, why := range scoring.Omissions() {
		switch {
		case n[why] == 0:
		case why == scoring.OmittedInRole:
			leftOut = append(leftOut, fmt.Sprintf("%d agreed before", n[why]))
		default:
			leftOut = append(leftOut, fmt.Sprintf("%d %s", n[why], omissionWords(why, n[why])))
		}
	}
	return Count(len(r.Results), "separate rating"), leftOut
}
