package cli

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func TestOverdueActionsAreToldOfAFolder(t *testing.T) {
	today := scoring.Day{Year: 2026, Month: time.December, Day: 4}
	entry := func(id, about string, due ...int) results.Entry {
		e := results.Entry{ID: id, Subject: scoring.Subject{Name: about}, Components: []string{"c"}}
		for _, days := range due {
			e.Due = append(e.Due, results.Due{Component: "c", Day: today.Add(days)})
		}
		return e
	}
	follows := entry("d", "Account A")
	follows.Previous = "b"
	part := follows
	part.Components = []string{"another"}
	itself := entry("f", "Account A", -3)
	itself.Previous = "f"
	one, two, other := entry("a", "Account A", -3, 5), entry("b", "Account A", -3, -1, 5), entry("c", "Account B", -9)
	tests := map[string]struct {
		entries []results.Entry
		want    string
	}{
		"no results":          {nil, ""},
		"none due":            {[]results.Entry{entry("a", "Account A"), entry("b", "Account B", 0, 1)}, ""},
		"one":                 {[]results.Entry{one}, "Account A: 1 action is overdue, since 1 Dec 2026."},
		"two of one result":   {[]results.Entry{entry("z", "Account Z"), two}, "Account A: 2 actions are overdue, the oldest since 1 Dec 2026."},
		"about nobody named":  {[]results.Entry{{ID: "e", Title: "Value creation", Due: []results.Due{{Day: today.Add(-3)}}}}, "Value creation: 1 action is overdue, since 1 Dec 2026."},
		"of two results":      {[]results.Entry{two, other}, "3 actions are overdue in 2 assessments, the oldest since 25 Nov 2026 (Account B)."},
		"not asked next":      {[]results.Entry{two, part}, "Account A: 2 actions are overdue, the oldest since 1 Dec 2026."},
		"naming itself":       {[]results.Entry{itself}, "Account A: 1 action is overdue, since 1 Dec 2026."},
		"of a followed round": {[]results.Entry{two, follows, other}, "Account B: 1 action is overdue, since 25 Nov 2026."},
	}
	for name, tt := range tests {
		if got := overdueLine(tt.entries, today, words.English()); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", name, got, tt.want)
		}
	}
}

func TestOverdueActionsAreToldOfAResult(t *testing.T) {
	today := scoring.Day{Year: 2026, Month: time.December, Day: 4}
	card := &scoring.Scorecard{Components: []scoring.Component{{ID: "c", Elements: []scoring.Element{{ID: "e1"}, {ID: "e2"}, {ID: "e3"}, {ID: "e4"}}}}}
	late := scoring.Action{Text: "Draw the map.", Owner: "Account team", Due: today.Add(-3)}
	alone := late
	alone.Owner = ""
	tests := []struct {
		actions map[string]scoring.Action
		want    []string
	}{
		{nil, nil},
		{map[string]scoring.Action{"e1": {Text: "Draw it", Due: today}, "gone": late}, nil},
		{map[string]scoring.Action{"e2": late}, []string{"1 action is overdue: 1.2 Draw the map, due 1 Dec 2026 (Account team). p shows what is planned."}},
		{
			map[string]scoring.Action{"e1": alone, "e2": alone, "e3": alone, "e4": alone},
			[]string{"4 actions are overdue: 1.1 Draw the map, due 1 Dec 2026; 1.2 Draw the map, due 1 Dec 2026; 1.3 Draw the map, due 1 Dec 2026; and 1 more. p shows what is planned."},
		},
	}
	for _, tt := range tests {
		d := &results.Document{Assessment: scoring.Assessment{Scorecard: card, Plan: scoring.Plan{Actions: tt.actions}}}
		if diff := cmp.Diff(tt.want, overdueWords(d, today, words.English())); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
