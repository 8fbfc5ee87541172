package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// A Format is how a thing is written, by the name a user types.
type Format string

// The formats.
const (
	Text     Format = "text"
	Markdown Format = "markdown"
	CSV      Format = "csv"
	JSON     Format = "json"
	HTML     Format = "html"
	XLSX     Format = "xlsx"
	YAML     Format = "yaml" // of a scorecard, which is handed on as it was written
)

// IsText reports whether a format can be shown on a terminal.
func (f Format) IsText() bool { return f != XLSX }

// Extension is what the name of a file in a format ends with.
func (f Format) Extension() string {
	switch f {
	case Text:
		return ".txt"
	case Markdown:
		return ".md"
	case CSV:
		return ".csv"
	case JSON:
		return ".json"
	case HTML:
		return ".html"
	case XLSX:
		return ".xlsx"
	case YAML:
		return ".yaml"
	}
	return ""
}

// An encoding writes what is a T in one format.
type encoding[T any] struct {
	name   Format
	encode func(T, Options) ([]byte, error)
}

// encodings are those there are of a T, in the order in which help names them.
type encodings[T any] []encoding[T]

// reports are the formats of whatever is a thing.
var reports = encodings[thing]{
	{Text, encodeText},
	{Markdown, encodeMarkdown},
	{HTML, encodeHTML},
	{CSV, encodeCSV},
	{JSON, encodeJSON},
	{XLSX, encodeXLSX},
}

// matrices are the formats of a matrix.
var matrices = encodings[thing]{
	{Text, encodeText},
	{Markdown, encodeMarkdown},
	{HTML, encodeHTML},
	{CSV, encodeCSV},
	{JSON, encodeJSON},
}

// forms are the formats of a form.
var forms = encodings[*scoring.Scorecard]{
	{Markdown, encodeFormMarkdown},
	{HTML, encodeFormHTML},
	{CSV, encodeFormCSV},
	{XLSX, encodeFormXLSX},
}

// elementTables are the formats of the table of a scorecard's elements.
var elementTables = encodings[*scoring.Scorecard]{
	{CSV, encodeElementsCSV},
	{XLSX, encodeElementsXLSX},
}

// Formats are all formats of a report, in the order in which they are offered.
func Formats() []Format { return reports.names() }

// FileFormats are Formats in the order in which a file is offered: first what
// most people want to send.
func FileFormats() []Format {
	others := slices.DeleteFunc(Formats(), func(f Format) bool { return f == HTML })
	return append([]Format{HTML}, others...)
}

// MatrixFormats are all formats of a matrix, in the order in which they are
// offered.
func MatrixFormats() []Format { return matrices.names() }

// FormFormats are all formats of a form, in the order in which they are
// offered.
func FormFormats() []Format { return forms.names() }

// ElementFormats are all formats of the table of a scorecard's elements, in the
// order in which they are offered.
func ElementFormats() []Format { return elementTables.names() }

// ParseFormat finds the format of a report by its name. The error names those
// there are.
func ParseFormat(name string) (Format, error) {
	_, err := reports.find(Format(name))
	return Format(name), err
}

func (e encodings[T]) names() []Format {
	names := make([]Format, len(e))
	for i := range e {
		names[i] = e[i].name
	}
	return names
}

func (e encodings[T]) find(f Format) (encoding[T], error) {
	names := make([]string, len(e))
	for i := range e {
		if e[i].name == f {
			return e[i], nil
		}
		names[i] = string(e[i].name)
	}
	last := len(names) - 1
	return encoding[T]{}, fmt.Errorf("no format %q: there are %s and %s", string(f), strings.Join(names[:last], ", "), names[last])
}
