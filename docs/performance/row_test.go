//go:build unix

package main

import (
	"math"
	"testing"
)

func TestAFigureMeetsAGoalThatItReaches(t *testing.T) {
	g := goal{atMost: 3, aim: 2}
	for x, want := range map[float64]string{
		1: "met, and the aim", 2: "met, and the aim", 2.01: "met", 3: "met", 3.01: "missed",
	} {
		if got := g.verdict(x); got != want {
			t.Errorf("%v is %q, want %q", x, got, want)
		}
	}
	none := goal{atMost: 0}
	if got := none.verdict(0); got != "met" {
		t.Errorf("none is %q", got)
	}
	if got := none.verdict(1); got != "missed" {
		t.Errorf("one is %q", got)
	}
	if got := none.verdict(math.NaN()); got != "not measured" {
		t.Errorf("nothing is %q", got)
	}
}

func TestATableHasARowForEachFigure(t *testing.T) {
	got := table([]row{
		{
			measure: "first frame", goal: goal{atMost: 3, aim: 2}, figure: 2.4, detail: "3.9 ms",
			floor: "1", others: []string{"a 3.1", "b | c could not be installed:\nno network"},
		},
		{measure: "memory", goal: goal{atMost: 12, unit: "MiB"}, figure: 13.25},
		{measure: "save", goal: goal{atMost: 2}, figure: math.NaN()},
	})
	want := `| measure | goal | kamscore |  | floor | others, same run |
| --- | --- | --- | --- | --- | --- |
| first frame | <= 3, aim at 2 | 2.40 (3.9 ms) | met | 1 | a 3.1, b \| c could not be installed: no network |
| memory | <= 12 MiB | 13.2 MiB | missed |  |  |
| save | <= 2 | not measured | not measured |  |  |
`
	if got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}
