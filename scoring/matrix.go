package scoring

import "slices"

// A Matrix places results by two of their scores. Each axis is divided once,
// which makes four quadrants.
type Matrix struct {
	X, Y      Axis
	Quadrants []Quadrant // one for each of [Corners], in scorecard order
}

// An Axis is the percents of a component or of a stage.
type Axis struct {
	Component string // its id, empty where the axis is a stage
	Stage     string // its id, empty where the axis is a component
	Split     int    // the displayed percent from which on a side is high, 1 to 100
}

// DefaultSplit is the split of an axis that does not say it.
const DefaultSplit = 50

// A Side is one of the two parts of an axis.
type Side string

// The sides.
const (
	Low  Side = "low"
	High Side = "high"
)

// A Corner is a side of each axis.
type Corner struct{ X, Y Side }

// Corners are all four, as they are read: from above, and from the left.
func Corners() []Corner { return []Corner{{Low, High}, {High, High}, {Low, Low}, {High, Low}} }

// Key is what a translation calls the quadrant in a corner, such as low-high:
// the side of X, then that of Y.
func (c Corner) Key() string { return string(c.X) + "-" + string(c.Y) }

// A Quadrant is what a corner of a matrix means.
type Quadrant struct {
	Corner
	Label  string
	Advice string // what to do with what lies there; empty where the author says nothing
}

// Quadrant is the one in a corner.
func (m *Matrix) Quadrant(c Corner) Quadrant {
	at := slices.IndexFunc(m.Quadrants, func(q Quadrant) bool { return q.Corner == c })
	if at < 0 {
		return Quadrant{Corner: c}
	}
	return m.Quadrants[at]
}

// quadrants are all of a matrix, none of nil.
func (m *Matrix) quadrants() []Quadrant {
	if m == nil {
		return nil
	}
	return m.Quadrants
}

// clone is a copy that shares nothing, nil of nil.
func (m *Matrix) clone() *Matrix {
	if m == nil {
		return nil
	}
	c := *m
	c.Quadrants = slices.Clone(m.Quadrants)
	return &c
}

// isOf reports whether two axes are the same component or stage.
func (a Axis) isOf(b Axis) bool { return a.Component == b.Component && a.Stage == b.Stage }

// side is that of a percent. As with a band (rule 8), what is displayed counts,
// so that nobody reads 50 and finds it below 50.
func (a Axis) side(p Percent) Side {
	if p.Whole() >= a.Split {
		return High
	}
	return Low
}

// AxisTitle is the title of the component or the stage that an axis is.
func (s *Scorecard) AxisTitle(a Axis) string {
	for _, stage := range s.Stages {
		if a.Stage != "" && stage.ID == a.Stage {
			return stage.Title
		}
	}
	for i := range s.Components {
		if a.Component != "" && s.Components[i].ID == a.Component {
			return s.Components[i].Title
		}
	}
	return ""
}

// HasAxis reports whether a scorecard has anything to rate on an axis.
func (s *Scorecard) HasAxis(a Axis) bool { return len(s.axisComponents(a)) > 0 }

// AxisWeight is what the components of an axis weigh together, at least 1.
func (s *Scorecard) AxisWeight(a Axis) int {
	weight := 0
	for _, i := range s.axisComponents(a) {
		weight += s.Components[i].Weight
	}
	return max(weight, 1)
}

// axisComponents are the components of an axis, by their indices.
func (s *Scorecard) axisComponents(a Axis) (at []int) {
	for i := range s.Components {
		c := &s.Components[i]
		if a.Component != "" && c.ID == a.Component || a.Stage != "" && c.Stage == a.Stage {
			at = append(at, i)
		}
	}
	return at
}
