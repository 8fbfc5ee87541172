package results

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// A record is one entry of a file's answers, as it stands there.
type record struct {
	element, component, statement string

	rating        *int
	notApplicable bool
	notKnown      bool
	evidence      scoring.Evidence
	reason, note  string
	carried       bool
	origin        scoring.Origin
	answered      time.Time
	unknown       []field
}

func (a *record) read(r *reader) {
	r.object(func(name string) { a.member(r, name) })
}

func (a *record) member(r *reader, name string) {
	switch name {
	case "element":
		a.element = r.line()
	case "component":
		a.component = r.line()
	case "statement":
		a.statement = r.line()
	case "rating":
		if value, ok := r.integer(math.MinInt32, math.MaxInt32); ok {
			a.rating = &value
		}
	case "not_applicable":
		a.notApplicable, _ = r.boolean()
	case "reason":
		a.reason = r.text()
	case "not_known":
		a.notKnown, _ = r.boolean()
	case "evidence":
		if yes, ok := r.boolean(); ok && yes {
			a.evidence = scoring.EvidenceYes
		} else if ok {
			a.evidence = scoring.EvidenceNo
		}
	case "note":
		a.note = r.text()
	case "reviewed":
		reviewed, ok := r.boolean()
		a.carried = ok && !reviewed
	case "carried":
		a.origin = scoring.Origin(r.line())
	case "answered":
		a.answered = r.time()
	default:
		a.unknown = r.keep(a.unknown, name)
	}
}

// place names a record by where it stands and what it is about.
func (a *record) place(list string, index int) string {
	if a.element == "" {
		return fmt.Sprintf("%s[%d]", list, index)
	}
	return fmt.Sprintf("%s[%d] (%s)", list, index, brief(a.element, 60))
}

// problem is what is wrong with a record, empty where nothing is. The scale is
// that of the scorecard, nil for an element the scorecard does not have: which
// scale it was rated on is not known any more.
func (a *record) problem(scale scoring.Scale) string {
	if !isID(a.element) {
		return "element: " + idProblem(a.element)
	}
	if said := a.said(); len(said) > 1 {
		return said[0] + " and " + said[1] + " exclude each other"
	}
	if a.rating == nil {
		return ""
	}
	_, isOnScale := scale.Level(*a.rating)
	switch {
	case scale == nil && (*a.rating < 0 || *a.rating > maxRating):
		return fmt.Sprintf("rating %d is on no scale, which go from 0 to %d at most", *a.rating, maxRating)
	case scale != nil && !isOnScale:
		return fmt.Sprintf("rating %d is not on the scale %s", *a.rating, span(scale))
	}
	return ""
}

// said lists which of the choices that exclude each other were made.
func (a *record) said() []string {
	var said []string
	if a.rating != nil {
		said = append(said, "rating")
	}
	if a.notApplicable {
		said = append(said, "not_applicable")
	}
	if a.notKnown {
		said = append(said, "not_known")
	}
	return said
}

func (a *record) answer() scoring.Answer {
	answer := scoring.Answer{Evidence: a.evidence, Note: a.note, Answered: a.answered, Carried: a.carried}
	if a.carried {
		answer.Origin = a.origin
	}
	switch {
	case a.rating != nil:
		answer.Rating = scoring.Rated(*a.rating)
	case a.notApplicable:
		answer.Rating = scoring.NotApplicable(a.reason)
	case a.notKnown:
		answer.Rating = scoring.NotKnown()
	}
	return answer
}

// settleAnswers moves the answers into the document, each statement to its
// element. What the scorecard does not have was answered on an earlier version:
// it is retired.
func (f *file) settleAnswers(faults *Faults) {
	d := &f.doc
	d.Answers = make(scoring.Answers, len(f.answers))
	d.kept = make(map[string][]field)
	places := d.Scorecard.Places()
	seen := make(map[string]int, len(f.answers))
	var idle, strays []string // answers with a reason that cannot be kept; elements
	for i := range f.answers {
		a := &f.answers[i]
		at, isAsked := places[a.element]
		var scale scoring.Scale
		if isAsked {
			scale = d.Scorecard.Scale
		}
		if problem := a.problem(scale); problem != "" {
			faults.add(a.place("answers", i), "%s", problem)
		}
		if first, ok := seen[a.element]; ok {
			faults.add(a.place("answers", i), "answers[%d] is about the same element", first)
			continue
		}
		seen[a.element] = i
		if a.reason != "" && !a.notApplicable {
			idle = append(idle, a.place("answers", i))
		}
		answer := a.answer()
		switch {
		case answer.IsEmpty() && len(a.unknown) == 0:
			continue
		case !isAsked:
			d.retire(a)
			if !answer.IsEmpty() {
				strays = append(strays, a.element)
			}
			continue
		case !answer.IsEmpty():
			d.Answers[a.element] = answer
		}
		d.Scorecard.At(at).Statement = a.statement
		if len(a.unknown) > 0 {
			d.kept[a.element] = a.unknown
		}
	}
	if len(idle) > 0 {
		d.remark("A reason was left out where nothing was marked not applicable: %s.", enumerate(idle))
	}
	if len(strays) > 0 {
		d.remark("The scorecard does not have %s, which %s. The answers are kept and do not count.",
			enumerate(strays), plural(len(strays), "was answered", "were answered"))
	}
}

// writeAnswers writes the answers in scorecard order. An element that is
// unanswered again stays only for fields this version does not know.
func (d *Document) writeAnswers(w *writer) {
	card := d.fullCard()
	places := card.Places()
	ids := maps.Clone(d.kept)
	if ids == nil {
		ids = map[string][]field{}
	}
	for id := range d.Answers {
		ids[id] = nil
	}
	for _, id := range d.inOrder(maps.Keys(ids)) {
		component, statement := "", ""
		if at, ok := places[id]; ok {
			component, statement = card.Components[at.Component].ID, card.At(at).Statement
		}
		d.writeAnswer(w, id, component, statement)
	}
}

// writeAnswer writes an answer with the statement that it answers.
func (d *Document) writeAnswer(w *writer, element, component, statement string) {
	a, unknown := d.Answers[element], d.kept[element]
	if a.IsEmpty() {
		if len(unknown) == 0 {
			return
		}
		a = scoring.Answer{}
	}
	w.object(func() {
		w.name("element").text(element)
		w.name("component").text(component)
		w.name("statement").text(cmp.Or(a.Statement, statement))
		writeSaid(w, a)
		w.fields(unknown)
	})
}

// writeSaid writes what was said in an answer, and when.
func writeSaid(w *writer, a scoring.Answer) {
	value, isRated := a.Rating.Value()
	switch {
	case isRated:
		w.name("rating").integer(value)
	case a.Rating.IsNotApplicable():
		w.name("not_applicable").boolean(true)
		if a.Rating.Reason() != "" {
			w.name("reason").text(a.Rating.Reason())
		}
	case a.Rating.IsNotKnown():
		w.name("not_known").boolean(true)
	}
	if a.Evidence != scoring.EvidenceUnsaid {
		w.name("evidence").boolean(a.Evidence == scoring.EvidenceYes)
	}
	if a.Note != "" {
		w.name("note").text(a.Note)
	}
	if a.Carried {
		w.name("reviewed").boolean(false)
		if a.Origin != scoring.LastRound {
			w.name("carried").text(string(a.Origin))
		}
	}
	w.name("answered").time(a.Answered)
}

// span names the ratings of a scale: "0 to 3", or all of them where some
// between are missing.
func span(scale scoring.Scale) string {
	if len(scale) == 0 {
		return "of no levels"
	}
	least := scale[0].Value
	if scale.Max()-least == len(scale)-1 {
		return fmt.Sprintf("%d to %d", least, scale.Max())
	}
	values := make([]string, len(scale))
	for i, l := range scale {
		values[i] = strconv.Itoa(l.Value)
	}
	last := len(values) - 1
	return strings.Join(values[:last], ", ") + " or " + values[last]
}
