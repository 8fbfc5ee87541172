package tui

import (
	"fmt"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// lengths are the elements of an ordinary scorecard, and of one longer than
// any.
var lengths = []int{71, 5000}

// longCard is the test card with other components: of 24 elements, the last
// of what is left.
func longCard(elements int) *scoring.Scorecard {
	card := testCard()
	card.Components = nil
	for i := range elements {
		if i%24 == 0 {
			c := i/24 + 1
			card.Components = append(card.Components, scoring.Component{ID: fmt.Sprintf("c%d", c), Title: fmt.Sprintf("Topic %d", c), Stage: "see", Weight: 1})
		}
		c := &card.Components[i/24]
		c.Elements = append(c.Elements, scoring.Element{
			ID:        fmt.Sprintf("e%d", i+1),
			Statement: fmt.Sprintf("We keep a dated map number %d of every party between us and the end consumer.", i+1),
			Evidence:  "the map, with what each party wants", Improve: "Draw the map this month.", Weight: 1,
		})
	}
	return card
}

// newLongBench stands at the first element of a card on which all components
// but the first are rated, with a saver that keeps nothing.
func newLongBench(t testing.TB, elements int, options ...benchOption) *bench {
	b := newBench(t, append(options, withCard(longCard(elements)))...)
	a := b.sheet.Session.Snapshot()
	for _, c := range b.card.Components[1:] {
		for i, e := range c.Elements {
			a.Answers[e.ID] = scoring.Answer{Rating: scoring.Rated(i % 4), Evidence: scoring.EvidenceYes, Answered: noon}
		}
	}
	b.sheet = b.newSheet(a)
	b.sheet.Save = func(a scoring.Assessment) (Saved, error) { return Saved{At: noon, Revision: a.Revision}, nil }
	b.root.open(b.sheet, AtElement)
	return b
}

// rateAndDraw rates the first element anew, twice, so that each is a change,
// with a frame for every key.
func rateAndDraw(b *bench) {
	for _, key := range []string{"1", "left", "2", "left"} {
		b.press(key)
		b.root.View()
	}
}

// A frame may not cost more the more elements there are: somebody who rates
// for an hour would feel it. What is handed over to be saved is a copy, larger
// but still one; it is the number of allocations that must not grow.
func TestALongScorecardIsAsQuickToRateAsAShortOne(t *testing.T) {
	allocations := map[int]float64{}
	for _, n := range lengths {
		b := newLongBench(t, n)
		allocations[n] = testing.AllocsPerRun(20, func() { rateAndDraw(b) })
	}
	short, long := allocations[lengths[0]], allocations[lengths[1]]
	if long > 1.25*short {
		t.Errorf("%v allocations with %d elements, %v with %d", long, lengths[1], short, lengths[0])
	}
}

// homeLengths are the results of an ordinary folder, and of one of a large team.
var homeLengths = []int{30, 20_000}

// newHomeBench is at home, in the middle of some results that are each about an
// account of its own.
func newHomeBench(t testing.TB, results int) *bench {
	b := newBench(t)
	for i := range results {
		b.home.Results = append(b.home.Results, HomeResult{
			Title: "Test card", About: fmt.Sprintf("Region of some length, account number %d", i), Updated: noon,
			Status: scoring.Draft, Total: scoring.Score{Elements: 71, Rated: 30, Max: 213},
		})
	}
	home := newPick(b.root.desk)
	home.list.at = results / 2
	b.root.begin(Opening{}, home)
	b.root.View()
	return b
}

// moveAndDraw goes down a row and up again, with a frame for each key.
func moveAndDraw(b *bench) {
	for _, key := range []string{"down", "up"} {
		b.press(key)
		b.root.View()
	}
}

// What is not in view costs nothing, however many results there are.
func TestManyResultsAreAsQuickToMoveAmongAsAFew(t *testing.T) {
	allocations := map[int]float64{}
	for _, n := range homeLengths {
		b := newHomeBench(t, n)
		b.shows("> Test card")
		allocations[n] = testing.AllocsPerRun(20, func() { moveAndDraw(b) })
	}
	few, many := allocations[homeLengths[0]], allocations[homeLengths[1]]
	if many > 1.25*few {
		t.Errorf("%v allocations among %d results, %v among %d", many, homeLengths[1], few, homeLengths[0])
	}
}
