package scoring

import (
	"cmp"
	"fmt"
	"slices"
)

// An IncomparableError says why two results cannot be compared.
type IncomparableError struct{ Reason string }

func (e *IncomparableError) Error() string { return e.Reason }

// shared is what is compared of two scorecards: all, or where one result asked
// only some components those that both asked.
func shared(before, after *Assessment) (b, a *Scorecard, err error) {
	b, a = before.Scorecard, after.Scorecard
	if reason := apart(b, a); reason != "" {
		return nil, nil, &IncomparableError{reason}
	}
	if !isPart(before) && !isPart(after) {
		return b, a, nil
	}
	var both []string
	for _, c := range a.Components {
		if slices.ContainsFunc(b.Components, func(other Component) bool { return other.ID == c.ID }) {
			both = append(both, c.ID)
		}
	}
	if both == nil {
		return nil, nil, &IncomparableError{fmt.Sprintf("they asked different components of %s, and none in common", a.Root().ID)}
	}
	b, _ = b.Only(both)
	a, _ = a.Only(both)
	return b, a, nil
}

// apart says why results of two scorecards cannot be compared, empty where they
// can.
func apart(b, a *Scorecard) string {
	switch root, other := b.Root(), a.Root(); {
	case b.ID == a.ID && b.Major() != a.Major():
		return fmt.Sprintf("the first is of version %s of %s and the second of %s; results of two major versions are not comparable",
			b.Version, b.ID, a.Version)
	case b.ID == a.ID && b.Extends.IsOtherMajor(a.Extends):
		return fmt.Sprintf("the first is of version %s of %s, which extends version %s of %s, and the second of %s, which extends %s; "+
			"results of two major versions are not comparable", b.Version, b.ID, root.Version, root.ID, a.Version, other.Version)
	case b.ID == a.ID || root.IsAkin(other):
		if slices.EqualFunc(b.Scale, a.Scale, func(x, y Level) bool { return x.Value == y.Value }) {
			return ""
		}
		if b.ID != a.ID {
			return fmt.Sprintf("%s %s, which the first is of, has another scale than %s %s, which the second is of", b.ID, b.Version, a.ID, a.Version)
		}
		return fmt.Sprintf("version %s of %s, which the first is of, has another scale than version %s, which the second is of",
			b.Version, b.ID, a.Version)
	case root.ID == other.ID:
		return fmt.Sprintf("the first is of %s and the second of %s, which go back to versions %s and %s of %s; "+
			"results of two major versions are not comparable", b.ID, a.ID, root.Version, other.Version, root.ID)
	}
	return fmt.Sprintf("the first is of the scorecard %s and the second of %s", b.ID, a.ID)
}

// whole is the scorecard that an assessment asks all or some of.
func whole(a *Assessment) *Scorecard { return cmp.Or(a.Whole, a.Scorecard) }

func isPart(a *Assessment) bool { return len(whole(a).Components) > len(a.Scorecard.Components) }
