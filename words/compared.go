package words

import "strings"

// Compared is the report of a comparison. What it says of one side, and of how an
// element differs, is among Comparisons, as the screens say it too.
type Compared struct {
	// What one has to know before one reads any number.
	TwoSubjects   string
	SecondIsOlder string
	GoBackTo      string // with the id of a scorecard
	AskedAlike    string // how many statements, and of how many
	OtherTotals   string
	AskedInBoth   Plural // components, and how many of them

	// Totals.
	Result         string
	Total          string // with the points of one or both
	TotalPercent   string // with both percents
	LikeForLike    string
	AlikeColumn    string // LikeForLike, over a column
	LikeForLikeOf  string // with both percents
	Over           string // how many
	NotComparable  string
	OtherStatement string
	NothingToSet   string
	NothingRated   string
	CountsAsNone   string
	LeavesOut      string

	// What differs.
	AsTheyWere     string // of a component, with Change and the difference
	Reworded       string
	RewordedSome   string // how many
	Targets        string
	TargetsReached Plural // and how many of them
	DiffersIn      string // with what
	Statement      string
	Levels         string
	Weight         string
	Reason         string // with the reason
	Evidence       string // with what was said
	Note           string // with the side, and the note

	// On a page.
	Kind         string // with what is compared
	Components   string
	Number       string
	Component    string
	Shape        string // with both sides
	Caption      string
	Evidenced    string
	NotEvidenced string
}

var englishCompared = Compared{
	TwoSubjects:   "These results are about two different subjects.",
	SecondIsOlder: "The second result is the older one. They are compared in the order given.",
	GoBackTo:      "Both go back to %s",
	AskedAlike:    "statements asked alike in both, and compared: %d of %d",
	OtherTotals:   "the totals are of different statements and not comparable",
	AskedInBoth: Plural{
		"%[2]d of %[1]d component asked in both: the totals are over these",
		"%[2]d of %[1]d components asked in both: the totals are over these",
	},

	Result:         "Result",
	Total:          "Total %s",
	TotalPercent:   "Total percentage (%%) %s",
	LikeForLike:    "like for like",
	AlikeColumn:    "like for like",
	LikeForLikeOf:  "Like for like %s",
	Over:           "over %d rated in both",
	NotComparable:  "not comparable",
	OtherStatement: "of other statements, not comparable",
	NothingToSet:   "Nothing is rated in both, so there is nothing to compare like for like.",
	NothingRated:   "Nothing is rated in both.",
	CountsAsNone:   "what is not rated counts as 0 in the total",
	LeavesOut:      "like for like leaves it out",

	AsTheyWere:     "%s %s as they were",
	Reworded:       "reworded",
	RewordedSome:   "%d reworded",
	Targets:        "Targets",
	TargetsReached: Plural{"%[2]d of %[1]d target reached", "%[2]d of %[1]d targets reached"},
	DiffersIn:      "differs in %s",
	Statement:      "statement",
	Levels:         "levels",
	Weight:         "weight",
	Reason:         "reason: %s",
	Evidence:       "evidence %s",
	Note:           "%s, note: %s",

	Kind:         "Comparison: %s",
	Components:   "Components",
	Number:       "No.",
	Component:    "Component",
	Shape:        "The shape of both: %s dashed, %s in full, a spoke for each component.",
	Caption:      "Score of each component in both",
	Evidenced:    "evidenced",
	NotEvidenced: "claimed without evidence",
}

var germanCompared = Compared{
	TwoSubjects:   "Diese Ergebnisse betreffen nicht denselben Gegenstand.",
	SecondIsOlder: "Das zweite Ergebnis ist das ältere. Verglichen wird in der angegebenen Reihenfolge.",
	GoBackTo:      "Beide gehen auf %s zurück",
	AskedAlike:    "in beiden gleich gefragt und verglichen: %d von %d Aussagen",
	OtherTotals:   "die Gesamtwerte gelten für verschiedene Aussagen und sind nicht vergleichbar",
	AskedInBoth: Plural{
		"%[2]d von %[1]d Themenfeld in beiden abgefragt: Nur dafür gelten die Gesamtwerte",
		"%[2]d von %[1]d Themenfeldern in beiden abgefragt: Nur dafür gelten die Gesamtwerte",
	},

	Result:         "Ergebnis",
	Total:          "Gesamt %s",
	TotalPercent:   "Gesamtwert in Prozent (%%) %s",
	LikeForLike:    "auf gleicher Grundlage",
	AlikeColumn:    "gl. Grundlage",
	LikeForLikeOf:  "Auf gleicher Grundlage %s",
	Over:           "%d in beiden bewertet",
	NotComparable:  "nicht vergleichbar",
	OtherStatement: "über andere Aussagen, nicht vergleichbar",
	NothingToSet:   "Nichts ist in beiden bewertet; auf gleicher Grundlage gibt es daher nichts zu vergleichen.",
	NothingRated:   "Nichts ist in beiden bewertet.",
	CountsAsNone:   "was nicht bewertet ist, zählt im Gesamtwert als 0",
	LeavesOut:      "auf gleicher Grundlage bleibt es außer Betracht",

	AsTheyWere:     "%s %s ohne gleiche Grundlage",
	Reworded:       "neu formuliert",
	RewordedSome:   "%d neu formuliert",
	Targets:        "Zielwerte",
	TargetsReached: Plural{"%[2]d von %[1]d Zielwert erreicht", "%[2]d von %[1]d Zielwerten erreicht"},
	DiffersIn:      "anders: %s",
	Statement:      "Aussage",
	Levels:         "Stufen",
	Weight:         "Gewicht",
	Reason:         "Begründung: %s",
	Evidence:       "Nachweis: %s",
	Note:           "%s, Notiz: %s",

	Kind:         "Vergleich: %s",
	Components:   "Themenfelder",
	Number:       "Nr.",
	Component:    "Themenfeld",
	Shape:        "Die Form beider Ergebnisse: %s gestrichelt, %s durchgezogen, eine Achse je Themenfeld.",
	Caption:      "Wert jedes Themenfelds in beiden Ergebnissen",
	Evidenced:    "belegt",
	NotEvidenced: "über 0 bewertet, ohne Nachweis",
}

// Differing is what two scorecards do not ask alike, given by the keys of the
// scorecard's format.
func (r *Compared) Differing(keys []string) string {
	named := make([]string, len(keys))
	for i, key := range keys {
		switch key {
		case "statement":
			named[i] = r.Statement
		case "levels":
			named[i] = r.Levels
		case "weight":
			named[i] = r.Weight
		default:
			named[i] = key
		}
	}
	return fill(r.DiffersIn, strings.Join(named, ", "))
}
