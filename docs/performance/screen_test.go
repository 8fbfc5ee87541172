//go:build unix

package main

import (
	"strings"
	"testing"
)

func TestAScreenShowsWhatWasDrawn(t *testing.T) {
	for name, test := range map[string]struct{ drawn, want string }{
		"text":                      {"one\r\ntwo", "one\ntwo"},
		"a wrapped line":            {"abcdefghijkl", "abcdefghij\nkl"},
		"a full line, then another": {"abcdefghij\r\nk", "abcdefghij\nk"},
		"a wide character":          {"a界b", "a界b"},
		"places":                    {"\x1b[2;3Hx\x1b[Hy\x1b[2Dz", "z\n  x"},
		"erasing to the end":        {"abcdef\x1b[4D\x1b[K", "ab"},
		"erasing below":             {"one\r\ntwo\r\nthree\x1b[2;2H\x1b[J", "one\nt"},
		"erasing everything":        {"one\r\ntwo\x1b[2J\x1b[Hx", "x"},
		"deleted characters":        {"abcdef\x1b[5D\x1b[2P", "adef"},
		"room for characters":       {"abc\x1b[2D\x1b[2@", "a  bc"},
		"a repeated character":      {"a\x1b[3b", "aaaa"},
		"scrolling":                 {"1\r\n2\r\n3\r\n4\r\n5", "2\n3\n4\n5"},
		"scrolling a region":        {"1\r\n2\r\n3\r\n4\x1b[2;3r\x1b[3;1H\nx", "1\n3\nx\n4"},
		"reverse scrolling":         {"1\r\n2\x1b[H\x1bMx", "x\n1\n2"},
		"a line put between":        {"1\r\n2\x1b[1;1H\x1b[Lx", "x\n1\n2"},
		"a line taken out":          {"1\r\n2\r\n3\x1b[1;1H\x1b[M", "2\n3"},
		"the alternate screen":      {"under\x1b[?1049h\x1b[Hover", "over"},
		"the normal one again":      {"under\x1b[?1049hover\x1b[?1049l", "under"},
		"styles and titles":         {"\x1b]0;title\x07\x1b[1;31mred\x1b[m\x1b(B", "red"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(10, 4)
			for _, b := range []byte(test.drawn) { // sequences arrive in pieces
				s.write([]byte{b})
			}
			if got := strings.TrimRight(s.text(), "\n"); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
			if s.asked != 0 {
				t.Errorf("%d questions", s.asked)
			}
		})
	}
}

func TestAScreenKnowsAQuestion(t *testing.T) {
	for _, question := range []string{
		"\x1b[6n", "\x1b[?6n", "\x1b[5n", "\x1b[c", "\x1b[>c", "\x1b[>q", "\x1b[?u", "\x1b[?2026$p", "\x1b[18t", "\x1b[14t",
		"\x1b]10;?\x07", "\x1b]11;?\x1b\\", "\x1b]4;3;?\x07", "\x1bP+q544e\x1b\\",
	} {
		s := newScreen(80, 24)
		s.write([]byte(question))
		if s.asked != 1 || len(s.replies) != 1 {
			t.Errorf("%q: %d questions, replies %q", question, s.asked, s.replies)
		}
	}
}

func TestTheDifferenceOfTwoScreensIsInCharacters(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"one\ntwo\n", "one\ntoo\n", 1}, {"one\n", "one more\n", 5}, {"é\n", "e\n", 1}, {"one\n", "one\ntwo\n", 3}} {
		if got := differing(test.a, test.b); got != test.want {
			t.Errorf("%q and %q: %d, want %d", test.a, test.b, got, test.want)
		}
	}
}
