package report

import "time"

// Month is a month as it is displayed, "Jun 2026", in loc. It is empty for the
// zero time.
func Month(t time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	return t.In(loc).Format("Jan 2006")
}

// MonthSaid is a month in the words of somebody who speaks at now: "June", or
// in another year "Jun 2025". It is empty for the zero time.
func MonthSaid(t, now time.Time) string {
	if t = t.In(now.Location()); !t.IsZero() && t.Year() == now.Year() {
		return t.Format("January")
	}
	return Month(t, now.Location())
}

// Date is a day as it is displayed, "21 Nov 2026", in loc, nil meaning UTC.
// It is empty for the zero time.
func Date(t time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	if loc == nil {
		loc = time.UTC
	}
	return t.In(loc).Format("2 Jan 2006")
}
