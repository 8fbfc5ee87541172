package report

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/scoring"
)

// webpage sets both results side by side, as numbers and as bars.
func (c comparison) webpage(o Options) webpage {
	card := c.After.Scorecard
	d := document{heading{1, c.title()}, facts{
		{c.words.opening(c.words.first), sayLine(c.side(c.Before, o.Location))},
		{c.words.opening(c.words.second), sayLine(c.side(c.After, o.Location))},
	}}
	if warnings := c.warnings(); warnings != nil {
		d = append(d, warnings)
	}
	d = append(d, heading{2, "Result"}, c.figures())
	for _, p := range []para{c.remarks(), c.counts(c.Total)} {
		if p != nil {
			d = append(d, p)
		}
	}
	d = append(d, heading{2, "Components"}, c.legend(), c.components())
	title := titleOf(card, c.After.Subject.Name) + ": " + c.words.first + " and " + c.words.second
	return webpage{language: languageOf(card), kind: "Comparison: " + c.words.both(), title: title, document: append(d, c.sections(true)...)}
}

// figures are the totals. Where something is not rated, or asked in one only,
// like for like stands above both as they were, which mislead.
func (c comparison) figures() figures {
	t := c.Total
	total := func(label string, s scoring.Score) figure {
		return figure{
			name: c.words.opening(label), number: c.words.ScoreWord(s),
			under: []line{{fmt.Sprintf("Total %d / %d", s.Points, s.Max)}},
		}
	}
	f := figures{of: []figure{total(c.words.first, t.Before), total(c.words.second, t.After)}}
	if by := c.words.by(t.Change); by != "" {
		f.of[1].under = append(f.of[1].under, line{by})
	} else if c.Base != "" {
		f.of[1].under = append(f.of[1].under, line{"of other statements, not comparable"})
	}
	like := figure{name: "Like for like", number: c.words.DifferenceWord(t.LikeForLike)}
	if t.RatedInBoth == 0 {
		like.under = []line{{"Nothing is rated in both."}}
	} else {
		like.under = []line{
			{c.words.pair(c.words.Percent(t.LikeForLikeBefore), c.words.Percent(t.LikeForLikeAfter))},
			{c.words.by(t.LikeForLike)},
			{fmt.Sprintf("over %d rated in both", t.RatedInBoth)},
		}
	}
	if like.isMain = (c.gaps() != nil || c.Base != "") && t.RatedInBoth > 0; like.isMain {
		f.of = slices.Insert(f.of, 0, like)
	} else {
		f.of = append(f.of, like)
	}
	f.shape = radar{caption: "The shape of both: " + c.words.first + " dashed, " + c.words.second + " in full, a spoke for each component."}
	for i := range c.Components {
		of := &c.Components[i]
		f.shape.spokes = append(f.shape.spokes, c.number(of.ID))
		f.shape.claimed = append(f.shape.claimed, of.After.Percent)
		f.shape.earlier = append(f.shape.earlier, of.Before.Percent)
	}
	return f
}

// legend explains what the bars of the components draw.
func (c comparison) legend() legend {
	l := legend{{signEvidenced, "evidenced"}, {signClaimed, "claimed without evidence"}}
	if c.gaps() != nil {
		l = append(l, sign{signOpen, "not rated"})
	}
	return l
}

// mostOfLabel is how much of a respondent's name stands above a column; the
// top of the page has all of it.
const mostOfLabel = 14

// components have a pair of bars each.
func (c comparison) components() table {
	labels := ShortTitles([]string{c.words.first, c.words.second}, mostOfLabel, "…")
	t := table{caption: "Score of each component in both", columns: []column{
		{name: "No.", right: true},
		{name: "Component", wide: true},
		{name: c.words.opening(labels[0]), right: true},
		{name: c.words.opening(labels[1]), right: true},
		{name: "Like for like", right: true},
	}}
	for i := range c.Components {
		of := &c.Components[i]
		before, after := barOf(of.Before), barOf(of.After)
		before.label, after.label = labels[0], labels[1]
		r := row{
			cells: []string{
				c.number(of.ID), nameOf(of.Title, of.ID),
				c.score(of.Before), c.score(of.After), c.words.DifferenceWord(of.LikeForLike),
			},
			bars: []bar{before, after},
		}
		if of.RatedInBoth > 0 {
			r.under = []line{{
				strconv.Itoa(of.Counts[scoring.Up]) + " " + c.words.up,
				strconv.Itoa(of.Counts[scoring.Down]) + " " + c.words.down,
				fmt.Sprintf("over %d rated in both", of.RatedInBoth),
			}}
			if _, ok := of.Change.Exact(); ok || c.Base == "" {
				r.under[0] = slices.Insert(r.under[0], 0, c.words.change+" "+c.words.DifferenceWord(of.Change)+" as they were")
			}
		}
		t.rows = append(t.rows, r)
	}
	return t
}
