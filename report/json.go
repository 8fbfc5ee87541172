package report

import (
	"bytes"
	"encoding/json"
)

// encodeJSON writes an object as a person would: two spaces of indent, & and
// < as they are, a newline at the end.
func encodeJSON(t thing, _ Options) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(t.object())
	return out.Bytes(), err
}
