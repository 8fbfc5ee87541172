package tui

import (
	"fmt"
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// ownWords is a scale as an element words it: with its own wording as help
// where it has one.
func ownWords(scale scoring.Scale, el *scoring.Element) scoring.Scale {
	words := slices.Clone(scale)
	for i := range words {
		if own := el.Levels[words[i].Value]; own != "" {
			words[i].Help = own
		}
	}
	return words
}

// wordsEach reports whether an element words every level of a scale itself.
func wordsEach(scale scoring.Scale, el *scoring.Element) bool {
	return !slices.ContainsFunc(scale, func(level scoring.Level) bool { return el.Levels[level.Value] == "" })
}

// ownLevels say what ratings mean for an element that words them itself, a
// sentence each: "Here 5 means: both are named."
func (d *desk) ownLevels(el *scoring.Element) []string {
	var out []string
	for _, level := range d.card().Scale {
		if own := el.Levels[level.Value]; own != "" {
			out = append(out, fmt.Sprintf(d.words.Element.HereMeans, level.Value, closed(own)))
		}
	}
	return out
}

// termsOf say what an element counts and whether it can be left out: "Counts 3
// times. Always applies." They are empty for most.
func (d *desk) termsOf(el *scoring.Element) string {
	always := ""
	if el.AlwaysApplies {
		always = d.words.Scoring.AlwaysApplies
	}
	return join(" ", sentence(d.words.WeightWords(el.Weight)), sentence(always))
}
