package scoring

// Rating is what a counted result says of an element, both by their indices
// in Results and Elements, and whether it was asked: not where it asked only
// some components, nor where its version does not have the element.
func (r *RollUp) Rating(result, element int) (rating Rating, isAsked bool) {
	row := r.counted[result]
	at := r.layouts[row.outline()].cells[element]
	if at < 0 || row.cell(at) == cellAbsent {
		return Rating{}, false
	}
	return row.cell(at).answer(row.outline().top).Rating, true
}

// IsAsShown reports whether a counted result, by its index in Results, is of a
// version that counts as Scorecard does: with the same components, elements,
// weights and method. Then its percents follow from the ratings shown.
func (r *RollUp) IsAsShown(result int) bool {
	return r.layouts[r.counted[result].outline()].isAsShown
}

// Pooled are the points of some ratings, and the most that these could have
// given.
type Pooled struct{ Points, Max int }

// Rated are the points of all that a counted result, by its index in Results,
// rates: in each component, as in Scorecard, and together.
func (r *RollUp) Rated(result int) (components []Pooled, total Pooled) {
	row := r.counted[result]
	tallies := row.tallies(nil)
	for _, at := range r.layouts[row.outline()].components {
		var of tally
		if at >= 0 {
			of = tallies[at]
		}
		components = append(components, Pooled{of.points, of.maxRated})
	}
	all := sumOf(tallies)
	return components, Pooled{all.points, all.maxRated}
}
