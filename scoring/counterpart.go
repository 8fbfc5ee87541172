package scoring

import (
	"cmp"
	"slices"
)

// A side is one result of a comparison, with the scorecard that is compared of
// it.
type side struct {
	*Assessment
	card *Scorecard
}

// score is what the side scores over what is compared of it.
func (s side) score() Scores { return ScoreAll(s.card, s.Answers) }

// tallies are the sums of the components compared.
func (s side) tallies() []tally { return talliesOf(s.card, s.Answers) }

// rating is what was said of an element, nothing where there is no element.
func (s side) rating(e *Element) Rating {
	if e == nil {
		return Rating{}
	}
	return s.Answers[e.ID].Rating
}

// elements are the elements of a scorecard by id.
func elements(s *Scorecard) map[string]*Element {
	out := make(map[string]*Element, s.Len())
	for i := range s.Components {
		for j := range s.Components[i].Elements {
			out[s.Components[i].Elements[j].ID] = &s.Components[i].Elements[j]
		}
	}
	return out
}

// A matching knows which element of one side is which of the other.
type matching struct {
	before, after side
	isAcross      bool // the sides are of a base and its overlay, or of two overlays

	was map[string]*Element // what an element of the second side was, by its id
	is  map[string]*Element // what an element of the first side is, by its id
}

// match finds the elements that both sides have, by their ids and then by the
// ids they had in earlier versions. Either side may be of the earlier one.
func match(before, after side) matching {
	m := matching{before: before, after: after, was: map[string]*Element{}, is: map[string]*Element{}}
	first, second := elements(before.card), elements(after.card)
	pair := func(old, anew *Element) { m.was[anew.ID], m.is[old.ID] = old, anew }
	for id, e := range second {
		if old, ok := first[id]; ok {
			pair(old, e)
		}
	}
	for _, c := range after.card.Components {
		for i := range c.Elements {
			if e := &c.Elements[i]; m.was[e.ID] == nil {
				if old := free(e.Was, first, m.is); old != nil {
					pair(old, e)
				}
			}
		}
	}
	for _, c := range before.card.Components {
		for i := range c.Elements {
			if e := &c.Elements[i]; m.is[e.ID] == nil {
				if anew := free(e.Was, second, m.was); anew != nil {
					pair(e, anew)
				}
			}
		}
	}
	return m
}

// free is the first element of some ids that has no counterpart yet.
func free(ids []string, among, taken map[string]*Element) *Element {
	for _, id := range ids {
		if e := among[id]; e != nil && taken[id] == nil {
			return e
		}
	}
	return nil
}

// fill writes the comparison: components and elements in the order of the
// second scorecard, with what only the first has at the end of each.
func (m matching) fill(c *Comparison) {
	index := map[string]int{}
	for _, s := range []side{m.after, m.before} {
		for _, of := range s.card.Components {
			if _, ok := index[of.ID]; !ok {
				index[of.ID] = len(c.Components)
				c.Components = append(c.Components, ComponentChange{ID: of.ID, Title: of.Title})
			}
		}
	}
	byComponent := make([][]ElementChange, len(c.Components))
	for _, e := range append(m.compared(), m.gone()...) {
		i := index[e.Component]
		byComponent[i] = append(byComponent[i], e)
	}
	c.Elements = slices.Concat(byComponent...)
	m.score(c, index)
	slices.SortStableFunc(c.Elements, func(x, y ElementChange) int {
		return cmp.Compare(abs(y.Difference), abs(x.Difference))
	})
}

// compared are the elements of the second side.
func (m matching) compared() (out []ElementChange) {
	places, asked := m.after.Scorecard.Places(), elements(whole(m.before.Assessment))
	for _, c := range m.after.card.Components {
		for i := range c.Elements {
			e := &c.Elements[i]
			old := m.was[e.ID]
			if old == nil && asked[e.ID] != nil {
				continue // of a component that the first was not asked
			}
			ch := ElementChange{
				Place: places[e.ID], Component: c.ID, Element: e,
				Statement: e.Statement, Before: m.before.rating(old), After: m.after.rating(e), Change: Added,
			}
			if old != nil {
				ch.Statement = cmp.Or(e.Statement, old.Statement)
				ch.Was = old.ID
				ch.Change = change(ch.Before, ch.After)
				ch.RewordedWas = m.reworded(old, e)
				if ch.Differs = m.differs(old, e); ch.Differs != nil {
					ch.Change = Changed
				}
			}
			if ch.IsRatedInBoth() {
				ch.Difference = ch.After.value - ch.Before.value
			}
			out = append(out, ch)
		}
	}
	return out
}

// isOneLanguage reports whether the statements of both sides can be held
// against each other.
func (m matching) isOneLanguage() bool {
	return isOneTranslation(m.before.card.Language, m.after.card.Language)
}

// reworded is the statement that an element had, empty where it is the same or
// cannot be told: in two languages every statement would look reworded.
func (m matching) reworded(old, anew *Element) string {
	if !m.isOneLanguage() {
		return ""
	}
	return reworded(old.Statement, anew.Statement)
}

// differs are the keys in which two scorecards do not ask an element alike.
// Within one scorecard its author has the say, by the version. A result keeps
// no levels, and no statement of what was not answered: there the overlay says
// what it overrides.
func (m matching) differs(old, anew *Element) (keys []string) {
	if !m.isAcross {
		return nil
	}
	overrides := func(key string) bool {
		return m.before.card.overrides(old.ID, key) || m.after.card.overrides(anew.ID, key)
	}
	isUnknown := old.Statement == "" || anew.Statement == "" || !m.isOneLanguage()
	if isUnknown && overrides(keyStatement) || m.reworded(old, anew) != "" {
		keys = append(keys, keyStatement)
	}
	if overrides(keyLevels) {
		keys = append(keys, keyLevels)
	}
	if old.Weight != anew.Weight {
		keys = append(keys, keyWeight)
	}
	return keys
}

// gone are the elements that only the first side has.
func (m matching) gone() (out []ElementChange) {
	places, asked := m.before.Scorecard.Places(), elements(whole(m.after.Assessment))
	for _, c := range m.before.card.Components {
		for i := range c.Elements {
			if e := &c.Elements[i]; m.is[e.ID] == nil && asked[e.ID] == nil {
				out = append(out, ElementChange{
					Place: places[e.ID], Component: c.ID, Element: e,
					Statement: e.Statement, Was: e.ID, Before: m.before.rating(e), Change: Gone,
				})
			}
		}
	}
	return out
}

func abs(n int) int { return max(n, -n) }
