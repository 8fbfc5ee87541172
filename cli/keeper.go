package cli

import (
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/session"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/tui"
	"github.com/kamscore/kamscore/words"
)

// A keeper opens assessments for an interface, one at a time, and has the last
// word on saving.
type keeper struct {
	app       *app
	scorecard string  // a YAML file named on the command line, or empty
	about     details // of what is started from the home screen
	showLast  bool    // the answers of the last round are shown from the start
	beside    string  // a folder of separate ratings named on the command line, absolute, or empty

	// A run that is told to end and does not is ended by another goroutine,
	// which then has the last word on saving.
	mutex sync.Mutex
	saver *results.Saver

	// undecided says that the saver's result waits for what becomes of it on a
	// changed scorecard, and is not to be written.
	undecided bool

	own []card // the user's own scorecards, as the home screen last offered them

	last *session.Session // what was open last
	path func() string    // where it is

	speaks *words.Words // nil as long as nothing was said
}

// words are what the interface says, in the language that was chosen with the
// first scorecard: one run speaks one language. Home comes in none.
func (k *keeper) words(language string) *words.Words {
	if k.speaks == nil {
		k.speaks = k.app.words(language)
	}
	return k.speaks
}

// putAway writes what is not on disk yet and lets the result go.
func (k *keeper) putAway() error {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if k.saver == nil {
		return nil
	}
	if !k.undecided {
		if err := k.saver.Flush(); err != nil {
			return err // the saver keeps the answers, to try again
		}
	}
	saver := k.saver
	k.saver, k.undecided = nil, false
	return saver.Close()
}

// farewell says where an assessment that was left goes on, empty where there
// is nothing to go on with.
func (k *keeper) farewell() string {
	w := k.words("")
	switch {
	case k.last == nil || k.last.IsUntouched():
		return ""
	case k.last.IsFinished():
		printed := fmt.Sprintf(w.Opened.Printed, k.last.ID())
		if k.last.Scorecard().Matrix != nil {
			printed += "\n" + w.Opened.Matrix
		}
		return printed + "\n" + w.Assessments.Send + " " + text.Line(k.path())
	}
	return fmt.Sprintf(w.Opened.GoesOn, k.last.ID(), report.Number(k.last.PlaceAt(k.last.At())))
}

// outside is what the interface asks of the world.
func (k *keeper) outside() tui.Outside {
	return tui.Outside{
		Words:      k.app.words(""),
		Now:        k.app.Now,
		Home:       k.home,
		Open:       k.open,
		Read:       k.read,
		Start:      k.startOffered,
		Next:       func(path string) (*tui.Sheet, error) { return k.next(nextRound{from: path}) },
		Others:     k.app.others,
		Compare:    k.app.compareWith,
		Export:     k.app.exportBeside,
		Edit:       k.app.edit,
		CanSuspend: canSuspend(),
	}
}

// home reads what the home screen offers.
func (k *keeper) home() (tui.Home, error) {
	if err := k.putAway(); err != nil {
		return tui.Home{}, err
	}
	var home tui.Home
	w := k.words("")
	for _, h := range scorecards.Headings(k.app.lang()...) {
		of := &home.Systems
		if scorecards.InFamily(h.ID) {
			of = &home.Family
		}
		*of = append(*of, tui.HomeCard{Heading: h})
	}
	k.readOwn(&home)
	entries, problems, err := k.app.folder().List()
	done := followed(entries)
	for _, e := range entries {
		r := homeResult(e, w)
		if k.app.isDue(e, done) {
			r.ReviewDue = e.NextReview
		}
		home.Results = append(home.Results, r)
	}
	home.Overdue = overdueLine(entries, k.app.today(), w)
	for _, p := range problems {
		home.Problems = append(home.Problems, problemWords(p))
	}
	return home, err
}

// readOwn adds the user's own scorecards to the home screen, which shows the
// others whatever is wrong with these.
func (k *keeper) readOwn(home *tui.Home) {
	cards, problems, err := k.app.own()
	k.own = cards
	for _, c := range cards {
		home.Own = append(home.Own, tui.HomeCard{Heading: k.app.inLanguage(c.Scorecard).Heading(), Path: c.source})
	}
	home.Unusable = unusableLine(problems, err, &k.words("").Opened)
}

// startOffered begins an assessment with a scorecard of the home screen, as it
// was when it was offered.
func (k *keeper) startOffered(offer tui.HomeCard) (*tui.Sheet, error) {
	c := card{source: bundled}
	if at := slices.IndexFunc(k.own, func(c card) bool { return c.source == offer.Path }); at >= 0 {
		c = k.own[at]
	} else {
		var err error
		if c.Scorecard, err = scorecards.Bundled(offer.ID); err != nil {
			return nil, err
		}
	}
	c.Scorecard = k.app.inLanguage(c.Scorecard)
	return k.start(c, k.about)
}

func homeResult(e results.Entry, w *words.Words) tui.HomeResult {
	r := tui.HomeResult{
		Path: e.Path, Title: titleWords(e, &w.Opened), About: aboutWords(e.Subject, e.Respondent, &w.Roles),
		Status: e.Status, Updated: e.Updated, Total: e.Total,
	}
	if e.Position.Number != "" {
		r.Position = fmt.Sprintf(w.Opened.At, e.Position.Number, e.Position.Component)
	}
	return r
}

// details are what may be said of a new assessment on the command line.
type details struct {
	subject, team, respondent string
	role                      scoring.Role
	components                []string // those to be asked, by id or number; none means all
	beside                    string   // the folder that a team agrees beside, absolute, or empty
}

// start begins an assessment. Nothing is written before the first answer.
func (k *keeper) start(c card, about details) (*tui.Sheet, error) {
	if err := k.putAway(); err != nil {
		return nil, err
	}
	d, err := k.app.newDocument(c, about)
	if err != nil {
		return nil, err
	}
	saver, err := results.Create(k.app.folder().Dir, d, results.Options{Now: k.app.Now})
	if err != nil {
		return nil, err
	}
	return k.sheet(saver, d), nil
}

// newDocument is an assessment of a scorecard that nobody has answered.
func (a *app) newDocument(c card, about details) (*results.Document, error) {
	id, err := results.NewID(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("start an assessment: %w", err)
	}
	if about.role == "" {
		about.role = scoring.Self
	}
	asked, whole := c.Scorecard, (*scoring.Scorecard)(nil)
	part, err := partOf(c.Scorecard, about.components)
	if err != nil {
		return nil, err
	}
	if part != nil {
		asked, whole = part, c.Scorecard
	}
	now := a.Now().UTC()
	return &results.Document{
		Assessment: scoring.Assessment{
			ID:         id,
			Scorecard:  asked,
			Whole:      whole,
			Subject:    scoring.Subject{Kind: c.Subject, Name: about.subject, Team: about.team},
			Respondent: scoring.Respondent{Name: about.respondent, Role: about.role},
			Status:     scoring.Draft,
			Started:    now,
			Updated:    now,
			Answers:    scoring.Answers{},
		},
		Hash:   c.Hash(),
		Source: c.source,
		Beside: about.beside,
		App:    "kamscore " + version(),
	}, nil
}

// wordsOf are the words for a result that cannot be opened to go on with it.
func (k *keeper) wordsOf(path string) *words.Words {
	if d, err := results.Read(path); err == nil {
		return k.words(d.Scorecard.Language)
	}
	return k.words("")
}

// read opens a result for reading.
func (k *keeper) read(path string) (*tui.Sheet, error) {
	if err := k.putAway(); err != nil {
		return nil, err
	}
	d, err := results.Read(path)
	if err != nil {
		return nil, err
	}
	k.app.enrich(d)
	w := k.words(d.Scorecard.Language)
	d.Remarks = append(d.Remarks, overdueWords(d, k.app.today(), w)...)
	d.Remarks = append(d.Remarks, k.app.languageRemark(d.Scorecard, &w.Opened)...)
	sheet := &tui.Sheet{Session: session.NewReading(d.Assessment), Path: func() string { return path }, Remarks: d.Remarks}
	k.follow(sheet.Session, d, path)
	return sheet, nil
}

func (k *keeper) sheet(saver *results.Saver, d *results.Document) *tui.Sheet {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	said := k.words(d.Scorecard.Language)
	k.saver, k.undecided = saver, false
	k.last, k.path = session.New(d.Assessment, k.app.Now), saver.Path
	return &tui.Sheet{
		Session:  k.last,
		Path:     saver.Path,
		ShowLast: k.showLast,
		Offer:    saver.Offer,
		Save: func(a scoring.Assessment) (tui.Saved, error) {
			saved, err := saver.Save(a)
			var failed *results.FileError
			if errors.As(err, &failed) {
				err = saveError(failed, err, &said.Failures)
			}
			return tui.Saved{At: saved.At, Revision: saved.Revision, Conflict: saved.Conflict}, err
		},
	}
}
