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
		right: progressWords(score),
		brief: fmt.Sprintf("%d/%d", score.Rated, score.Applicable()),
	}
}

// The columns of a score: bar and percent, points, rated and evidence. The
// narrower the window, the fewer of them.
const (
	barCells     = 9
	scoreCells   = barCells + 5
	pointsCells  = 9
	ratedCells   = 8
	provenCells  = 9
	markAndIndex = 5 // before a component's title
)

// wide is the width from which all columns are shown.
const wide = 72

// componentRoom is what the columns leave to a component's title.
func componentRoom(width int) int {
	if width >= wide {
		return width - markAndIndex - scoreCells - pointsCells - ratedCells - provenCells - 1
	}
	return max(width-markAndIndex-5-ratedCells-1, 8)
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

// componentLine is a title with its score in columns.
func componentLine(title string, s scoring.Score, l look, width int) string {
	return text.Pad(title, componentRoom(width)) + " " + scoreColumns(s, l, width)
}

// scoreColumns is a score in columns.
func scoreColumns(s scoring.Score, l look, width int) string {
	rated := text.PadLeft(fmt.Sprintf("%d/%d", s.Rated, s.Applicable()), ratedCells)
	if width < wide {
		percent := report.Percent(s.Percent)
		if percent == "" {
			percent = dash
		}
		return text.PadLeft(percent, 5) + rated
	}
	score := text.Pad(report.ScoreWord(s), scoreCells)
	if s.Percent.Defined() {
		score = l.bar(s.Percent.Whole(), barCells) + text.PadLeft(report.Percent(s.Percent), 5)
	}
	return score + text.PadLeft(report.Points(s), pointsCells) + rated + text.PadLeft(report.Evidenced(s), provenCells)
}

// columnHeads name the columns.
func columnHeads(width int) string {
	if width < wide {
		return text.PadLeft("", componentRoom(width)+1) + text.PadLeft("score", 5) + text.PadLeft("rated", ratedCells)
	}
	return text.PadLeft("", componentRoom(width)+1) + text.Pad("score", scoreCells) +
		text.PadLeft("points", pointsCells) + text.PadLeft("rated", ratedCells) + text.PadLeft("evidence", provenCells)
}
