package tui

import (
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestDaysAreReadAsPeopleTypeThem(t *testing.T) {
	today := day(2026, time.November, 21)
	tests := map[string]string{ // empty: not read
		"2026-12-01":       "2026-12-01",
		"1 Dec":            "2026-12-01",
		"1 dec":            "2026-12-01",
		" 1  December ":    "2026-12-01",
		"1 Dec 2027":       "2027-12-01",
		"1 dec, 2027":      "2027-12-01",
		"1. Dec 27":        "2027-12-01",
		"3 Sept":           "2027-09-03",
		"21 Nov":           "2026-11-21",
		"20 Nov":           "2027-11-20",
		"20 Nov 2026":      "2026-11-20",
		"1/12/2026":        "2026-12-01",
		"1/12/26":          "2026-12-01",
		"01/12":            "2026-12-01",
		"1.12.":            "2026-12-01",
		"1.12.2026":        "2026-12-01",
		"29 Feb":           "2028-02-29",
		"29/2":             "2028-02-29",
		"today":            "2026-11-21",
		"Tomorrow":         "2026-11-22",
		"10 days":          "2026-12-01",
		"1 day":            "2026-11-22",
		"10d":              "2026-12-01",
		"4 weeks":          "2026-12-19",
		"in 4 weeks":       "2026-12-19",
		"4w":               "2026-12-19",
		"4 w":              "2026-12-19",
		"3 months":         "2027-02-21",
		"":                 "",
		"soon":             "",
		"1":                "",
		"4":                "",
		"Dec":              "",
		"32 Dec":           "",
		"31 June":          "",
		"30 Feb":           "",
		"29 Feb 2027":      "",
		"0/12":             "",
		"1/13":             "",
		"12/25/2026":       "",
		"1 de":             "",
		"1 Dec 0":          "",
		"1. Dez":           "2026-12-01",
		"3. März 2027":     "2027-03-03",
		"1. Oktober":       "2027-10-01",
		"HEUTE":            "2026-11-21",
		"morgen":           "2026-11-22",
		"in 10 Tagen":      "2026-12-01",
		"4 Wochen":         "2026-12-19",
		"1 Monat":          "2026-12-21",
		"3. Mä":            "",
		"1 Dec 0000":       "",
		"1 Dec 20261":      "",
		"1 2 3 4":          "",
		"-4 weeks":         "",
		"1000 weeks":       "",
		"4 fortnights":     "",
		"2026-13-01":       "",
		"next friday":      "",
		"\u0661 Dec":       "",
		"99999999999 days": "",
	}
	for typed, want := range tests {
		got, ok := parseDay(typed, today)
		if ok != (want != "") || ok && got.String() != want {
			t.Errorf("%q is read as %v, %v, want %q", typed, got, ok, want)
		}
	}
}

func TestAMonthLaterIsItsLastDayAtMost(t *testing.T) {
	for typed, want := range map[string]string{"1 month": "2027-02-28", "2 months": "2027-03-31", "13 months": "2028-02-29"} {
		if got, _ := parseDay(typed, day(2027, time.January, 31)); got.String() != want {
			t.Errorf("%s after 31 Jan 2027 is %v, want %s", typed, got, want)
		}
	}
}

// Whatever is read is a day that a result file takes, and reads back.
func FuzzParseDay(f *testing.F) {
	for _, seed := range []string{"2026-12-01", "1 Dec", "29/2", "4w", "3 months", "tomorrow", "0 days", "999 months"} {
		f.Add(seed)
	}
	today := day(2026, time.November, 21)
	f.Fuzz(func(t *testing.T, typed string) {
		d, ok := parseDay(typed, today)
		if !ok {
			return
		}
		if back, err := scoring.ParseDay(d.String()); err != nil || back != d {
			t.Errorf("%q is read as %v: %v", typed, d, err)
		}
	})
}

func TestDueIsSeenFromToday(t *testing.T) {
	today := day(2026, time.November, 21)
	tests := []struct {
		action      scoring.Action
		full, brief string
	}{
		{scoring.Action{}, "", ""},
		{scoring.Action{Done: true}, "", "done"},
		{scoring.Action{Due: today}, "21 Nov 2026 · today", "due 21 Nov"},
		{scoring.Action{Due: today.Add(1)}, "22 Nov 2026 · tomorrow", "due 22 Nov"},
		{scoring.Action{Due: today.Add(10)}, "1 Dec 2026 · in 10 days", "due 1 Dec"},
		{scoring.Action{Due: today.Add(50)}, "10 Jan 2027 · in 50 days", "due 10 Jan 2027"},
		{scoring.Action{Due: today.Add(-1)}, "20 Nov 2026 · overdue by 1 day", "overdue 1 day"},
		{scoring.Action{Due: today.Add(-3), Done: true}, "18 Nov 2026", "done"},
	}
	w := words.English()
	for _, tt := range tests {
		if full, brief := dueWords(tt.action, today, w), dueBrief(tt.action, today, w); full != tt.full || brief != tt.brief {
			t.Errorf("%v: %q and %q, want %q and %q", tt.action, full, brief, tt.full, tt.brief)
		}
	}
}
