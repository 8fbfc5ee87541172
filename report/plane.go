package report

import "github.com/kamscore/kamscore/words"

// A plane is points in a square that is divided once each way, as a picture:
// what it shows stands in the tables beside it too, for who cannot see it.
type plane struct {
	x, y      planeAxis
	quadrants []string // their labels, in the order of scoring.Corners
	points    []planePoint
	words     *words.Matrix // what is said beneath it
}

// A planeAxis runs from 0 to 100, to the right or upwards.
type planeAxis struct {
	title string
	split int // where the high side begins, 1 to 100
}

// A planePoint is one result.
type planePoint struct {
	number int // from 1, as in the tables
	name   string
	at     planePlace
	before *planePlace // where it was earlier, nil where that is not known or the same
	isOpen bool        // what is unanswered can still move it to another quadrant
}

// A planePlace is displayed percents, 0 to 100.
type planePlace struct{ x, y int }

func (plane) block() {}
