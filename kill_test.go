//go:build unix

package main

import (
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

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
	keys := "\r"
	for n, ended := 1, completions(card); n <= card.Len(); n++ {
		keys += "3"
		if ended[n] {
			keys += "\r"
		}
	}
	var kept, lost atomic.Int64
	t.Run("killed", func(t *testing.T) {
		for range kills(t) {
			t.Run("", func(t *testing.T) {
				d := newDesk(t)
				saved := 0
				term := d.bareTerminal(80, 24)
				term.watch = func(shown string) { saved = max(saved, confirmed(shown)) }
				term.run(d.dir, d.env, d.program("kamscore"), "start", card.ID)
				term.see("Start rating")
				for i := range 1 + rand.IntN(len(keys)) {
					term.press(keys[i : i+1])
				}
				time.Sleep(time.Duration(rand.IntN(50)) * time.Millisecond) // any moment will do
				term.signal(os.Kill)
				term.wait()
				d.keeps(saved, card.Len())
				d.goesOn()
				kept.Add(int64(saved))
				if saved == 0 {
					lost.Add(1)
				}
			})
		}
	})
	t.Logf("%d kills, %d of them before anything was saved; %d ratings were said to be saved", kills(t), lost.Load(), kept.Load())
}

var progress = regexp.MustCompile(`(\d+) of 71 rated`)

// confirmed is how many ratings a frame says are on disk.
func confirmed(shown string) int {
	m := progress.FindStringSubmatch(shown)
	if m == nil || !strings.Contains(shown, " saved ") {
		return 0
	}
	n, _ := strconv.Atoi(m[1])
	return n
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
