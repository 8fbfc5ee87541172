// Package text cleans, measures, wraps and cuts text.
//
// Text from outside, a scorecard, a result, a name or a note, is cleaned once,
// where it enters. After that every other package may print it: it holds no
// control character and no invisible one, so it cannot drive a terminal,
// reorder a line or measure wrongly.
package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxMarks is how many combining marks one character may carry. Living
// scripts need four at most; a pile of them would paint over other lines.
const maxMarks = 8

// Clean returns s without anything that could do more than be read: control
// characters other than newline and tab, direction and other format
// characters, tags, fillers, stray joiners, line and paragraph separators
// and piles of combining marks. CR LF and CR become a newline, and bytes that
// are not UTF-8 become U+FFFD. Clean of clean text is that text.
func Clean(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	previous, marks := rune(0), 0
	for i, r := range s {
		next := s[i:]
		next = next[runeLen(next):]
		switch {
		case r == '\r':
			if strings.HasPrefix(next, "\n") {
				continue
			}
			r = '\n'
		case r == '\u2028' || r == '\u2029':
			r = ' '
		case r == emojiStyle:
			if !joins(previous) {
				continue
			}
		case isJoiner(r):
			if following := firstVisible(next); !joins(previous) || !joins(following) || following == emojiStyle {
				continue
			}
		case !isPrintable(r):
			continue
		}
		if unicode.Is(unicode.M, r) {
			marks++
			if marks > maxMarks || previous == 0 || unicode.IsSpace(previous) {
				continue
			}
		} else {
			marks = 0
		}
		b.WriteRune(r)
		previous = r
	}
	return b.String()
}

// Line is Clean for text that stands on one line: newlines and tabs become
// spaces, runs of spaces one, and none is left at either end.
func Line(s string) string {
	s = Clean(s)
	if !strings.ContainsAny(s, "\n\t") && !strings.Contains(s, "  ") && strings.TrimSpace(s) == s {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isPlain reports whether s is ASCII that Clean would not change, which
// nearly every text is.
func isPlain(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < ' ' && c != '\n' && c != '\t') || c >= 0x7f {
			return false
		}
	}
	return true
}

func runeLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// isPrintable reports whether a rune may be kept: what unicode calls graphic,
// and of the format characters only the visible ones.
func isPrintable(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return true
	case unicode.Is(unicode.Cc, r), isInvisible(r), isNoCharacter(r):
		return false
	case unicode.Is(unicode.Cf, r):
		return unicode.Is(unicode.Prepended_Concatenation_Mark, r)
	}
	return true
}

// isInvisible names the characters that unicode counts as letters or marks
// although they show nothing.
func isInvisible(r rune) bool {
	switch {
	case r == '\u034f', // combining grapheme joiner
		r == '\u115f', r == '\u1160', r == '\u3164', r == '\uffa0', // Hangul fillers
		r == '\u17b4', r == '\u17b5', // Khmer inherent vowels
		r >= '\u180b' && r <= '\u180f', // Mongolian selectors
		r >= '\ufe00' && r <= '\ufe0e', // variation selectors but the one for emoji
		r >= 0xe0000 && r <= 0xe0fff:   // tags and more selectors
		return true
	}
	return false
}

// isNoCharacter names what unicode will never make a character, which XML and
// some programs refuse, and what it sets aside for more that nobody sees.
func isNoCharacter(r rune) bool {
	return r&0xfffe == 0xfffe || r >= 0xfdd0 && r <= 0xfdef || r >= 0xfff0 && r <= 0xfff8 || r == 0x2065
}

// emojiStyle asks for the coloured form of the character before it.
const emojiStyle = '\ufe0f'

func isJoiner(r rune) bool { return r == '\u200c' || r == '\u200d' || r == emojiStyle }

// joins reports whether a joiner beside this rune can have a meaning: it has
// in scripts that join and in emoji, not beside ASCII or a space.
func joins(r rune) bool {
	return r > unicode.MaxASCII && !unicode.IsSpace(r) && !isJoiner(r) && r != utf8.RuneError || r == emojiStyle
}

// firstVisible is the first rune of s that Clean keeps.
func firstVisible(s string) rune {
	for _, r := range s {
		switch {
		case r == '\r', r == '\u2028', r == '\u2029':
			return ' ' // as good as: it becomes a space or a newline
		case isJoiner(r), isPrintable(r):
			return r
		}
	}
	return 0
}
