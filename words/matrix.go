package words

import (
	"cmp"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// Matrix is the report of where results lie in the matrix of their scorecard.
type Matrix struct {
	Matrix   string // what sort of page it is
	MatrixOf string // with the title of a scorecard
	Matrices Plural // of several scorecards in one report

	// The axes, and what stands under the picture.
	X, Y    string // with the title of the axis, and the percent from which it is high
	Was     string // with the mark of an earlier place
	CanMove string // with the mark of what is open
	Cut     string // with the mark of a cut

	// Columns of the table, and what stands in them.
	Rank, Overall, Quadrant, Unanswered, Before string
	Any                                         string // of the quadrants
	NoneBefore, AsBefore                        string

	// Sentences on what lies or ranks together. Who is named is several.
	Tie         string // with names, and a rank
	TieAndPlace string // the same
	SamePlace   string // with names
	More        Plural // names

	ByQuadrant    string
	Open          string // what decides between quadrants
	NoPlaces      string
	NoPlace       string
	NotAsked      string // with the title of an axis
	NotRated      string // the same
	NotApplicable string // the same
	MoreNowhere   Plural

	// How the ranking comes about.
	HowToRead string
	Mean      string
	Weighted  string // with what x weighs, and y
	OverRated string
	Displayed string

	// To be heard, where there is no table.
	RankHeard       string // with a rank
	TiedHeard       string // the same
	OverallHeard    string // with a percent
	UnansweredHeard string // with how many, and of how many
	WasHeard        string // with two percents, and a quadrant
	New             string // where there was none before

	// In the summary of one result.
	OnePlace   string // what sort of screen it is
	Place      string // with a quadrant, and each axis with its percent
	PlaceSoFar string // the same, while something is unanswered
	Axis       string // with the title of an axis, its percent, and the one from which it is high

	Or, And string // the last two names of a list
}

var englishMatrix = Matrix{
	Matrix:   "Places in the matrix",
	MatrixOf: "Matrix of %s",
	Matrices: Plural{"The matrix of %d scorecard", "The matrices of %d scorecards"},

	X:       "x: %s, high from %s",
	Y:       "y: %s, high from %s",
	Was:     "%s is an earlier place, with its number where there is room.",
	CanMove: "%s after a number: what is unanswered can still move it to another quadrant.",
	Cut:     "%s stands for numbers that there was no room for. The table has all of them.",

	Rank: "rank", Overall: "overall", Quadrant: "quadrant", Unanswered: "unanswered", Before: "before",
	Any:        "any quadrant",
	NoneBefore: "none", AsBefore: "the same",

	Tie:         "%s tie in rank %d.",
	TieAndPlace: "%s tie in rank %d, and lie at the same place.",
	SamePlace:   "%s lie at the same place.",
	More:        Plural{"%d more", "%d more"},

	ByQuadrant:    "By quadrant",
	Open:          "What is unanswered decides which.",
	NoPlaces:      "No result has a place in the matrix yet.",
	NoPlace:       "Without a place",
	NotAsked:      "%s: not asked",
	NotRated:      "%s: nothing rated yet",
	NotApplicable: "%s: nothing applies",
	MoreNowhere:   Plural{"and %d more; --format json lists all", "and %d more; --format json lists all"},

	HowToRead: "How to read it",
	Mean:      "The rank is by the mean of both axes.",
	Weighted:  "The rank is by the mean of both axes, in which x counts %d and y counts %d.",
	OverRated: "A place is over what was rated. What is unanswered is left out of it, and leaves the quadrant open where it could change that.",
	Displayed: "The percent as it is shown decides the quadrant: an axis is high from its split on.",

	RankHeard:       "rank %d",
	TiedHeard:       "rank %d, shared",
	OverallHeard:    "overall %s",
	UnansweredHeard: "%d of %d unanswered",
	WasHeard:        "before that %s and %s, %s",
	New:             "new",

	OnePlace:   "Place in the matrix",
	Place:      "In the matrix: %s (%s %s, %s %s)",
	PlaceSoFar: "In the matrix: %s (by what was rated: %s %s, %s %s)",
	Axis:       "%s: %s, high from %s",

	Or: "%s or %s", And: "%s and %s",
}

var germanMatrix = Matrix{
	Matrix:   "Position in der Matrix",
	MatrixOf: "Matrix: %s",
	Matrices: Plural{"Die Matrix von %d Scorecard", "Die Matrizen von %d Scorecards"},

	X:       "x: %s, hoch ab %s",
	Y:       "y: %s, hoch ab %s",
	Was:     "%s ist eine frühere Position, mit ihrer Nummer, wo dafür Platz ist.",
	CanMove: "%s hinter einer Nummer: Was offen ist, kann sie noch in einen anderen Quadranten rücken.",
	Cut:     "%s steht für Nummern, für die kein Platz war. In der Tabelle stehen alle.",

	Rank: "Rang", Overall: "gesamt", Quadrant: "Quadrant", Unanswered: "offen", Before: "vorige Position",
	Any:        "jeder Quadrant",
	NoneBefore: "keine", AsBefore: "unverändert",

	Tie:         "%s teilen sich Rang %d.",
	TieAndPlace: "%s teilen sich Rang %d und liegen an derselben Stelle.",
	SamePlace:   "%s liegen an derselben Stelle.",
	More:        Plural{"%d weiteres", "%d weitere"},

	ByQuadrant:    "Nach Quadranten",
	Open:          "Welcher es ist, entscheidet, was noch offen ist.",
	NoPlaces:      "Noch kein Ergebnis hat eine Position in der Matrix.",
	NoPlace:       "Ohne Position",
	NotAsked:      "%s: nicht gefragt",
	NotRated:      "%s: noch nichts bewertet",
	NotApplicable: "%s: nichts anwendbar",
	MoreNowhere:   Plural{"und %d weiteres; --format json listet alle auf", "und %d weitere; --format json listet alle auf"},

	HowToRead: "So ist es zu lesen",
	Mean:      "Der Rang folgt dem Mittelwert beider Achsen.",
	Weighted:  "Der Rang folgt dem Mittelwert beider Achsen; darin zählt x %d-fach und y %d-fach.",
	OverRated: "Die Position ergibt sich aus dem, was bewertet wurde. Was offen ist, bleibt außer Betracht und lässt den Quadranten offen, wo es ihn ändern könnte.",
	Displayed: "Über den Quadranten entscheidet der angezeigte Prozentwert: Eine Achse ist ab ihrer Teilung hoch.",

	RankHeard:       "Rang %d",
	TiedHeard:       "Rang %d, geteilt",
	OverallHeard:    "gesamt %s",
	UnansweredHeard: "%d von %d offen",
	WasHeard:        "davor %s und %s, %s",
	New:             "neu",

	OnePlace:   "Position in der Matrix",
	Place:      "In der Matrix: %s (%s %s, %s %s)",
	PlaceSoFar: "In der Matrix: %s (nach dem, was bewertet wurde: %s %s, %s %s)",
	Axis:       "%s: %s, hoch ab %s",

	Or: "%s oder %s", And: "%s und %s",
}

// QuadrantWords are the quadrant in which a place lies, "Star", or while it is
// open those in which it may lie: "Star or Strategic", "any quadrant". They are
// empty where there is no place.
func (w *Words) QuadrantWords(m *scoring.Matrix, p scoring.Position) string {
	labels := QuadrantLabels(m, p)
	if p.CanBeAnywhere() {
		return w.Matrix.Any
	}
	return list(w.Matrix.Or, labels)
}

// QuadrantLabels are the labels of the quadrants in which a place may lie. One
// without a label goes by its key.
func QuadrantLabels(m *scoring.Matrix, p scoring.Position) []string {
	labels := make([]string, len(p.Corners))
	for i, c := range p.Corners {
		labels[i] = cmp.Or(m.Quadrant(c).Label, c.Key())
	}
	return labels
}

// PlaceWords say where a result lies in the matrix of its scorecard: "In the
// matrix: Star (Strength 42%, Attractiveness 69%)". While something is unanswered
// they say what the percents are over, as scores count it as nothing. They are
// empty where there is no place, and while any quadrant is possible.
func (w *Words) PlaceWords(s *scoring.Scorecard, p scoring.Position) string {
	if !p.IsDefined() || p.CanBeAnywhere() {
		return ""
	}
	sentence := w.Matrix.Place
	if p.Unanswered() > 0 {
		sentence = w.Matrix.PlaceSoFar
	}
	return fill(sentence, w.QuadrantWords(s.Matrix, p),
		AxisName(s, s.Matrix.X), w.Percent(p.X.Percent), AxisName(s, s.Matrix.Y), w.Percent(p.Y.Percent))
}

// AxisWords say how far a result is on an axis, and from where that is high:
// "Strength: 42%, high from 50% · 1 of 12 unanswered".
func (w *Words) AxisWords(s *scoring.Scorecard, a scoring.Axis, at scoring.Coordinate) string {
	words := fill(w.Matrix.Axis, AxisName(s, a), w.Percent(at.Percent), fill(w.Numbers.Percent, a.Split))
	if at.Unanswered > 0 {
		words += Separator + fill(w.Matrix.UnansweredHeard, at.Unanswered, at.Elements)
	}
	return words
}

// AxisName is the title of an axis, or its id where an outline kept no title.
func AxisName(s *scoring.Scorecard, a scoring.Axis) string {
	return cmp.Or(s.AxisTitle(a), a.Component+a.Stage)
}

// Names is a list in a sentence: "A, B and C".
func (w *Words) Names(names []string) string { return list(w.Matrix.And, names) }

// list puts the last two of some names together in a way of its own.
func list(lastTwo string, names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return fill(lastTwo, strings.Join(names[:last], ", "), names[last])
}
