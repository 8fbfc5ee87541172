//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A walk is a way through screens: keys, and what is seen after them.
type walk struct {
	name  string
	args  []string
	steps []step
}

type step struct {
	keys  []string
	sees  string
	leave string // what is no longer seen then
}

func keys(sees string, keys ...string) step { return step{keys: keys, sees: sees} }

// back is a step back, by esc alone: what follows at once would make another key
// of it.
func back(from, to string) step { return step{[]string{"esc"}, to, from} }

// pasted is what a terminal makes of a text that is pasted, which holds no
// sequence that ends it.
func pasted(s string) string {
	return "\x1b[200~" + strings.NewReplacer("\x1b", "", "\x03", "").Replace(s) + "\x1b[201~"
}

// walks lead to every screen.
func (f *infested) walks() []walk {
	paste := pasted(strings.Join(harms[5:14], " "))
	rating := []step{
		keys("Before you start"),
		keys("In what role?", "up", "up", "up", "up", "enter", paste, "enter"),
		keys("Help", "?"),
		back("Help", "Before you start"),
		keys("0 of 12 rated", "G", "enter"),
		keys("1 of 12 rated", "0"),
		keys("2 of 12 rated", "3"),
		keys("Note to", "n"),
		keys("Zq", paste),
		keys("note kept", "enter"),
		keys("2 of 11 rated", "x"),
		keys("Zq", paste),
		keys("1.4", "enter"),
		keys("rated 0", "left", "left", "left", "0"), // the line that tells of it
		keys("Find a statement", "/"),
		keys("Words: ", pasted("q")),
		keys("Evidence", "enter"),
		keys("Components", "t"),
		keys("2.4", "G", "right", "g", "down", "right"),
		keys("Why: ", "w"),
		back("Why: ", "Components"),
		keys("Summary", "s"),
		keys("Why: ", "w"),
		back("Why: ", "Summary"),
		keys("Write the summary to a file", "o"),
		keys("Written", "2"),
		keys("Priorities", "enter", "p"),
		keys("Action for", "m"),
		keys("What", "enter", paste, "enter"),
		keys("Who", "enter", paste, "enter"),
		keys("is no day that can be read", "enter", pasted("\u202e\u200bZq"), "enter"),
		back("enter done", "Action for"),
		back("Action for", "Priorities"),
		keys("Why: ", "w"),
		back("Why: ", "Priorities"),
		keys("Compare with", "c"),
		keys("Comparison", "enter"),
		keys("Why: ", "w"),
		back("Why: ", "Comparison"),
		keys("Comparison", "right", "right", "G"),
		back("Comparison", "Compare with"),
		keys("Find a", "/"),
		back("Find a", "Compare with"),
		keys("Summary", "s"),
		keys("Components", "t"),
		keys("Evidence", "g", "enter", "g"),
		keys("not applicable", "tab", "d"),
		keys("Zq", "tab", "3", "3", "3", "3", "enter", "3", "3", "3", "3"),
		keys("Could you put", "v"),
		keys("Zq", "y", "n"),
	}
	return []walk{
		{"home", nil, []step{
			keys("Key account self-assessment"),
			keys("Zq", "/"),
			keys("Nothing is called that", pasted(harms[7])),
			back("Find", "Continue"),
			keys("The scorecard has changed", "s"),
			back("The scorecard has changed", "Key account self-assessment"),
			keys("Before you start", "G", "enter"),
			back("Before you start", "Key account self-assessment"),
		}},
		{"rating", []string{"start", f.card, "--subject", harms[5] + harms[7] + "Zq", "--team", harms[0], "--respondent", harms[12]}, rating},
		{"a changed scorecard", []string{"resume", f.first, "--scorecard", filepath.Join("next", "card.yaml")}, []step{
			keys("The scorecard has changed"),
			keys("ask anew", "G", "tab"),
			keys("Before you go on", "enter"),
			keys("Not applicable", "enter"),
			keys("Components", "t"),
			keys("Summary", "s"),
		}},
		{"the end", []string{"start", f.card}, []step{
			keys("Before you start"),
			keys("Closing questions", "enter", "3333", "enter", "3333", "enter", "3333", "enter"),
			keys("Zq", "n"),
			keys("Zq", paste, "enter"),
			keys("Summary", "s"),
		}},
		{"to be read only", []string{"resume", f.leader}, []step{
			keys("The scorecard has changed"),
			keys("Before you go on", "s"),
			keys("Summary", "enter"),
			keys("Priorities", "p"),
			keys("Components", "t"),
		}},
		{"the next round", []string{"start", "--from", f.second}, []step{
			keys("Before you go on"),
			keys("Before you start", "enter"),
			keys("0 of 12 rated", "enter"),
			keys("1 of 12 rated", "3"),
		}},
		{"a team that agrees", []string{"start", f.card, "--beside", "separate"}, []step{
			keys("Before you go on"),
			keys("Before you start", "enter"),
			keys("1 of 12, by disagreement", "enter"),
			keys("Rated alike", "3"),
		}},
	}
}

func TestNoScreenCarriesHarm(t *testing.T) {
	for _, begin := range []int{0, 14} {
		for _, more := range [][]string{nil, {"--ascii"}} {
			for _, w := range infest(newDeskAlone(t), begin).walks() {
				t.Run(fmt.Sprint(w.name, " ", begin, more), func(t *testing.T) {
					f := infest(newDesk(t), begin)
					for _, again := range f.walks() {
						if again.name == w.name {
							f.walk(again, more)
						}
					}
				})
			}
		}
	}
}

// walk goes a way and looks at every byte that was written.
func (f *infested) walk(w walk, more []string) {
	f.Helper()
	term := f.bareTerminal(110, 50)
	term.run(f.dir, f.env, f.program("kamscore"), append(w.args, more...)...)
	for _, s := range w.steps {
		for _, k := range s.keys {
			term.press(k)
		}
		term.await("show "+s.sees+" without "+s.leave, func(shown string) bool {
			return strings.Contains(shown, s.sees) && (s.leave == "" || !strings.Contains(shown, s.leave))
		})
		if found := alien(term.output(), true); found != "" {
			f.Fatalf("after %q the screen is given %s", s.keys, found)
		}
	}
	term.resize(40, 10)
	term.resize(20, 5)
	term.resize(110, 50)
	term.press("ctrl+c")
	term.ends(130)
	if found := alien(term.output(), true); found != "" {
		f.Fatalf("the screen is given %s", found)
	}
	if counterfeit(strings.ReplaceAll(term.output(), "\r", "")) != "" {
		f.Errorf("a line passes for one of ours:\n%s", term.shown())
	}
}

// In plain mode all that is written is lines.
func TestNoPlainLineCarriesHarm(t *testing.T) {
	typed := strings.Join([]string{
		"?", "s", "t", "p", "c", "w", "0", "3", "e", "n", harms[5] + harms[7], "x", harms[9] + harms[13], "d", "b", "g 2.1", "\x1b[2J\u202eZq", "g \u009b", "f Zq",
		"3", "3", "3", "3", "v", "y", "n", "y", "n", "", "3", "3", "3", "3", "y", "y", "y", "n", "s", "p", "m 1", harms[7], harms[8], "2026-02-30\x1b",
		"c 1", "w", "o", "finish", "f", "1", "2", "2", harms[0], "q", "q", "",
	}, "\n")
	for _, begin := range []int{0, 14} {
		for _, args := range [][]string{
			nil,
			{"start", "hostile"},
			{"resume", "mine"},
			{"resume", "mine", "--scorecard", "next/card.yaml"},
			{"start", "--from", "second"},
			{"start", "hostile", "--beside", "separate"},
			{"resume", "leader"},
		} {
			for _, more := range []string{"", "--ascii"} {
				t.Run(fmt.Sprint(args, begin, more), func(t *testing.T) {
					f := infest(newDesk(t), begin)
					cmd := exec.Command(f.program("kamscore"), append(append(args, "--plain"), strings.Fields(more)...)...)
					cmd.Dir, cmd.Env, cmd.Stdin = f.dir, f.env, strings.NewReader(typed)
					out, _ := cmd.CombinedOutput() // however far it comes
					if found := alien(string(out), false); found != "" || !strings.Contains(string(out), "q") {
						t.Errorf("it writes %s in\n%s", found, out)
					}
					if counterfeit(string(out)) != "" {
						t.Errorf("a line passes for one of ours:\n%s", out)
					}
					term := f.bareTerminal(80, 24)
					term.run(f.dir, f.env, f.program("kamscore"), append(append(args, "--plain"), strings.Fields(more)...)...)
					term.see("q")
					term.press("s", "enter", "t", "enter", "q", "enter", "q", "enter", "ctrl+d")
					term.wait()
					if found := alien(term.output(), false); strings.Contains(found, `"\r`) {
						found = alien(strings.ReplaceAll(term.output(), "\r\n", "\n"), false)
						if found != "" {
							t.Errorf("the terminal is given %s", found)
						}
					}
				})
			}
		}
	}
}

// The scorecard's own bytes go to a file as they stand, and cleaned to a
// terminal.
func TestNoScorecardIsShownAsItStands(t *testing.T) {
	f := infest(newDesk(t), 0)
	raw := "# \u202e\U000e0041\u200b Zq\n" + scorecardOf("raw", "1.0.0", plainly)
	f.write(filepath.Join(f.dir, "raw.yaml"), raw)
	for _, args := range [][]string{{"scorecards", "export", "./raw.yaml"}, {"scorecards", "new", "--from", "./raw.yaml"}} {
		term := f.bareTerminal(80, 24)
		term.run(f.dir, f.env, f.program("kamscore"), args...)
		term.ends(0)
		if found := alien(term.output(), true); found != "" {
			t.Errorf("kamscore %q gives the terminal %s", args, found)
		}
	}
	f.run("scorecards", "export", "./raw.yaml", "--output", "copy.yaml")
	if got, err := os.ReadFile(filepath.Join(f.dir, "copy.yaml")); err != nil || string(got) != raw {
		t.Errorf("the copy differs (%v)", err)
	}
}
