package words

// Element is the element screen.
type Element struct {
	KeyGoOn Key
	KeyKeep Key
	KeyUp   Key
	KeyDown Key

	NotApplicable string
	DoNotKnow     string
	HereMeans     string // with a rating, and what it means here, closed
	WhyNot        string
	KeepsAndRest  string // like Rest of the intro, where enter keeps an answer
	Beginning     string

	// Labels before what was said.
	Reason   string
	Evidence string
	Note     string
	LastTime string

	// What was done, after the number of the element.
	Cleared   string
	MarkedNot string
	UndoesIt  string // with all of that
}

var englishElement = Element{
	KeyGoOn: Key{"go on", "keep the reason and go on"},
	KeyKeep: Key{"keep", "keep the answer of the last round, go on"},
	KeyUp:   Key{"", "scroll a long text up"},
	KeyDown: Key{"", "scroll it down"},

	NotApplicable: "Not applicable",
	DoNotKnow:     "Do not know",
	HereMeans:     "Here %d means: %s",
	WhyNot:        "Why does it not apply? May stay empty.",
	KeepsAndRest:  "enter keeps the last answer · ↓ rest",
	Beginning:     "↑ shows the beginning",

	Reason:   "Reason",
	Evidence: "Evidence",
	Note:     "Note",
	LastTime: "Last time",

	Cleared:   "cleared",
	MarkedNot: "not applicable",
	UndoesIt:  "%s · u takes it back",
}

var germanElement = Element{
	KeyGoOn: Key{"weiter", "die Begründung behalten und weiter"},
	KeyKeep: Key{"behalten", "die Antwort der letzten Runde behalten, weiter"},
	KeyUp:   Key{"", "einen langen Text nach oben blättern"},
	KeyDown: Key{"", "ihn nach unten blättern"},

	NotApplicable: "Nicht anwendbar",
	DoNotKnow:     "Weiß ich nicht",
	HereMeans:     "%d heißt hier: %s",
	WhyNot:        "Warum ist es nicht anwendbar? Darf leer bleiben.",
	KeepsAndRest:  "Enter behält die letzte Antwort · ↓ Rest",
	Beginning:     "↑ zeigt den Anfang",

	Reason:   "Begründung",
	Evidence: "Nachweis",
	Note:     "Notiz",
	LastTime: "Zuletzt",

	Cleared:   "Bewertung gelöscht",
	MarkedNot: "nicht anwendbar",
	UndoesIt:  "%s · u nimmt zurück",
}
