package scorecards

import (
	"fmt"

	"gopkg.in/yaml.v3"
)

// A base goes on without its overlays. What it gave up since one was written is
// advice to its author and no fault: who asked for the next versions of the
// base is not to be stopped by one.

// isFormer reports whether the base had something of an id, and has it no more.
func (o *overlay) isFormer(id string) bool {
	_, isRetired := o.retired[id]
	return isRetired || o.r.renamed[id] != ""
}

// dropFormer drops what became of an id of the base, if anything did.
func (o *overlay) dropFormer(n *yaml.Node) {
	now := o.r.renamed[n.Value]
	if now == "" {
		o.r.isBehind(n, fmt.Sprintf("the base %s no longer has %s", quote(o.base.ID), quote(n.Value)), "take it out of 'drop'")
		return
	}
	o.r.isBehind(n, fmt.Sprintf("the base %s calls %s now %s, which is dropped", quote(o.base.ID), quote(n.Value), quote(now)),
		"write "+now+" under 'drop'")
	if o.dropped[now] == nil {
		o.dropped[now] = n
	}
}

// current is the id of the element that an override is for: where the base
// has renamed it, the one it has now. It is empty where the base has retired it.
func (o *overlay) current(key *yaml.Node) string {
	id := key.Value
	if now := o.r.renamed[id]; now != "" {
		o.r.isBehind(key, fmt.Sprintf("the base %s calls %s now %s, which is overridden", quote(o.base.ID), quote(id), quote(now)),
			"write "+now+" under 'override'")
		return now
	}
	gone, isRetired := o.retired[id]
	if !isRetired {
		return id
	}
	message := fmt.Sprintf("the base %s no longer has %s, so its override says nothing", quote(o.base.ID), quote(id))
	if gone.Into != "" {
		message += "; " + quote(gone.Into) + " takes its place"
	}
	o.r.isBehind(key, message, "take it out of 'override', and look at what the base asks instead")
	return ""
}

// translatesFormer advises on the translation of an element that the base had.
func (r *reader) translatesFormer(key *yaml.Node) {
	if now := r.renamed[key.Value]; now != "" {
		r.isBehind(key, fmt.Sprintf("the base %s calls %s now %s, which is translated", quote(r.base.ID), quote(key.Value), quote(now)), "write "+now+" here")
		return
	}
	r.isBehind(key, fmt.Sprintf("the base %s no longer has %s, so there is nothing to translate", quote(r.base.ID), quote(key.Value)), "remove it here")
}

// isBehind advises on what an overlay says of its base as that was.
func (r *reader) isBehind(n *yaml.Node, message, hint string) {
	r.behind = append(r.behind, Finding{File: r.file, Line: n.Line, Column: n.Column, Message: message, Hint: hint, IsOfBase: true})
}
