package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/text"
)

func (a *app) summaryCommand() *cobra.Command {
	var out output
	var gate float64
	cmd := &cobra.Command{
		Use:   "summary [RESULT]",
		Short: "Print the summary table of a result",
		Long: `Print the summary table of a result: points, percent, rated and evidence for
each component, the total, and what was left out. RESULT is a path, an id or
the beginning of one; without it, the result updated last.`,
		Example: "  kamscore summary\n  kamscore summary k3v9 --format markdown --output summary.md\n  kamscore summary --min 60",
		Args:    atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := a.load(first(args))
			if err != nil {
				return err
			}
			err = out.write(a, func(w io.Writer, f report.Format, o report.Options) error {
				return report.Summary(w, f, report.Result{Assessment: &d.Assessment}, o)
			})
			if err != nil || !cmd.Flags().Changed("min") {
				return err
			}
			return checkGate(d, gate)
		},
	}
	out.flags(cmd)
	cmd.Flags().Float64Var(&gate, "min", 0, "exit 3 where the exact total percent is below this")
	return cmd
}

// checkGate compares the exact total, not the displayed one: 59.6 is shown as
// 60 and is below it.
func checkGate(d *results.Document, gate float64) error {
	exact, _ := d.Scores.Total.Percent.Exact()
	if exact >= gate {
		return nil
	}
	return &gateError{fmt.Sprintf("the total is %.2f%%, below %g%%", exact, gate)}
}

// load reads a result for a report; what was noticed goes to stderr.
func (a *app) load(reference string) (*results.Document, error) {
	path, err := a.find(reference)
	if err != nil {
		return nil, err
	}
	d, err := results.Read(path)
	if err != nil {
		return nil, err
	}
	for _, remark := range d.Remarks {
		_, _ = fmt.Fprintf(a.Err, "kamscore: %s: %s\n", text.Line(path), remark)
	}
	enrich(d)
	return d, nil
}
