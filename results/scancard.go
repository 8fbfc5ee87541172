package results

import (
	"bytes"

	"github.com/kamscore/kamscore/scoring"
)

// A scannedCard is a sound scorecard out of some results. Its statements are
// those of the result read last.
type scannedCard struct {
	*scoring.Scorecard
	about   string // what a file says of it but its outline, where it is kept and its hash
	outline string // as it stands in a file
	isValue [maxRating + 1]bool

	elements []scannedElement // in scorecard order
	index    map[string]int   // of elements, by id
}

// A scannedElement is an element of a scannedCard, with what files say of it.
type scannedElement struct {
	*scoring.Element
	id     []byte // quoted
	isSaid bool   // by the result that is read

	// lead is what an answer to the element began with, up to the end of its
	// statement, which is meaning. Most answers begin as the one before did.
	lead    []byte
	meaning string
}

// card goes past the scorecard of a result. It is nil where that is not sound.
// Where a respondent keeps the scorecard tells nothing here: a team may keep it
// in as many places as it has members.
func (s *scanner) card() *scannedCard {
	c := &s.cursor
	start, about, outline := c.at, []byte(nil), []byte(nil)
	c.object(func(name []byte) {
		from := c.at
		switch string(name) {
		case "outline":
			if !s.hasOutline() {
				c.skip(0)
			}
			outline = c.data[from:c.at]
		case "hash", "source":
			if c.byte() != '"' {
				c.giveUp()
				return
			}
			c.text()
		default:
			c.skip(0)
			about = appendMember(about, name, c.data[from:c.at])
		}
	})
	if c.gaveUp {
		return nil
	}
	for _, card := range s.cards {
		if card.about == string(about) && card.outline == string(outline) {
			card.forget()
			return card
		}
	}
	card := readCard(c.data[start:c.at])
	if card == nil {
		c.giveUp()
		return nil
	}
	if len(s.cards) == maxCards {
		s.cards = nil
	}
	card.about, card.outline = string(about), string(outline)
	s.cards = append(s.cards, card)
	return card
}

// hasOutline goes past an outline if it is one that was read before.
func (s *scanner) hasOutline() bool {
	for _, card := range s.cards {
		// A whole value, and so the one that begins here.
		if card.outline != "" && s.cursor.has(card.outline) {
			return true
		}
	}
	return false
}

// readCard reads a scorecard as Decode does, nil where that is not sound.
func readCard(raw []byte) *scannedCard {
	d := newFile().doc
	r := newReader(bytes.Clone(raw))
	d.readScorecard(r)
	d.setDefaults()
	checkScorecard(&r.faults, d.Scorecard)
	if r.err != nil || len(r.faults) > 0 {
		return nil
	}
	card := &scannedCard{Scorecard: d.Scorecard, index: map[string]int{}}
	for _, level := range d.Scorecard.Scale {
		card.isValue[level.Value] = true
	}
	for i := range d.Scorecard.Components {
		of := &d.Scorecard.Components[i]
		for j := range of.Elements {
			e := &of.Elements[j]
			card.index[e.ID] = len(card.elements)
			card.elements = append(card.elements, scannedElement{Element: e, id: []byte(`"` + e.ID + `"`)})
		}
	}
	return card
}

// forget makes a card ready for the next result.
func (card *scannedCard) forget() {
	card.Closing = nil
	for i := range card.elements {
		card.elements[i].isSaid, card.elements[i].Statement = false, ""
	}
}
