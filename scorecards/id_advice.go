package scorecards

import "strings"

// id finds an id that says where something stands and not what it is about.
// Once the file is reordered such an id lies, and an author who then puts it
// right moves old answers under new statements.
func (a *adviser) id(kind, id, element string, at place) {
	if isPosition(id) {
		a.say(at, element, "the id of "+kind+" "+quote(id)+" looks like a position",
			"name its subject in two to four words, as in 'definition-of-key-account'")
	}
}

// isPosition reports whether an id is made of numbers, single letters and
// words for parts of a scorecard, with at least one number: e1, element-12,
// c3-q4. Something else in it is taken for its subject, as in iso-9001.
func isPosition(id string) bool {
	numbered := false
	for part := range strings.SplitSeq(id, "-") {
		word := strings.TrimRight(part, "0123456789")
		if len(word) > 1 && !partWords[word] {
			return false
		}
		numbered = numbered || len(word) < len(part)
	}
	return numbered
}

// partWords are the words of one letter more that people number.
var partWords = setOf("el elem element comp component stage statement question topic theme item part section chapter " +
	"id no nr num number row line st qu")
