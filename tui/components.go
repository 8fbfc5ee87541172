package tui

import (
	"errors"
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/words"
)

// The components screen lists what there is to rate: components that open to
// their elements, and what is left in each.
type components struct {
	desk     *desk
	list     list
	unfolded []bool
	filter   session.Filter
	reason   field
	asking   bool // why the chosen component does not apply
}

// An item is a row of the components screen: a component, or with element
// from 0 one of its elements.
type item struct {
	component int
	element   int
}

const wholeComponent = -1

func newComponents(d *desk) components {
	c := components{desk: d, unfolded: make([]bool, len(d.card().Components))}
	s := d.sheet.Session
	c.list.at = s.PlaceAt(s.At()).Component
	return c
}

func (c components) refresh() screen {
	c.list.clamp(len(c.items()))
	return c
}

func (c components) isTyping() bool { return c.asking }

func (c components) title() heading {
	w := &c.desk.words.Components
	if c.filter == session.All {
		return heading{left: w.Title}
	}
	return heading{left: fmt.Sprintf(w.Filtered, filterWords(c.filter, w)), right: c.desk.words.Counts.Statements.Of(c.matching())}
}

func filterWords(f session.Filter, w *words.Components) string {
	switch f {
	case session.NotRated:
		return w.NotRated
	case session.NotKnown:
		return w.NotKnown
	case session.NoEvidence:
		return w.NoEvidence
	case session.HasNote:
		return w.HasNote
	case session.All:
	}
	return w.All
}

func (c components) keys() []binding {
	w := &c.desk.words.Components
	if c.asking {
		return []binding{keyDone.saying(w.KeyMark), keyKeepText.saying(w.KeyLeave)}
	}
	if len(c.items()) == 0 {
		return []binding{keyFilter}
	}
	return append([]binding{
		keyOpen, keyUnfold.saying(w.KeyShow), keyFold, keyFilter,
		keyNotApplicable.saying(w.KeyNotApplicable), keyClear.saying(w.KeyApplicable),
		keyProof, keyWhy, keyChoose.saying(w.KeyChoose),
	}, listKeys()...)
}

// items are the rows in view: with a filter, the elements it lets through.
func (c components) items() []item {
	var items []item
	s, card := c.desk.sheet.Session, c.desk.card()
	i := 0
	for n := range card.Components {
		head := len(items)
		items = append(items, item{n, wholeComponent})
		for e := range card.Components[n].Elements {
			if c.filter == session.All && c.unfolded[n] || c.filter != session.All && c.filter.Matches(s.AnswerAt(i)) {
				items = append(items, item{n, e})
			}
			i++
		}
		if c.filter != session.All && len(items) == head+1 {
			items = items[:head]
		}
	}
	return items
}

func (c components) matching() int {
	n := 0
	for _, it := range c.items() {
		if it.element != wholeComponent {
			n++
		}
	}
	return n
}

func (c components) update(name string, k tea.KeyMsg) (screen, []request) {
	items := c.items()
	if c.asking {
		return c.ask(items[c.list.at].component, name, k)
	}
	if c.list.move(name, len(items)) {
		return c, nil
	}
	if keyFilter.matches(name) {
		c.filter = c.filter.Next()
		c.list.at = 0
		return c, nil
	}
	if len(items) == 0 {
		return c, nil
	}
	it := items[c.list.at]
	switch {
	case keyOpen.matches(name):
		c.open(it)
		return c, []request{showElement{}}
	case keyUnfold.matches(name):
		return c.fold(it.component, true), nil
	case keyFold.matches(name):
		return c.fold(it.component, false), nil
	case keyNotApplicable.matches(name):
		if err := c.desk.sheet.Session.Refusal(); err != nil {
			return c, []request{say{c.desk.refusal(err)}}
		}
		if it.element != wholeComponent {
			return c, []request{say{c.desk.words.Components.WholeOnly}}
		}
		c.asking, c.reason = true, newField("")
	case keyClear.matches(name):
		return c, c.applicable(it.component)
	case keyProof.matches(name):
		return c, proofOf(c.desk, it.component)
	case keyWhy.matches(name):
		return c, []request{show{newWhy(c.desk, whyComponent(c.desk, it.component))}}
	case keyChoose.matches(name):
		return c.choose(int(name[0] - '1')), nil
	}
	return c, nil
}

// applicable takes not applicable away from a component.
func (c components) applicable(component int) []request {
	w := &c.desk.words.Components
	n, err := c.desk.sheet.Session.ApplicableComponent(component)
	switch {
	case err != nil:
		return []request{say{c.desk.refusal(err)}}
	case n == 0:
		return []request{say{w.NoneMarked}}
	}
	return []request{say{c.desk.undoable(w.Applicable.Of(n, component+1))}}
}

// open stands at the element, or at the first one open in the component.
func (c components) open(it item) {
	s := c.desk.sheet.Session
	first, after := s.Range(it.component)
	if it.element != wholeComponent {
		s.GoTo(first + it.element)
		return
	}
	s.GoTo(first)
	for i := first; i < after; i++ {
		if s.IsOpen(i) {
			s.GoTo(i)
			return
		}
	}
}

// fold shows or hides the elements of a component and chooses it.
func (c components) fold(component int, open bool) screen {
	c.unfolded = append([]bool(nil), c.unfolded...)
	c.unfolded[component] = open
	return c.choose(component)
}

func (c components) choose(component int) screen {
	for i, it := range c.items() {
		if it.component == component {
			c.list.at = i
			break
		}
	}
	return c
}

// ask takes a key for the reason why a component does not apply.
func (c components) ask(component int, name string, k tea.KeyMsg) (screen, []request) {
	s, w := c.desk.sheet.Session, &c.desk.words.Components
	switch {
	case keyKeepText.matches(name):
		c.asking = false
		return c, []request{say{w.NothingDone}}
	case keyDone.matches(name):
		c.asking = false
		n, err := s.NotApplicableComponent(component, c.reason.value())
		switch {
		case errors.Is(err, session.ErrAlwaysApplies):
			return c, []request{say{w.AllAlways}}
		case err != nil:
			return c, []request{say{c.desk.refusal(err)}}
		}
		c.list.clamp(len(c.items())) // a filter may hide what was just marked
		return c, []request{say{c.desk.undoable(c.desk.omittedWords(component, n))}}
	}
	c.reason = c.reason.update(k)
	return c, nil
}

// omittedWords say how many statements of a component were marked not
// applicable, and how many stay.
func (d *desk) omittedWords(component, n int) string {
	w := &d.words.Components
	marked := w.NotApplicable.Of(n, component+1)
	if rest := len(d.card().Components[component].Elements) - n; rest > 0 {
		marked = join(", ", marked, w.AlwaysApplies.Of(rest))
	}
	return marked
}
