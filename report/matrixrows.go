package report

import (
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// rows are a row for each result by rank, and then for those without a place.
func (m matrix) rows() [][]any {
	rows := [][]any{{
		"number", "rank", "subject", "team", "respondent", "role", "status",
		"x", "x_percent", "y", "y_percent", "overall_percent", "quadrant", "possible_quadrants", "unanswered", "elements",
		"before_x_percent", "before_y_percent", "before_quadrant", "advice", "id", "path",
	}}
	if len(m.parts) == 0 {
		return rows
	}
	p := newMatrix(m.of, words.English(), false).parts[0]
	for i, of := range p.plot.Points {
		rows = append(rows, p.row(i+1, of.Rank, of))
	}
	for _, of := range p.plot.Nowhere {
		rows = append(rows, p.row(nil, nil, of))
	}
	return rows
}

func (p matrixPart) row(place, rank any, of scoring.Point) []any {
	r, m := p.About(of.Result), p.Scorecard.Matrix
	respondent, id, path := r.Respondent.Name, any(r.ID), any(r.Path)
	if p.hidden {
		respondent, id, path = p.labels[of.Result], nil, nil
	}
	row := []any{
		place, rank, r.Subject.Name, r.Subject.Team, respondent, string(r.Respondent.Role), string(r.Status),
		m.X.Component + m.X.Stage, percentCell(of.X.Percent), m.Y.Component + m.Y.Stage, percentCell(of.Y.Percent), percentCell(of.Overall),
		settled(m, of.Position), strings.Join(words.QuadrantLabels(m, of.Position), "; "), of.Unanswered(), of.X.Elements + of.Y.Elements,
	}
	if was := of.Before; was != nil {
		row = append(row, percentCell(was.X.Percent), percentCell(was.Y.Percent), settled(m, *was))
	} else {
		row = append(row, nil, nil, nil)
	}
	advice := ""
	if of.IsSettled() {
		advice = m.Quadrant(of.Corners[0]).Advice
	}
	return append(row, advice, id, path)
}

func percentCell(p scoring.Percent) any { return cell(number(p.Exact())) }

// settled is the label of the one quadrant a place is in, empty while it is open.
func settled(m *scoring.Matrix, p scoring.Position) string {
	if !p.IsSettled() {
		return ""
	}
	return words.QuadrantLabels(m, p)[0]
}
