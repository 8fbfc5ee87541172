package scorecards

import "github.com/kamscore/kamscore/text"

// didYouMean is the end of a message about an unknown word, empty where
// nothing is near.
func didYouMean(word string, candidates []string) string {
	if near, ok := text.Nearest(word, candidates); ok {
		return "; did you mean " + quote(near) + "?"
	}
	return ""
}
