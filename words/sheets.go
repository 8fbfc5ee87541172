package words

// Sheets are workbooks, and the form that is one. Names of columns that are
// read back, and what is chosen in them, are English in every language.
type Sheets struct {
	CutHere string // ends a text that a cell cannot hold
	OneOf   string // what may be typed, with the choices
	Role    string // title of a hint

	// The form.
	Answers        string // names of its sheets
	Scale          string
	About          string
	ColumnRating   string
	ColumnMeans    string
	ColumnMore     string
	NotKnown       string
	CannotTell     string
	NotApplicable  string
	NoMeaning      string
	NoRating       string
	LeftForLater   string
	EvidenceColumn string
	CouldShow      string
	NoteColumn     string
	ToRemember     string
	WeightColumn   string
	TimesCounted   string
	Components     string
	ByWeight       string // with the components, each with its weight
	Total          string
	WhoRatesWhat   string
	FirstRow       string
	WhenFilledIn   string
	Roles          RoleMeanings
}

var englishSheets = Sheets{
	CutHere: "… [cut here: a cell holds no more]",
	OneOf:   "One of %s, or nothing.",
	Role:    "Role",

	Answers:        "Answers",
	Scale:          "Scale",
	About:          "About",
	ColumnRating:   "rating",
	ColumnMeans:    "means",
	ColumnMore:     "in more words",
	NotKnown:       "Not known",
	CannotTell:     "You cannot tell. It counts as not rated.",
	NotApplicable:  "Not applicable",
	NoMeaning:      "It has no meaning here; say why under reason. It is left out of the score.",
	NoRating:       "No rating",
	LeftForLater:   "It can be left for later. There are no right answers.",
	EvidenceColumn: "Evidence",
	CouldShow:      "Whether you could show it: yes, no, or empty. What would count as evidence is shown beside the cell.",
	NoteColumn:     "Note",
	ToRemember:     "Anything to remember or to discuss.",
	WeightColumn:   "Weight",
	TimesCounted:   "How many times a statement counts.",
	Components:     "Components",
	ByWeight:       "By weight: %s.",
	Total:          "Total",
	WhoRatesWhat:   "Who rates what",
	FirstRow:       "Fill in who rates what in the first row, columns I to L.",
	WhenFilledIn:   "When it is filled in",
	Roles:          englishRoleMeanings,
}

var germanSheets = Sheets{
	CutHere: "… [hier gekürzt: Mehr fasst eine Zelle nicht]",
	OneOf:   "Möglich sind %s oder nichts.",
	Role:    "Rolle",

	Answers:        "Antworten",
	Scale:          "Skala",
	About:          "Worum es geht",
	ColumnRating:   "Eintrag",
	ColumnMeans:    "bedeutet",
	ColumnMore:     "genauer",
	NotKnown:       "Nicht bekannt",
	CannotTell:     "Sie wissen es nicht. Es zählt als nicht bewertet.",
	NotApplicable:  "Nicht anwendbar",
	NoMeaning:      "Die Aussage lässt sich hier nicht anwenden; den Grund tragen Sie unter reason ein. Im Wert zählt sie nicht mit.",
	NoRating:       "Keine Bewertung",
	LeftForLater:   "Das kann für später offen bleiben. Es gibt keine richtigen Antworten.",
	EvidenceColumn: "Nachweis (evidence)",
	CouldShow:      "Ob Sie es zeigen könnten: yes für ja, no für nein, oder leer. Was als Nachweis gilt, steht neben der Zelle.",
	NoteColumn:     "Notiz (note)",
	ToRemember:     "Was zu merken oder zu besprechen ist.",
	WeightColumn:   "Gewicht (weight)",
	TimesCounted:   "Wie oft eine Aussage zählt.",
	Components:     "Themenfelder",
	ByWeight:       "Nach Gewicht: %s.",
	Total:          "Gesamtwert",
	WhoRatesWhat:   "Wer was bewertet",
	FirstRow:       "Tragen Sie in der ersten Zeile ein, Spalten I bis L: was bewertet wird (subject), Team oder Region (team), wer bewertet (respondent) und in welcher Rolle (role).",
	WhenFilledIn:   "Wenn es ausgefüllt ist",
	Roles: RoleMeanings{
		Self:   "self: Selbsteinschätzung, die eigene Arbeit",
		Leader: "leader: Führungskraft, ich leite die, um deren Arbeit es geht",
		Peer:   "peer: Kollegenkreis, ich arbeite mit ihnen",
		Agreed: "agreed: gemeinsam, wir antworten als Team",
	},
}
