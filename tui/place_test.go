package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func TestTheSummarySaysWhereAnAccountLies(t *testing.T) {
	const label, open = "In the matrix: ", "What is unanswered decides which."
	newBench(t).press(allRated + " s").showsNot(label)
	b := newBench(t, withMatrix).press("s").showsNot(label)
	b.press("esc 1 2 3 enter 1 2 2 enter s").showsNot(label) // nothing on the other axis
	b.press("esc 2 s").shows(label+"Strategic or Status (by what was rated: Our Topic", "Part 1 67%, Coherent Action 67%)", "What is unanswered decides")
	b.press("G up enter").shows("Place in the matrix", "Strategic or Status", open, "Strategic. Put your most", "Status. Keep what works", "1 of 2 unanswered")
	b.press("esc w").shows("This line makes no points.")
	b.press("esc 0 s").shows(label+"Status (Our Topic with a Long Title, Part 1 67%,", "Action 33%)").showsNot("What is unanswered")
	b.press("G up enter").shows("Status. Keep what works").showsNot("Strategic", open, "unanswered").press("esc").shows(label)
}

func TestAPartThatDidNotAskAnAxisHasNoPlace(t *testing.T) {
	for asked, want := range map[string]bool{"c1 c3": true, "c1 c2": false} {
		b := newBench(t, withMatrix)
		part, _ := b.card.Only(strings.Fields(asked))
		b.sheet = b.newSheet(scoring.Assessment{ID: "k3v9q2m7xu", Scorecard: part, Whole: b.card, Status: scoring.Draft})
		b.run(b.root.do(open{b.sheet, AtElement}))
		b.press("1 2 3 enter 0 2 s")
		if got := strings.Contains(b.screen(), "In the matrix: Status"); got != want {
			t.Errorf("asked %s there is a place: %v:\n%s", asked, got, b.screen())
		}
	}
}

// TestAPlaceIsNeverCut reads it on the screen that its row opens: every word of
// its labels, its axes and its advice comes by, settled or not.
func TestAPlaceIsNeverCut(t *testing.T) {
	numbered := func(s string, n int) []string {
		words := strings.Fields(strings.Repeat(s+" ", n))
		for i := range words {
			words[i] = fmt.Sprintf("%s%d", words[i], i)
		}
		return words
	}
	label, title, advice := numbered("high", 8), numbered("alpha beta", 12), numbered("gamma delta epsilon zeta eta", 10)
	for _, size := range [][2]int{{30, 8}, {40, 10}, {80, 24}} {
		for _, rated := range []string{allRated, betweenQuadrants} {
			card := testCard()
			card.Components[0].Title, card.Matrix = strings.Join(title, " "), testMatrix()
			for i := range card.Matrix.Quadrants {
				card.Matrix.Quadrants[i].Label, card.Matrix.Quadrants[i].Advice = strings.Join(label, " "), strings.Join(advice, " ")
			}
			b := newBench(t, withCard(card), sized(size[0], size[1])).press(rated + " s G up enter")
			seen := b.screen()
			for range 120 {
				b.press("down")
				seen += "\n" + b.screen()
			}
			for _, words := range [][]string{label, title, advice} {
				for _, w := range words {
					if !strings.Contains(seen, w) {
						t.Errorf("at %dx%d after %s nobody can read %q", size[0], size[1], rated, w)
					}
				}
			}
		}
	}
}

// Where there is room the place is read whole in the summary itself; where there
// is none, its row begins with the quadrant.
func TestAPlaceStandsInTheSummaryWhereThereIsRoom(t *testing.T) {
	b := newBench(t, withMatrix).press(allRated + " s")
	b.shows("In the matrix: Status (Our Topic with a Long Title, Part 1 67%,", "Action 33%)")
	b.resize(40, 10).press("G up").shows("> ", "In the matrix: Status (Our Topi…").showsNot("67%,")
}
