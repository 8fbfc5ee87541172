package report

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
)

// webpage has the roll-up of each scorecard; of several, one after the other.
func (t team) webpage(o Options) webpage {
	switch len(t.parts) {
	case 0:
		return webpage{
			title:    t.words.Team.RollUp,
			document: append(document{heading{1, t.words.Team.RollUp}}, t.document(true, o.Location)...),
		}
	case 1:
		p := t.parts[0]
		d := append(p.pageDocument(o), t.unreadable()...)
		return webpage{
			language: languageOf(p.Scorecard),
			kind:     t.words.Team.OfATeam,
			title:    fmt.Sprintf(t.words.Team.RollUpOf, nameOf(p.Scorecard.Title, p.Scorecard.ID)),
			document: d,
		}
	}
	d := document{heading{1, t.words.Team.Scorecards.Of(len(t.parts))}}
	for _, p := range t.parts {
		d = append(d, demoted(p.pageDocument(o))...)
	}
	return webpage{document: append(d, t.unreadable()...)}
}

// demoted is a document as a section of another.
func demoted(d document) document {
	out := make(document, len(d))
	for i, b := range d {
		if h, ok := b.(heading); ok {
			h.level++
			b = h
		}
		out[i] = b
	}
	return out
}

// pageDocument is document with bars, and with shades on the heat map.
func (p teamPart) pageDocument(o Options) document {
	d := document{heading{1, nameOf(p.Scorecard.Title, p.Scorecard.ID)}, para{p.about(o.Location)}}
	if p.Len() == 0 {
		return append(append(d, para{{p.nothing()}}), p.leftOut(true, o.Location)...)
	}
	say := &p.words.TeamTables
	d = append(d, heading{2, say.Result}, p.figures())
	if more := p.total()[1:]; len(more) > 0 { // the first line is what the figures show
		d = append(d, more)
	}
	d = append(d, heading{2, say.Components})
	if p.isPartial() {
		d = append(d, para{{say.NIsComplete}})
	} else {
		d = append(d, para{{say.NIsAll}})
	}
	if p.Len() > 1 {
		d = append(d, legend{{signRange, say.LowestToHighest}, {signMean, say.MeanMark}})
	}
	d = append(d, p.bars(say.MeanOfEach, complete))
	d = append(d, p.soFarBars()...)
	d = append(d, p.heatMap(true)...)
	d = append(d, p.views()...)
	return append(d, p.leftOut(true, o.Location)...)
}

func (p teamPart) figures() figures {
	say := &p.words.TeamTables
	total := figure{name: p.words.Team.Total, number: p.words.Team.NoTotal, isMain: true, under: []line{
		{fmt.Sprintf(p.words.Team.Complete, p.Complete, p.Wholes)},
	}}
	if p.HasTotal() {
		total.number, total.under = p.words.Percent(p.Total.Mean), []line{{p.meanOf(p.Total.N)}}
	}
	f := figures{of: []figure{total}}
	if p.HasTotal() && p.Total.N > 1 {
		f.of = append(f.of,
			figure{name: say.MedianFigure, number: p.words.Percent(p.Total.Median)},
			figure{name: say.RangeFigure, number: p.rangeWords(p.Total)},
		)
		f.bar = spreadBar(p.Total)
	}
	if s := p.TotalSoFar; s.N > p.Total.N {
		f.of = append(f.of, figure{name: say.SoFar, number: p.words.Percent(s.Mean), under: []line{{say.MeanOf.Of(s.N)}}})
	}
	f.shape = radar{caption: say.Shape}
	if p.isPartial() {
		f.shape.caption = say.ShapeSoFar
	}
	for i := range p.Components {
		f.shape.spokes = append(f.shape.spokes, fmt.Sprint(i+1))
		f.shape.claimed = append(f.shape.claimed, p.Components[i].SoFar.Mean)
	}
	return f
}

// soFarBars is soFar with bars.
func (p teamPart) soFarBars() document {
	if !p.isPartial() {
		return nil
	}
	say := &p.words.TeamTables
	return document{heading{2, say.SoFar}, para{{say.SoFarSays}}, p.bars(say.MeanOfEachSoFar, soFar)}
}

// bars are a table of the components with how far apart the percents are.
func (p teamPart) bars(caption string, of spreadOf) table {
	say := &p.words.TeamTables
	t := table{caption: caption, columns: []column{
		{name: say.PageNumber, right: true},
		{name: say.PageComponent, wide: true},
		{name: say.PageMean, right: true},
		{name: say.PageMedian, right: true},
		{name: "n", right: true},
	}}
	for i := range p.Components {
		c := &p.Components[i]
		s := of(c)
		r := row{cells: []string{
			fmt.Sprint(i + 1), nameOf(c.Title, c.ID), p.percent(s.Mean), p.percent(s.Median), fmt.Sprint(s.N),
		}}
		if s.N > 0 {
			r.bars = []bar{spreadBar(s)}
		}
		if said := p.spreadPhrases(s); len(said) > 0 {
			r.under = []line{said[1:]} // the median has a column
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// spreadBar is from the lowest to the highest of some percents, with their
// mean.
func spreadBar(s scoring.Spread) bar {
	return bar{lowest: s.Lowest, highest: s.Highest, mean: s.Mean}
}
