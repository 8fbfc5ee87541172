package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// compareWords are the words that fit two results: those of before and after
// where they are rounds, else of higher and lower.
type compareWords struct {
	rounds        bool
	first, second string // what the results go by
	named         bool   // these are names of somebody's choosing
	change        string // of a percent
	up, down      string // of a rating
	far, near     string // titles: two or more apart, one apart

	// What only one of two scorecards asks, empty where both are of one.
	onlyFirst, onlySecond string
}

func wordsFor(c *scoring.Comparison) compareWords {
	w := ratingWordsFor(c)
	if c.Base != "" {
		w.onlyFirst, w.onlySecond = "only in "+c.Before.Scorecard.ID, "only in "+c.After.Scorecard.ID
	}
	return w
}

func ratingWordsFor(c *scoring.Comparison) compareWords {
	if c.Rounds {
		return compareWords{
			rounds: true, first: "before", second: "after", change: "change", up: "rose", down: "fell",
			far: "Rose or fell by two or more", near: "Rose or fell by one",
		}
	}
	w := compareWords{
		change: "difference", up: "higher", down: "lower",
		far: "Two or more apart", near: "One apart",
	}
	w.first, w.second, w.named = labels(c.Before, c.After)
	return w
}

// labels are what tells two results apart: their roles, else their
// respondents, else their subjects.
func labels(a, b *scoring.Assessment) (first, second string, named bool) {
	for i, by := range [][2]string{
		{string(a.Respondent.Role), string(b.Respondent.Role)},
		{a.Respondent.Name, b.Respondent.Name},
		{a.Subject.Name, b.Subject.Name},
	} {
		if by[0] != by[1] && by[0] != "" && by[1] != "" {
			return by[0], by[1], i > 0
		}
	}
	return "first", "second", false
}

// opening is a label at the start of a line.
func (w compareWords) opening(label string) string {
	if w.named {
		return label
	}
	return capital(label)
}

// actor is who a label stands for, in the middle of a sentence: what was agreed
// is what the team said.
func (w compareWords) actor(label string) string {
	if !w.named && label == string(scoring.Agreed) {
		return "the team"
	}
	return label
}

// capital is one of our own words at the start of a line.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// pair is what both results say of one thing. A colon keeps a name that ends
// in a digit apart from the number after it.
func (w compareWords) pair(before, after string) string {
	if w.rounds {
		return before + " → " + after
	}
	return w.first + ": " + before + Separator + w.second + ": " + after
}

// both is what is compared.
func (w compareWords) both() string {
	if w.rounds {
		return "two rounds"
	}
	return w.first + " and " + w.second
}

// by says a difference in words, empty where there is none to be had.
func (w compareWords) by(d scoring.Difference) string {
	if _, ok := d.Exact(); !ok {
		return ""
	}
	tenths := d.Tenths()
	points := strings.TrimLeft(DifferenceWord(d), "+−") + " percentage points"
	switch {
	case tenths == 0 && w.rounds:
		return "no change"
	case tenths == 0:
		return "no difference"
	case w.rounds && tenths > 0:
		return "rose by " + points
	case w.rounds:
		return "fell by " + points
	case tenths > 0:
		return w.second + " higher by " + points
	}
	return w.second + " lower by " + points
}

// ratings says how many of the elements rated in both differ, and which way.
func (w compareWords) ratings(up, down, same int) line {
	if w.rounds {
		return line{fmt.Sprintf("%d rose, %d fell, %d stayed the same", up, down, same)}
	}
	return line{fmt.Sprintf("%s rated %d higher, %d lower, %d alike", w.opening(w.actor(w.second)), up, down, same)}
}

// leftOpen says how much a result leaves unrated: "leader did not know 11", "the
// team rated 7 of 191", and of a round "before 7 of 191 rated".
func (w compareWords) leftOpen(label string, s scoring.Score) string {
	if w.rounds {
		return strings.Join(append([]string{label + " " + Progress(s)}, notKnown(s)...), ", ")
	}
	who := w.actor(label)
	switch {
	case s.NotKnown == s.Unanswered:
		return fmt.Sprintf("%s did not know %d", who, s.NotKnown)
	case s.NotKnown > 0:
		return fmt.Sprintf("%s rated %d of %d and did not know %d", who, s.Rated, s.Applicable(), s.NotKnown)
	}
	return fmt.Sprintf("%s rated %d of %d", who, s.Rated, s.Applicable())
}

// section is what the elements of a change are, where it is not one of a
// rating, which has no section of its own.
func (w compareWords) section(change scoring.Change) string {
	switch change {
	case scoring.NewlyRated:
		if w.rounds {
			return "newly rated"
		}
		return "rated by " + w.actor(w.second) + " only"
	case scoring.NoLongerRated:
		if w.rounds {
			return "no longer rated"
		}
		return "rated by " + w.actor(w.first) + " only"
	case scoring.NewlyNotApplicable:
		if w.rounds {
			return "newly not applicable"
		}
		return "not applicable for " + w.actor(w.second) + " only"
	case scoring.Added:
		if w.onlySecond != "" {
			return w.onlySecond
		}
		if w.rounds {
			return "new in the scorecard"
		}
		return "asked of " + w.actor(w.second) + " only"
	case scoring.Gone:
		if w.onlyFirst != "" {
			return w.onlyFirst
		}
		if w.rounds {
			return "retired from the scorecard"
		}
		return "asked of " + w.actor(w.first) + " only"
	case scoring.Changed:
		return "asked differently and not compared"
	case scoring.Up, scoring.Down, scoring.Same:
	}
	return ""
}

// said is how an element was rated in both, or in the one that has it.
func (w compareWords) said(e scoring.ElementChange) string {
	switch e.Change {
	case scoring.Added:
		return ratedOr(e.After)
	case scoring.Gone:
		return ratedOr(e.Before)
	case scoring.Up, scoring.Down, scoring.Same, scoring.NewlyRated, scoring.NoLongerRated, scoring.NewlyNotApplicable, scoring.Changed:
	}
	return w.pair(RatingWords(nil, e.Before), RatingWords(nil, e.After))
}

// targetMet is what became of a target: "Target 3, reached" or "Target 3, now
// 2".
func targetMet(e scoring.ElementChange) line {
	words := "Target " + strconv.Itoa(*e.Target) + ", "
	if e.IsReached() {
		return line{words + "reached"}
	}
	return line{words + "now " + RatingWords(nil, e.After)}
}

func ratedOr(r scoring.Rating) string {
	if r.IsRated() {
		return "Rated " + RatingWords(nil, r)
	}
	return capital(RatingWords(nil, r))
}

// DifferenceWord is a difference for a table in percentage points, "+5.2",
// "−0.4" or "0", and a dash where there is none to be had. It is 0 only where
// nothing differs.
func DifferenceWord(d scoring.Difference) string {
	if _, ok := d.Exact(); !ok {
		return none
	}
	switch tenths := d.Tenths(); {
	case tenths > 0:
		return "+" + decimal(tenths)
	case tenths < 0:
		return "−" + decimal(-tenths)
	}
	return "0"
}

// decimal is a number of tenths with its point.
func decimal(tenths int) string { return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10) }
