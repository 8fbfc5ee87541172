package scorecards

import (
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
)

// What has an id is called so in messages. kindDropped is an element of a base
// that its overlay does not ask, and kindFormer one that the base no longer has.
const (
	kindStage     = "stage"
	kindComponent = "component"
	kindElement   = "element"
	kindQuestion  = "closing question"
	kindDropped   = "dropped element"
	kindFormer    = "former element"
)

// use is what carries an id and where.
type use struct {
	kind  string // one of the above
	place place
	base  string // id of the base that has it, empty where it is the file itself
}

// String is what carries the id, in the middle of a sentence.
func (u use) String() string {
	if u.base != "" {
		return fmt.Sprintf("%s of the base %s", article(u.kind), quote(u.base))
	}
	return fmt.Sprintf("the %s on line %d", u.kind, u.place.line)
}

// article is a noun with its article.
func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// A former id belongs to no element any more. It must never come back, or a
// result would put an old answer under a new statement.
type former struct {
	id   string
	key  string     // "was" or "retired"
	in   fields     // what names it
	node *yaml.Node // the id
	into *yaml.Node // the id of the element that took its place, or nil
}

// id reads the key id of a mapping and claims it for what the mapping is.
func (f fields) id(kind string) string {
	if !f.require("id") {
		return ""
	}
	id := f.identifier(f.scalar("id", "text"), "'id'")
	if id == "" {
		return ""
	}
	if u, taken := f.r.ids[id]; taken {
		hint := "ids are unique in the whole scorecard: choose another"
		if u.base != "" && u.kind == kindElement {
			hint = "choose another, or say under 'override' what is to be changed in the element of the base"
		}
		f.fault(f.values["id"], fmt.Sprintf("duplicate id %s; %s has it too", quote(id), u), hint)
		return id
	}
	f.r.ids[id] = use{kind: kind, place: f.place}
	return id
}

// identifier is the id a node holds, empty after a fault.
func (f fields) identifier(n *yaml.Node, what string) string {
	switch {
	case n == nil:
		return ""
	case !isID(n.Value):
		f.fault(n, fmt.Sprintf("%s is %s, which is not an id", what, quote(n.Value)),
			fmt.Sprintf("use a-z, 0-9 and -, start with a letter, at most %d characters", maxID))
		return ""
	}
	return n.Value
}

func isID(s string) bool {
	if s == "" || len(s) > maxID || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}

// peekID is the id a mapping seems to have, for messages about the rest of
// it; empty where there is none.
func peekID(n *yaml.Node) string {
	if id := peek(n, "id"); id != nil && isID(id.Value) {
		return id.Value
	}
	return ""
}

// peek is the scalar a key of a mapping has before anything was checked, nil
// where it has none.
func peek(n *yaml.Node, key string) *yaml.Node {
	if n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if value := n.Content[i+1]; n.Content[i].Value == key && value.Kind == yaml.ScalarNode {
			return value
		}
	}
	return nil
}

// called is a mapping as messages name it.
func called(kind, id string) string {
	if id == "" {
		return "the " + kind
	}
	return kind + " " + quote(id)
}

// was reads the ids an element had in earlier versions.
func (f fields) was() []string {
	var ids []string
	for _, n := range f.list("was", maxWas) {
		if n.Kind != yaml.ScalarNode {
			f.wrongKind(n, "an entry of 'was'", "text")
			continue
		}
		if id := f.identifier(n, "an entry of 'was'"); id != "" {
			ids = append(ids, id)
			f.r.former = append(f.r.former, former{id: id, key: "was", in: f, node: n})
		}
	}
	return ids
}

func (r *reader) retired(entries []*yaml.Node) []scoring.Retired {
	var all []scoring.Retired
	for _, n := range entries {
		f, ok := r.fields(n, "the retired element", "", "id", "since", "into")
		if !ok {
			continue
		}
		var gone scoring.Retired
		if f.require("id") {
			gone.ID = f.identifier(f.scalar("id", "text"), "'id'")
		}
		gone.Since = f.version("since")
		var into *yaml.Node
		if f.text("into", maxProse) != "" {
			gone.Into = f.identifier(f.values["into"], "'into'")
		}
		if gone.Into != "" {
			into = f.values["into"]
		}
		if gone.ID != "" {
			r.former = append(r.former, former{id: gone.ID, key: "retired", in: f, node: f.values["id"], into: into})
		}
		all = append(all, gone)
	}
	return all
}

// checkFormer runs once every id in use is known.
func (r *reader) checkFormer() {
	seen := make(map[string]former, len(r.former))
	for _, f := range r.former {
		if u, used := r.ids[f.id]; used {
			hint := "an id is never used again: give one of the two another"
			if u.base != "" {
				hint = "name here what this file had in earlier versions; 'drop' leaves out what the base has"
			}
			f.in.fault(f.node, fmt.Sprintf("id %s is under '%s', yet %s has it", quote(f.id), f.key, u), hint)
		}
		if first, twice := seen[f.id]; twice {
			f.in.fault(f.node, fmt.Sprintf("id %s is under '%s' on line %d already", quote(f.id), first.key, first.node.Line), "keep it in one place")
		} else {
			seen[f.id] = f
		}
		if f.into != nil && r.elements > 0 && r.ids[f.into.Value].kind != kindElement {
			f.in.fault(f.into, fmt.Sprintf("'into' is %s, which is no element", quote(f.into.Value)), "name the element that took its place, or leave 'into' out")
		}
	}
}
