package report

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/text"
)

var drawingScales = []*drawingScale{&largeScale, &smallScale}

// anyPlane is a plane with up to 60 points: anywhere, close together, or on
// top of each other, some of which were elsewhere before.
func anyPlane(t *rapid.T) plane {
	from, span := rapid.IntRange(0, 100).Draw(t, "from"), rapid.IntRange(0, 100).Draw(t, "span")
	place := rapid.Custom(func(t *rapid.T) planePlace {
		percent := rapid.IntRange(min(from, 100-span), min(from, 100-span)+span)
		return planePlace{max(0, percent.Draw(t, "x")), max(0, percent.Draw(t, "y"))}
	})
	n := rapid.SampledFrom([]int{0, 1, 2, 5, 8, 15, 25, 40, 60}).Draw(t, "points")
	points := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) planePoint {
		p := planePoint{at: place.Draw(t, "at"), name: text.Line(drawText(t, "name")), isOpen: rapid.Bool().Draw(t, "open")}
		if rapid.IntRange(0, 3).Draw(t, "moved") == 0 {
			before := planePlace{rapid.IntRange(0, 100).Draw(t, "x before"), rapid.IntRange(0, 100).Draw(t, "y before")}
			if before != p.at {
				p.before = &before
			}
		}
		return p
	}), n, n).Draw(t, "which")
	p := planeOf(points...)
	p.x.split, p.y.split = rapid.IntRange(1, 100).Draw(t, "split x"), rapid.IntRange(1, 100).Draw(t, "split y")
	p.quadrants = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string { return drawText(t, "quadrant") }), 4, 4).Draw(t, "quadrants")
	return p
}

func TestNoLabelLiesOnAnotherOrOnADot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlane(t)
		for _, scale := range drawingScales {
			d := newDrawing(p, scale)
			discs := d.discs()
			for i, c := range d.clusters {
				l := c.label
				if !l.isPlaced {
					continue
				}
				if !d.frame.holds(l.area) {
					t.Fatalf("%s: %v is not in the frame %v", scale.class, l.area, d.frame)
				}
				for _, dot := range discs {
					if l.area.meetsDisc(dot) {
						t.Fatalf("%s: %v lies on the dot %v", scale.class, l.area, dot)
					}
				}
				for _, other := range d.clusters[i+1:] {
					if other.label.isPlaced && l.area.meets(other.label.area) {
						t.Fatalf("%s: %v lies on %v", scale.class, l.area, other.label.area)
					}
					if other.label.isLed && other.label.leader.meetsArea(l.area) || l.isLed && other.label.isPlaced && l.leader.meetsArea(other.label.area) {
						t.Fatalf("%s: a leader goes through a label", scale.class)
					}
				}
			}
		}
	})
}

// Each point is in one label, in full or by its number, or counted among those
// that the note below the picture names.
func TestEveryPointIsListedOnceOrCounted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlane(t)
		for _, scale := range drawingScales {
			d := newDrawing(p, scale)
			said := map[string]int{}
			for _, l := range d.view(englishPage()).Labels {
				for _, line := range l.Lines {
					for _, number := range strings.Fields(strings.ReplaceAll(line.Number, ",", " ")) {
						said[number]++
					}
				}
			}
			left, _ := d.unsaid()
			if len(said)+left != len(p.points) {
				t.Fatalf("%s: %d points are labelled and %d counted, of %d", scale.class, len(said), left, len(p.points))
			}
			for number, times := range said {
				if times != 1 {
					t.Fatalf("%s: %s is said %d times", scale.class, number, times)
				}
			}
		}
	})
}

func TestAPointOnTheHighSideIsDrawnThere(t *testing.T) {
	for _, scale := range drawingScales {
		for split := 1; split <= 100; split++ {
			p := planeOf()
			p.x.split, p.y.split = split, split
			d := newDrawing(p, scale)
			line, high, low := d.split(), d.at(planePlace{split, split}), d.at(planePlace{split - 1, split - 1})
			if high.X <= line.X || high.Y >= line.Y || low.X >= line.X || low.Y <= line.Y {
				t.Errorf("%s: %d: the line at %v is not between %v and %v", scale.class, split, line, low, high)
			}
		}
	}
}

func TestAPictureIsTheSameEachTime(t *testing.T) {
	for name, p := range planes() {
		first, err := blockHTML(p, englishPage())
		if err != nil {
			t.Fatal(err)
		}
		again, _ := blockHTML(p, englishPage())
		if diff := cmp.Diff(first, again); diff != "" {
			t.Errorf("%s (-first +again):\n%s", name, diff)
		}
	}
}

func TestPointsAtOnePlaceShareADotAndALabel(t *testing.T) {
	view := newDrawing(fifteen(), &largeScale).view(englishPage())
	for _, l := range view.Labels {
		if len(l.Lines) == 1 {
			continue
		}
		var said []string
		for _, line := range l.Lines {
			said = append(said, line.Number+" "+line.Name)
		}
		if diff := cmp.Diff([]string{"4 Account D", "9 Account I", "12 Account L"}, said); diff != "" {
			t.Errorf("the label (-want +got):\n%s", diff)
		}
	}
	if len(view.Dots) != 13 || len(view.Labels) != 13 {
		t.Errorf("%d dots and %d labels, want 13 of each", len(view.Dots), len(view.Labels))
	}
}

func TestSignsAreExplainedWhereTheyAreUsed(t *testing.T) {
	here, elsewhere := planePlace{40, 40}, planePlace{60, 60}
	for name, tt := range map[string]struct {
		points []planePoint
		want   []planeSignKind
	}{
		"plain":             {[]planePoint{{at: here}, {at: elsewhere}}, nil},
		"earlier":           {[]planePoint{{at: here, before: &elsewhere}}, []planeSignKind{signBefore}},
		"open":              {[]planePoint{{at: here, isOpen: true}}, []planeSignKind{signMoving}},
		"several":           {[]planePoint{{at: here}, {at: here}}, []planeSignKind{signSeveral}},
		"several, one open": {[]planePoint{{at: here}, {at: here, isOpen: true}}, []planeSignKind{signSomeMove}},
	} {
		var got []planeSignKind
		for _, s := range newPlaneView(planeOf(tt.points...), englishPage()).Signs {
			got = append(got, s.Kind)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestALongNameIsCutWhereItSaysEnough(t *testing.T) {
	fits := func(n int) func(string) bool { return func(s string) bool { return text.Width(s) <= n } }
	for _, tt := range []struct {
		name  string
		width int
		want  string
	}{
		{"Account A", 9, "Account A"},
		{"Account A", 8, "Account…"},
		{"Account A", 2, "A…"},
		{"Account A", 1, ""},
		{"株式会社", 5, "株式…"},
		{"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
		{"", 0, ""},
	} {
		if got := cutTo(tt.name, fits(tt.width)); got != tt.want {
			t.Errorf("%q in %d is %q, want %q", tt.name, tt.width, got, tt.want)
		}
	}
}

// Its smallest letters are read on the narrowest phone, and its large form as
// wide as on A4.
func TestLettersStayLegible(t *testing.T) {
	for scale, least := range map[*drawingScale]tenth{&smallScale: px(320 - 32), &largeScale: px(567)} { // 150 mm
		view := newDrawing(fifteen(), scale).view(englishPage())
		if size := scale.markSize * min(least, view.Width) / view.Width; size < px(9) {
			t.Errorf("%s: letters shrink to %v pixels", scale.class, size)
		}
	}
}

func TestNoNameBecomesATagOfAPicture(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlane(t)
		p.x.title, p.y.title = drawText(t, "x"), drawText(t, "y")
		html, err := blockHTML(p, englishPage())
		if err != nil {
			t.Fatal(err)
		}
		for _, tag := range tag.FindAllString(string(html), -1) {
			if !knownTags.MatchString(tag) {
				t.Fatalf("the picture holds %s", tag)
			}
		}
	})
}

func BenchmarkPlaneOfSixty(b *testing.B) {
	for _, span := range []int{8, 40, 101} {
		for _, scale := range drawingScales {
			b.Run(fmt.Sprint(scale.class, "/", span), func(b *testing.B) {
				random := rand.New(rand.NewPCG(1, 2))
				var points []planePoint
				for range 60 {
					points = append(points, planePoint{at: planePlace{random.IntN(span), random.IntN(span)}})
				}
				p := planeOf(points...)
				for b.Loop() {
					newDrawing(p, scale)
				}
			})
		}
	}
}
