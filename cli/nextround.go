package cli

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/tui"
	"github.com/kamscore/kamscore/words"
)

// A nextRound is a round to begin after another one.
type nextRound struct {
	from      string         // the path of the result it follows
	scorecard string         // named on the command line, or empty
	change    func(*details) // puts in what is said anew of who rates what; nil for nothing
}

// showLastFlag is for those who would rather see what they said last time.
func showLastFlag(cmd *cobra.Command, showLast *bool) {
	cmd.Flags().BoolVar(showLast, "show-last", false, "show the answers of the last round from the start, not only after rating")
}

// startNext begins a next round from the command line.
func (a *app) startNext(cmd *cobra.Command, from, scorecard string, said details, showLast bool) error {
	if from == "" {
		return &usageError{errors.New("--from names no result"), "kamscore list shows the results there are"}
	}
	path, err := a.find(from)
	if err != nil {
		return err
	}
	round := nextRound{from: path, scorecard: scorecard, change: func(d *details) {
		for flag, put := range map[string]func(){
			"subject":    func() { d.subject = said.subject },
			"team":       func() { d.team = said.team },
			"respondent": func() { d.respondent = said.respondent },
			"role":       func() { d.role = said.role },
			"components": func() { d.components = said.components },
		} {
			if cmd.Flags().Changed(flag) {
				put()
			}
		}
	}}
	return a.interact("", func(k *keeper) (tui.Opening, error) {
		k.showLast = showLast
		sheet, err := k.next(round)
		return tui.Opening{Sheet: sheet, At: tui.AtIntro}, err
	})
}

// next begins a round. Nothing is written before the first answer, and what is
// open stays open where it fails.
func (k *keeper) next(round nextRound) (*tui.Sheet, error) {
	last, err := results.Read(round.from)
	if err != nil {
		return nil, unreadable(round.from, err)
	}
	if last.Status != scoring.Final {
		return nil, &hinted{
			fmt.Errorf("start the round after %s: it is not finished", last.ID),
			"kamscore resume " + last.ID + " goes on with it; f in its summary finishes it",
		}
	}
	c, migration, err := k.app.putOnCard(last, round.scorecard)
	if err != nil {
		return nil, err
	}
	d, err := k.app.newDocument(c, detailsOf(last, round.change))
	if err != nil {
		return nil, err
	}
	earlier := roundOf(last, migration)
	d.Previous = last.ID
	d.Answers, d.Plan = earlier.CarryAnswers(d.Scorecard), earlier.CarryPlan(c.Scorecard)
	if err := k.putAway(); err != nil {
		return nil, err
	}
	saver, err := results.Create(k.app.folder().Dir, d, results.Options{Now: k.app.Now})
	if err != nil {
		return nil, err
	}
	sheet := k.sheet(saver, d)
	sheet.Session.Follow(earlier)
	w := k.words(d.Scorecard.Language)
	sheet.Remarks = append(k.begunAlready(last.ID, &w.Opened), nextRoundWords(sheet.Session, earlier, migration, k.app.Now().Location(), w)...)
	sheet.Remarks = append(sheet.Remarks, overdueWords(d, k.app.today(), w)...)
	sheet.Remarks = append(sheet.Remarks, k.app.languageRemark(d.Scorecard, &w.Opened)...)
	return sheet, nil
}

// putOnCard puts a finished result on the scorecard that the next round asks.
func (a *app) putOnCard(last *results.Document, named string) (card, scoring.Migration, error) {
	c, err := a.cardOf(last, named)
	if err != nil && named == "" {
		err = &hinted{err, "kamscore start --from " + last.ID + " FILE says where its scorecard is now"}
	}
	if err != nil {
		return card{}, scoring.Migration{}, err
	}
	migration, err := adopt(last, c, a.resultLanguage(last), lookingBack)
	c.Scorecard = c.In(last.Scorecard.Language) // the next round goes on in it
	return c, migration, err
}

// lookingBack is how a next round takes the one before, whose file stays as it
// is: ratings on another scale are not ratings of this one.
var lookingBack = scoring.Decisions{Scale: scoring.ClearRatings}

// detailsOf are those of an earlier round, with what is said anew.
func detailsOf(last *results.Document, change func(*details)) details {
	d := details{
		subject: last.Subject.Name, team: last.Subject.Team,
		respondent: last.Respondent.Name, role: last.Respondent.Role,
	}
	if last.Whole != nil {
		for _, c := range last.Scorecard.Components {
			d.components = append(d.components, c.ID)
		}
	}
	if change != nil {
		change(&d)
	}
	return d
}

// roundOf is a result, put on the scorecard at hand, as an earlier round. An
// outline does not know every statement, and so not what was reworded.
func roundOf(d *results.Document, m scoring.Migration) scoring.Round {
	reworded := map[string]bool{}
	for _, t := range m.Of(isRewordedAnswer) {
		if t.Statement != "" {
			reworded[t.ID] = true
		}
	}
	return scoring.Round{Assessment: &d.Assessment, Reworded: reworded}
}

// begunAlready says that the round after a result is there as a draft.
func (k *keeper) begunAlready(id string, w *words.Opened) []string {
	entries, _, err := k.app.folder().List()
	if err != nil {
		return nil // it is only a remark
	}
	i := slices.IndexFunc(entries, func(e results.Entry) bool { return e.Previous == id && isDraft(e) })
	if i < 0 {
		return nil
	}
	return []string{fmt.Sprintf(w.BegunAlready, entries[i].ID)}
}

// nextRoundWords say what a next round begins with.
func nextRoundWords(s *session.Session, last scoring.Round, m scoring.Migration, loc *time.Location, language *words.Words) []string {
	w, finished := &language.Opened, language.Date(last.Assessment.Completed, loc)
	remarks := []string{fmt.Sprintf(w.NoneCarried, finished)}
	if n := s.Scores().Total.Carried; n > 0 {
		remarks[0] = w.Carried.Of(n, finished)
	}
	if anew := numbers(s.Scorecard().Places(), m.Of(isRewordedAnswer)); anew != "" {
		remarks = append(remarks, fmt.Sprintf(w.AskedAnew, anew))
	}
	if others := numbers(s.Scorecard().Places(), m.Of(scoring.Transition.Asks)); others != "" {
		remarks = append(remarks, fmt.Sprintf(w.AskedAsNew, others))
	}
	if gone := ids(m.Of(isGoneAnswer)); gone != "" {
		remarks = append(remarks, fmt.Sprintf(w.NoLongerIn, gone))
	}
	if m.NeedsScale() {
		remarks = append(remarks, w.OtherValues)
	}
	return remarks
}

// follow tells a session of the round before it, where that is to be had and
// still fits the scorecard.
func (k *keeper) follow(s *session.Session, d *results.Document, path string) {
	last := k.app.previous(path, &d.Assessment)
	if last == nil {
		return
	}
	c := card{Scorecard: cmp.Or(d.Whole, d.Scorecard), source: d.Source}
	if migration, err := adopt(last, c, c.Language, lookingBack); err == nil {
		s.Follow(roundOf(last, migration))
	}
}

// dueSince is the day on which a finished result was to be looked at again,
// zero where that has not come or the next round has been begun.
func (k *keeper) dueSince(d *results.Document) time.Time {
	if !scoring.IsReviewDue(d.Status, d.NextReview, k.app.Now()) {
		return time.Time{}
	}
	entries, _, err := k.app.folder().List()
	if err != nil || followed(entries)[d.ID] {
		return time.Time{}
	}
	return d.NextReview
}

// isDue reports whether a result out of a list is to be looked at again, where
// it is known which ones are followed.
func (a *app) isDue(e results.Entry, followed map[string]bool) bool {
	return scoring.IsReviewDue(e.Status, e.NextReview, a.Now()) && !followed[e.ID]
}

// followed are the results, by id, after which there is another round.
func followed(entries []results.Entry) map[string]bool {
	ids := map[string]bool{}
	for _, e := range entries {
		if e.Previous != e.ID {
			ids[e.Previous] = true
		}
	}
	return ids
}
