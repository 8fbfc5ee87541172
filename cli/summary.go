package cli

import (
	"fmt"
	"io"
	"math"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

func (a *app) summaryCommand() *cobra.Command {
	var out output
	var gate float64
	cmd := &cobra.Command{
		Use:   "summary [RESULT]",
		Short: "Print the summary table of a result",
		Long: `Print the summary table of a result: points, percent, rated and evidence for
each component, the total, and what was left out. As HTML it is a report to
send: with bars, what to work on, what is planned and every answer. RESULT is a
path, an id or the beginning of one; without it, the result updated last.`,
		Example: "  kamscore summary\n  kamscore summary k3v9 --format html --output report.html\n  kamscore summary --min 60",
		Args:    atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if math.IsNaN(gate) || gate < 0 || gate > 100 {
				return &usageError{fmt.Errorf("--min %g is not a percent", gate), "--min takes a number from 0 to 100"}
			}
			path, err := a.find(first(args))
			if err != nil {
				return err
			}
			d, err := a.loadFile(path)
			if err != nil {
				return err
			}
			a.enrich(d)
			a.sayLanguage(d.Scorecard)
			err = out.write(a, a.words(d.Scorecard.Language), func(w io.Writer, f report.Format, o report.Options) error {
				return report.Summary(w, f, a.resultOf(path, &d.Assessment), o)
			})
			if err != nil || !cmd.Flags().Changed("min") {
				return err
			}
			return checkGate(d.Scores.Total, gate)
		},
	}
	out.flags(cmd, report.Formats())
	cmd.Flags().Float64Var(&gate, "min", 0, "exit 3 where the exact total percent is below this")
	return cmd
}

// checkGate compares the exact total, not the displayed one: 59.6 is shown as
// 60 and is below it.
func checkGate(total scoring.Score, gate float64) error {
	exact, ok := total.Percent.Exact()
	switch {
	case !ok:
		return &gateError{fmt.Sprintf("the total has no percent to compare with %g%%: no element applies", gate)}
	case exact < gate:
		return &gateError{fmt.Sprintf("the total is %s%%, below %g%%", below(exact, gate), gate)}
	}
	return nil
}

// below writes a number with two decimals, or with as many as it takes to
// still be below the limit when it is rounded.
func below(exact, limit float64) string {
	for decimals := 2; ; decimals++ {
		s := strconv.FormatFloat(exact, 'f', decimals, 64)
		if shown, err := strconv.ParseFloat(s, 64); err != nil || shown < limit {
			return s
		}
	}
}

// load reads a result for a report, with the texts of its scorecard.
func (a *app) load(reference string) (*results.Document, error) {
	d, err := a.loadOutline(reference)
	if err == nil {
		a.enrich(d)
		a.sayLanguage(d.Scorecard)
	}
	return d, err
}

// loadOutline reads a result as its file tells it; what was noticed goes to
// stderr.
func (a *app) loadOutline(reference string) (*results.Document, error) {
	path, err := a.find(reference)
	if err != nil {
		return nil, err
	}
	return a.loadFile(path)
}

func (a *app) loadFile(path string) (*results.Document, error) {
	d, err := results.Read(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	for _, remark := range d.Remarks {
		a.remark(path, remark)
	}
	return d, nil
}
