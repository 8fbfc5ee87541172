//go:build unix

package main

import (
	"math"
	"testing"
	"time"
)

const ms = time.Millisecond

func TestAPercentileIsReadBetweenItsNeighbours(t *testing.T) {
	for _, test := range []struct {
		of    sample
		share float64
		want  time.Duration
	}{
		{nil, 0.5, 0},
		{sample{7 * ms}, 0.99, 7 * ms},
		{sample{3 * ms, 1 * ms, 2 * ms}, 0.5, 2 * ms},
		{sample{4 * ms, 1 * ms, 2 * ms, 3 * ms}, 0.5, 2500 * time.Microsecond},
		{sample{10 * ms, 0}, 0.99, 9900 * time.Microsecond},
		{sample{1 * ms, 5 * ms}, 0, 1 * ms},
		{sample{1 * ms, 5 * ms}, 1, 5 * ms},
	} {
		if got := test.of.at(test.share); got != test.want {
			t.Errorf("%v at %v is %v, want %v", test.of, test.share, got, test.want)
		}
	}
}

func TestASampleIsNotReordered(t *testing.T) {
	s := sample{3 * ms, 1 * ms, 2 * ms}
	s.median()
	if s[0] != 3*ms {
		t.Errorf("%v", s)
	}
}

func TestARatioToWhatWasNotMeasuredIsNoNumber(t *testing.T) {
	if got := ratio(3*ms, 2*ms); got != 1.5 {
		t.Errorf("%v", got)
	}
	if got := ratio(3*ms, 0); !math.IsNaN(got) {
		t.Errorf("%v", got)
	}
	if got := ratio(0, 3*ms); !math.IsNaN(got) {
		t.Errorf("%v", got)
	}
}

func TestNumbersHaveAsManyDigitsAsSaySomething(t *testing.T) {
	for want, d := range map[string]time.Duration{
		"1.62 ms": 1620 * time.Microsecond, "16.2 ms": 16200 * time.Microsecond, "162 ms": 162 * ms,
		"1.62 s": 1620 * ms, "162 s": 162 * time.Second,
	} {
		if got := shortly(d); got != want {
			t.Errorf("%v is %q, want %q", d, got, want)
		}
	}
	for want, x := range map[string]float64{
		"0": 0, "3": 3, "0.65": 0.65, "2.13": 2.134, "12.9": 12.93, "138": 138.4, "not measured": math.NaN(),
	} {
		if got := plainly(x); got != want {
			t.Errorf("%v is %q, want %q", x, got, want)
		}
	}
}
