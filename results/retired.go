package results

import (
	"cmp"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// A retiredKey tells what is retired apart, as far as a file has anything
// unknown with it.
type retiredKey struct {
	element  string
	because  scoring.Retirement
	version  string
	answered time.Time
	hasPlan  bool
}

func keyOf(r scoring.RetiredAnswer) retiredKey {
	return retiredKey{r.Element, r.Because, r.Version, r.Answer.Answered, r.Plan.Action != nil}
}

// A retiredUnknown is what stands with a retired answer and its action that
// this version does not know.
type retiredUnknown struct{ fields, action []field }

// What a file calls the standing of an element that is retired.
var standings = map[scoring.Standing]string{scoring.Pinned: "pinned", scoring.Dropped: "dropped"}

// A retiredRecord is one entry of a file's retired answers, as it stands there.
type retiredRecord struct {
	record
	because, into, version string
	scale                  []int
	action                 *actionRecord
	target                 *int
	priority               string
}

func (a *retiredRecord) read(r *reader) {
	r.object(func(name string) {
		switch name {
		case "because":
			a.because = r.line()
		case "into":
			a.into = r.line()
		case "version":
			a.version = r.line()
		case "scale":
			r.array(maxLevels, func(int) {
				if value, ok := r.integer(0, maxRating); ok {
					a.scale = append(a.scale, value)
				}
			})
		case "action":
			a.readAction(r)
		case "target":
			if value, ok := r.integer(0, maxRating); ok {
				a.target = &value
			}
		case "priority":
			a.priority = r.line()
		default:
			a.member(r, name)
		}
	})
}

// readAction reads the action, and that there is none where it says null.
func (a *retiredRecord) readAction(r *reader) {
	var action actionRecord
	if r.dec.PeekKind() == jsontext.KindBeginObject {
		a.action = &action
	}
	r.object(func(name string) { action.member(r, name) })
}

// check adds what is wrong with an entry.
func (a *retiredRecord) check(faults *Faults, place string) {
	if problem := a.problem(nil); problem != "" {
		faults.add(place, "%s", problem)
	}
	if a.into != "" && !isID(a.into) {
		faults.add(place+".into", "%s", idProblem(a.into))
	}
	if a.priority != "" {
		oneOf(faults, place+".priority", a.priority, standings[scoring.Pinned], standings[scoring.Dropped])
	}
	if a.action != nil {
		a.action.checkStatus(faults, place+".action")
	}
}

// retired is the entry as what it stands for.
func (a *retiredRecord) retired() scoring.RetiredAnswer {
	r := scoring.RetiredAnswer{
		Element: a.element, Component: a.component, Statement: a.statement, Answer: a.answer(),
		Because: cmp.Or(scoring.Retirement(a.because), scoring.ElementGone),
		Into:    a.into, Version: a.version, Scale: a.scale,
		Plan: scoring.ElementPlan{Target: a.target},
	}
	if a.action != nil {
		r.Plan.Action = &a.action.action
	}
	for standing, name := range standings {
		if name == a.priority {
			r.Plan.Standing = standing
		}
	}
	return r
}

// retire moves an answer to what is retired. On which version it was given is
// not known any more.
func (d *Document) retire(a *record) {
	d.addRetired(&retiredRecord{record: *a})
}

func (d *Document) addRetired(a *retiredRecord) {
	r, unknown := a.retired(), retiredUnknown{fields: a.unknown}
	if a.action != nil {
		unknown.action = a.action.unknown
	}
	d.Retired = append(d.Retired, r)
	d.keepRetired(r, unknown)
}

// settleRetired moves what is retired into the document.
func (f *file) settleRetired(faults *Faults) {
	for i := range f.retired {
		f.retired[i].check(faults, f.retired[i].place("retired_answers", i))
		f.doc.addRetired(&f.retired[i])
	}
}

// keepRetired keeps what stands with what is retired. Of two entries that
// nothing tells apart it is the first one's.
func (d *Document) keepRetired(r scoring.RetiredAnswer, unknown retiredUnknown) {
	if unknown.fields == nil && unknown.action == nil {
		return
	}
	if d.keptRetired == nil {
		d.keptRetired = map[retiredKey]retiredUnknown{}
	}
	if _, isTaken := d.keptRetired[keyOf(r)]; !isTaken {
		d.keptRetired[keyOf(r)] = unknown
	}
}

// writeRetired writes what is retired in the order in which it came about.
func (d *Document) writeRetired(w *writer) {
	written := map[retiredKey]bool{}
	for _, r := range d.Retired {
		unknown := d.keptRetired[keyOf(r)]
		if written[keyOf(r)] {
			unknown = retiredUnknown{}
		}
		written[keyOf(r)] = true
		w.object(func() { writeRetiredAnswer(w, r, unknown) })
	}
}

func writeRetiredAnswer(w *writer, r scoring.RetiredAnswer, unknown retiredUnknown) {
	w.name("element").text(r.Element)
	w.name("component").text(r.Component)
	w.name("statement").text(r.Statement)
	writeSaid(w, r.Answer)
	w.name("because").text(string(cmp.Or(r.Because, scoring.ElementGone)))
	w.name("into").optional(r.Into)
	w.name("version").optional(r.Version)
	w.name("scale").array(func() {
		for _, value := range r.Scale {
			w.integer(value)
		}
	})
	if r.Plan.Action != nil {
		w.name("action").object(func() {
			writeAction(w, *r.Plan.Action)
			w.fields(unknown.action)
		})
	}
	if r.Plan.Target != nil {
		w.name("target").integer(*r.Plan.Target)
	}
	if name, ok := standings[r.Plan.Standing]; ok {
		w.name("priority").text(name)
	}
	w.fields(unknown.fields)
}
