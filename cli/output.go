package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// An output is where a command writes, and how.
type output struct {
	format string
	path   string
}

func (o *output) flags(cmd *cobra.Command) {
	names := make([]string, 0, len(report.Formats()))
	for _, f := range report.Formats() {
		names = append(names, string(f))
	}
	cmd.Flags().StringVar(&o.format, "format", string(report.Text), "one of "+strings.Join(names, ", "))
	cmd.Flags().StringVar(&o.path, "output", "-", "file to write; - is standard output")
}

// write writes a report to where it was asked for.
func (o *output) write(a *app, write func(io.Writer, report.Format, report.Options) error) error {
	format, err := report.ParseFormat(o.format)
	if err != nil {
		return &usageError{err: err}
	}
	if o.path == "-" || o.path == "" {
		return write(a.Out, format, a.options())
	}
	var b bytes.Buffer
	options := a.options()
	options.Width = 0
	if err := write(&b, format, options); err != nil {
		return err
	}
	if err := os.WriteFile(o.path, b.Bytes(), 0o600); err != nil {
		return fmt.Errorf("write %s: %w", o.path, bare(err))
	}
	return nil
}

// options are how text is written for this run's stdout.
func (a *app) options() report.Options {
	return report.Options{Width: a.columns(), ASCII: a.isASCII(), Location: a.Now().Location()}
}

// extensions are the file names' ends by format.
var extensions = map[report.Format]string{
	report.Text: ".txt", report.Markdown: ".md", report.CSV: ".csv", report.JSON: ".json",
}

// exportBeside writes a summary into a new file beside the result; one that
// is there already is never overwritten.
func (a *app) exportBeside(saver *results.Saver, f report.Format, as *scoring.Assessment) (string, error) {
	dir, base := a.folder().Dir, "summary"
	if saver != nil {
		dir = filepath.Dir(saver.Path())
		base = strings.TrimSuffix(filepath.Base(saver.Path()), ".json") + "-summary"
	}
	dir = filepath.Join(dir, "exports")
	var b bytes.Buffer
	options := report.Options{ASCII: a.isASCII(), Location: a.Now().Location()}
	if err := report.Summary(&b, f, report.Result{Assessment: as}, options); err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("write the summary: %w", err)
	}
	for n := 1; ; n++ {
		name := base
		if n > 1 {
			name += fmt.Sprintf("-%d", n)
		}
		path := filepath.Join(dir, name+extensions[f])
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", fmt.Errorf("write %s: %w", path, bare(err))
		}
		_, err = file.Write(b.Bytes())
		if err := errors.Join(err, file.Close()); err != nil {
			return "", fmt.Errorf("write %s: %w", path, bare(err))
		}
		return path, nil
	}
}

// bare is the cause in an error of the file system that names its path again.
func bare(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
