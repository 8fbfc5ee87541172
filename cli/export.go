package cli

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/words"
)

func (a *app) scorecardsExportCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "export SCORECARD",
		Short: "Write out the YAML of a scorecard, or a table of its elements",
		Long: `Write out the YAML of a scorecard as its author wrote it, or as CSV or XLSX a
table of its elements to read or edit in a spreadsheet: component, stage, id,
statement, evidence, improve and weight. The YAML has every language; the table is
in the one the scorecard was written in, or in that of --lang.`,
		Example: "  kamscore scorecards export value-creation --output value-creation.yaml\n" +
			"  kamscore scorecards export value-creation --format xlsx --output elements.xlsx",
		Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := a.loadCard(args[0])
			if err != nil {
				return err
			}
			if out.format != string(report.YAML) {
				a.sayLanguage(c.Scorecard)
			}
			return out.write(a, words.In(c.Language), func(w io.Writer, f report.Format, o report.Options) error {
				if f != report.YAML {
					return report.Elements(w, f, c.In(tagOf(a.language)), o)
				}
				source, err := c.yaml()
				if err != nil {
					return err
				}
				if w == io.Writer(a.Out) {
					source = a.shown(source)
				}
				_, err = w.Write(source)
				return err
			})
		},
	}
	out.flags(cmd, append([]report.Format{report.YAML}, report.ElementFormats()...))
	return cmd
}
