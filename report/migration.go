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
	d := document{heading{1, nameOf(g.Card.Title, g.Card.ID) + ", " + versionsWords(m)}}
	undated := *g.Assessment
	undated.Started, undated.Updated, undated.Completed = time.Time{}, time.Time{}, time.Time{}
	if about := g.words.About(&undated, loc); len(about) > 0 {
		d = append(d, para{about})
	}
	if m.IsNothing() {
		return append(d, para{{"Nothing has changed."}})
	}
	d = append(d, g.counts())
	for _, remark := range []string{g.words.NotComparable(m), scaleOutcome(m, g.Decisions.Scale)} {
		if remark != "" {
			d = append(d, para{{remark}})
		}
	}
	for _, fate := range scoring.Fates() {
		some := m.Of(func(t scoring.Transition) bool { return fate != scoring.Unchanged && t.Fate == fate })
		if len(some) > 0 {
			d = append(d, heading{2, fateTitles[fate]}, g.list(some))
		}
	}
	return d
}

// versionsWords are "1.0.0, now 1.1.0".
func versionsWords(m scoring.Migration) string {
	if m.From == m.To {
		return m.To
	}
	return m.From + ", now " + m.To
}

// fateTitles stand above the elements of one fate.
var fateTitles = map[scoring.Fate]string{
	scoring.Unchanged:  "The same",
	scoring.Reworded:   "Reworded",
	scoring.Replaced:   "Another statement under the same id",
	scoring.Renamed:    "Under another id",
	scoring.Moved:      "In another component",
	scoring.Returned:   "Back again",
	scoring.Introduced: "New",
	scoring.Withdrawn:  "Gone",
}

// counts are how many elements there are of each fate, and how many answers
// each has.
func (g migration) counts() table {
	t := table{columns: []column{{name: "elements", right: true}, {name: "what became of them", wide: true}, {name: "answers", right: true}}}
	for _, fate := range scoring.Fates() {
		some := g.Migration.Of(func(t scoring.Transition) bool { return t.Fate == fate })
		if len(some) > 0 {
			t.rows = append(t.rows, row{cells: []string{strconv.Itoa(len(some)), fateTitles[fate], strconv.Itoa(withAnswer(some))}})
		}
	}
	return t
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
func scaleOutcome(m scoring.Migration, decided scoring.ScaleTreatment) string {
	switch {
	case m.Scale == scoring.SameScale:
		return ""
	case m.Scale == scoring.RewordedScale:
		return "The levels of the scale are named or explained in other words. Ratings stay."
	case !m.NeedsScale():
		return ""
	}
	scales := fmt.Sprintf("The scale was %s and is %s. ", scaleValues(m.ScaleFrom), scaleValues(m.ScaleTo))
	switch decided {
	case scoring.KeepRatings:
		return scales + "Ratings that it still has stay as they are; the others are kept aside."
	case scoring.RescaleRatings:
		return scales + "Each rating is moved in proportion, to the nearest level, and waits to be confirmed."
	case scoring.ClearRatings:
		return scales + "Ratings are kept aside, and every element is asked anew."
	case scoring.Undecided:
	}
	return scales + "What becomes of the ratings is not decided: --scale keep, rescale or clear."
}

// scaleValues are the values of a scale: "0, 1, 2, 3".
func scaleValues(s scoring.Scale) string {
	words := make([]string, len(s))
	for i, l := range s {
		words[i] = strconv.Itoa(l.Value)
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
	say := func(label, words string) {
		if words != "" {
			under = append(under, line{label + words})
		}
	}
	switch {
	case t.IsReworded():
		say("was: ", t.StatementWas)
		say("now: ", t.Statement)
	default:
		say("", cmp.Or(t.Statement, t.StatementWas))
	}
	if t.Was != "" && t.Was != t.ID {
		say("its id was ", t.Was)
	}
	if t.ComponentWas != "" && t.ComponentWas != t.Component {
		say("", "from "+t.ComponentWas+" to "+t.Component)
	}
	if t.Into != "" {
		say("its place takes ", t.Into)
	}
	return under
}

// outcome says what becomes of an answer, empty where there is none.
func (g migration) outcome(t scoring.Transition, w *words.Words) string {
	if !t.HasAnswer() {
		return ""
	}
	said := w.RatingWords(g.Migration.ScaleFrom, t.Answer.Rating)
	a, isThere := g.after.Answers[t.ID]
	switch {
	case t.Fate == scoring.Withdrawn:
		return said + ", kept aside and not counted"
	case g.Decisions.Scale == scoring.Undecided && g.Migration.NeedsScale() && t.Answer.Rating.IsRated():
		return said + ", to be decided"
	case !isThere && t.Fate == scoring.Returned:
		return said + ", stays aside"
	case !isThere:
		return said + ", kept aside, and asked anew"
	case a.Rating != t.Answer.Rating:
		return said + ", now " + w.RatingWords(g.Card.Scale, a.Rating) + ", to be confirmed"
	case a.Carried:
		return said + ", kept, to be confirmed"
	}
	return said + ", kept"
}
