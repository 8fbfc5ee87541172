package results

import (
	"maps"
	"slices"

	"github.com/kamscore/kamscore/scoring"
)

// remarkUnknownValues tells of values that a later version gave an answer. They
// stay, and are read as what a file means that leaves them out.
func (f *file) remarkUnknownValues() {
	var carried, because []string
	add := func(a *record) {
		if a.carried && a.origin != scoring.LastRound && a.origin.IsLastRound() {
			carried = append(carried, quote(string(a.origin)))
		}
	}
	for i := range f.answers {
		add(&f.answers[i])
	}
	for i := range f.retired {
		add(&f.retired[i].record)
		if r := scoring.Retirement(f.retired[i].because); r != "" && !slices.Contains(scoring.Retirements(), r) {
			because = append(because, quote(string(r)))
		}
	}
	for _, of := range []struct {
		field, meaning string
		values         []string
	}{
		{"carried", "from the last round", carried},
		{"because", "gone", because},
	} {
		slices.Sort(of.values)
		if values := slices.Compact(of.values); len(values) > 0 {
			f.doc.remark("Not known to this version, kept, and read as %s: %s %s.", of.meaning, of.field, enumerate(values))
		}
	}
}

// takeUnknown takes what the file has besides with each answer and action to
// where that went in a migration that was applied.
func (d *Document) takeUnknown(from *Document, m scoring.Migration) {
	d.kept, d.keptActions, d.keptRetired = map[string][]field{}, map[string][]field{}, maps.Clone(from.keptRetired)
	goesTo := map[string]string{} // by id so far
	for _, t := range m.Transitions {
		for _, id := range t.PlanFrom() {
			goesTo[id] = t.ID
		}
		if t.Was != "" {
			goesTo[t.Was] = t.ID
		}
	}
	back := m.Of(func(t scoring.Transition) bool {
		return t.Fate == scoring.Returned && d.Answers[t.ID].Origin == scoring.FromRetired
	})
	answers, actions := cloned(from.kept), cloned(from.keptActions)
	for _, r := range d.Retired[len(from.Retired)-len(back):] {
		unknown := retiredUnknown{}
		if !r.Answer.IsEmpty() && r.Because != scoring.RatingWasRescaled {
			unknown.fields = answers[r.Element]
			delete(answers, r.Element)
		}
		if r.Plan.Action != nil {
			unknown.action = actions[r.Element]
			delete(actions, r.Element)
		}
		d.keepRetired(r, unknown)
	}
	for _, t := range back {
		key := keyOf(m.Retired(t))
		answers[t.ID], actions[t.ID] = d.keptRetired[key].fields, d.keptRetired[key].action
		goesTo[t.ID] = t.ID
		delete(d.keptRetired, key)
	}
	places := d.fullCard().Places()
	for _, id := range slices.Sorted(maps.Keys(answers)) {
		d.takeUnknownOf(id, goesTo[id], answers[id], places)
	}
	for id, unknown := range actions {
		if to, ok := goesTo[id]; ok {
			id = to
		}
		if _, isPlanned := d.Plan.Actions[id]; isPlanned && unknown != nil {
			d.keptActions[id] = unknown
		}
	}
}

// takeUnknownOf keeps what stood with an element that was not answered, or whose
// answer goes on.
func (d *Document) takeUnknownOf(id, to string, unknown []field, places map[string]scoring.Place) {
	if _, isThere := places[to]; isThere && unknown != nil {
		d.kept[to] = unknown
	} else if unknown != nil {
		r := scoring.RetiredAnswer{Element: id, Because: scoring.ElementGone}
		d.Retired = append(slices.Clip(d.Retired), r)
		d.keepRetired(r, retiredUnknown{fields: unknown})
	}
}

func cloned(m map[string][]field) map[string][]field {
	if m == nil {
		return map[string][]field{}
	}
	return maps.Clone(m)
}
