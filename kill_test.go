//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// killsEnv says how often the program is killed, for a longer run than the
// tests have time for.
const killsEnv = "KAMSCORE_KILLS"

func kills(t *testing.T) int {
	t.Helper()
	const few = 30
	asked := os.Getenv(killsEnv)
	if asked == "" {
		return few
	}
	n, err := strconv.Atoi(asked)
	if err != nil {
		t.Fatalf("%s: %v", killsEnv, err)
	}
	return n
}

// The program is killed at some moment while a scorecard is answered as fast as
// it can be.
func TestWhatTheScreenSaysIsSavedSurvivesAKill(t *testing.T) {
	card := valueCreation(t)
	ended := completions(card)
	var kept, early atomic.Int64
	t.Run("killed", func(t *testing.T) {
		for round := range kills(t) {
			progress := rated // until so many are shown, or said to be saved
			if round%2 == 0 {
				progress = confirmed
			}
			t.Run("", func(t *testing.T) {
				d := newDesk(t)
				saved := 0
				term := d.bareTerminal(80, 24)
				term.watch = func(shown string) { saved = max(saved, confirmed(shown)) }
				term.run(d.dir, d.env, d.program("kamscore"), "start", card.ID)
				term.see("Start rating")
				term.press("enter")
				last := 1 + rand.IntN(card.Len())
				for n := 1; n <= last; n++ {
					term.press("3")
					if ended[n] {
						term.press("enter")
					}
				}
				moment := rand.IntN(last + 1)
				term.await(fmt.Sprintf("show %d ratings", moment), func(shown string) bool { return progress(shown) >= moment })
				term.signal(os.Kill)
				term.wait()
				d.keeps(saved, last)
				d.goesOn()
				kept.Add(int64(saved))
				if saved == 0 {
					early.Add(1)
				}
			})
		}
	})
	t.Logf("%d kills, %d of them before anything was saved; %d ratings were said to be saved", kills(t), early.Load(), kept.Load())
}

var ratings = regexp.MustCompile(`(\d+) of 71 rated`)

// rated is how many ratings a frame says there are.
func rated(shown string) int {
	m := ratings.FindStringSubmatch(shown)
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(m[1])
	return n
}

// confirmed is how many ratings a frame says are on disk.
func confirmed(shown string) int {
	if !strings.Contains(shown, " saved ") {
		return 0
	}
	return rated(shown)
}

// completions are the numbers of ratings after which a component is complete.
func completions(card *scoring.Scorecard) map[int]bool {
	at, n := map[int]bool{}, 0
	for i := range card.Components {
		n += len(card.Components[i].Elements)
		at[n] = true
	}
	return at
}
