package scoring

import (
	"strings"
	"unicode"
)

// SameStatement is the [Similarity] from which on two wordings under one id
// count as one statement. Of the 2,977 pairs of statements in one component of
// the bundled scorecards one reaches it; an editor's rewording keeps most of the
// words, in their order.
const SameStatement = 0.5

// maxWords is how many words of a wording are compared. No statement has as
// many, and the comparison takes the product of both.
const maxWords = 200

// Similarity is the share of words, 0 to 1, that two wordings have in common
// and in the same order: the longest common subsequence over the longer of the
// two. Letter case and punctuation do not count.
func Similarity(a, b string) float64 {
	x, y := wordsOf(a), wordsOf(b)
	longer := max(len(x), len(y))
	if longer == 0 {
		return 1
	}
	return float64(inCommon(x, y)) / float64(longer)
}

// inCommon is the length of the longest common subsequence.
func inCommon(x, y []string) int {
	row, next := make([]int, len(y)+1), make([]int, len(y)+1)
	for i := range x {
		for j := range y {
			if x[i] == y[j] {
				next[j+1] = row[j] + 1
			} else {
				next[j+1] = max(row[j+1], next[j])
			}
		}
		row, next = next, row
	}
	return row[len(y)]
}

// wordsOf are the words of a wording in lower case. In scripts that set no
// spaces each letter is a word.
func wordsOf(s string) []string {
	var words []string
	var word strings.Builder
	end := func() {
		if word.Len() > 0 {
			words = append(words, word.String())
			word.Reset()
		}
	}
	for _, r := range s {
		if len(words) == maxWords {
			return words
		}
		switch r = unicode.ToLower(r); {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
			end()
			words = append(words, string(r))
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			word.WriteRune(r)
		case r == '\'' || r == '’': // it's is one word, however it is set
		default:
			end()
		}
	}
	end()
	return words
}

// isSameWording reports whether two wordings differ in nothing but white space.
func isSameWording(a, b string) bool {
	return a == b || strings.Join(strings.Fields(a), " ") == strings.Join(strings.Fields(b), " ")
}
