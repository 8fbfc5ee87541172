package scorecards

import (
	"cmp"
	"fmt"
	"slices"
)

// Two statements are nearly the same where at least three fifths of the
// content words they have between them stand in both (a Jaccard index of 0.6).
const (
	nearShared = 3
	nearOf     = 5
)

// maxLooks bounds the search for a near twin of one statement. Only the
// rarest words of a statement are looked up, so that it is reached in no
// scorecard but one made of a few words over and over, where a twin may then
// be missed. Without it 10,000 such statements would be compared with 10,000.
const maxLooks = 64

// twins finds statements that stand in the scorecard already, word for word
// or nearly: answered twice, a fact counts twice.
func (a *adviser) twins(entries []entry) {
	statements := make([]string, len(entries))
	for i, e := range entries {
		statements[i] = e.Statement
	}
	for i, earlier := range twinsOf(statements) {
		if earlier < 0 {
			continue
		}
		e, twin := entries[i], entries[earlier]
		likeness := "nearly that"
		if e.Statement == twin.Statement {
			likeness = "that"
		}
		a.say(e.at.statement, e.ID,
			fmt.Sprintf("the statement of %s is %s of %s %s", quote(e.ID), likeness, quote(twin.ID), where(twin.at.statement)),
			"say what sets the two apart, or keep one")
	}
}

// twinsOf gives for each text the index of an earlier one that is the same,
// or else of the most similar one that is nearly the same, or -1.
//
// Two sets that share three fifths of their words share one among the rarest
// two fifths of each, and one word more. So an index of these words finds
// every near twin without comparing each statement with every other.
func twinsOf(texts []string) []int {
	twins := make([]int, len(texts))
	seen := make(map[string]int, len(texts))
	sets := wordSets(texts)
	index := map[int][]int{} // by rank of a word, the texts that have it among their rarest
	for i, s := range texts {
		if first, again := seen[s]; again {
			twins[i] = first
			continue
		}
		seen[s] = i
		set := sets[i]
		twins[i] = set.nearest(sets, index)
		for _, rank := range set.rarest() {
			index[rank] = append(index[rank], i)
		}
	}
	return twins
}

// A wordSet is the content words of a text, each as its rank among all words
// of all texts from the rarest, ascending.
type wordSet []int

// wordSets ranks the words of texts.
func wordSets(texts []string) []wordSet {
	type word struct{ number, texts int }
	var all []word
	numbers := map[string]int{}
	sets := make([]wordSet, len(texts))
	for i, s := range texts {
		for _, w := range contentWords(s) {
			n, known := numbers[w]
			if !known {
				n = len(all)
				numbers[w] = n
				all = append(all, word{number: n})
			}
			sets[i] = append(sets[i], n)
		}
		slices.Sort(sets[i])
		sets[i] = slices.Compact(sets[i])
		for _, n := range sets[i] {
			all[n].texts++
		}
	}
	slices.SortFunc(all, func(a, b word) int {
		return cmp.Or(cmp.Compare(a.texts, b.texts), cmp.Compare(a.number, b.number))
	})
	ranks := make([]int, len(all))
	for rank, w := range all {
		ranks[w.number] = rank
	}
	for _, set := range sets {
		for i, n := range set {
			set[i] = ranks[n]
		}
		slices.Sort(set)
	}
	return sets
}

// rarest is the words of which a near twin must have at least one.
func (w wordSet) rarest() wordSet {
	if len(w) == 0 {
		return nil
	}
	must := (nearShared*len(w) + nearOf - 1) / nearOf // words a near twin shares at least
	return w[:len(w)-must+1]
}

// nearest is the indexed text most like this one, or -1 where none is near.
func (w wordSet) nearest(sets []wordSet, index map[int][]int) int {
	best, bestShared, bestUnion := -1, 0, 1
	looks := 0
	for _, rank := range w.rarest() {
		for _, i := range index[rank] {
			if looks++; looks > maxLooks {
				return best
			}
			shared, union := w.overlap(sets[i])
			if nearOf*shared >= nearShared*union && shared*bestUnion > bestShared*union {
				best, bestShared, bestUnion = i, shared, union
			}
		}
	}
	return best
}

// overlap counts the words that stand in both sets, and in either.
func (w wordSet) overlap(other wordSet) (shared, union int) {
	i, j := 0, 0
	for i < len(w) && j < len(other) {
		switch c := cmp.Compare(w[i], other[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			shared++
			i++
			j++
		}
	}
	return shared, len(w) + len(other) - shared
}
