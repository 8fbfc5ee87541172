package cli

import (
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// isRewordedAnswer reports whether an answer goes on with other words.
func isRewordedAnswer(t scoring.Transition) bool {
	return t.HasAnswer() && t.IsReworded() && t.Fate != scoring.Replaced
}

func isGoneAnswer(t scoring.Transition) bool { return t.HasAnswer() && t.Fate == scoring.Withdrawn }

// numbers are elements as an assessment numbers them: "1.2, 4.4". What is not
// asked has none.
func numbers(places map[string]scoring.Place, elements []scoring.Transition) string {
	var words []string
	for _, t := range elements {
		if at, isAsked := places[t.ID]; isAsked {
			words = append(words, report.Number(at))
		}
	}
	return strings.Join(words, ", ")
}

func ids(elements []scoring.Transition) string {
	words := make([]string, len(elements))
	for i, t := range elements {
		words[i] = t.ID
	}
	return strings.Join(words, ", ")
}
