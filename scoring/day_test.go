package scoring_test

import (
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

func TestDaysBetween(t *testing.T) {
	day := func(year int, month time.Month, day int) scoring.Day {
		return scoring.Day{Year: year, Month: month, Day: day}
	}
	for _, tt := range []struct {
		from, to scoring.Day
		want     int
	}{
		{day(2026, 3, 1), day(2026, 3, 1), 0},
		{day(2026, 2, 28), day(2026, 3, 1), 1},
		{day(2028, 2, 28), day(2028, 3, 1), 2},
		{day(2026, 3, 28), day(2026, 3, 30), 2}, // the clocks change in between
		{day(1, 1, 1), day(9999, 12, 31), 3652058},
	} {
		if got := tt.to.Since(tt.from); got != tt.want {
			t.Errorf("%v is %d days after %v, want %d", tt.to, got, tt.from, tt.want)
		}
		if got := tt.from.Since(tt.to); got != -tt.want {
			t.Errorf("%v is %d days after %v, want %d", tt.from, got, tt.to, -tt.want)
		}
		if got := tt.from.Add(tt.want); got != tt.to {
			t.Errorf("%d days after %v is %v, want %v", tt.want, tt.from, got, tt.to)
		}
	}
}

// What is read as a day is written as it was read.
func FuzzParseDay(f *testing.F) {
	for _, seed := range []string{"2026-12-01", "2028-02-29", "2026-02-29", "0000-01-01", "9999-12-31", "2026-1-2", "", "-001-01-01", " 2026-12-01"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := scoring.ParseDay(s)
		if err != nil && !d.IsZero() || err == nil && (d.IsZero() || d.String() != s) {
			t.Fatalf("%q is %v: %v", s, d, err)
		}
	})
}
