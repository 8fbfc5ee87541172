package words

// Comparing are the screens of a comparison: the choice of another result, and
// what it comes to.
type Comparing struct {
	Title        string
	OtherResult  Plural
	KeyCompare   Key
	KeyRow       Key
	Cannot       string
	EachByItself string
	NotRead      string

	// What another result is to the open one.
	RoundBefore   string
	AboutOthers   string
	SameScorecard string
	About         string // with the subject

	NoneYet   string
	NextRound string // with an id
	OrOther   string // with a folder, and an id

	Comparison   string
	Both         string // with the names of both
	Components   string
	LikeForLike  string // in a cell of 15
	NotAskedHere string // of a component
	NotAsked     string // of a statement

	// Why a difference is what it is.
	AsTheyWere      string // with the name and the score of each
	OtherScorecards string
	NoneRatedInBoth string
	RatedInBoth     Plural // statements, and with both percents and the difference
	AskedAndRated   Plural // the same, of different scorecards
	Rounding        string
	NotAskedAt      string
	NotAlike        string // with the fields in which they differ
	WordedOtherwise string // with a name, and the wording

	// In plain mode.
	NoSuchResult  string
	WithItsNumber string
	WhyThere      string
	NoSuchRow     string
}

var englishComparing = Comparing{
	Title:        "Compare with",
	OtherResult:  Plural{"%d other result", "%d other results"},
	KeyCompare:   Key{"compare", "compare with the chosen one"},
	KeyRow:       Key{"", "compare with the one in a row"},
	Cannot:       "These two cannot be compared",
	EachByItself: "The summary of each shows it by itself.",
	NotRead:      "This could not be read",

	RoundBefore:   "The round before",
	AboutOthers:   "About others",
	SameScorecard: "The same scorecard",
	About:         "About %s",

	NoneYet:   "There is no other result of this scorecard to compare with yet.",
	NextRound: "A next round makes one, in some months: kamscore start --from %s",
	OrOther:   "Or somebody else rates the same. Put their file into %s, or name it: kamscore compare %s FILE",

	Comparison:   "Comparison",
	Both:         "%s and %s",
	Components:   "Components",
	LikeForLike:  "like for like",
	NotAskedHere: "This component is not asked here.",
	NotAsked:     "This statement is not asked here. w shows how it was rated.",

	AsTheyWere:      "As they were, %s: %s; %s: %s.",
	OtherScorecards: "The two are of different scorecards, so these percents may not be of the same statements, and no difference of theirs is given.",
	NoneRatedInBoth: "Nothing here is rated in both, so there is nothing to compare like for like.",
	RatedInBoth:     Plural{"Like for like counts only what is rated in both, here %d statement: %s, a difference of %s percentage points.", "Like for like counts only what is rated in both, here %d statements: %s, a difference of %s percentage points."},
	AskedAndRated:   Plural{"Like for like counts only what is asked alike and rated in both, here %d statement: %s, a difference of %s percentage points.", "Like for like counts only what is asked alike and rated in both, here %d statements: %s, a difference of %s percentage points."},
	Rounding:        "Percents are subtracted before they are rounded, so a difference may not be that of the two whole numbers you see.",
	NotAskedAt:      "not asked",
	NotAlike:        "It is not compared, as the two scorecards do not ask it alike. They differ in %s.",
	WordedOtherwise: "It was worded otherwise (%s): %s",

	NoSuchResult:  "There is no result of that number. c lists them.",
	WithItsNumber: "c with its number compares with one.",
	WhyThere:      "After the number of the result comes a component, a statement among those that differ, or total: c 1 2.1 tells why.",
	NoSuchRow:     "That is not in the comparison.",
}

var germanComparing = Comparing{
	Title:        "Vergleichen mit",
	OtherResult:  Plural{"%d anderes Ergebnis", "%d andere Ergebnisse"},
	KeyCompare:   Key{"vergleichen", "mit dem gewählten vergleichen"},
	KeyRow:       Key{"", "mit dem in einer Zeile vergleichen"},
	Cannot:       "Diese beiden lassen sich nicht vergleichen",
	EachByItself: "Die Übersicht zu jedem zeigt es für sich.",
	NotRead:      "Das ließ sich nicht lesen",

	RoundBefore:   "Die Runde davor",
	AboutOthers:   "Über andere",
	SameScorecard: "Dieselbe Scorecard",
	About:         "Über %s",

	NoneYet:   "Noch gibt es kein anderes Ergebnis dieser Scorecard zum Vergleichen.",
	NextRound: "Eine nächste Runde ergibt eines, in einigen Monaten: kamscore start --from %s",
	OrOther:   "Oder jemand anderes bewertet dasselbe. Legen Sie die Datei in %s, oder nennen Sie sie: kamscore compare %s DATEI",

	Comparison:   "Vergleich",
	Both:         "%s und %s",
	Components:   "Themenfelder",
	LikeForLike:  "gl. Grundlage",
	NotAskedHere: "Dieses Themenfeld kommt hier nicht vor.",
	NotAsked:     "Diese Aussage kommt hier nicht vor. w zeigt, wie sie bewertet wurde.",

	AsTheyWere:      "Ohne gleiche Grundlage, %s: %s; %s: %s.",
	OtherScorecards: "Die beiden gehören zu verschiedenen Scorecards; diese Werte gelten also vielleicht nicht für dieselben Aussagen, und ihre Differenz wird nicht genannt.",
	NoneRatedInBoth: "Hier ist nichts in beiden bewertet, also gibt es nichts auf gleicher Grundlage zu vergleichen.",
	RatedInBoth:     Plural{"Auf gleicher Grundlage zählt nur, was in beiden bewertet ist, hier %d Aussage: %s, eine Differenz von %s Prozentpunkten.", "Auf gleicher Grundlage zählt nur, was in beiden bewertet ist, hier %d Aussagen: %s, eine Differenz von %s Prozentpunkten."},
	AskedAndRated:   Plural{"Auf gleicher Grundlage zählt nur, was gleich gefragt und in beiden bewertet ist, hier %d Aussage: %s, eine Differenz von %s Prozentpunkten.", "Auf gleicher Grundlage zählt nur, was gleich gefragt und in beiden bewertet ist, hier %d Aussagen: %s, eine Differenz von %s Prozentpunkten."},
	Rounding:        "Differenzen werden vor dem Runden gebildet; sie können daher von der Differenz der angezeigten ganzen Zahlen abweichen.",
	NotAskedAt:      "nicht abgefragt",
	NotAlike:        "Es wird nicht verglichen, weil die beiden Scorecards nicht gleich danach fragen. Sie unterscheiden sich in %s.",
	WordedOtherwise: "Es war anders formuliert (%s): %s",

	NoSuchResult:  "Es gibt kein Ergebnis mit dieser Nummer. c listet sie auf.",
	WithItsNumber: "c mit der Nummer vergleicht mit diesem Ergebnis.",
	WhyThere:      "Nach der Nummer des Ergebnisses kommt ein Themenfeld, eine der Aussagen, die sich unterscheiden, oder total: c 1 2.1 begründet das.",
	NoSuchRow:     "Das kommt im Vergleich nicht vor.",
}
