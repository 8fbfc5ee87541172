package report

import (
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A ComparisonView is a comparison in the words that fit it, those of two
// rounds or of two views, for a screen that sets them out itself. Its
// sentences are lists of phrases, which may be broken apart where they do not
// fit on one line.
type ComparisonView struct{ comparison comparison }

// NewComparisonView chooses the words for a comparison.
func NewComparisonView(c *scoring.Comparison, w *words.Words) ComparisonView {
	return ComparisonView{newComparison(c, w)}
}

// Labels are what the two results go by: "before" and "after", or what tells
// two views apart, such as their roles.
func (v ComparisonView) Labels() (first, second string) {
	return v.comparison.words.first, v.comparison.words.second
}

// Change names the difference of two percents.
func (v ComparisonView) Change() string { return v.comparison.words.change }

// Sides say which result goes by which label, and what one has to know before
// one reads any number.
func (v ComparisonView) Sides(loc *time.Location) [][]string {
	c := v.comparison
	sides := para{c.about(c.words.first, c.Before, loc), c.about(c.words.second, c.After, loc)}
	return phrases(append(sides, c.warnings()...))
}

// Totals are both totals as they were, then like for like, then what one has to
// know to read them and how many elements differ.
func (v ComparisonView) Totals() [][]string {
	c := v.comparison
	return phrases(c.totals(), c.remarks(), c.counts(c.Total))
}

// Groups are the elements that differ, those furthest apart first.
func (v ComparisonView) Groups() []ElementGroup { return v.comparison.groups() }

// Pair is what both results say of one thing.
func (v ComparisonView) Pair(before, after string) string {
	return v.comparison.words.pair(before, after)
}

// Said is how an element was rated in both results.
func (v ComparisonView) Said(e scoring.ElementChange) []string { return v.comparison.said(e) }

// Counts say how many elements of a component, or of all, differ and how.
func (v ComparisonView) Counts(of scoring.ScoreChange) [][]string {
	return phrases(v.comparison.counts(of))
}

// Answers are all that each result has of an element, each side's answer and
// note by themselves.
func (v ComparisonView) Answers(e scoring.ElementChange) [][]string {
	return phrases(v.comparison.answers(e))
}

// An ElementGroup is the elements of which one thing is true. One that was
// reworded may be in a second group as well.
type ElementGroup struct {
	Title    string
	Elements []scoring.ElementChange
	isRating bool // tells how they were rated
	said     func(scoring.ElementChange) line
}

// Said is what is told of one of its elements.
func (g ElementGroup) Said(e scoring.ElementChange) []string { return g.said(e) }

func phrases(paras ...para) [][]string {
	var out [][]string
	for _, p := range paras {
		for _, l := range p {
			out = append(out, l)
		}
	}
	return out
}
