package tui

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// widest is the test card with all that an author can decide: ten levels with
// long texts, a mean of components that weigh, statements that weigh, word
// their levels themselves or always apply, and bands that are no thirds.
func widest() *scoring.Scorecard {
	card := testCard()
	card.Method = scoring.ByComponents
	card.Scale = nil
	for value := range 10 {
		card.Scale = append(card.Scale, scoring.Level{
			Value: value, Label: fmt.Sprintf("Step %d of the way to done every time", value),
			Help: "It is done by most departments on both sides, is looked at each year, and we can name where it is not.",
		})
	}
	card.Bands = []scoring.Band{{From: 0, Label: "Unaware"}, {From: 20, Label: "Aware"}, {From: 50, Label: "Practising"}, {From: 80, Label: "Leading"}, {From: 100, Label: "Exemplary"}}
	card.Components[0].Weight, card.Components[2].Weight = 3, 2
	first := card.Components[0].Elements
	first[0].Weight, first[0].Guidance = 5, "A map that only one of us has does not count."
	first[0].Levels = map[int]string{0: "nobody has drawn it", 5: "it is drawn and two of us have it", 9: "it is drawn, dated within the year and used in every meeting about the account"}
	first[1].Weight, first[1].AlwaysApplies = 2, true
	for i := range card.Components[2].Elements {
		card.Components[2].Elements[i].AlwaysApplies = true
	}
	return card
}

// withScale is the test card on another scale.
func withScale(values ...int) benchOption {
	card := testCard()
	card.Scale = nil
	for _, value := range values {
		card.Scale = append(card.Scale, scoring.Level{Value: value, Label: fmt.Sprint("Level ", value)})
	}
	return withCard(card)
}

func TestTheKeysAreTheScalesValues(t *testing.T) {
	tests := map[string]struct {
		values    []int
		label     string
		off, said string
	}{
		"two levels":    {[]int{0, 1}, "0/1 rate", "2", "This scale goes from 0 to 1."},
		"from one":      {[]int{1, 2, 3, 4, 5}, "1-5 rate", "0", "This scale goes from 1 to 5."},
		"gaps":          {[]int{0, 3, 9}, "0/3/9 rate", "4", "This scale has 0, 3 or 9."},
		"the usual one": {[]int{0, 1, 2, 3}, "0-3 rate", "9", "This scale goes from 0 to 3."},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, withScale(tt.values...)).shows(tt.label)
			b.press(tt.off).shows(tt.said).at("1.1")
			if b.answer("c1e1").Rating.IsDealtWith() {
				t.Error("a digit that is no value rated the statement")
			}
			top := tt.values[len(tt.values)-1]
			b.press(fmt.Sprint(top)).shows(fmt.Sprintf("1.1 rated %d, Level %[1]d", top)).at("1.2")
			b.press(fmt.Sprint(tt.values[0], " p m ", tt.off)).shows(tt.said)
		})
	}
}

func TestElementsSayWhatTheyCountAndMean(t *testing.T) {
	b := newBench(t, withCard(widest()), sized(80, 60))
	b.shows("Counts 5 times.", "it is drawn and two of us have it").showsNot("Always applies", "Counts twice")
	b.press("?").shows("in the words of this statement")
	b.press("esc right").shows("Counts twice.", "Always applies.").showsNot("Not applicable")
	b.press("x").shows("always applies. Rate it, or d if you do not know").at("1.2")
	b.press("?").showsNot("in the words of this statement")
}

// What a level means for a statement can be read in the smallest window too.
func TestOwnWordingIsNeverCut(t *testing.T) {
	for _, size := range [][2]int{{30, 8}, {40, 10}, {80, 24}} {
		b := newBench(t, withCard(widest()), sized(size[0], size[1]))
		seen := b.screen()
		for range 60 {
			seen += "\n" + b.press("down").screen()
		}
		for _, word := range []string{"nobody", "drawn", "two", "dated", "meeting", "Counts", "9 Step"} {
			if !strings.Contains(seen, word) {
				t.Errorf("at %dx%d nobody can read %q", size[0], size[1], word)
			}
		}
	}
}

// Where a statement words every level itself, its words are what is chosen from: in
// a small window they take the place of the labels, and are not said twice.
func TestASmallWindowOffersTheLevelsInTheWordsOfTheStatement(t *testing.T) {
	card := testCard()
	el := &card.Components[0].Elements[0]
	el.Levels = map[int]string{0: "demand falls", 1: "flat", 2: "it grows", 3: "it grows by a tenth"}
	b := newBench(t, withCard(card), sized(40, 10))
	seen := b.screen()
	for range 20 {
		seen += "\n" + b.press("down").screen()
	}
	for _, wanted := range []string{" 0 demand falls\n", " 1 flat\n", " 2 it grows\n", " 3 it grows by a tenth\n", "x Not applicable"} {
		if !strings.Contains(seen, wanted) {
			t.Errorf("nobody can read %q", wanted)
		}
	}
	if strings.Contains(seen, "Nearly complete") || strings.Contains(seen, "means:") {
		t.Error("the levels are said twice")
	}
	b.press("3 left down down down").shows(">3 it grows by a tenth")
	delete(el.Levels, 1)
	newBench(t, withCard(card), sized(40, 10)).press("down down").shows("1 Started")
}

func TestARatingIsToldInTheWordsOfTheStatement(t *testing.T) {
	card := testCard()
	el := &card.Components[0].Elements[0]
	el.Levels = map[int]string{0: "demand falls", 1: "flat", 2: "it grows", 3: "it grows by a tenth"}
	newBench(t, withCard(card)).press("2").shows("1.1 rated 2, it grows")
	delete(el.Levels, 1)
	newBench(t, withCard(card)).press("2").shows("1.1 rated 2, Nearly complete")
}

func TestTheNextStatementIsSeenFromItsBeginning(t *testing.T) {
	b := newBench(t, withCard(widest()), sized(40, 10)).press("down down down 5").at("1.2")
	b.shows("1.2  ").press("down").showsNot("1.2  ")
}

func TestAComponentThatAlwaysAppliesStays(t *testing.T) {
	b := newBench(t, withCard(widest())).press("t 3 x enter")
	b.shows("Every statement of this component always applies.")
	b.press("1 x enter").shows("1: 2 statements not applicable, 1 always applies")
}

// The sums on the why screens come out, for who does them again by hand.
func TestWhyShowsTheSums(t *testing.T) {
	b := newBench(t, withCard(widest()), sized(100, 40)).press("5 9 0 enter 3 d 0 enter 8 7 enter s g")
	b.shows("Topic with a Long Title, Part 1 ×3", "Part 2 ×1", "Part 3 ×2")
	b.press("w").shows("43 points of 72 are 60%.", "are 8 together, and 8 times 9 is 72", "1.1: 5 × 5   1.2: 9 × 2   1.3: 0")
	b.press("esc 3 down w").shows("3 × 59.72 + 1 × 11.11 + 2 × 83.33", "make 59.49", "divided by 6", "59%")
	b.press("esc p w").shows("Rated 9 it gives 4 × 5, the weight, that is 20 points more, of 72 in the component", "weight 3 in the total: worth 13.9")
}

func TestWhyNamesTheBandsOfOnesOwn(t *testing.T) {
	b := newBench(t, withCard(widest()), sized(100, 40)).press("9 9 9 enter 9 9 9 enter 9 9 enter s 3 down w")
	b.shows("Exemplary at 100%. These bands are the scorecard's own, not a benchmark.")
}

func TestTheGainIsSaidInTheScalesTerms(t *testing.T) {
	newBench(t, withCard(widest())).press("5 p").shows("Rated 9, it is worth")
	newBench(t, withCard(weighted())).press("1 p").shows("Complete, it is")
}

// weighted is the test card with a statement that counts more than the others.
func weighted() *scoring.Scorecard {
	card := testCard()
	card.Components[0].Elements[0].Weight = 2
	return card
}

func TestIntroSaysHowTheTotalIsMade(t *testing.T) {
	newBench(t, withCard(widest()), sized(80, 60)).press("esc").
		shows("The points of a statement are its rating times its weight.", "mean of the components by their")
	newBench(t, sized(80, 60)).press("esc").showsNot("by their weight", "times its weight")
}

// TestOwnScalesLookLikeTheirPictures is TestScreensLookLikeTheirPictures for
// the screens on which a scorecard of one's own shows.
func TestOwnScalesLookLikeTheirPictures(t *testing.T) {
	screens := map[string]string{
		"element": "", "element always applies": "5", "element rated": "5 left", "help": "?", "intro": "esc",
		"components": "t right", "summary": "5 9 s", "why component": "5 9 s w", "why total": "5 9 0 enter 3 d 0 enter 8 7 enter s 3 down w",
		"priorities": "5 7 p", "why priority": "5 7 p w", "action": "5 7 p m 9",
	}
	for name, keys := range screens {
		compareInWindows(t, name, filepath.Join("testdata", "screens", "own"), func(width, height int) *bench {
			return newBench(t, withCard(widest()), sized(width, height)).press(keys)
		})
	}
}
