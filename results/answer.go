package results

import (
	"fmt"
	"maps"
	"math"
	"slices"
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
	case "answered":
		a.answered = r.time()
	default:
		a.unknown = r.keep(a.unknown, name)
	}
}

// place names a record by where it stands and what it is about.
func (a *record) place(index int) string {
	if a.element == "" {
		return fmt.Sprintf("answers[%d]", index)
	}
	return fmt.Sprintf("answers[%d] (%s)", index, brief(a.element, 60))
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
// element, and returns the elements the scorecard does not have.
func (f *file) settleAnswers(faults *Faults) (strays []string) {
	d := &f.doc
	d.Answers = make(scoring.Answers, len(f.answers))
	d.kept = make(map[string]keptElement, len(f.answers))
	places := d.Scorecard.Places()
	seen := make(map[string]int, len(f.answers))
	var idle []string // answers with a reason that cannot be kept
	for i := range f.answers {
		a := &f.answers[i]
		at, isAsked := places[a.element]
		var scale scoring.Scale
		if isAsked {
			scale = d.Scorecard.Scale
		}
		if problem := a.problem(scale); problem != "" {
			faults.add(a.place(i), "%s", problem)
		}
		if first, ok := seen[a.element]; ok {
			faults.add(a.place(i), "answers[%d] is about the same element", first)
			continue
		}
		seen[a.element] = i
		if a.reason != "" && !a.notApplicable {
			idle = append(idle, a.place(i))
		}
		k := keptElement{statement: a.statement, unknown: a.unknown}
		if answer := a.answer(); !answer.IsEmpty() {
			d.Answers[a.element] = answer
			k.answered = answer.Answered
		} else if len(a.unknown) == 0 {
			continue
		}
		if isAsked {
			c := &d.Scorecard.Components[at.Component]
			a.component = c.ID // whatever the answer says
			c.Elements[at.Element].Statement = a.statement
		} else {
			strays = append(strays, a.element)
		}
		k.component = a.component
		d.kept[a.element] = k
	}
	if len(idle) > 0 {
		d.remark("A reason was left out where nothing was marked not applicable: %s.", enumerate(idle))
	}
	return strays
}

// writeAnswers writes the answers in scorecard order and after them, by id,
// those to elements the scorecard does not have. An element that is
// unanswered again stays only for fields this version does not know.
func (d *Document) writeAnswers(w *writer) {
	card := d.fullCard()
	inCard := make(map[string]bool, card.Len())
	for i := range card.Components {
		c := &card.Components[i]
		for j := range c.Elements {
			inCard[c.Elements[j].ID] = true
			d.writeAnswer(w, c.Elements[j].ID, c.ID, c.Elements[j].Statement)
		}
	}
	ids := slices.AppendSeq(slices.Collect(maps.Keys(d.kept)), maps.Keys(d.Answers))
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		if !inCard[id] {
			d.writeAnswer(w, id, d.kept[id].component, d.kept[id].statement)
		}
	}
}

// writeAnswer writes an answer with the statement that it answers: the one it
// was read with, or the scorecard's for an answer given since.
func (d *Document) writeAnswer(w *writer, element, component, statement string) {
	a, kept := d.Answers[element], d.kept[element]
	if a.IsEmpty() {
		if len(kept.unknown) == 0 {
			return
		}
		a = scoring.Answer{}
	}
	if a.Answered.Equal(kept.answered) && kept.statement != "" {
		statement = kept.statement
	}
	w.object(func() {
		w.name("element").text(element)
		w.name("component").text(component)
		w.name("statement").text(statement)
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
		}
		w.name("answered").time(a.Answered)
		w.fields(kept.unknown)
	})
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
