package report

import (
	"fmt"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// DayWords is a day as it is displayed, "1 Dec 2026", empty for none.
func DayWords(d scoring.Day) string {
	if d.IsZero() {
		return ""
	}
	return Date(time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC), time.UTC)
}

// ActionState is what is said of an action beside its text, in phrases:
// "Account team", "due 1 Dec 2026", and "overdue by 3 days" or "done" where it
// is. Without a today nothing is overdue.
func ActionState(a scoring.Action, today scoring.Day) []string {
	due := DayWords(a.Due)
	if due != "" {
		due = "due " + due
	}
	state := ""
	switch {
	case a.Done:
		state = "done"
	case a.IsOverdue(today):
		state = OverdueBy(a.Due, today)
	}
	return said(a.Owner, due, state)
}

// OverdueBy is how long ago an action was due, "overdue by 3 days".
func OverdueBy(due, today scoring.Day) string {
	return "overdue by " + Count(today.Since(due), "day")
}

// ActionWords is an action in phrases, its text first: see ActionState.
func ActionWords(a scoring.Action, today scoring.Day) []string {
	text := strings.TrimSuffix(a.Text, ".") // more is said after it
	if text == "" {
		text = "not said what is to be done"
	}
	return append([]string{text}, ActionState(a, today)...)
}

// ActionsWords counts what is planned, "3 actions, 1 done, 1 overdue". It is
// empty where nothing is.
func ActionsWords(s *scoring.Scorecard, p scoring.Plan, today scoring.Day) string {
	planned := p.Planned(s)
	if len(planned) == 0 {
		return ""
	}
	words := Count(len(planned), "action")
	done := 0
	for _, at := range planned {
		if p.Actions[s.At(at).ID].Done {
			done++
		}
	}
	if done > 0 {
		words += fmt.Sprintf(", %d done", done)
	}
	if overdue := len(p.Overdue(s, today)); overdue > 0 {
		words += fmt.Sprintf(", %d overdue", overdue)
	}
	return words
}

// TargetWords is the rating that is meant to be reached, "target 3, Complete",
// and whether it is: "target 3, Complete, reached".
func TargetWords(scale scoring.Scale, target int, now scoring.Rating) string {
	words := "target " + RatingWords(scale, scoring.Rated(target))
	if scoring.IsReached(target, now) {
		words += ", reached"
	}
	return words
}

// AtTargetWords is the total if every target were reached, "61% at target". It
// is empty where there is no target, or no total.
func AtTargetWords(a *scoring.Assessment) string {
	percent, ok := atTarget(a)
	if !ok {
		return ""
	}
	return Percent(percent) + " at target"
}

// atTarget is the total if every target were reached, and whether there are
// any to speak of.
func atTarget(a *scoring.Assessment) (scoring.Percent, bool) {
	if a.Plan.TargetsOn(a.Scorecard) == 0 {
		return scoring.Percent{}, false
	}
	percent := scoring.AtTarget(a.Scorecard, a.Answers, a.Plan.Targets).Total.Percent
	return percent, percent.Defined()
}

// ReasonWords say why a priority stands where it does, in phrases that follow
// the order of rule 9: "pinned", "worth 1.4 percentage points", "rated 1,
// Started", "Joint Plan at 33%, the lowest component with a score". The first
// begins with a capital.
func ReasonWords(a *scoring.Assessment, scores scoring.Scores, p scoring.Priority) []string {
	var out []string
	if p.Pinned {
		out = append(out, "pinned")
	}
	if p.Weighs {
		out = append(out, GainWords(p.Gain))
	}
	out = append(out, "rated "+RatingWords(a.Scorecard.Scale, scoring.Rated(p.Rating)))
	c := &a.Scorecard.Components[p.Component]
	component := nameOf(c.Title, c.ID) + " at " + ScoreWord(scores.Components[p.Component])
	if scores.IsLowest(p.Component) {
		component += ", the lowest component with a score"
	}
	out = append(out, component)
	if p.Held {
		out = append(out, "others of this component come first")
	}
	out[0] = capital(out[0])
	return out
}

// ProveWords say why a claim is to be proved, in phrases: "Rated 3, Complete",
// "no evidence" or "evidence not said".
func ProveWords(scale scoring.Scale, a scoring.Answer) []string {
	evidence := "evidence not said"
	if a.Evidence == scoring.EvidenceNo {
		evidence = "no evidence"
	}
	return []string{"Rated " + RatingWords(scale, a.Rating), evidence}
}

// FindOutWords say why something is to be found out.
func FindOutWords() string { return "Answered with do not know" }

// said are the phrases that say something.
func said(phrases ...string) []string {
	var out []string
	for _, p := range phrases {
		if strings.TrimSpace(p) != "" {
			out = append(out, p)
		}
	}
	return out
}
