package tui

import (
	"fmt"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// componentHeading is a component as the heading of a screen.
func componentHeading(d *desk, component int) heading {
	c := &d.card().Components[component]
	score := d.sheet.Session.Scores().Components[component]
	return heading{
		group: stageTitle(d.card(), c.Stage),
		left:  fmt.Sprintf("%d %s", component+1, c.Title),
		right: d.progressWords(score),
		brief: fmt.Sprintf("%d/%d", score.Rated, score.Applicable()),
	}
}

// columns are those of a score: bar and percent, points, rated and evidence. The
// narrower the window, the fewer of them.
type columns struct {
	desk  *desk
	width int

	score, points, rated, proven int // cells
}

// The cells of the columns of a score, or more where their heads need it.
const (
	barCells     = 9
	scoreCells   = barCells + 5
	percentCells = 5
	pointsCells  = 9
	ratedCells   = 8
	provenCells  = 9
	markAndIndex = 5 // before a component's title
)

// wide is the width from which all columns are shown.
const wide = 72

func (d *desk) columns(width int) columns {
	w := &d.words.Table
	cells := func(least int, head string) int { return max(least, text.Width(head)+1) }
	return columns{
		desk: d, width: width,
		score:  scoreCells,
		points: cells(pointsCells, w.ColumnPoints),
		rated:  cells(ratedCells, w.ColumnRated),
		proven: cells(provenCells, w.ColumnEvidence),
	}
}

// room is what the columns leave to a component's title.
func (c columns) room() int {
	if c.width >= wide {
		return c.width - markAndIndex - c.score - c.points - c.rated - c.proven - 1
	}
	return max(c.width-markAndIndex-percentCells-c.rated-1, 8)
}

// roomForWeight is the width from which a title has its weight beside it.
const roomForWeight = 16

// componentTitles are all titles, cut so that any two can be told apart; where
// components weigh differently in the total, with their weights: "Joint Plan
// ×3".
func componentTitles(card *scoring.Scorecard, l look, width int) []string {
	titles, weights, room := make([]string, len(card.Components)), make([]string, len(card.Components)), 0
	for i := range card.Components {
		c := &card.Components[i]
		titles[i] = c.Title
		if card.WeighsComponents() && width >= roomForWeight {
			weights[i] = fmt.Sprintf(" ×%d", c.Weight)
			room = max(room, text.Width(weights[i]))
		}
	}
	titles = report.ShortTitles(titles, width-room, l.ellipsis())
	for i := range titles {
		titles[i] += weights[i]
	}
	return titles
}

// line is a title with its score in columns.
func (c columns) line(title string, s scoring.Score) string {
	return text.Pad(title, c.room()) + " " + c.cells(s)
}

// cells is a score in columns.
func (c columns) cells(s scoring.Score) string {
	rated := text.PadLeft(fmt.Sprintf("%d/%d", s.Rated, s.Applicable()), c.rated)
	if c.width < wide {
		percent := c.desk.words.Percent(s.Percent)
		if percent == "" {
			percent = dash
		}
		return text.PadLeft(percent, percentCells) + rated
	}
	score := text.Pad(c.desk.words.ScoreWord(s), c.score)
	if s.Percent.Defined() {
		score = c.desk.look.bar(s.Percent.Whole(), barCells) + text.PadLeft(c.desk.words.Percent(s.Percent), c.score-barCells)
	}
	return score + text.PadLeft(c.desk.words.Points(s), c.points) + rated + text.PadLeft(c.desk.words.Evidenced(s), c.proven)
}

// heads name the columns.
func (c columns) heads() string {
	w, title := &c.desk.words.Table, text.PadLeft("", c.room()+1)
	if c.width < wide {
		return title + text.PadLeft(w.ColumnScore, percentCells) + text.PadLeft(w.ColumnRated, c.rated)
	}
	return title + text.Pad(w.ColumnScore, c.score) +
		text.PadLeft(w.ColumnPoints, c.points) + text.PadLeft(w.ColumnRated, c.rated) + text.PadLeft(w.ColumnEvidence, c.proven)
}
