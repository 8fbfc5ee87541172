//go:build unix

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// patience is how long something that must happen may take. It is long, so
// that a busy machine fails no test, and only waited for by one that fails.
const patience = 20 * time.Second

// A terminal is a program on a pseudo-terminal that answers no question, and
// somebody who sits before it, presses keys and reads the screen. The program
// leads a session of its own. What goes wrong is fatal to the test.
type terminal struct {
	test   failer
	pty    *os.File // the side of the one before it
	tty    *os.File // the side of the program
	cmd    *exec.Cmd
	before *term.State   // the modes that it found
	after  *term.State   // and those that it left
	ended  chan struct{} // closed when it has ended and all that it wrote is on the screen

	mu      sync.Mutex
	screen  *screen
	written bytes.Buffer
	changed chan struct{}      // closed at the next change of the screen
	watch   func(shown string) // told of every change; may be nil
}

// A failer is a test or a script.
type failer interface {
	Fatalf(format string, args ...any)
}

// newTerminal is a terminal on which nothing runs yet. Keys can be pressed
// before anything does.
func newTerminal(test failer, width, height int) *terminal {
	t := &terminal{
		test: test, screen: newScreen(width, height),
		ended: make(chan struct{}), changed: make(chan struct{}),
	}
	blocking, tty, err := pty.Open()
	t.check(err)
	t.tty = tty
	t.pty, err = closable(blocking)
	t.check(err)
	t.setSize(width, height)
	t.before, err = term.GetState(t.tty.Fd())
	t.check(err)
	return t
}

// closable is a file that can be closed while it is being read.
func closable(f *os.File) (*os.File, error) {
	defer f.Close()
	fd, err := unix.FcntlInt(f.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	if err := unix.SetNonblock(fd, true); err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), f.Name()), nil
}

func (t *terminal) setSize(width, height int) {
	connection, err := t.pty.SyscallConn()
	t.check(err)
	size := &unix.Winsize{Col: uint16(width), Row: uint16(height)}
	t.check(connection.Control(func(fd uintptr) { err = unix.IoctlSetWinsize(int(fd), unix.TIOCSWINSZ, size) }))
	t.check(err)
}

func (t *terminal) check(err error) {
	if err != nil {
		t.test.Fatalf("%v", err)
	}
}

// run starts a program, in a folder and with an environment.
func (t *terminal) run(dir string, env []string, name string, args ...string) {
	t.cmd = exec.Command(name, args...)
	t.cmd.Dir, t.cmd.Env = dir, env
	t.cmd.Stdin, t.cmd.Stdout, t.cmd.Stderr = t.tty, t.tty, t.tty
	t.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	t.check(t.cmd.Start())
	read := make(chan struct{})
	go t.read(read)
	go func() {
		_ = t.cmd.Wait() // the exit code is asked for later
		t.after, _ = term.GetState(t.tty.Fd())
		_ = t.tty.Close() // after which reading comes to an end
		<-read
		close(t.ended)
	}()
}

// read keeps the screen up to date for as long as there is a terminal.
func (t *terminal) read(done chan<- struct{}) {
	defer close(done)
	b := make([]byte, 64<<10)
	for {
		n, err := t.pty.Read(b)
		t.mu.Lock()
		t.written.Write(b[:n])
		t.screen.write(b[:n])
		close(t.changed)
		t.changed = make(chan struct{})
		if t.watch != nil {
			t.watch(t.screen.text())
		}
		t.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// press types keys, each named or literal, in one go.
func (t *terminal) press(keys ...string) {
	var b strings.Builder
	for _, k := range keys {
		if sequence, ok := keySequences[k]; ok {
			k = sequence
		}
		b.WriteString(k)
	}
	_, err := t.pty.WriteString(b.String())
	t.check(err)
}

var keySequences = map[string]string{
	"enter": "\r", "esc": "\x1b", "tab": "\t", "shift+tab": "\x1b[Z", "space": " ", "backspace": "\x7f",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
	"ctrl+c": "\x03", "ctrl+d": "\x04", "ctrl+j": "\n", "ctrl+l": "\x0c", "ctrl+r": "\x12", "ctrl+u": "\x15", "ctrl+z": "\x1a",
}

// see waits until the screen shows all of these texts at once.
func (t *terminal) see(texts ...string) {
	t.await("show "+strings.Join(texts, " and "), func(shown string) bool {
		for _, s := range texts {
			if !strings.Contains(shown, s) {
				return false
			}
		}
		return true
	})
}

// await waits until the screen is as it should be.
func (t *terminal) await(what string, isSo func(shown string) bool) {
	deadline := time.After(patience)
	for {
		t.mu.Lock()
		shown, changed := t.screen.text(), t.changed
		t.mu.Unlock()
		if isSo(shown) {
			return
		}
		select {
		case <-changed:
		case <-t.ended:
			if shown = t.shown(); isSo(shown) {
				return
			}
			t.test.Fatalf("the program ended (%v) and its screen does not %s:\n%s", t.cmd.ProcessState, what, shown)
		case <-deadline:
			t.test.Fatalf("after %v the screen does not %s:\n%s", patience, what, shown)
		}
	}
}

// shown is the text on the screen.
func (t *terminal) shown() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.screen.text()
}

// output is every byte that was written to the terminal.
func (t *terminal) output() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.written.String()
}

// resize changes the size of the window.
func (t *terminal) resize(width, height int) {
	t.mu.Lock()
	t.screen.resize(width, height)
	t.mu.Unlock()
	t.setSize(width, height)
}

func (t *terminal) signal(s os.Signal) { t.check(t.cmd.Process.Signal(s)) }

// hangUp takes the terminal away from the program.
func (t *terminal) hangUp() { t.check(t.pty.Close()) }

// wait waits for the end of the program and returns its exit code, -1 where a
// signal has killed it.
func (t *terminal) wait() int {
	select {
	case <-t.ended:
	case <-time.After(patience):
		t.test.Fatalf("after %v the program has not ended:\n%s", patience, t.shown())
	}
	return t.cmd.ProcessState.ExitCode()
}

// ends waits for the end of the program, with an exit code, and looks at what
// it leaves behind.
func (t *terminal) ends(code int) {
	if got := t.wait(); got != code {
		t.test.Fatalf("exit code %d, want %d:\n%s", got, code, t.shown())
	}
	if fault := t.unrestored(); fault != "" {
		t.test.Fatalf("the terminal is left %s", fault)
	}
	if len(t.screen.strange) > 0 {
		t.test.Fatalf("the terminal does not know %s", t.screen.strange)
	}
}

// unrestored says in what way the terminal is not as it was, if any.
func (t *terminal) unrestored() string {
	if !reflect.DeepEqual(t.after, t.before) {
		return "in another mode"
	}
	return t.leftModes()
}

// leftModes says what of what the interface turns on is on, if anything.
func (t *terminal) leftModes() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case t.screen.isAlternate:
		return "on the alternate screen"
	case t.screen.isCursorHidden:
		return "without a cursor"
	case t.screen.takesPaste:
		return "in bracketed paste mode"
	}
	return ""
}

// close lets the terminal go and ends what still runs on it.
func (t *terminal) close() {
	_ = t.pty.Close()
	if t.cmd == nil || t.cmd.Process == nil {
		return
	}
	if err := t.cmd.Process.Kill(); err == nil || errors.Is(err, os.ErrProcessDone) {
		<-t.ended
	}
}
