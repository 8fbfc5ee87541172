//go:build unix

package main

import (
	"bytes"
	"fmt"

	"github.com/charmbracelet/x/ansi"
)

// ask reports whether a sequence asks the terminal something, and notes what a
// modern one replies.
func (s *screen) ask(cmd ansi.Cmd, params ansi.Params) bool {
	what, _, _ := params.Param(0, 0)
	asks := func(prefix, intermediate, final byte) bool {
		return cmd.Prefix() == prefix && cmd.Intermediate() == intermediate && cmd.Final() == final
	}
	switch {
	case asks(0, 0, 'n') && what == 6:
		s.reply("\x1b[%d;%dR", s.row+1, s.column+1)
	case asks('?', 0, 'n') && what == 6:
		s.reply("\x1b[?%d;%dR", s.row+1, s.column+1)
	case asks(0, 0, 'n') && what == 5:
		s.reply("\x1b[0n")
	case asks(0, 0, 'c'):
		s.reply("\x1b[?62;22c")
	case asks('>', 0, 'c'):
		s.reply("\x1b[>0;10;1c")
	case asks('>', 0, 'q'):
		s.reply("\x1bP>|screen(1)\x1b\\")
	case asks('?', 0, 'u'):
		s.reply("\x1b[?0u")
	case asks('?', '$', 'p'):
		s.reply("\x1b[?%d;2$y", what)
	case asks(0, 0, 't') && what == 18:
		s.reply("\x1b[8;%d;%dt", s.height, s.width)
	case asks(0, 0, 't') && (what == 14 || what == 16):
		s.reply("\x1b[%d;20;10t", what-10)
	default:
		return false
	}
	return true
}

// osc answers questions after a colour.
func (s *screen) osc(kind int, data []byte) {
	if !bytes.HasSuffix(data, []byte(";?")) {
		return
	}
	switch kind {
	case 10, 12:
		s.reply("\x1b]%d;rgb:d0d0/d0d0/d0d0\x1b\\", kind)
	case 11:
		s.reply("\x1b]11;rgb:1c1c/1c1c/1c1c\x1b\\")
	case 4:
		index := bytes.TrimSuffix(bytes.TrimPrefix(data, []byte("4;")), []byte(";?"))
		s.reply("\x1b]4;%s;rgb:8080/8080/8080\x1b\\", index)
	}
}

// dcs answers a question after a terminfo entry.
func (s *screen) dcs(cmd ansi.Cmd, _ ansi.Params, _ []byte) {
	if cmd.Intermediate() == '+' && cmd.Final() == 'q' {
		s.reply("\x1bP0+r\x1b\\")
	}
}

func (s *screen) reply(format string, args ...any) {
	s.asked++
	s.replies = append(s.replies, fmt.Sprintf(format, args...))
}
