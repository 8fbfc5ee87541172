//go:build unix

package main

import (
	"fmt"
	"math"
	"strings"
)

// A goal is the most that a figure may be, in a unit that is empty for a ratio
// or a count.
type goal struct {
	atMost float64
	aim    float64 // better still; 0 where there is none
	unit   string
}

func (g goal) String() string {
	s := "<= " + g.quantity(g.atMost)
	if g.aim > 0 {
		s += ", aim at " + g.quantity(g.aim)
	}
	return s
}

func (g goal) quantity(x float64) string {
	s := plainly(x)
	if g.unit != "" && !math.IsNaN(x) {
		s += " " + g.unit
	}
	return s
}

// verdict says whether a figure meets the goal.
func (g goal) verdict(x float64) string {
	switch {
	case math.IsNaN(x):
		return "not measured"
	case g.aim > 0 && x <= g.aim:
		return "met, and the aim"
	case x <= g.atMost:
		return "met"
	}
	return "missed"
}

// A row is one figure of kamscore's beside its goal, the least it could be on
// this machine, and what others need in the same run.
type row struct {
	measure string
	goal    goal
	figure  float64
	detail  string // what the figure is made of
	floor   string
	others  []string
}

// table is the rows in Markdown.
func table(rows []row) string {
	var b strings.Builder
	writeRow(&b, "measure", "goal", "kamscore", "", "floor", "others, same run")
	writeRow(&b, "---", "---", "---", "---", "---", "---")
	for _, r := range rows {
		figure := r.goal.quantity(r.figure)
		if r.detail != "" {
			figure += " (" + r.detail + ")"
		}
		writeRow(&b, r.measure, r.goal.String(), figure, r.goal.verdict(r.figure), r.floor, strings.Join(r.others, ", "))
	}
	return b.String()
}

var cell = strings.NewReplacer("|", `\|`, "\n", " ", "\r", "")

func writeRow(b *strings.Builder, cells ...string) {
	b.WriteString("|")
	for _, c := range cells {
		fmt.Fprintf(b, " %s |", cell.Replace(c))
	}
	b.WriteString("\n")
}
