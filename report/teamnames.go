package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// isOfCompany reports whether a roll-up has results about a company, the
// respondents of which are its own managers.
func isOfCompany(r *scoring.RollUp) bool {
	for i := range r.Len() {
		if r.About(i).Subject.Kind == scoring.Company {
			return true
		}
	}
	return slices.ContainsFunc(r.LeftOut, func(of scoring.LeftOut) bool { return of.Subject.Kind == scoring.Company })
}

// listed says what respondents go by, and in which order they are listed: by
// name, or numbered where names are hidden, in an order that follows from
// nothing a reader knows.
func listed(r *scoring.RollUp, hidden bool, w *words.Words) (labels []string, order []int32) {
	order = make([]int32, r.Len())
	for i := range order {
		order[i] = int32(i)
	}
	if !hidden {
		labels = namesOf(r)
		slices.SortStableFunc(order, func(a, b int32) int { return compareLabels(labels[a], labels[b]) })
		return labels, order
	}
	labels = make([]string, r.Len())
	sums := make([][sha256.Size]byte, r.Len())
	for i := range sums {
		sums[i] = sha256.Sum256([]byte(r.About(i).ID))
	}
	slices.SortFunc(order, func(a, b int32) int { return bytes.Compare(sums[a][:], sums[b][:]) })
	for n, i := range order {
		labels[i] = fmt.Sprintf(w.Team.Respondent, n+1)
	}
	return labels, order
}

// compareLabels orders as people count: Respondent 9 comes before Respondent
// 10.
func compareLabels(a, b string) int {
	for a != "" && b != "" {
		m, n := digits(a), digits(b)
		if m > 0 && n > 0 {
			x, y := strings.TrimLeft(a[:m], "0"), strings.TrimLeft(b[:n], "0")
			if by := cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y)); by != 0 {
				return by
			}
			a, b = a[m:], b[n:]
			continue
		}
		if a[0] != b[0] {
			break
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Compare(a, b)
}

// digits is how many digits a label begins with.
func digits(s string) int { return len(s) - len(strings.TrimLeft(s, "0123456789")) }

// namesOf tell results apart: by the respondent, with the subject where one
// name is there more than once, and with the id where that is no help.
func namesOf(results *scoring.RollUp) []string {
	names := make([]string, results.Len())
	for i := range names {
		r := results.About(i)
		names[i] = cmp.Or(r.Respondent.Name, r.Subject.Name, r.ID)
	}
	for _, i := range shared(names) {
		if r := results.About(i); r.Respondent.Name != "" && r.Subject.Name != "" {
			names[i] += ", " + r.Subject.Name
		}
	}
	for _, i := range shared(names) {
		names[i] += " (" + results.About(i).ID + ")"
	}
	return names
}

// shared are the labels, by their indices, that there are more than once. It
// sorts rather than count in a map, which would be larger than the labels.
func shared(labels []string) []int {
	order := make([]int32, len(labels))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(labels[a], labels[b]) })
	isAlike := func(at, other int) bool {
		return other >= 0 && other < len(order) && labels[order[at]] == labels[order[other]]
	}
	var found []int
	for at, i := range order {
		if isAlike(at, at-1) || isAlike(at, at+1) {
			found = append(found, int(i))
		}
	}
	return found
}

// who are those who have a lowest or a highest percent, or a dash where that
// says nothing: of one alone, or where all have the same.
func (p teamPart) who(s scoring.Spread, by []int) string {
	switch {
	case p.anonymous || s.N < 2 || len(by) == s.N || len(by) == 0:
		return none
	case len(by) == 1:
		return p.labels[by[0]]
	}
	return p.words.Counts.Respondents.Of(len(by))
}

// labelsOf are the labels of some results.
func (p teamPart) labelsOf(by []int) []string {
	out := make([]string, 0, len(by))
	for _, i := range p.order {
		if _, ok := slices.BinarySearch(by, int(i)); ok {
			out = append(out, p.labels[i])
		}
	}
	return out
}
