package tui

import (
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// What is answered may be said in any language, as a word or its first letter:
// who reads German says ja, and who has typed yes for years says that.

func isYes(said string) bool {
	return words.IsTyped(said, func(t *words.Typed) string { return t.Yes })
}

func isNo(said string) bool {
	return words.IsTyped(said, func(t *words.Typed) string { return t.No })
}

func isKeep(said string) bool {
	return words.IsTyped(said, func(t *words.Typed) string { return t.Keep })
}

func isNew(said string) bool {
	return words.IsTyped(said, func(t *words.Typed) string { return t.New })
}

// isUnsaid reports whether it is that nothing is said of the evidence.
func isUnsaid(said string) bool {
	for _, w := range words.All() {
		if strings.EqualFold(said, w.EvidenceWord(scoring.EvidenceUnsaid)) {
			return true
		}
	}
	return false
}

// treatmentTyped is what becomes of ratings on another scale, undecided where
// that was not said.
func treatmentTyped(said string) scoring.ScaleTreatment {
	switch {
	case isKeep(said):
		return scoring.KeepRatings
	case words.IsTyped(said, func(t *words.Typed) string { return t.Rescale }):
		return scoring.RescaleRatings
	case words.IsTyped(said, func(t *words.Typed) string { return t.Clear }):
		return scoring.ClearRatings
	}
	return scoring.Undecided
}

// isQuit reports whether it asks to stop, as everywhere in plain mode.
func isQuit(said string) bool { return said == "q" || said == "quit" }
