package scoring

import "time"

// ReviewWeeks is after how many weeks one looks again where nothing else is
// agreed: long enough for actions to show, short enough to remember them.
const ReviewWeeks = 16

// ReviewOn is the time kept for a day on which to look again: noon where it was
// agreed on, so that it stays the same day where it is shown a zone away.
func ReviewOn(d Day, loc *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, loc)
}

// IsReviewDue reports whether the day has come, in the zone of now, on which an
// assessment, if it is finished, was to be looked at again.
func IsReviewDue(status Status, review, now time.Time) bool {
	return status == Final && !review.IsZero() && DayOf(review.In(now.Location())).Compare(DayOf(now)) <= 0
}
