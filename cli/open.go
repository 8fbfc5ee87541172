package cli

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/tui"
)

// A held result is open to be gone on with, and not put on its scorecard yet.
type held struct {
	saver    *results.Saver
	document *results.Document // as it was read
	card     card              // the scorecard at hand
	path     string
}

// open opens a result to go on with it, a draft where it was left and a finished
// assessment at its summary. One whose scorecard has changed in what matters is
// held until it is decided what becomes of the answers.
func (k *keeper) open(path string) (tui.Opening, error) {
	if err := k.putAway(); err != nil {
		return tui.Opening{}, err
	}
	h, err := k.hold(path)
	if err != nil {
		return tui.Opening{}, errors.Join(err, k.putAway())
	}
	opening := tui.Opening{At: tui.AtElement}
	if h.document.Status == scoring.Final {
		opening.At = tui.AtSummary
	}
	if m := h.migration(); isToBeDecided(h.document, m) {
		opening.Change = &tui.Change{
			Path: path, Assessment: &h.document.Assessment, Migration: m,
			GoOn: func(d scoring.Decisions) (*tui.Sheet, error) { return k.goOn(h, d, true) },
		}
		return opening, nil
	}
	opening.Sheet, err = k.goOn(h, scoring.Decisions{}, false)
	return opening, err
}

// hold opens a result for this process alone, and finds the scorecard that it can
// go on with.
func (k *keeper) hold(path string) (held, error) {
	saver, d, err := results.Open(path, results.Options{Now: k.app.Now})
	var locked *results.LockedError
	switch {
	case errors.As(err, &locked):
		w := k.wordsOf(path)
		return held{}, &tui.ReadOnlyError{Reason: fmt.Sprintf(w.Opened.OpenElsewhere, holderWords(locked.Holder, w))}
	case results.IsReadOnly(err):
		return held{}, &tui.ReadOnlyError{Reason: k.wordsOf(path).Opened.OnlyRead}
	case err != nil:
		return held{}, err
	}
	k.mutex.Lock()
	k.saver, k.undecided = saver, true
	k.mutex.Unlock()
	c, err := k.app.cardOf(d, k.scorecard)
	if err != nil {
		return held{}, err
	}
	return held{saver, d, c, path}, d.CheckCard(c.Scorecard)
}

// migration is what the scorecard at hand means for a result, in the language
// that was answered: a translation is no other wording.
func (h held) migration() scoring.Migration {
	return h.document.Migration(h.card.In(h.document.Scorecard.Language))
}

// isToBeDecided reports whether the respondent is to be asked before a result goes
// on. Of one that does not say what was rated, only what changed its meaning is
// worth it.
func isToBeDecided(d *results.Document, m scoring.Migration) bool {
	if d.Hash == "" {
		return m.NeedsScale() || len(m.Of(scoring.Transition.Asks)) > 0
	}
	return m.Matters()
}

// goOn puts a result that is held on its scorecard. What the respondent decided
// is to be saved at once; what needs no decision waits for the first change.
func (k *keeper) goOn(h held, decisions scoring.Decisions, isDecided bool) (*tui.Sheet, error) {
	d := h.document
	if _, err := adopt(d, h.card, k.app.resultLanguage(d), decisions); err != nil {
		return nil, errors.Join(err, k.putAway())
	}
	if isDecided {
		d.Revision++
		d.Updated = k.app.Now().UTC()
	}
	d.Beside = cmp.Or(k.beside, d.Beside)
	h.saver.Adopt(d)
	w := k.words(d.Scorecard.Language)
	d.Remarks = append(d.Remarks, overdueWords(d, k.app.today(), w)...)
	sheet := k.sheet(h.saver, d)
	sheet.Remarks = append(d.Remarks, k.app.languageRemark(d.Scorecard, &w.Opened)...)
	sheet.ReviewDue, sheet.Unsaved = k.dueSince(d), isDecided
	k.follow(sheet.Session, d, h.path)
	if err := k.rejoin(sheet, d); err != nil {
		return nil, errors.Join(err, k.putAway())
	}
	return sheet, nil
}
