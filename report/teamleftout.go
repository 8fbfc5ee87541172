package report

import (
	"path/filepath"
	"time"
)

// leftOutSheet lists the results that are not counted and the files that could
// not be read, where it may be said which, and whether there is any.
func (b *teamBook) leftOutSheet(loc *time.Location, t team) (sheet, bool) {
	say := &b.words.TeamBook
	names, widths := []any{say.Why, say.Subject, say.Respondent, say.Role, say.Date, say.File, say.Wrong}, []float64{20, 24, 24, 10, 13, 36, 50}
	if b.hidden {
		names, widths = []any{say.Why, say.Subject, say.Role, say.Date, say.ID}, []float64{20, 24, 10, 13, 16}
	}
	s := sheet{name: say.LeftOutSheet, header: 1, filter: true}
	for _, width := range widths {
		s.columns = append(s.columns, sheetColumn{width, look{wrap: true}})
	}
	widen(s.columns, names)
	s.rows = append(s.rows, headerRow(names...))
	if b.anonymous {
		return s, false
	}
	for _, l := range b.LeftOut {
		why, date, role := b.words.OmissionWord(l.Why), b.words.Date(l.Changed, loc), b.words.Roles.Name(l.Respondent.Role)
		if b.hidden {
			s.rows = append(s.rows, []any{why, l.Subject.Name, role, date, l.ID})
			continue
		}
		s.rows = append(s.rows, []any{
			why, l.Subject.Name, l.Respondent.Name, role, date, filepath.Base(l.Path),
		})
	}
	if !t.HidesNames() {
		for _, u := range t.Unreadable {
			s.rows = append(s.rows, []any{say.Unread, nil, nil, nil, nil, u.Path, u.Reason})
		}
	}
	return s, len(s.rows) > 1
}
