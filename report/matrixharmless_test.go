package report

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// drawPlots are plots of hostile results, whose scorecards may or may not have
// the components that are the axes.
func drawPlots(t *rapid.T) Plots {
	m := &scoring.Matrix{
		X: scoring.Axis{Component: "c0", Split: rapid.IntRange(1, 100).Draw(t, "x split")},
		Y: scoring.Axis{Component: "c1", Split: rapid.IntRange(1, 100).Draw(t, "y split")},
	}
	if rapid.Bool().Draw(t, "stage") {
		m.Y = scoring.Axis{Stage: "a", Split: m.Y.Split}
	}
	for _, c := range scoring.Corners() {
		if rapid.Bool().Draw(t, "quadrant") {
			m.Quadrants = append(m.Quadrants, scoring.Quadrant{Corner: c, Label: drawText(t, "label"), Advice: drawText(t, "advice")})
		}
	}
	gather := func(when string) []*scoring.RollUp {
		var g scoring.Gatherer
		for i := range rapid.IntRange(1, 6).Draw(t, when) {
			a := drawResult(t).Assessment
			a.Scorecard.Matrix = m
			a.ID, a.Status = fmt.Sprint(when, i), scoring.Final
			a.Subject.Name = rapid.SampledFrom([]string{a.Subject.Name, "", "Account A"}).Draw(t, "subject")
			a.Subject.Kind = rapid.SampledFrom([]scoring.Kind{scoring.Account, scoring.Company}).Draw(t, "kind")
			g.Add(a, text.Line(drawText(t, "path")))
		}
		return g.RollUps(scoring.Choice{})
	}
	p := Plots{
		Unreadable: []Unreadable{{Path: drawText(t, "file"), Reason: drawText(t, "why")}},
		Names:      rapid.Bool().Draw(t, "names"), Earlier: rapid.Bool().Draw(t, "earlier"),
	}
	earlier := gather("before")
	for _, r := range gather("now") {
		p.Plots = append(p.Plots, scoring.NewPlot(r, earlier))
	}
	return p
}

func matrixAs(t *rapid.T, f Format, p Plots, o Options) string {
	var out bytes.Buffer
	if err := Matrix(&out, f, p, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestAMatrixFitsItsWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := Options{
			Width: rapid.IntRange(20, 130).Draw(t, "width"), ASCII: rapid.Bool().Draw(t, "ascii"), Spoken: rapid.Bool().Draw(t, "spoken"),
		}
		fits(t, matrixAs(t, Text, drawPlots(t), o), o.Width)
	})
}

func TestAMatrixDrivesNoTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlots(t)
		for _, f := range MatrixFormats() {
			drivesNoTerminal(t, f, matrixAs(t, f, p, Options{}))
		}
	})
}

// Whatever an axis or a quadrant is called, the picture ends where it is to end:
// all after it would be code, or all in it Markdown.
func TestNothingInAPictureEndsIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlots(t)
		fences, pictures := 0, 0
		for line := range strings.Lines(matrixAs(t, Markdown, p, Options{})) {
			if strings.HasPrefix(strings.TrimLeft(line, " "), "```") {
				fences++
			}
		}
		for _, plot := range p.Plots {
			if len(plot.Points) > 0 {
				pictures++
			}
		}
		if fences != 2*pictures {
			t.Fatalf("%d fences of %d pictures", fences, pictures)
		}
	})
}
