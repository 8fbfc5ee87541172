package cli

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// changedWords say what has changed in a scorecard since it was rated, of what
// is asked of it.
func changedWords(m scoring.Migration, asked *scoring.Scorecard, language *words.Words) []string {
	if m.SameContent || m.IsNothing() {
		return nil
	}
	w := &language.Opened
	remarks := []string{w.Changed}
	if m.From != m.To {
		remarks[0] = fmt.Sprintf(w.ChangedVersion, m.From, m.To)
	}
	say := func(sentence, what string) {
		if what != "" {
			remarks = append(remarks, fmt.Sprintf(sentence, what))
		}
	}
	places := asked.Places()
	say(w.Reworded, numbers(places, m.Of(isRewordedAnswer)))
	say(w.Replaced, numbers(places, m.Of(scoring.Transition.Asks)))
	say(w.Returned, numbers(places, m.Of(func(t scoring.Transition) bool { return t.Fate == scoring.Returned })))
	say(w.Gone, ids(m.Of(isGoneAnswer)))
	if !m.IsComparable() {
		remarks = append(remarks, language.NotComparable(m))
	}
	return remarks
}

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
