package cli

import (
	"errors"
	"fmt"
	"io"

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
		Short:   "List the bundled scorecards",
		Example: "  kamscore scorecards list\n  kamscore scorecards list --format json",
		Args:    exactly(0),
		RunE: func(*cobra.Command, []string) error {
			var list []*scoring.Scorecard
			for _, id := range scorecards.IDs() {
				s, err := scorecards.Bundled(id)
				if err != nil {
					return err
				}
				list = append(list, s)
			}
			return out.write(a, func(w io.Writer, f report.Format, o report.Options) error {
				return report.Scorecards(w, f, list, o)
			})
		},
	}
	out.flags(cmd, report.Formats())
	return cmd
}

func (a *app) scorecardsShowCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:     "show SCORECARD",
		Short:   "Show a scorecard with every statement",
		Long:    "Show a scorecard, bundled or a YAML file, with its stages, components, statements, evidence and scale.",
		Example: "  kamscore scorecards show value-creation\n  kamscore scorecards show ./our-scorecard.yaml --format markdown",
		Args:    exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := loadCard(args[0])
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
		Use:   "check FILE",
		Short: "Check a scorecard file",
		Long: `Check a scorecard file and name everything that is wrong with it, with line and
column. Warnings are advice: with warnings alone the exit code is 0.`,
		Example: "  kamscore scorecards check ./our-scorecard.yaml",
		Args:    exactly(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.check(args[0]) },
	}
}

func (a *app) check(path string) error {
	s, warnings, err := scorecards.ReadFile(path)
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
	return a.print(fmt.Sprintf("%s %s: %s, %s, maximum %d. %s.", s.ID, s.Version,
		report.Count(len(s.Components), "component"), report.Count(s.Len(), "element"), s.Max(), report.Count(len(warnings), "warning")))
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
