package report

import (
	"fmt"
	"io"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// Plots are where results lie in the matrices of their scorecards, to be
// written, one for each scorecard.
type Plots struct {
	Plots      []scoring.Plot
	Unreadable []Unreadable

	// Names has respondents named where the subject is a company; without it
	// they are numbered there, in an order that says nothing.
	Names bool

	// Earlier says that earlier results were looked at: one that is not among
	// them is new.
	Earlier bool
}

// HidesNames reports whether a respondent's name must not show anywhere, nor a
// path that may hold it.
func (p Plots) HidesNames() bool { return p.team().HidesNames() }

// team is the roll-ups that the plots are of.
func (p Plots) team() Team {
	t := Team{Unreadable: p.Unreadable, Names: p.Names}
	for _, plot := range p.Plots {
		t.RollUps = append(t.RollUps, plot.RollUp)
	}
	return t
}

// Matrix writes plots one after the other. JSON and tables, which are a row for
// each result, hold the first alone.
func Matrix(w io.Writer, f Format, p Plots, o Options) error {
	return write(w, f, matrices, "matrix", thing(newMatrix(p, o.words(), o.Spoken && f == Text)), o)
}

// A matrix is plots with what their results are called.
type matrix struct {
	team
	of    Plots
	parts []matrixPart
}

// A matrixPart is one plot.
type matrixPart struct {
	teamPart
	plot    scoring.Plot
	names   []string // of RollUp.Results, by their subjects
	earlier bool
	spoken  bool // to be heard: sentences, no picture
}

func newMatrix(p Plots, w *words.Words, spoken bool) matrix {
	m := matrix{team: newTeam(p.team(), w), of: p}
	for i, of := range m.team.parts {
		m.parts = append(m.parts, matrixPart{
			teamPart: of, plot: p.Plots[i], names: of.subjectNames(), earlier: p.Earlier, spoken: spoken,
		})
	}
	return m
}

func (m matrix) document(full bool, loc *time.Location) document {
	var d document
	for _, p := range m.parts {
		d = append(d, p.document(full, loc)...)
	}
	return append(d, m.unreadable()...)
}

// webpage has the plot of each scorecard; of several, one after the other.
func (m matrix) webpage(o Options) webpage {
	say := &m.words.Matrix
	if len(m.parts) == 1 {
		p := m.parts[0]
		return webpage{
			language: languageOf(p.Scorecard),
			kind:     say.Matrix,
			title:    fmt.Sprintf(say.MatrixOf, nameOf(p.Scorecard.Title, p.Scorecard.ID)),
			document: m.document(true, o.Location),
		}
	}
	d := document{heading{1, say.Matrices.Of(len(m.parts))}}
	for _, p := range m.parts {
		d = append(d, demoted(p.document(true, o.Location))...)
	}
	return webpage{document: append(d, m.unreadable()...)}
}

func (p matrixPart) document(full bool, loc *time.Location) document {
	d := document{heading{1, nameOf(p.Scorecard.Title, p.Scorecard.ID)}, para{p.about(loc)}}
	if p.Len() == 0 {
		d = append(d, para{{p.nothing()}})
		return append(d, p.leftOut(full, loc)...)
	}
	d = append(d, p.axes())
	switch {
	case len(p.plot.Points) == 0:
		d = append(d, para{{p.words.Matrix.NoPlaces}})
	case p.spoken:
		d = append(d, p.ties(full)...)
		d = append(d, p.heard()...)
	default:
		d = append(d, p.plane(), p.table())
		d = append(d, p.ties(full)...)
		d = append(d, p.quadrants()...)
	}
	d = append(d, p.nowhere(full)...)
	d = append(d, p.howToRead()...)
	return append(d, p.leftOut(full, loc)...)
}

// axes say what is across and what is up.
func (p matrixPart) axes() para { return axesOf(p.Scorecard, p.words) }

func axesOf(s *scoring.Scorecard, w *words.Words) para {
	axis := func(form string, a scoring.Axis) line {
		return line{fmt.Sprintf(form, words.AxisName(s, a), fmt.Sprintf(w.Numbers.Percent, a.Split))}
	}
	return para{axis(w.Matrix.X, s.Matrix.X), axis(w.Matrix.Y, s.Matrix.Y)}
}

// axisTitle is what an axis is called.
func (p matrixPart) axisTitle(a scoring.Axis) string { return words.AxisName(p.Scorecard, a) }

// plane is the picture.
func (p matrixPart) plane() plane {
	m := p.Scorecard.Matrix
	pl := plane{
		x: planeAxis{p.axisTitle(m.X), m.X.Split}, y: planeAxis{p.axisTitle(m.Y), m.Y.Split},
		words: &p.words.Matrix,
	}
	for _, c := range scoring.Corners() {
		pl.quadrants = append(pl.quadrants, nameOf(m.Quadrant(c).Label, c.Key()))
	}
	for i, of := range p.plot.Points {
		point := planePoint{number: i + 1, name: p.names[of.Result], at: placeOf(of.Position), isOpen: !of.IsSettled()}
		if of.HasMoved() {
			before := placeOf(*of.Before)
			point.before = &before
		}
		pl.points = append(pl.points, point)
	}
	return pl
}

func placeOf(p scoring.Position) planePlace {
	return planePlace{p.X.Percent.Whole(), p.Y.Percent.Whole()}
}

// howToRead says how places and ranks come about.
func (p matrixPart) howToRead() document {
	m, say := p.Scorecard.Matrix, &p.words.Matrix
	mean := say.Mean
	if x, y := p.Scorecard.AxisWeight(m.X), p.Scorecard.AxisWeight(m.Y); x != y {
		mean = fmt.Sprintf(say.Weighted, x, y)
	}
	return document{heading{2, say.HowToRead}, para{{mean}, {say.OverRated}, {say.Displayed}}}
}
