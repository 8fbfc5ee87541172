package cli

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// teamFlags are what is asked of a roll-up.
type teamFlags struct {
	out       output
	choice    scoring.Choice
	role      string
	scorecard string
	names     bool
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
	flags := cmd.Flags()
	flags.BoolVar(&f.choice.Drafts, "include-drafts", false, "where a respondent has finished none, take the newest draft")
	flags.StringVar(&f.role, "role", "", "count the results in this role: "+roleNames()+" (default: the one most have)")
	flags.StringVar(&f.scorecard, "scorecard", "", "only the results of this scorecard, by its id, or id@1 for a major version")
	flags.BoolVar(&f.names, "names", false, "name the respondents where the subject is a company")
	flags.BoolVar(&f.anonymous, "anonymous", false, "leave out respondents, subjects, ids and file names")
	return cmd
}

// check refuses what cannot be meant before anything is read.
func (f *teamFlags) check() error {
	if f.names && f.anonymous {
		return &usageError{errors.New("--names and --anonymous exclude each other"), "leave one of them out"}
	}
	var err error
	if f.choice.Role, err = roleNamed(f.role); err != nil {
		return err
	}
	return f.out.check()
}

func (a *app) team(args []string, f teamFlags) error {
	// What is kept of a result is small beside what reading it takes: to clear
	// up four times as often saves a quarter of the memory for little time.
	defer debug.SetGCPercent(debug.SetGCPercent(25))
	found, err := a.gather(args, f.choice)
	if err != nil {
		return err
	}
	if len(found.rollUps) == 0 {
		return a.nothingGathered("roll up", args, found, f.anonymous)
	}
	rollUps, err := chooseRollUps(found.rollUps, f.scorecard, report.Format(f.out.format))
	if err != nil {
		return err
	}
	for _, r := range rollUps {
		a.tellInOneLanguage(r)
	}
	team := report.Team{RollUps: rollUps, Names: f.names, Anonymous: f.anonymous, Unreadable: unreadables(found.problems)}
	err = f.out.write(a, a.words(rollUps[0].Scorecard.Language), func(w io.Writer, format report.Format, o report.Options) error {
		return report.RollUp(w, format, team, o)
	})
	if err != nil || len(found.problems) == 0 {
		return err
	}
	if !f.anonymous && (team.HidesNames() || report.Format(f.out.format) == report.CSV) {
		for _, p := range found.problems { // the report does not say which
			complain(a.Err, p.Err)
		}
	}
	return fmt.Errorf("%d of %s could not be read; the roll-up is of the others", len(found.problems), report.Count(found.files, "file"))
}
