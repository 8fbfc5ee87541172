package cli

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

func (a *app) scorecardsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "scorecards",
		Short:   "List, show, check and begin scorecards, write forms",
		Example: "  kamscore scorecards list\n  kamscore scorecards show value-creation",
		Args:    noCommand,
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(
		a.scorecardsListCommand(), a.scorecardsShowCommand(), a.scorecardsCheckCommand(),
		a.scorecardsNewCommand(), a.scorecardsExportCommand(), a.scorecardsFormCommand(),
	)
	return cmd
}

func (a *app) scorecardsListCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the scorecards, bundled and your own",
		Example: "  kamscore scorecards list\n  kamscore scorecards list --format json",
		Args:    exactly(0),
		RunE: func(*cobra.Command, []string) error {
			return a.listScorecards(&out)
		},
	}
	out.flags(cmd, report.Formats())
	return cmd
}

// listScorecards lists the bundled scorecards and then the user's own, and
// tells which files are to be mended.
func (a *app) listScorecards(out *output) error {
	var list, own []*scoring.Scorecard
	for _, id := range scorecards.IDs() {
		s, err := scorecards.Bundled(id)
		if err != nil {
			return err
		}
		list = append(list, a.inLanguage(s))
	}
	cards, problems, failed := a.own()
	for _, c := range cards {
		own = append(own, a.inLanguage(c.Scorecard))
	}
	err := out.write(a, func(w io.Writer, f report.Format, o report.Options) error {
		return report.Scorecards(w, f, list, own, o)
	})
	if err != nil || failed != nil {
		return errors.Join(err, failed)
	}
	for _, p := range problems {
		complain(a.Err, unusable(p))
	}
	if len(problems) > 0 {
		return fmt.Errorf("%s of your own could not be used", report.Count(len(problems), "file"))
	}
	return nil
}

func (a *app) scorecardsShowCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:     "show SCORECARD",
		Short:   "Show a scorecard with every statement",
		Long:    "Show a scorecard, by its id or as a YAML file, with its stages, components, statements, evidence and scale.",
		Example: "  kamscore scorecards show value-creation\n  kamscore scorecards show ./our-scorecard.yaml --format markdown",
		Args:    exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := a.loadShown(args[0])
			if err != nil {
				return err
			}
			return out.write(a, func(w io.Writer, f report.Format, o report.Options) error {
				return report.Scorecard(w, f, c.Scorecard, o)
			})
		},
	}
	out.flags(cmd, report.Formats())
	return cmd
}

func (a *app) scorecardsCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check SCORECARD",
		Short: "Check a scorecard file",
		Long: `Check a scorecard file and name everything that is wrong with it, with line and
column. Warnings are advice: with warnings alone the exit code is 0.`,
		Example: "  kamscore scorecards check ./our-scorecard.yaml",
		Args:    exactly(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.check(args[0]) },
	}
}

func (a *app) check(reference string) error {
	path, s, warnings, err := a.readToCheck(reference)
	for _, w := range warnings {
		if err := a.printFinding("warning", w); err != nil {
			return err
		}
	}
	var faults scorecards.Faults
	if errors.As(err, &faults) {
		for _, f := range faults {
			if err := a.printFinding("fault", f); err != nil {
				return err
			}
		}
		return fmt.Errorf("check %s: %s", path, report.Count(len(faults), "fault"))
	}
	if err != nil {
		return err
	}
	words := fmt.Sprintf("%s %s: %s, %s, maximum %d. %s.", s.ID, s.Version,
		report.Count(len(s.Components), "component"), report.Count(s.Len(), "element"), s.Max(), report.Count(len(warnings), "warning"))
	if s.IsOverlay() {
		words += "\n" + report.OverlayWords(s) + "."
	}
	return a.print(words)
}

// readToCheck reads a scorecard with the advice on it: a file, or where there
// is none of that name a scorecard by its id.
func (a *app) readToCheck(reference string) (name string, s *scoring.Scorecard, advice []scorecards.Finding, err error) {
	name = reference
	if _, err := os.Lstat(reference); err != nil && !isPath(reference) {
		c, err := a.loadCard(reference)
		if err != nil {
			return "", nil, nil, err
		}
		if c.source == bundled {
			source, err := c.yaml()
			if err != nil {
				return "", nil, nil, err
			}
			s, advice, err = scorecards.Parse(c.ID, source)
			return name, s, advice, err
		}
		name = c.source
	}
	s, advice, err = a.bases().ReadFile(name)
	return name, s, advice, err
}

// printFinding prints where something stands, what it is, and below that what
// to do about it.
func (a *app) printFinding(kind string, f scorecards.Finding) error {
	line := kind + ": " + f.String()
	if f.Hint != "" {
		line += "\n    " + f.Hint
	}
	return a.print(line)
}
