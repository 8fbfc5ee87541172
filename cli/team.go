package cli

import (
	"errors"
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
)

// teamFlags are what is asked of a roll-up.
type teamFlags struct {
	selection
	out       output
	anonymous bool
}

func (a *app) teamCommand() *cobra.Command {
	var f teamFlags
	cmd := &cobra.Command{
		Use:   "team RESULT|DIR ...",
		Short: "Roll up the results of a team",
		Long: `Roll up many results: mean, median and range for each component, the team
total, who stands where, and the statements with most disagreement, the lowest
mean, the least evidence and most who did not know. RESULT is a path, an id or
the beginning of one; DIR stands for the results in a folder, without its
subfolders.

Of each respondent the newest finished result counts, in the role that most
have; what is left out is counted and listed. A mean is over those who answered
all of it: what nobody answered never counts as 0. Results of several scorecards
give a section each. Where the subject is a company, respondents are numbered
unless --names is given. A workbook (xlsx) has each rating, and formulas that
follow when one is changed.`,
		Example: "  kamscore team ./results\n  kamscore team ./results --anonymous --format markdown --output team.md\n" +
			"  kamscore team ./results --scorecard value-creation --format xlsx --output team.xlsx",
		Args: atLeast(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := f.check(); err != nil {
				return err
			}
			return a.team(args, f)
		},
	}
	f.out.flags(cmd, report.Formats())
	f.flags(cmd)
	cmd.Flags().BoolVar(&f.anonymous, "anonymous", false, "leave out respondents, subjects, ids and file names")
	return cmd
}

// check refuses what cannot be meant before anything is read.
func (f *teamFlags) check() error {
	if f.names && f.anonymous {
		return &usageError{errors.New("--names and --anonymous exclude each other"), "leave one of them out"}
	}
	if err := f.selection.check(); err != nil {
		return err
	}
	return f.out.check()
}

func (a *app) team(args []string, f teamFlags) error {
	found, err := a.gather("roll up", args, f.choice, f.anonymous)
	if err != nil {
		return err
	}
	rollUps, err := ofScorecard(found.rollUps, f.scorecard)
	if err != nil {
		return err
	}
	if err := fits(rollUps, report.Format(f.out.format)); err != nil {
		return err
	}
	for _, r := range rollUps {
		a.tellInOneLanguage(r)
	}
	team := report.Team{RollUps: rollUps, Names: f.names, Anonymous: f.anonymous, Unreadable: unreadables(found.problems)}
	err = f.out.write(a, a.words(rollUps[0].Scorecard.Language), func(w io.Writer, format report.Format, o report.Options) error {
		return report.RollUp(w, format, team, o)
	})
	if err != nil {
		return err
	}
	isNamed := f.anonymous || !team.HidesNames() && report.Format(f.out.format) != report.CSV
	return a.tellUnread("roll-up", found.problems, len(found.paths), isNamed)
}
