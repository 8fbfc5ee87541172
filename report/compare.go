package report

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// Comparison writes two results side by side: two rounds as what rose and
// what fell, two views as who rated higher. As CSV it is a row for each
// element of either.
func Comparison(w io.Writer, f Format, c *scoring.Comparison, o Options) error {
	compared := newComparison(c, o.words())
	compared.words.spoken = o.Spoken
	return write(w, f, reports, "comparison", thing(compared), o)
}

// A comparison is two results with the words that fit them.
type comparison struct {
	*scoring.Comparison
	words compareWords
}

func newComparison(c *scoring.Comparison, w *words.Words) comparison {
	return comparison{c, wordsFor(c, w)}
}

func (c comparison) document(full bool, loc *time.Location) document {
	d := document{
		heading{1, c.title()},
		para{c.about(c.words.first, c.Before, loc), c.about(c.words.second, c.After, loc)},
	}
	if warnings := c.warnings(); warnings != nil {
		d = append(d, warnings)
	}
	d = append(d, c.table(), c.totals())
	for _, p := range []para{c.remarks(), c.counts(c.Total)} {
		if p != nil {
			d = append(d, p)
		}
	}
	return append(d, c.sections(full)...)
}

// title is the scorecard, or both where there are two.
func (c comparison) title() string {
	before, after := c.Before.Scorecard, c.After.Scorecard
	if c.Base == "" {
		return nameOf(after.Title, after.ID)
	}
	return fmt.Sprintf(c.words.Comparisons.Both, nameOf(before.Title, before.ID), nameOf(after.Title, after.ID))
}

// side says what a result is about, and of which scorecard where there are two.
func (c comparison) side(a *scoring.Assessment, loc *time.Location) line {
	phrases := c.words.About(a, loc)
	if c.Base != "" {
		phrases = append(line{a.Scorecard.ID + " " + a.Scorecard.Version}, phrases...)
	}
	return phrases
}

// about says which result goes by a label.
func (c comparison) about(label string, a *scoring.Assessment, loc *time.Location) line {
	phrases := c.side(a, loc)
	if len(phrases) == 0 {
		return line{c.words.opening(label) + ": " + a.ID}
	}
	return append(line{c.words.opening(label) + ": " + phrases[0]}, phrases[1:]...)
}

// warnings are what one has to know before one reads any number.
func (c comparison) warnings() para {
	of := &c.words.Compared
	var p para
	if !c.SameSubject {
		p = append(p, line{of.TwoSubjects})
	}
	if c.SecondIsOlder {
		p = append(p, line{of.SecondIsOlder})
	}
	if c.Base != "" {
		alike, all := c.Alike()
		p = append(p, line{fmt.Sprintf(of.GoBackTo, c.Base), fmt.Sprintf(of.AskedAlike, alike, all), of.OtherTotals})
	}
	if c.ComponentsOf > 0 {
		p = append(p, line{of.AskedInBoth.Of(c.ComponentsOf, len(c.Components))})
	}
	return p
}

func (c comparison) table() table {
	t := table{columns: []column{
		{right: true},
		{wide: true},
		{name: c.words.first, right: true},
		{name: c.words.second, right: true},
		{name: c.words.change, right: true},
		{name: c.words.Compared.AlikeColumn, right: true},
		{name: c.words.up, right: true, spare: true},
		{name: c.words.down, right: true, spare: true},
	}}
	for i := range c.Components {
		of := &c.Components[i]
		t.rows = append(t.rows, row{cells: []string{
			c.number(of.ID), nameOf(of.Title, of.ID),
			c.score(of.Before), c.score(of.After),
			c.words.DifferenceWord(of.Change), c.words.DifferenceWord(of.LikeForLike),
			strconv.Itoa(of.Counts[scoring.Up]), strconv.Itoa(of.Counts[scoring.Down]),
		}})
	}
	return t
}

// number is what a component goes by in the second result, as its elements do,
// and empty where that does not have it.
func (c comparison) number(component string) string {
	i := slices.IndexFunc(c.After.Scorecard.Components, func(of scoring.Component) bool { return of.ID == component })
	if i < 0 {
		return ""
	}
	return strconv.Itoa(i + 1)
}

// score is a dash where a scorecard does not have the component.
func (c comparison) score(s scoring.Score) string {
	if s.Elements == 0 {
		return none
	}
	return c.words.ScoreWord(s)
}

// totals has the lines of a summary's total for both results.
func (c comparison) totals() para {
	t, of := c.Total, &c.words.Compared
	p := para{
		{fmt.Sprintf(of.Total, c.words.pair(c.words.points(t.Before), c.words.points(t.After)))},
		{fmt.Sprintf(of.TotalPercent, c.words.pair(c.words.ScoreWord(t.Before), c.words.ScoreWord(t.After)))},
	}
	if by := c.words.by(t.Change); by != "" {
		p[1] = append(p[1], by)
	} else if c.Base != "" {
		p[1] = append(p[1], of.NotComparable)
	}
	if t.RatedInBoth == 0 {
		return append(p, line{of.NothingToSet})
	}
	return append(p, line{
		fmt.Sprintf(of.LikeForLikeOf, c.words.pair(c.words.Percent(t.LikeForLikeBefore), c.words.Percent(t.LikeForLikeAfter))),
		c.words.by(t.LikeForLike),
		fmt.Sprintf(of.Over, t.RatedInBoth),
	})
}

// counts says how many elements there are of each change.
func (c comparison) counts(of scoring.ScoreChange) para {
	n := of.Counts
	up, down := n[scoring.Up], n[scoring.Down]
	var p para
	if of.RatedInBoth > 0 {
		p = append(p, c.words.ratingsDiffer(up, down, of.RatedInBoth-up-down))
	}
	var others line
	for _, change := range scoring.Changes() {
		if section := c.words.section(change); section != "" && n[change] > 0 {
			others = append(others, fmt.Sprintf("%d %s", n[change], section))
		}
	}
	if of.Reworded > 0 {
		others = append(others, fmt.Sprintf(c.words.Compared.RewordedSome, of.Reworded))
	}
	if others != nil {
		p = append(p, others)
	}
	if c.Targets > 0 {
		p = append(p, line{c.words.Compared.TargetsReached.Of(c.Targets, c.Reached)})
	}
	return p
}

// remarks are what one has to know to read the totals.
func (c comparison) remarks() para {
	var p para
	if gaps := c.gaps(); gaps != nil {
		p = append(p, gaps)
	}
	return append(p, paraOf(c.words.ScoringWords(c.After.Scorecard))...)
}

// gaps say who left what open, since the totals as they were mislead by it, and
// nothing where both rated all that applies.
func (c comparison) gaps() line {
	var said line
	for _, side := range []struct {
		label string
		scoring.Score
	}{{c.words.first, c.Total.Before}, {c.words.second, c.Total.After}} {
		if side.Unanswered > 0 {
			said = append(said, c.words.leftOpen(side.label, side.Score))
		}
	}
	if said == nil {
		return nil
	}
	said[0] = c.words.opening(said[0])
	said = append(said, c.words.Compared.CountsAsNone)
	if c.Total.RatedInBoth > 0 {
		said = append(said, c.words.Compared.LeavesOut)
	}
	return said
}

// sections list what differs, and nothing that does not; in full with both
// answers to it.
func (c comparison) sections(full bool) document {
	var d document
	for _, g := range c.groups() {
		var items list
		for _, e := range g.Elements {
			under := para{g.said(e)}
			if full && g.isRating {
				under = c.saidInFull(e)
			}
			items = append(items, item{mark: Number(e.Place), text: nameOf(e.Statement, e.Element.ID), under: under})
		}
		d = append(d, heading{2, g.Title}, items)
	}
	if d == nil && c.Total.RatedInBoth > 0 {
		return document{para{{c.words.Comparisons.NoneDiffers}}}
	}
	return d
}

// groups are the elements that differ, by how they do: the furthest apart
// first, then what became of the targets, and last those that were reworded,
// however they were rated.
func (c comparison) groups() []ElementGroup {
	var groups []ElementGroup
	add := func(g ElementGroup, of func(scoring.ElementChange) bool) {
		for _, e := range c.Elements {
			if of(e) {
				g.Elements = append(g.Elements, e)
			}
		}
		if g.Elements != nil {
			groups = append(groups, g)
		}
	}
	rated := func(title string) ElementGroup { return ElementGroup{Title: title, isRating: true, said: c.said} }
	apart := func(e scoring.ElementChange) int { return max(e.Difference, -e.Difference) }
	add(rated(c.words.far), func(e scoring.ElementChange) bool { return apart(e) >= 2 })
	add(rated(c.words.near), func(e scoring.ElementChange) bool { return apart(e) == 1 })
	for _, change := range scoring.Changes() {
		if section := c.words.section(change); section != "" {
			add(rated(words.Opening(section)), func(e scoring.ElementChange) bool { return e.Change == change })
		}
	}
	add(ElementGroup{Title: c.words.Compared.Targets, said: c.words.targetMet}, func(e scoring.ElementChange) bool { return e.Target != nil })
	add(ElementGroup{Title: words.Opening(c.words.Compared.Reworded), said: c.reworded}, scoring.ElementChange.IsReworded)
	return groups
}

// said is how an element was rated in both, and whether it was reworded.
func (c comparison) said(e scoring.ElementChange) line {
	said := line{c.words.said(e)}
	switch {
	case e.Change == scoring.Changed:
		said = append(said, c.differing(e)...)
	case e.RewordedWas != "":
		said = append(said, c.words.Compared.Reworded)
	}
	return said
}

// differing is what two scorecards do not ask alike of an element, with what it
// was where that is its statement.
func (c comparison) differing(e scoring.ElementChange) line {
	said := line{c.words.Compared.Differing(e.Differs)}
	if e.RewordedWas != "" {
		said = append(said, c.reworded(e)...)
	}
	return said
}

// reworded is what the statement of an element was.
func (c comparison) reworded(e scoring.ElementChange) line {
	return line{c.words.opening(c.words.first) + ": " + e.RewordedWas}
}
