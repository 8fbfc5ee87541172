package report

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// webpage sets both results side by side, as numbers and as bars.
func (c comparison) webpage(o Options) webpage {
	card, of := c.After.Scorecard, &c.words.Compared
	d := document{heading{1, c.title()}, facts{
		{c.words.opening(c.words.first), sayLine(c.side(c.Before, o.Location))},
		{c.words.opening(c.words.second), sayLine(c.side(c.After, o.Location))},
	}}
	if warnings := c.warnings(); warnings != nil {
		d = append(d, warnings)
	}
	d = append(d, heading{2, of.Result}, c.figures())
	for _, p := range []para{c.remarks(), c.counts(c.Total)} {
		if p != nil {
			d = append(d, p)
		}
	}
	d = append(d, heading{2, of.Components}, c.legend(), c.components())
	title := titleOf(card, c.After.Subject.Name) + ": " + fmt.Sprintf(c.words.Comparisons.Both, c.words.first, c.words.second)
	language, _ := pageLanguages(card, c.words.Words)
	return webpage{language: language, kind: fmt.Sprintf(of.Kind, c.words.both()), title: title, document: append(d, c.sections(true)...)}
}

// figures are the totals. Where something is not rated, or asked in one only,
// like for like stands above both as they were, which mislead.
func (c comparison) figures() figures {
	t, of := c.Total, &c.words.Compared
	total := func(label string, s scoring.Score) figure {
		return figure{
			name: c.words.opening(label), number: c.words.ScoreWord(s),
			under: []line{{fmt.Sprintf(of.Total, fmt.Sprintf("%d / %d", s.Points, s.Max))}},
		}
	}
	f := figures{of: []figure{total(c.words.first, t.Before), total(c.words.second, t.After)}}
	if by := c.words.by(t.Change); by != "" {
		f.of[1].under = append(f.of[1].under, line{by})
	} else if c.Base != "" {
		f.of[1].under = append(f.of[1].under, line{of.OtherStatement})
	}
	like := figure{name: words.Opening(of.LikeForLike), number: c.words.DifferenceWord(t.LikeForLike)}
	if t.RatedInBoth == 0 {
		like.under = []line{{of.NothingRated}}
	} else {
		like.under = []line{
			{c.words.pair(c.words.Percent(t.LikeForLikeBefore), c.words.Percent(t.LikeForLikeAfter))},
			{c.words.by(t.LikeForLike)},
			{fmt.Sprintf(of.Over, t.RatedInBoth)},
		}
	}
	if like.isMain = (c.gaps() != nil || c.Base != "") && t.RatedInBoth > 0; like.isMain {
		f.of = slices.Insert(f.of, 0, like)
	} else {
		f.of = append(f.of, like)
	}
	f.shape = radar{caption: fmt.Sprintf(of.Shape, c.words.first, c.words.second)}
	for i := range c.Components {
		both := &c.Components[i]
		f.shape.spokes = append(f.shape.spokes, c.number(both.ID))
		f.shape.claimed = append(f.shape.claimed, both.After.Percent)
		f.shape.earlier = append(f.shape.earlier, both.Before.Percent)
	}
	return f
}

// legend explains what the bars of the components draw.
func (c comparison) legend() legend {
	l := legend{{signEvidenced, c.words.Compared.Evidenced}, {signClaimed, c.words.Compared.NotEvidenced}}
	if c.gaps() != nil {
		l = append(l, sign{signOpen, c.words.Ratings.NotRated})
	}
	return l
}

// mostOfLabel is how much of a respondent's name stands above a column; the
// top of the page has all of it.
const mostOfLabel = 14

// components have a pair of bars each.
func (c comparison) components() table {
	labels := ShortTitles([]string{c.words.first, c.words.second}, mostOfLabel, "…")
	says := &c.words.Compared
	t := table{caption: says.Caption, columns: []column{
		{name: says.Number, right: true},
		{name: says.Component, wide: true},
		{name: c.words.opening(labels[0]), right: true},
		{name: c.words.opening(labels[1]), right: true},
		{name: words.Opening(says.LikeForLike), right: true},
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
				fmt.Sprintf(says.Over, of.RatedInBoth),
			}}
			if _, ok := of.Change.Exact(); ok || c.Base == "" {
				r.under[0] = slices.Insert(r.under[0], 0, fmt.Sprintf(says.AsTheyWere, c.words.change, c.words.DifferenceWord(of.Change)))
			}
		}
		t.rows = append(t.rows, r)
	}
	return t
}
