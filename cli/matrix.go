package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// matrixFlags are what is asked of a matrix.
type matrixFlags struct {
	out       output
	choice    scoring.Choice
	role      string
	scorecard string
	from      string
	names     bool
}

func (a *app) matrixCommand() *cobra.Command {
	var f matrixFlags
	cmd := &cobra.Command{
		Use:   "matrix [RESULT|DIR ...]",
		Short: "Show where accounts lie in the matrix of their scorecard",
		Long: `Show where accounts, or whatever was assessed, lie in the matrix of a scorecard
that has one, such as account-selection: in which quadrant, what to do with it,
and in what order. RESULT is a path, an id or the beginning of one; DIR stands
for the results in a folder, without its subfolders. Without either, it is the
results folder.

A place is over what was rated; where something is unanswered, every quadrant is
named that the account could still come to lie in. The ranking is by the mean of
both axes. Of each respondent the newest finished result counts, in the role that
most have; what is left out is counted and listed. Where several people rated one
account, each has a place for it: "kamscore start --beside" lets them agree on one
rating, and --role agreed shows those alone. --from names a folder of earlier
results, or one of them, and shows where each lay before: it may be the same
folder.`,
		Example: "  kamscore matrix\n  kamscore matrix ./results\n  kamscore matrix ./results --from ./last-year --format html --output matrix.html",
		RunE: func(_ *cobra.Command, args []string) error {
			if err := f.check(); err != nil {
				return err
			}
			return a.matrix(args, f)
		},
	}
	f.out.flags(cmd, report.MatrixFormats())
	flags := cmd.Flags()
	flags.StringVar(&f.from, "from", "", "earlier results, a folder or one of them: show where each lay before")
	flags.BoolVar(&f.choice.Drafts, "include-drafts", false, "where a respondent has finished none, take the newest draft")
	flags.StringVar(&f.role, "role", "", "count the results in this role: "+roleNames()+" (default: the one most have)")
	flags.StringVar(&f.scorecard, "scorecard", "", "only the results of this scorecard, by its id, or id@1 for a major version")
	flags.BoolVar(&f.names, "names", false, "name the respondents where the subject is a company")
	return cmd
}

// check refuses what cannot be meant before anything is read.
func (f *matrixFlags) check() error {
	var err error
	if f.choice.Role, err = roleNamed(f.role); err != nil {
		return err
	}
	return f.out.check()
}

func (a *app) matrix(args []string, f matrixFlags) error {
	isNamed := len(args) > 0
	if !isNamed {
		args = []string{a.folder().Dir}
	}
	now, err := a.gather(args, f.choice)
	if err != nil {
		return err
	}
	if len(now.rollUps) == 0 {
		return a.nothingGathered("show", args, now, false)
	}
	rollUps, err := ofScorecard(now.rollUps, f.scorecard)
	if err != nil {
		return err
	}
	rollUps, without := a.withMatrix(rollUps)
	if len(rollUps) == 0 {
		return &hinted{
			fmt.Errorf("there is no matrix in the scorecard of these results: %s", scorecardNames(without)),
			"account-selection has one, and docs/formats.md says how your own gets one; kamscore team rolls up results of any scorecard",
		}
	}
	if err := fits(rollUps, report.Format(f.out.format)); err != nil {
		return err
	}
	if isNamed {
		a.tellLeftOut(without)
	}
	var before gathered
	if f.from != "" {
		from := []string{f.from}
		if before, err = a.gather(from, f.choice); err != nil {
			return err
		}
		if len(before.rollUps) == 0 {
			return a.nothingGathered("show as earlier", from, before, false)
		}
	}
	problems := append(now.problems, before.problems...)
	m := report.Plots{Names: f.names, Unreadable: unreadables(problems), Earlier: f.from != ""}
	for _, r := range rollUps {
		a.tellInOneLanguage(r)
		m.Plots = append(m.Plots, scoring.NewPlot(r, before.rollUps))
	}
	err = f.out.write(a, a.words(rollUps[0].Scorecard.Language), func(w io.Writer, format report.Format, o report.Options) error {
		return report.Matrix(w, format, m, o)
	})
	if err != nil || len(problems) == 0 {
		return err
	}
	return fmt.Errorf("%d of %s could not be read; the matrix is of the others", len(problems), report.Count(now.files+before.files, "file"))
}

// withMatrix are the roll-ups of scorecards that have a matrix, and those of
// scorecards without one. Where a result was saved before its scorecard had a
// matrix, that of the scorecard at hand counts.
func (a *app) withMatrix(rollUps []*scoring.RollUp) (with, without []*scoring.RollUp) {
	for _, r := range rollUps {
		if r.Scorecard.Matrix == nil {
			r.Scorecard.Matrix = a.matrixOf(r.Scorecard)
		}
		if r.Scorecard.Matrix != nil {
			with = append(with, r)
		} else {
			without = append(without, r)
		}
	}
	return with, without
}

// tellLeftOut says which results are left out because there is no matrix.
func (a *app) tellLeftOut(without []*scoring.RollUp) {
	for _, r := range without {
		_, _ = fmt.Fprintf(a.Err, "kamscore: left out %s of %s: its scorecard has no matrix\n", report.Count(r.Len()+len(r.LeftOut), "result"), scorecardName(r))
	}
}

// matrixOf is the matrix that a scorecard has by now, nil where there is none, or
// where the scorecard is not to be had in this major version.
func (a *app) matrixOf(was *scoring.Scorecard) *scoring.Matrix {
	now, err := a.loadByID(was.ID)
	if err != nil || now.IsOtherMajor(was) || now.Matrix == nil {
		return nil
	}
	for _, axis := range []scoring.Axis{now.Matrix.X, now.Matrix.Y} {
		if was.AxisTitle(axis) == "" {
			return nil
		}
	}
	return now.Matrix
}
