package report

import (
	"math"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// A barView has lengths in percent of the bar's width, empty for what is not
// drawn.
type barView struct {
	Label, Claimed, Evidenced, Possible, Earlier, Target string

	Lowest, Range, Mean string // Range is how long it is
}

func newBarView(b bar) barView {
	view := barView{
		Label: text.Line(b.label), Claimed: length(b.claimed), Evidenced: length(b.evidenced),
		Possible: length(b.possible), Earlier: length(b.earlier), Target: length(b.target),
		Lowest: length(b.lowest), Mean: length(b.mean),
	}
	if lowest, ok := b.lowest.Exact(); ok {
		highest, _ := b.highest.Exact()
		view.Range = decimals(highest-lowest) + "%"
	}
	return view
}

// HasAny reports whether there is anything to draw.
func (b barView) HasAny() bool { return b.Claimed != "" || b.Mean != "" }

// length is a percent as SVG takes it, "46.48%".
func length(p scoring.Percent) string {
	exact, ok := p.Exact()
	if !ok {
		return ""
	}
	return decimals(exact) + "%"
}

// decimals writes a number with two of them. What rounds to nothing has no
// sign, so that a page is the same on every machine.
func decimals(x float64) string {
	return strings.Replace(strconv.FormatFloat(x, 'f', 2, 64), "-0.00", "0.00", 1)
}

// A radarView is drawn about the middle of a square from -100 to 100, where
// the maximum is radarReach from it.
type radarView struct {
	Caption   string
	Rings     []string // the quarters, as points of a polygon
	Spokes    []spokeView
	Claimed   []string // as paths
	Evidenced []string
	Earlier   []string
	Dots      []point // of what is claimed
}

// radarReach leaves room for what the spokes go by.
const radarReach = 84

type spokeView struct {
	Label string
	End   point
	At    point // of the label
}

// A point is a place on the square, as SVG takes it.
type point struct{ X, Y string }

func (p point) String() string { return p.X + "," + p.Y }

// onSpoke is the point on spoke i of n, first upwards and then clockwise, at a
// distance from the middle.
func onSpoke(i, n int, distance float64) point {
	sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
	return point{decimals(distance * sin), decimals(-distance * cos)}
}

func newRadarView(r radar) radarView {
	n := len(r.spokes)
	view := radarView{
		Caption:   text.Line(r.caption),
		Claimed:   shape(r.claimed),
		Evidenced: shape(r.evidenced),
		Earlier:   shape(r.earlier),
	}
	for _, quarter := range []float64{.25, .5, .75, 1} {
		points := make([]string, n)
		for i := range n {
			points[i] = onSpoke(i, n, quarter*radarReach).String()
		}
		view.Rings = append(view.Rings, strings.Join(points, " "))
	}
	for i, label := range r.spokes {
		view.Spokes = append(view.Spokes, spokeView{text.Line(label), onSpoke(i, n, radarReach), onSpoke(i, n, radarReach+9)})
		if exact, ok := r.claimed[i].Exact(); ok {
			view.Dots = append(view.Dots, onSpoke(i, n, exact/100*radarReach))
		}
	}
	return view
}

// shape joins the percents of neighbouring spokes. What is not defined leaves
// a gap, since it is not 0: then the shape is lines, one for each run of
// spokes with a percent.
func shape(of []scoring.Percent) []string {
	n := len(of)
	gap := -1
	for i, p := range of {
		if !p.Defined() {
			gap = i
		}
	}
	if gap < 0 {
		if path := joined(of, 0, n); path != "" {
			return []string{path + "Z"}
		}
		return nil
	}
	var paths []string
	for from := gap + 1; from < gap+n; {
		count := 0
		for of[(from+count)%n].Defined() {
			count++
		}
		if count > 1 {
			paths = append(paths, joined(of, from, count))
		}
		from += count + 1
	}
	return paths
}

// joined is a path through count spokes from one on.
func joined(of []scoring.Percent, from, count int) string {
	var b strings.Builder
	for i := range count {
		at := (from + i) % len(of)
		exact, _ := of[at].Exact()
		p := onSpoke(at, len(of), exact/100*radarReach)
		if i == 0 {
			b.WriteString("M" + p.String())
		} else {
			b.WriteString("L" + p.String())
		}
	}
	return b.String()
}
