package report

import "math"

// ways are where from a dot a leader may go: thousandths to the right and
// downwards.
var ways = [...]struct{ x, y tenth }{
	{1000, 0},
	{924, -383},
	{924, 383},
	{707, -707},
	{707, 707},
	{-1000, 0},
	{-924, -383},
	{-924, 383},
	{-707, -707},
	{-707, 707},
	{383, -924},
	{-383, -924},
	{0, -1000},
	{383, 924},
	{-383, 924},
	{0, 1000},
}

// wayLengths are how far a leader may go.
var wayLengths = [...]tenth{px(12), px(20), px(30), px(42), px(56), px(74), px(96), px(124)}

// places are where a label may stand, beside its dot or led to it.
func places(d disc, size wording) []label {
	all := make([]label, 0, 12+len(ways)*len(wayLengths))
	beside := func(left, top tenth, at anchor) {
		all = append(all, label{isPlaced: true, area: area{left, top, left + size.width, top + size.height}, anchor: at, isLevel: len(all) < 2})
	}
	gap, near := d.R+besideDot, d.R*7/10+besideDot/2 // near is in a slant
	right, left := d.X+gap, d.X-gap-size.width
	level, above, below := d.Y-size.height/2, d.Y-gap-size.height, d.Y+gap
	beside(right, level, anchorStart)
	beside(left, level, anchorEnd)
	beside(d.X+near, d.Y-near-size.height, anchorStart)
	beside(d.X+near, d.Y+near, anchorStart)
	beside(d.X-near-size.width, d.Y-near-size.height, anchorEnd)
	beside(d.X-near-size.width, d.Y+near, anchorEnd)
	for _, top := range []tenth{above, below} {
		beside(d.X-size.width/2, top, anchorMiddle)
		beside(d.X-d.R, top, anchorStart)
		beside(d.X+d.R-size.width, top, anchorEnd)
	}
	for _, far := range wayLengths {
		for _, way := range ways {
			to := spot{d.X + (d.R+far)*way.x/1000, d.Y + (d.R+far)*way.y/1000}
			b := area{to.X, to.Y - size.height/2, to.X + size.width, to.Y - size.height/2 + size.height}
			switch {
			case way.x > -500 && way.x < 500 && way.y < 0:
				b = area{to.X - size.width/2, to.Y - size.height, to.X - size.width/2 + size.width, to.Y}
			case way.x > -500 && way.x < 500:
				b = area{to.X - size.width/2, to.Y, to.X - size.width/2 + size.width, to.Y + size.height}
			case way.x < 0:
				b.Left, b.Right = to.X-size.width, to.X
			}
			all = append(all, led(d, b))
		}
	}
	return all
}

// led is a label in an area, with a leader from its dot to the middle of the side
// that faces it.
func led(d disc, b area) label {
	l := label{isPlaced: true, area: b, anchor: anchorMiddle}
	to := spot{(b.Left + b.Right) / 2, (b.Top + b.Bottom) / 2}
	switch {
	case b.Left > d.X+d.R:
		l.anchor, to.X = anchorStart, b.Left-beforeLabel
	case b.Right < d.X-d.R:
		l.anchor, to.X = anchorEnd, b.Right+beforeLabel
	case to.Y < d.Y:
		to.Y = b.Bottom
	default:
		to.Y = b.Top
	}
	l.leader, l.isLed = stretch{towards(d, to), to}, true
	return l
}

// towards is the spot on the edge of a dot that faces another spot, so near
// that no eye sees the difference.
func towards(d disc, to spot) spot {
	by := to.minus(d.spot)
	reach := root(dot(by, by))
	if reach == 0 {
		return d.spot
	}
	return d.plus(spot{by.X * d.R / reach, by.Y * d.R / reach})
}

// root is the square root, rounded down. That of a float64 is the nearest there
// is on every machine, and exact for the squares of lengths in a picture.
func root(of int64) tenth { return tenth(math.Sqrt(float64(of))) }
