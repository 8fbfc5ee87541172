//go:build unix

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// tenChecks are what catches most of what goes wrong between a program and a
// terminal, each with the tests that hold it.
var tenChecks = map[string][]string{
	"queries none":                            {"TestStartAsksTheTerminalNothing", "TestASilentTerminalIsServedAsOneThatAnswers"},
	"silent terminal = answering":             {"TestASilentTerminalIsServedAsOneThatAnswers"},
	"eager 20":                                {"TestTwentyKeysTypedBeforeTheFirstFrameCount"},
	"burst 100":                               {"TestAHundredKeysInOneReadAreAHundredKeys", "TestAWholeScorecardTypedAtOnceIsTaken"},
	"split ESC at 2, 10, 25 ms":               {"TestAKeyThatComesInTwoReadsIsOneKey"},
	"restore for none, TERM, INT, HUP, QUIT":  {"TestTheTerminalIsPutBackFromEveryScreen", "TestASignalLosesNothing"},
	"ctrl-z with and without job control":     {"TestSuspending"},
	"hang-up with HUP ignored":                {"TestAHangUpEndsTheProgramAndLosesNothing"},
	"20x5, 80x24, 300x100 and a resize storm": {"TestEveryWindowSizeIsUsable", "TestAStormOfResizes"},
	"stdin, stdout, both not a tty":           {"TestWithoutATerminalOnEitherSideNothingHangs"},
}

// TestTheTenTerminalChecksAreTests: none may be renamed or taken away unseen.
func TestTheTenTerminalChecksAreTests(t *testing.T) {
	if len(tenChecks) != 10 {
		t.Errorf("there are %d", len(tenChecks))
	}
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]bool{}
	for _, path := range files {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok {
				tests[f.Name.Name] = true
			}
		}
	}
	for check, names := range tenChecks {
		for _, name := range names {
			if !tests[name] {
				t.Errorf("%s: there is no %s", check, name)
			}
		}
	}
}

// TestASilentTerminalIsServedAsOneThatAnswers: the one says nothing, and the other
// what a dark terminal says, as soon as it hears anything it does not know. The
// first frame is the same.
func TestASilentTerminalIsServedAsOneThatAnswers(t *testing.T) {
	d := newDesk(t)
	written := func(answers bool) string {
		term := d.bareTerminal(80, 24)
		asked := make(chan struct{}, 1)
		if answers {
			go func() {
				for range asked {
					term.press("\x1b]11;rgb:0000/0000/0000\x1b\\", "\x1b[1;1R", "\x1b[?62;22c")
				}
			}()
			term.watch = func(string) {
				if len(term.screen.strange) > 0 {
					select {
					case asked <- struct{}{}:
					default:
					}
				}
			}
		}
		term.run(d.dir, d.env, d.program("kamscore"), "start", "value-creation")
		term.see("> Start rating", "? help")
		first := term.shown()
		term.press("ctrl+c")
		term.ends(130) // it also looks for questions
		close(asked)
		return first
	}
	if silent, answering := written(false), written(true); silent != answering {
		t.Errorf("the first frames are not alike:\n%q\n%q", silent, answering)
	}
}

func TestTwentyKeysTypedBeforeTheFirstFrameCount(t *testing.T) {
	d := newDesk(t)
	term := d.bareTerminal(80, 24)
	// The first two components have 9 statements each, with a page at the end.
	term.press("enter", strings.Repeat("2", 9), "enter", "12123123")
	term.run(d.dir, d.env, d.program("kamscore"), "start", "value-creation")
	term.press("0")
	term.see("18 of 71 rated", "saved ")
	term.press("ctrl+c")
	term.ends(130)
	d.holds(18)
}

// Evidence goes yes, no, not said, and round: a hundred keys end at yes, and make
// a hundred changes.
func TestAHundredKeysInOneReadAreAHundredKeys(t *testing.T) {
	d := newDesk(t)
	term := d.rated(1)
	term.press("left")
	term.see("> 2  Nearly complete")
	term.press(strings.Repeat("e", 100))
	term.see("evidence: yes · u takes it back", "saved ")
	term.press("q")
	term.ends(0)
	doc := d.result()
	for id, a := range doc.Answers {
		if a.Evidence != scoring.EvidenceYes {
			t.Errorf("the evidence of %s is %v", id, a.Evidence)
		}
	}
	if doc.Revision < 101 {
		t.Errorf("%d changes were made, want 101", doc.Revision)
	}
}

// TestTheTerminalIsPutBackFromEveryScreen ends the program in each way on screens
// that do more than others with a terminal: one that types, one that lies over
// others, one without a sheet.
func TestTheTerminalIsPutBackFromEveryScreen(t *testing.T) {
	t.Parallel()
	ends := map[string]struct {
		end  func(*terminal)
		code int
	}{
		"none": {func(term *terminal) { term.press("ctrl+c") }, 130},
		"TERM": {func(term *terminal) { term.signal(syscall.SIGTERM) }, 143},
		"INT":  {func(term *terminal) { term.signal(syscall.SIGINT) }, 130},
		"HUP":  {func(term *terminal) { term.signal(syscall.SIGHUP) }, 129},
		"QUIT": {func(term *terminal) { term.signal(syscall.SIGQUIT) }, 131},
	}
	for screen, to := range map[string]struct {
		args []string
		walk func(*terminal)
	}{
		"home": {nil, func(term *terminal) { term.see("Key account self-assessment") }},
		"note": {[]string{"start", "value-creation"}, func(term *terminal) {
			term.press("enter", "n")
			term.see("Note", "esc keep")
			term.press("some words")
			term.see("some words")
		}},
		"help": {[]string{"start", "value-creation"}, func(term *terminal) {
			term.press("enter", "?")
			term.see("Help: ")
		}},
		"plain": {[]string{"start", "value-creation", "--plain"}, func(term *terminal) {
			term.press("2", "enter")
			term.see("Saved. 1 of 71.")
		}},
	} {
		for name, c := range ends {
			t.Run(screen+" "+name, func(t *testing.T) {
				d := newDesk(t)
				term := d.terminal("kamscore", to.args...)
				to.walk(term)
				c.end(term)
				term.ends(c.code) // modes, screen, cursor and paste are looked at there
			})
		}
	}
}

func TestWithoutATerminalOnEitherSideNothingHangs(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		stdin, stdout bool // whether it is the terminal
		code          int
		says          string
	}{
		"stdin":  {false, true, 2, "standard input is not a terminal"},
		"stdout": {true, false, 130, ""}, // the questions come on the terminal all the same
		"both":   {false, false, 2, "standard input is not a terminal"},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			script := "exec kamscore start value-creation"
			if !c.stdin {
				script += " </dev/null"
			}
			if !c.stdout {
				script += " >out.txt"
			}
			term := d.terminal("sh", "-c", script)
			if c.code == 130 {
				term.see("> Start rating")
				term.press("ctrl+c")
			}
			term.ends(c.code)
			if !strings.Contains(term.shown(), c.says) {
				t.Errorf("it says:\n%s", term.shown())
			}
			if out, err := os.ReadFile(filepath.Join(d.dir, "out.txt")); !c.stdout && (err != nil || len(out) > 0) {
				t.Errorf("%q is in the output (%v)", out, err)
			}
		})
	}
	t.Run("no terminal at all", func(t *testing.T) {
		d := newDesk(t)
		cmd := exec.Command(d.program("kamscore"))
		cmd.Dir, cmd.Env = d.dir, d.env
		cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
		out, err := cmd.CombinedOutput()
		if cmd.ProcessState.ExitCode() != 2 || !strings.Contains(string(out), "hint: --plain") {
			t.Errorf("%v: %s", err, out)
		}
	})
}
