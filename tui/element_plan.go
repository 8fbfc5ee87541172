package tui

import (
	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// planned is what is planned for the element in view, where there is room.
// Whether the target is reached is not said: it would tell a rating that the
// respondent has yet to give.
func (e element) planned(d density, width int) []string {
	if d == tight || e.asking {
		return nil
	}
	s, l, w := e.desk.sheet.Session, e.desk.look, &e.desk.words.Action
	el := s.ElementAt(s.At())
	var lines []string
	if target, has := s.Target(el.ID); has {
		lines = append(lines, text.Pad(w.Target, e.labelCells())+e.desk.words.RatingWords(e.desk.card().Scale, scoring.Rated(target)))
	}
	if a, has := s.Action(el.ID); has {
		what := text.Pad(w.ActionLabel, e.labelCells()) + e.desk.words.ActionWords(a, e.desk.today())[0]
		due := dueBrief(a, e.desk.today(), e.desk.words)
		if due != "" {
			due = l.plain(report.Separator) + due
		}
		lines = append(lines, l.cut(what, width-text.Width(due))+due)
	}
	return lines
}

// plannedWords counts the actions, and gives the total at target, where there
// are any.
func plannedWords(d *desk) []string {
	state := d.sheet.Session.Snapshot()
	return []string{
		d.words.ActionsWords(state.Scorecard, state.Plan, d.today()),
		d.words.AtTargetWords(&state),
	}
}
