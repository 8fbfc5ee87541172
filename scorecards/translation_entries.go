package scorecards

import (
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

// names are what entries of one kind are called, in the order of the scorecard.
type names struct {
	kind  string
	all   []string
	known map[string]bool
}

func namesOf[T any](kind string, entries []T, name func(T) string) names {
	n := names{kind: kind, known: make(map[string]bool, len(entries))}
	for _, e := range entries {
		if id := name(e); id != "" { // as after a fault
			n.all = append(n.all, id)
			n.known[id] = true
		}
	}
	return n
}

// entries opens the mapping under a key, which may have the names of what the
// scorecard has of a kind and no others.
func (t translator) entries(f fields, key string, may names) fields {
	if !f.has(key) {
		return fields{r: t.reader}
	}
	entries := fields{r: t.reader, name: quote(key), element: f.element, place: at(f.values[key])}
	entries.open(f.values[key], len(may.all), func(key, value *yaml.Node) {
		now := t.renamed[key.Value]
		switch {
		case may.known[key.Value]:
			entries.values[key.Value] = value
		case may.known[now] && entries.values[now] == nil:
			entries.values[now] = value
			fallthrough
		default:
			entries.unknownEntry(key, may)
		}
	})
	return entries
}

func (f fields) unknownEntry(key *yaml.Node, may names) {
	if f.r.isFull() {
		f.r.more++
		return
	}
	if u := f.r.ids[key.Value]; u.base != "" && (u.kind == may.kind || u.kind == kindDropped && may.kind == kindElement) {
		f.fault(key, fmt.Sprintf("%s %s of the base is left out by this overlay, so there is nothing to translate", may.kind, quote(key.Value)),
			"remove it here, or drop it no longer")
		return
	}
	if f.r.ids[key.Value].kind == kindFormer && may.kind == kindElement {
		f.r.translatesFormer(key)
		return
	}
	message := fmt.Sprintf("unknown %s %s", may.kind, quote(key.Value))
	isNumber := strings.Trim(key.Value, digits) == "" // of which none is nearly another
	if f.r.compared += len(may.all); f.r.compared <= maxCompared && !isNumber {
		message += didYouMean(key.Value, may.all)
	}
	hint := "a translation has the ids of the scorecard, and no others"
	switch n := len(may.all); {
	case n == 0:
		hint = "the scorecard has none here: there is nothing to translate"
	case n <= maxLevels:
		hint = "those to translate are " + strings.Join(may.all, ", ")
	}
	f.fault(key, message, hint)
}

// entry opens what a translation says of one thing.
func (t translator) entry(entries fields, id, kind, element string, keys ...string) (fields, bool) {
	n, ok := entries.values[id]
	if !ok {
		return fields{}, false
	}
	return t.fields(n, called(kind, id), element, keys...)
}
