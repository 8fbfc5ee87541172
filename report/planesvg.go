package report

import (
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// A planeView is drawn twice, for a screen or paper, and for a phone, since
// letters must not shrink with the picture. A style shows one of the two.
type planeView struct {
	Name  string // of the signs
	Signs []planeSign
	Large drawingView
	Small drawingView
	Notes []noteView
}

// A planeSign explains what is in the picture.
type planeSign struct {
	Kind planeSignKind
	Text string
}

// A planeSignKind is how a sign is drawn. Each has a shape of its own.
type planeSignKind string

const (
	signBefore   planeSignKind = "before"    // a small ring, and an arrow to the dot
	signMoving   planeSignKind = "moving"    // a dashed ring
	signSeveral  planeSignKind = "several"   // a ring around the dot
	signSomeMove planeSignKind = "some-move" // the same, dashed
)

// A noteView says of one of the drawings what it leaves out.
type noteView struct{ Class, Text string }

// A drawingScale is the measures of a drawing.
type drawingScale struct {
	class        string
	side         tenth    // of the frame
	left         tenth    // of the frame, where marks stand
	size         tenth    // of the letters of labels and axes
	line         tenth    // height of a line of them
	markSize     tenth    // of the letters of marks
	quadrantSize tenth    // the same, of quadrants
	names        [2]tenth // the widest label, and one cut shorter
	dot          tenth    // radius
}

var (
	largeScale = drawingScale{"large", px(600), px(36), px(13), px(17), px(12), px(15), [2]tenth{px(200), px(125)}, px(5)}
	smallScale = drawingScale{"small", px(292), px(32), px(12), px(16), px(11), px(13), [2]tenth{px(120), px(100)}, tenth(45)}
)

// drawingMargin keeps what lies at 0 and 100 within the frame.
const drawingMargin = tenth(140)

func newPlaneView(p plane, on *htmlPage) planeView {
	large, small := newDrawing(p, &largeScale), newDrawing(p, &smallScale)
	return planeView{
		Name: on.Words.Signs, Signs: planeSigns(p, on.Plane),
		Large: large.view(on), Small: small.view(on),
		Notes: append(large.notes(on.Plane), small.notes(on.Plane)...),
	}
}

// notes say what a reader of the drawing may look for.
func (d *drawing) notes(w *words.Plane) (notes []noteView) {
	unsaid, isShared := d.unsaid()
	if isShared {
		notes = append(notes, noteView{d.class, w.Shared})
	}
	if unsaid > 0 {
		notes = append(notes, noteView{d.class, w.NotNumbered.Of(unsaid)})
	}
	return notes
}

// planeSigns explain what there is in the picture, and nothing else.
func planeSigns(p plane, w *words.Plane) (signs []planeSign) {
	used := map[planeSignKind]bool{}
	for _, p := range p.points {
		used[signBefore] = used[signBefore] || p.hasMoved()
	}
	for _, s := range gathered(p.points) {
		used[s.sign()] = true
	}
	for _, sign := range []planeSign{
		{signMoving, w.Open}, {signSeveral, w.SamePlace}, {signSomeMove, w.SomeOpen}, {signBefore, w.Earlier},
	} {
		if used[sign.Kind] {
			signs = append(signs, sign)
		}
	}
	return signs
}

func (p planePoint) hasMoved() bool { return p.before != nil && *p.before != p.at }

// A site is the points at one place, which share a dot.
type site []planePoint

// gathered are the sites of some points, in the order of their first points.
func gathered(points []planePoint) (sites []site) {
	index := map[planePlace]int{}
	for _, p := range points {
		at, ok := index[p.at]
		if !ok {
			at = len(sites)
			index[p.at] = at
			sites = append(sites, nil)
		}
		sites[at] = append(sites[at], p)
	}
	return sites
}

// open is how many of its points can still move.
func (s site) open() (n int) {
	for _, p := range s {
		if p.isOpen {
			n++
		}
	}
	return n
}

// sign is that of its dot, empty where that is a plain one.
func (s site) sign() planeSignKind {
	switch open := s.open(); {
	case len(s) > 1 && open > 0:
		return signSomeMove
	case len(s) > 1:
		return signSeveral
	case open > 0:
		return signMoving
	}
	return ""
}

// full is what all of its points are called.
func (s site) full() string {
	names := make([]string, len(s))
	for i, p := range s {
		names[i] = strings.TrimSpace(strconv.Itoa(p.number) + " " + text.Line(p.name))
	}
	return strings.Join(names, Separator)
}

// A labelLine is a line of a label.
type labelLine struct{ Number, Name string }

// leastOfName is how many cells of a name say something. A shorter piece says
// less than the number alone.
const leastOfName = 10

// sayings are what a label may say of a site: names, names cut shorter, and
// numbers alone.
func (s site) sayings(scale *drawingScale) (all [][]labelLine) {
	for i, width := range scale.names {
		lines, says := make([]labelLine, len(s)), i == 0
		for j, p := range s {
			number, name := strconv.Itoa(p.number), text.Line(p.name)
			cut := cutTo(name, func(name string) bool { return scale.width(labelLine{number, name}) <= width })
			lines[j] = labelLine{number, cut}
			if i > 0 && cut != all[0][j].Name {
				says = text.Width(cut) > leastOfName
				if !says {
					break
				}
			}
		}
		if says {
			all = append(all, lines)
		}
	}
	return append(all, s.numbers(scale))
}

// numbers are those of its points, as many on a line as fit.
func (s site) numbers(scale *drawingScale) (lines []labelLine) {
	width := scale.names[1]
	if len(s) > 12 {
		width = scale.names[0]
	}
	line := ""
	for i, p := range s {
		number := strconv.Itoa(p.number)
		if i < len(s)-1 {
			number += ","
		}
		if longer := line + " " + number; line != "" && scale.width(labelLine{longer, ""}) <= width {
			line = longer
			continue
		} else if line != "" {
			lines = append(lines, labelLine{line, ""})
		}
		line = number
	}
	return append(lines, labelLine{line, ""})
}

// width is that of a line of a label, at the most.
func (scale *drawingScale) width(l labelLine) tenth {
	width := boldWidth(l.Number, scale.size)
	if l.Name != "" {
		width += lettersWidth(" "+l.Name, scale.size)
	}
	return width
}
