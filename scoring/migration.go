package scoring

import (
	"cmp"
	"maps"
	"slices"
)

// A Fate is what becomes of an element, and of the answer to it, on another
// version of its scorecard. Every element of either has exactly one; the first
// of these that is true, in the order of [Fates].
type Fate string

// The fates. What is renamed, moved or returned may have been reworded as well:
// [Transition.IsReworded] says so.
const (
	Replaced   Fate = "replaced" // under its id stands a statement of mostly other words
	Renamed    Fate = "renamed"  // it had another id, which the new version says
	Moved      Fate = "moved"    // it is in another component
	Reworded   Fate = "reworded" // its statement has other words, and most of them are the same
	Unchanged  Fate = "same"
	Returned   Fate = "returned" // it was gone, and an answer to this statement was kept
	Introduced Fate = "new"      // only the new version has it
	Withdrawn  Fate = "gone"     // only the old version has it
)

// Fates are all fates, in the order in which they are told.
func Fates() []Fate {
	return []Fate{Replaced, Renamed, Moved, Reworded, Unchanged, Returned, Introduced, Withdrawn}
}

// A Transition is one element on its way to another version of its scorecard.
type Transition struct {
	Fate Fate

	ID        string // in the new version, or in the old one where it is Withdrawn
	Place     Place  // in the whole new version; the zero value where it is Withdrawn
	Component string // id of its component in the new version, or where it was
	Statement string // in the new version; empty where it is Withdrawn
	Weight    int    // in the new version; 0 where it is Withdrawn

	Was          string // its id so far, empty where it is Introduced or Returned
	ComponentWas string // id of its component so far
	StatementWas string // the statement that was answered, empty where nobody kept it
	WeightWas    int    // 0 where it is Introduced or Returned

	Answer Answer // what was said so far; of one Returned, what was kept
	Into   string // id of the element that takes its place where it is Withdrawn, or empty

	// Unasked is whether it was among the components that are asked, where not
	// all are, and is not any more: then its answer stays and does not count.
	Unasked bool

	ids  []string // all ids so far of what became this element, its own first
	kept int      // index of what was kept where it is Returned
}

// IsReworded reports whether another statement was answered than is asked now,
// as far as both are known.
func (t Transition) IsReworded() bool {
	return t.Fate != Withdrawn && t.StatementWas != "" && t.Statement != "" && !isSameWording(t.StatementWas, t.Statement)
}

// HasAnswer reports whether there is an answer.
func (t Transition) HasAnswer() bool { return !t.Answer.IsEmpty() }

// Asks reports whether the answer waits for a decision of the respondent: to
// keep it although the statement is another, or to be asked anew.
func (t Transition) Asks() bool { return t.Fate == Replaced && t.HasAnswer() && !t.Unasked }

// PlanFrom are the ids so far whose plans it takes over, in order: the first
// that plans something stays.
func (t Transition) PlanFrom() []string { return t.ids }

// A Migration is what another version of a scorecard means for an assessment:
// first to be told, and then to be applied.
type Migration struct {
	From, To string // versions

	// SameContent is whether both give the same meaning to what was answered:
	// then nothing is Replaced, whatever an earlier version was.
	SameContent bool

	// Transitions are those of the elements of the new version, in its order,
	// and after them what is Withdrawn, in the order of the old one.
	Transitions []Transition

	Scale            ScaleChange
	ScaleFrom        Scale
	ScaleTo          Scale
	MethodChanged    bool
	NewMajor         bool     // its own, or that of the base it extends
	ComponentWeights []string // ids of components of another weight, where these count

	assessment *Assessment
	card       *Scorecard
	asked      []string // ids of the components asked, where not all are
}

// was is the whole scorecard that was rated.
func (m Migration) was() *Scorecard { return cmp.Or(m.assessment.Whole, m.assessment.Scorecard) }

// Of are the transitions that match.
func (m Migration) Of(matches func(Transition) bool) []Transition {
	var some []Transition
	for _, t := range m.Transitions {
		if matches(t) {
			some = append(some, t)
		}
	}
	return some
}

// Concerning are the transitions of what is asked, and of all that has an
// answer: what changed in components that are not asked need not be told.
func (m Migration) Concerning() []Transition {
	asked := m.assessment.Scorecard.Places()
	maps.Copy(asked, m.Asked().Places())
	return m.Of(func(t Transition) bool {
		_, isAsked := asked[t.ID]
		return isAsked || t.HasAnswer()
	})
}

// Matters reports whether somebody who rated has to know of it before going on:
// what is asked, or what the ratings come to, is not what it was.
func (m Migration) Matters() bool {
	if m.SameContent {
		return false // then what waits to be confirmed waits already
	}
	isOther := func(t Transition) bool { return t.Fate != Unchanged }
	return !m.IsComparable() || m.Scale != SameScale || slices.ContainsFunc(m.Concerning(), isOther)
}

// Retired is the answer that one Returned would bring back.
func (m Migration) Retired(t Transition) RetiredAnswer { return m.assessment.Retired[t.kept] }

// Counts is how many elements have each fate.
func (m Migration) Counts() map[Fate]int {
	counts := map[Fate]int{}
	for _, t := range m.Transitions {
		counts[t.Fate]++
	}
	return counts
}

// Weights are the elements in both versions whose weight is another.
func (m Migration) Weights() []Transition {
	return m.Of(func(t Transition) bool { return t.Weight != 0 && t.WeightWas != 0 && t.Weight != t.WeightWas })
}

// IsComparable reports whether a total on the new version can be set beside
// one on the old: neither weights nor method nor the values of the scale have
// changed, nor the major version. New and withdrawn elements are left to a
// like-for-like comparison.
func (m Migration) IsComparable() bool {
	return !m.NewMajor && !m.MethodChanged && m.Scale != DifferentScale && len(m.ComponentWeights) == 0 && len(m.Weights()) == 0
}

// IsNothing reports whether there is nothing to tell: version and content are
// the same, and no answer waits for another wording.
func (m Migration) IsNothing() bool {
	same := m.Of(func(t Transition) bool { return t.Fate == Unchanged })
	return len(same) == len(m.Transitions) && m.From == m.To && m.IsComparable() && m.Scale == SameScale
}

// IsDone reports whether the assessment is on this very version, so that nothing
// is left to be done with some decisions: what waits to be confirmed waits
// already.
func (m Migration) IsDone(d Decisions) bool {
	return m.IsNothing() || m.SameContent && m.From == m.To && m.Outcome(d).Retired == 0
}

// NeedsScale reports whether somebody has to say what becomes of the ratings,
// or of the targets, because the scale has other values.
func (m Migration) NeedsScale() bool {
	return m.Scale == DifferentScale && (len(m.assessment.Plan.Targets) > 0 ||
		len(m.Of(func(t Transition) bool { return t.Fate != Withdrawn && t.Fate != Returned && t.Answer.Rating.IsRated() })) > 0)
}
