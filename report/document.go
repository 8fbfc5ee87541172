package report

import (
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// Separator stands between two phrases on one line.
const Separator = words.Separator

// none stands in a cell where there is nothing to count.
const none = words.None

// A document is what a thing says to a reader, before it has a format. Its
// texts may hold anything: a format makes them harmless in its own way.
type document []block

// A block is a heading, a para, a list, a table or a plane.
type block interface{ block() }

// A heading opens the document (level 1), a section or a part of one.
type heading struct {
	level int
	text  string
}

// A line is phrases that are said one after the other. Where they do not fit
// on one line they are broken apart between two phrases.
type line []string

// A para is lines that belong together.
type para []line

// said are the phrases that say something.
func said(phrases ...string) line {
	return slices.DeleteFunc(phrases, func(p string) bool { return strings.TrimSpace(p) == "" })
}

// paraOf is sentences, a line each.
func paraOf(sentences []string) para {
	var p para
	for _, s := range sentences {
		p = append(p, line{s})
	}
	return p
}

// An item has a short mark, a number mostly, a text and lines below it.
type item struct {
	mark  string
	text  string
	under []line
}

// A list is items in order.
type list []item

// A table is rows under named columns.
type table struct {
	caption string // what it holds, for who cannot see where it stands; on a page only
	columns []column
	rows    []row

	// turned is the same with rows and columns exchanged, for where this is
	// too wide; nil where that would not help.
	turned *table
}

// A column is one of these kinds: the one that takes the room left, a spare
// one, which may be left out of a narrow text, or neither.
type column struct {
	name  string
	wide  bool // takes the room left; there is one in each table
	spare bool // may be left out where there is no room
	minor bool // a spare one that is left out before the wide cells are cut short
	right bool // aligned to the right, as numbers are
}

// A row is cells, one for each column. A group is the row above those that
// belong to it. A page also shows bars and lines below the wide cell; nothing
// is in them alone that another format would miss.
type row struct {
	cells []string
	group bool
	bars  []bar
	under []line

	shades []scoring.Percent // behind each cell, where it is a percent of a heat map
}

func (heading) block() {}
func (para) block()    {}
func (list) block()    {}
func (table) block()   {}
