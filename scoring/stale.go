package scoring

import (
	"maps"
	"slices"
	"strconv"
)

// Stale lists what a translation says as it did in an earlier version of a
// scorecard although its original has other words by now: a key such as title,
// or an id and a key as in activity-list.statement, sorted.
func (t *Translation) Stale(s, old *Scorecard) []string {
	i := indexOf(old.Translations, t.Language)
	if i < 0 {
		return nil
	}
	was, is := textsOf(old), textsOf(s)
	originalWas, originalIs, saidWas := was.flat(), is.flat(), old.Translations[i].flat()
	var stale []string
	for key, said := range t.flat() {
		if said != "" && said == saidWas[key] && originalWas[key] != "" && originalWas[key] != originalIs[key] {
			stale = append(stale, key)
		}
	}
	slices.Sort(stale)
	return stale
}

// flat are all texts of a translation by what they belong to.
func (t *Translation) flat() map[string]string {
	all := map[string]string{"title": t.Title, "summary": t.Summary, "audience": t.Audience}
	for value, l := range t.Scale {
		all["scale."+strconv.Itoa(value)+".label"], all["scale."+strconv.Itoa(value)+".help"] = l.Label, l.Help
	}
	for from, label := range t.Bands {
		all["bands."+strconv.Itoa(from)] = label
	}
	for from, next := range t.Next {
		all["next."+strconv.Itoa(from)] = next
	}
	for corner, q := range t.Matrix {
		all["matrix."+corner+".label"], all["matrix."+corner+".advice"] = q.Label, q.Advice
	}
	for id, s := range t.Stages {
		all[id+".title"], all[id+".question"] = s.Title, s.Question
	}
	for id, c := range t.Components {
		all[id+".title"], all[id+".summary"] = c.Title, c.Summary
	}
	for id, e := range t.Elements {
		maps.Copy(all, map[string]string{
			id + ".statement": e.Statement, id + ".evidence": e.Evidence, id + ".guidance": e.Guidance, id + ".improve": e.Improve,
		})
		for value, said := range e.Levels {
			all[id+".levels."+strconv.Itoa(value)] = said
		}
	}
	for id, text := range t.Closing {
		all[id+".text"] = text
	}
	return all
}
