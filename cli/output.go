package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// An output is where a command writes, and how.
type output struct {
	formats []report.Format // that there are; the first unless another is asked for
	format  string
	path    string
	force   bool // replaces a file that is there
}

func (o *output) flags(cmd *cobra.Command, formats []report.Format) {
	o.formats = formats
	cmd.Flags().StringVar(&o.format, "format", string(formats[0]), "one of "+o.names())
	_ = cmd.RegisterFlagCompletionFunc("format", offerFormats(formats)) // it fails where there is no such flag
	cmd.Flags().StringVar(&o.path, "output", "-", "file to write, which must not be there yet; - is standard output")
	cmd.Flags().BoolVar(&o.force, "force", false, "let --output replace a file that is there, but never a result or a scorecard")
}

func (o *output) names() string {
	names := make([]string, len(o.formats))
	for i, f := range o.formats {
		names[i] = string(f)
	}
	return strings.Join(names, ", ")
}

// check refuses a format that there is not.
func (o *output) check() error {
	if !slices.Contains(o.formats, report.Format(o.format)) {
		return &usageError{fmt.Errorf("there is no format %q", o.format), "--format is one of " + o.names()}
	}
	return nil
}

// write writes a report, in some words, to where it was asked for.
func (o *output) write(a *app, in *words.Words, write func(io.Writer, report.Format, report.Options) error) error {
	if err := o.check(); err != nil {
		return err
	}
	format := report.Format(o.format)
	if o.path == "-" || o.path == "" {
		if !format.IsText() && term.IsTerminal(a.Out.Fd()) {
			return &usageError{fmt.Errorf("%s is not for a terminal to show", format), "add --output and the name of a file, such as report" + format.Extension()}
		}
		options := a.options(in)
		options.Spoken = a.isSpoken()
		return write(a.Out, format, options)
	}
	var b bytes.Buffer
	options := a.options(in)
	options.Width = 0
	if err := write(&b, format, options); err != nil {
		return err
	}
	return writeFile(o.path, b.Bytes(), o.force)
}

// options are how text is written for this run's stdout.
func (a *app) options(in *words.Words) report.Options {
	return report.Options{Width: a.columns(), ASCII: a.isASCII(), Location: a.Now().Location(), Today: a.today(), Words: in}
}

// today is the day it is where the user is.
func (a *app) today() scoring.Day { return scoring.DayOf(a.Now()) }

// exportBeside writes a summary into a new file in the folder exports beside a
// result, given by its path; one that is there already is never overwritten.
func (a *app) exportBeside(result string, f report.Format, as *scoring.Assessment) (string, error) {
	var b bytes.Buffer
	options := a.options(a.words(as.Scorecard.Language))
	options.Width = 0
	if err := report.Summary(&b, f, a.resultOf(result, as), options); err != nil {
		return "", err
	}
	dir := filepath.Join(filepath.Dir(result), "exports")
	err := regular.Folder(dir)
	if err == nil {
		err = os.MkdirAll(dir, 0o700)
	}
	if err != nil {
		return "", fmt.Errorf("write into the folder exports: %w", bare(err))
	}
	base := strings.TrimSuffix(filepath.Base(result), ".json") + "-summary"
	path, err := reserve(filepath.Join(dir, base), f.Extension())
	if err != nil {
		return "", err
	}
	if err := writeFile(path, b.Bytes(), false); err != nil {
		return "", errors.Join(err, os.Remove(path))
	}
	return path, nil
}
