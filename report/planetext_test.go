package report

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// portfolio is a plane of the usual quadrants with a point at each place, split
// in the middle.
func portfolio(places ...planePlace) plane {
	p := plane{
		x: planeAxis{"Strength", 50}, y: planeAxis{"Attractiveness", 50},
		quadrants: []string{"Star", "Strategic", "Streamline", "Status"}, words: &words.English().Matrix,
	}
	for i, at := range places {
		p.points = append(p.points, planePoint{number: i + 1, at: at})
	}
	return p
}

func drawn(p plane, width int, ascii bool) string {
	lines, notes := p.draw(width, ascii)
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return "\n" + strings.Join(append(lines, notes...), "\n") + "\n"
}

func TestAPlaneInCharacters(t *testing.T) {
	moved := portfolio(planePlace{80, 80}, planePlace{20, 70}, planePlace{52, 52}, planePlace{90, 20})
	moved.points[0].before = &planePlace{30, 60}
	moved.points[1].before = &planePlace{100, 0}
	moved.points[2].before = &planePlace{90, 20} // where 4 is now
	moved.points[3].isOpen = true
	many := portfolio()
	for i := range 40 {
		many.points = append(many.points, planePoint{number: i + 1, at: planePlace{10, 10}})
	}
	uneven := portfolio(planePlace{94, 4}, planePlace{95, 5}, planePlace{100, 100}, planePlace{0, 0})
	uneven.x.split, uneven.y.split = 95, 5
	tests := []struct {
		name  string
		plane plane
		width int
		ascii bool
		want  string
	}{
		{"nothing in it", portfolio(), 80, false, `
    y ↑ Attractiveness
    ┌────────────────────────────────┬────────────────────────────────┐
100 │ Star                           │                      Strategic │
    │                                │                                │
 75 │                                │                                │
    │                                │                                │
    │                                │                                │
 50 ├────────────────────────────────┼────────────────────────────────┤
    │                                │                                │
    │                                │                                │
 25 │                                │                                │
    │                                │                                │
  0 │ Streamline                     │                         Status │
    └────────────────────────────────┴────────────────────────────────┘
     0              25              50              75             100
    x → Strength
`},
		{"corners, the split, and three at one place", portfolio(
			planePlace{0, 0}, planePlace{100, 100}, planePlace{50, 50}, planePlace{49, 49}, planePlace{0, 100}, planePlace{100, 0},
			planePlace{20, 80}, planePlace{20, 80}, planePlace{20, 80},
		), 40, false, `
    y ↑ Attractiveness
    ┌─────────────────┬────────────────┐
100 │5                │               2│
    │ Star            │      Strategic │
 75 │    7,8,9        │                │
    │                 │                │
    │                 │3               │
 50 ├─────────────────┼────────────────┤
    │                4│                │
    │                 │                │
 25 │                 │                │
    │ Streamline      │         Status │
  0 │1                │               6│
    └─────────────────┴────────────────┘
     0      25       50      75     100
    x → Strength
`},
		{"moved, and open, in ASCII", moved, 60, true, `
    y ^ Attractiveness
    +---------------------------+--------------------------+
100 | Star                      |                Strategic |
    |                           |                          |
 75 |                           |               1          |
    |          2                |                          |
    |                .1         | 3                        |
 50 +---------------------------+--------------------------+
    |                           |                          |
    |                           |                          |
 25 |                           |                    4?    |
    |                           |                   Status |
  0 | Streamline                |                        .2|
    +---------------------------+--------------------------+
     0           25            50           75          100
    x > Strength
? after a number: what is unanswered can still move it to another quadrant.
. is an earlier place, with its number where there is room.
`},
		{"more in one place than there is room for", many, 40, false, `
    y ↑ Attractiveness
    ┌─────────────────┬────────────────┐
100 │ Star            │      Strategic │
    │                 │                │
 75 │                 │                │
    │                 │                │
    │                 │                │
 50 ├─────────────────┼────────────────┤
    │                 │                │
    │                 │                │
 25 │                 │                │
    │1,2,3,4,5,6,7,8,…│                │
  0 │ Streamline      │         Status │
    └─────────────────┴────────────────┘
     0      25       50      75     100
    x → Strength
… stands for numbers that there was no room for. The table has all of them.
`},
		{"splits near the ends, where a name has no room", uneven, 40, false, `
    y ↑ Attractiveness
    ┌───────────────────────────┬──────┐
100 │ Star                      │     3│
    │                           │ Str… │
 75 │                           │      │
    │                           │      │
 50 │                           │      │
    │                           │      │
 25 │                           │      │
    │                           │2     │
  5 ├───────────────────────────┼──────┤
    │                          1│      │
  0 │4 Streamline               │ Sta… │
    └───────────────────────────┴──────┘
     0     25     50     75    95   100
    x → Strength
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, drawn(tt.plane, tt.width, tt.ascii)); diff != "" {
				t.Errorf("(-want +got):\n%s\n%s", diff, drawn(tt.plane, tt.width, tt.ascii))
			}
		})
	}
}

func drawPlane(t *rapid.T, label func(t *rapid.T, name string) string) plane {
	percent := rapid.OneOf(rapid.IntRange(0, 100), rapid.SampledFrom([]int{0, 49, 50, 100}))
	p := plane{
		x: planeAxis{label(t, "x"), rapid.IntRange(1, 100).Draw(t, "x split")},
		y: planeAxis{label(t, "y"), rapid.IntRange(1, 100).Draw(t, "y split")}, words: &words.English().Matrix,
	}
	for range rapid.IntRange(0, 4).Draw(t, "quadrants") {
		p.quadrants = append(p.quadrants, label(t, "quadrant"))
	}
	draw := func() planePlace { return planePlace{percent.Draw(t, "x"), percent.Draw(t, "y")} }
	for i := range rapid.IntRange(0, 120).Draw(t, "points") {
		of := planePoint{number: i + 1, at: draw(), isOpen: rapid.Bool().Draw(t, "open")}
		if rapid.Bool().Draw(t, "moved") {
			at := draw()
			of.before = &at
		}
		p.points = append(p.points, of)
	}
	return p
}

// A gridSide is a part of a line of a drawing that is left or right of the split.
type gridSide struct{ isHigh, isRight bool }

// numbersIn are the numbers of the points as they are read off a drawing, by
// where they stand, and in which sides some are cut off.
func numbersIn(t *rapid.T, lines []string, ascii bool) (numbers map[gridSide][]int, isCut map[gridSide]bool) {
	down, across, mark, cut := "│", "├", "·", "…"
	if ascii {
		down, across, mark, cut = "|", "+", ".", "..."
	}
	numbers, isCut = map[gridSide][]int{}, map[gridSide]bool{}
	isHigh := true
	for _, line := range lines[2 : len(lines)-3] {
		inside := strings.TrimLeft(line, "0123456789 ")
		if strings.HasPrefix(inside, across) {
			isHigh = false
			continue
		}
		sides := strings.Split(inside, down)
		if len(sides) != 4 {
			t.Fatalf("the lines are hidden in %q", line)
		}
		for i, side := range sides[1:3] {
			at := gridSide{isHigh, i == 1}
			for _, found := range strings.Fields(side) {
				if strings.HasPrefix(found, mark) && !strings.HasPrefix(found, cut) {
					continue
				}
				if strings.HasSuffix(found, cut) {
					isCut[at] = true
					found = strings.TrimSuffix(found, cut)
				}
				for _, number := range strings.FieldsFunc(found, func(r rune) bool { return r == ',' }) {
					n, err := strconv.Atoi(strings.TrimSuffix(number, "?"))
					if err != nil {
						t.Fatalf("%q in %q is no number", number, line)
					}
					numbers[at] = append(numbers[at], n)
				}
			}
		}
	}
	return numbers, isCut
}

// TestEachNumberStandsOnItsSideOfBothSplits unless there was no room for it.
func TestEachNumberStandsOnItsSideOfBothSplits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlane(t, func(*rapid.T, string) string { return "" })
		width, ascii := rapid.IntRange(20, 130).Draw(t, "width"), rapid.Bool().Draw(t, "ascii")
		lines, _ := p.draw(width, ascii)
		got, isCut := numbersIn(t, lines, ascii)
		want := map[gridSide][]int{}
		for _, of := range p.points {
			at := gridSide{of.at.y >= p.y.split, of.at.x >= p.x.split}
			want[at] = append(want[at], of.number)
		}
		for at, numbers := range got {
			slices.Sort(numbers)
			if unique := slices.Compact(slices.Clone(numbers)); !slices.Equal(unique, numbers) {
				t.Fatalf("%v has a number twice in\n%s", numbers, strings.Join(lines, "\n"))
			}
			for _, n := range numbers {
				if !slices.Contains(want[at], n) {
					t.Fatalf("%d is in %+v in\n%s", n, at, strings.Join(lines, "\n"))
				}
			}
		}
		for at, numbers := range want {
			if !isCut[at] && !slices.Equal(got[at], numbers) {
				t.Fatalf("%v are to be in %+v, and %v are in\n%s", numbers, at, got[at], strings.Join(lines, "\n"))
			}
		}
	})
}

// Whatever quadrants and axes are called, the frame stands and nothing is wider
// than it may be.
func TestAPlaneKeepsItsShape(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlane(t, drawText)
		width, ascii := rapid.IntRange(20, 130).Draw(t, "width"), rapid.Bool().Draw(t, "ascii")
		lines, _ := p.draw(width, ascii)
		if len(lines) != planeRows+6 {
			t.Fatalf("%d lines", len(lines))
		}
		for _, l := range lines {
			if strings.ContainsFunc(l, unicode.IsControl) || text.Width(l) > width {
				t.Fatalf("%q is %d wide, not %d", l, text.Width(l), width)
			}
			if ascii && strings.ContainsFunc(l, func(r rune) bool { return r > unicode.MaxASCII }) {
				t.Fatalf("%q is not ASCII", l)
			}
		}
		for _, l := range lines[2 : len(lines)-2] {
			if text.Width(l) != text.Width(lines[1]) {
				t.Fatalf("%q is not as wide as the frame:\n%s", l, strings.Join(lines, "\n"))
			}
		}
	})
}

func TestAPlaneScaleKeepsTheOrderAndTheSides(t *testing.T) {
	for split := 1; split <= 100; split++ {
		for _, cells := range []int{13, 40, 64} {
			s := newPlaneScale(split, cells, 6)
			last := -1
			for percent := range 101 {
				at := s.cell(percent)
				from, to := s.side(percent)
				if at < last || at < from || at >= to || (at > s.low) != (percent >= split) || at == s.low {
					t.Fatalf("split at %d in %d cells, %d is in cell %d after %d, of %d to %d", split, cells, percent, at, last, from, to)
				}
				last = at
			}
			if s.cell(0) != 0 || s.size() != cells+1 || split < 95 && last != s.size()-1 {
				t.Fatalf("%d cells, from %d to %d", s.size(), s.cell(0), last)
			}
		}
	}
}

func TestAPlaneOfVeryManyPointsIsDrawnAtOnce(t *testing.T) {
	p := portfolio()
	for i := range 100_000 {
		p.points = append(p.points, planePoint{number: i + 1, at: planePlace{i % 101, i / 101 % 101}, before: &planePlace{i % 7, i % 11}})
	}
	if lines, _ := p.draw(80, false); !strings.Contains(strings.Join(lines, "\n"), ",…") {
		t.Errorf("nothing is cut in\n%s", strings.Join(lines, "\n"))
	}
}

// Some characters join what stands beside them, in width too.
func TestANameInThePictureStandsByItself(t *testing.T) {
	for name, want := range map[string]string{"A\u0600": "A", "Star": "Star", "\u0600": ""} {
		if got := apart(name); got != want {
			t.Errorf("%q becomes %q, not %q", name, got, want)
		}
	}
}
