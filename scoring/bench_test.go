package scoring_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// lengths are the elements of the longest scorecard people know, and of one
// longer than any.
var lengths = []int{191, 5000}

// long is an assessment with every element answered, of all ratings and words
// on evidence, in components of up to 24.
func long(elements int) *scoring.Assessment {
	sizes := slices.Repeat([]int{24}, elements/24)
	if rest := elements % 24; rest > 0 {
		sizes = append(sizes, rest)
	}
	s := card(sizes...)
	answers, i := scoring.Answers{}, 0
	for _, c := range s.Components {
		for _, e := range c.Elements {
			answers[e.ID] = scoring.Answer{Rating: scoring.Rated(i % 4), Evidence: scoring.Evidence(i % 3)}
			i++
		}
	}
	return &scoring.Assessment{Scorecard: s, Answers: answers}
}

func BenchmarkScoreAll(b *testing.B) {
	for _, n := range lengths {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			a := long(n)
			b.ReportAllocs()
			for b.Loop() {
				scoring.ScoreAll(a.Scorecard, a.Answers)
			}
		})
	}
}

func BenchmarkPrioritise(b *testing.B) {
	for _, n := range lengths {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			a := long(n)
			b.ReportAllocs()
			for b.Loop() {
				scoring.Prioritise(a)
			}
		})
	}
}

func BenchmarkCompare(b *testing.B) {
	for _, n := range lengths {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			before, after := long(n), long(n)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := scoring.Compare(before, after); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
