//go:build unix

package main

import "github.com/charmbracelet/x/ansi"

// sequence takes a CSI sequence: it asks, turns a mode on or off, moves or
// changes cells.
func (s *screen) sequence(cmd ansi.Cmd, params ansi.Params) {
	if s.ask(cmd, params) {
		return
	}
	switch {
	case cmd.Intermediate() != 0:
	case cmd.Prefix() == '?':
		s.modes(cmd, params)
	case cmd.Prefix() != 0:
	case !s.move(cmd, params):
		s.change(cmd, params)
	}
}

func (s *screen) modes(cmd ansi.Cmd, params ansi.Params) {
	if cmd.Final() != 'h' && cmd.Final() != 'l' {
		return
	}
	for i := range params {
		switch mode, _, _ := params.Param(i, 0); mode {
		case 47, 1047, 1049:
			s.alternate(cmd.Final() == 'h')
		}
	}
}

// number is a parameter that counts or places, from 1.
func number(params ansi.Params, i int) int {
	n, _, _ := params.Param(i, 1)
	return max(n, 1)
}

// move moves the cursor, where the sequence does.
func (s *screen) move(cmd ansi.Cmd, params ansi.Params) bool {
	n := number(params, 0)
	switch cmd.Final() {
	case 'A':
		s.goTo(s.row-n, s.column)
	case 'B', 'e':
		s.goTo(s.row+n, s.column)
	case 'C', 'a':
		s.goTo(s.row, s.column+n)
	case 'D':
		s.goTo(s.row, s.column-n)
	case 'E':
		s.goTo(s.row+n, 0)
	case 'F':
		s.goTo(s.row-n, 0)
	case 'G', '`':
		s.goTo(s.row, n-1)
	case 'd':
		s.goTo(n-1, s.column)
	case 'H', 'f':
		s.goTo(n-1, number(params, 1)-1)
	case 's':
		s.kept = [2]int{s.row, s.column}
	case 'u':
		s.goTo(s.kept[0], s.kept[1])
	case 'r':
		bottom, _, _ := params.Param(1, s.height)
		s.top, s.bottom = min(n, s.height)-1, min(max(bottom, n), s.height)
		s.goTo(0, 0)
	default:
		return false
	}
	return true
}

// change changes the cells on the screen.
func (s *screen) change(cmd ansi.Cmd, params ansi.Params) {
	n, row := number(params, 0), s.rows[s.row]
	which, _, _ := params.Param(0, 0)
	switch cmd.Final() {
	case 'J':
		s.eraseScreen(which)
	case 'K':
		eraseLine(row, s.column, which)
	case 'X':
		erase(row[s.column:min(s.column+n, s.width)])
	case 'P':
		n = min(n, s.width-s.column)
		copy(row[s.column:], row[s.column+n:])
		erase(row[s.width-n:])
	case '@':
		n = min(n, s.width-s.column)
		copy(row[s.column+n:], row[s.column:])
		erase(row[s.column : s.column+n])
	case 'b':
		for range min(n, s.width) {
			s.print(s.last)
		}
	case 'L':
		s.scroll(s.row, max(s.bottom, s.row+1), -n)
	case 'M':
		s.scroll(s.row, max(s.bottom, s.row+1), n)
	case 'S':
		s.scroll(s.top, s.bottom, n)
	case 'T':
		s.scroll(s.top, s.bottom, -n)
	}
}

func (s *screen) eraseScreen(which int) {
	from, to := 0, s.height
	switch which {
	case 0:
		from = s.row + 1
	case 1:
		to = s.row
	}
	for _, row := range s.rows[from:to] {
		erase(row)
	}
	if which < 2 {
		eraseLine(s.rows[s.row], s.column, which)
	}
}

func eraseLine(row []rune, column, which int) {
	switch which {
	case 0:
		erase(row[column:])
	case 1:
		erase(row[:column+1])
	default:
		erase(row)
	}
}
