package report

import (
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

type matrixJSON struct {
	Format    string              `json:"format"`
	Scorecard scorecardName       `json:"scorecard"`
	Role      scoring.Role        `json:"role"`
	Results   int                 `json:"results"`
	Matrix    *axesJSON           `json:"matrix"`
	Points    []matrixPointJSON   `json:"points"` // by rank
	Nowhere   []matrixNowhereJSON `json:"nowhere"`
	LeftOut   []leftOutJSON       `json:"left_out"`

	Unreadable []unreadableJSON `json:"unreadable"`
}

type axesJSON struct {
	X         axisJSON       `json:"x"`
	Y         axisJSON       `json:"y"`
	Quadrants []quadrantJSON `json:"quadrants"`
}

// axisJSON is a component or a stage; the other is null.
type axisJSON struct {
	Component *string `json:"component"`
	Stage     *string `json:"stage"`
	Title     string  `json:"title"`
	Split     int     `json:"split"`
	Weight    int     `json:"weight"` // in the overall percent
}

type quadrantJSON struct {
	X      scoring.Side `json:"x"`
	Y      scoring.Side `json:"y"`
	Label  string       `json:"label"`
	Advice *string      `json:"advice"`
}

type matrixResultJSON struct {
	Label      string          `json:"label"`
	ID         *string         `json:"id"`   // null where names are hidden
	Path       *string         `json:"path"` // the same
	Subject    subjectJSON     `json:"subject"`
	Respondent *respondentJSON `json:"respondent"` // the same
	Version    string          `json:"version"`
	Status     scoring.Status  `json:"status"`
	Changed    *time.Time      `json:"changed"`
	Part       bool            `json:"part"`
}

// positionJSON is where a result lies.
type positionJSON struct {
	X        coordinateJSON `json:"x"`
	Y        coordinateJSON `json:"y"`
	Overall  *float64       `json:"overall_percent"`
	Quadrant *string        `json:"quadrant"` // null while it is open
	Possible []string       `json:"possible"` // the labels of those in which it may lie
}

type coordinateJSON struct {
	Percent    *float64 `json:"percent"`
	Elements   int      `json:"elements"`
	Unanswered int      `json:"unanswered"`
	Why        *string  `json:"why"` // there is no percent: not_asked, not_rated or not_applicable
}

type matrixPointJSON struct {
	Number int  `json:"number"` // as in the picture
	Rank   int  `json:"rank"`
	Tied   bool `json:"tied"` // others have the same rank
	matrixResultJSON
	positionJSON
	Before *beforeJSON `json:"before"` // null where it is not known
}

// matrixNowhereJSON is a result without a place on one of the axes.
type matrixNowhereJSON struct {
	matrixResultJSON
	X coordinateJSON `json:"x"`
	Y coordinateJSON `json:"y"`
}

type beforeJSON struct {
	X        *float64 `json:"x_percent"`
	Y        *float64 `json:"y_percent"`
	Quadrant *string  `json:"quadrant"`
	Possible []string `json:"possible"`
}

const matrixFormat = "kamscore-matrix/1"

// object is the first plot, in English, for whoever reads it by a program.
func (m matrix) object() any {
	out := matrixJSON{
		Format: matrixFormat,
		Points: []matrixPointJSON{}, Nowhere: []matrixNowhereJSON{}, LeftOut: []leftOutJSON{}, Unreadable: m.unreadableJSON(),
	}
	if len(m.parts) == 0 {
		return out
	}
	p := newMatrix(m.of, words.English(), false).parts[0]
	out.Scorecard = scorecardName{p.Scorecard.ID, p.Scorecard.Version, p.Scorecard.Title}
	out.Role, out.Results, out.Matrix = p.Role, p.Len(), p.axesJSON()
	for i, of := range p.plot.Points {
		out.Points = append(out.Points, p.pointJSON(i+1, of))
	}
	for _, of := range p.plot.Nowhere {
		out.Nowhere = append(out.Nowhere, matrixNowhereJSON{p.resultJSON(of), newCoordinateJSON(of.X), newCoordinateJSON(of.Y)})
	}
	for _, l := range p.LeftOut {
		out.LeftOut = append(out.LeftOut, p.newLeftOutJSON(l))
	}
	return out
}

func (p matrixPart) axesJSON() *axesJSON {
	m := p.Scorecard.Matrix
	axis := func(a scoring.Axis) axisJSON {
		return axisJSON{orNull(a.Component), orNull(a.Stage), p.Scorecard.AxisTitle(a), a.Split, p.Scorecard.AxisWeight(a)}
	}
	out := &axesJSON{X: axis(m.X), Y: axis(m.Y)}
	for _, c := range scoring.Corners() {
		q := m.Quadrant(c)
		out.Quadrants = append(out.Quadrants, quadrantJSON{c.X, c.Y, q.Label, orNull(q.Advice)})
	}
	return out
}

func (p matrixPart) resultJSON(of scoring.Point) matrixResultJSON {
	r := p.About(of.Result)
	out := matrixResultJSON{
		Label: p.names[of.Result], Subject: subjectJSON(r.Subject), Version: r.Version,
		Status: r.Status, Changed: timeOrNull(r.Changed), Part: r.IsPart,
	}
	if !p.hidden {
		out.ID, out.Path, out.Respondent = &r.ID, &r.Path, &respondentJSON{r.Respondent.Name, r.Respondent.Role}
	}
	return out
}

func newCoordinateJSON(c scoring.Coordinate) coordinateJSON {
	return coordinateJSON{number(c.Percent.Exact()), c.Elements, c.Unanswered, orNull(string(whyNoPlace(c)))}
}

func newPositionJSON(m *scoring.Matrix, p scoring.Position) positionJSON {
	return positionJSON{
		X: newCoordinateJSON(p.X), Y: newCoordinateJSON(p.Y), Overall: number(p.Overall.Exact()),
		Quadrant: orNull(settled(m, p)), Possible: words.QuadrantLabels(m, p),
	}
}

func (p matrixPart) pointJSON(n int, of scoring.Point) matrixPointJSON {
	m := p.Scorecard.Matrix
	out := matrixPointJSON{
		Number: n, Rank: of.Rank, Tied: p.isTied(of), matrixResultJSON: p.resultJSON(of), positionJSON: newPositionJSON(m, of.Position),
	}
	if was := of.Before; was != nil {
		out.Before = &beforeJSON{
			number(was.X.Percent.Exact()), number(was.Y.Percent.Exact()), orNull(settled(m, *was)), words.QuadrantLabels(m, *was),
		}
	}
	return out
}
