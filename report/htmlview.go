package report

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// What the templates of webpage.html read has a capital, and its texts are
// clean and on one line, notes apart.

func sayLine(l line) string { return text.Line(strings.Join(l, Separator)) }

func sayLines(lines []line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = sayLine(l)
	}
	return out
}

// A headingView is that of a component.
type headingView struct{ Text, Texts string }

type listView struct {
	Texts string // see htmlPage
	Items []itemView
}

type itemView struct {
	Mark, Text string
	Under      []string
}

func newListView(items list, on *htmlPage) listView {
	out := listView{Texts: on.Texts, Items: make([]itemView, len(items))}
	for i, it := range items {
		out.Items[i] = itemView{text.Line(it.mark), text.Line(it.text), sayLines(it.under)}
	}
	return out
}

type factView struct{ Name, Value string }

func factsView(all facts) (out []factView) {
	for _, f := range all {
		if value := text.Line(f.value); value != "" {
			out = append(out, factView{text.Line(f.name), value})
		}
	}
	return out
}

type tableView struct {
	Caption string
	Name    string // the caption, or what stands in its place
	Columns []columnView
	Groups  []groupView
	IsWide  bool // wider than a phone: it scrolls by itself
	IsNamed bool // its columns of numbers have names, which take more room than the numbers
}

type columnView struct {
	Name        string
	Wide, Right bool
	Breaks      bool // a word of its name may be broken
}

// A groupView is rows with the one above them that they belong to, if any.
type groupView struct{ Rows []rowView }

type rowView struct {
	Cells   []cellView
	IsGroup bool
}

type cellView struct {
	Text        string
	Texts       string // of a title: see htmlPage
	Wide, Right bool
	IsWords     bool // stands in the place of a number
	Shade       int  // 1 to 5, the darkest last; 0 where there is none
	Bars        []barView
	Under       []string
}

// numberWidth is the width of what heads a column by a number, or by a word like
// "total".
const numberWidth = 6

// mostOnPhone is how many columns stand beside each other on a phone.
const mostOnPhone = 5

// Where there are at most mostWhole columns, they are as wide as the words that
// head them, up to wholeWord: more would not fit on paper.
const (
	mostWhole = 12
	wholeWord = 12
)

func longestWord(s string) int {
	longest := 0
	for word := range strings.FieldsSeq(s) {
		longest = max(longest, text.Width(word))
	}
	return longest
}

func newTableView(t table, on *htmlPage) tableView {
	view := tableView{Caption: text.Line(t.caption), IsWide: len(t.columns) > mostOnPhone}
	view.Name = cmp.Or(view.Caption, on.Words.Table)
	for _, c := range t.columns {
		view.IsNamed = view.IsNamed || c.right && text.Width(c.name) > numberWidth
		view.Columns = append(view.Columns, columnView{
			Name: text.Line(c.name), Wide: c.wide, Right: c.right,
			Breaks: len(t.columns) > mostWhole || longestWord(c.name) > wholeWord,
		})
	}
	for _, r := range t.rows {
		if r.group || view.Groups == nil {
			view.Groups = append(view.Groups, groupView{})
		}
		last := &view.Groups[len(view.Groups)-1]
		last.Rows = append(last.Rows, newRowView(t.columns, r, on))
	}
	return view
}

func newRowView(columns []column, r row, on *htmlPage) rowView {
	view := rowView{IsGroup: r.group}
	for i, c := range columns {
		cell := cellView{Text: text.Line(r.cells[i]), Wide: c.wide, Right: c.right}
		cell.IsWords = c.right && isWords(cell.Text)
		if i < len(r.shades) {
			cell.Shade = shade(r.shades[i])
		}
		if c.wide {
			cell.Texts = on.Texts
			cell.Under = underWide(r.under)
			for _, b := range r.bars {
				cell.Bars = append(cell.Bars, newBarView(b))
			}
		}
		view.Cells = append(view.Cells, cell)
	}
	return view
}

// isWords reports whether what stands in the place of a number is words.
func isWords(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// shade is the fifth of the scale that a percent lies in, 0 where there is
// none. The cell says the percent itself.
func shade(p scoring.Percent) int {
	if !p.Defined() {
		return 0
	}
	return min(p.Whole()/20+1, 5)
}

// underWide are lines below a cell. What has lines of its own, a note, keeps
// them.
func underWide(lines []line) []string {
	var out []string
	for _, l := range lines {
		out = append(out, strings.TrimSpace(strings.ReplaceAll(text.Clean(strings.Join(l, Separator)), "\t", " ")))
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

type figuresView struct {
	Figures []figureView
	Bar     barView
	Radar   radarView
}

type figureView struct {
	Name, Number string
	IsMain       bool
	IsWords      bool // stands in the place of a number
	Under        []string
}

// mostOfNumber is how many bytes a number has, as "−100.0", what is longer
// being words.
const mostOfNumber = 8

func newFiguresView(f figures) figuresView {
	view := figuresView{Bar: newBarView(f.bar)}
	if f.shape.isDrawn() {
		view.Radar = newRadarView(f.shape)
	}
	for _, of := range f.of {
		number := text.Line(of.number)
		view.Figures = append(view.Figures, figureView{
			Name: text.Line(of.name), Number: number, IsMain: of.isMain, IsWords: len(number) > mostOfNumber, Under: sayLines(of.under),
		})
	}
	return view
}

type signView struct {
	Kind signKind
	Text string
}

type legendView struct {
	Name  string
	Signs []signView
}

func newLegendView(signs legend, on *htmlPage) legendView {
	out := legendView{Name: on.Words.Signs}
	for _, s := range signs {
		out.Signs = append(out.Signs, signView{s.kind, text.Line(s.text)})
	}
	return out
}
