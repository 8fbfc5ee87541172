package cli

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/tui"
)

func (a *app) resumeCommand() *cobra.Command {
	var scorecard, beside string
	var showLast bool
	cmd := &cobra.Command{
		Use:   "resume [RESULT]",
		Short: "Go on with an assessment",
		Long: `Go on with an assessment where it was left. RESULT is a path, an id or the
beginning of one; without it, the draft updated last.

Where the scorecard has changed since it was rated, that is told first, with what
becomes of the answers, and what has to be decided is asked. Nothing is written
before you go on.`,
		Example: "  kamscore resume\n  kamscore resume k3v9",
		Args:    atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := a.draft(first(args))
			if err != nil {
				return err
			}
			if cmd.Flags().Changed("beside") {
				if beside, err = besideFolder(beside); err != nil {
					return err
				}
			}
			return a.interact(scorecard, func(k *keeper) (tui.Opening, error) {
				k.showLast, k.beside = showLast, beside
				return k.resume(path)
			})
		},
	}
	besideFlag(cmd, &beside)
	cmd.Flags().StringVar(&scorecard, "scorecard", "", "the scorecard's YAML file or id, where it is not where it was")
	showLastFlag(cmd, &showLast)
	return cmd
}

// draft is the path of the result to go on with.
func (a *app) draft(reference string) (string, error) {
	if reference != "" {
		return a.find(reference)
	}
	path, _, err := a.latest(isDraft)
	return path, err
}

// resume opens a result to go on with it. What another session has open is opened
// for reading.
func (k *keeper) resume(path string) (tui.Opening, error) {
	opening, err := k.open(path)
	var reason *tui.ReadOnlyError
	if !errors.As(err, &reason) {
		return opening, err
	}
	sheet, err := k.read(path)
	if err != nil {
		return tui.Opening{}, err
	}
	w := &k.words(sheet.Session.Scorecard().Language).Notices
	sheet.Remarks = append(sheet.Remarks, fmt.Sprintf(w.CannotChange, reason.Error()+".")+" "+w.CanBeRead)
	return tui.Opening{Sheet: sheet, At: tui.AtSummary}, nil
}
