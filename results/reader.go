package results

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// Budgets of the reader.
const (
	// maxDepth is how deep the values may nest that are kept without being
	// understood. Indented again, a deep one would fill a disk.
	maxDepth = 32

	maxUnknown = 1000 // fields of one object that are kept without being understood
	maxDropped = 1000 // names of fields that were not kept
	maxFaults  = 100  // after so many the rest is not looked at
)

// A reader takes values of a wanted type from JSON. A value of another type
// is a fault and reads as zero; so does null, which is no fault. A syntax
// error is kept in err, and nothing is read after it.
//
// jsontext refuses duplicate keys and bad Unicode, which encoding/json passes
// silently.
type reader struct {
	dec     *jsontext.Decoder
	err     error
	faults  Faults
	dropped []string // places of unknown fields that are not kept

	names lexicon // of members
}

func newReader(data []byte) *reader {
	return &reader{dec: jsontext.NewDecoder(bytes.NewBuffer(data)), names: lexicon{}}
}

// reset goes on with other data. Only the lexicon is kept.
func (r *reader) reset(data []byte) {
	r.dec.Reset(bytes.NewBuffer(data))
	r.err, r.faults, r.dropped = nil, nil, nil
}

// object calls member for every name of an object; member reads the value.
func (r *reader) object(member func(name string)) {
	if !r.expect(jsontext.KindBeginObject, "an object is needed") {
		return
	}
	r.token()
	for r.err == nil && r.dec.PeekKind() != jsontext.KindEndObject {
		if name := r.value(); r.err == nil {
			member(r.names.text(name, unquote))
		}
	}
	r.token()
}

// array calls item for every value of an array, of which there may be at most
// so many; item reads it.
func (r *reader) array(most int, item func(index int)) {
	if !r.expect(jsontext.KindBeginArray, "a list is needed") {
		return
	}
	r.token()
	for i := 0; r.err == nil && r.dec.PeekKind() != jsontext.KindEndArray; i++ {
		if i == most {
			r.err = fmt.Errorf("%s: more than %d", placeOf(r.dec.StackPointer().Parent()), most)
			return
		}
		item(i)
	}
	r.token()
}

// line reads text that stands on one line, cleaned.
func (r *reader) line() string { return text.Line(r.rawText()) }

// text reads text that may have several lines, cleaned.
func (r *reader) text() string { return text.Clean(r.rawText()) }

// path reads the path of a file.
func (r *reader) path() string { return cleanPath(r.rawText()) }

// cleanPath is the path of a file on one line, with its spaces as they are. One
// whose name has to be cleaned is not found by it, and then looked for by its id.
func cleanPath(s string) string {
	return strings.NewReplacer("\n", " ", "\t", " ").Replace(text.Clean(s))
}

func (r *reader) rawText() string {
	if !r.expect(jsontext.KindString, "text is needed") {
		return ""
	}
	t := r.token()
	if r.err != nil {
		return ""
	}
	return t.String()
}

// boolean reads true or false and reports whether there was either.
func (r *reader) boolean() (value, ok bool) {
	if k := r.dec.PeekKind(); k == jsontext.KindTrue || k == jsontext.KindFalse {
		value = r.token().Kind() == jsontext.KindTrue
		return value, r.err == nil
	}
	r.expect(jsontext.KindTrue, "true or false is needed")
	return false, false
}

// integer reads a whole number and reports whether there was one.
func (r *reader) integer(least, most int) (value int, ok bool) {
	if !r.expect(jsontext.KindNumber, "a whole number is needed") {
		return 0, false
	}
	raw := r.value()
	if r.err != nil {
		return 0, false
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	inRange := err == nil && n >= int64(least) && n <= int64(most)
	if err != nil {
		// Some programs write 2 as 2.0. What is too large to parse is infinite.
		f, _ := strconv.ParseFloat(string(raw), 64)
		if f != math.Trunc(f) {
			r.fault("%s is not a whole number", brief(string(raw), 20))
			return 0, false
		}
		if inRange = f >= float64(least) && f <= float64(most); inRange {
			n = int64(f)
		}
	}
	if !inRange {
		r.fault("%s is not from %d to %d", brief(string(raw), 20), least, most)
		return 0, false
	}
	return int(n), true
}

// time reads a time to the second, in UTC.
func (r *reader) time() time.Time {
	s := r.rawText()
	if s == "" || r.err != nil {
		return time.Time{}
	}
	t, err := time.Parse(time.RFC3339, s)
	if t = t.UTC().Truncate(time.Second); err != nil || t.Year() < 1 || t.Year() > 9999 {
		r.fault("%s is not a time like 2026-01-07T09:12:00Z", quote(s))
		return time.Time{}
	}
	return t
}

// day reads a day like "2026-12-01".
func (r *reader) day() scoring.Day {
	s := r.rawText()
	if s == "" || r.err != nil {
		return scoring.Day{}
	}
	d, err := scoring.ParseDay(s)
	if err != nil {
		r.fault("%s is not a day like 2026-12-01", quote(s))
	}
	return d
}

// raw takes a value as it stands, without white space, nil for null.
func (r *reader) raw() jsontext.Value {
	v := r.value().Clone()
	switch {
	case r.err != nil || v.Kind() == jsontext.KindNull:
		return nil
	case v.Kind() != jsontext.KindBeginObject && v.Kind() != jsontext.KindBeginArray:
		return v
	}
	if depth(v) > maxDepth {
		r.fault("nested more than %d deep", maxDepth)
		return nil
	}
	if err := v.Compact(); err != nil {
		r.err = err
	}
	return v
}

// keep adds a field that this version does not know to those of its object.
func (r *reader) keep(fields []field, name string) []field {
	if len(fields) == maxUnknown {
		r.err = fmt.Errorf("more than %d unknown fields in %s", maxUnknown, placeOf(r.dec.StackPointer().Parent()))
		return fields
	}
	return append(fields, field{name, r.raw()})
}

// drop leaves out the value of a field that is not known and not kept.
func (r *reader) drop() {
	r.skip()
	if r.err == nil && len(r.dropped) < maxDropped {
		r.dropped = append(r.dropped, r.place())
	}
}

func (r *reader) skip() {
	if r.err == nil {
		r.err = r.dec.SkipValue()
	}
}

// expect reports whether the next value is of a kind. If not, the value is
// left out, and unless it is null that is a fault.
func (r *reader) expect(kind jsontext.Kind, problem string) bool {
	if r.err != nil {
		return false
	}
	found := r.dec.PeekKind()
	if found == kind {
		return true
	}
	if r.skip(); r.err == nil && found != jsontext.KindNull {
		r.fault("%s", problem)
	}
	return false
}

func (r *reader) token() jsontext.Token {
	if r.err != nil {
		return jsontext.Token{}
	}
	t, err := r.dec.ReadToken()
	r.err = err
	return t
}

func (r *reader) value() jsontext.Value {
	if r.err != nil {
		return nil
	}
	v, err := r.dec.ReadValue()
	r.err = err
	return v
}

// fault notes what is wrong with the value read last.
func (r *reader) fault(format string, args ...any) {
	r.faults.add(r.place(), format, args...)
	if len(r.faults) == maxFaults {
		r.err = r.faults
	}
}

// place names the value read last.
func (r *reader) place() string { return placeOf(r.dec.StackPointer()) }

// depth is how deep a sound value nests.
func depth(v jsontext.Value) int {
	deepest, now, inText := 0, 0, false
	for i := 0; i < len(v); i++ {
		switch c := v[i]; {
		case inText && c == '\\':
			i++
		case c == '"':
			inText = !inText
		case inText:
		case c == '{' || c == '[':
			now++
			deepest = max(deepest, now)
		case c == '}' || c == ']':
			now--
		}
	}
	return deepest
}
