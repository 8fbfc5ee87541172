package tui

import (
	"fmt"
	"slices"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/words"
)

// A global is a binding that the root answers to on every screen that has no
// use of its own for the key.
type global struct {
	binding
	do func() []request
}

func (r *root) globals() []global {
	all := []global{
		{keyTopics, func() []request { return []request{show{newComponents(r.desk)}} }},
		{keyTotals, func() []request { return []request{show{newSummary(r.desk)}} }},
		{keyWork, func() []request { return []request{show{newPriorities(r.desk)}} }},
		{keyCompare, func() []request { return []request{show{newCompare(r.desk)}} }},
		{keyFind, func() []request { return []request{show{newFind(r.desk)}} }},
		{keyUndo, r.undo},
		{keyRedo, r.redo},
		{keyBack, func() []request { return []request{pop{}} }},
		{keyHelp, func() []request { return []request{show{newHelp(r.desk, r.top(), r.bindings())}} }},
		{keyQuit, func() []request { return []request{leave{}} }},
		{keyPause, func() []request { return nil }},
		{keyPaint, func() []request { return nil }},
	}
	without := r.without()
	return slices.DeleteFunc(all, func(g global) bool { return overlaps(without, g.binding) })
}

// without are the globals that would do nothing, or harm, where the respondent
// is now.
func (r *root) without() []binding {
	ofSheet := []binding{keyTopics, keyTotals, keyWork, keyCompare, keyFind, keyUndo, keyRedo}
	var out []binding
	if len(r.stack) == 1 && !isChanged(r.top()) {
		out = append(out, keyBack)
	}
	if r.desk.sheet == nil {
		out = append(out, ofSheet...)
	}
	switch r.top().(type) {
	case notice, unsaved: // a question is answered before anything else is done
		return append(out, ofSheet...)
	case components:
		return append(out, keyTopics)
	case summary:
		return append(out, keyTotals)
	case priorities:
		return append(out, keyWork, keyRedo)
	case compare:
		return append(out, keyCompare)
	case closing, action: // what is said here is changed by saying it again
		return append(out, keyUndo, keyRedo)
	case proof: // forwards is what the pass does by itself
		return append(out, keyRedo)
	}
	return out
}

// bindings are all that work now: the screen's own, and the globals whose
// keys it leaves free.
func (r *root) bindings() []binding {
	own := r.top().keys()
	all := own
	if isTyping(r.top()) {
		return append(all, bind(words.KeyQuit, "ctrl+c"))
	}
	for _, g := range r.globals() {
		if !overlaps(own, g.binding) {
			all = append(all, g.binding)
		}
	}
	return all
}

func overlaps(own []binding, b binding) bool {
	for _, k := range b.names {
		for _, o := range own {
			if o.matches(k) {
				return true
			}
		}
	}
	return false
}

func (r *root) undo() []request {
	w := &r.desk.words.Frame
	if top, ok := r.top().(proof); ok {
		if top.said == 0 {
			return []request{say{w.NothingSaid}}
		}
		top.said-- // what was rated before the pass is not in view
		r.stack[len(r.stack)-1] = top
	}
	undone, err := r.desk.sheet.Session.Undo()
	return r.shifted(undone, err, w.TookBack, w.NoneToUndo)
}

func (r *root) redo() []request {
	w := &r.desk.words.Frame
	redone, err := r.desk.sheet.Session.Redo()
	return r.shifted(redone, err, w.MadeAgain, w.NoneToRedo)
}

// shifted shows what undo or redo led to: the element, unless a list is in
// view that shows it too. done is said with its number.
func (r *root) shifted(moved bool, err error, done, nothing string) []request {
	switch {
	case err != nil:
		return []request{say{r.desk.refusal(err)}}
	case !moved:
		return []request{say{nothing}}
	}
	s := r.desk.sheet.Session
	line := say{fmt.Sprintf(done, report.Number(s.PlaceAt(s.At())))}
	if _, ended := r.top().(end); ended {
		return []request{showElement{}, line}
	}
	r.refresh()
	return []request{line}
}
