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
	w := c.whyScores(c.desk.words.Why.Total, c.Total)
	return w.because(c.desk.words.ScoringWords(c.After.Scorecard)...)
}

// whyScores explains the difference of two scores.
func (c comparison) whyScores(of string, s scoring.ScoreChange) why {
	words, by := &c.desk.words.Comparing, s.Change
	if c.Base != "" {
		by = s.LikeForLike
	}
	w := why{heading: heading{left: fmt.Sprintf(c.desk.words.Why.Of, of), right: c.desk.words.DifferenceWord(by)}}
	first, second := c.words.Labels()
	w.sentences = append(w.sentences,
		fmt.Sprintf(words.AsTheyWere, first, c.scoredWords(s.Before), second, c.scoredWords(s.After)))
	if c.Base != "" {
		w.sentences = append(w.sentences, words.OtherScorecards)
	}
	if s.RatedInBoth == 0 {
		w.sentences = append(w.sentences, words.NoneRatedInBoth)
	} else {
		counted := words.RatedInBoth
		if c.Base != "" {
			counted = words.AskedAndRated
		}
		w.sentences = append(w.sentences, counted.Of(s.RatedInBoth,
			c.words.Pair(c.desk.words.Percent(s.LikeForLikeBefore), c.desk.words.Percent(s.LikeForLikeAfter)), c.desk.words.DifferenceWord(s.LikeForLike)))
	}
	for _, phrases := range c.words.Counts(s) {
		w.sentences = append(w.sentences, strings.Join(phrases, report.Separator)+".")
	}
	w.sentences = append(w.sentences, words.Rounding)
	return w
}

// scoredWords are a percent and the points it comes from.
func (c comparison) scoredWords(s scoring.Score) string {
	if s.Elements == 0 {
		return c.desk.words.Comparing.NotAskedAt
	}
	return c.desk.words.ScoreWord(s) + ", " + c.desk.words.Fraction(s)
}

// whyElement shows all that both results have of an element.
func (c comparison) whyElement(e *scoring.ElementChange) why {
	words := &c.desk.words.Comparing
	w := why{heading: heading{left: fmt.Sprintf(c.desk.words.Why.Of, report.Number(e.Place)), right: strings.Join(c.words.Said(*e), report.Separator)}}
	w.sentences = append(w.sentences, e.Statement)
	if e.Change == scoring.Changed {
		w.sentences = append(w.sentences, fmt.Sprintf(words.NotAlike, strings.Join(e.Differs, ", ")))
	}
	if e.RewordedWas != "" {
		first, _ := c.words.Labels()
		w.sentences = append(w.sentences, fmt.Sprintf(words.WordedOtherwise, first, e.RewordedWas))
	}
	for _, phrases := range c.words.Answers(*e) {
		w.sentences = append(w.sentences, strings.Join(phrases, report.Separator))
	}
	return w
}
