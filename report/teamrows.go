package report

import (
	"strconv"

	"github.com/kamscore/kamscore/scoring"
)

// rows are a row for each component and the total, which is over the complete
// results whether or not these are all.
func (t team) rows() [][]any {
	rows := [][]any{{
		"number", "component", "title", "n", "results", "mean_percent", "median_percent", "min_percent", "max_percent",
		"stdev", "pooled_points", "pooled_max", "pooled_percent", "lowest", "highest",
		"n_so_far", "mean_percent_so_far", "median_percent_so_far", "min_percent_so_far", "max_percent_so_far",
	}}
	for _, p := range t.inEnglish().parts[:min(len(t.parts), 1)] {
		add := func(number, id, title string, s, soFar scoring.Spread) {
			j, rated := newSpreadJSON(s), newSpreadJSON(soFar)
			rows = append(rows, []any{
				number, id, title, s.N, p.Len(),
				cell(j.Mean), cell(j.Median), cell(j.Min), cell(j.Max), cell(j.Deviation),
				s.Points, s.Max, cell(j.Pooled), p.whoCell(s, s.LowestBy), p.whoCell(s, s.HighestBy),
				soFar.N, cell(rated.Mean), cell(rated.Median), cell(rated.Min), cell(rated.Max),
			})
		}
		for i := range p.Components {
			add(strconv.Itoa(i+1), p.Components[i].ID, p.Components[i].Title, p.Components[i].Spread, p.Components[i].SoFar)
		}
		title := "Total"
		if !p.HasTotal() {
			title = "Total of the complete results"
		}
		add("", "", title, p.Total, p.TotalSoFar)
	}
	return rows
}

func (p teamPart) whoCell(s scoring.Spread, by []int) any {
	if who := p.who(s, by); who != none {
		return who
	}
	return nil
}
