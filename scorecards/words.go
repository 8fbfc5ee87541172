package scorecards

import (
	"strings"
	"unicode"
)

// words is the words of a text in lower case. Punctuation separates, the
// hyphen and the apostrophe too.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsNumber(c) && !unicode.IsMark(c)
	})
}

// contentWords is the words by which one statement is told from another,
// singular and plural taken for the same.
func contentWords(s string) []string {
	all := words(s)
	kept := all[:0]
	for _, w := range all {
		if len(w) > 1 && !functionWords[w] {
			kept = append(kept, singular(w))
		}
	}
	return kept
}

func singular(word string) string {
	if len(word) > 3 && !strings.HasSuffix(word, "ss") {
		return strings.TrimSuffix(word, "s")
	}
	return word
}

// functionWords stand in every second English statement and say nothing of
// its subject. Statements in other languages keep theirs and so look a little
// more alike than they are.
var functionWords = setOf("a all an and any are as at be been before beside both but by can each every for from " +
	"has have how i in into is it its least me my no not of on one or other our out own per she so than that the " +
	"their them there these they this those through to two under until up us was we were what when where which " +
	"who whom whose will with within without you your")

// setOf is a set of the words in a list with spaces between them.
func setOf(list string) map[string]bool {
	fields := strings.Fields(list)
	set := make(map[string]bool, len(fields))
	for _, w := range fields {
		set[w] = true
	}
	return set
}
