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
	b.Run("home", func(b *testing.B) {
		world := newBench(b, withResults("Account B"))
		world.root.begin(Opening{}, newPick(world.root.desk))
		drawn(b, world.root)
	})
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
