package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/words"
)

// TestNoKeyIsBoundTwice holds for every screen, its own bindings and those
// of the root together.
func TestNoKeyIsBoundTwice(t *testing.T) {
	for name, keys := range everyScreen {
		b := newBench(t, set(name)...).press(keys)
		seen := map[string]string{}
		for _, binding := range b.root.bindings() {
			for _, k := range binding.names {
				if first, taken := seen[k]; taken {
					t.Errorf("%s: %q is both %q and %q", name, k, first, binding.says(words.English()).Long)
				}
				seen[k] = binding.says(words.English()).Long
			}
		}
	}
}

// letters are the keys of terminal.md that mean one thing wherever they work.
var letters = map[string]string{
	"t": "components", "s": "summary", "p": "priorities", "/": "find", "u": "take", "ctrl+r": "make it again",
	"?": "", "q": "", "w": "why", "v": "proof", "a": "all, not rated", "f": "", "o": "write it to a file",
	"e": "evidence", "c": "compare", "d": "do not know", "x": "not applicable",
	"m": "action", "*": "pin", "-": "drop",
}

func TestALetterMeansTheSameEverywhere(t *testing.T) {
	for name, keys := range everyScreen {
		b := newBench(t, set(name)...).press(keys)
		if isTyping(b.root.top()) {
			continue
		}
		for _, binding := range b.root.bindings() {
			for _, k := range binding.names {
				if word, ok := letters[k]; ok && !strings.Contains(binding.says(words.English()).Long, word) {
					t.Errorf("%s: %s is %q and does not speak of %q", name, k, binding.says(words.English()).Long, word)
				}
			}
		}
	}
}

// TestEveryBindingDoesSomething presses every key that a screen lists: a key
// that changed nothing to be seen, and says nothing, would be a lie in the
// help screen.
func TestEveryBindingDoesSomething(t *testing.T) {
	mayStayStill := []string{"ctrl+l", "g", "home", "up", "k", "left", "h", "right", "l", "down", "j", "G", "end", "1", "space", "N"}
	for name, keys := range everyScreen {
		for _, binding := range newBench(t, set(name)...).press(keys).root.bindings() {
			if anyMatches(binding, mayStayStill) {
				continue
			}
			for _, k := range binding.names {
				b := newBench(t, set(name, withResults("Account B"))...).press(keys)
				before := b.screen()
				b.press(k)
				if !b.root.left && b.screen() == before && b.root.status == "" {
					t.Errorf("%s: %s does nothing:\n%s", name, k, before)
				}
			}
		}
	}
}

func TestTheFooterFitsAndKeepsHelpAndQuit(t *testing.T) {
	for _, w := range words.All() {
		quit, leave := w.Keys[words.KeyQuit].Short, w.Notices.KeyLeave.Short
		for name, keys := range everyScreen {
			b := newBench(t, set(name, withWords(w))...).press(keys)
			for width := minWidth; width < 130; width++ {
				b.resize(width, 24)
				rows := strings.Split(b.screen(), "\n")
				footer := rows[len(rows)-1]
				if !strings.Contains(footer, quit) && !strings.Contains(footer, leave) {
					t.Fatalf("%s in %s at %d: the footer %q has no quit", name, w.Tag, width, footer)
				}
				if !isTyping(b.root.top()) && !strings.Contains(footer, "?") {
					t.Fatalf("%s in %s at %d: the footer %q has no help", name, w.Tag, width, footer)
				}
			}
		}
	}
}

func TestHelpListsEveryKeyOfTheScreenBelow(t *testing.T) {
	b := newBench(t, sized(80, 100))
	bindings := b.root.bindings()
	b.press("?")
	for _, binding := range bindings {
		b.shows(binding.says(words.English()).Long)
	}
	b.shows("Nearly complete", "In place in most cases")
}

func Example_keyNames() {
	caps := &words.English().Caps
	fmt.Println(keyNames(keyBefore, caps), keyNames(keyOn, caps), keyNames(keyChoose, caps))
	// Output: ← h enter 1-9
}

func anyMatches(b binding, keys []string) bool {
	for _, k := range keys {
		if b.matches(k) {
			return true
		}
	}
	return false
}
