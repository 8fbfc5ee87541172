package cli

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/text"
)

func (a *app) scorecardsNewCommand() *cobra.Command {
	var from, extends string
	cmd := &cobra.Command{
		Use:   "new [FILE]",
		Short: "Begin a scorecard of your own",
		Long: `Write a small scorecard with a remark on every key, to be changed into one of
your own, or with --from one that there is already. Without FILE it goes to
standard output. A file that is there is never overwritten.

With --extends begin an overlay: a short file that says only what it drops,
changes and adds of another scorecard, and gets that one's next version.

In the folder of your own scorecards, which is scorecards in kamscore's config
folder, or the one that --library or KAMSCORE_LIBRARY names, it is offered on the
home screen beside the bundled ones, and known by its id.`,
		Example: "  kamscore scorecards new our-scorecard.yaml\n  kamscore scorecards new --from value-creation our-scorecard.yaml\n" +
			"  kamscore scorecards new --extends corporate-environment our-environment.yaml",
		Args: atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			isFrom, isOverlay := cmd.Flags().Changed("from"), cmd.Flags().Changed("extends")
			source := scorecards.Template()
			var err error
			switch {
			case isFrom && isOverlay:
				return &usageError{
					errors.New("--from and --extends do not go together"),
					"--from copies a scorecard whole; --extends begins a short file of changes to it",
				}
			case isFrom:
				source, err = a.copied(from)
			case isOverlay:
				return a.writeOverlay(first(args), extends)
			}
			if err != nil {
				return err
			}
			return a.writeNew(first(args), source)
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "the scorecard to start from: an id, or a YAML file")
	cmd.Flags().StringVar(&extends, "extends", "", "the scorecard to begin an overlay of: an id, or a YAML file")
	return cmd
}

// writeNew writes the YAML of a scorecard into a file that was not there, or
// without one to stdout.
func (a *app) writeNew(path string, source []byte) error {
	if path == "" || path == "-" {
		_, err := a.Out.Write(a.shown(source))
		return err
	}
	if err := isYAMLName(path, "kamscore scorecards new "); err != nil {
		return err
	}
	folder, _ := a.ownFolder()
	whole, err := filepath.Abs(path)
	isOwn := err == nil && filepath.Dir(whole) == folder.Dir
	if isOwn {
		if err := os.MkdirAll(folder.Dir, 0o700); err != nil {
			return fmt.Errorf("make the folder %s: %w", folder.Dir, bare(err))
		}
	}
	if err := createFile(path, source); err != nil {
		return err
	}
	words := "Wrote " + text.Line(path) + ". Change it, then kamscore scorecards check " + quoted(path) + " looks it over."
	if !isOwn {
		words += "\nMove it to " + text.Line(folder.Dir) + " to have it on the home screen, and known by its id."
	}
	return a.print(words)
}

// shown is the YAML of a scorecard as it goes to standard output: cleaned where
// that is a terminal, since remarks and quotes in it may hold what nobody sees.
func (a *app) shown(source []byte) []byte {
	if !term.IsTerminal(a.Out.Fd()) {
		return source
	}
	return []byte(text.Clean(string(source)))
}

// copied is the YAML of a scorecard to start from.
func (a *app) copied(reference string) ([]byte, error) {
	c, err := a.loadCard(reference)
	if err != nil {
		return nil, err
	}
	return c.begun()
}

// writeOverlay writes the YAML of an overlay that changes nothing yet.
func (a *app) writeOverlay(path, reference string) error {
	base, err := a.loadCard(reference)
	if err != nil {
		return err
	}
	if base.IsOverlay() {
		return &hinted{
			fmt.Errorf("%s is an overlay itself, of %s", base.ID, base.Extends.ID),
			"--extends " + base.Extends.ID + " begins another one of that; --from " + quoted(reference) + " starts from this one",
		}
	}
	if err := a.writeNew(path, scorecards.OverlayTemplate(base.Scorecard)); err != nil {
		return err
	}
	a.sayWhereBaseLies(path, base)
	return nil
}

// sayWhereBaseLies says on stderr what to do where the base of a new overlay is
// not found from its file. On stdout its remarks have to do.
func (a *app) sayWhereBaseLies(path string, base card) {
	var faults scorecards.Faults
	_, _, err := a.bases().ReadFile(path)
	if !errors.As(err, &faults) || !faults[0].IsOfBase {
		return
	}
	folder, _ := a.ownFolder()
	complain(a.Err, &hinted{
		fmt.Errorf("%s cannot be used yet: its base %s lies elsewhere", path, base.ID),
		"copy " + quoted(base.source) + " to where the overlay is, or to " + quoted(folder.Dir) + ", the folder of your own scorecards",
	})
}

// isYAMLName refuses the name of a file that no scorecard is looked for in. The
// hint begins as the command line does that names it.
func isYAMLName(path, hint string) error {
	if slices.Contains(yamlExtensions, filepath.Ext(path)) {
		return nil
	}
	return &usageError{
		fmt.Errorf("%s does not end in .yaml, by which the file of a scorecard is known", path),
		hint + quoted(path+".yaml"),
	}
}

// begun is the YAML of a scorecard with what an author who starts from it
// changes first.
func (c card) begun() ([]byte, error) {
	source, err := c.yaml()
	if err != nil {
		return nil, err
	}
	remark := fmt.Sprintf(`# Started from %s %s. Change first:
#   id       to one of your own: a-z, 0-9 and -; it names your scorecard in every result
#   version  to 1.0.0, and raise it with every change from then on
#   title    to what those who rate will read
# The id of a statement stays as long as the statement means the same; a new
# statement gets a new id.
`, c.ID, c.Version)
	// The mark that some editors put at the start may stand nowhere else.
	return append([]byte(remark), bytes.TrimPrefix(source, []byte("\ufeff"))...), nil
}

// yaml is the text that a scorecard was read from.
func (c card) yaml() ([]byte, error) {
	if c.source == bundled {
		return scorecards.Source(c.ID)
	}
	return scorecards.FileSource(c.source)
}
