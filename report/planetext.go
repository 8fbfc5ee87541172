package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/text"
)

// How large a plane is in characters at most, both sides of an axis together, and
// how small a side may become where its split is near an end.
const (
	planeRows, leastPlaneRows       = 10, 2
	planeColumns, leastPlaneColumns = 64, 6
)

// planeMargin is what the marks on the left take.
const planeMargin = len("100 ")

// A planeInk is what a plane is drawn with.
type planeInk struct {
	across, down, cross         string
	topLeft, top, topRight      string
	left, right                 string
	downLeft, bottom, downRight string

	rightwards, upwards string
	cut, earlier, open  string
}

var (
	boxInk = planeInk{
		"─", "│", "┼", "┌", "┬", "┐", "├", "┤", "└", "┴", "┘",
		"→", "↑", "…", "·", "?",
	}
	asciiInk = planeInk{
		"-", "|", "+", "+", "+", "+", "+", "+", "+", "+", "+",
		">", "^", "...", ".", "?",
	}
)

// draw draws a plane in lines of at most width cells, 20 at least, and explains
// the marks that are in it. Each point is its number, on the side of both splits
// that it belongs to; those that would touch are joined by commas.
func (p plane) draw(width int, ascii bool) (lines, notes []string) {
	d := planeDraft{
		plane: p, ink: boxInk,
		x: newPlaneScale(p.x.split, min(width-planeMargin-3, planeColumns), leastPlaneColumns),
		y: newPlaneScale(p.y.split, planeRows, leastPlaneRows),
	}
	if ascii {
		d.ink = asciiInk
	}
	d.rule()
	d.points()
	d.earlierPlaces()
	d.labels()
	return d.lines(width, ascii), d.notes()
}

// A planeDraft is a plane being drawn. Its rows are numbered as the percents are,
// from below, and what stands left of the frame is no part of them.
type planeDraft struct {
	plane
	ink  planeInk
	x, y planeScale
	rows []planeRow

	hasEarlier, hasOpen, hasCuts bool
}

// rule draws the lines at the splits.
func (d *planeDraft) rule() {
	for y := range d.y.size() {
		row := newPlaneRow(d.x.size())
		if y == d.y.low {
			for x := range row {
				row[x] = d.ink.across
			}
		}
		row[d.x.low] = d.ink.down
		d.rows = append(d.rows, row)
	}
	d.rows[d.y.low][d.x.low] = d.ink.cross
}

// lines are the rows in their frame, from above, with the axes named and marked.
func (d *planeDraft) lines(width int, ascii bool) []string {
	named := func(axis, arrow, title string) string {
		title = text.Line(title)
		if ascii {
			title = text.ASCII(title)
		}
		return text.Cut(strings.Repeat(" ", planeMargin)+axis+" "+arrow+" "+title, width, d.ink.cut)
	}
	framed := func(left, line, cross, right string) string {
		return strings.Repeat(" ", planeMargin) + left + strings.Repeat(line, d.x.low) + cross + strings.Repeat(line, d.x.high) + right
	}
	lines := []string{
		named("y", d.ink.upwards, d.plane.y.title),
		framed(d.ink.topLeft, d.ink.across, d.ink.top, d.ink.topRight),
	}
	marks := d.rowMarks()
	for y, row := range slices.Backward(d.rows) {
		left, right := d.ink.down, d.ink.down
		if y == d.y.low {
			left, right = d.ink.left, d.ink.right
		}
		lines = append(lines, text.PadLeft(marks[y], planeMargin-1)+" "+left+strings.Join(row, "")+right)
	}
	return append(lines,
		framed(d.ink.downLeft, d.ink.across, d.ink.bottom, d.ink.downRight),
		strings.Repeat(" ", planeMargin+1)+strings.TrimRight(strings.Join(d.columnMarks(), ""), " "),
		named("x", d.ink.rightwards, d.plane.x.title),
	)
}

// notes explain the marks that were needed.
func (d *planeDraft) notes() []string {
	var notes []string
	if d.hasOpen {
		notes = append(notes, fmt.Sprintf(d.words.CanMove, d.ink.open))
	}
	if d.hasEarlier {
		notes = append(notes, fmt.Sprintf(d.words.Was, d.ink.earlier))
	}
	if d.hasCuts {
		notes = append(notes, fmt.Sprintf(d.words.Cut, d.ink.cut))
	}
	return notes
}

// marked are the percents that an axis names where there is room, the first ones
// first; the split stands at its line.
var marked = []int{0, 100, 25, 50, 75}

func (d *planeDraft) rowMarks() []string {
	marks := make([]string, d.y.size())
	marks[d.y.low] = strconv.Itoa(d.y.split)
	for _, percent := range marked {
		if at := d.y.cell(percent); percent != d.y.split && marks[at] == "" {
			marks[at] = strconv.Itoa(percent)
		}
	}
	return marks
}

func (d *planeDraft) columnMarks() planeRow {
	row := newPlaneRow(d.x.size())
	mark := func(percent, at int) {
		s := strconv.Itoa(percent)
		at = max(0, min(at-len(s)/2, len(row)-len(s)))
		if row.isBlank(at-1, at+len(s)+1) {
			row.put(at, s)
		}
	}
	mark(d.x.split, d.x.low)
	for _, percent := range marked {
		if percent != d.x.split {
			mark(percent, d.x.cell(percent))
		}
	}
	return row
}
