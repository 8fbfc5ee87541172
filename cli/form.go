package cli

import (
	"cmp"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/words"
)

func (a *app) scorecardsFormCommand() *cobra.Command {
	var out output
	var components []string
	var fillable bool
	cmd := &cobra.Command{
		Use:   "form SCORECARD",
		Short: "Write a form to fill in on paper, in a browser or in a spreadsheet",
		Long: `Write a form for a workshop, or for people who will not open a terminal: HTML
and Markdown to print, with boxes for rating, evidence and do not know, or the
blank table that "kamscore import" reads back, as CSV or as a workbook with
drop-down lists.

With --fillable the HTML is filled in on the page. It is one file to send by
mail: it opens offline in any browser, sends nothing anywhere, and hands back a
CSV that "kamscore import" reads, with who rated what in it.`,
		Example: "  kamscore scorecards form value-creation --format html --output form.html\n" +
			"  kamscore scorecards form value-creation --fillable --output form.html\n" +
			"  kamscore scorecards form value-creation --format xlsx --output answers.xlsx",
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if fillable {
				if cmd.Flags().Changed("format") && out.format != string(report.HTML) {
					return &usageError{fmt.Errorf("a form that is filled in on the page is HTML, not %s", out.format), "--fillable goes with --format html, or without --format"}
				}
				out.format = string(report.HTML)
			}
			c, err := a.loadShown(args[0])
			if err != nil {
				return err
			}
			part, err := partOf(c.Scorecard, components)
			if err != nil {
				return err
			}
			asked := cmp.Or(part, c.Scorecard)
			return out.write(a, words.In(asked.Language), func(w io.Writer, f report.Format, o report.Options) error {
				o.Reference = quoted(c.reference())
				if fillable {
					return report.Fillable(w, asked, o)
				}
				return report.Form(w, f, asked, o)
			})
		},
	}
	out.flags(cmd, report.FormFormats())
	cmd.Flags().StringSliceVar(&components, "components", nil, "only these components, by id or number, such as 6,7")
	cmd.Flags().BoolVar(&fillable, "fillable", false, "HTML that is filled in on the page, for any browser")
	return cmd
}
