package cli

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// mostOverdue is how many overdue actions are named when a result is opened.
const mostOverdue = 3

// overdueWords say which actions of a result are overdue as it is opened, and
// where to see to them: nothing where none is.
func overdueWords(d *results.Document, today scoring.Day, w *words.Words) []string {
	overdue := d.Plan.Overdue(d.Scorecard, today)
	if len(overdue) == 0 {
		return nil
	}
	var named []string
	for _, at := range overdue[:min(len(overdue), mostOverdue)] {
		a := d.Plan.Actions[d.Scorecard.At(at).ID]
		number, what, day := report.Number(at), text.Cut(w.ActionWords(a, today)[0], 60, "..."), w.DayWords(a.Due)
		if a.Owner != "" {
			named = append(named, fmt.Sprintf(w.Opened.OwnedAction, number, what, day, text.Cut(a.Owner, 40, "...")))
			continue
		}
		named = append(named, fmt.Sprintf(w.Opened.Action, number, what, day))
	}
	if more := len(overdue) - len(named); more > 0 {
		named = append(named, w.Opened.AndMore.Of(more))
	}
	return []string{w.Opened.Overdue.Of(len(overdue), strings.Join(named, "; "))}
}

// overdueLine says in one sentence which results of a folder have actions that
// are overdue, empty where none has. Those for a component that a next round
// asks went along with that.
func overdueLine(entries []results.Entry, today scoring.Day, w *words.Words) string {
	next := askedNext(entries)
	actions, among := 0, 0
	var oldest scoring.Day
	about := ""
	for _, e := range entries {
		var overdue []results.Due
		for _, due := range e.Due {
			if due.Day.Compare(today) < 0 && !next[asked{e.ID, due.Component}] {
				overdue = append(overdue, due)
			}
		}
		if len(overdue) == 0 {
			continue
		}
		actions, among = actions+len(overdue), among+1
		if first := overdue[0].Day; about == "" || first.Compare(oldest) < 0 {
			oldest, about = first, aboutWords(e.Subject, e.Respondent, &w.Roles)
			if e.Subject.Name+e.Respondent.Name == "" {
				about = titleWords(e, &w.Opened)
			}
		}
	}
	switch among {
	case 0:
		return ""
	case 1:
		return w.Opened.OverdueOf.Of(actions, about, w.DayWords(oldest))
	}
	return fmt.Sprintf(w.Opened.OverdueAmong, actions, among, w.DayWords(oldest), about)
}

// asked is a component that the round after a result asks.
type asked struct{ result, component string }

// askedNext are the components that next rounds ask. One of a part of the
// scorecard leaves the actions for the rest with the result it follows.
func askedNext(entries []results.Entry) map[asked]bool {
	next := map[asked]bool{}
	for _, e := range entries {
		for _, component := range e.Components {
			if e.Previous != "" && e.Previous != e.ID {
				next[asked{e.Previous, component}] = true
			}
		}
	}
	return next
}
