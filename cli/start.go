package cli

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/tui"
)

// aboutFlags are the flags that say who rates what.
type aboutFlags struct {
	details
	roleName string
}

func (f *aboutFlags) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.subject, "subject", "", "who or what is assessed, such as an account")
	cmd.Flags().StringVar(&f.team, "team", "", "the subject's team or region")
	cmd.Flags().StringVar(&f.respondent, "respondent", "", "who rates")
	cmd.Flags().StringVar(&f.roleName, "role", string(scoring.Self), "in what role: self, leader, peer or agreed")
}

// checked are the details, cleaned.
func (f *aboutFlags) checked() (details, error) {
	if !slices.Contains(scoring.Roles(), scoring.Role(f.roleName)) {
		return details{}, &usageError{fmt.Errorf("there is no role %q", f.roleName), "--role is self, leader, peer or agreed"}
	}
	return details{
		subject: text.Line(f.subject), team: text.Line(f.team),
		respondent: text.Line(f.respondent), role: scoring.Role(f.roleName),
		components: f.components,
	}, nil
}

func (a *app) startCommand() *cobra.Command {
	var flags startFlags
	cmd := &cobra.Command{
		Use:   "start [SCORECARD]",
		Short: "Start a new assessment",
		Long: `Start a new assessment with a scorecard, bundled or of your own, named by
its id, or with any other YAML file, given by its path. Without a scorecard the
home screen offers those there are, and what the flags say is kept for the one
chosen. The file is made by the first answer.

With --components only some components are asked; the total is then over those
and says so.

With --from a new round of a finished result is started: its ratings are carried
over, each to be confirmed with enter or given anew, and so are open actions.
Subject, team, respondent, role and components are those of that result, as far
as no flag says otherwise, and so is the scorecard, unless a newer version of it
is named.

With --beside a team that has rated separately agrees in one room: the most
disputed statement comes first, each with its separate ratings and no names.`,
		Example: "  kamscore start value-creation --subject \"Account A\"\n  kamscore start corporate-environment --components account-profitability,7\n  kamscore start --from k3v9\n  kamscore start ./our-scorecard.yaml --role leader\n  kamscore start corporate-environment --beside ./results",
		Args:    atMost(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.start(cmd, &flags, args) },
	}
	flags.flags(cmd)
	besideFlag(cmd, &flags.beside)
	cmd.Flags().StringSliceVar(&flags.components, "components", nil, "ask only these components, by id or number, such as 6,7")
	cmd.Flags().StringVar(&flags.from, "from", "", "start the next round of this result: a path, an id or the beginning of one")
	showLastFlag(cmd, &flags.showLast)
	return cmd
}

// startFlags say how an assessment begins.
type startFlags struct {
	aboutFlags
	from, beside string
	showLast     bool
}

// check refuses flags that do not go together.
func (f *startFlags) check(cmd *cobra.Command, args []string) error {
	isSaid := cmd.Flags().Changed
	switch {
	case isSaid("components") && len(f.components) == 0:
		return &usageError{errors.New("--components names no component"), "leave it out to ask all of them"}
	case isSaid("beside"):
		return checkBeside(cmd, args)
	case isSaid("from"):
		return nil
	case f.showLast:
		return &usageError{errors.New("--show-last needs the round to show"), "kamscore start --from RESULT --show-last"}
	case len(args) == 0 && len(f.components) > 0:
		return &usageError{errors.New("--components needs the scorecard they are of"), "kamscore start SCORECARD --components ..."}
	}
	return nil
}

// start begins an assessment: of a scorecard, the next round of a result, or
// beside what a team rated separately. Without any of them home offers what
// there is.
func (a *app) start(cmd *cobra.Command, flags *startFlags, args []string) error {
	d, err := flags.checked()
	if err != nil {
		return err
	}
	if err := flags.check(cmd, args); err != nil {
		return err
	}
	if cmd.Flags().Changed("from") {
		return a.startNext(cmd, flags.from, first(args), d, flags.showLast)
	}
	if len(args) == 0 {
		return a.homeWith(d)
	}
	if cmd.Flags().Changed("beside") {
		return a.startBeside(cmd, flags.beside, args[0], d)
	}
	read, err := a.lookUp(args[0])
	if err != nil {
		return err
	}
	return a.interact("", func(k *keeper) (tui.Opening, error) {
		c, err := read()
		if err != nil {
			return tui.Opening{}, err
		}
		c.Scorecard = a.inLanguage(c.Scorecard)
		sheet, err := k.start(c, d)
		if err != nil {
			return tui.Opening{}, err
		}
		sheet.Remarks = a.languageRemark(c.Scorecard, &k.words(c.Language).Opened)
		return tui.Opening{Sheet: sheet, At: tui.AtIntro}, nil
	})
}

// homeWith is home, for an assessment with these details.
func (a *app) homeWith(d details) error {
	return a.interact("", func(k *keeper) (tui.Opening, error) {
		k.about = d
		return tui.Opening{}, nil
	})
}
