package tui

import (
	"os"
	"runtime"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// A canvas is the terminal with a first frame on it. Bubble Tea paints on its
// tick, 8 ms after everything else is ready, and starts with an empty screen; so
// the first frame is painted before it runs, and what it does to enter the
// alternate screen, which would clear the frame, is left out. It paints the frame
// once more on its first tick, over the same.
type canvas struct {
	*os.File
	entering []string // what Bubble Tea writes to enter, as long as it has not
}

// entering is what Bubble Tea writes to enter the alternate screen, in order.
var entering = []string{ansi.SetModeAltScreenSaveCursor, ansi.EraseEntireScreen, ansi.CursorHomePosition}

// newCanvas paints the first frame. On Windows it is left to Bubble Tea, which
// knows how to make a console understand it.
func newCanvas(out *os.File, frame string) *canvas {
	if runtime.GOOS == "windows" {
		return &canvas{File: out}
	}
	screen := strings.Join(entering, "") + ansi.HideCursor + strings.ReplaceAll(frame, "\n", "\r\n")
	_, _ = out.WriteString(screen) // a terminal that is gone is noticed at its keys
	return &canvas{File: out, entering: entering}
}

func (c *canvas) Write(b []byte) (int, error) { return c.WriteString(string(b)) }

func (c *canvas) WriteString(s string) (int, error) {
	if len(c.entering) > 0 && s == c.entering[0] {
		c.entering = c.entering[1:]
		return len(s), nil
	}
	return c.File.WriteString(s)
}

// leave leaves the alternate screen where Bubble Tea does not: it never entered.
func (c *canvas) leave() {
	if len(c.entering) > 0 {
		_, _ = c.File.WriteString(ansi.ResetModeAltScreenSaveCursor + ansi.ShowCursor)
	}
}
