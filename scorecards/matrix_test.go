package scorecards_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// Of the scorecard below, for which the quadrants of its matrix begin in line 8.
const (
	placing = `format: kamscore-scorecard/1
id: sample
version: 1.0.0
title: Sample
matrix:
  x: {component: strength, split: 60}
  y: {stage: market}
  quadrants:
    - {x: low, y: high, label: Star, advice: Invest.}
    - {x: high, y: high, label: Strategic, advice: Grow.}
    - {x: low, y: low, label: Streamline, advice: Save.}
    - {x: high, y: low, label: Status, advice: Keep.}
stages: [{id: market, title: Market}, {id: us, title: Us}]
components:
  - id: strength
    title: Strength
    stage: us
    elements:
      - {id: first, statement: We keep one dated list of all that we do for this account., evidence: the list, improve: Write it.}
  - id: attractiveness
    title: Attractiveness
    stage: market
    elements:
      - {id: second, statement: Last year's sales to the account are known for each product and site., evidence: the table, improve: Add it up.}
`
	star  = "    - {x: low, y: high, label: Star, advice: Invest.}\n"
	axisX = "{component: strength, split: 60}"
	axisY = "{stage: market}"
)

func placed(t *testing.T, before, after string) string {
	t.Helper()
	if !strings.Contains(placing, before) {
		t.Fatalf("%q is not in the scorecard", before)
	}
	return strings.Replace(placing, before, after, 1)
}

// lines are those of the matrix, from one on.
func lines(from string) string {
	return placing[strings.Index(placing, from):strings.Index(placing, "stages:")]
}

func TestASoundMatrixGivesNoAdvice(t *testing.T) {
	if got := adviceOn(t, placing); len(got) > 0 {
		t.Errorf("advice %v", got)
	}
}

func TestFaultsOfAMatrix(t *testing.T) {
	tests := map[string]struct {
		before, after string
		want          []string
	}{
		"no mapping":   {lines("matrix:"), "matrix: [strength]\n", []string{"5:9: the matrix must be keys with values, not a list"}},
		"nothing said": {lines("matrix:"), "matrix: {}\n", []string{"5:9: the matrix has no x", "5:9: the matrix has no y", "5:9: the matrix has no quadrants"}},
		"an axis misspelt": {
			"  quadrants:", "  quadrant:", []string{"8:3: unknown key 'quadrant'; did you mean 'quadrants'?"},
		},
		"no axis y":            {"  y: {stage: market}\n", "", []string{"6:3: the matrix has no y"}},
		"an axis of nothing":   {axisX, "{}", []string{"6:6: the axis 'x' has no component and no stage"}},
		"an axis of a text":    {axisX, "strength", []string{"6:6: the axis 'x' must be keys with values, not text"}},
		"an axis of both":      {axisY, "{stage: market, component: strength}", []string{"7:6: the axis 'y' has a component and a stage, and can be one of them only"}},
		"a misspelt component": {axisX, "{compnent: strength}", []string{"6:7: unknown key 'compnent'; did you mean 'component'?"}},
		"no component":         {axisX, "{component: , stage: ~}", []string{"6:6: the axis 'x' has no component and no stage"}},
		"an empty component":   {axisX, "{component: ''}", []string{"6:18: 'component' is empty"}},
		"a component as list":  {axisX, "{component: [strength]}", []string{"6:18: 'component' must be text, not a list"}},
		"unknown component":    {axisX, "{component: strenght}", []string{"6:18: unknown component 'strenght'; did you mean 'strength'?"}},
		"a stage for one":      {axisX, "{component: market}", []string{"6:18: unknown component 'market'"}},
		"unknown stage":        {axisY, "{stage: markt}", []string{"7:14: unknown stage 'markt'; did you mean 'market'?"}},
		"twice the same":       {axisY, "{component: strength, split: 10}", []string{"7:6: both axes are component 'strength'"}},
		"a split of 0":         {"split: 60", "split: 0", []string{"6:35: 'split' is 0; it must be 1 to 100"}},
		"a split above 100":    {"split: 60", "split: 101", []string{"6:35: 'split' is 101; it must be 1 to 100"}},
		"a split of half":      {"split: 60", "split: 50.5", []string{"6:35: 'split' must be a whole number, not '50.5'"}},
		"a corner missing":     {star, "", []string{"9:5: the matrix has no quadrant where x is low and y is high"}},
		"no quadrants": {
			lines("  quadrants:"), "  quadrants: []\n",
			[]string{
				"8:14: the matrix has no quadrant where x is low and y is high",
				"8:14: the matrix has no quadrant where x is high and y is high",
				"8:14: the matrix has no quadrant where x is low and y is low",
				"8:14: the matrix has no quadrant where x is high and y is low",
			},
		},
		"a corner twice": {"x: high, y: high", "x: low, y: high", []string{
			"9:5: the matrix has no quadrant where x is high and y is high",
			"10:7: the quadrant where x is low and y is high stands on line 9 already",
		}},
		"five quadrants":     {star, star + star, []string{"9:5: 'quadrants' has 5 entries; it may have 4"}},
		"quadrants as keys":  {lines("  quadrants:"), "  quadrants: {low-high: {label: Star}}\n", []string{"8:14: 'quadrants' must be a list, not keys with values"}},
		"neither low nor hi": {star, "    - {x: hi, y: 1, label: Star}\n", []string{"9:11: 'x' must be low or high, not 'hi'", "9:18: 'y' must be low or high, not '1'"}},
		"a side missing":     {star, "    - {y: high, label: Star}\n", []string{"9:7: the quadrant has no x"}},
		"no label":           {star, "    - {x: low, y: high}\n", []string{"9:7: the quadrant has no label"}},
		"a quadrant a text":  {star, "    - Star\n", []string{"9:7: the quadrant must be keys with values, not text"}},
		"an unknown key":     {star, "    - {x: low, y: high, label: Star, advise: Invest.}\n", []string{"9:38: unknown key 'advise'; did you mean 'advice'?"}},
		"a long label":       {"label: Star,", "label: " + strings.Repeat("a", 61) + ",", []string{"9:32: 'label' has 61 characters; it may have 60"}},
		"long advice":        {"Invest.", strings.Repeat("a", 2001), []string{"9:46: 'advice' has 2001 characters; it may have 2000"}},
		"everything at once": {
			"  x: {component: strength, split: 60}\n  y: {stage: market}\n", "  x: {component: strenght, split: -1}\n  y: {stages: market}\n",
			[]string{
				"6:18: unknown component 'strenght'; did you mean 'strength'?", "6:35: 'split' is -1; it must be 1 to 100",
				"7:7: unknown key 'stages'; did you mean 'stage'?",
			},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, faultsOf(t, placed(t, tt.before, tt.after))); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

// What is wrong with a component or a matrix is said once, not again of what
// names it.
func TestAFaultIsNotHeldAgainstTheMatrix(t *testing.T) {
	tests := map[string]struct {
		before, after string
		want          []string
	}{
		"the id of a component": {"- id: strength", "- id: Strength", []string{"15:9: 'id' is 'Strength', which is not an id"}},
		"all components":        {placing[strings.Index(placing, "components:\n"):], "components: none\n", []string{"14:13: 'components' must be a list, not text"}},
		"its translation": {
			"split: 60", "split: 0",
			[]string{"6:35: 'split' is 0; it must be 1 to 100"},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			source := placed(t, tt.before, tt.after) + "translations: {de: {matrix: {low-high: {label: Stern}}}}\n"
			if diff := cmp.Diff(tt.want, faultsOf(t, source)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAnAxisNeedsAStageThatIsThere(t *testing.T) {
	got := faultsOf(t, sound+"matrix: {x: {component: topic}, y: {stage: late}, quadrants: [{x: low, y: low, label: A}]}\n")
	want := []string{
		"13:44: unknown stage 'late'",
		"13:62: the matrix has no quadrant where x is low and y is high",
		"13:62: the matrix has no quadrant where x is high and y is high",
		"13:62: the matrix has no quadrant where x is high and y is low",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

func TestAdviceOnAMatrixAndOnBands(t *testing.T) {
	tests := map[string]struct {
		before, after string
		want          []string
	}{
		"a quadrant without advice":  {", advice: Invest.", "", []string{"9:7: the quadrant 'Star' has no advice"}},
		"two of them":                {", advice: Grow.}\n    - {x: low, y: low, label: Streamline, advice: Save.", "}\n    - {x: low, y: low, label: Streamline, advice: ''", []string{"10:7: 2 quadrants have no advice: 'Strategic', 'Streamline'"}},
		"two of one label":           {"label: Strategic", "label: star", []string{"10:33: two quadrants have the label 'star'"}},
		"no band says what is next":  {"stages:", "bands: [{from: 0, label: Early}, {from: 50, label: Late}]\nstages:", nil},
		"every band says it":         {"stages:", "bands: [{from: 0, label: Early, next: A.}, {from: 50, label: Late, next: B.}]\nstages:", nil},
		"a band does not say it":     {"stages:", "bands: [{from: 0, label: Early, next: A.}, {from: 50, label: Late}]\nstages:", []string{"13:44: the band from 50 does not say what to do next, as others do"}},
		"some bands do not say it":   {"stages:", "bands: [{from: 0, label: Early, next: ''}, {from: 34, label: Mid, next: A.}, {from: 50, label: Late}]\nstages:", []string{"13:9: 2 bands do not say what to do next, as others do: those from 0, 50"}},
		"a stage that has nobody in": {"stages: [", "stages: [{id: none, title: None}, ", []string{"13:10: stage 'none' has no component"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, adviceOn(t, placed(t, tt.before, tt.after)), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("advice (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFaultsOfANext(t *testing.T) {
	for name, tt := range map[string]struct {
		after string
		want  []string
	}{
		"a list":   {"bands: [{from: 0, label: A, next: [B]}]\n", []string{"13:35: 'next' must be text, not a list"}},
		"too long": {"bands: [{from: 0, label: A, next: " + strings.Repeat("a", 2001) + "}]\n", []string{"13:35: 'next' has 2001 characters; it may have 2000"}},
		"misspelt": {"bands: [{from: 0, label: A, nxet: B}]\n", []string{"13:29: unknown key 'nxet'; did you mean 'next'?"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, faultsOf(t, sound+tt.after)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTheMatrixOfAnOverlay(t *testing.T) {
	const own = "matrix:\n  x: {component: extra}\n  y: {component: attractiveness}\n  quadrants: [{x: low, y: low, label: A, advice: a}, {x: low, y: high, label: B, advice: b}, " +
		"{x: high, y: low, label: C, advice: c}, {x: high, y: high, label: D, advice: d}]\n"
	const extra = "components: [{id: extra, title: Extra, stage: us, elements: [{id: third, statement: Three goals for this year are written down with a figure and a date., evidence: it, improve: Do it.}]}]\n"
	tests := map[string]struct {
		lines  string
		x      string // the component of x; empty where there is no matrix
		advice []string
	}{
		"the base's":            {"", "strength", nil},
		"its own":               {extra + own, "extra", nil},
		"its own, for one lost": {"drop: [strength]\n" + extra + own, "extra", nil},
		"a component dropped": {"drop: [strength]\n" + extra, "", []string{
			"6:8: the matrix of the base has component 'strength' as an axis, which is dropped, so results are placed in none",
		}},
		"all of a component": {"drop: [first]\n", "", []string{
			"6:7: the matrix of the base has component 'strength' as an axis, which is dropped, so results are placed in none",
			"6:8: component 'strength' has no element left, and is not asked",
		}},
		"all of a stage": {"drop: [attractiveness]\n", "", []string{
			"6:7: the matrix of the base has stage 'market' as an axis, which is dropped, so results are placed in none",
		}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			source := strings.Replace(ours, "base@1", "sample@1", 1) + tt.lines
			card, findings, err := scorecards.BasesIn(folderOf(t, map[string]string{"base.yaml": placing})).Parse("f", []byte(source))
			if err != nil {
				t.Fatal(err)
			}
			x := ""
			if card.Matrix != nil {
				x = card.Matrix.X.Component
			}
			var advice []string
			for _, f := range findings {
				advice = append(advice, strings.TrimPrefix(f.String(), "f:"))
			}
			if x != tt.x || !cmp.Equal(tt.advice, advice) {
				t.Errorf("x is %q, want %q; advice (-want +got):\n%s", x, tt.x, cmp.Diff(tt.advice, advice))
			}
		})
	}
}

func TestFaultsOfTheMatrixOfAnOverlay(t *testing.T) {
	dir := folderOf(t, map[string]string{"base.yaml": placing})
	axes := func(x, y string) string {
		return fmt.Sprintf("matrix: {x: %s, y: %s, quadrants: [{x: low, y: low, label: A}, {x: low, y: high, label: B}, {x: high, y: low, label: C}, {x: high, y: high, label: D}]}\n", x, y)
	}
	for name, tt := range map[string]struct {
		base, lines string
		want        string
	}{
		"a dropped component": {"sample", "drop: [strength]\n" + axes("{component: strength}", "{component: attractiveness}"), "f:7:25: component 'strength' of the base is left out by this overlay"},
		"a dropped stage":     {"sample", "drop: [strength]\n" + axes("{stage: us}", "{component: attractiveness}"), "f:7:21: stage 'us' of the base is left out by this overlay"},
		"an unknown one":      {"sample", axes("{component: strengths}", "{component: attractiveness}"), "f:6:25: unknown component 'strengths'; did you mean 'strength'?"},
		"no base":             {"elsewhere", axes("{component: strength}", "{stage: market}"), "f:5:10: there is no scorecard 'elsewhere' to extend"},
		"lost, yet translated": {
			"sample", "drop: [strength]\ntranslations: {de: {matrix: {low-low: {label: A}}}}\n",
			"f:7:30: unknown quadrant 'low-low'",
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := scorecards.BasesIn(dir).Parse("f", []byte(strings.Replace(ours, "base@1", tt.base+"@1", 1)+tt.lines))
			if err == nil || err.Error() != tt.want {
				t.Errorf("%v, want %s", err, tt.want)
			}
		})
	}
}

func TestAMatrixAndWhatIsNextAreTranslated(t *testing.T) {
	source := placed(t, "stages:", "bands: [{from: 0, label: Early, next: Begin.}, {from: 50, label: Late, next: Go on.}]\nstages:") +
		"translations: {de: {next: {50: \" Weiter \"}, matrix: {low-high: {label: Stern}, high-low: {advice: Erhalten.}}}}\n"
	card := parse(t, source)
	want := []scoring.Translation{{
		Language: "de", Next: map[int]string{50: "Weiter"},
		Matrix: map[string]scoring.QuadrantText{"low-high": {Label: "Stern"}, "high-low": {Advice: "Erhalten."}},
	}}
	if diff := cmp.Diff(want, card.Translations); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	overlay, _, err := overlaidOn(t, source, strings.Replace(ours, "base@1", "sample@1", 1)+
		"bands: [{from: 0, label: Early, next: Begin.}, {from: 50, label: Late, next: Go further.}]\ntranslations: {de: {matrix: {low-high: {label: Stella}}}}\n")
	if err != nil {
		t.Fatal(err)
	}
	de := overlay.In("de")
	if de.Bands[1].Next != "Go further." || de.Matrix.Quadrants[0].Label != "Stella" || de.Matrix.Quadrants[3].Advice != "Erhalten." {
		t.Errorf("in German the overlay says %v, %v", de.Bands, de.Matrix)
	}
}

func TestATableThatDropsAnAxisDropsTheMatrix(t *testing.T) {
	base := parse(t, placing)
	for rows, want := range map[string]string{
		"strength,market,first,One\nattractiveness,market,second,Two\n": "",
		"attractiveness,market,second,Two\n":                            "strength",
	} {
		made, err := imported("component,stage,id,statement\n"+rows, base, scorecards.Naming{ID: "ours"}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := made.Changes.LostAxis; got != want || (made.Matrix == nil) != (want != "") {
			t.Errorf("the axis lost is %q, want %q, and the matrix is %v", got, want, made.Matrix)
		}
		if _, _, err := scorecards.Parse("f", written(t, made.Scorecard)); err != nil {
			t.Errorf("what is written cannot be read: %v", err)
		}
	}
	if base.Matrix == nil {
		t.Error("the base has lost its matrix")
	}
}

// Whoever has finished a bundled scorecard is told what to do next, in words of
// that scorecard and of that band.
func TestBundledBandsSayWhatIsNext(t *testing.T) {
	seen := map[string]string{}
	for _, id := range scorecards.IDs() {
		card := bundled(t, id)
		for _, language := range card.Languages() {
			for _, b := range card.In(language).Bands {
				where := fmt.Sprintf("%s in %s from %d", id, language, b.From)
				if n := strings.Count(b.Next, "."); n < 1 || n > 3 || !strings.HasSuffix(b.Next, ".") {
					t.Errorf("%s says it in %d sentences: %q", where, n, b.Next)
				}
				if other, twice := seen[b.Next]; twice {
					t.Errorf("%s says what %s says", where, other)
				}
				seen[b.Next] = where
			}
		}
	}
}
