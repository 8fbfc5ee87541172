//go:build unix

package tui

import (
	"os"
	"time"

	"golang.org/x/sys/unix"
)

const canPoll = true

// readable waits until there is something to read.
func readable(f *os.File, wait time.Duration) bool {
	fds := []unix.PollFd{{Fd: int32(f.Fd()), Events: unix.POLLIN}} //nolint:gosec // a file descriptor fits
	for {
		n, err := unix.Poll(fds, int(wait.Milliseconds()))
		if err != unix.EINTR {
			return err == nil && n > 0
		}
	}
}
