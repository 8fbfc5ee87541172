//go:build unix

package main

import (
	"fmt"
	"math"
	"slices"
	"time"
)

// A sample is how long the same thing took each time it was done.
type sample []time.Duration

// at is the value that a share of the sample, 0 to 1, does not exceed, read
// between the two values nearest to it. An empty sample has none and gives 0.
func (s sample) at(share float64) time.Duration {
	if len(s) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(s))
	place := share * float64(len(sorted)-1)
	below := int(place)
	above := min(below+1, len(sorted)-1)
	return sorted[below] + time.Duration((place-float64(below))*float64(sorted[above]-sorted[below]))
}

// median is what most figures are made of: one slow run does not move it.
func (s sample) median() time.Duration { return s.at(0.5) }

// ratio is a against b, not a number where b was not measured.
func ratio(a, b time.Duration) float64 {
	if a == 0 || b == 0 {
		return math.NaN()
	}
	return float64(a) / float64(b)
}

// shortly is a duration in three digits.
func shortly(d time.Duration) string {
	switch {
	case d >= 100*time.Second:
		return fmt.Sprintf("%.0f s", d.Seconds())
	case d >= time.Second:
		return fmt.Sprintf("%.2f s", d.Seconds())
	case d >= 100*time.Millisecond:
		return fmt.Sprintf("%.0f ms", milliseconds(d))
	case d >= 10*time.Millisecond:
		return fmt.Sprintf("%.1f ms", milliseconds(d))
	default:
		return fmt.Sprintf("%.2f ms", milliseconds(d))
	}
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func mebibytes(bytes int64) float64 { return float64(bytes) / (1 << 20) }

// plainly is a number with as many digits as say something.
func plainly(x float64) string {
	switch {
	case math.IsNaN(x):
		return "not measured"
	case x == math.Trunc(x) && math.Abs(x) < 1e6, math.Abs(x) >= 100:
		return fmt.Sprintf("%.0f", x)
	case math.Abs(x) >= 10:
		return fmt.Sprintf("%.1f", x)
	default:
		return fmt.Sprintf("%.2f", x)
	}
}

// middle is the median of a few numbers, 0 of none.
func middle(of []int) int {
	if len(of) == 0 {
		return 0
	}
	return slices.Sorted(slices.Values(of))[len(of)/2]
}

func most(of []int) int {
	if len(of) == 0 {
		return 0
	}
	return slices.Max(of)
}
