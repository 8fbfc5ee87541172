package words

// Pages are what stands on every page of HTML around its report, and what the
// signs on it mean.
type Pages struct {
	Skip     string
	Contents string
	Table    string // of one without a caption
	Signs    string
	Footer   string

	Evidenced string
	Claimed   string
	Open      string
	Earlier   string
	EarlierIn string // with a month
	Target    string
}

var englishPages = Pages{
	Skip:     "Skip to the content",
	Contents: "Contents",
	Table:    "Table",
	Signs:    "Signs",
	Footer:   "Written by kamscore. A rating is what its respondent says; evidenced is what they say they could show.",

	Evidenced: "evidenced",
	Claimed:   "claimed without evidence",
	Open:      "not rated",
	Earlier:   "previous round",
	EarlierIn: "previous round, %s",
	Target:    "at target",
}

var germanPages = Pages{
	Skip:     "Zum Inhalt springen",
	Contents: "Inhalt",
	Table:    "Tabelle",
	Signs:    "Zeichen",
	Footer:   "Geschrieben von kamscore. Eine Bewertung ist die Angabe der bewertenden Person; belegt ist, was sie nach eigener Angabe zeigen könnte.",

	Evidenced: "belegt",
	Claimed:   "über 0 bewertet, ohne Nachweis",
	Open:      "nicht bewertet",
	Earlier:   "vorige Runde",
	EarlierIn: "vorige Runde, %s",
	Target:    "bei erreichten Zielwerten",
}
