package words_test

import (
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestMonths(t *testing.T) {
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	for want, at := range map[string]time.Time{
		"June":     time.Date(2026, 6, 12, 9, 0, 0, 0, time.UTC),
		"Dec 2025": time.Date(2025, 12, 31, 23, 59, 0, 0, time.UTC),
		"":         {},
	} {
		if got := words.English().MonthSaid(at, now); got != want {
			t.Errorf("%v is said as %q, want %q", at, got, want)
		}
	}
	ahead := time.FixedZone("", 3600)
	if got := words.English().Month(time.Date(2025, 12, 31, 23, 59, 0, 0, time.UTC), ahead); got != "Jan 2026" {
		t.Errorf("an hour ahead it is %q", got)
	}
}

func TestDates(t *testing.T) {
	day := time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)
	west := time.FixedZone("west", -13*3600)
	tests := []struct{ got, want string }{
		{words.English().Date(time.Time{}, nil), ""},
		{words.English().Date(day, nil), "1 Dec 2026"},
		{words.English().Date(day, west), "30 Nov 2026"},
		{words.English().DayWords(scoring.Day{}), ""},
		{words.German().Date(time.Time{}, nil), ""},
		{words.German().Date(day, nil), "1. Dez. 2026"},
		{words.German().Date(day, west), "30. Nov. 2026"},
		{words.German().DayWords(scoring.Day{Year: 2027, Month: 3, Day: 1}), "1. März 2027"},
		{words.German().Month(day, nil), "Dez. 2026"},
		{words.German().MonthSaid(day, day), "Dezember"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}
