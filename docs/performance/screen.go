//go:build unix

package main

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"github.com/kamscore/kamscore/text"
)

// A screen is as much of an xterm as it takes to know what text is on it and
// what it was asked. It draws for programs of all makes, so what it does not
// know it passes over.
type screen struct {
	width, height int
	rows          [][]rune // the right half of a wide character is 0
	under         [][]rune // the normal screen while the alternate one is in view
	column, row   int
	isFull        bool // the last column is written, and the next character wraps
	top, bottom   int  // of what scrolls; bottom is beyond its last row
	kept          [2]int
	last          rune
	isAlternate   bool

	asked   int      // questions to the terminal
	replies []string // what a terminal answers to those not taken yet
	parser  *ansi.Parser
}

func newScreen(width, height int) *screen {
	s := &screen{width: width, height: height, parser: ansi.NewParser()}
	s.rows, s.under, s.bottom = s.blank(), s.blank(), height
	s.parser.SetHandler(ansi.Handler{
		Print:     s.print,
		Execute:   s.control,
		HandleCsi: s.sequence,
		HandleEsc: s.escape,
		HandleOsc: s.osc,
		HandleDcs: s.dcs,
	})
	return s
}

func (s *screen) write(b []byte) { s.parser.Parse(b) }

// text is what can be read, without the spaces at the ends of the rows.
func (s *screen) text() string {
	var b strings.Builder
	for _, row := range s.rows {
		b.WriteString(strings.TrimRight(strings.ReplaceAll(string(row), "\x00", ""), " "))
		b.WriteByte('\n')
	}
	return b.String()
}

func (s *screen) blank() [][]rune {
	rows := make([][]rune, s.height)
	for i := range rows {
		rows[i] = s.blankRow()
	}
	return rows
}

func (s *screen) blankRow() []rune {
	row := make([]rune, s.width)
	erase(row)
	return row
}

func erase(cells []rune) {
	for i := range cells {
		cells[i] = ' '
	}
}

func (s *screen) print(r rune) {
	width := text.Width(string(r))
	if width == 0 {
		return
	}
	if s.isFull || s.column+width > s.width {
		s.column = 0
		s.lineFeed()
	}
	row := s.rows[s.row]
	row[s.column] = r
	if width == 2 {
		row[s.column+1] = 0
	}
	s.last = r
	s.column += width
	if s.column >= s.width {
		s.column, s.isFull = s.width-1, true
	}
}

func (s *screen) lineFeed() {
	s.isFull = false
	switch {
	case s.row == s.bottom-1:
		s.scroll(s.top, s.bottom, 1)
	case s.row < s.height-1:
		s.row++
	}
}

// scroll moves the rows from top to bottom up by n, or down where n is below 0.
func (s *screen) scroll(top, bottom, n int) {
	for range min(max(n, -n), bottom-top) {
		if n > 0 {
			copy(s.rows[top:bottom], s.rows[top+1:bottom])
			s.rows[bottom-1] = s.blankRow()
		} else {
			copy(s.rows[top+1:bottom], s.rows[top:bottom-1])
			s.rows[top] = s.blankRow()
		}
	}
}

func (s *screen) control(b byte) {
	switch b {
	case '\n', '\v', '\f':
		s.lineFeed()
	case '\r':
		s.column, s.isFull = 0, false
	case '\b':
		s.column, s.isFull = max(s.column-1, 0), false
	case '\t':
		s.column = min(s.column/8*8+8, s.width-1)
	}
}

func (s *screen) escape(cmd ansi.Cmd) {
	if cmd.Intermediate() != 0 {
		return // a character set
	}
	switch cmd.Final() {
	case '7':
		s.kept = [2]int{s.row, s.column}
	case '8':
		s.goTo(s.kept[0], s.kept[1])
	case 'D':
		s.lineFeed()
	case 'E':
		s.column = 0
		s.lineFeed()
	case 'M':
		if s.row == s.top {
			s.scroll(s.top, s.bottom, -1)
		} else {
			s.goTo(s.row-1, s.column)
		}
	}
}

func (s *screen) goTo(row, column int) {
	s.row, s.column = min(max(row, 0), s.height-1), min(max(column, 0), s.width-1)
	s.isFull = false
}

// alternate changes to the alternate screen, which is then blank, and back.
func (s *screen) alternate(isOn bool) {
	if isOn == s.isAlternate {
		return
	}
	s.isAlternate = isOn
	s.rows, s.under = s.under, s.rows
	if isOn {
		s.rows = s.blank()
	}
}

// differing is how many characters of two screens are not the same.
func differing(a, b string) (n int) {
	one, other := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range max(len(one), len(other)) {
		var left, right []rune
		if i < len(one) {
			left = []rune(one[i])
		}
		if i < len(other) {
			right = []rune(other[i])
		}
		for k := range max(len(left), len(right)) {
			if k >= len(left) || k >= len(right) || left[k] != right[k] {
				n++
			}
		}
	}
	return n
}
