package cli

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// migrateFlags are what is said of a migration on the command line.
type migrateFlags struct {
	out                       output
	scorecard                 string
	reworded, replaced, scale string
	dryRun                    bool
}

func (a *app) migrateCommand() *cobra.Command {
	var flags migrateFlags
	cmd := &cobra.Command{
		Use:   "migrate RESULT",
		Short: "Carry a result over to a changed scorecard",
		Long: `Carry a result over to the scorecard as it is now, and tell what becomes of each
answer. What was reworded keeps its answer, to be confirmed. What has mostly other
words under the same id is taken for another statement: it is asked anew, unless
--replaced keep is said. Where the scale has other values, --scale has to say what
becomes of the ratings: keep those that it still has, rescale all in proportion,
or clear them.

Nothing is thrown away: answers that no longer count are kept in the file, and
the file as it was is kept beside it.`,
		Example: "  kamscore migrate k3v9 --dry-run\n  kamscore migrate k3v9 --scale rescale",
		Args:    exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.migrate(args[0], &flags)
		},
	}
	flags.out.flags(cmd, report.MigrationFormats())
	cmd.Flags().BoolVar(&flags.dryRun, "dry-run", false, "tell only, and write nothing")
	cmd.Flags().StringVar(&flags.scorecard, "scorecard", "", "the scorecard's YAML file or id, where it is not where it was")
	cmd.Flags().StringVar(&flags.reworded, "reworded", string(scoring.KeepAnswer), "what was reworded: keep the answer, to be confirmed, or new to ask anew")
	cmd.Flags().StringVar(&flags.replaced, "replaced", string(scoring.AskAnew), "what has mostly other words: new to ask anew, or keep the answer, to be confirmed")
	cmd.Flags().StringVar(&flags.scale, "scale", "", "ratings on a scale of other values: keep, rescale or clear")
	return cmd
}

// decisions are what the flags say, or why they cannot be meant.
func (f *migrateFlags) decisions() (scoring.Decisions, error) {
	for _, flag := range []struct {
		name, value string
		known       []string
	}{
		{"reworded", f.reworded, []string{"keep", "new"}},
		{"replaced", f.replaced, []string{"new", "keep"}},
		{"scale", f.scale, []string{"", "keep", "rescale", "clear"}},
	} {
		if !slices.Contains(flag.known, flag.value) {
			return scoring.Decisions{}, &usageError{
				fmt.Errorf("--%s is %q", flag.name, flag.value),
				"--" + flag.name + " is one of " + strings.Join(slices.DeleteFunc(flag.known, func(s string) bool { return s == "" }), ", "),
			}
		}
	}
	return scoring.Decisions{
		Reworded: scoring.Treatment(f.reworded), Replaced: scoring.Treatment(f.replaced), Scale: scoring.ScaleTreatment(f.scale),
		Reopens: true,
	}, f.out.check()
}

func (a *app) migrate(reference string, flags *migrateFlags) error {
	decisions, err := flags.decisions()
	if err != nil {
		return err
	}
	path, err := a.find(reference)
	if err != nil {
		return err
	}
	if flags.dryRun {
		d, err := results.Read(path)
		if err != nil {
			return unreadable(path, err)
		}
		c, err := a.tellMigration(d, flags, decisions)
		if err == nil && !d.Migration(c.Scorecard).IsDone(decisions) {
			a.remark(path, "nothing was written; without --dry-run it is carried over")
		}
		return err
	}
	saver, d, err := results.Open(path, results.Options{Now: a.Now})
	if err != nil {
		return unreadable(path, err)
	}
	return errors.Join(a.writeMigration(saver, d, flags, decisions), saver.Close())
}

// tellMigration writes what a scorecard means for a result, and nothing where the
// result cannot go on with it at all.
func (a *app) tellMigration(d *results.Document, flags *migrateFlags, decisions scoring.Decisions) (card, error) {
	c, err := a.cardFor(d, flags.scorecard, "migrate")
	if err != nil {
		return card{}, err
	}
	c.Scorecard = c.In(d.Scorecard.Language)
	if err := d.CheckAnyMajor(c.Scorecard); err != nil {
		return card{}, err
	}
	m := report.MigratedResult{Assessment: &d.Assessment, Card: c.Scorecard, Migration: d.Migration(c.Scorecard), Decisions: decisions}
	return c, flags.out.write(a, a.words(c.Language), func(w io.Writer, f report.Format, o report.Options) error {
		return report.Migration(w, f, m, o)
	})
}

// writeMigration tells what a scorecard means for a result that is open, and
// puts it on that.
func (a *app) writeMigration(saver *results.Saver, d *results.Document, flags *migrateFlags, decisions scoring.Decisions) error {
	c, err := a.tellMigration(d, flags, decisions)
	if err != nil {
		return err
	}
	m := d.Migration(c.Scorecard)
	switch {
	case m.IsDone(decisions), scoring.CompareVersions(m.To, m.From) < 0: // which asks the same, else it was refused
		return nil
	case m.NeedsScale() && decisions.Scale == scoring.Undecided:
		return &usageError{
			errors.New("nothing was written: the scale has other values, and it is not said what becomes of the ratings"),
			"--scale keep leaves those that the scale still has, --scale rescale moves all in proportion, --scale clear asks anew; --dry-run tells it first",
		}
	}
	if _, err := d.AdoptAnyMajor(c.Scorecard, c.source, decisions); err != nil {
		return err
	}
	d.Revision++
	d.Updated = a.Now().UTC()
	saver.Adopt(d)
	saved, err := saver.Save(d.Assessment)
	if err != nil {
		return err
	}
	a.remark(saved.Path, "written; the file as it was is kept beside it, its name ending in .bak")
	return nil
}
