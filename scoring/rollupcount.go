package scoring

import (
	"cmp"
	"slices"
)

// rollUp counts what is chosen of a group.
func (g *group) rollUp(c Choice) *RollUp {
	counted, others, left, role := g.choose(c)
	shownFor := counted
	if len(counted) == 0 {
		shownFor = g.rows
	}
	r := &RollUp{Scorecard: g.card(newestOutline(shownFor)), Role: role, LeftOut: left, fractions: newFractions()}
	r.counted, r.others, r.layouts = counted, others, layoutsOf(r.Scorecard, counted)
	r.Languages = languagesOf(shownFor)
	r.countResults()
	r.countElements()
	return r
}

// languagesOf are the languages of some rows, each once and sorted.
func languagesOf(rows []*row) []string {
	var languages []string
	for _, r := range rows {
		if !slices.Contains(languages, r.common.language) {
			languages = append(languages, r.common.language)
		}
	}
	slices.Sort(languages)
	return languages
}

// newestOutline is that of the newest version, and of several the one rated
// last.
func newestOutline(rows []*row) *outline {
	newest := rows[0]
	for _, r := range rows[1:] {
		by := 0
		if r.outline() != newest.outline() {
			by = CompareVersions(r.outline().card.Version, newest.outline().card.Version)
		}
		if by > 0 || by == 0 && isNewer(r, newest) {
			newest = r
		}
	}
	return newest.outline()
}

// card is the scorecard of an outline. A statement that nobody answered in it
// is taken from another outline of the group that has it.
func (g *group) card(o *outline) *Scorecard {
	card, statements := *o.card, g.statements()
	card.Components = nil
	for _, c := range o.card.Components {
		elements := c.Elements
		c.Elements = nil
		for _, e := range elements {
			e.Statement = cmp.Or(e.Statement, statements[e.ID])
			c.Elements = append(c.Elements, e)
		}
		card.Components = append(card.Components, c)
	}
	return &card
}

// statements are the newest of each element in any outline, by its id.
func (g *group) statements() map[string]string {
	statements, from := map[string]string{}, map[string]*row{}
	for _, o := range g.outlines {
		cell := 0
		for i := range o.card.Components {
			for j := range o.card.Components[i].Elements {
				e, by := &o.card.Components[i].Elements[j], o.noted[cell]
				cell++
				if by != nil && (from[e.ID] == nil || isNewer(by, from[e.ID])) {
					from[e.ID], statements[e.ID] = by, e.Statement
				}
			}
		}
	}
	return statements
}

// A layout says where in the rows of an outline the components and the
// elements of the scorecard shown are, -1 for one that it does not have.
type layout struct {
	components []int
	cells      []int
	isAsShown  bool // neither has anything that the other has not, nor another weight
}

// layoutsOf finds the scorecard shown in each outline of some rows, by ids.
func layoutsOf(shown *Scorecard, rows []*row) map[*outline]layout {
	layouts := map[*outline]layout{}
	for _, r := range rows {
		if _, isKnown := layouts[r.outline()]; isKnown {
			continue
		}
		components, cells := map[string]int{}, map[string]int{}
		for i := range r.outline().card.Components {
			c := &r.outline().card.Components[i]
			components[c.ID] = i
			for j := range c.Elements {
				cells[c.Elements[j].ID] = len(cells)
			}
		}
		l := layout{isAsShown: countsAlike(r.outline().card, shown)}
		for i := range shown.Components {
			l.components = append(l.components, indexIn(components, shown.Components[i].ID))
			for j := range shown.Components[i].Elements {
				l.cells = append(l.cells, indexIn(cells, shown.Components[i].Elements[j].ID))
			}
		}
		layouts[r.outline()] = l
	}
	return layouts
}

func indexIn(index map[string]int, id string) int {
	if i, ok := index[id]; ok {
		return i
	}
	return -1
}

// countResults fills in what the percents of the results are together.
func (r *RollUp) countResults() {
	var total samples
	components := make([]samples, len(r.Scorecard.Components))
	var ratedAll tally
	rated := make([]tally, len(components))
	var tallies []tally
	for i, row := range r.counted {
		tallies = row.tallies(tallies)
		for j, at := range r.layouts[row.outline()].components {
			if at >= 0 {
				rated[j].add(tallies[at])
				components[j].take(i, r.fractions, ByElements, tallies[at:at+1])
			}
		}
		all := sumOf(tallies)
		ratedAll.add(all)
		if !row.common.isPart {
			r.Wholes++
			if all.isComplete() {
				r.Complete++
			}
			total.take(i, r.fractions, row.outline().card.Method, tallies)
		}
	}
	r.Total, r.TotalSoFar = total.complete.spread(), total.soFar.spread()
	r.Total.pool(ratedAll)
	r.TotalSoFar.pool(ratedAll)
	for j := range components {
		c := ComponentRollUp{ID: r.Scorecard.Components[j].ID, Title: r.Scorecard.Components[j].Title}
		c.Spread, c.SoFar = components[j].complete.spread(), components[j].soFar.spread()
		c.pool(rated[j])
		c.SoFar.pool(rated[j])
		r.Components = append(r.Components, c)
	}
}
