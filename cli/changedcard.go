package cli

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// changedWords say what has changed in a scorecard since it was rated, of what
// is asked of it.
func changedWords(m scoring.Migration, asked *scoring.Scorecard) []string {
	if m.SameContent || m.IsNothing() {
		return nil
	}
	words := "The scorecard has changed since you rated"
	if m.From != m.To {
		words += fmt.Sprintf(" (%s, now %s)", m.From, m.To)
	}
	remarks := []string{words + ". Your ratings stay with their statements."}
	say := func(before, what string) {
		if what != "" {
			remarks = append(remarks, before+" "+what+".")
		}
	}
	places := asked.Places()
	say("Reworded since, so look at them again:", numbers(places, m.Of(isRewordedAnswer)))
	say("Another statement under the same id, so asked anew; the old answer is kept in the file:", numbers(places, m.Of(scoring.Transition.Asks)))
	say("Back in it, with the answer you gave then, to be confirmed:", numbers(places, m.Of(func(t scoring.Transition) bool { return t.Fate == scoring.Returned })))
	say("No longer in it, kept in the file and not counted:", ids(m.Of(isGoneAnswer)))
	if !m.IsComparable() {
		remarks = append(remarks, report.NotComparable(m))
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
