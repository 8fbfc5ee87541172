package tui

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/charmbracelet/x/term"

	"github.com/kamscore/kamscore/safely"
	"github.com/kamscore/kamscore/text"
)

// longestLine is how much of one line is read, in bytes; what goes beyond it
// is skipped.
const longestLine = 64 << 10

// A lineReader reads the input once from beginning to end, so that what was
// typed ahead or comes out of a pipe is never lost between two questions.
type lineReader struct {
	ctx   context.Context // of the run, which is as long as the reader lives
	lines chan typedLine
	done  chan struct{}
}

// A typedLine is a line of the input, cleaned, or the reason why there is
// none.
type typedLine struct {
	text string
	cut  bool // the line was longer than may be
	err  error
}

// readLines begins to read. A read cannot be interrupted, so it waits in a
// goroutine of its own while a run that is cancelled goes on to save.
func readLines(ctx context.Context, in io.Reader) *lineReader {
	l := &lineReader{ctx: ctx, lines: make(chan typedLine), done: make(chan struct{})}
	safely.Go(func() { l.read(bufio.NewReader(in)) }, func(fault any) {
		l.deliver(typedLine{err: fmt.Errorf("read the answers: %v", fault)})
	})
	return l
}

func (l *lineReader) read(in *bufio.Reader) {
	for {
		line := readLine(in)
		if isWanted := l.deliver(line); !isWanted || line.err != nil {
			return
		}
	}
}

// deliver hands a line over and reports whether anybody still wanted it.
func (l *lineReader) deliver(line typedLine) bool {
	select {
	case l.lines <- line:
		return true
	case <-l.done:
		return false
	}
}

// stop lets the reading goroutine end with the line it is at.
func (l *lineReader) stop() { close(l.done) }

// next waits for a line. It returns io.EOF at the end of the input, and the
// cause once the run is cancelled, also where a line is there already.
func (l *lineReader) next() (typedLine, error) {
	if err := context.Cause(l.ctx); err != nil {
		return typedLine{}, err
	}
	select {
	case line := <-l.lines:
		return line, line.err
	case <-l.ctx.Done():
		return typedLine{}, context.Cause(l.ctx)
	}
}

// readLine reads to the end of a line and keeps what may be kept of it.
func readLine(in *bufio.Reader) typedLine {
	var line []byte
	cut := false
	for {
		part, more, err := in.ReadLine()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				err = fmt.Errorf("read the answers: %w", err)
			}
			return typedLine{err: err}
		}
		if room := longestLine - len(line); len(part) > room {
			part, cut = part[:room], true
		}
		line = append(line, part...)
		if !more {
			return typedLine{text: text.Line(string(line)), cut: cut}
		}
	}
}

// isTerminal reports whether an input is a terminal, which shows what is
// typed; a pipe does not.
func isTerminal(in io.Reader) bool {
	f, ok := in.(interface{ Fd() uintptr })
	return ok && term.IsTerminal(f.Fd())
}

// limited is a text cut to a number of characters, and whether it was cut.
func limited(s string, limit int) (string, bool) {
	n := 0
	for at := range s {
		if n == limit {
			return text.Line(s[:at]), true
		}
		n++
	}
	return s, false
}
