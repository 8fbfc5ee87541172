package report

import (
	"path/filepath"
	"time"
)

// leftOutSheet lists the results that are not counted and the files that could
// not be read, where it may be said which, and whether there is any.
func (b *teamBook) leftOutSheet(loc *time.Location, t team) (sheet, bool) {
	names, widths := []any{"Why", "Subject", "Respondent", "Role", "Date", "File", "What is wrong"}, []float64{20, 24, 24, 10, 13, 36, 50}
	if b.hidden {
		names, widths = []any{"Why", "Subject", "Role", "Date", "Id"}, []float64{20, 24, 10, 13, 16}
	}
	s := sheet{name: "Left out", header: 1, filter: true, rows: [][]any{headerRow(names...)}}
	for _, width := range widths {
		s.columns = append(s.columns, sheetColumn{width, look{wrap: true}})
	}
	if b.anonymous {
		return s, false
	}
	for _, l := range b.LeftOut {
		why, date := b.words.OmissionWord(l.Why), b.words.Date(l.Changed, loc)
		if b.hidden {
			s.rows = append(s.rows, []any{why, l.Subject.Name, string(l.Respondent.Role), date, l.ID})
			continue
		}
		s.rows = append(s.rows, []any{
			why, l.Subject.Name, l.Respondent.Name, string(l.Respondent.Role), date, filepath.Base(l.Path),
		})
	}
	if !t.HidesNames() {
		for _, u := range t.Unreadable {
			s.rows = append(s.rows, []any{"could not be read", nil, nil, nil, nil, u.Path, u.Reason})
		}
	}
	return s, len(s.rows) > 1
}
