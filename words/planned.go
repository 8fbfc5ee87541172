package words

import (
	"cmp"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// Planned is what is said of actions and targets, and why something is to be
// worked on, proved or found out.
type Planned struct {
	NotSaid string // of an action without a text
	Overdue Plural // days
	Actions Plural
	Done    string // how many actions
	Late    string // how many actions are overdue

	Target   string // with a rating
	Reached  string // with the same, of a target that is reached
	AtTarget string // with a percent

	Pinned     string
	Worth      string // with percentage points
	WorthLess  string
	Component  string // with its title, and its percent or what stands in its place
	Lowest     string // the same, of the lowest
	OthersCome string

	NoEvidence     string
	EvidenceUnsaid string
	FindOut        string
}

var englishPlanned = Planned{
	NotSaid: "not said what is to be done",
	Overdue: Plural{"overdue by %d day", "overdue by %d days"},
	Actions: Plural{"%d action", "%d actions"},
	Done:    "%d done",
	Late:    "%d overdue",

	Target:   "target %s",
	Reached:  "%s, reached",
	AtTarget: "%s at target",

	Pinned:     "pinned",
	Worth:      "worth %s percentage points",
	WorthLess:  "worth less than 0.1 percentage points",
	Component:  "%s at %s",
	Lowest:     "%s at %s, the lowest component with a score",
	OthersCome: "others of this component come first",

	NoEvidence:     "no evidence",
	EvidenceUnsaid: "evidence not said",
	FindOut:        "Answered with do not know",
}

var germanPlanned = Planned{
	NotSaid: "noch offen, was zu tun ist",
	Overdue: Plural{"seit %d Tag überfällig", "seit %d Tagen überfällig"},
	Actions: Plural{"%d Maßnahme", "%d Maßnahmen"},
	Done:    "%d erledigt",
	Late:    "%d überfällig",

	Target:   "Zielwert %s",
	Reached:  "%s, erreicht",
	AtTarget: "%s, wenn die Zielwerte erreicht sind",

	Pinned:     "angeheftet",
	Worth:      "bringt %s Prozentpunkte",
	WorthLess:  "bringt weniger als 0,1 Prozentpunkte",
	Component:  "%s bei %s",
	Lowest:     "%s bei %s, das Themenfeld mit dem niedrigsten Wert",
	OthersCome: "andere Kriterien dieses Themenfelds kommen zuerst",

	NoEvidence:     "ohne Nachweis",
	EvidenceUnsaid: "Nachweis: ohne Angabe",
	FindOut:        "Mit „weiß ich nicht“ beantwortet",
}

// ActionState is what is said of an action beside its text, in phrases:
// "Account team", "due 1 Dec 2026", and "overdue by 3 days" or "done" where it
// is. Without a today nothing is overdue.
func (w *Words) ActionState(a scoring.Action, today scoring.Day) []string {
	due, state := "", ""
	if !a.Due.IsZero() {
		due = fill(w.Days.Due, w.DayWords(a.Due))
	}
	switch {
	case a.Done:
		state = w.Days.Done
	case a.IsOverdue(today):
		state = w.OverdueBy(a.Due, today)
	}
	return said(a.Owner, due, state)
}

// OverdueBy is how long ago an action was due, "overdue by 3 days".
func (w *Words) OverdueBy(due, today scoring.Day) string {
	return w.Planned.Overdue.Of(today.Since(due))
}

// ActionWords is an action in phrases, its text first: see ActionState.
func (w *Words) ActionWords(a scoring.Action, today scoring.Day) []string {
	text := strings.TrimSuffix(a.Text, ".") // more is said after it
	return append([]string{cmp.Or(text, w.Planned.NotSaid)}, w.ActionState(a, today)...)
}

// ActionsWords counts what is planned, "3 actions, 1 done, 1 overdue". It is
// empty where nothing is.
func (w *Words) ActionsWords(s *scoring.Scorecard, p scoring.Plan, today scoring.Day) string {
	planned := p.Planned(s)
	if len(planned) == 0 {
		return ""
	}
	words := w.Planned.Actions.Of(len(planned))
	done := 0
	for _, at := range planned {
		if p.Actions[s.At(at).ID].Done {
			done++
		}
	}
	if done > 0 {
		words += ", " + fill(w.Planned.Done, done)
	}
	if overdue := len(p.Overdue(s, today)); overdue > 0 {
		words += ", " + fill(w.Planned.Late, overdue)
	}
	return words
}

// TargetWords is the rating that is meant to be reached, "target 3, Complete",
// and whether it is: "target 3, Complete, reached".
func (w *Words) TargetWords(scale scoring.Scale, target int, now scoring.Rating) string {
	return fill(w.Planned.Target, w.TargetRating(scale, target, now))
}

// TargetRating is TargetWords under a label: "3, Complete, reached".
func (w *Words) TargetRating(scale scoring.Scale, target int, now scoring.Rating) string {
	words := w.RatingWords(scale, scoring.Rated(target))
	if scoring.IsReached(target, now) {
		return fill(w.Planned.Reached, words)
	}
	return words
}

// AtTargetWords is the total if every target were reached, "61% at target". It
// is empty where there is no target, or no total.
func (w *Words) AtTargetWords(a *scoring.Assessment) string {
	if a.Plan.TargetsOn(a.Scorecard) == 0 {
		return ""
	}
	percent := scoring.AtTarget(a.Scorecard, a.Answers, a.Plan.Targets).Total.Percent
	if !percent.Defined() {
		return ""
	}
	return fill(w.Planned.AtTarget, w.Percent(percent))
}

// GainWords is what a priority is worth, "worth 1.4 percentage points".
func (w *Words) GainWords(gain float64) string {
	if gain < 0.05 {
		return w.Planned.WorthLess
	}
	return fill(w.Planned.Worth, w.Decimal(gain))
}

// ReasonWords say why a priority stands where it does, in phrases that follow
// the order of rule 9: "pinned", "worth 1.4 percentage points", "rated 1,
// Started", "Joint Plan at 33%, the lowest component with a score". The first
// begins with a capital.
func (w *Words) ReasonWords(a *scoring.Assessment, scores scoring.Scores, p scoring.Priority) []string {
	var out []string
	if p.Pinned {
		out = append(out, w.Planned.Pinned)
	}
	if p.Weighs {
		out = append(out, w.GainWords(p.Gain))
	}
	out = append(out, w.RatedWords(a.Scorecard.Scale, scoring.Rated(p.Rating)))
	form := w.Planned.Component
	if scores.IsLowest(p.Component) {
		form = w.Planned.Lowest
	}
	c := &a.Scorecard.Components[p.Component]
	out = append(out, fill(form, cmp.Or(c.Title, c.ID), w.ScoreWord(scores.Components[p.Component])))
	if p.Held {
		out = append(out, w.Planned.OthersCome)
	}
	out[0] = Opening(out[0])
	return out
}

// ProveWords say why a claim is to be proved, in phrases: "Rated 3, Complete",
// "no evidence" or "evidence not said".
func (w *Words) ProveWords(scale scoring.Scale, a scoring.Answer) []string {
	evidence := w.Planned.EvidenceUnsaid
	if a.Evidence == scoring.EvidenceNo {
		evidence = w.Planned.NoEvidence
	}
	return []string{Opening(w.RatedWords(scale, a.Rating)), evidence}
}

// FindOutWords say why something is to be found out.
func (w *Words) FindOutWords() string { return w.Planned.FindOut }

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
