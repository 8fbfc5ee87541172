package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// homeWithCards is at home with as many scorecards as come with kamscore, and one
// of the user's own.
func homeWithCards(t *testing.T, options ...benchOption) *bench {
	b := newBench(t, options...)
	offered := func(title, id, path string) HomeCard {
		return HomeCard{Path: path, Heading: scoring.Heading{
			ID: id, Title: title, Subject: scoring.Company, Elements: 191, Minutes: scoring.Minutes{Alone: 120, Together: 180},
		}}
	}
	b.home.Family, b.home.Systems = nil, nil
	for i := range 4 {
		b.home.Family = append(b.home.Family, offered(fmt.Sprintf("Corporate environmen%d", i+1), "corporate-environment", ""))
	}
	for i := range 8 {
		b.home.Systems = append(b.home.Systems, offered(fmt.Sprintf("Measures and reward%d", i+1), "measures-and-rewards", ""))
	}
	b.home.Own = []HomeCard{offered("Our own way", "our-own", "/scorecards/own.yaml")}
	return b.press("esc esc g")
}

// TestEveryScorecardOfHomeIsUnderItsHeading goes through the list: the chosen one
// is there by its whole title, below its own heading and no other.
func TestEveryScorecardOfHomeIsUnderItsHeading(t *testing.T) {
	for _, w := range words.All() {
		for _, size := range [][2]int{{80, 24}, {80, 14}, {60, 12}, {40, 10}, {34, 9}} {
			b := homeWithCards(t, withWords(w), sized(size[0], size[1]))
			home := b.root.top().(pick)
			for i, r := range home.rows {
				if i > 0 {
					b.press("down")
				}
				above := ""
				for line := range strings.Lines(b.screen()) {
					line = strings.TrimSpace(line)
					if line == w.Home.StartOfFamily || line == w.Home.StartSystem || line == w.Home.StartOwn {
						above = line
					}
					if strings.HasPrefix(line, "> ") {
						break
					}
				}
				b.shows("> " + r.title)
				if above != r.group {
					t.Errorf("at %dx%d in %s, %s stands below %q:\n%s", size[0], size[1], w.Tag, r.title, above, b.screen())
				}
			}
		}
	}
}

func TestHomeSaysWhenToUseTheChosenScorecard(t *testing.T) {
	w := &words.English().Uses
	for _, size := range [][2]int{{80, 24}, {40, 10}} {
		b := homeWithCards(t, sized(size[0], size[1])).press("down")
		whole := func() string { return strings.Join(strings.Fields(b.screen()), " ") }
		if !strings.Contains(whole(), w.CorporateEnvironment) {
			t.Errorf("at %v it is not said when to use it:\n%s", size, b.screen())
		}
		b.press("G")
		if strings.Contains(whole(), w.MeasuresAndRewards) {
			t.Errorf("at %v one of the user's own is told of as another:\n%s", size, b.screen())
		}
	}
}

// A window that is nearly high enough shows all, without the gaps.
func TestHomeGivesItsGapsForAWholeList(t *testing.T) {
	homeWithCards(t).shows("Corporate environmen1", "Our own way")
	homeWithCards(t, sized(80, 20)).showsNot("Our own way")
}
