package text

import "unicode/utf8"

// longestWord is how long a word may be, in characters, that is taken for a
// typing error.
const longestWord = 64

// Nearest returns the word among some that a misspelt one is most like, the
// first of several, and whether one is near enough to be meant: at most a
// third of the characters differ, or one in a short word. A word of a single
// character is like none.
func Nearest(word string, among []string) (nearest string, ok bool) {
	length := utf8.RuneCountInString(word)
	if length < 2 || length > longestWord {
		return "", false
	}
	runes, least := []rune(word), max(1, length/3)+1
	for _, candidate := range among {
		// No distance is shorter than the difference in length, which keeps a
		// long candidate from costing anything.
		if difference := utf8.RuneCountInString(candidate) - length; max(difference, -difference) >= least {
			continue
		}
		if d := distance(runes, []rune(candidate)); d < least {
			nearest, least, ok = candidate, d, true
		}
	}
	return nearest, ok
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
			replaced := last[j]
			if a[i] != b[j] {
				replaced++
			}
			row[j+1] = min(replaced, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
