package report

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
)

// webpage has the roll-up of each scorecard; of several, one after the other.
func (t team) webpage(o Options) webpage {
	switch len(t.parts) {
	case 0:
		return webpage{title: "Roll-up", document: append(document{heading{1, "Roll-up"}}, t.document(true, o.Location)...)}
	case 1:
		p := t.parts[0]
		d := append(p.pageDocument(o), t.unreadable()...)
		return webpage{
			language: languageOf(p.Scorecard),
			kind:     "Roll-up of a team",
			title:    "Roll-up: " + nameOf(p.Scorecard.Title, p.Scorecard.ID),
			document: d,
		}
	}
	d := document{heading{1, "Roll-ups of " + t.words.Counts.Scorecards.Of(len(t.parts))}}
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
	if len(p.Results) == 0 {
		return append(append(d, para{{p.nothing()}}), p.leftOut(true, o.Location)...)
	}
	d = append(d, heading{2, "Result"}, p.figures())
	if more := p.total()[1:]; len(more) > 0 { // the first line is what the figures show
		d = append(d, more)
	}
	d = append(d, heading{2, "Components"})
	if p.isPartial() {
		d = append(d, para{{"Over those who answered all of a component; n says how many they are."}})
	} else {
		d = append(d, para{{"n says how many respondents a mean is of."}})
	}
	if len(p.Results) > 1 {
		d = append(d, legend{{signRange, "lowest to highest"}, {signMean, "mean"}})
	}
	d = append(d, p.bars("Mean of each component", complete))
	d = append(d, p.soFarBars()...)
	d = append(d, p.heatMap(true)...)
	d = append(d, p.views()...)
	return append(d, p.leftOut(true, o.Location)...)
}

func (p teamPart) figures() figures {
	total := figure{name: teamTotalLine, number: "No team total", isMain: true, under: []line{
		{fmt.Sprintf("%d of %d complete", p.Complete, p.Wholes)},
	}}
	if p.HasTotal() {
		total.number, total.under = p.words.Percent(p.Total.Mean), []line{{meanOf(p.Total.N)}}
	}
	f := figures{of: []figure{total}}
	if p.HasTotal() && p.Total.N > 1 {
		f.of = append(f.of,
			figure{name: "Median", number: p.words.Percent(p.Total.Median)},
			figure{name: "Lowest to highest", number: p.rangeWords(p.Total)},
		)
		f.bar = spreadBar(p.Total)
	}
	if s := p.TotalSoFar; s.N > p.Total.N {
		f.of = append(f.of, figure{name: soFarTitle, number: p.words.Percent(s.Mean), under: []line{{"mean of " + p.words.Counts.Respondents.Of(s.N)}}})
	}
	f.shape = radar{caption: "The mean of each component, a spoke for each, by its number below."}
	if p.isPartial() {
		f.shape.caption = "The mean of what was rated of each component, a spoke for each, by its number below."
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
	return document{heading{2, soFarTitle}, para{{soFarWords}}, p.bars("Mean of what was rated of each component", soFar)}
}

// bars are a table of the components with how far apart the percents are.
func (p teamPart) bars(caption string, of spreadOf) table {
	t := table{caption: caption, columns: []column{
		{name: "No.", right: true},
		{name: "Component", wide: true},
		{name: "Mean", right: true},
		{name: "Median", right: true},
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
