package cli

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

func (a *app) scorecardsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "scorecards",
		Short:   "List, show, check, begin, import and export scorecards, write forms",
		Example: "  kamscore scorecards list\n  kamscore scorecards show value-creation",
		Args:    noCommand,
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(
		a.scorecardsListCommand(), a.scorecardsShowCommand(), a.scorecardsCheckCommand(),
		a.scorecardsNewCommand(), a.scorecardsImportCommand(), a.scorecardsExportCommand(), a.scorecardsFormCommand(),
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

// listScorecards lists the bundled scorecards, the family first, and then the
// user's own, and tells which files are to be mended.
func (a *app) listScorecards(out *output) error {
	var list report.Listing
	for _, id := range scorecards.IDs() {
		s, err := scorecards.Bundled(id)
		if err != nil {
			return err
		}
		of := &list.Systems
		if scorecards.InFamily(id) {
			of = &list.Family
		}
		*of = append(*of, a.inLanguage(s))
	}
	cards, problems, failed := a.own()
	for _, c := range cards {
		list.Own = append(list.Own, a.inLanguage(c.Scorecard))
	}
	err := out.write(a, a.words(""), func(w io.Writer, f report.Format, o report.Options) error {
		return report.Scorecards(w, f, list, o)
	})
	if err != nil || failed != nil {
		return errors.Join(err, failed)
	}
	a.sayEarlier(cards)
	for _, p := range problems {
		complain(a.Err, unusable(p))
	}
	if len(problems) > 0 {
		return fmt.Errorf("%s of your own could not be used", report.Count(len(problems), "file"))
	}
	return nil
}

// sayEarlier says on stderr which files hold versions that others follow.
func (a *app) sayEarlier(cards []card) {
	for _, c := range cards {
		for _, e := range c.earlier {
			words := "%s %s; %s in %s is an earlier version of it"
			if scoring.CompareVersions(e.Version, c.Version) == 0 {
				words = "%s %s; %s in %s is a copy of it"
			}
			a.remark(filepath.Base(c.source), fmt.Sprintf(words, c.ID, c.Version, e.Version, filepath.Base(e.Path)))
		}
	}
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
			return out.write(a, a.words(c.Language), func(w io.Writer, f report.Format, o report.Options) error {
				return report.Scorecard(w, f, c.Scorecard, o)
			})
		},
	}
	out.flags(cmd, report.Formats())
	return cmd
}
