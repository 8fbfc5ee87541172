package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// The comparison screen sets the open assessment beside another result: both
// totals, then each component, then the statements that differ.
type comparison struct {
	desk *desk
	path string // of the other result
	*scoring.Comparison
	words report.ComparisonView
	rows  []comparisonRow
	list  list
}

// A comparisonRow is a line of words about all, a component or an element.
type comparisonRow struct {
	group     string
	words     []string // phrases
	apart     bool     // from the words before
	component *scoring.ComponentChange
	element   *scoring.ElementChange
	said      []string // of the element, in phrases
}

// newComparison compares with the result at a path. The error is a
// *scoring.IncomparableError where that cannot be done.
func newComparison(d *desk, path string) (comparison, error) {
	a := d.sheet.Session.Snapshot()
	compared, err := d.outside.Compare(&a, path)
	if err != nil {
		return comparison{}, err
	}
	c := comparison{desk: d, path: path, Comparison: compared, words: report.NewComparisonView(compared, d.words)}
	loc := d.outside.Now().Location()
	for _, phrases := range c.words.Sides(loc) {
		c.rows = append(c.rows, comparisonRow{words: phrases})
	}
	for i, phrases := range c.words.Totals() {
		c.rows = append(c.rows, comparisonRow{words: phrases, apart: i == 0})
	}
	for i := range compared.Components {
		c.rows = append(c.rows, comparisonRow{group: d.words.Comparing.Components, component: &compared.Components[i]})
	}
	for _, g := range c.words.Groups() {
		for i := range g.Elements {
			c.rows = append(c.rows, comparisonRow{group: g.Title, element: &g.Elements[i], said: g.Said(g.Elements[i])})
		}
	}
	return c, nil
}

// refresh compares anew: an answer may have been taken back.
func (c comparison) refresh() screen {
	fresh, err := newComparison(c.desk, c.path)
	if err != nil {
		return c
	}
	fresh.list = c.list
	fresh.list.clamp(len(fresh.rows))
	return fresh
}

func (c comparison) title() heading {
	first, second := c.words.Labels()
	brief := c.Total.Change
	if c.Base != "" {
		brief = c.Total.LikeForLike
	}
	return heading{
		left:  c.desk.words.Comparing.Comparison,
		right: fmt.Sprintf(c.desk.words.Comparing.Both, c.desk.look.cut(first, 20), c.desk.look.cut(second, 20)),
		brief: c.desk.words.DifferenceWord(brief),
	}
}

func (c comparison) keys() []binding {
	w := &c.desk.words.Work
	return append([]binding{
		keyOpen, keyUnfold.saying(w.KeyNextList), keyFold.saying(w.KeyListBefore), keyWhy,
	}, listKeys()...)
}

func (c comparison) update(name string, _ tea.KeyMsg) (screen, []request) {
	if c.list.move(name, len(c.rows)) {
		return c, nil
	}
	row := c.rows[c.list.at]
	switch {
	case keyWhy.matches(name), keyOpen.matches(name) && row.words != nil:
		return c, []request{show{newWhy(c.desk, c.why(row))}}
	case keyOpen.matches(name):
		return c, c.open(row)
	case keyUnfold.matches(name):
		c.list.jump(1, len(c.rows), c.group)
	case keyFold.matches(name):
		c.list.jump(-1, len(c.rows), c.group)
	}
	return c, nil
}

func (c comparison) group(row int) string { return c.rows[row].group }

// open goes to what a row is about, in the sheet.
func (c comparison) open(row comparisonRow) []request {
	if row.component != nil {
		for i := range c.desk.card().Components {
			if c.desk.card().Components[i].ID == row.component.ID {
				components{desk: c.desk}.open(item{i, wholeComponent})
				return []request{showElement{}}
			}
		}
		return []request{say{c.desk.words.Comparing.NotAskedHere}}
	}
	s := c.desk.sheet.Session
	for _, id := range []string{row.element.Element.ID, row.element.Was} {
		if i, ok := s.IndexOf(id); ok {
			s.GoTo(i)
			return []request{showElement{}}
		}
	}
	return []request{say{c.desk.words.Comparing.NotAsked}}
}

func (c comparison) view(width, height int) []string {
	l := c.desk.look
	columns := c.columns(width)
	var pg page
	group := ""
	for i, r := range c.rows {
		if r.group != group {
			group = r.group
			if r.component != nil {
				pg.group(l.muted.Render(columns.head(group)))
			} else {
				pg.group(l.accent.Render(l.cut(group, width)))
			}
		}
		if r.apart {
			pg.add("")
		}
		lines := c.lines(r, i == c.list.at, columns, width)
		for n := range lines {
			if i == c.list.at {
				lines[n] = l.title.Render(lines[n])
			}
		}
		pg.row(lines...)
	}
	if c.rows[len(c.rows)-1].element == nil { // they come last
		pg.add("", c.desk.words.Comparisons.NoneDiffers)
	}
	return pg.window(c.list.at, height)
}

func (c comparison) lines(r comparisonRow, chosen bool, columns comparisonColumns, width int) []string {
	switch {
	case r.component != nil:
		return []string{mark(chosen) + columns.line(r.component)}
	case r.element != nil:
		return c.elementLines(r, chosen, width)
	}
	lines := phraseLines(c.desk.plainPhrases(r.words), width-2)
	for i := range lines {
		lines[i] = mark(chosen && i == 0) + lines[i]
	}
	return lines
}

// elementLines is an element: cut to a line, or whole and in words where
// chosen.
func (c comparison) elementLines(r comparisonRow, chosen bool, width int) []string {
	l, e := c.desk.look, r.element
	between := ", "
	if c.Rounds {
		between = l.glyph("→", ">")
	}
	short := shortAnswer(scoring.Answer{Rating: e.Before}) + between + shortAnswer(scoring.Answer{Rating: e.After})
	sign := " "
	if e.IsRatedInBoth() {
		sign = l.direction(e.Difference)
	}
	head := mark(chosen) + sign + " " + text.Pad(report.Number(e.Place), 5) + text.Pad(short, 6)
	statement := e.Statement
	if statement == "" {
		statement = e.Element.ID
	}
	if !chosen {
		return []string{head + l.cut(statement, width-text.Width(head))}
	}
	said := c.desk.plainPhrases(r.said)
	indent := min(text.Width(head), width/4)
	return append(hang(head, statement, width), prefixed(text.PadLeft("", indent), phraseLines(said, width-indent))...)
}

// plainPhrases are phrases in glyphs that this terminal can show.
func (d *desk) plainPhrases(phrases []string) []string {
	out := make([]string, len(phrases))
	for i := range phrases {
		out[i] = d.look.plain(phrases[i])
	}
	return out
}

// direction is a sign for up, down or alike. What it means is said in words
// and numbers as well.
func (l look) direction(difference int) string {
	switch {
	case difference > 0:
		return l.glyph("▲", "+")
	case difference < 0:
		return l.glyph("▼", "-")
	}
	return "="
}
