package cli

import (
	"cmp"
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
)

func (a *app) scorecardsFormCommand() *cobra.Command {
	var out output
	var components []string
	cmd := &cobra.Command{
		Use:   "form SCORECARD",
		Short: "Write a form to fill in on paper or in a spreadsheet",
		Long: `Write a form for a workshop, or for people who will not open a terminal: HTML
and Markdown to print, with boxes for rating, evidence and do not know, or the
blank table that "kamscore import" reads back, as CSV or as a workbook with
drop-down lists.`,
		Example: "  kamscore scorecards form value-creation --format html --output form.html\n  kamscore scorecards form value-creation --format xlsx --output answers.xlsx",
		Args:    exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := loadCard(args[0])
			if err != nil {
				return err
			}
			part, err := partOf(c.Scorecard, components)
			if err != nil {
				return err
			}
			return out.write(a, func(w io.Writer, f report.Format, o report.Options) error {
				o.Reference = c.reference()
				return report.Form(w, f, cmp.Or(part, c.Scorecard), o)
			})
		},
	}
	out.flags(cmd, report.FormFormats())
	cmd.Flags().StringSliceVar(&components, "components", nil, "only these components, by id or number, such as 6,7")
	return cmd
}
