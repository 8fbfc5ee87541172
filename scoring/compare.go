package scoring

import (
	"math/big"
	"slices"
	"strings"
	"time"
)

// A Change is what became of an element from one result to another (rule 10).
type Change string

// The changes. Every element of either result has exactly one.
const (
	Up                 Change = "up"   // rated in both, higher in the second
	Down               Change = "down" // rated in both, lower in the second
	Same               Change = "same" // rated alike, or rated in neither
	NewlyRated         Change = "newly_rated"
	NoLongerRated      Change = "no_longer_rated"
	NewlyNotApplicable Change = "newly_not_applicable" // rated before or not
	Added              Change = "new"                  // only the second scorecard has it
	Gone               Change = "retired"              // only the first scorecard has it

	// Changed is an element that a base and its overlay, or two overlays of one
	// base, do not ask alike. It is not compared, however it was rated.
	Changed Change = "changed"
)

// Changes are all changes, in the order in which they are told.
func Changes() []Change {
	return []Change{Up, Down, Same, NewlyRated, NoLongerRated, NewlyNotApplicable, Added, Gone, Changed}
}

// A ScoreChange sets a score of two results side by side.
type ScoreChange struct {
	Before, After Score      // as they were
	Change        Difference // of their percents; none between a base and its overlay

	// LikeForLike is the difference over the elements rated in both, with the
	// weights and the method of the second scorecard. Its two sides are the
	// percents over those elements.
	LikeForLike       Difference
	LikeForLikeBefore Percent
	LikeForLikeAfter  Percent

	RatedInBoth int
	Reworded    int
	Counts      map[Change]int
}

// A ComponentChange is a component of either scorecard. The score of the one
// that does not have it is the zero value.
type ComponentChange struct {
	ID    string
	Title string
	ScoreChange
}

// A StageChange is a stage of the second scorecard. Before is the zero value
// where the first does not have it.
type StageChange struct {
	ID            string
	Before, After Score // as they were
	LikeForLike   Difference
}

// An ElementChange is an element of either scorecard.
type ElementChange struct {
	Place              // in the second result's scorecard, or in the first's where it is Gone
	Component   string // its id
	Element     *Element
	Statement   string // of the second result, or of the first where that alone kept it
	Before      Rating // unanswered where it is Added
	After       Rating // unanswered where it is Gone
	Change      Change
	Difference  int    // After less Before where both are rated, else 0
	RewordedWas string // the statement of the first result, where the second has another in the same language
	Was         string // its id in the first result's scorecard, empty where it is Added

	// Target is the rating that the first round meant to reach, nil where it
	// set none. Of two views, neither is the other's.
	Target *int

	// Differs are the keys of the scorecard's format in which the two
	// scorecards do not ask it alike, where it is Changed.
	Differs []string
}

// IsReached reports whether there was a target and the second round is at it
// or above.
func (e ElementChange) IsReached() bool { return e.Target != nil && IsReached(*e.Target, e.After) }

// IsRatedInBoth reports whether the element is compared like for like.
func (e ElementChange) IsRatedInBoth() bool {
	return e.Change != Changed && e.Before.IsRated() && e.After.IsRated()
}

// IsReworded reports whether an element that is compared had another statement.
func (e ElementChange) IsReworded() bool { return e.RewordedWas != "" && e.Change != Changed }

// A Comparison is two results of one scorecard, or of a base and its overlay,
// in the order in which they were given (rule 10).
type Comparison struct {
	Before, After *Assessment

	// Base is the id of the scorecard that both go back to where they are of
	// two: of a base and its overlay, or of two overlays. Then only what both
	// ask alike is compared, and no percent as it was is set off against
	// another. Of one scorecard it is empty.
	Base string

	// SameSubject says that both are about one person, account or company, be
	// it in another team.
	SameSubject bool

	// Rounds says that one respondent rated one subject twice in one role.
	// Anything else is two views, and neither is progress on the other.
	Rounds bool

	// SecondIsOlder says that two rounds were given the wrong way round.
	SecondIsOlder bool

	// ComponentsOf is how many components the scorecard has where a result
	// asked only some: then Total and Components are over those that both
	// asked, else it is 0.
	ComponentsOf int

	// Targets is how many elements had a target, and Reached how many of these
	// are at it or above.
	Targets, Reached int

	Total      ScoreChange
	Stages     []StageChange     // in the order of the second scorecard
	Components []ComponentChange // in the order of the second scorecard, then what only the first has
	Elements   []ElementChange   // the largest difference first, then in the order of Components
}

// Compare sets two results side by side. The error is an *IncomparableError
// where they are of two scorecards that have no base in common, of two major
// versions or scales of one, or asked no component in common.
func Compare(before, after *Assessment) (*Comparison, error) {
	b, a, err := shared(before, after)
	if err != nil {
		return nil, err
	}
	c := &Comparison{Before: before, After: after}
	if b.ID != a.ID {
		c.Base = a.Root().ID
	}
	c.SameSubject = before.Subject.Kind == after.Subject.Kind && before.Subject.Name == after.Subject.Name
	c.Rounds = c.SameSubject && before.Respondent == after.Respondent
	c.SecondIsOlder = c.Rounds && isOlder(after, before)
	if isPart(before) || isPart(after) {
		c.ComponentsOf = max(len(whole(before).Components), len(whole(after).Components))
	}
	m := match(side{before, b}, side{after, a})
	m.isAcross = c.Base != ""
	m.fill(c)
	if c.Rounds && !c.SecondIsOlder {
		m.aim(c)
	}
	return c, nil
}

// aim sets the targets of the first round beside what the second is rated.
func (m matching) aim(c *Comparison) {
	for i := range c.Elements {
		e := &c.Elements[i]
		old := m.was[e.Element.ID]
		if old == nil || e.Change == Gone || e.Change == Changed {
			continue
		}
		if target, ok := m.before.Plan.Targets[old.ID]; ok {
			e.Target = &target
			c.Targets++
			if e.IsReached() {
				c.Reached++
			}
		}
	}
}

// Alike counts the elements that both scorecards ask alike, of all that either
// asks.
func (c *Comparison) Alike() (alike, of int) {
	n := c.Total.Counts
	return len(c.Elements) - n[Added] - n[Gone] - n[Changed], len(c.Elements)
}

// isOlder reports whether a result is of an earlier round than another. Which
// of two follows the other is certain; else the times tell, which are alike
// where both were made by a script, and misleading where the earlier one was
// reopened.
func isOlder(a, than *Assessment) bool {
	switch {
	case than.Previous != "" && than.Previous == a.ID:
		return true
	case a.Previous != "" && a.Previous == than.ID:
		return false
	}
	return lastChanged(a).Before(lastChanged(than))
}

// lastChanged is when a result was finished, or while it is a draft changed.
func lastChanged(a *Assessment) time.Time {
	for _, t := range []time.Time{a.Completed, a.Updated} {
		if !t.IsZero() {
			return t
		}
	}
	return a.Started
}

// change says what became of an element that both scorecards have.
func change(before, after Rating) Change {
	was, wasRated := before.Value()
	is, isRated := after.Value()
	switch {
	case wasRated && isRated && is > was:
		return Up
	case wasRated && isRated && is < was:
		return Down
	case isRated && !wasRated:
		return NewlyRated
	case after.IsNotApplicable() && !before.IsNotApplicable():
		return NewlyNotApplicable
	case wasRated && !isRated:
		return NoLongerRated
	}
	return Same
}

// reworded is the first of two statements where they differ in more than
// white space, else empty. A statement that was not kept differs from none.
func reworded(before, after string) string {
	if before == "" || after == "" || slices.Equal(strings.Fields(before), strings.Fields(after)) {
		return ""
	}
	return before
}

// percentOver is the percent over some components as a fraction, nil where
// there is none (rules 1 and 5).
func percentOver(method Method, tallies []tally) *big.Rat {
	var shares mean
	var pooled tally
	for _, t := range tallies {
		pooled.add(t)
		if method == ByComponents && t.max() > 0 {
			shares.add(t.weight, t.points, t.max())
		}
	}
	if method != ByComponents && pooled.max() > 0 {
		shares.add(1, pooled.points, pooled.max())
	}
	if shares.weights == 0 {
		return nil
	}
	return new(big.Rat).Mul(&shares.sum, big.NewRat(100, shares.weights))
}
