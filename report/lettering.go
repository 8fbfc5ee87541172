package report

import (
	"strings"
	"unicode"

	"github.com/kamscore/kamscore/text"
)

// Nobody here knows the font that a picture is read in. Letters are taken to
// be as wide as in the widest fonts that systems have for a screen, DejaVu Sans
// and Verdana, so that what fits by this fits everywhere.

// Widths of letters, in hundredths of the size of their font.
const (
	narrowLetter = 46
	smallLetter  = 66
	largeLetter  = 82
	widestLetter = 102
	otherLetter  = 125 // of any script but the Latin one
	doubleLetter = 105
	emojiLetter  = 138
	boldDigit    = 72
)

// letterWidth is how wide a character is at the most.
func letterWidth(r rune) int {
	switch {
	case r == '\u00a0' || strings.ContainsRune(" !'(),-./:;I[\\]`fijlrt|·‘’", r):
		return narrowLetter
	case strings.ContainsRune("MWmw@%+<=>#~&…—ÆŒæœ", r):
		return widestLetter
	case r >= 'A' && r <= 'Z', r >= 'À' && r <= 'Þ':
		return largeLetter
	case r <= unicode.MaxASCII, r >= 'ß' && r <= 'ÿ':
		return smallLetter
	case r >= '\u0300' && r <= '\u036f': // accents, above the letter before them
		return 0
	case r == '\ufdfd' || r >= '\ufdfa' && r <= '\ufdfb' || r >= '\U00012000' && r < '\U00012600' || r == '\u2e3b':
		return 1200 // words and phrases in one character, and cuneiform
	case r >= '\U0001f000' && r < '\U00020000', r == '\ufe0f', r >= '\u2300' && r < '\u2c00':
		return emojiLetter
	case text.Width(string(r)) == 2:
		return doubleLetter
	}
	return otherLetter
}

// lettersWidth is how wide clean text is at the most, in a font of a size.
func lettersWidth(s string, size tenth) tenth {
	width := 0
	for _, r := range s {
		width += letterWidth(r)
	}
	return (tenth(width)*size + 99) / 100
}

// boldWidth is that of bold letters, of which digits are measured by
// themselves, most of it being numbers.
func boldWidth(s string, size tenth) tenth {
	width := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			width += boldDigit
		} else {
			width += letterWidth(r) * 115 / 100
		}
	}
	return (tenth(width)*size + 99) / 100
}

// cutTo shortens clean text to what fits by a measure, and marks that it did:
// empty where not even one character does.
func cutTo(s string, fits func(string) bool) string {
	if fits(s) {
		return s
	}
	most, cut := text.Width(s), ""
	for least := 1; least < most; { // the cells of the longest cut that fits lie from least up to most
		cells := (least + most) / 2
		try := strings.TrimRightFunc(text.Cut(s, cells, ""), unicode.IsSpace) + "…"
		if try == "…" || fits(try) {
			least = cells + 1
			if try != "…" {
				cut = try
			}
		} else {
			most = cells
		}
	}
	return cut
}

// brokenTo breaks clean text into lines that fit by a measure, two at most, the
// last one cut.
func brokenTo(s string, fits func(string) bool) []string {
	if fits(s) {
		return []string{s}
	}
	for end := len(s); ; {
		end = strings.LastIndexByte(s[:end], ' ')
		if end <= 0 {
			break
		}
		if fits(s[:end]) {
			lines := []string{s[:end]}
			if rest := cutTo(s[end+1:], fits); rest != "" {
				lines = append(lines, rest)
			}
			return lines
		}
	}
	if cut := cutTo(s, fits); cut != "" {
		return []string{cut}
	}
	return nil
}
