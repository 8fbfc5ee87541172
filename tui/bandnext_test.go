package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func TestTheSummarySaysWhatToDoNextOnceAllIsRated(t *testing.T) {
	const label = "What to do next: "
	b := newBench(t).press("1 2 3 enter 1 2 2 enter 0 s").showsNot(label).press("G up w").showsNot(label)
	b.press("esc esc 2 s").shows(label + "Ask operations") // 54% claimed, 0% evidenced
	b.showsNot("Draw the first map")
	b.press("G up enter").shows("What to do next", "Developing", "Ask operations").press("esc").shows(label)
	newBench(t, withSilentBands).press(allRated + " s").shows("Band: Developing claimed").showsNot(label)
}

// withSilentBands has bands that are labels only.
func withSilentBands(b *bench, _ *Terminal) {
	for i := range b.card.Bands {
		b.card.Bands[i].Next = ""
	}
}

// TestWhatToDoNextIsNeverCut reads it on the screen that its row opens, and on
// the one that explains the total: every word comes by.
func TestWhatToDoNextIsNeverCut(t *testing.T) {
	words := strings.Fields(strings.Repeat("alpha beta gamma delta epsilon zeta eta theta iota kappa ", 5))
	for i := range words {
		words[i] = fmt.Sprintf("%s%d", words[i], i)
	}
	for _, size := range [][2]int{{30, 8}, {40, 10}, {80, 24}} {
		for _, opened := range []string{"G up enter", "G up up w"} {
			card := testCard()
			card.Bands = []scoring.Band{{Label: "Early", Next: strings.Join(words, " ")}}
			b := newBench(t, withCard(card), sized(size[0], size[1])).press(allRated + " s " + opened)
			seen := b.screen()
			for range 100 {
				b.press("down")
				seen += "\n" + b.screen()
			}
			for _, w := range words {
				if !strings.Contains(seen, w) {
					t.Errorf("at %dx%d after %s nobody can read %q", size[0], size[1], opened, w)
				}
			}
		}
	}
}

// Where there is room, what to do next is read in the summary itself; where
// there is none, its row says how it begins.
func TestWhatToDoNextStandsInTheSummaryWhereThereIsRoom(t *testing.T) {
	b := newBench(t).press(allRated + " s")
	b.shows("Ask operations, finance", "let them correct it before you use it for anything.")
	b.resize(40, 10).press("G up").shows("> ", "What to do next: Ask operations…").showsNot("finance")
}
