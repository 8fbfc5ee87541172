package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strings"
)

// writeJSON writes an object as encodeJSON does, but for some lists, which are
// empty in it and are written one item after the other: of a roll-up they may
// have a hundred thousand, which would take several times the memory of all
// else to be had at once.
func writeJSON(w io.Writer, object any, lists map[string]iter.Seq[any]) error {
	var all bytes.Buffer
	if err := newJSONEncoder(&all, "").Encode(object); err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 64<<10)
	for line := range strings.Lines(all.String()) {
		// A line begins like this with a member of the object itself alone: in a
		// text there is no end of a line, and what is within has more indent.
		name, rest, isEmpty := strings.Cut(strings.TrimPrefix(line, `  "`), `": []`)
		items := lists[name]
		if !isEmpty || items == nil || !strings.HasPrefix(line, `  "`) {
			_, _ = out.WriteString(line) // an error stays for Flush
			continue
		}
		_, _ = fmt.Fprintf(out, `  "%s": `, name)
		if err := writeItems(out, items); err != nil {
			return err
		}
		_, _ = out.WriteString(rest)
	}
	return out.Flush()
}

// writeItems writes a list that is a member of an object.
func writeItems(out *bufio.Writer, items iter.Seq[any]) error {
	var one bytes.Buffer
	e := newJSONEncoder(&one, "    ")
	before, end := "[\n    ", "[]"
	for item := range items {
		one.Reset()
		if err := e.Encode(item); err != nil {
			return err
		}
		_, _ = out.WriteString(before)
		_, _ = out.Write(bytes.TrimSuffix(one.Bytes(), []byte("\n")))
		before, end = ",\n    ", "\n  ]"
	}
	_, err := out.WriteString(end)
	return err
}

func newJSONEncoder(w io.Writer, indent string) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent(indent, "  ")
	return e
}
