package scoring

import (
	"cmp"
	"fmt"
	"time"
)

// A Day is a date as people say it, without a time and a zone. The zero value
// is none. Days are comparable with ==.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// DayOf is the day of a time where that time is.
func DayOf(t time.Time) Day {
	year, month, day := t.Date()
	return Day{year, month, day}
}

// ParseDay reads a day like "2026-12-01". The error says what is needed.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Day{}, fmt.Errorf("%q is not a day like 2026-12-01", s)
	}
	return DayOf(t), nil
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d == Day{} }

// String is the day as ParseDay reads it, empty for none.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Compare is -1 where d comes before e, 1 where after, else 0. No day comes
// before every other.
func (d Day) Compare(e Day) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// Add is the day that comes some days after d, or before it.
func (d Day) Add(days int) Day { return DayOf(d.noon().AddDate(0, 0, days)) }

// Since is how many days d comes after e; it is below 0 where d comes before.
// The seconds between are counted, since a time.Duration ends after 292 years.
func (d Day) Since(e Day) int {
	const day = 24 * 60 * 60
	return int((d.noon().Unix() - e.noon().Unix()) / day)
}

func (d Day) noon() time.Time { return time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, time.UTC) }
