package tui

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// comparisonColumns is the table of components for a width.
type comparisonColumns struct {
	comparison
	titles []string
	width  int
}

// The cells of a comparison's columns. In a narrow window there is no column
// for like for like, and only the sign of the change.
const (
	sideCells   = 8
	changeCells = 12
	likeCells   = 15
	narrowSide  = 7
	narrowSign  = 2
)

func (c comparison) columns(width int) comparisonColumns {
	t := comparisonColumns{comparison: c, width: width}
	for _, of := range c.Components {
		title := of.Title
		if title == "" {
			title = of.ID
		}
		t.titles = append(t.titles, title)
	}
	t.titles = report.ShortTitles(t.titles, t.room(), c.desk.look.ellipsis())
	return t
}

// room is what the columns leave to a component's title.
func (t comparisonColumns) room() int {
	if t.width >= wide {
		return t.width - markAndIndex - 2*sideCells - changeCells - likeCells
	}
	return max(t.width-markAndIndex-2*narrowSide-narrowSign, 8)
}

func (t comparisonColumns) head(group string) string {
	first, second := t.words.Labels()
	side := sideCells
	if t.width < wide {
		side = narrowSide
	}
	labels := report.ShortTitles([]string{first, second}, side-1, t.desk.look.ellipsis())
	line := text.Pad(t.desk.look.cut(group, markAndIndex+t.room()), markAndIndex+t.room()) +
		text.PadLeft(labels[0], side) + text.PadLeft(labels[1], side)
	if t.width < wide {
		return line
	}
	return line + text.PadLeft(t.words.Change(), changeCells) + text.PadLeft(t.desk.words.Comparing.LikeForLike, likeCells)
}

func (t comparisonColumns) line(of *scoring.ComponentChange) string {
	l := t.desk.look
	place := slices.IndexFunc(t.Components, func(c scoring.ComponentChange) bool { return c.ID == of.ID })
	title := text.PadLeft(strconv.Itoa(place+1), 2) + " " + text.Pad(t.titles[place], t.room())
	sign := " "
	if _, ok := of.Change.Exact(); ok {
		sign = l.direction(of.Change.Tenths())
	}
	if t.width < wide {
		return title + text.PadLeft(t.desk.percentCell(of.Before), narrowSide) + text.PadLeft(t.desk.percentCell(of.After), narrowSide) +
			text.PadLeft(sign, narrowSign)
	}
	by := t.desk.words.DifferenceWord(of.Change)
	return title + text.PadLeft(t.desk.percentCell(of.Before), sideCells) + text.PadLeft(t.desk.percentCell(of.After), sideCells) +
		text.PadLeft(fmt.Sprintf("%s %6s", sign, by), changeCells) + text.PadLeft(t.desk.words.DifferenceWord(of.LikeForLike), likeCells)
}

// percentCell is a score's percent for a column, and a dash where there is
// none.
func (d *desk) percentCell(s scoring.Score) string {
	if !s.Percent.Defined() {
		return dash
	}
	return d.words.Percent(s.Percent)
}
