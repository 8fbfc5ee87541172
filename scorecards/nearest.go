package scorecards

import "unicode/utf8"

// nearest is the candidate most like a misspelt word, and whether one is near
// enough to be meant: at most a third of the word differs, or one character
// of a short one.
func nearest(word string, candidates []string) (string, bool) {
	length := utf8.RuneCountInString(word)
	if length < 2 || length > maxID {
		return "", false
	}
	best, bestDistance := "", max(1, length/3)+1
	for _, c := range candidates {
		if d := distance([]rune(word), []rune(c)); d < bestDistance {
			best, bestDistance = c, d
		}
	}
	return best, best != ""
}

// didYouMean is the end of a message about an unknown word, empty where
// nothing is near.
func didYouMean(word string, candidates []string) string {
	if near, ok := nearest(word, candidates); ok {
		return "; did you mean " + quote(near) + "?"
	}
	return ""
}

// distance is the least number of characters to insert, delete, replace or
// swap with their neighbour to make b of a.
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
