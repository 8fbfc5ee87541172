package words

import (
	"strconv"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// Dates are days and months as they are displayed. The long names of the
// months stand with the days that people type.
type Dates struct {
	Months [12]string // short
	Day    string     // with the day, its month, and the year
}

var englishDates = Dates{
	Months: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	Day:    "%d %s %d",
}

var germanDates = Dates{
	Months: [12]string{"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."},
	Day:    "%d. %s %d",
}

// Date is a day as it is displayed, "21 Nov 2026", in loc, nil meaning UTC.
// It is empty for the zero time.
func (w *Words) Date(t time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	if loc == nil {
		loc = time.UTC
	}
	year, month, day := t.In(loc).Date()
	return w.DayWords(scoring.Day{Year: year, Month: month, Day: day})
}

// DayWords is a day as it is displayed, "1 Dec 2026", empty for none.
func (w *Words) DayWords(d scoring.Day) string {
	if d.IsZero() {
		return ""
	}
	return fill(w.Dates.Day, d.Day, w.Dates.Months[d.Month-time.January], d.Year)
}

// Month is a month as it is displayed, "Jun 2026", in loc, nil meaning UTC. It
// is empty for the zero time.
func (w *Words) Month(t time.Time, loc *time.Location) string {
	if t.IsZero() {
		return ""
	}
	if loc == nil {
		loc = time.UTC
	}
	t = t.In(loc)
	return w.Dates.Months[t.Month()-time.January] + " " + strconv.Itoa(t.Year())
}

// MonthSaid is a month in the words of somebody who speaks at now: "June", or
// in another year "Jun 2025". It is empty for the zero time.
func (w *Words) MonthSaid(t, now time.Time) string {
	if t = t.In(now.Location()); !t.IsZero() && t.Year() == now.Year() {
		return w.Days.MonthNames[t.Month()-time.January]
	}
	return w.Month(t, now.Location())
}
