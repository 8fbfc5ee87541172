package tui

import (
	"slices"
	"strings"
)

// A list is the chosen one of some rows.
type list struct {
	at int
}

// listKeys are what every list answers to.
func listKeys() []binding { return []binding{keyUp, keyDown, keyFirst, keyLast} }

// move takes the keys that lists share, and reports whether it was one.
func (l *list) move(name string, rows int) bool {
	switch {
	case keyUp.matches(name):
		l.at--
	case keyDown.matches(name):
		l.at++
	case keyFirst.matches(name):
		l.at = 0
	case keyLast.matches(name):
		l.at = rows - 1
	default:
		return false
	}
	l.clamp(rows)
	return true
}

// clamp keeps the choice on a row.
func (l *list) clamp(rows int) { l.at = max(min(l.at, rows-1), 0) }

// jump goes to the first row of the next group, or with step -1 to that of
// this group, or of the one before where it is there already.
func (l *list) jump(step, rows int, group func(row int) string) {
	for i := l.at + step; i >= 0 && i < rows; i += step {
		if i == 0 || group(i-1) != group(i) {
			l.at = i
			return
		}
	}
}

// A page is lines, some of which are the rows of a list.
type page struct {
	lines []string
	rows  []int // the first line of each row
	heads []int // the line of each heading
}

// add puts lines on the page.
func (p *page) add(lines ...string) { p.lines = append(p.lines, lines...) }

// row starts the next row of the list.
func (p *page) row(lines ...string) {
	p.rows = append(p.rows, len(p.lines))
	p.lines = append(p.lines, lines...)
}

// group puts a heading on the page, after an empty line where there is one
// before.
func (p *page) group(heading string) {
	if len(p.lines) > 0 {
		p.lines = append(p.lines, "")
	}
	p.heads = append(p.heads, len(p.lines))
	p.lines = append(p.lines, heading)
}

// tighten takes empty lines out, from the bottom up, as long as there are more
// lines than fit.
func (p *page) tighten(height int) {
	for i := len(p.lines) - 1; i >= 0 && len(p.lines) > height; i-- {
		if p.lines[i] != "" {
			continue
		}
		p.lines = slices.Delete(p.lines, i, i+1)
		for _, marks := range [][]int{p.rows, p.heads} {
			for n, line := range marks {
				if line > i {
					marks[n]--
				}
			}
		}
	}
}

// gaps is how many empty lines there are.
func (p *page) gaps() int {
	n := 0
	for _, l := range p.lines {
		if l == "" {
			n++
		}
	}
	return n
}

// window is the part of the page that fits into height and shows the chosen
// row with what stands around it.
func (p *page) window(chosen, height int) []string { return p.shifted(chosen, 0, height) }

// shifted is the window moved down by some lines, or up, as far as there are
// any.
func (p *page) shifted(chosen, shift, height int) []string {
	height = max(height, 0)
	top := p.top(chosen, shift, height)
	return p.lines[top:min(top+height, len(p.lines))]
}

// top is the first line of the window.
func (p *page) top(chosen, shift, height int) int {
	if len(p.lines) <= height || len(p.rows) == 0 {
		return 0
	}
	line := p.rows[min(chosen, len(p.rows)-1)]
	top := min(max(line-height/2, 0), len(p.lines)-height)
	return min(max(top+shift, 0), len(p.lines)-height)
}

// headed is the window with the heading of its first row in its first line,
// where that is further up. A row that would give way to its own heading, and
// be followed by the next one, is left out with it.
func (p *page) headed(chosen, height int) []string {
	lines, top := p.window(chosen, height), p.top(chosen, 0, height)
	next, isHeading := slices.BinarySearch(p.heads, top)
	if isHeading || next == 0 || len(lines) < 2 {
		return lines
	}
	if next < len(p.heads) {
		if at := p.heads[next]; strings.Join(p.lines[top+1:at], "") == "" {
			return p.lines[at:min(at+height, len(p.lines))]
		}
	}
	return append([]string{p.lines[p.heads[next-1]]}, lines[1:]...)
}

// squeezed is lines without as many of their empty ones as it takes to fit,
// cut where that is not enough.
func squeezed(lines []string, height int) []string {
	p := page{lines: slices.Clone(lines)}
	p.tighten(height)
	return p.lines[:min(len(p.lines), max(height, 0))]
}

// scrolled is the part of some lines from one on that fits into height, and
// the first line shown, held so that the last page is full.
func scrolled(lines []string, from, height int) ([]string, int) {
	height = max(height, 0)
	from = max(min(from, len(lines)-height), 0)
	return lines[from:min(from+height, len(lines))], from
}
