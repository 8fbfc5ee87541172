package report

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// compareWords are the words that fit two results: those of before and after
// where they are rounds, else of higher and lower.
type compareWords struct {
	*words.Words
	rounds        bool
	first, second string // what the results go by
	named         bool   // these are names of somebody's choosing
	change        string // of a percent
	up, down      string // of a rating
	far, near     string // titles: two or more apart, one apart
	spoken        bool   // to be heard: no sign that has no name

	// What only one of two scorecards asks, empty where both are of one.
	onlyFirst, onlySecond string
}

func wordsFor(c *scoring.Comparison, w *words.Words) compareWords {
	out := ratingWordsFor(c, w)
	if c.Base != "" {
		out.onlyFirst = fmt.Sprintf(w.Comparisons.OnlyIn, c.Before.Scorecard.ID)
		out.onlySecond = fmt.Sprintf(w.Comparisons.OnlyIn, c.After.Scorecard.ID)
	}
	return out
}

func ratingWordsFor(c *scoring.Comparison, w *words.Words) compareWords {
	of := &w.Comparisons
	if c.Rounds {
		return compareWords{
			Words: w, rounds: true, first: of.Before, second: of.After, change: of.Change, up: of.Rose, down: of.Fell,
			far: of.RoseFar, near: of.RoseNear,
		}
	}
	out := compareWords{Words: w, change: of.Difference, up: of.Higher, down: of.Lower, far: of.Far, near: of.Near}
	out.first, out.second, out.named = labels(c.Before, c.After, w)
	return out
}

// labels are what tells two results apart: their roles, else their
// respondents, else their subjects.
func labels(a, b *scoring.Assessment, w *words.Words) (first, second string, named bool) {
	for i, by := range [][2]string{
		{w.Roles.Name(a.Respondent.Role), w.Roles.Name(b.Respondent.Role)},
		{a.Respondent.Name, b.Respondent.Name},
		{a.Subject.Name, b.Subject.Name},
	} {
		if by[0] != by[1] && by[0] != "" && by[1] != "" {
			return by[0], by[1], i > 0
		}
	}
	return w.Comparisons.First, w.Comparisons.Second, false
}

// opening is a label at the start of a line.
func (w compareWords) opening(label string) string {
	if w.named {
		return label
	}
	return words.Opening(label)
}

// actor is who a label stands for, in the middle of a sentence: what was agreed
// is what the team said.
func (w compareWords) actor(label string) string {
	if !w.named && label == w.Roles.Agreed {
		return w.Comparisons.Team
	}
	return label
}

// pair is what both results say of one thing. A colon keeps a name that ends
// in a digit apart from the number after it.
func (w compareWords) pair(before, after string) string {
	switch {
	case w.rounds && w.spoken:
		return fmt.Sprintf(w.Spoken.Then, before, after)
	case w.rounds:
		return before + " → " + after
	}
	return w.first + ": " + before + Separator + w.second + ": " + after
}

// points are those of a score, and how many there could be.
func (w compareWords) points(s scoring.Score) string {
	if w.spoken {
		return fmt.Sprintf(w.Counts.Of, s.Points, s.Max)
	}
	return fmt.Sprintf("%d / %d", s.Points, s.Max)
}

// both is what is compared.
func (w compareWords) both() string {
	if w.rounds {
		return w.Comparisons.TwoRounds
	}
	return fmt.Sprintf(w.Comparisons.Both, w.first, w.second)
}

// by says a difference in words, empty where there is none to be had.
func (w compareWords) by(d scoring.Difference) string {
	if _, ok := d.Exact(); !ok {
		return ""
	}
	tenths := d.Tenths()
	points := w.Tenths(max(tenths, -tenths))
	switch {
	case tenths == 0 && w.rounds:
		return w.Comparisons.NoChange
	case tenths == 0:
		return w.Comparisons.NoDifference
	case w.rounds && tenths > 0:
		return fmt.Sprintf(w.Comparisons.RoseBy, points)
	case w.rounds:
		return fmt.Sprintf(w.Comparisons.FellBy, points)
	case tenths > 0:
		return fmt.Sprintf(w.Comparisons.HigherBy, w.second, points)
	}
	return fmt.Sprintf(w.Comparisons.LowerBy, w.second, points)
}

// ratingsDiffer says how many of the elements rated in both differ, and which
// way.
func (w compareWords) ratingsDiffer(up, down, same int) line {
	if w.rounds {
		return line{fmt.Sprintf(w.Comparisons.RatingsRose, up, down, same)}
	}
	return line{fmt.Sprintf(w.Comparisons.RatingsHigher, w.opening(w.actor(w.second)), up, down, same)}
}

// leftOpen says how much a result leaves unrated: "leader did not know 11", "the
// team rated 7 of 191", and of a round "before 7 of 191 rated".
func (w compareWords) leftOpen(label string, s scoring.Score) string {
	if w.rounds {
		return strings.Join(append([]string{label + " " + w.Progress(s)}, w.NotKnown(s)...), ", ")
	}
	who := w.actor(label)
	switch {
	case s.NotKnown == s.Unanswered:
		return fmt.Sprintf(w.Comparisons.DidNotKnow, who, s.NotKnown)
	case s.NotKnown > 0:
		return fmt.Sprintf(w.Comparisons.RatedAndDidNotKnow, who, s.Rated, s.Applicable(), s.NotKnown)
	}
	return fmt.Sprintf(w.Comparisons.RatedSome, who, s.Rated, s.Applicable())
}

// section is what the elements of a change are, where it is not one of a
// rating, which has no section of its own.
func (w compareWords) section(change scoring.Change) string {
	of := &w.Comparisons
	switch change {
	case scoring.NewlyRated:
		if w.rounds {
			return of.NewlyRated
		}
		return fmt.Sprintf(of.OnlyRated, w.actor(w.second))
	case scoring.NoLongerRated:
		if w.rounds {
			return of.NoLongerRated
		}
		return fmt.Sprintf(of.OnlyRated, w.actor(w.first))
	case scoring.NewlyNotApplicable:
		if w.rounds {
			return of.NewlyNotApplicable
		}
		return fmt.Sprintf(of.OnlyNotApplicable, w.actor(w.second))
	case scoring.Added:
		if w.onlySecond != "" {
			return w.onlySecond
		}
		if w.rounds {
			return of.NewElement
		}
		return fmt.Sprintf(of.OnlyAsked, w.actor(w.second))
	case scoring.Gone:
		if w.onlyFirst != "" {
			return w.onlyFirst
		}
		if w.rounds {
			return of.RetiredElement
		}
		return fmt.Sprintf(of.OnlyAsked, w.actor(w.first))
	case scoring.Changed:
		return of.AskedOtherwise
	case scoring.Up, scoring.Down, scoring.Same:
	}
	return ""
}

// said is how an element was rated in both, or in the one that has it.
func (w compareWords) said(e scoring.ElementChange) string {
	switch e.Change {
	case scoring.Added:
		return words.Opening(w.RatedWords(nil, e.After))
	case scoring.Gone:
		return words.Opening(w.RatedWords(nil, e.Before))
	case scoring.Up, scoring.Down, scoring.Same, scoring.NewlyRated, scoring.NoLongerRated, scoring.NewlyNotApplicable, scoring.Changed:
	}
	return w.pair(w.RatingWords(nil, e.Before), w.RatingWords(nil, e.After))
}

// targetMet is what became of a target: "Target 3, reached" or "Target 3, now
// 2".
func (w compareWords) targetMet(e scoring.ElementChange) line {
	if e.IsReached() {
		return line{fmt.Sprintf(w.Comparisons.TargetReached, *e.Target)}
	}
	return line{fmt.Sprintf(w.Comparisons.TargetNow, *e.Target, w.RatingWords(nil, e.After))}
}
