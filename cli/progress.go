package cli

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/term"
)

// When a progress bar shows, how often it is drawn, and its cells.
const (
	progressAfter = 500 * time.Millisecond
	progressEvery = 100 * time.Millisecond
	progressCells = 30
)

// A progress is a line on a terminal that says how far something is, if that
// takes a while. It is drawn over itself and wiped in the end, so no more is
// asked of a terminal than to go back to the beginning of a line. On anything
// but a terminal, where out is nil, nothing shows.
type progress struct {
	mu          sync.Mutex
	out         io.Writer
	now         func() time.Time
	doing       string
	done, of    int
	full, empty string // a cell of the bar
	began       time.Time
	drawn       time.Time // zero as long as nothing shows
	columns     int       // of the terminal
	width       int       // of what shows
}

// newProgress begins to measure on standard error.
func (a *app) newProgress(doing string, of int) *progress {
	p := &progress{now: a.Now, doing: doing, of: of, full: "█", empty: "░", began: a.Now(), columns: 80}
	if a.isASCII() {
		p.full, p.empty = "#", "."
	}
	if term.IsTerminal(a.Err.Fd()) {
		p.out = a.Err
		if columns, _, err := term.GetSize(a.Err.Fd()); err == nil && columns > 0 {
			p.columns = columns
		}
	}
	return p
}

// step says that one more is done.
func (p *progress) step() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	if p.out == nil {
		return
	}
	if now := p.now(); now.Sub(p.began) >= progressAfter && now.Sub(p.drawn) >= progressEvery {
		p.drawn = now
		p.draw()
	}
}

// draw draws the line as far as there is room: one that wraps could not be
// drawn over.
func (p *progress) draw() {
	of := thousands(p.of)
	line := fmt.Sprintf("%s %*s of %s ", p.doing, len(of), thousands(p.done), of)
	cells := min(progressCells, p.columns-1-len(line))
	if cells < 0 {
		return
	}
	full := cells * p.done / max(p.of, 1)
	p.width = len(line) + cells
	_, _ = io.WriteString(p.out, "\r"+line+strings.Repeat(p.full, full)+strings.Repeat(p.empty, cells-full))
}

// clear wipes the line, once nothing is left to do. No step after it shows.
func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.width > 0 {
		_, _ = io.WriteString(p.out, "\r"+strings.Repeat(" ", p.width)+"\r")
	}
	p.out = nil
}

// thousands is a number with its thousands set apart, "12,345".
func thousands(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", thousands(n/1000), n%1000)
}
