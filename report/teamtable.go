package report

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/scoring"
)

// How many respondents a heat map shows, and in full. JSON has them all.
const (
	mostRespondents     = 30
	mostRespondentsFull = 300
)

// table is how those who answered all of each component rated it.
func (p teamPart) table() table {
	return p.spreadTable(complete)
}

// isPartial reports whether somebody rated some of a component and not all.
func (p teamPart) isPartial() bool {
	return slices.ContainsFunc(p.Components, func(c scoring.ComponentRollUp) bool { return c.SoFar.N > c.N })
}

// soFar is the table over what each respondent rated, where that is more than
// those who answered all.
func (p teamPart) soFar() document {
	if !p.isPartial() {
		return nil
	}
	return document{heading{2, p.words.TeamTables.SoFar}, para{{p.words.TeamTables.SoFarSays}}, p.spreadTable(soFar)}
}

// A spreadOf chooses between the percents of a component: complete are of those
// who answered all of it, soFar of what each has rated.
type spreadOf func(*scoring.ComponentRollUp) scoring.Spread

func complete(c *scoring.ComponentRollUp) scoring.Spread { return c.Spread }

func soFar(c *scoring.ComponentRollUp) scoring.Spread { return c.SoFar }

func (p teamPart) spreadTable(of spreadOf) table {
	say := &p.words.TeamTables
	t := table{columns: []column{
		{right: true},
		{wide: true},
		{name: say.Mean, right: true},
		{name: say.Median, right: true},
		{name: say.Range, right: true},
		{name: "n", right: true},
	}}
	names := slices.ContainsFunc(p.Components, func(c scoring.ComponentRollUp) bool {
		s := of(&c)
		return p.who(s, s.LowestBy) != none || p.who(s, s.HighestBy) != none
	})
	if names {
		t.columns = append(t.columns,
			column{name: say.Lowest, spare: true, minor: true}, column{name: say.Highest, spare: true, minor: true})
	}
	for i := range p.Components {
		c := &p.Components[i]
		s := of(c)
		cells := []string{
			strconv.Itoa(i + 1), nameOf(c.Title, c.ID),
			p.percent(s.Mean), p.percent(s.Median), p.rangeWords(s), strconv.Itoa(s.N),
		}
		if names {
			cells = append(cells, p.who(s, s.LowestBy), p.who(s, s.HighestBy))
		}
		t.rows = append(t.rows, row{cells: cells})
	}
	return t
}

func (p teamPart) percent(of scoring.Percent) string {
	if !of.Defined() {
		return none
	}
	return p.words.Percent(of)
}

// rangeWords are the lowest and the highest of some percents, "33–67%".
func (p teamPart) rangeWords(s scoring.Spread) string {
	if s.N == 0 {
		return none
	}
	return p.words.Range(s.Lowest, s.Highest)
}

// heatMap has the percent of each respondent for each component.
func (p teamPart) heatMap(full bool) document {
	most := mostRespondents
	if full {
		most = mostRespondentsFull
	}
	say := &p.words.TeamTables
	title := heading{2, say.Each}
	switch {
	case p.anonymous || p.Len() < 2:
		return nil
	case p.Len() > most:
		return document{title, para{{fmt.Sprintf(say.TooMany, p.Len())}}}
	}
	d := document{title}
	if p.isPartial() {
		d = append(d, para{{say.InBrackets}})
	}
	byRespondent := p.respondentRows()
	t := p.respondentColumns()
	t.turned = &byRespondent
	if full && p.Len() > len(p.Components) {
		t = byRespondent
	}
	return append(d, t)
}

// respondentColumns is the heat map with a row for each component.
func (p teamPart) respondentColumns() table {
	t := table{caption: p.words.TeamTables.EachSays, columns: []column{{right: true}, {wide: true}}}
	var results []scoring.CountedResult
	for _, i := range p.order {
		t.columns = append(t.columns, column{name: p.labels[i], right: true})
		results = append(results, p.Result(int(i)))
	}
	for j := range p.Components {
		r := row{cells: []string{strconv.Itoa(j + 1), nameOf(p.Components[j].Title, p.Components[j].ID)}, shades: make([]scoring.Percent, 2)}
		for _, of := range results {
			r.shaded(of.Components[j], of.SoFar[j])
		}
		t.rows = append(t.rows, r)
	}
	total := row{cells: []string{"", p.words.TeamTables.TotalRow}, shades: make([]scoring.Percent, 2)}
	for _, of := range results {
		total.shaded(of.Total, of.TotalSoFar)
	}
	t.rows = append(t.rows, total)
	return t
}

// respondentRows is the heat map with a row for each respondent, and the
// components by their numbers.
func (p teamPart) respondentRows() table {
	t := table{caption: p.words.TeamTables.EachSays, columns: []column{{wide: true}}}
	for j := range p.Components {
		t.columns = append(t.columns, column{name: strconv.Itoa(j + 1), right: true})
	}
	t.columns = append(t.columns, column{name: p.words.TeamTables.TotalPlace, right: true})
	for _, i := range p.order {
		r, of := row{cells: []string{p.labels[i]}, shades: make([]scoring.Percent, 1)}, p.Result(int(i))
		for j, percent := range of.Components {
			r.shaded(percent, of.SoFar[j])
		}
		r.shaded(of.Total, of.TotalSoFar)
		t.rows = append(t.rows, r)
	}
	return t
}

// shaded adds the cell of a heat map, in whole percents without a sign: its
// title says what it is in. Where not all was answered it is of what was rated,
// in brackets.
func (r *row) shaded(p, soFar scoring.Percent) {
	cell := none
	switch {
	case p.Defined():
		cell = strconv.Itoa(p.Whole())
	case soFar.Defined():
		p, cell = soFar, fmt.Sprintf("(%d)", soFar.Whole())
	}
	r.cells, r.shades = append(r.cells, cell), append(r.shades, p)
}
