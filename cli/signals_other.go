//go:build !unix

package cli

import (
	"os"
	"os/signal"
	"syscall"
)

// endingSignals delivers the signals that ask the program to end.
func endingSignals() (<-chan os.Signal, func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	return c, func() { signal.Stop(c) }
}

// canSuspend reports false: there is no job control.
func canSuspend() bool { return false }
