package scorecards

import (
	"fmt"
	"strings"
)

// evidence is a noun phrase, shown beside the statement while it is rated.
func (a *adviser) evidence(e entry) {
	switch {
	case e.Evidence == "":
		a.say(e.at.evidence, e.ID, "element "+quote(e.ID)+" has no evidence", "add 'evidence:' and what one would put on the table")
	case endsSentence(e.Evidence):
		a.say(e.at.evidence, e.ID, "the evidence of "+quote(e.ID)+" is a sentence",
			"name what one would put on the table, without a full stop, as in 'the signed plan, with its date'")
	}
}

// improve is one sentence, printed as advice in priorities and reports.
func (a *adviser) improve(e entry) {
	switch {
	case e.Improve == "":
		a.say(e.at.improve, e.ID, "element "+quote(e.ID)+" has no improve", "add 'improve:' and the first thing to do to go one step up")
	case !endsSentence(e.Improve):
		a.unstopped = append(a.unstopped, e)
	}
}

// fullStops says once of all improves that they have none: who leaves it out
// does so throughout.
func (a *adviser) fullStops() {
	const hint = "write a whole sentence that starts with a verb and ends with a full stop"
	switch n := len(a.unstopped); {
	case n == 1:
		e := a.unstopped[0]
		a.say(e.at.improve, e.ID, "the improve of "+quote(e.ID)+" does not end with a full stop", hint)
	case n > 1:
		ids := make([]string, n)
		for i, e := range a.unstopped {
			ids[i] = e.ID
		}
		a.say(a.unstopped[0].at.improve, "", fmt.Sprintf("%d improves do not end with a full stop: %s", n, strings.Join(ids, ", ")), hint)
	}
}

// repeatedImproves finds advice that fits more than one element, and so helps
// with none.
func (a *adviser) repeatedImproves(entries []entry) {
	first := make(map[string]entry, len(entries))
	for _, e := range entries {
		if e.Improve == "" {
			continue
		}
		if f, again := first[e.Improve]; again {
			a.say(e.at.improve, e.ID, fmt.Sprintf("the improve of %s is that of %s %s", quote(e.ID), quote(f.ID), where(f.at.improve)),
				"say what to do first for this very element")
			continue
		}
		first[e.Improve] = e
	}
}
