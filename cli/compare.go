package cli

import (
	"cmp"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

func (a *app) compareCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "compare BEFORE AFTER",
		Short: "Compare two rounds, or two people's views",
		Long: `Compare two results of one scorecard: both totals as they were, and like for
like over what is rated in both; then each statement that differs. Two rounds of
one respondent are told as what rose and fell; two respondents, or two roles, as
who rated higher. BEFORE and AFTER are each a path, an id or the beginning of
one, and are compared in the order given.`,
		Example: "  kamscore compare k3v9 p7dm\n  kamscore compare self.json leader.json --format markdown --output views.md",
		Args:    exactly(2),
		RunE: func(_ *cobra.Command, args []string) error {
			before, err := a.loadAnswered(args[0])
			if err != nil {
				return err
			}
			after, err := a.loadAnswered(args[1])
			if err != nil {
				return err
			}
			c, err := scoring.Compare(before, after)
			if err != nil {
				return &hinted{
					fmt.Errorf("compare %s and %s: %w", args[0], args[1], err),
					"kamscore summary prints each by itself; kamscore list shows which results there are",
				}
			}
			return out.write(a, func(w io.Writer, f report.Format, o report.Options) error {
				return report.Comparison(w, f, c, o)
			})
		},
	}
	out.flags(cmd, report.Formats())
	return cmd
}

// loadAnswered loads a result as it was answered.
func (a *app) loadAnswered(reference string) (*scoring.Assessment, error) {
	d, err := a.loadOutline(reference)
	if err != nil {
		return nil, err
	}
	return a.asAnswered(d), nil
}

// asAnswered is a result with the texts of its scorecard, but with each
// answer's own statement: one that was reworded since it was answered would
// otherwise look as if the answer were to the new wording.
func (a *app) asAnswered(d *results.Document) *scoring.Assessment {
	outline := d.Scorecard
	a.enrich(d)
	d.Scorecard = withStatements(d.Scorecard, outline)
	return &d.Assessment
}

// withStatements is a scorecard with the statements that an outline kept.
func withStatements(s, outline *scoring.Scorecard) *scoring.Scorecard {
	kept, places := *s, outline.Places()
	kept.Components = nil
	for _, c := range s.Components {
		elements := c.Elements
		c.Elements = nil
		for _, e := range elements {
			if at, ok := places[e.ID]; ok {
				e.Statement = cmp.Or(outline.At(at).Statement, e.Statement)
			}
			c.Elements = append(c.Elements, e)
		}
		kept.Components = append(kept.Components, c)
	}
	return &kept
}
