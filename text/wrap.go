package text

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// tabWidth is what a tab becomes when text is laid out: terminals differ, so
// none is ever written.
const tabWidth = 4

// Width is how many terminal cells a line takes.
func Width(line string) int { return ansi.StringWidth(line) }

// Wrap breaks clean text into lines of at most width cells, at spaces where
// there are any. Nothing is left out. A width below 1 is taken as 1; a
// character of two cells stands alone on a line of one.
func Wrap(s string, width int) []string {
	width = max(width, 1)
	s = strings.ReplaceAll(s, "\t", strings.Repeat(" ", tabWidth))
	// Wrap alone overshoots on some phrases; Hardwrap holds it to the width.
	lines := strings.Split(ansi.Hardwrap(ansi.Wrap(s, width, ""), width, true), "\n")
	for i := range lines {
		if i > 0 { // it also parts a letter from its accent, in a word that has to be broken
			accents, rest := leadingMarks(lines[i])
			lines[i-1], lines[i] = lines[i-1]+accents, rest
		}
	}
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}

// leadingMarks parts a line into the marks it begins with, which belong to a
// character before it and take no cell, and the rest.
func leadingMarks(line string) (marks, rest string) {
	rest = strings.TrimLeftFunc(line, func(r rune) bool { return unicode.Is(unicode.M, r) && Width(string(r)) == 0 })
	return line[:len(line)-len(rest)], rest
}

// CutLeft shortens a line of clean text to its last cells, at most width, whole
// characters.
func CutLeft(line string, width int) string {
	for left := Width(line); line != "" && left > max(width, 0); {
		character, cells := ansi.FirstGraphemeCluster(line, ansi.GraphemeWidth)
		line = line[len(character):]
		left -= cells
	}
	return line
}

// Cut shortens a line of clean text to at most width cells. What was cut off
// is marked by tail, which counts.
func Cut(line string, width int, tail string) string {
	if width <= 0 {
		return ""
	}
	if Width(line) <= width {
		return line
	}
	if Width(tail) > width {
		tail = ""
	}
	return ansi.Truncate(line, width, tail)
}

// Pad fills a line with spaces up to width cells; a wider line stays.
func Pad(line string, width int) string {
	if missing := width - Width(line); missing > 0 {
		return line + strings.Repeat(" ", missing)
	}
	return line
}

// PadLeft is Pad with the spaces before the line.
func PadLeft(line string, width int) string {
	if missing := width - Width(line); missing > 0 {
		return strings.Repeat(" ", missing) + line
	}
	return line
}
