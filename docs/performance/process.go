//go:build unix

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// peakOf is the most memory that a process has had so far, in bytes, or 0
// where the system does not tell. What a parent is told of a child that has
// ended would count pages of the parent's own.
func peakOf(pid int) int64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	var kibibytes int64
	if _, err := fmt.Sscan(after, &kibibytes); err != nil {
		return 0
	}
	return kibibytes << 10
}

// A whole is what a process took from its start to its end.
type whole struct {
	took   time.Duration
	memory int64 // the most, in bytes; 0 where the system does not tell
}

// toTheEnd runs a program that needs no terminal.
func toTheEnd(p program) (whole, error) {
	cmd := exec.Command(p.args[0], p.args[1:]...)
	cmd.Env = p.env
	var complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = io.Discard, &complaint
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return whole{}, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	var w whole
	look := time.NewTicker(10 * time.Millisecond)
	defer look.Stop()
	for {
		select {
		case err := <-ended:
			w.took = time.Since(start)
			if err != nil {
				err = fmt.Errorf("%w: %s", err, strings.TrimSpace(complaint.String()))
			}
			return w, err
		case <-look.C:
			w.memory = max(w.memory, peakOf(cmd.Process.Pid))
		}
	}
}
