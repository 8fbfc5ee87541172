//go:build unix

package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// ourSequences are those that the interface writes, in full: colours of the
// terminal's own sixteen, none behind the letters, movements, erasing, and the
// modes that it turns on and off.
var ourSequences = regexp.MustCompile(`^\x1b\[(` +
	`((0|1|2|3|4|7|22|23|24|27|3[0-79]|9[0-7])?(;(0|1|2|3|4|7|22|23|24|27|3[0-79]|9[0-7]))*m)` +
	`|[0-9]*A|[0-9]*(;[0-9]*)?H|[02]?[JK]` +
	`|\?(25|2004|1049)[hl]|\?(1002|1003|1006)l)`)

// alien is the first thing in what was written to a terminal that is neither
// text to be read nor a sequence of ours, empty where there is none. Without a
// terminal no sequence is ours.
func alien(written string, isTerminal bool) string {
	marks := 0
	for i := 0; i < len(written); {
		r, size := utf8.DecodeRuneInString(written[i:])
		if isTerminal && r == '\x1b' {
			sequence := ourSequences.FindString(written[i:])
			if sequence == "" {
				return excerpt(written, i, "a sequence")
			}
			i += len(sequence)
			continue
		}
		marks++
		switch {
		case r == utf8.RuneError && size == 1:
			return excerpt(written, i, "no UTF-8")
		case r == '\n', isTerminal && r == '\r':
		case unicode.IsControl(r):
			return excerpt(written, i, "a control character")
		// There is no joiner in the harms that would have a meaning.
		case unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Bidi_Control, unicode.Noncharacter_Code_Point,
			unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point):
			return excerpt(written, i, "an invisible character")
		case unicode.Is(unicode.M, r) && marks > 8:
			return excerpt(written, i, "a pile of marks")
		}
		if !unicode.Is(unicode.M, r) {
			marks = 0
		}
		i += size
	}
	return ""
}

// excerpt shows what stands at a place of a text, and around it.
func excerpt(s string, i int, what string) string {
	return fmt.Sprintf("%s at byte %d: %q, after %q", what, i, s[i:min(i+30, len(s))], s[max(i-60, 0):i])
}

// counterfeit is a line that passes for one of ours though its text came out of
// a file, empty where there is none.
func counterfeit(complaints string) string {
	for line := range strings.Lines(complaints) {
		if line == "hint: no\n" || line == "kamscore: no\n" {
			return line
		}
	}
	return ""
}

// What looks for aliens finds them.
func TestEveryHarmIsAlienAsItIs(t *testing.T) {
	for _, s := range harms[:15] {
		isNewLine := s == "Zq\nhint: no\r\nkamscore: no"
		if alien(s, false) == "" || alien(s, true) == "" && !isNewLine {
			t.Errorf("%q is not seen", s)
		}
	}
	if counterfeit("Zq\nhint: no\n") == "" {
		t.Error("a false hint is not seen")
	}
	for _, s := range []string{
		"\x1b[41m", "\x1b[38;5;1m", "\x1b[2;3r", "\x1b[6n", "\x1b[?1000h", "\x1b]0;x\a", "\x1bc", "\x1b", "\x1b[5m", "\t", "\a", "\x9b",
	} {
		if alien(s, true) == "" {
			t.Errorf("%q is not seen", s)
		}
	}
	for _, s := range []string{"\x1b[?1049h\x1b[2J\x1b[H\x1b[1;32mZq\x1b[0m\x1b[K\r\n\x1b[3A\x1b[24;1H\x1b[m\x1b[?25l", "Zürich 評価 ▲ é"} {
		if found := alien(s, true); found != "" {
			t.Errorf("%q holds %s", s, found)
		}
	}
}
