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
who rated higher. A result of an overlay is compared with one of its base over
what both ask alike, and their totals are not. BEFORE and AFTER are each a path,
an id or the beginning of one, and are compared in the order given.`,
		Example: "  kamscore compare k3v9 p7dm\n  kamscore compare self.json leader.json --format markdown --output views.md",
		Args:    exactly(2),
		RunE: func(_ *cobra.Command, args []string) error {
			before, err := a.loadOutline(args[0])
			if err != nil {
				return err
			}
			after, err := a.loadOutline(args[1])
			if err != nil {
				return err
			}
			language := a.resultLanguage(after)
			first, second := a.asAnswered(before, language), a.asAnswered(after, language)
			a.sayLanguage(second.Scorecard)
			c, err := scoring.Compare(first, second)
			if err != nil {
				return &hinted{
					fmt.Errorf("compare %s and %s: %w", args[0], args[1], err),
					"kamscore summary prints each by itself; kamscore list shows which results there are",
				}
			}
			return out.write(a, a.words(second.Scorecard.Language), func(w io.Writer, f report.Format, o report.Options) error {
				return report.Comparison(w, f, c, o)
			})
		},
	}
	out.flags(cmd, report.Formats())
	return cmd
}

// asAnswered is a result with the texts of its scorecard in a language, but with
// each answer's own statement where it is not the scorecard's: one that was
// reworded since it was answered would otherwise look as if the answer were to
// the new wording.
func (a *app) asAnswered(d *results.Document, language string) *scoring.Assessment {
	outline := d.Scorecard
	a.enrichIn(d, language)
	d.Scorecard = withStatements(d.Scorecard, outline)
	return &d.Assessment
}

// withStatements is a scorecard with the statements that an outline kept, as far
// as they are not its own in the outline's language.
func withStatements(s, outline *scoring.Scorecard) *scoring.Scorecard {
	kept, places := *s, outline.Places()
	answered := s.In(outline.Language)
	kept.Components = nil
	for i, c := range s.Components {
		elements := c.Elements
		c.Elements = nil
		for j, e := range elements {
			if at, ok := places[e.ID]; ok {
				if said := outline.At(at).Statement; said != answered.Components[i].Elements[j].Statement {
					e.Statement = cmp.Or(said, e.Statement)
				}
			}
			c.Elements = append(c.Elements, e)
		}
		kept.Components = append(kept.Components, c)
	}
	return &kept
}
