//go:build !unix

package tui

import (
	"os"
	"time"
)

// canPoll is false: the console delivers whole keys.
const canPoll = false

func readable(*os.File, time.Duration) bool { return false }
