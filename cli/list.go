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
	for _, line := range a.listLines(entries) {
		if err := a.print(line); err != nil {
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

// listLines are a line for each result, below the names of their columns; in
// plain mode each is a sentence by itself.
func (a *app) listLines(entries []results.Entry) (lines []string) {
	done, listed := followed(entries), make([]listedResult, len(entries))
	for i, e := range entries {
		listed[i] = a.listed(e, a.isDue(e, done))
	}
	if a.isSpoken() {
		for _, l := range listed {
			lines = append(lines, l.sentence())
		}
		return lines
	}
	abouts, cells := make([]string, len(entries)), leastAbout
	for i, l := range listed {
		abouts[i] = l.about
		cells = min(max(cells, text.Width(l.about)), mostAbout)
	}
	abouts = report.ShortTitles(abouts, cells, "...") // the members of a team rate one subject
	if len(entries) > 0 {
		lines = append(lines, listedResult{"id", "scorecard", "about", "progress", "score", "updated", "next review"}.row(cells))
	}
	for i, l := range listed {
		l.about = abouts[i]
		lines = append(lines, l.row(cells))
	}
	return lines
}

// A listedResult is what a list says of a result.
type listedResult struct{ id, scorecard, about, progress, score, updated, review string }

func (a *app) listed(e results.Entry, isDue bool) listedResult {
	loc, english := a.Now().Location(), words.English()
	l := listedResult{
		id: e.ID, scorecard: titleWords(e, &english.Opened), about: aboutWords(e.Subject, e.Respondent, &english.Roles),
		progress: english.Progress(e.Total), score: english.ScoreWord(e.Total),
		updated: english.Date(e.Updated, loc), review: english.Date(e.NextReview, loc),
	}
	if e.Status == scoring.Final {
		l.progress = "finished"
	}
	if isDue {
		l.review += ", due"
	}
	return l
}

// sentence says it to who hears it.
func (l listedResult) sentence() string {
	said := fmt.Sprintf("%s, %s: %s, score %s, updated %s", l.scorecard, l.about, l.progress, l.score, l.updated)
	if l.review != "" {
		said += ", next review " + l.review
	}
	return said + ", id " + l.id + "."
}

// The room for what a result is about, by whom and in what role.
const (
	leastAbout = 24
	mostAbout  = 40
)

// row sets it in columns, that of what it is about being so wide.
func (l listedResult) row(about int) string {
	column := func(s string, cells int) string { return text.Pad(text.Cut(s, cells, "..."), cells) }
	return strings.TrimRight(fmt.Sprintf("%s  %s  %s  %s  %s  %s  %s",
		text.Pad(l.id, 10), column(l.scorecard, 22), column(l.about, about), text.Pad(l.progress, 16),
		text.PadLeft(l.score, 12), text.PadLeft(l.updated, 11), l.review), " ")
}
