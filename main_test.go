//go:build unix

// The tests here run the real program, as a respondent and as a shell would:
// scripts say what it does, and what they cannot say about signals, timing
// and a lost terminal is in Go.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// bin is the folder with the program, built once. It is not the test binary
// under another name: there packages are initialised in another order, and
// the start of the program is one of the things looked at.
var bin string

const version = "1.0.0-test"

func TestMain(m *testing.M) {
	code, err := runTests(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func runTests(m *testing.M) (code int, err error) {
	// Started by nohup, the tests would start the program with hang-ups
	// ignored; those that are caught here are at their default there.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	bin, err = os.MkdirTemp("", "kamscore-test-")
	if err != nil {
		return 0, err
	}
	defer func() { _ = os.RemoveAll(bin) }()
	// go test runs tests again when their binary has changed. With main in it,
	// it does so with everything that the program is made of.
	runtime.KeepAlive(main)
	build := exec.Command("go", "build", "-buildvcs=false",
		"-ldflags=-X github.com/kamscore/kamscore/cli.released="+version,
		"-o", filepath.Join(bin, "kamscore"), ".")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return 0, fmt.Errorf("build the program: %w", err)
	}
	defer func() { endBrowser() }() // set by the test that starts it
	return m.Run(), nil
}
