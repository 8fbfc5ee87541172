package words

import (
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// Migrations are what another version of a scorecard means for a result.
type Migrations struct {
	NotComparable string // with the reasons, each a clause
	NewMajor      string
	NewScale      string
	NewMethod     string
	Weights       Plural // of elements
	Components    Plural // whose weight is another

	// In the report of one.
	Versions                   string // with the version so far, and that of now
	Nothing                    string
	Done                       string // it is on this version already
	Waiting                    Plural // answers to be confirmed
	BaseWas                    string // with the id of the base, its version so far, and that of now
	SameVersion                string // with the version
	Totals                     string // with both
	Reopens                    string
	Elements, Became, Answered string // columns

	// What becomes of elements: titles.
	Unchanged, Reworded, Replaced, Renamed, Moved, Returned, Introduced, Withdrawn string
	NotAnswered                                                                    string
	NewRatings                                                                     string

	// What becomes of ratings on a scale that changed.
	ScaleReworded string
	ScaleWas      string // with the values so far, and those of now
	Keep          string
	Rescale       string
	Clear         string
	Undecided     string

	// Of one element.
	Was, Now    string // with a statement
	IDWas       string // with an id
	ComponentIs string // with the component so far, and that of now
	Into        string // with an id

	// What becomes of an answer, which stands first.
	NotCounted string
	NotAsked   string
	ToDecide   string
	StaysAside string
	AskedAnew  string
	Becomes    string // and with a rating
	ToConfirm  string
	Stays      string
}

var englishMigrations = Migrations{
	NotComparable: "Totals before and after are not comparable: %s.",
	NewMajor:      "the major version is another",
	NewScale:      "the scale has other values",
	NewMethod:     "the total is made in another way",
	Weights:       Plural{"the weight of %d element is another", "the weight of %d elements is another"},
	Components:    Plural{"the weight of %d component is another", "the weight of %d components is another"},

	Versions: "%s, now %s",
	Nothing:  "Nothing has changed.",
	Done:     "There is nothing to do: the result is on this version already.",
	Waiting:  Plural{"%d answer waits to be confirmed.", "%d answers wait to be confirmed."},
	BaseWas:  "The base %s was %s and is %s.",

	SameVersion: "What is asked has changed, and the version is still %s.",
	Totals:      "Total %s before, %s now.",
	Reopens:     "It was finished and becomes a draft again, as there is something to confirm or to answer.",

	Elements: "elements", Became: "what became of them", Answered: "answers",

	Unchanged:  "The same",
	Reworded:   "Reworded",
	Replaced:   "Another statement under the same id",
	Renamed:    "Under another id",
	Moved:      "In another component",
	Returned:   "Back again",
	Introduced: "New",
	Withdrawn:  "Gone",

	NotAnswered: "Not answered",
	NewRatings:  "The same, and rated on another scale",

	ScaleReworded: "The levels of the scale are named or explained in other words. Ratings stay.",
	ScaleWas:      "The scale was %s and is %s.",
	Keep:          "Ratings that it still has stay as they are; the others are kept aside.",
	Rescale:       "Each rating is moved in proportion, to the nearest level, and waits to be confirmed.",
	Clear:         "Ratings are kept aside, and every element is asked anew.",
	Undecided:     "What becomes of the ratings is not decided: --scale keep, rescale or clear.",

	Was: "was: %s", Now: "now: %s",
	IDWas:       "its id was %s",
	ComponentIs: "from %s to %s",
	Into:        "its place takes %s",

	NotCounted: "%s, kept aside and not counted",
	NotAsked:   "%s, not among the components asked, so not counted",
	ToDecide:   "%s, to be decided",
	StaysAside: "%s, stays aside",
	AskedAnew:  "%s, kept aside, and asked anew",
	Becomes:    "%s, now %s, to be confirmed",
	ToConfirm:  "%s, kept, to be confirmed",
	Stays:      "%s, kept",
}

var germanMigrations = Migrations{
	NotComparable: "Der bisherige und der neue Gesamtwert sind nicht vergleichbar, denn %s.",
	NewMajor:      "die Hauptversion ist eine andere",
	NewScale:      "die Skala hat andere Werte",
	NewMethod:     "der Gesamtwert wird anders gebildet",
	Weights:       Plural{"%d Kriterium hat ein anderes Gewicht", "%d Kriterien haben ein anderes Gewicht"},
	Components:    Plural{"%d Themenfeld hat ein anderes Gewicht", "%d Themenfelder haben ein anderes Gewicht"},

	Versions: "%s, jetzt %s",
	Nothing:  "Nichts hat sich geändert.",
	Done:     "Es ist nichts zu tun: Das Ergebnis hat bereits diese Version.",
	Waiting:  Plural{"%d Antwort ist noch zu bestätigen.", "%d Antworten sind noch zu bestätigen."},
	BaseWas:  "Basis %s: bisher %s, jetzt %s.",

	SameVersion: "Was gefragt wird, hat sich geändert, die Version ist weiterhin %s.",
	Totals:      "Gesamtwert bisher %s, jetzt %s.",
	Reopens:     "Die Einschätzung war abgeschlossen und wird wieder ein Entwurf, denn es ist etwas zu bestätigen oder zu beantworten.",

	Elements: "Kriterien", Became: "was aus ihnen wurde", Answered: "Antworten",

	Unchanged:  "Gleich",
	Reworded:   "Neu formuliert",
	Replaced:   "Andere Aussage unter derselben ID",
	Renamed:    "Unter anderer ID",
	Moved:      "In einem anderen Themenfeld",
	Returned:   "Wieder dabei",
	Introduced: "Neu",
	Withdrawn:  "Weggefallen",

	NotAnswered: "Nicht beantwortet",
	NewRatings:  "Gleich, auf anderer Skala bewertet",

	ScaleReworded: "Die Stufen der Skala heißen anders oder sind anders erklärt. Bewertungen bleiben.",
	ScaleWas:      "Die Skala war %s und ist jetzt %s.",
	Keep:          "Bewertungen, die es auf der neuen Skala gibt, bleiben, wie sie sind; die anderen werden beiseitegelegt.",
	Rescale:       "Jede Bewertung wird verhältnisgleich auf die nächstgelegene Stufe umgerechnet und ist zu bestätigen.",
	Clear:         "Bewertungen werden beiseitegelegt, und nach jedem Kriterium wird neu gefragt.",
	Undecided:     "Was aus den Bewertungen wird, ist noch nicht entschieden: --scale keep, rescale oder clear.",

	Was: "bisher: %s", Now: "jetzt: %s",
	IDWas:       "die ID war %s",
	ComponentIs: "von %s nach %s",
	Into:        "an diese Stelle tritt %s",

	NotCounted: "%s, beiseitegelegt und nicht gezählt",
	NotAsked:   "%s, nicht in den abgefragten Themenfeldern, daher nicht gezählt",
	ToDecide:   "%s, noch zu entscheiden",
	StaysAside: "%s, bleibt beiseitegelegt",
	AskedAnew:  "%s, beiseitegelegt und neu gefragt",
	Becomes:    "%s, jetzt %s, zu bestätigen",
	ToConfirm:  "%s, bleibt, zu bestätigen",
	Stays:      "%s, bleibt",
}

// Fate is what an element has become, as a title.
func (m *Migrations) Fate(f scoring.Fate) string {
	switch f {
	case scoring.Reworded:
		return m.Reworded
	case scoring.Replaced:
		return m.Replaced
	case scoring.Renamed:
		return m.Renamed
	case scoring.Moved:
		return m.Moved
	case scoring.Returned:
		return m.Returned
	case scoring.Introduced:
		return m.Introduced
	case scoring.Withdrawn:
		return m.Withdrawn
	case scoring.Unchanged:
	}
	return m.Unchanged
}

// NotComparable says why totals on both versions cannot be compared, empty where
// they can.
func (w *Words) NotComparable(m scoring.Migration) string {
	var why []string
	if m.NewMajor {
		why = append(why, w.Migrations.NewMajor)
	}
	if m.Scale == scoring.DifferentScale {
		why = append(why, w.Migrations.NewScale)
	}
	if m.MethodChanged {
		why = append(why, w.Migrations.NewMethod)
	}
	if n := len(m.Weights()); n > 0 {
		why = append(why, w.Migrations.Weights.Of(n))
	}
	if n := len(m.ComponentWeights); n > 0 {
		why = append(why, w.Migrations.Components.Of(n))
	}
	if len(why) == 0 {
		return ""
	}
	return fill(w.Migrations.NotComparable, strings.Join(why, ", "))
}
