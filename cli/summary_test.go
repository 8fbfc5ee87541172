package cli

import (
	"math"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

func TestBelowShowsTheDifference(t *testing.T) {
	for _, test := range []struct {
		exact, limit float64
		want         string
	}{
		{59, 60, "59.00"},
		{59.999, 60, "59.999"},
		{59.9951, 60, "59.995"},
		{125.0 / 3, 42, "41.67"},
		{200.0 / 3, 66.67, "66.667"},
		{math.Nextafter(60, 0), 60, "59.99999999999999"},
	} {
		if got := below(test.exact, test.limit); got != test.want {
			t.Errorf("%v below %v: got %s, want %s", test.exact, test.limit, got, test.want)
		}
	}
}

func TestBelowIsBelow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limit := rapid.Float64Range(1e-9, 100).Draw(t, "limit")
		exact := rapid.Float64Range(0, math.Nextafter(limit, 0)).Draw(t, "exact")
		shown, err := strconv.ParseFloat(below(exact, limit), 64)
		if err != nil || shown >= limit {
			t.Fatalf("%v, %v", shown, err)
		}
	})
}
