package tui

import (
	"reflect"
	"slices"
)

// show goes back to the screen of the same kind, or puts the new one on top:
// so the stack stays as low as there are kinds of screens. The element one
// comes from stays below, for esc to go back to.
func (r *root) show(s screen) {
	for i, o := range r.stack {
		if reflect.TypeOf(o) != reflect.TypeOf(s) {
			continue
		}
		below, above := r.stack[:i:i], r.stack[i+1:]
		if at := slices.IndexFunc(above, isElement); at >= 0 {
			below = append(below, above[at])
		}
		r.stack = append(below, o)
		r.refresh()
		return
	}
	r.stack = append(r.stack, s)
}

// showElement puts the element screen over the one that led to it, so that esc
// goes back to the list one was reading.
func (r *root) showElement() {
	r.stack = append(slices.DeleteFunc(slices.Clone(r.stack), goesWithElement), newElement(r.desk))
}

func isChanged(s screen) bool {
	_, is := s.(changed)
	return is
}

func isElement(s screen) bool {
	_, is := s.(element)
	return is
}

// goesWithElement reports whether a screen is the element's or lies over it,
// and has nothing to say any more once another element is shown.
func goesWithElement(s screen) bool {
	switch s.(type) {
	case element, end, proof, why:
		return true
	}
	return false
}

// end shows the closing page of a component, which lies over the element
// screen.
func (r *root) end(component int) {
	r.showElement()
	r.stack = append(r.stack, newEnd(r.desk, component))
}

// pop goes one screen back, and stays at the bottom. Behind a change that the
// program was started with is home.
func (r *root) pop() {
	if len(r.stack) == 1 {
		if isChanged(r.top()) {
			r.stack = []screen{newPick(r.desk)}
		}
		return
	}
	if _, home := r.stack[len(r.stack)-2].(pick); home && r.desk.sheet != nil {
		if r.settle(); r.isUnsaved() {
			return
		}
		if r.saving.untold {
			r.tellConflict()
			return
		}
		r.putAway()
	}
	r.stack = r.stack[:len(r.stack)-1]
	r.refresh()
}

// refresh lets the screen on top catch up with what has changed below it.
func (r *root) refresh() {
	if s, ok := r.top().(refreshing); ok {
		r.stack[len(r.stack)-1] = s.refresh()
	}
}

// open makes a sheet the one in view. The introduction lies under the element
// screen, so that esc leads to where names can be changed.
func (r *root) open(s *Sheet, at First) {
	r.stack = slices.DeleteFunc(r.stack, isChanged) // what is decided is not asked again
	r.desk.sheet = s
	r.saving = saving{offered: s.saved(), saved: s.saved()}
	switch at {
	case AtSummary:
		r.stack = append(r.stack, newSummary(r.desk))
	case AtElement:
		r.stack = append(r.stack, newIntro(r.desk), newElement(r.desk))
	case AtIntro:
		r.stack = append(r.stack, newIntro(r.desk))
	}
	if !s.ReviewDue.IsZero() {
		r.stack = append(r.stack, dueNotice(r.desk))
	}
	if len(s.Remarks) > 0 {
		r.stack = append(r.stack, remarksNotice(r.desk, s.Remarks))
	}
}

// leave ends the program, unless answers would be lost by it.
func (r *root) leave(interrupted bool) {
	if r.desk.sheet != nil {
		if _, asked := r.top().(unsaved); !asked && r.isUnsaved() {
			return
		}
		r.putAway()
	}
	r.left, r.interrupted = true, interrupted
}
