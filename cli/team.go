package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
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

func roleNames() string {
	names := make([]string, len(scoring.Roles()))
	for i, role := range scoring.Roles() {
		names[i] = string(role)
	}
	return strings.Join(names, ", ")
}

// check refuses what cannot be meant before anything is read.
func (f *teamFlags) check() error {
	f.choice.Role = scoring.Role(f.role)
	switch {
	case f.names && f.anonymous:
		return &usageError{errors.New("--names and --anonymous exclude each other"), "leave one of them out"}
	case f.role != "" && !slices.Contains(scoring.Roles(), f.choice.Role):
		return &usageError{fmt.Errorf("there is no role %q", f.role), "--role is one of " + roleNames()}
	}
	return f.out.check()
}

func (a *app) team(args []string, f teamFlags) error {
	paths, err := a.teamPaths(args)
	if err != nil {
		return err
	}
	// What is kept of a result is small beside what reading it takes: to clear
	// up four times as often saves a quarter of the memory for little time.
	defer debug.SetGCPercent(debug.SetGCPercent(25))
	rollUps, problems, err := a.gather(paths, f.choice)
	if err != nil {
		return err
	}
	if len(rollUps) == 0 {
		return a.nothingToRollUp(args, problems, f.anonymous)
	}
	rollUps, err = f.chosen(rollUps)
	if err != nil {
		return err
	}
	for _, r := range rollUps {
		a.tellInOneLanguage(r)
	}
	team := report.Team{RollUps: rollUps, Names: f.names, Anonymous: f.anonymous}
	for _, p := range problems {
		team.Unreadable = append(team.Unreadable, report.Unreadable{Path: text.Line(p.Path), Reason: text.Line(reasonOf(p.Err))})
	}
	err = f.out.write(a, a.words(rollUps[0].Scorecard.Language), func(w io.Writer, format report.Format, o report.Options) error {
		return report.RollUp(w, format, team, o)
	})
	if err != nil || len(problems) == 0 {
		return err
	}
	if !f.anonymous && (team.HidesNames() || report.Format(f.out.format) == report.CSV) {
		for _, p := range problems { // the report does not say which
			complain(a.Err, p.Err)
		}
	}
	return fmt.Errorf("%d of %s could not be read; the roll-up is of the others", len(problems), report.Count(len(paths), "file"))
}

// teamPaths are the files that the arguments stand for, each once.
func (a *app) teamPaths(args []string) ([]string, error) {
	var paths []string
	seen := map[string]bool{}
	for _, arg := range args {
		of := []string{arg}
		info, err := os.Stat(arg)
		if err == nil && info.IsDir() {
			of, err = results.Folder{Dir: arg}.Paths()
		} else {
			of[0], err = a.findNamed(arg)
		}
		if err != nil {
			return nil, err
		}
		if len(args) == 1 {
			return of, nil // in which there is none twice
		}
		for _, path := range of {
			whole, err := filepath.Abs(path)
			if err != nil {
				return nil, fmt.Errorf("read %s: %w", path, err)
			}
			if !seen[whole] {
				seen[whole] = true
				paths = append(paths, path)
			}
		}
	}
	return paths, nil
}

// gather reads the results and rolls them up.
func (a *app) gather(paths []string, c scoring.Choice) ([]*scoring.RollUp, []results.Problem, error) {
	var g scoring.Gatherer
	var problems []results.Problem
	err := a.scan(paths, func(path string, as *scoring.Assessment, err error) {
		if err != nil {
			problems = append(problems, results.Problem{Path: path, Err: err})
		} else {
			g.Add(as, text.Line(path))
		}
	})
	if err != nil {
		return nil, nil, err
	}
	slices.SortFunc(problems, func(a, b results.Problem) int { return cmp.Compare(a.Path, b.Path) })
	return g.RollUps(c), problems, nil
}

// chosen are the roll-ups of the scorecard that was asked for, and in a format
// that holds one no more than one.
func (f *teamFlags) chosen(rollUps []*scoring.RollUp) ([]*scoring.RollUp, error) {
	chosen := rollUps
	if f.scorecard != "" {
		id, major, isOneMajor := strings.Cut(f.scorecard, "@")
		chosen = nil
		for _, r := range rollUps {
			if r.Scorecard.ID == id && (!isOneMajor || r.Scorecard.Major() == major) {
				chosen = append(chosen, r)
			}
		}
		if chosen == nil {
			return nil, &usageError{fmt.Errorf("no result is of the scorecard %s", f.scorecard), "there are results of " + scorecardNames(rollUps)}
		}
	}
	format := report.Format(f.out.format)
	if len(chosen) > 1 && slices.Contains([]report.Format{report.CSV, report.JSON, report.XLSX}, format) {
		what, hint := "scorecards", "choose one by --scorecard "+scorecardName(chosen[0])
		if scorecardName(chosen[0]) == scorecardName(chosen[len(chosen)-1]) {
			what, hint = "bases or scales of one scorecard", "name the files of one of them; text, markdown and html have a section for each"
		}
		return nil, &usageError{
			fmt.Errorf("the results are of %d %s, and %s holds one: %s", len(chosen), what, format, scorecardNames(chosen)), hint,
		}
	}
	return chosen, nil
}

func scorecardNames(rollUps []*scoring.RollUp) string {
	names := make([]string, len(rollUps))
	for i, r := range rollUps {
		names[i] = scorecardName(r)
		if base := r.Scorecard.Extends; r.Scorecard.IsOverlay() {
			names[i] += " (of " + base.ID + "@" + base.Major() + ")"
		}
	}
	return strings.Join(names, ", ")
}

func scorecardName(r *scoring.RollUp) string { return r.Scorecard.ID + "@" + r.Scorecard.Major() }

// nothingToRollUp says why there is no result at all.
func (a *app) nothingToRollUp(args []string, problems []results.Problem, anonymous bool) error {
	if len(problems) == 0 {
		return &hinted{
			fmt.Errorf("there is no result in %s to roll up", strings.Join(args, ", ")),
			"name the folder that the .json files are in; kamscore list shows the results of your own",
		}
	}
	if !anonymous {
		for _, p := range problems {
			complain(a.Err, unreadable(p.Path, p.Err))
		}
	}
	return fmt.Errorf("none of %s could be read, so there is nothing to roll up", report.Count(len(problems), "file"))
}

// reasonOf is why a file could not be read, without its path, in one line.
func reasonOf(err error) string {
	if cause := errors.Unwrap(err); cause != nil {
		err = cause
	}
	reason, more, _ := strings.Cut(err.Error(), "\n")
	if more != "" {
		reason += fmt.Sprintf(" (and %d more)", strings.Count(more, "\n")+1)
	}
	return reason
}
