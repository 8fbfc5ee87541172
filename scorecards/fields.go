package scorecards

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/text"
)

// fields is one mapping of the file. Its methods read a value by key, with a
// fault where it is not what it has to be, and a zero value then.
type fields struct {
	r       *reader
	name    string // as in "element 'activity-inventory' has no statement"
	element string // id of the element the fields belong to, if any
	place   place
	values  map[string]*yaml.Node
	meant   map[string]bool // keys that an unknown one seems to be
}

// fields opens a mapping that may have the known keys and no others. A node
// that is no mapping has no fields; ok is false.
func (r *reader) fields(n *yaml.Node, name, element string, known ...string) (f fields, ok bool) {
	f = fields{r: r, name: name, element: element, place: at(n)}
	ok = f.open(n, len(known), func(key, value *yaml.Node) {
		if !slices.Contains(known, key.Value) {
			f.unknownKey(key, value, known)
			return
		}
		f.values[key.Value] = value
	})
	return f, ok
}

// open calls each for every key of a mapping, of which about so many are
// expected, but not for one that stands there twice or is no text. A node that
// is no mapping has no keys; ok is false.
func (f *fields) open(n *yaml.Node, expected int, each func(key, value *yaml.Node)) (ok bool) {
	if n.Kind != yaml.MappingNode {
		f.wrongKind(n, f.name, "keys with values")
		return false
	}
	f.values = make(map[string]*yaml.Node, expected)
	first := make(map[string]int, expected)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if isMerge(key) || key.Kind == yaml.AliasNode {
			continue
		}
		if key.Kind != yaml.ScalarNode {
			f.fault(key, "a key must be text, not "+kindOf(key), "")
			continue
		}
		if line, twice := first[key.Value]; twice {
			f.fault(key, fmt.Sprintf("duplicate key %s; it stands on line %d too", quote(key.Value), line), "remove one of the two")
			continue
		}
		first[key.Value] = key.Line
		each(key, value)
	}
	return true
}

func (f *fields) unknownKey(key, value *yaml.Node, known []string) {
	if f.r.isFull() { // spares the search in a file of nothing but unknown keys
		f.r.more++
		return
	}
	hint := "the keys known here are " + strings.Join(known, ", ")
	// In { } a comma ends a text, and what follows is a key without a value.
	if isNull(value) && value.Value == "" && strings.Contains(key.Value, " ") {
		hint = "put a text that holds a comma in double quotes"
	}
	if near, ok := text.Nearest(key.Value, known); ok {
		if f.meant == nil {
			f.meant = map[string]bool{}
		}
		f.meant[near] = true
	}
	f.fault(key, "unknown key "+quote(key.Value)+didYouMean(key.Value, known), hint)
}

// fault is a fault at a node of these fields.
func (f fields) fault(n *yaml.Node, message, hint string) {
	f.r.add(Finding{Line: n.Line, Column: n.Column, Element: f.element, Message: message, Hint: hint})
}

func (f fields) wrongKind(n *yaml.Node, what, want string) {
	if n.Kind == yaml.AliasNode {
		return // a fault already
	}
	f.fault(n, fmt.Sprintf("%s must be %s, not %s", what, want, kindOf(n)), "")
}

// has reports whether a key is there with anything but nothing as its value.
func (f fields) has(key string) bool {
	n, ok := f.values[key]
	return ok && !isNull(n)
}

// require reports whether a key has a value, with a fault where it has not.
func (f fields) require(key string) bool {
	n, ok := f.values[key]
	switch {
	case !ok && f.meant[key]:
		return false // said of the key that stands in its place
	case !ok:
		f.r.add(Finding{
			Line: f.place.line, Column: f.place.column, Element: f.element,
			Message: f.name + " has no " + key, Hint: "add '" + key + ":'",
		})
		return false
	case isNull(n) || n.Kind == yaml.ScalarNode && text.Line(n.Value) == "":
		f.fault(n, quote(key)+" is empty", "")
		return false
	}
	return true
}

// placeOf is where the value of a key stands, or the mapping where there is
// none.
func (f fields) placeOf(key string) place {
	if n, ok := f.values[key]; ok {
		return at(n)
	}
	return f.place
}

// scalar is the value of a key as it stands in the file, and its node; nil
// where there is none.
func (f fields) scalar(key, want string) *yaml.Node {
	if !f.has(key) {
		return nil
	}
	n := f.values[key]
	if n.Kind != yaml.ScalarNode {
		f.wrongKind(n, quote(key), want)
		return nil
	}
	return n
}

// text is the value of a key on one line, cleaned. It is text whatever YAML
// takes it for: No, 1.10 and 2024-01-01 stay what the author wrote.
func (f fields) text(key string, limit int) string {
	n := f.scalar(key, "text")
	if n == nil {
		return ""
	}
	return f.line(n, quote(key), limit)
}

// textOr is text, or what stands in its place where the key is absent.
func (f fields) textOr(key string, limit int, otherwise string) string {
	if !f.has(key) {
		return otherwise
	}
	return f.text(key, limit)
}

// requiredText is text that must be there.
func (f fields) requiredText(key string, limit int) string {
	if !f.require(key) {
		return ""
	}
	return f.text(key, limit)
}

func (f fields) line(n *yaml.Node, what string, limit int) string {
	s := text.Line(n.Value)
	if length := utf8.RuneCountInString(s); length > limit {
		f.fault(n, fmt.Sprintf("%s has %d characters; it may have %d", what, length, limit), "shorten it")
		return ""
	}
	return s
}

// whole is a whole number from low to high, or fallback where there is none.
func (f fields) whole(key string, low, high, fallback int) int {
	n := f.scalar(key, "a whole number")
	if n == nil {
		return fallback
	}
	value, ok := f.number(n, quote(key), low, high)
	if !ok {
		return fallback
	}
	return value
}

// number reads a whole number as people write it: decimal digits and perhaps
// a minus, nothing else that YAML or Go would take for one.
func (f fields) number(n *yaml.Node, what string, low, high int) (value int, ok bool) {
	digits := strings.TrimPrefix(n.Value, "-")
	if digits == "" || strings.Trim(digits, "0123456789") != "" || len(digits) > 1 && digits[0] == '0' {
		f.fault(n, fmt.Sprintf("%s must be a whole number, not %s", what, quote(n.Value)), "")
		return 0, false
	}
	value, err := strconv.Atoi(n.Value)
	if err != nil || value < low || value > high {
		f.fault(n, fmt.Sprintf("%s is %s; it must be %d to %d", what, show(n.Value), low, high), "")
		return 0, false
	}
	return value, true
}

// flag is true or false, or fallback where there is nothing.
func (f fields) flag(key string, fallback bool) bool {
	n := f.scalar(key, "true or false")
	switch {
	case n == nil:
		return fallback
	case n.Value == "true":
		return true
	case n.Value == "false":
		return false
	}
	f.fault(n, fmt.Sprintf("%s must be true or false, not %s", quote(key), quote(n.Value)), "")
	return fallback
}

// choice is one of a few words, or fallback where there is none.
func (f fields) choice(key, fallback string, words ...string) string {
	want := strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
	n := f.scalar(key, want)
	switch {
	case n == nil:
		return fallback
	case slices.Contains(words, n.Value):
		return n.Value
	}
	f.fault(n, fmt.Sprintf("%s must be %s, not %s", quote(key), want, quote(n.Value)), "")
	return fallback
}

// list is the entries of a key, none where the key is absent. A list that is
// too long is not read.
func (f fields) list(key string, limit int) []*yaml.Node {
	if !f.has(key) {
		return nil
	}
	n := f.values[key]
	if n.Kind != yaml.SequenceNode {
		f.wrongKind(n, quote(key), "a list")
		return nil
	}
	if len(n.Content) > limit {
		f.fault(n, fmt.Sprintf("%s has %d entries; it may have %d", quote(key), len(n.Content), limit), "")
		return nil
	}
	return n.Content
}

// isNull reports whether a value is empty, null or ~, unquoted.
func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func kindOf(n *yaml.Node) string {
	switch n.Kind {
	case yaml.SequenceNode:
		return "a list"
	case yaml.MappingNode:
		return "keys with values"
	case yaml.ScalarNode:
		if isNull(n) {
			return "empty"
		}
		return "text"
	case yaml.AliasNode:
		return "an alias"
	case yaml.DocumentNode:
		return "a document"
	}
	return "unknown"
}

// show is a text from the file, fit for a message.
func show(s string) string { return text.Cut(text.Line(s), maxID, "…") }

func quote(s string) string { return "'" + show(s) + "'" }
