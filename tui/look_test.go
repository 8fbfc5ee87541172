package tui

import (
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
)

// signs are what says the same as each style does, to who cannot see it. A new
// style has to say what that is.
var signs = map[string]struct {
	says  string
	isSet func(row, span string) bool
}{
	"title":  {"a statement or a heading to be read, or a row with > before it", anyWord},
	"muted":  {"words beside what matters, which are as true without", func(string, string) bool { return true }},
	"accent": {"a heading alone in its row, or a level with > before it", isHeadingOrMarked},
	"warn":   {"words that say what is wrong", anyWord},
}

func anyWord(_, span string) bool {
	return strings.ContainsFunc(span, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

func isHeadingOrMarked(row, span string) bool {
	return strings.TrimSpace(row) == strings.TrimSpace(span) && anyWord(row, span) || strings.Contains(span, "> ")
}

// TestEveryStyleHasItsSign looks at each styled run of cells of each screen.
func TestEveryStyleHasItsSign(t *testing.T) {
	l := newLook(io.Discard, true, false)
	styles := map[string]string{} // how the sequence of each begins
	for _, field := range reflect.VisibleFields(reflect.TypeFor[look]()) {
		if field.Type != reflect.TypeFor[lipgloss.Style]() {
			continue
		}
		if _, ok := signs[field.Name]; !ok {
			t.Errorf("nothing says what %s says, where it cannot be seen", field.Name)
		}
	}
	for name, style := range map[string]lipgloss.Style{"title": l.title, "muted": l.muted, "accent": l.accent, "warn": l.warn} {
		before, _, _ := strings.Cut(style.Render("x"), "x")
		if before == "" {
			t.Fatalf("%s is drawn as nothing", name)
		}
		styles[name] = before
	}
	seen := map[string]bool{}
	check := func(screen string, b *bench) {
		for _, row := range strings.Split(b.root.View(), "\n") {
			for name, begins := range styles {
				_, styled, found := strings.Cut(row, begins)
				if !found {
					continue
				}
				seen[name] = true
				span, _, _ := strings.Cut(styled, "\x1b[0m")
				if !signs[name].isSet(ansi.Strip(row), span) {
					t.Errorf("%s: %s is no %s: %q", screen, name, signs[name].says, row)
				}
			}
		}
	}
	coloured := func(b *bench) *bench {
		b.root.desk.look = l
		return b
	}
	for name, keys := range everyScreen {
		check(name, coloured(newBench(t, set(name, withResults("Account B"))...)).press(keys))
	}
	for name := range everyNotice {
		check(name, coloured(newBench(t)).notice(name, "the reason"))
	}
	for name := range signs {
		if !seen[name] {
			t.Errorf("%s is on no screen", name)
		}
	}
}

// TestTheChosenRowIsMarkedWhereItIsBold: bold alone would be lost with NO_COLOR,
// and to who hears the screen.
func TestTheChosenRowIsMarkedWhereItIsBold(t *testing.T) {
	l := newLook(io.Discard, true, false)
	bold, _, _ := strings.Cut(l.title.Render("x"), "x")
	for _, name := range []string{"components", "summary", "priorities", "comparison", "compare", "home", "find", "intro", "action"} {
		b := newBench(t, set(name, withResults("Account B"))...)
		b.root.desk.look = l
		marked := 0
		for _, row := range strings.Split(b.press(everyScreen[name]).root.View(), "\n") {
			if strings.Contains(ansi.Strip(row), "> ") {
				marked++
				if !strings.Contains(row, bold) && !strings.Contains(row, "\x1b[36m") {
					t.Errorf("%s: the chosen row is not set off: %q", name, row)
				}
			}
		}
		if marked != 1 {
			t.Errorf("%s has %d marked rows, want 1:\n%s", name, marked, b.screen())
		}
	}
}
