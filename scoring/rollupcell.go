package scoring

// A cell is what a result says of an element, as far as a roll-up counts it:
// one of these, or from cellRated on a rating, first those without evidence and
// then those with.
type cell uint8

const (
	cellUnanswered cell = iota
	cellNotApplicable
	cellNotKnown
	cellAbsent // not asked
)

// cellRated is the first cell that is a rating.
const cellRated = int(cellAbsent) + 1

// newCell is the cell of an answer on a scale with a maximum.
func newCell(a Answer, top int) cell {
	value, isRated := a.Rating.Value()
	switch {
	case isRated:
		value = max(0, min(value, top))
		if value > 0 && a.Evidence == EvidenceYes {
			value += top
		}
		return cell(cellRated + value)
	case a.Rating.IsNotApplicable():
		return cellNotApplicable
	case a.Rating.IsNotKnown():
		return cellNotKnown
	}
	return cellUnanswered
}

// rating is the value of a cell that is rated, and whether it has evidence.
func (c cell) rating(top int) (value int, isProven bool) {
	value = int(c) - cellRated
	if value > top {
		return value - top, true
	}
	return value, false
}

// answer is what was said, as far as it counts.
func (c cell) answer(top int) Answer {
	switch c {
	case cellUnanswered, cellAbsent:
		return Answer{}
	case cellNotApplicable:
		return Answer{Rating: NotApplicable("")}
	case cellNotKnown:
		return Answer{Rating: NotKnown()}
	}
	value, isProven := c.rating(top)
	a := Answer{Rating: Rated(value)}
	if isProven {
		a.Evidence = EvidenceYes
	}
	return a
}

// countIn adds what was said to the sums of a component. Nearly all of it is
// ratings, for which no answer need be made.
func (c cell) countIn(t *tally, weight, top int) {
	if int(c) < cellRated {
		t.count(c.answer(top), weight, top)
		return
	}
	value, isProven := c.rating(top)
	evidence := EvidenceUnsaid
	if isProven {
		evidence = EvidenceYes
	}
	t.rate(value, evidence, weight, top)
}

// cells are those of one result, in the order of its outline. On most scales
// there are fewer than 16 different ones, and two have room in a byte.
type cells string

func isNarrow(top int) bool { return cellRated+2*top < 16 }

// cellsOf are what an assessment says of each element of its whole scorecard.
func cellsOf(a *Assessment, top int) cells {
	card := whole(a)
	packed := make([]byte, 0, card.Len())
	n, asked := 0, 0 // elements; components, which a part has in the order of the whole
	for i := range card.Components {
		isAsked := asked < len(a.Scorecard.Components) && a.Scorecard.Components[asked].ID == card.Components[i].ID
		if isAsked {
			asked++
		}
		for j := range card.Components[i].Elements {
			c := cellAbsent
			if isAsked {
				c = newCell(a.Answers[card.Components[i].Elements[j].ID], top)
			}
			if isNarrow(top) && n%2 == 1 {
				packed[n/2] |= byte(c) << 4
			} else {
				packed = append(packed, byte(c))
			}
			n++
		}
	}
	return cells(packed)
}

func (c cells) at(i, top int) cell {
	if isNarrow(top) {
		return cell(c[i/2] >> (i % 2 * 4) & 0x0f)
	}
	return cell(c[i])
}
