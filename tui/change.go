package tui

import (
	"fmt"
	"maps"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// The changed screen says what a changed scorecard means for the answers there
// are, and takes what has to be decided. Nothing is written before that.
type changed struct {
	*Change
	desk      *desk
	first     First
	decisions scoring.Decisions
	items     []changedItem
	at        int  // the item in view
	top       int  // the first line in view
	met       bool // whether a question about an element was in view
}

// A changedItem is one thing to read, or to decide.
type changedItem struct {
	kind       changedKind
	transition scoring.Transition // of one element
}

type changedKind uint8

const (
	ofAll     changedKind = iota // what is said of the whole assessment
	ofScale                      // what becomes of the ratings
	ofElement                    // what becomes of one element
)

// The keys of the changed screen.
var (
	keyTreatScale = bind(words.KeyChoose, "1", "2", "3").labelled("1-3")
	keyTreat      = bind(words.KeyChoose, "space")
)

// scaleTreatments are what 1, 2 and 3 choose.
var scaleTreatments = []scoring.ScaleTreatment{scoring.KeepRatings, scoring.RescaleRatings, scoring.ClearRatings}

func newChanged(d *desk, o Opening) changed {
	c := changed{
		Change: o.Change, desk: d, first: o.At, items: []changedItem{{kind: ofAll}},
		decisions: scoring.Decisions{Reopens: true},
	}
	if c.Migration.NeedsScale() {
		c.items = append(c.items, changedItem{kind: ofScale})
	}
	concerning := c.Migration.Concerning()
	for _, fate := range scoring.Fates() {
		for _, t := range concerning {
			if t.Fate == fate && fate != scoring.Unchanged {
				c.items = append(c.items, changedItem{ofElement, t})
			}
		}
	}
	return c
}

func (c changed) title() heading {
	w := c.desk.words
	h := heading{left: w.Change.Title}
	if m := c.Migration; m.From != m.To {
		h.right, h.brief = fmt.Sprintf(w.Migrations.Versions, m.From, m.To), m.To
	}
	return h
}

func (c changed) keys() []binding {
	w := &c.desk.words.Change
	keys := []binding{keyOn.saying(w.KeyGoOn)}
	if c.Migration.NeedsScale() {
		keys = append(keys, keyTreatScale.saying(w.KeyScale))
	}
	if c.asks() {
		keys = append(keys, keyTreat.saying(w.KeyToggle))
	}
	return append(keys, keyBack.saying(w.KeyBack), keyTotals.saying(w.KeyReading), keyScroll, keyOpenNext.saying(w.KeyNext), keyFirst, keyLast)
}

// asks reports whether there is an element to decide of.
func (c changed) asks() bool {
	return len(c.Migration.Of(scoring.Transition.Asks)) > 0
}

func (c changed) update(name string, _ tea.KeyMsg) (screen, []request) {
	c.met = c.met || c.items[c.at].transition.Asks()
	switch {
	case keyOn.matches(name):
		return c.goOn()
	case keyBack.matches(name):
		return c, []request{pop{}}
	case keyTotals.matches(name):
		return c, c.read()
	case keyTreatScale.matches(name):
		c.decisions.Scale = scaleTreatments[name[0]-'1']
		c.at = c.scaleAt()
	case keyTreat.matches(name):
		return c.toggle()
	case keyOpenNext.matches(name):
		return c.next()
	case keyFirst.matches(name):
		c.at, c.top = 0, 0
	case keyLast.matches(name):
		c.at = len(c.items) - 1
		c = c.showingEnd()
	case keyUp.matches(name):
		c = c.scroll(-1)
	case keyDown.matches(name):
		c = c.scroll(1)
	}
	return c, nil
}

// isQuestion reports whether an item has something to decide.
func (i changedItem) isQuestion() bool { return i.kind == ofScale || i.transition.Asks() }

// next goes to the next question, and after the last to the first.
func (c changed) next() (screen, []request) {
	w := &c.desk.words.Change
	for n := 1; n < len(c.items); n++ {
		if i := (c.at + n) % len(c.items); c.items[i].isQuestion() {
			c.at = i
			return c, nil
		}
	}
	if c.items[c.at].isQuestion() {
		return c, []request{say{w.OnlyThis}}
	}
	return c, []request{say{w.NoQuestions}}
}

// toggle has the element in view asked anew, or its answer kept.
func (c changed) toggle() (screen, []request) {
	t := c.items[c.at].transition
	switch {
	case !t.Asks() && !c.met && c.asks():
		return c.ask()
	case !t.Asks():
		return c, []request{say{c.desk.words.Change.NothingHere}}
	}
	return c.decide(t, c.isKept(t)).showingEnd(), nil
}

// decide is the screen with an element asked anew, or its answer kept.
func (c changed) decide(t scoring.Transition, anew bool) changed {
	c.decisions.Elements = maps.Clone(c.decisions.Elements)
	if c.decisions.Elements == nil {
		c.decisions.Elements = map[string]scoring.Treatment{}
	}
	c.decisions.Elements[t.ID] = scoring.KeepAnswer
	if anew {
		c.decisions.Elements[t.ID] = scoring.AskAnew
	}
	return c
}

// isKept reports whether the answer of an element that asks is to be kept.
func (c changed) isKept(t scoring.Transition) bool {
	return c.decisions.Elements[t.ID] == scoring.KeepAnswer
}

// scaleAt is the item that asks what becomes of the ratings, where there is one.
func (c changed) scaleAt() int {
	return slices.IndexFunc(c.items, func(i changedItem) bool { return i.kind == ofScale })
}

// isUndecided reports whether something has to be said before going on.
func (c changed) isUndecided() bool {
	return c.Migration.NeedsScale() && c.decisions.Scale == scoring.Undecided
}

// goOn puts the result on the changed scorecard.
func (c changed) goOn() (screen, []request) {
	if c.isUndecided() {
		c.at = c.scaleAt()
		return c, []request{warn{c.desk.words.Change.ChooseFirst}}
	}
	if c.asks() && !c.met {
		return c.ask()
	}
	sheet, err := c.GoOn(c.decisions)
	if err != nil {
		return c, []request{pop{}, show{failureNotice(c.desk, c.desk.words.Change.NotOpened, err)}}
	}
	if sheet.Session.Status() == scoring.Draft {
		c.first = AtElement // also what was finished
	}
	c.goToFirst(sheet)
	requests := []request{open{sheet, c.first}}
	if c.first == AtElement {
		requests = append(requests, say{c.waiting(sheet)})
	}
	return c, requests
}

// ask shows the first question about an element, which nobody is to pass unseen.
func (c changed) ask() (screen, []request) {
	c.at = slices.IndexFunc(c.items, func(i changedItem) bool { return i.transition.Asks() })
	c.met = true
	return c.showingEnd(), []request{say{c.desk.words.Change.DecideHere}}
}

// read shows the result as it was.
func (c changed) read() []request {
	sheet, err := c.desk.outside.Read(c.Path)
	if err != nil { // it is put away by now
		return []request{pop{}, show{failureNotice(c.desk, c.desk.words.Home.NotOpened, err)}}
	}
	return []request{open{sheet, AtSummary}}
}

// goToFirst goes to the first element that the change left open, where that
// comes before the one that was looked at last.
func (c changed) goToFirst(sheet *Sheet) {
	s := sheet.Session
	for i := range min(s.At(), s.Len()) {
		if s.IsOpen(i) && c.touches(s.ElementAt(i).ID) && !s.HasRoute() {
			s.GoTo(i)
			return
		}
	}
}

// touches reports whether an element is not what it was.
func (c changed) touches(element string) bool {
	for _, i := range c.items {
		if i.transition.ID == element {
			return true
		}
	}
	return c.Migration.Scale == scoring.DifferentScale
}

// waiting says what there is to do: how much is to be confirmed, and how, and
// how much is to be rated.
func (c changed) waiting(sheet *Sheet) string {
	s, w := sheet.Session, &c.desk.words.Change
	confirm, open := 0, 0
	for i := range s.Len() {
		switch a := s.AnswerAt(i); {
		case a.Carried:
			confirm++
		case !a.Rating.IsDealtWith():
			open++
		}
	}
	var parts []string
	if confirm > 0 {
		parts = append(parts, w.Confirm.Of(confirm))
	}
	if open > 0 {
		parts = append(parts, w.Open.Of(open))
	}
	return join(report.Separator, parts...)
}
