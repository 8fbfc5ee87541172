package report

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A MigratedResult is what another version of its scorecard means for a result.
type MigratedResult struct {
	Assessment *scoring.Assessment // as it was
	Card       *scoring.Scorecard  // the other version
	Migration  scoring.Migration
	Decisions  scoring.Decisions
}

// migrations are the formats of a migration.
var migrations = encodings[thing]{
	{Text, encodeText},
	{Markdown, encodeMarkdown},
	{CSV, encodeCSV},
	{JSON, encodeJSON},
}

// MigrationFormats are all formats of a migration, in the order in which they
// are offered.
func MigrationFormats() []Format { return migrations.names() }

// Migration writes how many elements of a result stay, change and go with
// another version of its scorecard, and each that does not stay the same.
func Migration(w io.Writer, f Format, r MigratedResult, o Options) error {
	return write(w, f, migrations, "migration", thing(migration{r, r.Migration.Apply(r.Decisions), o.words()}), o)
}

type migration struct {
	MigratedResult
	after scoring.Assessment
	words *words.Words
}

func (g migration) document(_ bool, loc *time.Location) document {
	m := g.Migration
	d := document{heading{1, nameOf(g.Card.Title, g.Card.ID) + ", " + g.versions()}}
	undated := *g.Assessment
	undated.Started, undated.Updated, undated.Completed = time.Time{}, time.Time{}, time.Time{}
	if about := g.words.About(&undated, loc); len(about) > 0 {
		d = append(d, para{about})
	}
	outcome := m.Outcome(g.Decisions)
	switch {
	case m.IsNothing():
		return append(d, para{{g.words.Migrations.Nothing}})
	case m.IsDone(g.Decisions):
		return append(d, para{{g.words.Migrations.Done}, {g.words.Migrations.Waiting.Of(outcome.ToConfirm)}})
	}
	d = append(d, g.counts())
	for _, remark := range append(g.remarks(outcome), g.words.NotComparable(m), g.scaleOutcome()) {
		if remark != "" {
			d = append(d, para{{remark}})
		}
	}
	for _, fate := range scoring.Fates() {
		title := g.words.Migrations.Fate(fate)
		some := m.Of(func(t scoring.Transition) bool { return t.Fate == fate && !isUnanswered(t) })
		if fate == scoring.Unchanged {
			title, some = g.words.Migrations.NewRatings, m.Of(g.changesRating)
		}
		if len(some) > 0 {
			d = append(d, heading{2, title}, g.list(some))
		}
	}
	return d
}

// remarks are what becomes of the result as a whole: versions, total, status.
func (g migration) remarks(o scoring.Outcome) (remarks []string) {
	m, say := g.Migration, &g.words.Migrations
	was, is := cmp.Or(g.Assessment.Whole, g.Assessment.Scorecard).Extends, g.Card.Extends
	switch {
	case was.ID == is.ID && was.Version != is.Version:
		remarks = append(remarks, fmt.Sprintf(say.BaseWas, is.ID, was.Version, is.Version))
	case m.From == m.To:
		remarks = append(remarks, fmt.Sprintf(say.SameVersion, m.To))
	}
	if !m.NeedsScale() || g.Decisions.Scale != scoring.Undecided {
		remarks = append(remarks, fmt.Sprintf(say.Totals, g.total(o.Before), g.total(o.After)))
	}
	if o.Reopens {
		remarks = append(remarks, say.Reopens)
	}
	return remarks
}

// total is a total in a sentence, with its fraction.
func (g migration) total(s scoring.Score) string {
	return fmt.Sprintf("%s (%d / %d)", g.words.Percent(s.Percent), s.Points, s.Max)
}

// isUnanswered reports whether nothing is said of an element that is neither new
// nor gone. Nobody keeps the statement of such a one, so that it cannot be told
// whether it is the same.
func isUnanswered(t scoring.Transition) bool {
	switch t.Fate {
	case scoring.Unchanged, scoring.Reworded, scoring.Replaced:
		return !t.HasAnswer()
	case scoring.Renamed, scoring.Moved, scoring.Returned, scoring.Introduced, scoring.Withdrawn:
	}
	return false
}

// changesRating reports whether an element that is as it was has another rating
// now, or none.
func (g migration) changesRating(t scoring.Transition) bool {
	return t.Fate == scoring.Unchanged && t.HasAnswer() && g.after.Answers[t.ID].Rating != t.Answer.Rating
}

// versions are "1.0.0, now 1.1.0".
func (g migration) versions() string {
	m := g.Migration
	if m.From == m.To {
		return m.To
	}
	return fmt.Sprintf(g.words.Migrations.Versions, m.From, m.To)
}

// counts are how many elements there are of each fate, and how many answers
// each has.
func (g migration) counts() table {
	say := &g.words.Migrations
	t := table{columns: []column{{name: say.Elements, right: true}, {name: say.Became, wide: true}, {name: say.Answered, right: true}}}
	for _, fate := range scoring.Fates() {
		t.count(g.words.Migrations.Fate(fate), g.Migration.Of(func(t scoring.Transition) bool { return t.Fate == fate && !isUnanswered(t) }))
	}
	t.count(say.NotAnswered, g.Migration.Of(isUnanswered))
	return t
}

// count adds how many elements something became of.
func (t *table) count(what string, of []scoring.Transition) {
	if len(of) > 0 {
		t.rows = append(t.rows, row{cells: []string{strconv.Itoa(len(of)), what, strconv.Itoa(withAnswer(of))}})
	}
}

func withAnswer(some []scoring.Transition) (n int) {
	for _, t := range some {
		if t.HasAnswer() {
			n++
		}
	}
	return n
}

// scaleOutcome says what becomes of ratings on a scale that changed, empty where it
// did not.
func (g migration) scaleOutcome() string {
	m, say := g.Migration, &g.words.Migrations
	switch {
	case m.Scale == scoring.SameScale:
		return ""
	case m.Scale == scoring.RewordedScale:
		return say.ScaleReworded
	case !m.NeedsScale():
		return ""
	}
	outcome := say.Undecided
	switch g.Decisions.Scale {
	case scoring.KeepRatings:
		outcome = say.Keep
	case scoring.RescaleRatings:
		outcome = say.Rescale
	case scoring.ClearRatings:
		outcome = say.Clear
	case scoring.Undecided:
	}
	return fmt.Sprintf(say.ScaleWas, scaleValues(m.ScaleFrom), scaleValues(m.ScaleTo)) + " " + outcome
}

// scaleValues are the values of a scale: "0, 1, 2, 3".
func scaleValues(s scoring.Scale) string {
	words := make([]string, len(s))
	for i, value := range s.Values() {
		words[i] = strconv.Itoa(value)
	}
	return strings.Join(words, ", ")
}

// list has each of some elements, the old wording above the new one.
func (g migration) list(some []scoring.Transition) list {
	var items list
	for _, t := range some {
		it := item{mark: "-", text: t.ID}
		if t.Fate != scoring.Withdrawn {
			it.mark = Number(t.Place)
		}
		if outcome := g.outcome(t, g.words); outcome != "" {
			it.text += ": " + outcome
		}
		it.under = g.wordings(t)
		items = append(items, it)
	}
	return items
}

// wordings are what is to be read of an element.
func (g migration) wordings(t scoring.Transition) (under []line) {
	of := &g.words.Migrations
	say := func(form, what string) {
		if what != "" {
			under = append(under, line{fmt.Sprintf(form, what)})
		}
	}
	switch {
	case t.IsReworded():
		say(of.Was, t.StatementWas)
		say(of.Now, t.Statement)
	default:
		say("%s", cmp.Or(t.Statement, t.StatementWas))
	}
	if t.Was != "" && t.Was != t.ID {
		say(of.IDWas, t.Was)
	}
	if t.ComponentWas != "" && t.ComponentWas != t.Component {
		under = append(under, line{fmt.Sprintf(of.ComponentIs, t.ComponentWas, t.Component)})
	}
	say(of.Into, t.Into)
	return under
}

// outcome says what becomes of an answer, empty where there is none.
func (g migration) outcome(t scoring.Transition, w *words.Words) string {
	if !t.HasAnswer() {
		return ""
	}
	form, of := w.Migrations.Stays, &w.Migrations
	said := w.RatingWords(g.Migration.ScaleFrom, t.Answer.Rating)
	a, isThere := g.after.Answers[t.ID]
	switch {
	case t.Fate == scoring.Withdrawn:
		form = of.NotCounted
	case g.Decisions.Scale == scoring.Undecided && g.Migration.NeedsScale() && t.Answer.Rating.IsRated():
		form = of.ToDecide
	case t.Unasked:
		form = of.NotAsked
	case !isThere && t.Fate == scoring.Returned:
		form = of.StaysAside
	case !isThere:
		form = of.AskedAnew
	case a.Rating != t.Answer.Rating:
		return fmt.Sprintf(of.Becomes, said, w.RatingWords(g.Card.Scale, a.Rating))
	case a.Carried:
		form = of.ToConfirm
	}
	return fmt.Sprintf(form, said)
}
