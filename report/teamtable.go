package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// How many respondents a heat map shows, and in full. JSON has them all.
const (
	mostRespondents     = 30
	mostRespondentsFull = 300
)

const heatMapCaption = "Percent of each respondent for each component"

func (p teamPart) table() table {
	t := table{columns: []column{
		{right: true},
		{wide: true},
		{name: "mean", right: true},
		{name: "median", right: true},
		{name: "range", right: true},
		{name: "n", right: true},
	}}
	names := !p.anonymous && len(p.Results) > 1
	if names {
		t.columns = append(t.columns, column{name: "lowest", spare: true}, column{name: "highest", spare: true})
	}
	for i := range p.Components {
		c := &p.Components[i]
		cells := []string{
			strconv.Itoa(i + 1), nameOf(c.Title, c.ID),
			percentOrNone(c.Mean), percentOrNone(c.Median), rangeWords(c.Spread), strconv.Itoa(c.N),
		}
		if names {
			cells = append(cells, p.who(c.Spread, c.LowestBy), p.who(c.Spread, c.HighestBy))
		}
		t.rows = append(t.rows, row{cells: cells})
	}
	return t
}

func percentOrNone(p scoring.Percent) string {
	if !p.Defined() {
		return none
	}
	return Percent(p)
}

// wholeOrNone is a percent in a table that says in its title what it is in.
func wholeOrNone(p scoring.Percent) string { return strings.TrimSuffix(percentOrNone(p), "%") }

// rangeWords are the lowest and the highest of some percents, "33–67%".
func rangeWords(s scoring.Spread) string {
	switch {
	case s.N == 0:
		return none
	case s.Lowest == s.Highest:
		return Percent(s.Lowest)
	}
	return fmt.Sprintf("%d–%s", s.Lowest.Whole(), Percent(s.Highest))
}

// heatMap has the percent of each respondent for each component.
func (p teamPart) heatMap(full bool) document {
	most := mostRespondents
	if full {
		most = mostRespondentsFull
	}
	title := heading{2, "Each respondent, in percent"}
	switch {
	case p.anonymous || len(p.Results) < 2:
		return nil
	case len(p.Results) > most:
		return document{title, para{{fmt.Sprintf("%d respondents are too many to show here; --format json has each of them.", len(p.Results))}}}
	}
	byRespondent := p.respondentRows()
	t := p.respondentColumns()
	t.turned = &byRespondent
	if full && len(p.Results) > len(p.Components) {
		t = byRespondent
	}
	return document{title, t}
}

// respondentColumns is the heat map with a row for each component.
func (p teamPart) respondentColumns() table {
	t := table{caption: heatMapCaption, columns: []column{{right: true}, {wide: true}}}
	for _, i := range p.order {
		t.columns = append(t.columns, column{name: p.labels[i], right: true})
	}
	for j := range p.Components {
		r := row{cells: []string{strconv.Itoa(j + 1), nameOf(p.Components[j].Title, p.Components[j].ID)}, shades: make([]scoring.Percent, 2)}
		for _, i := range p.order {
			r.shaded(p.Results[i].Components[j])
		}
		t.rows = append(t.rows, r)
	}
	total := row{cells: []string{"", "Total"}, shades: make([]scoring.Percent, 2)}
	for _, i := range p.order {
		total.shaded(p.Results[i].Total)
	}
	t.rows = append(t.rows, total)
	return t
}

// respondentRows is the heat map with a row for each respondent, and the
// components by their numbers.
func (p teamPart) respondentRows() table {
	t := table{caption: heatMapCaption, columns: []column{{wide: true}}}
	for j := range p.Components {
		t.columns = append(t.columns, column{name: strconv.Itoa(j + 1), right: true})
	}
	t.columns = append(t.columns, column{name: "total", right: true})
	for _, i := range p.order {
		r := row{cells: []string{p.labels[i]}, shades: make([]scoring.Percent, 1)}
		for _, percent := range p.Results[i].Components {
			r.shaded(percent)
		}
		r.shaded(p.Results[i].Total)
		t.rows = append(t.rows, r)
	}
	return t
}

// shaded adds the cell of a heat map.
func (r *row) shaded(p scoring.Percent) {
	r.cells, r.shades = append(r.cells, wholeOrNone(p)), append(r.shades, p)
}
