package words

// End is the closing page of a component.
type End struct {
	KeyNextComponent Key
	KeyNextStatement Key
	KeyClosing       Key
	KeySummary       Key
	KeyBack          Key

	TabGoesOn   string
	ToFindOut   Plural
	Proven      Plural // claims, and with how many have evidence
	Unsaid      string // with how many claims
	LeftClosing string
	LeftSummary string
	GoesOnAt    string // with the number of an element
	GoesOnWith  string // with the number of a component, and its title
}

var englishEnd = End{
	KeyNextComponent: Key{"next", "go on to the next component"},
	KeyNextStatement: Key{"next", "go on to the next statement"},
	KeyClosing:       Key{"go on", "go on to the closing questions"},
	KeySummary:       Key{"go on", "go on to the summary"},
	KeyBack:          Key{"", "back to the last element"},

	TabGoesOn:   "tab goes to the next one.",
	ToFindOut:   Plural{"%d statement to find out about.", "%d statements to find out about."},
	Proven:      Plural{"%d claim, %d with evidence.", "%d claims, %d with evidence."},
	Unsaid:      "%d not said: v asks, one key each. Could you put it on the table today?",
	LeftClosing: "Nothing is left to rate. enter goes on to the closing questions.",
	LeftSummary: "Nothing is left to rate. enter goes on to the summary.",
	GoesOnAt:    "enter goes on at %s.",
	GoesOnWith:  "enter goes on with %d, %s.",
}

var germanEnd = End{
	KeyNextComponent: Key{"weiter", "weiter zum nächsten Themenfeld"},
	KeyNextStatement: Key{"weiter", "weiter zur nächsten Aussage"},
	KeyClosing:       Key{"weiter", "weiter zu den Abschlussfragen"},
	KeySummary:       Key{"weiter", "weiter zur Übersicht"},
	KeyBack:          Key{"", "zurück zum letzten Kriterium"},

	TabGoesOn:   "Tab führt zur nächsten.",
	ToFindOut:   Plural{"%d Aussage zu klären.", "%d Aussagen zu klären."},
	Proven:      Plural{"%d Bewertung über 0, %d mit Nachweis.", "%d Bewertungen über 0, %d mit Nachweis."},
	Unsaid:      "%d ohne Angabe: v fragt danach, eine Taste je Aussage. Könnten Sie es heute auf den Tisch legen?",
	LeftClosing: "Es ist nichts mehr zu bewerten. Enter führt zu den Abschlussfragen.",
	LeftSummary: "Es ist nichts mehr zu bewerten. Enter führt zur Übersicht.",
	GoesOnAt:    "Enter führt weiter zu %s.",
	GoesOnWith:  "Enter führt weiter zu %d, %s.",
}
