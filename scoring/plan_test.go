package scoring_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
)

func day(month time.Month, date int) scoring.Day {
	return scoring.Day{Year: 2026, Month: month, Day: date}
}

func TestParseDay(t *testing.T) {
	got, err := scoring.ParseDay("2026-12-01")
	if err != nil || got != day(time.December, 1) || got.String() != "2026-12-01" {
		t.Errorf("%v, %v", got, err)
	}
	for _, s := range []string{"", "2026-02-30", "01.12.2026", "2026-12-01T00:00:00Z", "0000-01-01"} {
		if d, err := scoring.ParseDay(s); err == nil {
			t.Errorf("%q is %v", s, d)
		}
	}
}

// What is due today is not overdue yet.
func TestActionIsOverdueTheDayAfter(t *testing.T) {
	today := day(time.November, 21)
	for _, tt := range []struct {
		name   string
		action scoring.Action
		want   bool
	}{
		{"yesterday", scoring.Action{Due: day(time.November, 20)}, true},
		{"today", scoring.Action{Due: today}, false},
		{"next month", scoring.Action{Due: day(time.December, 1)}, false},
		{"done", scoring.Action{Due: day(time.January, 1), Done: true}, false},
		{"no day", scoring.Action{}, false},
	} {
		if got := tt.action.IsOverdue(today); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestPlannedActionsComeInTheOrderTheyAreDue(t *testing.T) {
	s := card(3, 3)
	plan := scoring.Plan{Actions: map[string]scoring.Action{
		"c1e1": {Due: day(time.January, 1), Done: true},
		"c1e2": {},
		"c1e3": {Due: day(time.December, 1)},
		"c2e1": {Due: day(time.November, 1)},
		"c2e2": {Due: day(time.November, 1)},
		"gone": {Due: day(time.October, 1)},
	}}
	if diff := cmp.Diff([]string{"c2e1", "c2e2", "c1e3", "c1e2", "c1e1"}, ids(s, plan.Planned(s))); diff != "" {
		t.Errorf("planned (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"c2e1", "c2e2"}, ids(s, plan.Overdue(s, day(time.November, 21)))); diff != "" {
		t.Errorf("overdue (-want +got):\n%s", diff)
	}
}

func TestAtTargetRaisesWhatHasATargetAndNothingElse(t *testing.T) {
	s := card(4)
	answers := scoring.Answers{"c1e1": rate(1), "c1e2": rate(3), "c1e3": notApplicable()}
	got := scoring.AtTarget(s, answers, map[string]int{
		"c1e1": 2, // raised
		"c1e2": 1, // below what it is rated
		"c1e3": 3, // does not apply
		"c1e4": 3, // not rated yet
		"gone": 3,
	})
	if got.Total.Points != 2+3+3 || got.Total.Max != 9 {
		t.Errorf("%d / %d", got.Total.Points, got.Total.Max)
	}
	if answers["c1e1"] != rate(1) || len(answers) != 3 {
		t.Error("the answers themselves were changed")
	}
	if got := scoring.AtTarget(s, nil, nil); got.Total.Points != 0 || got.Total.Max != 12 {
		t.Errorf("of nothing: %d / %d", got.Total.Points, got.Total.Max)
	}
}

func TestClonedPlanIsItsOwn(t *testing.T) {
	a := scoring.Assessment{Plan: scoring.Plan{Targets: map[string]int{"one": 2}}}
	b := a.Clone()
	b.Plan.Targets["one"] = 3
	if a.Plan.Targets["one"] != 2 {
		t.Error("a clone shares its targets")
	}
}

func TestDaysAreCounted(t *testing.T) {
	day := scoring.Day{Year: 2028, Month: time.February, Day: 28}
	for days, want := range map[int]string{0: "2028-02-28", 1: "2028-02-29", 2: "2028-03-01", -59: "2027-12-31", 366: "2029-02-28"} {
		got := day.Add(days)
		if got.String() != want || got.Since(day) != days || day.Since(got) != -days {
			t.Errorf("%d days on it is %s, %d days later", days, got, got.Since(day))
		}
	}
}
