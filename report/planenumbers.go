package report

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/text"
)

// A planeGroup is points whose numbers stand together, in a row on one side.
type planeGroup struct {
	numbers []planeNumber
	cells   int // the sum of theirs
	width   int // of the numbers joined
	start   int
}

// A planeNumber is the number of a point as it is written, and its cell.
type planeNumber struct {
	number, cell int
	text         string
}

// points puts the numbers of all points on the plane, row by row and side by side.
func (d *planeDraft) points() {
	type strip struct{ y, from int } // of a row, on one side of the split
	in := map[strip][]planeNumber{}
	for _, p := range d.plane.points {
		from, _ := d.x.side(p.at.x)
		n := planeNumber{p.number, d.x.cell(p.at.x), strconv.Itoa(p.number)}
		if p.isOpen {
			n.text += d.ink.open
			d.hasOpen = true
		}
		at := strip{d.y.cell(p.at.y), from}
		in[at] = append(in[at], n)
	}
	for at, numbers := range in {
		to := d.x.low
		if at.from > 0 {
			to = d.x.size()
		}
		for _, g := range grouped(numbers, at.from, to) {
			d.rows[at.y].put(g.start, d.joined(g, to-at.from))
		}
	}
}

// grouped joins numbers until none of them touches another and all are within
// some cells.
func grouped(numbers []planeNumber, from, to int) []planeGroup {
	slices.SortFunc(numbers, func(a, b planeNumber) int {
		return cmp.Or(cmp.Compare(a.cell, b.cell), cmp.Compare(a.number, b.number))
	})
	var groups []planeGroup
	for _, n := range numbers {
		g := planeGroup{numbers: []planeNumber{n}, cells: n.cell, width: len(n.text)}
		g.settle(from, to)
		for len(groups) > 0 && groups[len(groups)-1].touches(g) {
			g = groups[len(groups)-1].with(g)
			g.settle(from, to)
			groups = groups[:len(groups)-1]
		}
		groups = append(groups, g)
	}
	return groups
}

// settle puts a group where its points are in the middle, within some cells.
func (g *planeGroup) settle(from, to int) {
	width := min(g.width, to-from)
	middle := g.cells / len(g.numbers)
	g.start = max(from, min(middle-(width-1)/2, to-width))
}

// touches reports whether there is no blank between a group and the next.
func (g planeGroup) touches(next planeGroup) bool { return g.start+g.width >= next.start }

func (g planeGroup) with(next planeGroup) planeGroup {
	return planeGroup{
		numbers: append(g.numbers, next.numbers...),
		cells:   g.cells + next.cells,
		width:   g.width + len(",") + next.width,
	}
}

// joined are the numbers of a group in order, cut where they have no room.
func (d *planeDraft) joined(g planeGroup, room int) string {
	slices.SortFunc(g.numbers, func(a, b planeNumber) int { return cmp.Compare(a.number, b.number) })
	if g.width > room {
		d.hasCuts = true
		room -= text.Width(d.ink.cut)
	}
	joined := ""
	for i, n := range g.numbers {
		if i > 0 {
			n.text = "," + n.text
		}
		if comma := min(len(g.numbers)-1-i, 1); g.width > room && len(joined+n.text)+comma > room {
			if i > 0 {
				joined += ","
			}
			return joined + d.ink.cut
		}
		joined += n.text
	}
	return joined
}
