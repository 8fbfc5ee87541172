//go:build unix

package main

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// Bubble Tea v1 asks the terminal for its colours before main and waits 5
// seconds for each answer; none of the terminals here answers.
const soon = 2 * time.Second

func TestStartAsksTheTerminalNothing(t *testing.T) {
	d := newDesk(t)
	for _, c := range []struct {
		args []string
		code int
		do   func(*terminal)
	}{
		{[]string{"--version"}, 0, func(t *terminal) { t.see("kamscore " + version) }},
		{[]string{"summary", "nothing"}, 1, func(t *terminal) { t.see("hint: ") }},
		{[]string{"start", "value-creation"}, 0, func(t *terminal) { t.see("Start rating"); t.press("q") }},
		{nil, 0, func(t *terminal) { t.see("Key account self-assessment"); t.press("q") }},
	} {
		begun := time.Now()
		term := d.terminal("kamscore", c.args...)
		c.do(term)
		term.ends(c.code) // it also looks for questions
		if took := time.Since(begun); took > soon {
			t.Errorf("kamscore %s took %v on a terminal that does not answer", c.args, took)
		}
	}
}

func TestKeysTypedBeforeTheFirstFrameCount(t *testing.T) {
	d := newDesk(t)
	term := d.bareTerminal(80, 24)
	term.press("enter", "222")
	term.run(d.dir, d.env, d.program("kamscore"), "start", "value-creation")
	term.press("333")
	term.see("6 of 71 rated", "saved ")
	term.press("q")
	term.ends(0)
	d.holds(6)
}

// Keys typed fast come in one read.
func TestAWholeScorecardTypedAtOnceIsTaken(t *testing.T) {
	d := newDesk(t)
	card := valueCreation(t)
	keys, n := "\r", 0
	for _, c := range card.Components {
		for range c.Elements {
			keys += strconv.Itoa(n % 4)
			n++
		}
		keys += "\r"
	}
	term := d.terminal("kamscore", "start", card.ID)
	term.press(keys)
	term.see("Closing questions", "71 of 71 rated", "saved ")
	term.press("q")
	term.ends(0)
	doc := d.result()
	n = 0
	for _, c := range card.Components {
		for _, e := range c.Elements {
			if got := doc.Answers[e.ID].Rating; got != scoring.Rated(n%4) {
				t.Errorf("%s is %+v, want a rating of %d", e.ID, got, n%4)
			}
			n++
		}
	}
}

// A line that is slow, as over ssh, can part the bytes of one key.
func TestAKeyThatComesInTwoReadsIsOneKey(t *testing.T) {
	for _, gap := range []time.Duration{2 * time.Millisecond, 10 * time.Millisecond, 25 * time.Millisecond} {
		t.Run(gap.String(), func(t *testing.T) {
			d := newDesk(t)
			term := d.rated(2)
			term.see("A calculation sheet")
			for begun := time.Now(); !term.cameWhole(gap) && time.Since(begun) < patience; {
				// A busy machine made two keys of it: back to where it was.
				term.press("ctrl+c")
				term.ends(130)
				term = d.terminal("kamscore", "resume")
				term.see("A calculation sheet")
			}
			term.see("For each thing we do here")
			term.press("q")
			term.ends(0)
		})
	}
}

// cameWhole presses the left arrow in two parts and reports whether it was
// taken for what it is, which goes back an element, not for esc and two letters.
func (t *terminal) cameWhole(gap time.Duration) (whole bool) {
	t.press("\x1b")
	time.Sleep(gap) // this is what is tested
	t.press("[D")
	t.await("go back", func(shown string) bool {
		whole = strings.Contains(shown, "For each thing we do here")
		return whole || strings.Contains(shown, "Before you start")
	})
	return whole
}

// A connection that broke in the middle of a paste leaves it without an end.
func TestAPasteWithoutAnEndIsNotTheEndOfAllKeys(t *testing.T) {
	d := newDesk(t)
	term := d.rated(2)
	term.press("\x1b[200~12")
	time.Sleep(time.Second) // a respondent wonders
	term.press("ctrl+c")
	term.ends(130)
	d.holds(2)
}
