package report

import (
	"slices"
	"strings"

	"github.com/kamscore/kamscore/text"
)

const (
	columnGap = 2
	// leastWide is how narrow the wide column may become before the table is
	// written another way.
	leastWide = 20
	// goodWide is what the wide column keeps, minor columns going first, on a
	// page narrower than roomy.
	goodWide = 30
	roomy    = 100
	// mostIndent is how far the rows of a stacked table may be indented.
	mostIndent = 4
)

// table prints a table: as it is if it fits, and without its minor columns if
// they would have its wide cells cut short; else turned, else without its spare
// columns, else one row below the other with nothing left out.
func (p *page) table(t table) {
	turned := t.turned
	t = p.sayTable(t)
	if p.width < roomy && p.isCutShort(t) && p.aligned(without(t, func(c column) bool { return c.minor })) {
		return
	}
	if p.aligned(t) {
		return
	}
	if turned != nil {
		p.table(*turned)
		return
	}
	if lean := without(t, func(c column) bool { return c.spare }); len(lean.columns) < len(t.columns) && p.aligned(lean) {
		return
	}
	p.stacked(t)
}

func (p *page) sayTable(t table) table {
	said := table{columns: slices.Clone(t.columns)}
	for i := range said.columns {
		said.columns[i].name = p.say(said.columns[i].name)
	}
	for _, r := range t.rows {
		cells := make([]string, len(r.cells))
		for i, c := range r.cells {
			cells[i] = p.say(c)
		}
		said.rows = append(said.rows, row{cells: cells, group: r.group})
	}
	return said
}

// without is a table without some of its columns.
func without(t table, left func(column) bool) table {
	var lean table
	for _, c := range t.columns {
		if !left(c) {
			lean.columns = append(lean.columns, c)
		}
	}
	for _, r := range t.rows {
		var cells []string
		for i, c := range r.cells {
			if !left(t.columns[i]) {
				cells = append(cells, c)
			}
		}
		lean.rows = append(lean.rows, row{cells: cells, group: r.group})
	}
	return lean
}

// isCutShort reports whether the wide column cannot keep as much of its cells
// as is good to read.
func (p *page) isCutShort(t table) bool {
	widths, wide, others := widthsOf(t)
	return p.width-others < min(widths[wide], goodWide)
}

// widthsOf are how wide the cells of each column are, which column is the wide
// one, and what all but that take of a line.
func widthsOf(t table) (widths []int, wide, others int) {
	widths, others = make([]int, len(t.columns)), -columnGap
	for i, c := range t.columns {
		widths[i] = text.Width(c.name)
		for _, r := range t.rows {
			if !r.group || !c.wide {
				widths[i] = max(widths[i], text.Width(r.cells[i]))
			}
		}
		others += columnGap
		if c.wide {
			wide = i
		} else {
			others += widths[i]
		}
	}
	return widths, wide, others
}

// aligned prints a row per line, if the wide column keeps enough room.
func (p *page) aligned(t table) bool {
	widths, wide, others := widthsOf(t)
	room := p.width - others
	if room < min(widths[wide], leastWide) {
		return false
	}
	widths[wide] = min(widths[wide], room)

	titles := p.shortTitles(t, wide, widths[wide])
	names := make([]string, len(t.columns))
	for i, c := range t.columns {
		names[i] = c.name
	}
	if strings.Join(names, "") != "" {
		p.print(alignedRow(t.columns, widths, names))
	}
	for i, r := range t.rows {
		cells := slices.Clone(r.cells)
		cells[wide] = titles[i]
		if !r.group {
			p.print(alignedRow(t.columns, widths, cells))
			continue
		}
		// A group's title begins where its rows begin, further to the left.
		if i > 0 {
			p.print("")
		}
		columns, joined := slices.Clone(t.columns[wide:]), slices.Clone(widths[wide:])
		for _, w := range widths[:wide] {
			joined[0] += w + columnGap
		}
		p.print(alignedRow(columns, joined, cells[wide:]))
	}
	return true
}

// shortTitles cuts the cells of the wide column, groups apart from the rest.
func (p *page) shortTitles(t table, wide, width int) []string {
	short := make([]string, len(t.rows))
	for _, group := range []bool{true, false} {
		var titles []string
		for _, r := range t.rows {
			if r.group == group {
				titles = append(titles, r.cells[wide])
			}
		}
		titles = ShortTitles(titles, width, p.tail)
		for i, r := range t.rows {
			if r.group == group {
				short[i], titles = titles[0], titles[1:]
			}
		}
	}
	return short
}

func alignedRow(columns []column, widths []int, cells []string) string {
	padded := make([]string, len(cells))
	for i, c := range cells {
		if columns[i].right {
			padded[i] = text.PadLeft(c, widths[i])
		} else {
			padded[i] = text.Pad(c, widths[i])
		}
	}
	return strings.Join(padded, strings.Repeat(" ", columnGap))
}

// stacked prints what stands left of the wide cell, the wide cell in full, and
// below them the others, each with the name of its column.
func (p *page) stacked(t table) {
	wide := slices.IndexFunc(t.columns, func(c column) bool { return c.wide })
	for i, r := range t.rows {
		if r.group && i > 0 {
			p.print("")
		}
		lead := ""
		if !r.group && wide > 0 {
			lead = strings.Join(r.cells[:wide], " ") + " "
		}
		if text.Width(lead) <= mostIndent {
			p.wrap(lead, r.cells[wide])
		} else {
			p.wrap("", lead+r.cells[wide])
		}
		var phrases line
		for j, c := range r.cells {
			if j > wide && c != "" {
				phrases = append(phrases, t.columns[j].name+" "+c)
			}
		}
		p.line(strings.Repeat(" ", min(text.Width(lead), mostIndent)), phrases)
	}
}
