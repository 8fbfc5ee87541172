package tui

import (
	"context"
	"strings"
	"testing"
)

// faultyReader panics when it is read.
type faultyReader struct{}

func (faultyReader) Read([]byte) (int, error) { panic("out of order") }

func TestAFaultInReadingLinesEndsTheRunAndNotTheProgram(t *testing.T) {
	lines := readLines(context.Background(), faultyReader{})
	defer lines.stop()
	if _, err := lines.next(); err == nil || !strings.Contains(err.Error(), "out of order") {
		t.Errorf("the error is %v", err)
	}
}
