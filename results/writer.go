package results

import (
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// A writer writes JSON in the order in which it is called:
// w.name("revision").integer(3). It appends and checks nothing, which a save waits
// for; what it wrote is read again before anybody relies on it. The first error
// of a raw value is kept.
type writer struct {
	b       []byte
	depth   int
	isEmpty bool // nothing stands yet in the object or list that is open
	isNamed bool // a name waits for its value
	err     error
}

const indent = "  "

// line begins a member or an item on a line of its own.
func (w *writer) line() {
	if !w.isEmpty {
		w.b = append(w.b, ',')
	}
	w.isEmpty = false
	w.newLine()
}

func (w *writer) newLine() {
	w.b = append(w.b, '\n')
	for range w.depth {
		w.b = append(w.b, indent...)
	}
}

// value begins a value: after its name, on a line of a list, or at the top.
func (w *writer) value() {
	if !w.isNamed && w.depth > 0 {
		w.line()
	}
	w.isNamed = false
}

// name writes the name of a member; its value has to follow.
func (w *writer) name(name string) *writer {
	w.line()
	w.quote(name)
	w.b = append(w.b, ": "...)
	w.isNamed = true
	return w
}

func (w *writer) object(members func()) { w.enclose('{', members, '}') }

func (w *writer) array(items func()) { w.enclose('[', items, ']') }

func (w *writer) enclose(open byte, contents func(), end byte) {
	w.value()
	w.b = append(w.b, open)
	w.depth++
	w.isEmpty = true
	contents()
	w.depth--
	if !w.isEmpty {
		w.newLine()
	}
	w.isEmpty = false
	w.b = append(w.b, end)
}

func (w *writer) text(value string) {
	w.value()
	w.quote(value)
}

// quote writes text. What is no UTF-8 becomes U+FFFD: an answer is never refused
// for it.
func (w *writer) quote(text string) { w.b, _ = jsontext.AppendQuote(w.b, text) }

func (w *writer) null() {
	w.value()
	w.b = append(w.b, "null"...)
}

// optional writes text, null where it is empty.
func (w *writer) optional(value string) {
	if value == "" {
		w.null()
		return
	}
	w.text(value)
}

func (w *writer) integer(value int) {
	w.value()
	w.b = strconv.AppendInt(w.b, int64(value), 10)
}

func (w *writer) boolean(value bool) {
	w.value()
	w.b = strconv.AppendBool(w.b, value)
}

// number writes a number at full precision, null where there is none.
func (w *writer) number(value float64, ok bool) {
	if !ok {
		w.null()
		return
	}
	w.value()
	w.b = append(w.b, jsontext.Float(value).String()...)
}

func (w *writer) percent(p scoring.Percent) { w.number(p.Exact()) }

// time writes a time to the second, in UTC, null for the zero time.
func (w *writer) time(t time.Time) {
	if t = t.UTC().Truncate(time.Second); t.IsZero() {
		w.null()
		return
	}
	w.text(t.Format(time.RFC3339))
}

// raw writes a value that was kept, indented as the rest, null for nil.
func (w *writer) raw(v jsontext.Value) {
	if v == nil {
		w.null()
		return
	}
	w.value()
	b, err := jsontext.AppendFormat(w.b, v,
		jsontext.WithIndentPrefix(strings.Repeat(indent, w.depth)), jsontext.WithIndent(indent),
		jsontext.PreserveRawStrings(true))
	if err != nil && w.err == nil {
		w.err = err
	}
	w.b = b
}

// fields writes members that this version does not know.
func (w *writer) fields(fields []field) {
	for _, f := range fields {
		w.name(f.name).raw(f.value)
	}
}
