package results

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// readAsked reads the ids of the components that are asked. A list without any
// is not nil, as it is where all are asked.
func (f *file) readAsked(r *reader) {
	if r.dec.PeekKind() == jsontext.KindBeginArray {
		f.asked = []string{}
	}
	r.array(maxComponents, func(int) { f.asked = append(f.asked, r.line()) })
}

// settlePart leaves of the outline, once it is complete, the components that
// are asked.
func (f *file) settlePart(faults *Faults) {
	d := &f.doc
	switch {
	case f.asked == nil:
		return
	case len(f.asked) == 0:
		faults.add("components", "the list is empty; leave it out where all are asked")
		return
	}
	part, unknown := d.Scorecard.Only(f.asked)
	if len(unknown) > 0 {
		for i, id := range unknown {
			unknown[i] = quote(id)
		}
		faults.add("components", "the outline does not have %s", enumerate(unknown))
		return
	}
	d.Whole, d.Scorecard = d.Scorecard, part
}

// fullCard is the scorecard with all its components, asked or not.
func (d *Document) fullCard() *scoring.Scorecard {
	if d.Whole != nil {
		return d.Whole
	}
	return d.Scorecard
}

// componentsOf is how many components the scorecard has where only some of
// them are asked, else 0.
func componentsOf(a *scoring.Assessment) int {
	if a.Whole != nil && len(a.Whole.Components) > len(a.Scorecard.Components) {
		return len(a.Whole.Components)
	}
	return 0
}

func (d *Document) writeAsked(w *writer) {
	if d.Whole == nil {
		return
	}
	w.name("components").array(func() {
		for _, id := range componentIDs(d.Scorecard) {
			w.text(id)
		}
	})
}

func componentIDs(card *scoring.Scorecard) []string {
	ids := make([]string, len(card.Components))
	for i := range card.Components {
		ids[i] = card.Components[i].ID
	}
	return ids
}
