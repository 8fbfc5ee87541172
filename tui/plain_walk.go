package tui

import (
	"strconv"
	"strings"
)

// on goes to the next statement; a rating carried over is confirmed by it.
func (v *interview) on(typed) error {
	s := v.session()
	switch {
	case !v.asking:
		v.due = true
		return nil
	case v.refusal() != nil:
		v.look(s.Next(), v.desk.words.Plain.LastStatement)
		return nil
	}
	i := s.At()
	confirms := s.AnswerAt(i).Carried
	arrival, err := s.Advance()
	switch {
	case err != nil:
		v.refuse(err)
		return nil
	case confirms:
		v.did(sentence(v.desk.keptWords(i)), v.progress())
	}
	v.arrive(i, arrival)
	return nil
}

// look asks the statement that was moved to, or says why there is none.
func (v *interview) look(moved bool, end string) {
	if moved {
		v.due = true
	} else {
		v.paper.say(end)
	}
}

func (v *interview) nextOpen(typed) error {
	v.look(v.session().NextOpen(), v.desk.words.Plain.NothingLeft)
	return nil
}

func (v *interview) previousOpen(typed) error {
	v.look(v.session().PreviousOpen(), v.desk.words.Plain.NothingLeft)
	return nil
}

func (v *interview) first(typed) error {
	v.session().GoToFirst()
	v.due = true
	return nil
}

func (v *interview) last(typed) error {
	v.session().GoToLast()
	v.due = true
	return nil
}

func (v *interview) back(typed) error {
	v.look(v.session().Previous(), v.desk.words.Plain.FirstStatement)
	return nil
}

func (v *interview) again(typed) error {
	v.due = true
	return nil
}

// goTo goes to a statement by its number, "4.4", or to the first one open in
// a component, "4".
func (v *interview) goTo(t typed) error {
	s := v.session()
	if t.rest == "" {
		v.paper.say(v.desk.words.Plain.WhereTo)
		return nil
	}
	if i, ok := v.elementNumbered(t.rest); ok {
		s.GoTo(i)
		v.due = true
		return nil
	}
	if c, ok := v.componentNumbered(t.rest); ok {
		components{desk: v.desk}.open(item{c, wholeComponent})
		v.due = true
		return nil
	}
	v.paper.say(v.desk.words.Plain.NoSuchPlace)
	return nil
}

// elementNumbered is an element by its number, "4.4", and whether there is
// one.
func (v *interview) elementNumbered(number string) (int, bool) {
	component, element, _ := strings.Cut(number, ".")
	c, ok := v.componentNumbered(component)
	e, err := strconv.Atoi(element)
	if !ok || err != nil {
		return 0, false
	}
	first, after := v.session().Range(c)
	return first + e - 1, e >= 1 && e <= after-first
}

// componentNumbered is a component by its number, counted from 1, and whether
// there is one.
func (v *interview) componentNumbered(number string) (int, bool) {
	n, err := strconv.Atoi(number)
	return n - 1, err == nil && n >= 1 && n <= len(v.desk.card().Components)
}

// componentAsked is the component that follows a command, or the one in view
// where none does. It says so where there is none of that number.
func (v *interview) componentAsked(number string) (int, bool) {
	s := v.session()
	if number == "" {
		return s.PlaceAt(s.At()).Component, true
	}
	c, ok := v.componentNumbered(number)
	if !ok {
		v.paper.say(v.desk.words.Plain.NoSuchTopic)
	}
	return c, ok
}

// mostFound is how many statements a search reads out.
const mostFound = 10

func (v *interview) find(t typed) error {
	w := &v.desk.words.Find
	if t.rest == "" {
		v.paper.say(w.OnTheLine)
		return nil
	}
	found := find{desk: v.desk, field: newField(t.rest)}.match().found
	if len(found) == 0 {
		v.paper.say(w.None)
		return nil
	}
	for _, i := range found[:min(len(found), mostFound)] {
		v.listed(i)
	}
	if more := len(found) - mostFound; more > 0 {
		v.paper.say(w.More.Of(more))
	}
	v.paper.say(w.HowToGo)
	return nil
}

func (v *interview) quit(typed) error { return errLeft }
