//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

const (
	columns  = 80
	rows     = 24
	patience = 20 * time.Second // with something that must happen
)

// A program is a command line and the environment that it needs beyond the
// usual one.
type program struct {
	args []string
	env  []string
}

// manner is how a program is run on a terminal.
type manner struct {
	isSilent bool   // the terminal answers no question
	eager    string // keys typed before the program starts
}

// A terminal is a program on a pseudo-terminal of its own. Everything happens
// when [terminal.pump] is called, in the goroutine that measures, so that no
// time goes by between a byte that arrives and the clock being read.
type terminal struct {
	pty      *os.File
	fd       int
	screen   *screen
	cmd      *exec.Cmd
	isSilent bool
	isOver   bool      // the program has closed its side
	started  time.Time // just before the program was
	read     time.Time // when bytes came last
	bytes    int       // that came in all
}

// run starts a program on a new terminal.
func run(p program, m manner) (*terminal, error) {
	seat, tty, err := pty.Open()
	if err != nil {
		return nil, err
	}
	defer tty.Close()
	t := &terminal{pty: seat, fd: int(seat.Fd()), screen: newScreen(columns, rows), isSilent: m.isSilent}
	if err := pty.Setsize(seat, &pty.Winsize{Rows: rows, Cols: columns}); err != nil {
		return nil, errors.Join(err, seat.Close())
	}
	t.press(m.eager)
	t.cmd = exec.Command(p.args[0], p.args[1:]...)
	t.cmd.Env = p.env
	t.cmd.Stdin, t.cmd.Stdout, t.cmd.Stderr = tty, tty, tty
	t.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	t.started = time.Now()
	if err := t.cmd.Start(); err != nil {
		return nil, errors.Join(err, seat.Close())
	}
	return t, nil
}

// pump takes what the program writes within a time, at the most one read of
// it, and reports whether anything came.
func (t *terminal) pump(within time.Duration) bool {
	if t.isOver {
		return false
	}
	wait := int((within + time.Millisecond - 1) / time.Millisecond)
	n, err := unix.Poll([]unix.PollFd{{Fd: int32(t.fd), Events: unix.POLLIN}}, wait)
	now := time.Now()
	if n < 1 || err != nil {
		return false // nothing came, or a signal did
	}
	var b [64 << 10]byte
	n, err = unix.Read(t.fd, b[:])
	if n < 1 || err != nil {
		t.isOver = err == nil || !errors.Is(err, unix.EINTR)
		return false
	}
	t.read = now
	t.bytes += n
	t.screen.write(b[:n])
	if !t.isSilent {
		for _, reply := range t.screen.replies {
			t.press(reply)
		}
	}
	t.screen.replies = nil
	return true
}

// press types keys.
func (t *terminal) press(keys string) {
	_, _ = t.pty.WriteString(keys) // a program that has ended is noticed on reading
}

// see waits until the screen shows a text and returns when it came.
func (t *terminal) see(text string) (time.Time, error) {
	return t.await(func(shown string) bool { return strings.Contains(shown, text) }, text)
}

func (t *terminal) await(isSo func(shown string) bool, what string) (time.Time, error) {
	for deadline := time.Now().Add(patience); ; {
		if isSo(t.screen.text()) {
			return t.read, nil
		}
		for !t.pump(50 * time.Millisecond) {
			if t.isOver || time.Now().After(deadline) {
				return time.Time{}, fmt.Errorf("never showed %q, but:\n%s", what, strings.TrimRight(t.screen.text(), "\n"))
			}
		}
	}
}

// settle takes what comes until nothing has come for a while.
func (t *terminal) settle(quiet time.Duration) {
	for deadline := time.Now().Add(time.Second); t.pump(quiet) && time.Now().Before(deadline); {
	}
}

// peak is the most memory the program has had, in bytes, or 0 where the
// system does not tell.
func (t *terminal) peak() int64 { return peakOf(t.cmd.Process.Pid) }

// end kills the program: how it would leave is not what is measured, and some
// take long over it.
func (t *terminal) end() {
	_ = t.cmd.Process.Kill() // it may have ended
	_ = t.cmd.Wait()
	_ = t.pty.Close()
}
