package report

import (
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/text"
)

// A letteringView is lines of text, each on its base line.
type letteringView struct {
	Class  string
	Texts  string // see htmlPage
	Full   string // all of it, for who points at it
	Anchor anchor
	Lines  []letteringLine
	area   area // the room they take
}

type letteringLine struct {
	spot
	labelLine
}

// lettered sets lines into an area, at one of its sides.
func lettered(at area, side anchor, line tenth, lines []labelLine) letteringView {
	if len(lines) > 1 {
		side = anchorStart // a list reads better so
	}
	l := letteringView{Anchor: side, area: at}
	x := (at.Left + at.Right) / 2
	switch side {
	case anchorStart:
		x = at.Left
	case anchorMiddle:
	case anchorEnd:
		x = at.Right
	}
	for i, words := range lines {
		l.Lines = append(l.Lines, letteringLine{spot{x, at.Top + line*tenth(i) + line*75/100}, words})
	}
	return l
}

// quadrant is the part of the frame that goes by the label at an index, in the
// order of scoring.Corners.
func (d *drawing) quadrant(i int) area {
	q, split := d.frame, d.split()
	if i%2 == 0 {
		q.Right = split.X
	} else {
		q.Left = split.X
	}
	if i < 2 {
		q.Bottom = split.Y
	} else {
		q.Top = split.Y
	}
	return q
}

// quadrantLabels stand behind the dots, where it is free by the first of some
// measures that any place meets. Where a quadrant is too small for its own it
// has none.
func (d *drawing) quadrantLabels(isFree ...func(area) bool) (all []letteringView) {
	line := d.quadrantSize * 130 / 100
	for i, name := range d.plane.quadrants {
		q := d.quadrant(i).grown(-px(9))
		said := brokenTo(text.Line(name), func(s string) bool { return boldWidth(s, d.quadrantSize) <= q.Right-q.Left })
		size := wording{height: line * tenth(len(said))}
		var lines []labelLine
		for _, s := range said {
			size.width = max(size.width, boldWidth(s, d.quadrantSize))
			lines = append(lines, labelLine{Name: s})
		}
		if lines == nil || size.height > q.Bottom-q.Top {
			continue
		}
		at, side := corner(q, size, i%2 == 1, i >= 2, isFree)
		l := lettered(at, side, line, lines)
		l.Class, l.Full = "quadrant", text.Line(name)
		all = append(all, l)
	}
	return all
}

// corner is where a label stands in its quadrant: in the outer corner, or where
// that is taken at the free place on an edge that is nearest to it in height.
func corner(q area, size wording, right, low bool, isFree []func(area) bool) (at area, side anchor) {
	place := func(right bool, down tenth) (area, anchor) {
		at, side := area{q.Left, q.Top + down, q.Left + size.width, q.Top + down + size.height}, anchorStart
		if low {
			at.Top, at.Bottom = q.Bottom-down-size.height, q.Bottom-down
		}
		if right {
			at.Left, at.Right, side = q.Right-size.width, q.Right, anchorEnd
		}
		return at, side
	}
	for _, isFree := range isFree {
		for down := tenth(0); down+size.height <= q.Bottom-q.Top; down += size.height {
			for _, right := range [2]bool{right, !right} {
				if at, side := place(right, down); isFree(at) {
					return at, side
				}
			}
		}
	}
	return place(right, 0)
}

// marks are the ends of both axes and where they are divided, an end left out
// where the number of the division takes its room.
func (d *drawing) marks() (x, y []letteringLine) {
	split := d.split()
	for _, v := range slices.Compact([]int{0, d.plane.x.split, 100}) {
		at := spot{d.at(planePlace{x: v}).X, d.frame.Bottom + d.markSize + px(4)}
		if i := at.X - split.X; v == d.plane.x.split {
			at.X = split.X
		} else if max(i, -i) < d.markSize*5/2 {
			continue
		}
		x = append(x, letteringLine{at, labelLine{Number: strconv.Itoa(v)}})
	}
	for _, v := range slices.Compact([]int{0, d.plane.y.split, 100}) {
		at := spot{d.frame.Left - px(6), d.at(planePlace{y: v}).Y}
		if i := at.Y - split.Y; v == d.plane.y.split {
			at.Y = split.Y
		} else if max(i, -i) < d.markSize*5/4 {
			continue
		}
		at.Y += d.markSize * 35 / 100
		y = append(y, letteringLine{at, labelLine{Number: strconv.Itoa(v)}})
	}
	return x, y
}
