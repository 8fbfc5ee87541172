package scoring_test

import (
	"testing"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

func TestAReviewIsOnTheSameDayAZoneAway(t *testing.T) {
	day := scoring.Day{Year: 2027, Month: time.March, Day: 1}
	for hours := -11; hours <= 11; hours++ {
		at := scoring.ReviewOn(day, time.UTC).In(time.FixedZone("", hours*3600))
		if got := scoring.DayOf(at); got != day {
			t.Errorf("%d hours ahead it is %s", hours, got)
		}
	}
}

func TestAReviewIsDueOnItsDay(t *testing.T) {
	now := time.Date(2026, 11, 21, 8, 0, 0, 0, time.UTC)
	for name, tt := range map[string]struct {
		status scoring.Status
		review time.Time
		due    bool
	}{
		"none agreed":    {scoring.Final, time.Time{}, false},
		"yesterday":      {scoring.Final, now.AddDate(0, 0, -1), true},
		"later that day": {scoring.Final, now.Add(4 * time.Hour), true},
		"tomorrow":       {scoring.Final, now.AddDate(0, 0, 1), false},
		"reopened":       {scoring.Draft, now.AddDate(0, 0, -1), false},
	} {
		if scoring.IsReviewDue(tt.status, tt.review, now) != tt.due {
			t.Errorf("%s: due %v", name, !tt.due)
		}
	}
}
