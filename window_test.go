//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func TestEveryWindowSizeIsUsable(t *testing.T) {
	t.Parallel()
	for _, size := range []struct{ width, height int }{{1, 1}, {20, 5}, {30, 8}, {40, 10}, {80, 24}, {300, 100}} {
		t.Run(fmt.Sprintf("%dx%d", size.width, size.height), func(t *testing.T) {
			d := newDesk(t)
			term := d.bareTerminal(size.width, size.height)
			term.run(d.dir, d.env, d.program("kamscore"), "start", "value-creation")
			term.press("enter", "222", "t", "s", "p", "?", "q")
			term.ends(0)
			if term.screen.reachesEdge && size.width > 1 {
				t.Error("something was drawn in the last column, where a terminal may wrap")
			}
			d.holds(3)
		})
	}
}

func TestAStormOfResizes(t *testing.T) {
	d := newDesk(t)
	term := d.rated(1)
	for range 300 {
		term.resize(1+rand.IntN(200), 1+rand.IntN(60))
	}
	term.resize(80, 24)
	term.see("1 of 71 rated", "For each thing we do here", "? help")
	term.press("3")
	term.see("2 of 71 rated", "1.2 rated 3, Complete")
	term.press("q")
	term.ends(0)
	d.holds(2)
}

func TestAFreshTerminalWithoutASize(t *testing.T) {
	d := newDesk(t)
	term := d.bareTerminal(80, 24)
	term.setSize(0, 0)
	term.run(d.dir, d.env, d.program("kamscore"), "start", "value-creation")
	term.see("Start rating")
	term.press("enter", "2")
	term.see("1 of 71 rated")
	term.press("q")
	term.ends(0)
}
