package report

import (
	"cmp"
	"math"
	"slices"
)

// Labels are placed one after the other where they disturb the least. First
// all have their numbers, the most crowded first, so that no name takes the
// room of a number; then each is placed again, in full where it can be, until
// none finds a better place.

// A wording is how large a label would be.
type wording struct {
	width, height tenth
	lines         int
}

// A ground is what labels are placed on.
type ground struct {
	frame area      // which they stay in
	dots  []disc    // no label lies on one
	texts []area    // behind the dots: better left free
	lines []stretch // so are these
}

// A label is where one stands. The zero label is none.
type label struct {
	isPlaced bool
	wording  int // index
	area     area
	anchor   anchor
	isLevel  bool    // with its dot
	isLed    bool    // not beside its dot
	leader   stretch // from the dot, where it is
}

// An anchor is the side of its area that a text stands at.
type anchor string

const (
	anchorStart  anchor = "start"
	anchorMiddle anchor = "middle"
	anchorEnd    anchor = "end"
)

// Room around labels.
const (
	besideDot   = tenth(40) // from the edge of its dot
	fromDots    = tenth(20)
	fromLabels  = tenth(15)
	beforeLabel = tenth(20) // where a leader ends
	fromLeader  = tenth(10)
)

// What is to be said against a place.
const (
	costOfLeader  = 120
	costOfWay     = 5 // for each pixel of a leader
	costOfLine    = 30
	costOfText    = 900
	costOfShorter = 160
	costOfNumbers = 350
	costOfRow     = 60 // beyond mostRows, of a list
)

const (
	mostRows   = 3
	mostRounds = 4  // of placing labels again
	mostShares = 20 // labels that a dot tries to share
)

// A cluster is dots that share a label, by their indices, and what that may say:
// the fullest first, the numbers alone last.
type cluster struct {
	dots     []int
	wordings []wording
	label    label
}

// A labeller places labels. The ground has the dots that are labelled first,
// and then others.
type labeller struct {
	ground
	clusters []cluster
}

// placeLabels gives each of the first n dots of a ground a label, which for some
// dots is as large as says tells. No label lies on another, on a dot or beyond
// the frame, and no leader goes through a label, another leader or the dot of
// another. A dot that has no room for a label of its own shares that of one
// near it; where not even that has room, its label is none. The same is always
// placed in the same way.
func placeLabels(n int, on ground, says func(dots []int) []wording) []cluster {
	l := &labeller{on, make([]cluster, n)}
	order := l.byCrowd()
	for i := range l.clusters {
		l.clusters[i] = cluster{dots: []int{i}, wordings: says([]int{i})}
	}
	for _, i := range order {
		c := &l.clusters[i]
		c.label = l.best(c, len(c.wordings)-1)
	}
	for _, i := range order {
		if c := l.clusters[i]; len(c.dots) > 0 && !c.label.isPlaced {
			l.join(i, says)
		}
	}
	l.clusters = slices.DeleteFunc(l.clusters, func(c cluster) bool { return len(c.dots) == 0 })
	for round, moved := 0, true; moved && round < mostRounds; round++ {
		moved = false
		for i := range l.clusters {
			c := &l.clusters[i]
			was := c.label
			if c.label = l.best(c, 0); !c.label.isPlaced {
				c.label = was
			}
			moved = moved || c.label != was
		}
	}
	return l.clusters
}

// join lets a dot share the label of one near it that then still has room. If
// there is none, labels near it become one until that has room.
func (l *labeller) join(i int, says func(dots []int) []wording) {
	near := l.nearest(i)
	for _, j := range near[:min(len(near), mostShares)] {
		c := &l.clusters[j]
		was := *c
		if l.take(c, []int{i}, says); c.label.isPlaced {
			l.clusters[i].dots = nil
			return
		}
		*c = was
	}
	before, c := slices.Clone(l.clusters), &l.clusters[i]
	for _, j := range near[:min(len(near), mostShares)] {
		dots := l.clusters[j].dots
		l.clusters[j] = cluster{}
		if l.take(c, dots, says); c.label.isPlaced {
			return
		}
	}
	copy(l.clusters, before)
}

// take adds dots to a cluster, whose label then lists their numbers where there
// is room.
func (l *labeller) take(c *cluster, dots []int, says func(dots []int) []wording) {
	c.dots = slices.Concat(c.dots, dots)
	c.wordings = says(c.dots)
	c.label = l.best(c, len(c.wordings)-1)
}

// nearest are the clusters with a label, the one nearest to a dot first.
func (l *labeller) nearest(i int) (near []int) {
	away := make([]int64, len(l.clusters))
	for j, c := range l.clusters {
		away[j] = math.MaxInt64
		for _, d := range c.dots {
			away[j] = min(away[j], distanceSquared(l.dots[i].spot, l.dots[d].spot))
		}
		if c.label.isPlaced {
			near = append(near, j)
		}
	}
	slices.SortStableFunc(near, func(a, b int) int { return cmp.Compare(away[a], away[b]) })
	return near
}

// byCrowd are the indices of what is labelled, what has most dots near it first.
func (l *labeller) byCrowd() []int {
	order, crowd := make([]int, len(l.clusters)), make([]int, len(l.clusters))
	for i := range order {
		order[i] = i
		for _, d := range l.dots {
			if distanceSquared(d.spot, l.dots[i].spot) < squared(px(45)) {
				crowd[i]++
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(crowd[b], crowd[a]) })
	return order
}

// best is the place that costs least for one of the wordings from one on.
func (l *labeller) best(c *cluster, from int) (best label) {
	least := 0
	for w := from; w < len(c.wordings); w++ {
		for _, i := range c.dots {
			for _, try := range places(l.dots[i], c.wordings[w]) {
				try.wording = w
				cost := c.cost(try)
				if best.isPlaced && cost >= least || !l.isFree(c, try) {
					continue
				}
				if cost += l.costOfGround(try); !best.isPlaced || cost < least {
					best, least = try, cost
				}
			}
		}
	}
	return best
}

// isFree reports whether a label lies on nothing else at a place, and its leader
// neither goes through another label nor can be taken for that of another dot.
func (l *labeller) isFree(c *cluster, at label) bool {
	if !l.frame.holds(at.area) {
		return false
	}
	for i, d := range l.dots {
		if at.area.meetsDisc(disc{d.spot, d.R + fromDots}) ||
			at.isLed && at.leader.meetsDisc(disc{d.spot, d.R + fromLeader}) && !slices.Contains(c.dots, i) {
			return false
		}
	}
	for j := range l.clusters {
		other := &l.clusters[j].label
		if &l.clusters[j] == c || !other.isPlaced {
			continue
		}
		if at.area.grown(fromLabels).meets(other.area) ||
			at.isLed && at.leader.meetsArea(other.area.grown(fromLeader)) ||
			other.isLed && other.leader.meetsArea(at.area.grown(fromLeader)) ||
			at.isLed && other.isLed && at.leader.meets(other.leader) {
			return false
		}
	}
	return true
}

// cost is what is to be said against a label, wherever others stand.
func (c *cluster) cost(at label) (cost int) {
	switch {
	case at.wording == 0:
	case at.wording == len(c.wordings)-1:
		cost = costOfNumbers
	default:
		cost = costOfShorter
	}
	cost += costOfRow * max(0, c.wordings[at.wording].lines-mostRows)
	switch {
	case at.isLed:
		cost += costOfLeader + costOfWay*at.leader.pixels()
	case !at.isLevel:
		cost += 15
	case at.anchor == anchorEnd:
		cost += 10
	}
	return cost
}

// costOfGround is what is to be said against a place for what lies behind it.
func (l *labeller) costOfGround(at label) (cost int) {
	for _, t := range l.texts {
		if at.area.meets(t) {
			cost += costOfText
		}
	}
	for _, line := range l.lines {
		if line.meetsArea(at.area) {
			cost += costOfLine
		}
		if at.isLed && at.leader.meets(line) {
			cost += costOfLine / 2
		}
	}
	return cost
}
