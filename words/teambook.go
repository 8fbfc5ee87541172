package words

// TeamBook is a roll-up as a workbook.
type TeamBook struct {
	// Names of the sheets.
	TeamSheet        string
	RespondentsSheet string
	RatingsSheet     string
	ElementsSheet    string
	PointsSheet      string
	LeftOutSheet     string

	// The team: columns, rows and notes.
	Component       string
	Mean            string
	Median          string
	Lowest          string
	Highest         string
	LowestBy        string
	HighestBy       string
	PooledPoints    string
	PooledMaximum   string
	PooledPercent   string
	CompleteResults string
	Pooled          string
	Follow          string // with the sheet of the ratings
	OfNobody        string
	TooMany         string // with the most there may be
	OverComplete    string
	OverAll         string
	OtherVersion    Plural // results
	NotCounted      string // with how many there are of what
	NotRead         Plural // files

	// The respondents.
	Respondent string
	Subject    string
	Group      string // the team of the subject
	Date       string
	Version    string
	Status     string
	Complete   string // has Yes, No or Part in it
	Total      string
	Yes        string
	No         string
	Part       string

	// Their points. Of is with the number of a component.
	PointsBy        string // a respondent
	ComponentWeight string
	PointsOf        string
	PointsTotal     string
	MaximumOf       string
	MaximumTotal    string
	ShareOf         string
	ShareTotal      string

	// The ratings, and the elements.
	Number         string
	Statement      string
	RatedComponent string
	Element        string
	Weight         string
	Rating         string
	MeanRating     string
	LowestRating   string
	HighestRating  string
	Rated          string // with a rating
	NotKnown       string
	NotApplicable  string

	// What is left out.
	Why    string
	Role   string
	File   string
	Wrong  string
	ID     string
	Unread string
}

var englishTeamBook = TeamBook{
	TeamSheet:        "Team",
	RespondentsSheet: "Respondents",
	RatingsSheet:     "Ratings",
	ElementsSheet:    "Elements",
	PointsSheet:      "Points",
	LeftOutSheet:     "Left out",

	Component:       "Component",
	Mean:            "Mean",
	Median:          "Median",
	Lowest:          "Lowest",
	Highest:         "Highest",
	LowestBy:        "Lowest by",
	HighestBy:       "Highest by",
	PooledPoints:    "Pooled points",
	PooledMaximum:   "Pooled maximum",
	PooledPercent:   "Pooled percent",
	CompleteResults: "Complete results",
	Pooled:          "Pooled points, over all that anybody rated",
	Follow:          "Change a rating on the sheet %s, and these figures follow.",
	OfNobody:        "Who rated what is left out: these figures are values, not formulas.",
	TooMany:         "These figures are values, not formulas: a workbook has the ratings of at most %d respondents.",
	OverComplete:    "A percent of a component is over those who answered all of it (n). What nobody answered never counts as 0.",
	OverAll:         "Pooled points are over all that anybody rated, complete or not. What is not applicable (NA) is left out.",
	OtherVersion: Plural{
		"%d of another version counts over what was asked in it, and does not follow a changed rating.",
		"%d of another version count over what was asked in it, and do not follow a changed rating.",
	},
	NotCounted: "Left out: %s",
	NotRead:    Plural{"Could not be read: %d file", "Could not be read: %d files"},

	Respondent: "Respondent",
	Subject:    "Subject",
	Group:      "Team",
	Date:       "Date",
	Version:    "Version",
	Status:     "Status",
	Complete:   "Complete",
	Total:      "Total",
	Yes:        "yes",
	No:         "no",
	Part:       "part",

	PointsBy:        "respondent",
	ComponentWeight: "weight of the component",
	PointsOf:        "%d points",
	PointsTotal:     "total points",
	MaximumOf:       "%d maximum of what is rated",
	MaximumTotal:    "total maximum of what is rated",
	ShareOf:         "%d exact share",
	ShareTotal:      "total exact share",

	Number:         "number",
	Statement:      "statement",
	RatedComponent: "component",
	Element:        "element",
	Weight:         "weight",
	Rating:         "Rating",
	MeanRating:     "mean",
	LowestRating:   "lowest",
	HighestRating:  "highest",
	Rated:          "rated %d",
	NotKnown:       "not known",
	NotApplicable:  "not applicable",

	Why:    "Why",
	Role:   "Role",
	File:   "File",
	Wrong:  "What is wrong",
	ID:     "Id",
	Unread: "could not be read",
}

var germanTeamBook = TeamBook{
	TeamSheet:        "Team",
	RespondentsSheet: "Bewertende",
	RatingsSheet:     "Bewertungen",
	ElementsSheet:    "Kriterien",
	PointsSheet:      "Punkte",
	LeftOutSheet:     "Nicht gezählt",

	Component:       "Themenfeld",
	Mean:            "Mittelwert",
	Median:          "Median",
	Lowest:          "Niedrigster Wert",
	Highest:         "Höchster Wert",
	LowestBy:        "Am niedrigsten",
	HighestBy:       "Am höchsten",
	PooledPoints:    "Punktsumme",
	PooledMaximum:   "Mögliche Punktsumme",
	PooledPercent:   "Punktsumme in Prozent",
	CompleteResults: "Vollständige Ergebnisse",
	Pooled:          "Punktsumme aus allem, was bewertet wurde",
	Follow:          "Ändern Sie eine Bewertung auf dem Blatt %s: Diese Zahlen rechnen mit.",
	OfNobody:        "Wer was bewertet hat, ist weggelassen: Diese Zahlen sind Werte, keine Formeln.",
	TooMany:         "Diese Zahlen sind Werte, keine Formeln: Eine Arbeitsmappe enthält die Bewertungen von höchstens %d Bewertenden.",
	OverComplete:    "In den Prozentwert eines Themenfelds gehen alle ein, die es ganz beantwortet haben (n). Was niemand beantwortet hat, zählt nie als 0.",
	OverAll:         "In die Punktsumme geht alles ein, was bewertet wurde, ob vollständig oder nicht. Nicht Anwendbares (NA) zählt nicht mit.",
	OtherVersion: Plural{
		"%d Ergebnis aus einer anderen Version zählt mit dem, was dort gefragt war, und rechnet bei einer geänderten Bewertung nicht mit.",
		"%d Ergebnisse aus einer anderen Version zählen mit dem, was dort gefragt war, und rechnen bei einer geänderten Bewertung nicht mit.",
	},
	NotCounted: "Nicht gezählt: %s",
	NotRead:    Plural{"Nicht lesbar: %d Datei", "Nicht lesbar: %d Dateien"},

	Respondent: "Bewertet von",
	Subject:    "Bewertet wird",
	Group:      "Team oder Region",
	Date:       "Datum",
	Version:    "Version",
	Status:     "Status",
	Complete:   "Vollständig",
	Total:      "Gesamt",
	Yes:        "ja",
	No:         "nein",
	Part:       "Teil",

	PointsBy:        "bewertet von",
	ComponentWeight: "Gewicht des Themenfelds",
	PointsOf:        "Punkte %d",
	PointsTotal:     "Punkte gesamt",
	MaximumOf:       "Maximum des Bewerteten %d",
	MaximumTotal:    "Maximum des Bewerteten gesamt",
	ShareOf:         "exakter Anteil %d",
	ShareTotal:      "exakter Anteil gesamt",

	Number:         "Nummer",
	Statement:      "Aussage",
	RatedComponent: "Themenfeld",
	Element:        "Kriterium",
	Weight:         "Gewicht",
	Rating:         "Bewertung",
	MeanRating:     "Mittelwert",
	LowestRating:   "niedrigste",
	HighestRating:  "höchste",
	Rated:          "bewertet mit %d",
	NotKnown:       "nicht bekannt",
	NotApplicable:  "nicht anwendbar",

	Why:    "Warum",
	Role:   "Rolle",
	File:   "Datei",
	Wrong:  "Was nicht stimmt",
	ID:     "ID",
	Unread: "nicht lesbar",
}
