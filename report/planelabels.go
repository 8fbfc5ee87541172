package report

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/kamscore/kamscore/text"
)

// earlierPlaces marks where points were before, without hiding anything: with
// the number where it has room, and else by the mark alone, or not at all.
func (d *planeDraft) earlierPlaces() {
	for _, p := range d.plane.points {
		if p.before == nil {
			continue
		}
		row, cell := d.rows[d.y.cell(p.before.y)], d.x.cell(p.before.x)
		from, to := d.x.side(p.before.x)
		for _, mark := range []string{d.ink.earlier + strconv.Itoa(p.number), d.ink.earlier} {
			width := text.Width(mark)
			at := min(cell, to-width)
			// The lines beside are no number to be taken for a part of it.
			if at >= from && row.isBlank(max(at-1, from), min(at+width+1, to)) {
				row.put(at, mark)
				d.hasEarlier = true
				break
			}
		}
	}
}

// labels puts the name of each quadrant into it, towards its outer corner, where
// nothing else stands.
func (d *planeDraft) labels() {
	outer := []struct{ isLeft, isTop bool }{{true, true}, {false, true}, {true, false}, {false, false}}
	for i, label := range d.quadrants[:min(len(d.quadrants), len(outer))] {
		percents := planePlace{}
		if !outer[i].isLeft {
			percents.x = 100
		}
		if outer[i].isTop {
			percents.y = 100
		}
		label = apart(text.Line(label))
		if d.ink == asciiInk {
			label = text.ASCII(label)
		}
		d.label(label, percents, outer[i].isLeft)
	}
}

// apart leaves out what a terminal would join at the ends of a name to the spaces
// beside it: the frame would be moved.
func apart(name string) string {
	for name != "" && text.Width(" "+name) != 1+text.Width(name) {
		_, size := utf8.DecodeRuneInString(name)
		name = name[size:]
	}
	for name != "" && text.Width(name+" ") != text.Width(name)+1 {
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return name
}

// label puts a name into the quadrant that has a corner of the plane: into the
// first row from there with nothing in it, else into the first gap that has room
// for all of it, else cut into the widest.
func (d *planeDraft) label(name string, corner planePlace, isLeft bool) {
	from, to := d.x.side(corner.x)
	first, end := d.y.side(corner.y)
	rows := slices.Clone(d.rows[first:end])
	if corner.y > 0 {
		slices.Reverse(rows)
	}
	// Beside the number of a point a name would be taken for that of the point.
	taken := func(r planeRow) int {
		if r.isBlank(from, to) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(rows, func(a, b planeRow) int { return taken(a) - taken(b) })
	var widest [2]int
	var in planeRow
	for _, row := range rows {
		gaps := row.gaps(from+1, to-1)
		if !isLeft {
			slices.Reverse(gaps)
		}
		for _, gap := range gaps {
			if gap[1]-gap[0] >= text.Width(name) {
				row.putLabel(gap, name, isLeft)
				return
			}
			if gap[1]-gap[0] > widest[1]-widest[0] {
				widest, in = gap, row
			}
		}
	}
	if room := widest[1] - widest[0]; room >= leastLabel+text.Width(d.ink.cut) {
		in.putLabel(widest, text.Cut(name, room, d.ink.cut), isLeft)
	}
}

// leastLabel is how much of a name has to have room for the rest to be guessed.
const leastLabel = 3

func (r planeRow) putLabel(gap [2]int, name string, isLeft bool) {
	width := text.Width(name)
	switch {
	case width == 0:
	case isLeft:
		r.put(gap[0], name)
	default:
		r.put(gap[1]-width, name)
	}
}
