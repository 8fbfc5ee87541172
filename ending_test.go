//go:build unix

package main

import (
	"syscall"
	"testing"
)

func TestASignalLosesNothing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		signal syscall.Signal
		code   int
	}{
		{syscall.SIGHUP, 129}, {syscall.SIGINT, 130}, {syscall.SIGQUIT, 131}, {syscall.SIGTERM, 143},
	} {
		t.Run(c.signal.String(), func(t *testing.T) {
			d := newDesk(t)
			term := d.rated(5)
			term.signal(c.signal)
			term.ends(c.code)
			d.holds(5)
		})
		t.Run(c.signal.String()+" in plain mode", func(t *testing.T) {
			d := newDesk(t)
			term := d.terminal("kamscore", "start", "value-creation", "--plain")
			term.press("2", "enter", "2", "enter")
			term.see("Saved. 2 of 71.")
			term.signal(c.signal)
			term.ends(c.code)
			d.holds(2)
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
