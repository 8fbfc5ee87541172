//go:build !unix

package cli

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/kamscore/kamscore/tui"
)

// endingSignals delivers the signals that ask the program to end.
func endingSignals() (<-chan os.Signal, func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	return c, func() { signal.Stop(c) }
}

// hangUp is how a run ends whose terminal is gone.
func hangUp() error { return tui.ErrGone }

// canSuspend reports false: there is no job control.
func canSuspend() bool { return false }
