package results

import (
	"bytes"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
)

// A writer writes JSON in the order in which it is called:
// w.name("revision").integer(3). The first error is kept and nothing is
// written after it.
type writer struct {
	enc *jsontext.Encoder
	err error
}

func newWriter(b *bytes.Buffer) *writer {
	return &writer{enc: jsontext.NewEncoder(
		b,
		jsontext.WithIndent("  "),
		jsontext.PreserveRawStrings(true), // in values that are kept as they stood
		jsontext.AllowInvalidUTF8(true),   // becomes U+FFFD: an answer is never refused for it
	)}
}

// name writes the name of a member; its value has to follow.
func (w *writer) name(name string) *writer {
	w.token(jsontext.String(name))
	return w
}

func (w *writer) object(members func()) {
	w.token(jsontext.BeginObject)
	members()
	w.token(jsontext.EndObject)
}

func (w *writer) array(items func()) {
	w.token(jsontext.BeginArray)
	items()
	w.token(jsontext.EndArray)
}

func (w *writer) text(value string) { w.token(jsontext.String(value)) }

// optional writes text, null where it is empty.
func (w *writer) optional(value string) {
	if value == "" {
		w.token(jsontext.Null)
		return
	}
	w.text(value)
}

func (w *writer) integer(value int) { w.token(jsontext.Int(int64(value))) }

func (w *writer) boolean(value bool) { w.token(jsontext.Bool(value)) }

// number writes a number at full precision, null where there is none.
func (w *writer) number(value float64, ok bool) {
	if !ok {
		w.token(jsontext.Null)
		return
	}
	w.token(jsontext.Float(value))
}

func (w *writer) percent(p scoring.Percent) { w.number(p.Exact()) }

// time writes a time to the second, in UTC, null for the zero time.
func (w *writer) time(t time.Time) {
	if t = t.UTC().Truncate(time.Second); t.IsZero() {
		w.token(jsontext.Null)
		return
	}
	w.text(t.Format(time.RFC3339))
}

// raw writes a value that was kept, null for nil.
func (w *writer) raw(v jsontext.Value) {
	switch {
	case v == nil:
		w.token(jsontext.Null)
	case w.err == nil:
		w.err = w.enc.WriteValue(v)
	}
}

// fields writes members that this version does not know.
func (w *writer) fields(fields []field) {
	for _, f := range fields {
		w.name(f.name).raw(f.value)
	}
}

func (w *writer) token(t jsontext.Token) {
	if w.err == nil {
		w.err = w.enc.WriteToken(t)
	}
}
