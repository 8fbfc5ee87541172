package tui

import (
	"fmt"
	"testing"
)

// BenchmarkFrame draws each kind of screen.
func BenchmarkFrame(b *testing.B) {
	for _, screen := range []struct{ name, keys string }{
		{"element", ""}, {"components", "t"}, {"summary", "s"}, {"priorities", "p"},
	} {
		for _, n := range lengths {
			b.Run(fmt.Sprintf("%s/%d", screen.name, n), func(b *testing.B) {
				drawn(b, newLongBench(b, n).press(screen.keys).root)
			})
		}
	}
}

// BenchmarkHomeKey is a key on the home screen and the frame that shows it
// taken, and back.
func BenchmarkHomeKey(b *testing.B) {
	for _, n := range homeLengths {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			bench := newHomeBench(b, n)
			b.ReportAllocs()
			for b.Loop() {
				moveAndDraw(bench)
			}
		})
	}
}

func drawn(b *testing.B, r *root) {
	b.ReportAllocs()
	for b.Loop() {
		if r.View() == "" {
			b.Fatal("nothing is drawn")
		}
	}
}

// BenchmarkRatingAndFrame is everything from a digit to the frame that shows
// it taken but for the disk and the terminal, and back to the element.
func BenchmarkRatingAndFrame(b *testing.B) {
	for _, n := range lengths {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			bench := newLongBench(b, n)
			b.ReportAllocs()
			for b.Loop() {
				rateAndDraw(bench)
			}
		})
	}
}
