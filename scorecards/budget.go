package scorecards

import (
	"fmt"

	"gopkg.in/yaml.v3"
)

// checkNodes walks a document once, before anything is read from it, and
// reports whether it keeps to the budget. What YAML can do and a scorecard
// does not need, anchors, aliases, merge keys and tags, is a fault; the rest
// can still be read.
func (r *reader) checkNodes(n *yaml.Node, depth int) bool {
	r.nodes++
	switch {
	case r.nodes > maxNodes:
		r.fault(at(n), fmt.Sprintf("the file has more than %d keys and values", maxNodes), "split it into several scorecards")
		return false
	case depth > maxDepth:
		r.fault(at(n), fmt.Sprintf("entries are nested more than %d deep", maxDepth), "")
		return false
	case n.Kind == yaml.MappingNode && len(n.Content)/2 > maxKeys:
		r.fault(at(n), fmt.Sprintf("more than %d keys in one place", maxKeys), "")
		return false
	case len(n.Value) > maxScalarBytes:
		r.fault(at(n), fmt.Sprintf("a text of more than %d KB", maxScalarBytes>>10), "shorten it")
		return false
	}
	switch {
	case n.Kind == yaml.AliasNode:
		r.fault(at(n), "an alias (*) is not allowed", "write the value out, or put a text that starts with '*' in double quotes")
	case n.Anchor != "":
		r.fault(at(n), "an anchor (&) is not allowed", "remove it, or put a text that starts with '&' in double quotes")
	case n.Style&yaml.TaggedStyle != 0:
		r.fault(at(n), "a tag (!) is not allowed", "remove it, or put a text that starts with '!' in double quotes")
	}
	for i, c := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 && isMerge(c) {
			r.fault(at(c), "a merge key (<<) is not allowed", "write the keys out")
		}
		if !r.checkNodes(c, depth+1) {
			return false
		}
	}
	return true
}

// isMerge reports whether a key takes over the keys of another mapping.
func isMerge(key *yaml.Node) bool { return key.Tag == "!!merge" }
