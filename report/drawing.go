package report

import (
	"cmp"
	"slices"

	"github.com/kamscore/kamscore/text"
)

// A drawing is a plane at one scale.
type drawing struct {
	*drawingScale
	plane plane
	sites []site
	xName []string // lines of the title below
	yName []string // lines of the title above
	frame area

	quadrants []letteringView
	clusters  []cluster // none where there are too many dots
}

func newDrawing(p plane, scale *drawingScale) *drawing {
	d := &drawing{drawingScale: scale, plane: p, sites: gathered(p.points)}
	d.xName, d.yName = d.axisTitle(p.x, "→"), d.axisTitle(p.y, "↑")
	if d.isCrowded() {
		smaller := *scale
		smaller.dot -= px(1)
		d.drawingScale = &smaller
	}
	top := d.line*tenth(len(d.yName)) + px(7)
	d.frame = area{d.left, top, d.left + d.side, top + d.side}
	discs := d.discs()
	isFree := func(at area) bool {
		return !slices.ContainsFunc(discs, func(dot disc) bool { return at.meetsDisc(disc{dot.spot, dot.R + fromDots}) })
	}
	d.quadrants = d.quadrantLabels(isFree)
	on := ground{frame: d.frame.grown(-px(3)), dots: discs}
	for i := range d.quadrants {
		on.texts = append(on.texts, d.quadrants[i].area)
	}
	for _, t := range d.trails() {
		on.lines = append(on.lines, t.Line)
	}
	on.lines = append(on.lines, d.splits()...)
	if len(d.sites) <= mostDots {
		d.clusters = placeLabels(len(d.sites), on, func(dots []int) (sizes []wording) {
			for _, lines := range d.all(dots).sayings(scale) {
				sizes = append(sizes, d.sizeOf(lines))
			}
			return sizes
		})
	}
	d.quadrants = d.quadrantLabels(func(at area) bool { // whose room labels may have taken
		return isFree(at) && !slices.ContainsFunc(d.clusters, func(c cluster) bool {
			return c.label.isPlaced && (at.meets(c.label.area) || c.label.isLed && c.label.leader.meetsArea(at))
		})
	}, isFree)
	return d
}

// mostDots is how many can have labels at all. More would fill the picture.
const mostDots = 250

// all are the points of some sites, in the order of their numbers.
func (d *drawing) all(sites []int) (points site) {
	for _, i := range sites {
		points = append(points, d.sites[i]...)
	}
	slices.SortStableFunc(points, func(a, b planePoint) int { return cmp.Compare(a.number, b.number) })
	return points
}

func (d *drawing) sizeOf(lines []labelLine) wording {
	size := wording{height: d.line * tenth(len(lines)), lines: len(lines)}
	for _, l := range lines {
		size.width = max(size.width, d.width(l))
	}
	return size
}

// isCrowded reports whether a good part of the dots would lie on each other.
func (d *drawing) isCrowded() bool {
	crowded := 0
	for i, s := range d.sites {
		for j, other := range d.sites {
			if i != j && distanceSquared(d.at(s[0].at), d.at(other[0].at)) < squared(2*d.dot) {
				crowded++
				break
			}
		}
	}
	return crowded > 5 && 4*crowded > len(d.sites)
}

// axisTitle is the title of an axis, with the way it goes.
func (d *drawing) axisTitle(a planeAxis, way string) []string {
	end := " (%)\u00a0" + way
	lines := brokenTo(text.Line(a.title), func(s string) bool { return lettersWidth(s+end, d.size) <= d.side })
	if len(lines) == 0 {
		return []string{way}
	}
	lines[len(lines)-1] += end
	return lines
}

// at is where a place is.
func (d *drawing) at(p planePlace) spot {
	span := d.side - 2*drawingMargin
	return spot{d.frame.Left + drawingMargin + span*tenth(p.x)/100, d.frame.Bottom - drawingMargin - span*tenth(p.y)/100}
}

// split is where an axis is divided: half a percent before the high side, so
// that what is just on it lies there.
func (d *drawing) split() spot {
	span := d.side - 2*drawingMargin
	return spot{
		d.frame.Left + drawingMargin + span*tenth(2*d.plane.x.split-1)/200,
		d.frame.Bottom - drawingMargin - span*tenth(2*d.plane.y.split-1)/200,
	}
}

func (d *drawing) splits() []stretch {
	at := d.split()
	return []stretch{
		{spot{at.X, d.frame.Top}, spot{at.X, d.frame.Bottom}},
		{spot{d.frame.Left, at.Y}, spot{d.frame.Right, at.Y}},
	}
}

const (
	ringAround  = tenth(35) // from the dot to the ring around it
	edgeOfDot   = tenth(8)  // half of the line around it
	earlierDot  = tenth(35) // radius
	arrowLength = tenth(65)
	arrowHalf   = tenth(30) // of its width
)

// discs are those of the sites, and then those of earlier places.
func (d *drawing) discs() (all []disc) {
	for _, s := range d.sites {
		r := d.dot
		if len(s) > 1 {
			r += ringAround
		}
		all = append(all, disc{d.at(s[0].at), r + edgeOfDot})
	}
	for _, p := range d.plane.points {
		if p.before != nil {
			all = append(all, disc{d.at(*p.before), earlierDot + edgeOfDot})
		}
	}
	return all
}

// A trailView leads from an earlier place.
type trailView struct {
	From spot
	Line stretch
	Head []spot // of the arrow
}

func (d *drawing) trails() (all []trailView) {
	several := map[planePlace]bool{}
	for _, s := range d.sites {
		several[s[0].at] = len(s) > 1
	}
	for _, p := range d.plane.points {
		if p.before == nil {
			continue
		}
		now := disc{d.at(p.at), d.dot + edgeOfDot}
		if several[p.at] {
			now.R += ringAround
		}
		t := trailView{From: d.at(*p.before)}
		t.Line = stretch{towards(disc{t.From, earlierDot}, now.spot), towards(now, t.From)}
		way := t.Line.To.minus(t.Line.From)
		if reach := root(dot(way, way)); dot(way, now.minus(t.From)) > 0 && reach > arrowLength {
			along := spot{way.X * arrowLength / reach, way.Y * arrowLength / reach}
			across := spot{-way.Y * arrowHalf / reach, way.X * arrowHalf / reach}
			back := t.Line.To.minus(along)
			t.Head = []spot{t.Line.To, back.plus(across), back.minus(across)}
			t.Line.To = back
		} else if dot(way, now.minus(t.From)) <= 0 { // the dots meet
			t.Line = stretch{t.From, t.From}
		}
		all = append(all, t)
	}
	return all
}

// unsaid is how many points have no label, and isShared whether dots share one.
func (d *drawing) unsaid() (n int, isShared bool) {
	n = len(d.plane.points)
	for _, c := range d.clusters {
		if c.label.isPlaced {
			n -= len(d.all(c.dots))
			isShared = isShared || len(c.dots) > 1
		}
	}
	return n, isShared
}
