package results

import (
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// readMatrix reads the matrix of a scorecard, nil where nothing is said of one.
func readMatrix(r *reader) *scoring.Matrix {
	m := scoring.Matrix{X: scoring.Axis{Split: scoring.DefaultSplit}, Y: scoring.Axis{Split: scoring.DefaultSplit}}
	isSaid := false
	r.object(func(name string) {
		isSaid = true
		switch name {
		case "x":
			readAxis(r, &m.X)
		case "y":
			readAxis(r, &m.Y)
		case "quadrants":
			r.array(len(scoring.Corners()), func(int) { m.Quadrants = append(m.Quadrants, readQuadrant(r)) })
		default:
			r.drop()
		}
	})
	if !isSaid {
		return nil
	}
	return &m
}

func readAxis(r *reader, a *scoring.Axis) {
	r.object(func(name string) {
		switch name {
		case "component":
			a.Component = r.line()
		case "stage":
			a.Stage = r.line()
		case "split":
			if split, ok := r.integer(1, 100); ok {
				a.Split = split
			}
		default:
			r.drop()
		}
	})
}

func readQuadrant(r *reader) scoring.Quadrant {
	var q scoring.Quadrant
	r.object(func(name string) {
		switch name {
		case "x":
			q.X = scoring.Side(r.line())
		case "y":
			q.Y = scoring.Side(r.line())
		case "label":
			q.Label = r.line()
		case "advice":
			q.Advice = r.line()
		default:
			r.drop()
		}
	})
	return q
}

// checkMatrix adds what is wrong with the matrix of a scorecard, if it has one.
func checkMatrix(faults *Faults, place string, s *scoring.Scorecard) {
	m := s.Matrix
	if m == nil {
		return
	}
	checkAxis(faults, place+".x", m.X, s)
	checkAxis(faults, place+".y", m.Y, s)
	if m.X.Component+m.X.Stage != "" && m.X.Component == m.Y.Component && m.X.Stage == m.Y.Stage {
		faults.add(place, "both axes are the same")
	}
	var corners []scoring.Corner
	for _, q := range m.Quadrants {
		corners = append(corners, q.Corner)
	}
	for _, c := range scoring.Corners() {
		if !slices.Contains(corners, c) { // or one of them stands twice, since there are no more than four
			faults.add(place+".quadrants", "there has to be one for each of low and high of x and of y")
			return
		}
	}
}

func checkAxis(faults *Faults, place string, a scoring.Axis, s *scoring.Scorecard) {
	switch {
	case (a.Component == "") == (a.Stage == ""):
		faults.add(place, "has to name a component or a stage")
	case a.Component != "" && !slices.ContainsFunc(s.Components, func(c scoring.Component) bool { return c.ID == a.Component }):
		faults.add(place, "the component %s is not among the components", quote(a.Component))
	case a.Stage != "" && !slices.ContainsFunc(s.Stages, func(stage scoring.Stage) bool { return stage.ID == a.Stage }):
		faults.add(place, "the stage %s is not among the stages", quote(a.Stage))
	}
}

func writeMatrix(w *writer, m *scoring.Matrix) {
	w.name("x").object(func() { writeAxis(w, m.X) })
	w.name("y").object(func() { writeAxis(w, m.Y) })
	w.name("quadrants").array(func() {
		for _, q := range m.Quadrants {
			w.object(func() {
				w.name("x").text(string(q.X))
				w.name("y").text(string(q.Y))
				w.name("label").text(q.Label)
				if q.Advice != "" {
					w.name("advice").text(q.Advice)
				}
			})
		}
	})
}

func writeAxis(w *writer, a scoring.Axis) {
	if a.Stage != "" {
		w.name("stage").text(a.Stage)
	} else {
		w.name("component").text(a.Component)
	}
	w.name("split").integer(a.Split)
}
