package cli

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
)

func (a *app) prioritiesCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "priorities [RESULT]",
		Short: "Print the actions, and what to work on, to prove and to find out first",
		Long: `Print the actions as they come up, what to work on first and why, which claims
to prove first, what to find out, and what was dropped. RESULT is a path, an id
or the beginning of one; without it, the result updated last.`,
		Example: "  kamscore priorities\n  kamscore priorities k3v9 --format csv --output priorities.csv",
		Args:    atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			d, err := a.load(first(args))
			if err != nil {
				return err
			}
			return out.write(a, a.words(d.Scorecard.Language), func(w io.Writer, f report.Format, o report.Options) error {
				return report.Priorities(w, f, report.Result{Assessment: &d.Assessment}, o)
			})
		},
	}
	out.flags(cmd, report.Formats())
	return cmd
}
