// Package report writes what was found, a summary, priorities or a scorecard,
// to an io.Writer as text, Markdown, HTML, CSV, JSON or XLSX; and a form to fill
// in, as Markdown, HTML, CSV or XLSX.
//
// Texts are clean when they come here (package text), and no format adds an
// escape sequence or a control character other than a newline; in CSV a note
// keeps its tabs. The package opens no file and does no arithmetic: every
// number comes from package scoring.
package report

import (
	"fmt"
	"io"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A Result is an assessment to be written. Its scorecard may be a full one or
// the outline out of a result file.
type Result struct {
	Assessment *scoring.Assessment

	// Previous is the round that this one follows, nil where there is none or
	// it cannot be had. HTML marks what it was.
	Previous *scoring.Assessment
}

// componentsOf is how many components the scorecard has where only some of
// them were asked, else 0.
func (r Result) componentsOf() int {
	whole := r.Assessment.Whole
	if whole == nil || len(whole.Components) <= len(r.Assessment.Scorecard.Components) {
		return 0
	}
	return len(whole.Components)
}

// Options say how to write. The zero value is good for a pipe.
type Options struct {
	Width    int            // columns of text; 0 means 80, and 20 is the least
	ASCII    bool           // text in ASCII only, as text.ASCII gives it
	Location *time.Location // for dates; nil means UTC
	Today    scoring.Day    // in Location; without it nothing is called overdue
	Words    *words.Words   // in whose language; nil means English. CSV and JSON are English always

	// Spoken has text written to be heard: sentences, no tables, no signs.
	// Width 0 then means that no line is broken.
	Spoken bool

	// Reference is how a command line names the scorecard of a form, ready to
	// be pasted; empty means by its id.
	Reference string
}

const (
	defaultWidth = 80
	leastWidth   = 20
)

func (o Options) words() *words.Words {
	if o.Words == nil {
		return words.English()
	}
	return o.Words
}

func (o Options) width() int {
	if o.Width == 0 {
		return defaultWidth
	}
	return max(o.Width, leastWidth)
}

// A thing is something to be written. Each format asks it for the shape that
// the format can show.
type thing interface {
	// document is for a reader. In full it holds also what is too long for a
	// terminal. Dates are given in loc, nil meaning UTC.
	document(full bool, loc *time.Location) document
	// rows are for a spreadsheet, the names of the columns first: see encodeCSV.
	rows() [][]any
	// object is for a program; encoding/json writes it.
	object() any
}

// Summary writes the scores of a result. As CSV it is the table of all
// answers, which can be imported again.
func Summary(w io.Writer, f Format, r Result, o Options) error {
	return write(w, f, reports, "summary", thing(newSummary(r, o)), o)
}

// Priorities writes what is planned, what to work on, each with the reason for
// its place, what to prove and what to find out.
func Priorities(w io.Writer, f Format, r Result, o Options) error {
	return write(w, f, reports, "priorities", thing(newPriorities(r, o)), o)
}

// Scorecard writes one scorecard in full. JSON has the names of the YAML
// format and can be read as such; CSV is the blank table of answers, a form
// to fill in.
func Scorecard(w io.Writer, f Format, s *scoring.Scorecard, o Options) error {
	return write(w, f, reports, "scorecard", thing(scorecard{s, o.words()}), o)
}

// Scorecards writes a list of scorecards, a line each, by what they belong to.
func Scorecards(w io.Writer, f Format, l Listing, o Options) error {
	return write(w, f, reports, "scorecards", thing(scorecards{l, o.words()}), o)
}

// Form writes a scorecard to be filled in away from a terminal: to print or to
// hand round as HTML or Markdown, and as CSV the blank table of answers, which
// can be imported once it is filled.
func Form(w io.Writer, f Format, card *scoring.Scorecard, o Options) error {
	return write(w, f, forms, "form", card, o)
}

// Elements writes the table of a scorecard's elements, with their ids, to be
// edited in a spreadsheet.
func Elements(w io.Writer, f Format, card *scoring.Scorecard, o Options) error {
	return write(w, f, elementTables, "elements", card, o)
}

// write encodes all of a thing before it writes any, so that an error leaves
// no half of it behind.
func write[T any](w io.Writer, f Format, as encodings[T], name string, t T, o Options) error {
	e, err := as.find(f)
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	out, err := e.encode(t, o)
	if err != nil {
		return fmt.Errorf("write %s as %s: %w", name, f, err)
	}
	if _, err := w.Write(out); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}
