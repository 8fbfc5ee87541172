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
	selection
	out  output
	from string
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
	f.flags(cmd)
	cmd.Flags().StringVar(&f.from, "from", "", "earlier results, a folder or one of them: show where each lay before")
	return cmd
}

// check refuses what cannot be meant before anything is read.
func (f *matrixFlags) check() error {
	if err := f.selection.check(); err != nil {
		return err
	}
	return f.out.check()
}

func (a *app) matrix(args []string, f matrixFlags) error {
	isOwn := len(args) == 0
	if isOwn {
		args = []string{a.folder().Dir}
	}
	now, err := a.gather("show", args, f.choice, false)
	if err != nil {
		return err
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
	if !isOwn {
		a.tellLeftOut(without)
	}
	var before gathered
	if f.from != "" {
		if before, err = a.gather("show as earlier", []string{f.from}, f.choice, false); err != nil {
			return err
		}
	}
	problems, files := unread(now, before)
	m := report.Plots{Names: f.names, Unreadable: unreadables(problems), Earlier: f.from != ""}
	for _, r := range rollUps {
		a.tellInOneLanguage(r)
		m.Plots = append(m.Plots, scoring.NewPlot(r, before.rollUps))
	}
	err = f.out.write(a, a.words(rollUps[0].Scorecard.Language), func(w io.Writer, format report.Format, o report.Options) error {
		return report.Matrix(w, format, m, o)
	})
	if err != nil {
		return err
	}
	isNamed := !m.HidesNames() && report.Format(f.out.format) != report.CSV
	return a.tellUnread("matrix", problems, files, isNamed)
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

// matrixOf is the matrix that a scorecard has by now, in the language that it was
// answered in; nil where there is none, or where the scorecard is not to be had in
// this major version.
func (a *app) matrixOf(was *scoring.Scorecard) *scoring.Matrix {
	now, err := a.loadByID(was.ID)
	if err != nil || now.IsOtherMajor(was) || now.Matrix == nil {
		return nil
	}
	if !was.HasAxis(now.Matrix.X) || !was.HasAxis(now.Matrix.Y) {
		return nil
	}
	return now.In(was.Language).Matrix
}
