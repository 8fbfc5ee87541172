package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/tui"
)

// Exit codes.
const (
	exitFailed      = 1
	exitUsage       = 2
	exitGate        = 3
	exitInterrupted = 130
	exitSignal      = 128
)

// A usageError is a command line that cannot be meant.
type usageError struct {
	err  error
	hint string
}

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }
func (e *usageError) Hint() string  { return e.hint }

// A hinted error says what to do next.
type hinted struct {
	error
	hint string
}

func (e *hinted) Unwrap() error { return e.error }
func (e *hinted) Hint() string  { return e.hint }

// A gateError is a result below what was asked of it.
type gateError struct{ message string }

func (e *gateError) Error() string { return e.message }

// A signalError says which signal ended the run.
type signalError struct{ signal os.Signal }

func (e *signalError) Error() string { return e.signal.String() }

// complain prints each of some joined errors in one sentence, and one hint where
// there is any. Who ended the run knows that they did. Text in an error may
// come out of a file, as may the file's name: a further line is indented, or it
// could pass for a hint of ours.
func complain(w io.Writer, err error) {
	var signal *signalError
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, part := range joined.Unwrap() {
			complain(w, part)
		}
		return
	}
	if err == nil || errors.As(err, &signal) || errors.Is(err, tui.ErrInterrupted) {
		return
	}
	_, _ = fmt.Fprintf(w, "kamscore: %s\n", indented(err.Error()))
	if hint := hintOf(err); hint != "" {
		_, _ = fmt.Fprintf(w, "hint: %s\n", text.Line(hint))
	}
}

// indented is cleaned text, its lines from the second on indented.
func indented(s string) string { return strings.ReplaceAll(text.Clean(s), "\n", "\n  ") }

// hintOf is the outermost hint in an error: who saw most of what was being done
// knows best what to do next. An error may have none of its own.
func hintOf(err error) string {
	var help interface {
		error
		Hint() string
	}
	for errors.As(err, &help) {
		if hint := help.Hint(); hint != "" {
			return hint
		}
		err = errors.Unwrap(help)
	}
	return ""
}

// exitCode is how a run that ended with err exits.
func exitCode(err error) int {
	var usage *usageError
	var gate *gateError
	var signal *signalError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &signal):
		if n, ok := signal.signal.(syscall.Signal); ok {
			return exitSignal + int(n)
		}
		return exitFailed
	case errors.As(err, &usage):
		return exitUsage
	case errors.As(err, &gate):
		return exitGate
	case errors.Is(err, tui.ErrInterrupted):
		return exitInterrupted
	}
	return exitFailed
}
