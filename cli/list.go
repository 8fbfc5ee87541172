package cli

import (
	"cmp"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

func (a *app) listCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "list",
		Short:   "List the results, newest first",
		Long:    "List the results in the folder, newest first, with progress, score and next review.",
		Example: "  kamscore list\n  kamscore list --dir ./results",
		Args:    exactly(0),
		RunE:    func(*cobra.Command, []string) error { return a.list() },
	}
}

func (a *app) list() error {
	entries, problems, err := a.folder().List()
	if err != nil {
		return err
	}
	if len(entries) == 0 && len(problems) == 0 {
		return a.print("No assessment in " + a.folder().Dir + " yet. kamscore start value-creation begins one.")
	}
	for _, e := range entries {
		if err := a.print(a.listLine(e)); err != nil {
			return err
		}
	}
	for _, p := range problems {
		complain(a.Err, unreadable(p.Path, p.Err))
	}
	if len(problems) > 0 {
		return fmt.Errorf("%s could not be read", report.Count(len(problems), "file"))
	}
	return nil
}

// listLine is one result: id, what, about, how far, score, when.
func (a *app) listLine(e results.Entry) string {
	loc := a.Now().Location()
	state := report.Progress(e.Total)
	if e.Status == scoring.Final {
		state = "finished"
	}
	line := fmt.Sprintf("%s  %s  %s  %s  %s  %s",
		text.Pad(e.ID, 10),
		text.Pad(text.Cut(e.Title, 22, "..."), 22),
		text.Pad(text.Cut(aboutWords(e.Subject, e.Respondent), 18, "..."), 18),
		text.Pad(state, 15),
		text.PadLeft(report.ScoreWord(e.Total), 12),
		text.PadLeft(cmp.Or(report.Date(e.Updated, loc), "-"), 11))
	if review := report.Date(e.NextReview, loc); review != "" {
		line += "  next review " + review
	}
	return line
}
