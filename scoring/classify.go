package scoring

import (
	"cmp"
	"slices"
)

// Classify says what another version of its scorecard means for an assessment.
// The outline it is on has the statement of each answer, as far as it was kept;
// hash is that of the scorecard which was rated, empty where it is not known.
func Classify(a *Assessment, hash string, card *Scorecard) Migration {
	was := cmp.Or(a.Whole, a.Scorecard)
	rated := a.Clone() // which may be replaced while the migration is told
	m := Migration{
		From: was.Version, To: card.Version,
		SameContent: hash != "" && hash == card.Hash(),
		Scale:       changeOfScale(was.Scale, card.Scale), ScaleFrom: was.Scale, ScaleTo: card.Scale,
		MethodChanged: cmp.Or(was.Method, ByElements) != cmp.Or(card.Method, ByElements),
		NewMajor:      was.IsOtherMajor(card),
		assessment:    &rated, card: card,
	}
	m.ComponentWeights = componentWeights(was, card)
	c := classifier{
		a: a, was: was, card: card, known: newStatements(card), places: was.Places(), now: card.Places(),
		taken: map[string]string{}, goesOn: map[string]bool{}, sameContent: m.SameContent,
	}
	for i := range card.Components {
		for j := range card.Components[i].Elements {
			m.Transitions = append(m.Transitions, c.of(Place{i, j}))
		}
	}
	m.Transitions = append(m.Transitions, c.withdrawn()...)
	m.settleAsked()
	return m
}

// componentWeights are the components whose weight has changed, where the
// total is made of them.
func componentWeights(was, card *Scorecard) (ids []string) {
	if was.Method != ByComponents && card.Method != ByComponents {
		return nil
	}
	for i := range card.Components {
		c := &card.Components[i]
		at := slices.IndexFunc(was.Components, func(d Component) bool { return d.ID == c.ID })
		if at >= 0 && was.Components[at].Weight != c.Weight {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// A classifier goes through the elements of a new version.
type classifier struct {
	a           *Assessment
	was, card   *Scorecard
	known       statements        // of the new version
	places, now map[string]Place  // of all elements, in the old version and in the new
	taken       map[string]string // by an id of the old version, that of the new one it became
	goesOn      map[string]bool   // the old ids whose answers go on
	sameContent bool
}

// of is the transition of an element of the new version.
func (c *classifier) of(at Place) Transition {
	el := c.card.At(at)
	t := Transition{ID: el.ID, Place: at, Component: c.card.Components[at.Component].ID, Statement: el.Statement, Weight: el.Weight}
	before := c.before(el)
	for _, id := range before {
		c.taken[id] = el.ID
	}
	if len(before) == 0 {
		c.bringBack(&t, el)
		return t
	}
	from := c.continued(el.ID, before)
	c.goesOn[from] = true
	c.setWas(&t, from)
	if c.known.isOneOf(t.StatementWas, at) {
		t.StatementWas = t.Statement
	}
	t.ids = before
	switch {
	case t.Was == t.ID && !c.sameContent && t.IsReworded() && c.isAnother(t.StatementWas, at):
		t.Fate = Replaced
	case t.Was != t.ID:
		t.Fate = Renamed
	case t.ComponentWas != t.Component:
		t.Fate = Moved
	case t.IsReworded():
		t.Fate = Reworded
	default:
		t.Fate = Unchanged
	}
	return t
}

// isAnother reports whether a statement that was answered is not the one that
// stands there now. Where the old one cannot be held against any, it is the
// respondent who tells.
func (c *classifier) isAnother(said string, at Place) bool {
	asked := cmp.Or(c.was.Language, c.card.own().Language)
	return isOneTranslation(asked, c.card.Language) && !c.known.isFallback(at) && !c.known.isLike(said, at)
}

// before are the ids that an element has in the old version: its own, and those
// it had before that nothing has now.
func (c *classifier) before(el *Element) (ids []string) {
	if _, wasThere := c.places[el.ID]; wasThere {
		ids = append(ids, el.ID)
	}
	for _, id := range el.Was {
		_, wasThere := c.places[id]
		_, isThere := c.now[id]
		if _, isTaken := c.taken[id]; wasThere && !isThere && !isTaken {
			ids = append(ids, id)
		}
	}
	return ids
}

// continued is which of its old ids an element continues: its own where that is
// answered, else the one answered last, which is the respondent's last word on
// it.
func (c *classifier) continued(own string, ids []string) string {
	if ids[0] == own && !c.a.Answers[own].IsEmpty() {
		return own
	}
	return slices.MaxFunc(ids, func(x, y string) int {
		a, b := c.a.Answers[x], c.a.Answers[y]
		switch {
		case a.IsEmpty() == b.IsEmpty():
			return a.Answered.Compare(b.Answered)
		case a.IsEmpty():
			return -1
		}
		return 1
	})
}

// setWas puts in what an element was so far.
func (c *classifier) setWas(t *Transition, id string) {
	at := c.places[id]
	el := c.was.At(at)
	t.Was, t.ComponentWas, t.WeightWas = id, c.was.Components[at.Component].ID, el.Weight
	t.Answer = c.a.Answers[id]
	t.StatementWas = cmp.Or(t.Answer.Statement, el.Statement)
}

// bringBack makes of a new element one that returned, where an answer to its
// statement was retired, on this scale as far as that is known.
func (c *classifier) bringBack(t *Transition, el *Element) {
	t.Fate = Introduced
	ids := append([]string{el.ID}, el.Was...)
	for i := len(c.a.Retired) - 1; i >= 0; i-- {
		r := &c.a.Retired[i]
		value, isRated := r.Answer.Rating.Value()
		_, isOnScale := c.card.Scale.Level(value)
		fits := !isRated || isOnScale && (r.Scale == nil || slices.Equal(r.Scale, c.card.Scale.Values()))
		if slices.Contains(ids, r.Element) && r.Because != RatingWasRescaled && fits &&
			r.Answer.Rating.IsDealtWith() && c.known.isOneOf(r.Statement, t.Place) {
			t.Fate, t.kept = Returned, i
			t.Answer, t.StatementWas, t.ComponentWas = r.Answer, el.Statement, r.Component
			return
		}
	}
}

// withdrawn are the elements of the old version that the new one does not
// have, in order. What was merged into another counts as well.
func (c *classifier) withdrawn() (gone []Transition) {
	for i := range c.was.Components {
		for j := range c.was.Components[i].Elements {
			id := c.was.Components[i].Elements[j].ID
			if _, isThere := c.now[id]; isThere || c.goesOn[id] {
				continue
			}
			t := Transition{Fate: Withdrawn, ID: id, Into: c.into(id)}
			c.setWas(&t, id)
			t.Component = t.ComponentWas
			gone = append(gone, t)
		}
	}
	return gone
}

// into is the element that takes the place of one that is gone, or empty.
func (c *classifier) into(id string) string {
	if element, isMerged := c.taken[id]; isMerged {
		return element
	}
	for _, r := range c.card.Retired {
		if r.ID == id {
			return r.Into
		}
	}
	return ""
}
