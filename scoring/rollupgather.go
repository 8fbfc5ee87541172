package scoring

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// A Gatherer takes results one at a time, in any order, and keeps of each what
// a roll-up needs: a few hundred bytes. The zero value is empty.
type Gatherer struct {
	groups map[groupKey]*group
}

// A groupKey is what results have to have in common to be rolled up.
type groupKey struct {
	scorecard, major string
	base             string // the major version of what it extends, empty where it stands alone
	scale            string // its values, one character each
}

// A group is the results with one key.
type group struct {
	outlines []*outline // in the order in which they were first seen
	commons  map[common]*common
	rows     []*row
}

// Add takes an assessment, of which nothing is kept that changes; path is what
// the roll-up is to call it by.
func (g *Gatherer) Add(a *Assessment, path string) {
	card := whole(a)
	key := groupKey{card.ID, card.Major(), card.Extends.Major(), scaleKey(card.Scale)}
	if g.groups == nil {
		g.groups = map[groupKey]*group{}
	}
	of := g.groups[key]
	if of == nil {
		of = &group{commons: map[common]*common{}}
		g.groups[key] = of
	}
	c := of.common(a)
	r := newRow(c, a, path)
	of.rows = append(of.rows, r)
	c.outline.note(card, r)
}

// common is what an assessment has in common with others.
func (g *group) common(a *Assessment) *common {
	card := whole(a)
	c := common{
		outline: g.outline(card), language: card.language(), kind: a.Subject.Kind, team: a.Subject.Team,
		role: a.Respondent.Role, status: a.Status, isPart: isPart(a),
	}
	if g.commons[c] == nil {
		g.commons[c] = &c
	}
	return g.commons[c]
}

// RollUps are the results added so far, one roll-up for each scorecard, major
// version, that of its base, and scale, in this order.
func (g *Gatherer) RollUps(c Choice) []*RollUp {
	keys := slices.SortedFunc(maps.Keys(g.groups), func(a, b groupKey) int {
		return cmp.Or(
			cmp.Compare(a.scorecard, b.scorecard), CompareVersions(a.major, b.major), CompareVersions(a.base, b.base),
			cmp.Compare(a.scale, b.scale),
		)
	})
	out := make([]*RollUp, len(keys))
	for i, key := range keys {
		out[i] = g.groups[key].rollUp(c)
	}
	return out
}

func scaleKey(s Scale) string {
	var b strings.Builder
	for _, l := range s {
		b.WriteString(strconv.Itoa(l.Value))
	}
	return b.String()
}

// An outline is a scorecard that some rows are of.
type outline struct {
	card   *Scorecard // its statements are those of the newest results
	top    int        // the maximum of its scale
	newest *row
	noted  []*row // the result that an element has its statement from, by cell
}

// outline is the one of the group that is laid out as a scorecard is.
func (g *group) outline(card *Scorecard) *outline {
	for _, o := range g.outlines {
		if isAlike(o.card, card) {
			return o
		}
	}
	o := &outline{card: bare(card), top: card.Scale.Max(), noted: make([]*row, card.Len())}
	g.outlines = append(g.outlines, o)
	return o
}

// isAlike reports whether two scorecards are the same but for their texts.
func isAlike(a, b *Scorecard) bool { return a.Version == b.Version && countsAlike(a, b) }

// countsAlike reports whether two scorecards on one scale make the same scores
// of the same answers.
func countsAlike(a, b *Scorecard) bool {
	return a.Method == b.Method &&
		slices.EqualFunc(a.Components, b.Components, func(a, b Component) bool {
			return a.ID == b.ID && a.Weight == b.Weight && len(a.Elements) == len(b.Elements) &&
				slices.EqualFunc(a.Elements, b.Elements, func(a, b Element) bool {
					return a.ID == b.ID && a.Weight == b.Weight
				})
		})
}

// bare is a copy of a scorecard of which nothing is shared that a reader may
// write to again, without the statements.
func bare(card *Scorecard) *Scorecard {
	c := *card
	c.Components = slices.Clone(c.Components)
	for i := range c.Components {
		c.Components[i].Elements = slices.Clone(c.Components[i].Elements)
		for j := range c.Components[i].Elements {
			c.Components[i].Elements[j].Statement = ""
		}
	}
	return &c
}

// note takes the texts of a result where it is the newest to have them: which
// it was added as does not matter.
func (o *outline) note(card *Scorecard, r *row) {
	before := o.newest
	isNewest := before == nil || isNewer(r, before)
	if isNewest {
		o.newest = r
		o.card.Title, o.card.Language = card.Title, card.Language
		o.card.Stages = slices.Clone(card.Stages)
		o.card.Bands = slices.Clone(card.Bands)
		o.card.Matrix = card.Matrix.clone()
		o.card.Scale = slices.Clone(card.Scale)
		for i := range card.Components {
			o.card.Components[i].Title = card.Components[i].Title
			o.card.Components[i].Stage = card.Components[i].Stage
		}
	}
	cell := 0
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			from := o.noted[cell]
			isLast := isNewest
			if from != before { // rarely: then nothing was said of it in the newest
				isLast = from == nil || isNewer(r, from)
			}
			if statement := card.Components[i].Elements[j].Statement; isLast && statement != "" {
				o.noted[cell] = r
				o.card.Components[i].Elements[j].Statement = statement
			}
			cell++
		}
	}
}
