//go:build unix

package cli

import (
	"os"
	"os/signal"

	"golang.org/x/sys/unix"

	"github.com/kamscore/kamscore/tui"
)

// endingSignals delivers the signals that ask the program to end. A hang-up
// that was ignored from outside, as by nohup, stays ignored.
func endingSignals() (<-chan os.Signal, func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, unix.SIGTERM, unix.SIGINT, unix.SIGQUIT)
	if !signal.Ignored(unix.SIGHUP) {
		signal.Notify(c, unix.SIGHUP)
	}
	return c, func() { signal.Stop(c) }
}

// hangUp is how a run ends whose terminal is gone: as by the signal that says
// so, which may still be on its way, or where that is ignored as a failure.
func hangUp() error {
	if signal.Ignored(unix.SIGHUP) {
		return tui.ErrGone
	}
	return &signalError{signal: unix.SIGHUP}
}

// canSuspend reports whether a shell with job control would bring a suspended
// process back. Without one the stop signal is dropped and the process would
// wait for ever.
func canSuspend() bool {
	own, err := unix.Getsid(0)
	if err != nil || own == unix.Getpid() {
		return false
	}
	parent, err := unix.Getsid(unix.Getppid())
	return err == nil && parent == own
}
