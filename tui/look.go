package tui

import (
	"io"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"github.com/kamscore/kamscore/text"
)

// A look is how things are drawn: styles made for one terminal, and the
// glyphs it can show. Colours are the terminal's own and never the only sign
// of anything; without colour the words, digits and the mark still tell.
type look struct {
	title  lipgloss.Style
	muted  lipgloss.Style
	accent lipgloss.Style
	warn   lipgloss.Style
	ascii  bool
}

// newLook makes the styles for a terminal. The palette is the sixteen colours
// a terminal defines itself, so its background need not be known, and asking
// for it would hold up the start.
func newLook(out io.Writer, colour, ascii bool) look {
	profile := termenv.Ascii
	if colour {
		profile = termenv.ANSI
	}
	r := lipgloss.NewRenderer(out)
	r.SetColorProfile(profile) // else it reads the environment, and asks whether out is a terminal
	r.SetHasDarkBackground(true)
	return look{
		title:  r.NewStyle().Bold(true),
		muted:  r.NewStyle().Faint(true),
		accent: r.NewStyle().Foreground(lipgloss.Color("6")),
		warn:   r.NewStyle().Foreground(lipgloss.Color("3")),
		ascii:  ascii,
	}
}

// The mark stands before the row or level that is chosen.
func mark(chosen bool) string {
	if chosen {
		return "> "
	}
	return "  "
}

func (l look) ellipsis() string { return l.glyph("…", "...") }
func (l look) cursor() string   { return l.glyph("▏", "|") }

func (l look) glyph(unicode, ascii string) string {
	if l.ascii {
		return ascii
	}
	return unicode
}

// plain is a text of our own in glyphs that this terminal can show. Unlike
// text.ASCII it may get longer, so it comes before anything is measured.
func (l look) plain(s string) string {
	if !l.ascii {
		return s
	}
	return ownGlyphs.Replace(s)
}

var ownGlyphs = strings.NewReplacer("↑↓", "up/down", "·", "|", "…", "...", "→", "->", "←", "<-", "↑", "up", "↓", "down")

// bar draws a whole percent, 0 to 100, in the given cells. It means score,
// never progress.
func (l look) bar(percent, cells int) string {
	if l.ascii {
		if cells < 3 {
			return ""
		}
		full := filled(percent, cells-2)
		return "[" + strings.Repeat("#", full) + strings.Repeat(".", cells-2-full) + "]"
	}
	full := filled(percent, cells)
	return strings.Repeat("█", full) + strings.Repeat("░", cells-full)
}

// filled is how many cells of a bar are full: none only for 0, all only for
// 100.
func filled(percent, cells int) int {
	full := (percent*cells + 50) / 100
	switch {
	case percent > 0 && full == 0:
		return 1
	case percent < 100 && full == cells:
		return cells - 1
	}
	return full
}

// cut shortens a line to a width with this look's ellipsis.
func (l look) cut(line string, width int) string { return text.Cut(line, width, l.ellipsis()) }

// spread sets left and right at the two ends of a line of the given width;
// the left gives way.
func (l look) spread(left, right string, width int) string {
	left, right = l.plain(left), l.plain(right)
	room := width - text.Width(right)
	if room < 8 && text.Width(left) >= room {
		right = l.cut(right, max(width-8-1, 0))
		room = width - text.Width(right)
	}
	return text.Pad(l.cut(left, max(room-1, 0)), room) + right
}
