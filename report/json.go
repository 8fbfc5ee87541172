package report

import "bytes"

// encodeJSON writes an object as a person would: two spaces of indent, & and
// < as they are, a newline at the end.
func encodeJSON(t thing, _ Options) ([]byte, error) {
	var out bytes.Buffer
	err := newJSONEncoder(&out, "").Encode(t.object())
	return out.Bytes(), err
}
