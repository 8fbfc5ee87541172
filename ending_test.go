//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestASignalLosesNothing(t *testing.T) {
	t.Parallel()
	for _, c := range endings {
		t.Run(c.signal.String(), func(t *testing.T) {
			d := newDesk(t)
			term := d.rated(5)
			term.endsSoon(c.signal, c.code)
			d.holds(5)
		})
		t.Run(c.signal.String()+" in plain mode", func(t *testing.T) {
			d := newDesk(t)
			term := d.terminal("kamscore", "start", "value-creation", "--plain")
			term.press("2", "enter", "2", "enter")
			term.see("Saved. 2 of 71.")
			term.endsSoon(c.signal, c.code)
			d.holds(2)
		})
	}
}

var endings = []struct {
	signal syscall.Signal
	code   int
}{
	{syscall.SIGHUP, 129}, {syscall.SIGINT, 130}, {syscall.SIGQUIT, 131}, {syscall.SIGTERM, 143},
}

// prompt is how soon a program that is told to end has saved and ended, where it
// can do so by itself and where something that it waits for keeps it.
const prompt = 2 * time.Second

// endsSoon waits for the end that a signal leads to.
func (t *terminal) endsSoon(s syscall.Signal, code int) {
	begun := time.Now()
	t.signal(s)
	t.ends(code)
	if took := time.Since(begun); took > prompt {
		t.test.Fatalf("it took %v to end by %v", took, s)
	}
}

func TestASignalKeepsWhatIsBeingTyped(t *testing.T) {
	t.Parallel()
	for _, e := range endings {
		t.Run(e.signal.String(), func(t *testing.T) {
			d := newDesk(t)
			term := d.rated(5)
			term.press("n", "half a no")
			term.see("half a no")
			term.endsSoon(e.signal, e.code)
			d.holds(5)
			d.notes("half a no")
		})
		t.Run(e.signal.String()+" in plain mode", func(t *testing.T) {
			d := newDesk(t)
			term := d.terminal("kamscore", "start", "value-creation", "--plain")
			term.press("2", "enter")
			term.see("Saved. 1 of 71.")
			term.press("n Agreed in June", "enter", "half a li")
			term.see("Note kept. Saved.")
			term.endsSoon(e.signal, e.code)
			d.holds(1)
			d.notes("Agreed in June")
		})
	}
}

// Interrupt and quit, which a terminal sends to all that runs on it, are meant
// for the editor. The others end the program, whatever the editor does.
func TestASignalWhileAnEditorIsOpen(t *testing.T) {
	t.Parallel()
	for _, e := range endings {
		t.Run(e.signal.String(), func(t *testing.T) {
			d := newDesk(t)
			opened, done := filepath.Join(d.dir, "opened"), filepath.Join(d.dir, "done")
			d.env = append(d.env, fmt.Sprintf(`EDITOR=touch %s; until [ -e %s ]; do sleep 0.02; done; printf 'Agreed in June' >`, opened, done))
			t.Cleanup(func() { d.write(done, "") }) // ends an editor that has lost its terminal
			term := d.rated(5)
			term.press("N")
			d.appears(opened)
			if e.signal == syscall.SIGINT || e.signal == syscall.SIGQUIT {
				term.signal(e.signal)
				d.write(done, "")
				term.see("Agreed in June")
				term.press("q")
				term.ends(0)
				d.notes("Agreed in June")
			} else {
				term.endsSoon(e.signal, e.code)
			}
			d.holds(5)
		})
	}
}

// A terminal at the end of a line that hangs takes nothing any more.
func TestATerminalThatTakesNothingKeepsNobodyFromEnding(t *testing.T) {
	d := newDesk(t)
	term := d.rated(5)
	term.mu.Lock() // which who reads it needs
	for range 50 {
		term.press("ctrl+l")
		time.Sleep(5 * time.Millisecond) // else they are painted as one
	}
	term.signal(syscall.SIGTERM)
	begun := time.Now()
	err := term.cmd.Process.Signal(syscall.Signal(0))
	for ; err == nil && time.Since(begun) < patience; time.Sleep(time.Millisecond) {
		err = term.cmd.Process.Signal(syscall.Signal(0)) // until it has been waited for
	}
	term.mu.Unlock()
	if took := time.Since(begun); took > prompt+time.Second {
		t.Errorf("it took %v to end", took)
	}
	if code := term.wait(); code != 143 {
		t.Errorf("exit code %d, want 143", code)
	}
	d.holds(5)
}

// A signal may come at any moment of the start, and finds the program either not
// begun or able to end well.
func TestASignalWhileItOpens(t *testing.T) {
	t.Parallel()
	for _, e := range endings {
		t.Run(e.signal.String(), func(t *testing.T) {
			d := newDesk(t)
			term := d.rated(5)
			term.press("q")
			term.ends(0)
			for range 10 {
				term = d.terminal("kamscore", "resume")
				time.Sleep(time.Duration(rand.IntN(20_000)) * time.Microsecond) // any moment will do
				term.signal(e.signal)
				code := term.wait()
				isUnbegun := code == -1 && term.cmd.ProcessState.Sys().(syscall.WaitStatus).Signal() == e.signal
				if e.signal == syscall.SIGQUIT { // which Go answers with where it was
					isUnbegun = isUnbegun || code == 2 && strings.Contains(term.output(), "SIGQUIT: quit")
				}
				if code != e.code && !isUnbegun {
					t.Fatalf("exit code %d, want %d:\n%s", code, e.code, term.shown())
				}
				if fault := term.unrestored(); fault != "" {
					t.Fatalf("the terminal is left %s", fault)
				}
				d.holds(5)
			}
		})
	}
}

func TestAHangUpEndsTheProgramAndLosesNothing(t *testing.T) {
	t.Parallel()
	t.Run("signalled", func(t *testing.T) {
		d := newDesk(t)
		term := d.rated(5)
		term.hangUp()
		if code := term.wait(); code != 129 {
			t.Errorf("exit code %d, want 129", code)
		}
		d.holds(5)
	})
	t.Run("ignored", func(t *testing.T) {
		d := newDesk(t)
		term := d.terminal("sh", "-c", "trap '' HUP; exec kamscore start value-creation")
		term.press("enter", "22222")
		term.see("5 of 71 rated", "saved ")
		term.hangUp()
		if code := term.wait(); code != 1 {
			t.Errorf("exit code %d, want 1", code)
		}
		d.holds(5)
	})
}

func TestSuspending(t *testing.T) {
	t.Parallel()
	t.Run("under a shell", func(t *testing.T) {
		d := newDesk(t)
		d.env = append(d.env, "PS1=ready: ")
		shell := d.terminal("bash", "--norc", "--noprofile", "--noediting", "-i")
		shell.see("ready:")
		shell.press("kamscore start value-creation\n")
		shell.see("Start rating")
		shell.press("enter", "2")
		shell.see("1 of 71 rated", "saved ")
		shell.press("ctrl+z")
		shell.see("Stopped")
		if fault := shell.leftModes(); fault != "" {
			t.Errorf("the terminal is left %s", fault)
		}
		shell.press("fg\n")
		shell.see("1 of 71 rated")
		shell.press("3")
		shell.see("2 of 71 rated", "saved ")
		shell.press("q")
		shell.see("ready:")
		shell.press("exit\n")
		shell.wait()
		d.holds(2)
	})
	t.Run("without one", func(t *testing.T) {
		d := newDesk(t)
		term := d.rated(1)
		term.press("ctrl+z")
		term.see("There is no shell to come back from.")
		term.press("3")
		term.see("2 of 71 rated")
		term.press("q")
		term.ends(0)
	})
}
