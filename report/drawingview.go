package report

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/text"
)

// A drawingView is an SVG picture.
type drawingView struct {
	Class, Title, Description string

	Width, Height  tenth
	Frame          frameView
	Splits         []stretch
	Quadrants      []letteringView
	MarksX, MarksY []letteringLine
	TitleX, TitleY letteringView
	Trails         []trailView
	Dots           []dotView
	Labels         []labelView
}

type frameView struct{ X, Y, Side tenth }

type dotView struct {
	disc
	Full string
	Sign planeSignKind
	Ring tenth // radius of the one around it, 0 where there is none
}

type labelView struct {
	letteringView
	IsLed  bool
	Leader stretch
}

// edgeOfDrawing is the room around all.
const edgeOfDrawing = tenth(30)

func (d *drawing) view(on *htmlPage) drawingView {
	w, p := on.Plane, d.plane
	view := drawingView{
		Class:       d.class,
		Title:       fmt.Sprintf(w.Title, text.Line(p.x.title), text.Line(p.y.title)),
		Description: w.Points.Of(len(p.points), p.x.split, p.y.split) + " " + w.InTables,
		Width:       d.frame.Right + edgeOfDrawing,
		Frame:       frameView{d.frame.Left, d.frame.Top, d.side},
		Splits:      d.splits(), Quadrants: d.quadrants, Trails: d.trails(),
	}
	view.MarksX, view.MarksY = d.marks()
	below := d.frame.Bottom + d.markSize*3/2 + px(8)
	view.Height = below + d.line*tenth(len(d.xName)) + edgeOfDrawing
	view.TitleX = d.axisLettering(p.x, d.xName, below, anchorEnd)
	view.TitleY = d.axisLettering(p.y, d.yName, edgeOfDrawing, anchorStart)
	for i := range view.Quadrants {
		view.Quadrants[i].Texts = on.Texts
	}
	view.TitleX.Texts, view.TitleY.Texts = on.Texts, on.Texts
	for _, s := range d.sites {
		dot := dotView{disc: disc{d.at(s[0].at), d.dot}, Full: s.full(), Sign: s.sign()}
		if len(s) > 1 {
			dot.Ring = d.dot + ringAround
		}
		view.Dots = append(view.Dots, dot)
	}
	for _, c := range d.clusters {
		if l := c.label; l.isPlaced {
			points := d.all(c.dots)
			lettering := lettered(l.area, l.anchor, d.line, points.sayings(d.drawingScale)[l.wording])
			lettering.Full = points.full()
			view.Labels = append(view.Labels, labelView{lettering, l.isLed, l.leader})
		}
	}
	return view
}

// axisLettering is the title of an axis from a height down, as wide as the
// frame.
func (d *drawing) axisLettering(a planeAxis, lines []string, top tenth, side anchor) letteringView {
	said := make([]labelLine, len(lines))
	for i, l := range lines {
		said[i].Name = l
	}
	l := lettered(area{d.frame.Left, top, d.frame.Right, top + d.line*tenth(len(lines))}, side, d.line, said)
	l.Class, l.Full = "axis", text.Line(a.title)
	return l
}

// Path is the line, and HeadPath the arrow at its end.
func (t trailView) Path() string { return t.Line.Path() }

// HeadPath is empty where there is no room for an arrow.
func (t trailView) HeadPath() string {
	if t.Head == nil {
		return ""
	}
	corners := make([]string, len(t.Head))
	for i, c := range t.Head {
		corners[i] = c.String()
	}
	return "M" + strings.Join(corners, "L") + "Z"
}
