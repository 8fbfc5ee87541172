package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// why explains a row of a comparison: a difference by what it is made of, an
// element by all that was said of it.
func (c comparison) why(row comparisonRow) why {
	switch {
	case row.element != nil:
		return c.whyElement(row.element)
	case row.component != nil:
		return c.whyScores(row.component.Title, row.component.ScoreChange)
	}
	w := c.whyScores("total", c.Total)
	return w.because(report.ScoringWords(c.After.Scorecard)...)
}

// whyScores explains the difference of two scores.
func (c comparison) whyScores(of string, s scoring.ScoreChange) why {
	by := s.Change
	if c.Base != "" {
		by = s.LikeForLike
	}
	w := why{heading: heading{left: "Why: " + of, right: report.DifferenceWord(by)}}
	first, second := c.words.Labels()
	w.sentences = append(w.sentences,
		fmt.Sprintf("As they were, %s: %s; %s: %s.", first, scoredWords(s.Before), second, scoredWords(s.After)))
	if c.Base != "" {
		w.sentences = append(w.sentences, "The two are of different scorecards, so these percents may not be of the same statements, "+
			"and no difference of theirs is given.")
	}
	if s.RatedInBoth == 0 {
		w.sentences = append(w.sentences, "Nothing here is rated in both, so there is nothing to compare like for like.")
	} else {
		w.sentences = append(w.sentences, fmt.Sprintf(
			"Like for like counts only what is %s, here %s: %s, a difference of %s percentage points.",
			c.countedWords(), report.Count(s.RatedInBoth, "statement"),
			c.words.Pair(report.Percent(s.LikeForLikeBefore), report.Percent(s.LikeForLikeAfter)), report.DifferenceWord(s.LikeForLike)))
	}
	for _, phrases := range c.words.Counts(s) {
		w.sentences = append(w.sentences, strings.Join(phrases, report.Separator)+".")
	}
	w.sentences = append(w.sentences, "Percents are subtracted before they are rounded, so a difference may not be that of the two whole numbers you see.")
	return w
}

// countedWords are what like for like is over.
func (c comparison) countedWords() string {
	if c.Base != "" {
		return "asked alike and rated in both"
	}
	return "rated in both"
}

// scoredWords are a percent and the points it comes from.
func scoredWords(s scoring.Score) string {
	if s.Elements == 0 {
		return "not asked"
	}
	return report.ScoreWord(s) + ", " + report.Fraction(s)
}

// whyElement shows all that both results have of an element.
func (c comparison) whyElement(e *scoring.ElementChange) why {
	w := why{heading: heading{left: "Why: " + report.Number(e.Place), right: strings.Join(c.words.Said(*e), report.Separator)}}
	w.sentences = append(w.sentences, e.Statement)
	if e.Change == scoring.Changed {
		w.sentences = append(w.sentences, "It is not compared, as the two scorecards do not ask it alike. They differ in "+strings.Join(e.Differs, ", ")+".")
	}
	if e.RewordedWas != "" {
		first, _ := c.words.Labels()
		w.sentences = append(w.sentences, "It was worded otherwise ("+first+"): "+e.RewordedWas)
	}
	for _, phrases := range c.words.Answers(*e) {
		w.sentences = append(w.sentences, strings.Join(phrases, report.Separator))
	}
	return w
}
