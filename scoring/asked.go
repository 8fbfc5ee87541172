package scoring

import "slices"

// Asked is what the new version asks: all of it, unless only some components
// were asked. Then it is those that it still has, and those of which all that
// goes on in them was asked so far. That may be none.
func (m Migration) Asked() *Scorecard {
	if m.assessment.Whole == nil {
		return m.card
	}
	part, _ := m.card.Only(m.asked)
	return part
}

// askedAfter are the ids of the components of a new version that go on being
// asked, where only some of them were.
func askedAfter(asked []string, card *Scorecard, transitions []Transition) []string {
	now := slices.Clone(asked)
	for i := range card.Components {
		id := card.Components[i].ID
		goesOn, isAsked := false, true
		for _, t := range transitions {
			if t.Component == id && t.Was != "" && t.Fate != Withdrawn {
				goesOn = true
				isAsked = isAsked && slices.Contains(asked, t.ComponentWas)
			}
		}
		if goesOn && isAsked && !slices.Contains(now, id) {
			now = append(now, id)
		}
	}
	return now
}

// settleAsked finds what the new version asks, where only some components were
// asked, and marks what leaves that.
func (m *Migration) settleAsked() {
	if m.assessment.Whole == nil {
		return
	}
	was := m.assessment.Scorecard.componentIDs()
	m.asked = askedAfter(was, m.card, m.Transitions)
	for i := range m.Transitions {
		t := &m.Transitions[i]
		t.Unasked = t.Fate != Withdrawn && !slices.Contains(m.asked, t.Component) &&
			(t.Fate == Returned || slices.Contains(was, t.ComponentWas))
	}
}

// componentIDs are the ids of the components, in order.
func (s *Scorecard) componentIDs() []string {
	ids := make([]string, len(s.Components))
	for i := range s.Components {
		ids[i] = s.Components[i].ID
	}
	return ids
}
