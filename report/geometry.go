package report

import "strconv"

// A tenth is a length in a picture, a tenth of a pixel at its natural size.
// Lengths are whole numbers of them, so that a picture is the same on every
// machine.
type tenth int

// px is a length in pixels.
func px(n int) tenth { return tenth(10 * n) }

// String is the length as SVG takes it, "12.5".
func (t tenth) String() string { return strconv.FormatFloat(float64(t)/10, 'f', -1, 64) }

// A spot is a place in a picture, whose rows are counted downwards.
type spot struct{ X, Y tenth }

func (s spot) minus(o spot) spot { return spot{s.X - o.X, s.Y - o.Y} }
func (s spot) plus(o spot) spot  { return spot{s.X + o.X, s.Y + o.Y} }

// String is the place as SVG takes it.
func (s spot) String() string { return s.X.String() + " " + s.Y.String() }

func dot(a, b spot) int64             { return int64(a.X)*int64(b.X) + int64(a.Y)*int64(b.Y) }
func cross(a, b spot) int64           { return int64(a.X)*int64(b.Y) - int64(a.Y)*int64(b.X) }
func squared(t tenth) int64           { return int64(t) * int64(t) }
func distanceSquared(a, b spot) int64 { return dot(a.minus(b), a.minus(b)) }

// A disc is a dot in a picture, what is drawn around it included.
type disc struct {
	spot
	R tenth
}

// An area is upright; its edges do not belong to it.
type area struct{ Left, Top, Right, Bottom tenth }

// grown is the area with a margin around it.
func (b area) grown(by tenth) area { return area{b.Left - by, b.Top - by, b.Right + by, b.Bottom + by} }

// nearest is the spot of an area that is nearest to another.
func (b area) nearest(s spot) spot {
	return spot{min(max(s.X, b.Left), b.Right), min(max(s.Y, b.Top), b.Bottom)}
}

func (b area) holds(c area) bool {
	return b.Left <= c.Left && b.Top <= c.Top && c.Right <= b.Right && c.Bottom <= b.Bottom
}

func (b area) meets(c area) bool {
	return b.Left < c.Right && c.Left < b.Right && b.Top < c.Bottom && c.Top < b.Bottom
}

func (b area) meetsDisc(d disc) bool {
	return distanceSquared(b.nearest(d.spot), d.spot) < squared(d.R)
}

// A stretch is a straight line between two spots.
type stretch struct{ From, To spot }

func (s stretch) meets(o stretch) bool {
	along, other := s.To.minus(s.From), o.To.minus(o.From)
	a, b := cross(along, o.From.minus(s.From)), cross(along, o.To.minus(s.From))
	c, d := cross(other, s.From.minus(o.From)), cross(other, s.To.minus(o.From))
	return (a < 0) != (b < 0) && (c < 0) != (d < 0)
}

func (s stretch) meetsArea(b area) bool {
	if max(s.From.X, s.To.X) <= b.Left || min(s.From.X, s.To.X) >= b.Right ||
		max(s.From.Y, s.To.Y) <= b.Top || min(s.From.Y, s.To.Y) >= b.Bottom {
		return false
	}
	// Both reach over the same columns and rows: they meet unless all corners
	// lie on one side of the line.
	along, left, right := s.To.minus(s.From), false, false
	for _, corner := range [4]spot{{b.Left, b.Top}, {b.Right, b.Top}, {b.Left, b.Bottom}, {b.Right, b.Bottom}} {
		side := cross(along, corner.minus(s.From))
		left, right = left || side <= 0, right || side >= 0
	}
	return left && right
}

func (s stretch) meetsDisc(d disc) bool {
	along, to := s.To.minus(s.From), d.minus(s.From)
	length, at := dot(along, along), dot(along, to)
	switch {
	case at <= 0:
		return distanceSquared(s.From, d.spot) < squared(d.R)
	case at >= length:
		return distanceSquared(s.To, d.spot) < squared(d.R)
	}
	off := float64(cross(along, to))
	return off*off < float64(squared(d.R))*float64(length)
}

// pixels are about how long it is: the longer way along the axes, and half of
// the other.
func (s stretch) pixels() int {
	by := s.To.minus(s.From)
	x, y := max(by.X, -by.X), max(by.Y, -by.Y)
	return int(max(x, y)+min(x, y)/2) / 10
}

// Path is the line as SVG draws it.
func (s stretch) Path() string { return "M" + s.From.String() + "L" + s.To.String() }
