package results

import (
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// What a file calls the state of an action.
const (
	actionOpen = "open"
	actionDone = "done"
)

// An actionRecord is one entry of a file's actions, as it stands there.
type actionRecord struct {
	element string
	status  string
	action  scoring.Action
	unknown []field
}

func (a *actionRecord) read(r *reader) {
	r.object(func(name string) {
		if name == "element" {
			a.element = r.line()
			return
		}
		a.member(r, name)
	})
}

func (a *actionRecord) member(r *reader, name string) {
	switch name {
	case "text":
		a.action.Text = r.line()
	case "owner":
		a.action.Owner = r.line()
	case "due":
		a.action.Due = r.day()
	case "status":
		a.status = r.line()
		a.action.Done = a.status == actionDone
	default:
		a.unknown = r.keep(a.unknown, name)
	}
}

// checkStatus adds a state that an action cannot have.
func (a *actionRecord) checkStatus(faults *Faults, place string) {
	if a.status != "" {
		oneOf(faults, place+".status", a.status, actionOpen, actionDone)
	}
}

// place names an entry by where it stands and what it is about.
func (a *actionRecord) place(index int) string {
	if a.element == "" {
		return fmt.Sprintf("actions[%d]", index)
	}
	return fmt.Sprintf("actions[%d] (%s)", index, brief(a.element, 60))
}

// settleActions moves the actions into the document. An element has one.
func (f *file) settleActions(faults *Faults) {
	d := &f.doc
	seen := make(map[string]int, len(f.actions))
	for i := range f.actions {
		a := &f.actions[i]
		if !isID(a.element) {
			faults.add(a.place(i), "element: %s", idProblem(a.element))
		}
		a.checkStatus(faults, a.place(i))
		if first, twice := seen[a.element]; twice {
			faults.add(a.place(i), "actions[%d] is about the same element", first)
			continue
		}
		seen[a.element] = i
		if d.Plan.Actions == nil {
			d.Plan.Actions = make(map[string]scoring.Action, len(f.actions))
			d.keptActions = make(map[string][]field)
		}
		d.Plan.Actions[a.element] = a.action
		if a.unknown != nil {
			d.keptActions[a.element] = a.unknown
		}
	}
}

// readTargets reads the ratings that are meant to be reached.
func (d *Document) readTargets(r *reader) {
	r.object(func(element string) {
		target, ok := r.integer(0, maxRating)
		switch {
		case !ok:
			return
		case !isID(element):
			r.fault("%s", idProblem(element))
			return
		case len(d.Plan.Targets) == maxAnswers:
			r.err = fmt.Errorf("targets: more than %d", maxAnswers)
			return
		case d.Plan.Targets == nil:
			d.Plan.Targets = map[string]int{}
		}
		d.Plan.Targets[element] = target
	})
}

// checkTargets adds the targets that are on no level of the scale. Which scale
// an element was on that is gone is not known any more.
func (d *Document) checkTargets(faults *Faults) {
	if len(d.Plan.Targets) == 0 {
		return
	}
	places := d.Scorecard.Places()
	for _, id := range slices.Sorted(maps.Keys(d.Plan.Targets)) {
		_, isAsked := places[id]
		if _, isOnScale := d.Scorecard.Scale.Level(d.Plan.Targets[id]); isAsked && !isOnScale {
			faults.add("targets."+id, "%d is not on the scale %s", d.Plan.Targets[id], span(d.Scorecard.Scale))
		}
	}
}

// readStandings reads which priorities were pinned and which dropped.
func (d *Document) readStandings(r *reader) {
	r.object(func(name string) {
		switch name {
		case "pinned":
			d.readStanding(r, scoring.Pinned)
		case "dropped":
			d.readStanding(r, scoring.Dropped)
		default:
			r.drop()
		}
	})
}

func (d *Document) readStanding(r *reader, s scoring.Standing) {
	r.array(maxAnswers, func(int) {
		id := r.line()
		switch _, twice := d.Plan.Standings[id]; {
		case !isID(id):
			r.fault("%s", idProblem(id))
			return
		case twice:
			r.fault("%s is pinned or dropped already", quote(id))
			return
		case d.Plan.Standings == nil:
			d.Plan.Standings = map[string]scoring.Standing{}
		}
		d.Plan.Standings[id] = s
	})
}

func (d *Document) writePlan(w *writer) {
	w.name("actions").array(func() {
		for _, id := range d.inOrder(maps.Keys(d.Plan.Actions)) {
			d.writeAction(w, id)
		}
	})
	w.name("targets").object(func() {
		for _, id := range d.inOrder(maps.Keys(d.Plan.Targets)) {
			w.name(id).integer(d.Plan.Targets[id])
		}
	})
	if len(d.Plan.Standings) == 0 {
		return
	}
	w.name("priorities").object(func() {
		w.name("pinned").array(func() { d.writeStanding(w, scoring.Pinned) })
		w.name("dropped").array(func() { d.writeStanding(w, scoring.Dropped) })
	})
}

// inOrder sorts elements as the scorecard has them and after them, by id, those
// that it does not have.
func (d *Document) inOrder(elements iter.Seq[string]) []string {
	others := map[string]bool{}
	for id := range elements {
		others[id] = true
	}
	ids := make([]string, 0, len(others))
	card := d.fullCard()
	for c := range card.Components {
		for e := range card.Components[c].Elements {
			if id := card.Components[c].Elements[e].ID; others[id] {
				ids = append(ids, id)
				delete(others, id)
			}
		}
	}
	return append(ids, slices.Sorted(maps.Keys(others))...)
}

func (d *Document) writeAction(w *writer, id string) {
	w.object(func() {
		w.name("element").text(id)
		writeAction(w, d.Plan.Actions[id])
		w.fields(d.keptActions[id])
	})
}

// writeAction writes what is to be done.
func writeAction(w *writer, a scoring.Action) {
	status := actionOpen
	if a.Done {
		status = actionDone
	}
	w.name("text").text(a.Text)
	w.name("owner").text(a.Owner)
	w.name("due").optional(a.Due.String())
	w.name("status").text(status)
}

func (d *Document) writeStanding(w *writer, s scoring.Standing) {
	for _, id := range d.inOrder(maps.Keys(d.Plan.Standings)) {
		if d.Plan.Standings[id] == s {
			w.text(id)
		}
	}
}
