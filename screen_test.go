//go:build unix

package main

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"github.com/kamscore/kamscore/text"
)

// A screen is what a terminal of a given size shows of the bytes written to
// it. It knows the sequences that the interface has a use for. All others are
// strange to it, a question to the terminal first of all: it answers none.
type screen struct {
	width, height int
	rows          [][]string // cells of the screen in view; the right half of a wide character is empty
	under         [][]string // the normal screen while the alternate one is in view
	column, row   int
	frame         string // the last whole frame of the alternate screen

	isAlternate, isCursorHidden, takesPaste bool

	strange     []string // sequences not known here
	reachesEdge bool     // something was drawn in the last column of the alternate screen
	parser      *ansi.Parser
}

func newScreen(width, height int) *screen {
	s := &screen{parser: ansi.NewParser()}
	s.resize(width, height)
	unknown := func(kind string) func([]byte) {
		return func(data []byte) { s.isStrange("%s %q", kind, data) }
	}
	s.parser.SetHandler(ansi.Handler{
		Print:     s.print,
		Execute:   s.control,
		HandleCsi: s.sequence,
		HandleEsc: func(cmd ansi.Cmd) { s.isStrange("ESC %c", cmd.Final()) },
		HandleOsc: func(_ int, data []byte) { s.isStrange("OSC %q", data) },
		HandleDcs: func(_ ansi.Cmd, _ ansi.Params, data []byte) { s.isStrange("DCS %q", data) },
		HandlePm:  unknown("PM"),
		HandleApc: unknown("APC"),
		HandleSos: unknown("SOS"),
	})
	return s
}

func (s *screen) write(b []byte) { s.parser.Parse(b) }

func (s *screen) isStrange(format string, args ...any) {
	s.strange = append(s.strange, fmt.Sprintf(format, args...))
}

// resize cuts off what has no room any more, as most terminals do.
func (s *screen) resize(width, height int) {
	s.width, s.height = width, height
	s.rows, s.under = s.resized(s.rows), s.resized(s.under)
	s.column, s.row = min(s.column, width-1), min(s.row, height-1)
	s.frame = ""
}

func (s *screen) resized(old [][]string) [][]string {
	rows := make([][]string, s.height)
	for i := range rows {
		rows[i] = blank(s.width)
		if i < len(old) {
			copy(rows[i], old[i])
		}
	}
	return rows
}

func blank(width int) []string {
	row := make([]string, width)
	for i := range row {
		row[i] = " "
	}
	return row
}

// text is what can be read on the screen, without the spaces at the ends of
// the rows. Of the alternate screen it is the last whole frame, so that a
// frame of which half has arrived is never read.
func (s *screen) text() string {
	if s.isAlternate {
		return s.frame
	}
	return s.inView()
}

func (s *screen) inView() string {
	lines := make([]string, len(s.rows))
	for i, row := range s.rows {
		lines[i] = strings.TrimRight(strings.Join(row, ""), " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n") + "\n"
}

func (s *screen) print(r rune) {
	width := text.Width(string(r))
	if width == 0 {
		if s.column > 0 {
			s.rows[s.row][s.column-1] += string(r)
		}
		return
	}
	if s.column+width > s.width {
		s.column = 0
		s.lineFeed()
	}
	for i := range width {
		s.rows[s.row][s.column+i] = ""
	}
	s.rows[s.row][s.column] = string(r)
	s.column += width
	if s.isAlternate && s.column == s.width {
		s.reachesEdge = true
	}
}

func (s *screen) lineFeed() {
	if s.row < s.height-1 {
		s.row++
		return
	}
	s.rows = append(s.rows[1:], blank(s.width))
}

func (s *screen) control(b byte) {
	switch b {
	case '\n':
		s.lineFeed()
	case '\r':
		s.column = 0
	case '\b':
		s.column = max(s.column-1, 0)
	default:
		s.isStrange("control %#x", b)
	}
}

func (s *screen) sequence(cmd ansi.Cmd, params ansi.Params) {
	if cmd.Prefix() == '?' {
		s.modes(cmd, params)
		return
	}
	first, _, _ := params.Param(0, 1)
	mode, _, _ := params.Param(0, 0)
	switch {
	case cmd.Prefix() != 0 || cmd.Intermediate() != 0:
		s.isStrange("CSI %c %c %v", cmd.Prefix(), cmd.Final(), params)
	case cmd.Final() == 'm': // how it looks is nothing to this screen
	case cmd.Final() == 'A':
		s.row = max(s.row-first, 0)
	case cmd.Final() == 'H':
		second, _, _ := params.Param(1, 1)
		s.row, s.column = min(first, s.height)-1, min(second, s.width)-1
		if first == s.height && s.isAlternate {
			s.frame = s.inView() // Bubble Tea leaves the cursor there after each frame
		}
	case cmd.Final() == 'J' && mode == 2:
		s.rows = s.resized(nil)
	case cmd.Final() == 'J' && mode == 0:
		copy(s.rows[s.row][s.column:], blank(s.width))
		copy(s.rows[s.row+1:], s.resized(nil))
	case cmd.Final() == 'K' && mode == 2:
		s.rows[s.row] = blank(s.width)
	case cmd.Final() == 'K' && mode == 0:
		copy(s.rows[s.row][min(s.column, s.width):], blank(s.width))
	default:
		s.isStrange("CSI %c %v", cmd.Final(), params)
	}
}

// modes turns modes on and off.
func (s *screen) modes(cmd ansi.Cmd, params ansi.Params) {
	isOn := cmd.Final() == 'h'
	for i := range params {
		mode, _, _ := params.Param(i, 0)
		switch {
		case cmd.Intermediate() != 0 || !isOn && cmd.Final() != 'l':
			s.isStrange("CSI ? %d %c", mode, cmd.Final())
		case mode == 25:
			s.isCursorHidden = !isOn
		case mode == 2004:
			s.takesPaste = isOn
		case mode == 1049:
			if isOn != s.isAlternate {
				s.isAlternate = isOn
				s.rows, s.under = s.under, s.rows
			}
		case !isOn && mode >= 1002 && mode <= 1006: // the mouse, which was never on
		default:
			s.isStrange("CSI ? %d %c", mode, cmd.Final())
		}
	}
}
