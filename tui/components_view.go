package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

func (c components) view(width, height int) []string {
	l, card, w := c.desk.look, c.desk.card(), &c.desk.words.Components
	scores := c.desk.sheet.Session.Scores()
	items := c.items()
	if len(items) == 0 {
		return text.Wrap(fmt.Sprintf(w.NoneHere, filterWords(c.filter, w)), width)
	}
	columns := c.desk.columns(width)
	titles := componentTitles(card, l, columns.room())
	var pg page
	if height >= compactHeight {
		pg.add(l.muted.Render(text.PadLeft("", markAndIndex) + columns.heads()))
	}
	stage := ""
	for i, it := range items {
		if st := card.Components[it.component].Stage; it.element == wholeComponent && st != stage {
			stage = st
			pg.add(l.accent.Render(stageTitle(card, st)))
		}
		line := c.elementLine(it, width)
		if it.element == wholeComponent {
			line = fmt.Sprintf("%2d %s", it.component+1, columns.line(titles[it.component], scores.Components[it.component]))
		}
		line = mark(i == c.list.at) + line
		if i == c.list.at {
			line = l.title.Render(line)
		}
		pg.row(line)
	}
	if !c.asking {
		return pg.window(c.list.at, height)
	}
	question := []string{
		"",
		l.cut(fmt.Sprintf(w.WhyNot, items[c.list.at].component+1), width),
		c.reason.view(l, width),
	}
	if height < 5 {
		question = question[1:]
	}
	lines := pg.window(c.list.at, height-len(question))
	return append(lines[:len(lines):len(lines)], question...)
}

// elementLine is an element with its answer.
func (c components) elementLine(it item, width int) string {
	el := c.desk.card().Components[it.component].Elements[max(it.element, 0)]
	a := c.desk.sheet.Session.Answer(el.ID)
	w := &c.desk.words.Components
	var signs []string
	if words := c.desk.words.WeightWords(el.Weight); words != "" {
		signs = append(signs, words)
	}
	if a.Carried {
		signs = append(signs, w.CarriedOver)
	}
	if a.Evidence == scoring.EvidenceYes {
		signs = append(signs, w.Evidence)
	}
	if a.Note != "" {
		signs = append(signs, w.Note)
	}
	place := text.PadLeft(report.Number(scoring.Place{Component: it.component, Element: it.element}), 7)
	return c.desk.look.spread(place+"  "+text.Pad(shortAnswer(a), 3)+el.Statement, strings.Join(signs, ", "), width-2)
}

func stageTitle(card *scoring.Scorecard, id string) string {
	for _, s := range card.Stages {
		if s.ID == id {
			return s.Title
		}
	}
	return ""
}
