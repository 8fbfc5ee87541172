package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
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
	done, abouts, cells := followed(entries), make([]string, len(entries)), leastAbout
	for i, e := range entries {
		abouts[i] = aboutWords(e.Subject, e.Respondent, &words.English().Roles)
		cells = min(max(cells, text.Width(abouts[i])), mostAbout)
	}
	abouts = report.ShortTitles(abouts, cells, "...") // the members of a team rate one subject
	if len(entries) > 0 {
		if err := a.print(listRow("id", "scorecard", text.Pad("about", cells), "progress", "score", "updated", "next review")); err != nil {
			return err
		}
	}
	for i, e := range entries {
		about := text.Pad(text.Cut(abouts[i], cells, "..."), cells)
		if err := a.print(a.listLine(e, about, a.isDue(e, done))); err != nil {
			return err
		}
	}
	if overdue := overdueLine(entries, a.today(), words.English()); overdue != "" {
		if err := a.print("\n" + overdue); err != nil {
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

// listLine is one result: id, what, about, how far, score, when, and when next.
func (a *app) listLine(e results.Entry, about string, isDue bool) string {
	loc, english := a.Now().Location(), words.English()
	state := english.Progress(e.Total)
	if e.Status == scoring.Final {
		state = "finished"
	}
	review := english.Date(e.NextReview, loc)
	if isDue {
		review += ", due"
	}
	return listRow(e.ID, titleWords(e, &english.Opened), about, state, english.ScoreWord(e.Total),
		english.Date(e.Updated, loc), review)
}

// The room for what a result is about, by whom and in what role.
const (
	leastAbout = 24
	mostAbout  = 40
)

// listRow sets a result, or the names of what is said of it, in columns. What
// it is about is as wide as its column already.
func listRow(id, scorecard, about, progress, score, updated, review string) string {
	column := func(s string, cells int) string { return text.Pad(text.Cut(s, cells, "..."), cells) }
	return strings.TrimRight(fmt.Sprintf("%s  %s  %s  %s  %s  %s  %s",
		text.Pad(id, 10), column(scorecard, 22), about, text.Pad(progress, 16),
		text.PadLeft(score, 12), text.PadLeft(updated, 11), review), " ")
}
