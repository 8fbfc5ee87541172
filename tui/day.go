package tui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// parseDay reads a day as people type it, in any language: "2026-12-01", "1
// Dec", "1. Dezember 2026", "1/12" (the day first) and "1.12.2026", "today",
// "morgen", "10 days", "4 Wochen" or "4w", "3 months". A day without a year is
// the next one that comes.
func parseDay(typed string, today scoring.Day) (scoring.Day, bool) {
	typed = strings.ToLower(strings.Join(strings.Fields(typed), " "))
	for _, w := range words.All() {
		switch typed {
		case w.Days.Today:
			return today, true
		case w.Days.Tomorrow:
			return today.Add(1), true
		}
	}
	if d, err := scoring.ParseDay(typed); err == nil {
		return d, true
	}
	if d, ok := parseSpan(strings.TrimPrefix(typed, "in "), today); ok {
		return d, true
	}
	parts := strings.FieldsFunc(typed, func(r rune) bool { return strings.ContainsRune(" /.,", r) })
	if len(parts) < 2 || len(parts) > 3 {
		return scoring.Day{}, false
	}
	date, ok := number(parts[0], 2)
	month, hasMonth := parseMonth(parts[1])
	if !ok || !hasMonth {
		return scoring.Day{}, false
	}
	if len(parts) == 3 {
		year, ok := parseYear(parts[2])
		return day(year, month, date), ok && isDay(year, month, date)
	}
	for year := today.Year; year <= today.Year+8; year++ { // 29 Feb may be that far off
		if d := day(year, month, date); isDay(year, month, date) && d.Compare(today) >= 0 {
			return d, true
		}
	}
	return scoring.Day{}, false
}

// parseSpan reads how far off a day is: "4 weeks", "4w", "1 month".
func parseSpan(typed string, today scoring.Day) (scoring.Day, bool) {
	unit := strings.TrimLeft(typed, "0123456789")
	n, ok := number(strings.TrimSuffix(typed, unit), 3)
	if !ok {
		return scoring.Day{}, false
	}
	unit = strings.TrimSpace(unit)
	for _, w := range words.All() {
		switch {
		case unit == "d" || isOne(unit, w.Days.Days):
			return today.Add(n), true
		case unit == "w" || isOne(unit, w.Days.Weeks):
			return today.Add(7 * n), true
		case isOne(unit, w.Days.Months):
			return inMonths(today, n), true
		}
	}
	return scoring.Day{}, false
}

// isOne reports whether a word is one of some forms, whatever the case.
func isOne(word string, forms [3]string) bool {
	return slices.ContainsFunc(forms[:], func(form string) bool { return strings.EqualFold(word, form) })
}

// inMonths is the same day of a later month, or its last where it is shorter.
func inMonths(d scoring.Day, months int) scoring.Day {
	first := time.Date(d.Year, d.Month+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return day(first.Year(), first.Month(), min(d.Day, last))
}

// parseMonth reads a month by its number or its name, of which three letters
// are enough.
func parseMonth(typed string) (time.Month, bool) {
	if n, ok := number(typed, 2); ok {
		return time.Month(n), n >= 1 && n <= 12
	}
	if utf8.RuneCountInString(typed) < 3 {
		return 0, false
	}
	for _, w := range words.All() {
		for i, name := range w.Days.MonthNames {
			if strings.HasPrefix(strings.ToLower(name), typed) {
				return time.January + time.Month(i), true
			}
		}
	}
	return 0, false
}

// parseYear reads "2026", or "26".
func parseYear(typed string) (int, bool) {
	n, ok := number(typed, 4)
	switch len(typed) {
	case 2:
		return 2000 + n, ok
	case 4:
		return n, ok && n > 0
	}
	return 0, false
}

// number reads a number of at most so many digits.
func number(typed string, digits int) (int, bool) {
	if typed == "" || len(typed) > digits || strings.Trim(typed, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(typed)
	return n, err == nil
}

func day(year int, month time.Month, date int) scoring.Day {
	return scoring.Day{Year: year, Month: month, Day: date}
}

// isDay reports whether there is such a day: there is no 31 June.
func isDay(year int, month time.Month, date int) bool {
	return scoring.DayOf(time.Date(year, month, date, 0, 0, 0, 0, time.UTC)) == day(year, month, date)
}

// today is the day it is where the respondent is.
func (d *desk) today() scoring.Day { return scoring.DayOf(d.outside.Now()) }

// dueWords is when an action is due, seen from today: "1 Dec 2026 · in 10
// days", "21 Nov 2026 · overdue by 3 days". Of what is done it is the day
// alone.
func dueWords(a scoring.Action, today scoring.Day, w *words.Words) string {
	when := ""
	switch days := a.Due.Since(today); {
	case a.Due.IsZero() || a.Done:
	case days < 0:
		when = w.OverdueBy(a.Due, today)
	default:
		when = w.Days.Ahead(days)
	}
	return join(report.Separator, w.DayWords(a.Due), when)
}

// dueBrief is dueWords for a list: "overdue 3 days", "due 1 Dec", with the
// year where it is another one.
func dueBrief(a scoring.Action, today scoring.Day, w *words.Words) string {
	switch {
	case a.Done:
		return w.Days.Done
	case a.Due.IsZero():
		return ""
	case a.IsOverdue(today):
		return w.Days.Overdue.Of(today.Since(a.Due))
	}
	day := w.DayWords(a.Due)
	if a.Due.Year == today.Year {
		day = strings.TrimSuffix(day, " "+strconv.Itoa(today.Year))
	}
	return fmt.Sprintf(w.Days.Due, day)
}
