package words

// TeamTables are the tables and pictures in the report of a roll-up.
type TeamTables struct {
	InFull    string // titles
	SoFar     string
	SoFarSays string

	// Columns of the components in a text, and on a page with more room.
	Mean, Median, Range         string
	Lowest, Highest             string // by whom
	PageNumber, PageComponent   string
	PageMean, PageMedian        string
	MeanOfEach, MeanOfEachSoFar string // what the table has

	// How each respondent rated each component.
	Each       string
	EachSays   string
	TooMany    string // with how many
	InBrackets string
	TotalRow   string
	TotalPlace string // a column

	// Only on a page.
	Result          string
	Components      string
	NIsComplete     string
	NIsAll          string
	LowestToHighest string // beside the sign for it
	MeanMark        string // the same
	MedianFigure    string
	RangeFigure     string
	MeanOf          Plural // respondents
	Shape           string
	ShapeSoFar      string
}

var englishTeamTables = TeamTables{
	InFull:    "Answered in full",
	SoFar:     "Of what was rated",
	SoFarSays: "Not everybody answered everything. Here each counts with what they rated.",

	Mean: "mean", Median: "median", Range: "range",
	Lowest: "lowest", Highest: "highest",
	PageNumber: "No.", PageComponent: "Component",
	PageMean: "Mean", PageMedian: "Median",
	MeanOfEach: "Mean of each component", MeanOfEachSoFar: "Mean of what was rated of each component",

	Each:       "Each respondent, in percent",
	EachSays:   "Percent of each respondent for each component",
	TooMany:    "%d respondents are too many to show here; --format json has each of them.",
	InBrackets: "In brackets: of what was rated, where not all was.",
	TotalRow:   "Total",
	TotalPlace: "total",

	Result:          "Result",
	Components:      "Components",
	NIsComplete:     "Over those who answered all of a component; n says how many they are.",
	NIsAll:          "n says how many respondents a mean is of.",
	LowestToHighest: "lowest to highest",
	MeanMark:        "mean",
	MedianFigure:    "Median",
	RangeFigure:     "Lowest to highest",
	MeanOf:          Plural{"mean of %d respondent", "mean of %d respondents"},
	Shape:           "The mean of each component, a spoke for each, by its number below.",
	ShapeSoFar:      "The mean of what was rated of each component, a spoke for each, by its number below.",
}

var germanTeamTables = TeamTables{
	InFull:    "Vollständig beantwortet",
	SoFar:     "Nur das Bewertete",
	SoFarSays: "Nicht alle haben alles beantwortet. Hier zählt von jeder Person das, was sie bewertet hat.",

	Mean: "Mittelwert", Median: "Median", Range: "Spannweite",
	Lowest: "am niedrigsten", Highest: "am höchsten",
	PageNumber: "Nr.", PageComponent: "Themenfeld",
	PageMean: "Mittelwert", PageMedian: "Median",
	MeanOfEach: "Mittelwert je Themenfeld", MeanOfEachSoFar: "Mittelwert des Bewerteten je Themenfeld",

	Each:       "Jede bewertende Person, in Prozent",
	EachSays:   "Prozent je bewertender Person und Themenfeld",
	TooMany:    "%d Bewertende sind zu viele, um sie hier zu zeigen; --format json führt alle auf.",
	InBrackets: "In Klammern: nur das Bewertete, wo nicht alles bewertet wurde.",
	TotalRow:   "Gesamt",
	TotalPlace: "gesamt",

	Result:          "Ergebnis",
	Components:      "Themenfelder",
	NIsComplete:     "Gezählt sind alle, die ein Themenfeld ganz beantwortet haben; n sagt, wie viele das sind.",
	NIsAll:          "n sagt, aus wie vielen Ergebnissen ein Mittelwert gebildet ist.",
	LowestToHighest: "niedrigster bis höchster Wert",
	MeanMark:        "Mittelwert",
	MedianFigure:    "Median",
	RangeFigure:     "Niedrigster bis höchster Wert",
	MeanOf:          Plural{"Mittelwert von %d bewertenden Person", "Mittelwert von %d Bewertenden"},
	Shape:           "Der Mittelwert jedes Themenfelds: eine Achse je Themenfeld, mit der Nummer aus der Tabelle darunter.",
	ShapeSoFar:      "Der Mittelwert des Bewerteten in jedem Themenfeld: eine Achse je Themenfeld, mit der Nummer aus der Tabelle darunter.",
}
