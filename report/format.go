package report

import (
	"fmt"
	"strings"
)

// A Format is how a thing is written, by the name a user types.
type Format string

// The formats.
const (
	Text     Format = "text"
	Markdown Format = "markdown"
	CSV      Format = "csv"
	JSON     Format = "json"
)

type encoder func(thing, Options) ([]byte, error)

// formats is the one table of them, in the order in which help names them.
var formats = []struct {
	name   Format
	encode encoder
}{
	{Text, encodeText},
	{Markdown, encodeMarkdown},
	{CSV, encodeCSV},
	{JSON, encodeJSON},
}

// Formats are all formats, in the order in which they are offered.
func Formats() []Format {
	names := make([]Format, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// ParseFormat finds a format by its name. The error names those there are.
func ParseFormat(name string) (Format, error) {
	_, err := Format(name).encoder()
	return Format(name), err
}

func (f Format) encoder() (encoder, error) {
	names := make([]string, len(formats))
	for i, row := range formats {
		if row.name == f {
			return row.encode, nil
		}
		names[i] = string(row.name)
	}
	last := len(names) - 1
	return nil, fmt.Errorf("no format %q: there are %s and %s", string(f), strings.Join(names[:last], ", "), names[last])
}
