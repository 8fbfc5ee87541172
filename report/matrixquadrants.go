package report

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/scoring"
)

// A quadrantGroup is the points in one quadrant, or while they are open those
// that may be in the same ones.
type quadrantGroup struct {
	corners []scoring.Corner
	label   string
	advice  string // what to do with them
	points  []int  // by their indices in Plot.Points
}

// groups are the quadrants with points in them, in the order in which the
// scorecard has them, and then those that are open, by the points.
func (p matrixPart) groups() []quadrantGroup {
	var groups []quadrantGroup
	for _, q := range p.Scorecard.Matrix.Quadrants {
		groups = append(groups, quadrantGroup{corners: []scoring.Corner{q.Corner}, advice: q.Advice})
	}
	for i, of := range p.plot.Points {
		at := slices.IndexFunc(groups, func(g quadrantGroup) bool { return slices.Equal(g.corners, of.Corners) })
		if at < 0 {
			at = len(groups)
			groups = append(groups, quadrantGroup{corners: of.Corners, advice: p.words.Matrix.Open})
		}
		groups[at].label = p.quadrant(of.Position)
		groups[at].points = append(groups[at].points, i)
	}
	return slices.DeleteFunc(groups, func(g quadrantGroup) bool { return len(g.points) == 0 })
}

// quadrants say who is in each, and what to do with them.
func (p matrixPart) quadrants() document {
	d := document{heading{2, p.words.Matrix.ByQuadrant}}
	for _, g := range p.groups() {
		var members line
		for _, i := range g.points {
			members = append(members, strconv.Itoa(i+1)+" "+p.names[p.plot.Points[i].Result])
		}
		of := para{members}
		if g.advice != "" {
			of = append(of, line{g.advice})
		}
		d = append(d, heading{3, g.label}, of)
	}
	return d
}

// heard is the picture, the table and the quadrants in sentences, one for each
// point.
func (p matrixPart) heard() document {
	var d document
	for _, g := range p.groups() {
		var of para
		if g.advice != "" {
			of = para{{g.advice}}
		}
		for _, i := range g.points {
			of = append(of, p.sentence(p.plot.Points[i]))
		}
		d = append(d, heading{2, g.label}, of)
	}
	return d
}

// sentence is all that is said of one point.
func (p matrixPart) sentence(of scoring.Point) line {
	m, say := p.Scorecard.Matrix, &p.words.Matrix
	rank := say.RankHeard
	if p.isTied(of) {
		rank = say.TiedHeard
	}
	l := line{
		p.names[of.Result] + ": " + fmt.Sprintf(rank, of.Rank),
		p.axisTitle(m.X) + " " + p.words.Percent(of.X.Percent),
		p.axisTitle(m.Y) + " " + p.words.Percent(of.Y.Percent),
		fmt.Sprintf(say.OverallHeard, p.words.Percent(of.Overall)),
	}
	l = append(l, said(p.unanswered(of.Position, say.UnansweredHeard))...)
	if p.earlier {
		l = append(l, p.before(of, say.New, func(was scoring.Position) string {
			return fmt.Sprintf(say.WasHeard, p.words.Percent(was.X.Percent), p.words.Percent(was.Y.Percent), p.quadrant(was))
		}))
	}
	return l
}

// nowhere lists those without a place, and why.
func (p matrixPart) nowhere(full bool) document {
	if len(p.plot.Nowhere) == 0 {
		return nil
	}
	var items list
	for i, of := range p.plot.Nowhere {
		if i == mostListed && !full {
			items = append(items, item{text: p.words.Matrix.MoreNowhere.Of(len(p.plot.Nowhere) - i)})
			break
		}
		m := p.Scorecard.Matrix
		why := said(p.whyNowhere(m.X, of.X), p.whyNowhere(m.Y, of.Y))
		items = append(items, item{text: p.names[of.Result], under: []line{why}})
	}
	return document{heading{2, p.words.Matrix.NoPlace}, items}
}

// whyNowhere says why there is no place on an axis, empty where there is one.
func (p matrixPart) whyNowhere(a scoring.Axis, at scoring.Coordinate) string {
	say := &p.words.Matrix
	switch whyNoPlace(at) {
	case notAsked:
		return fmt.Sprintf(say.NotAsked, p.axisTitle(a))
	case notRated:
		return fmt.Sprintf(say.NotRated, p.axisTitle(a))
	case notApplicable:
		return fmt.Sprintf(say.NotApplicable, p.axisTitle(a))
	}
	return ""
}

// A noPlace is why a result has none on an axis, as JSON says it; empty where it
// has one.
type noPlace string

const (
	notAsked      noPlace = "not_asked"
	notRated      noPlace = "not_rated"
	notApplicable noPlace = "not_applicable"
)

func whyNoPlace(at scoring.Coordinate) noPlace {
	switch {
	case at.Percent.Defined():
		return ""
	case at.Elements == 0:
		return notAsked
	case at.Unanswered > 0:
		return notRated
	}
	return notApplicable
}
