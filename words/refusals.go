package words

// Refusals say why a key is not taken.
type Refusals struct {
	Reading       string
	Finished      string // with a day
	FinishedPlain string // with a day; in plain mode f works wherever one is
	NoEvidence    string
	AlwaysApplies string
}

var englishRefusals = Refusals{
	Reading:       "For reading only: nothing you press changes it.",
	Finished:      "Finished on %s. f in the summary reopens it.",
	FinishedPlain: "Finished on %s. f reopens it.",
	NoEvidence:    "Evidence is for a rating, and this statement has none.",
	AlwaysApplies: "This element always applies. Rate it, or d if you do not know.",
}

var germanRefusals = Refusals{
	Reading:       "Nur zum Lesen: Keine Taste ändert etwas daran.",
	Finished:      "Abgeschlossen am %s. f in der Übersicht öffnet sie wieder.",
	FinishedPlain: "Abgeschlossen am %s. f öffnet sie wieder.",
	NoEvidence:    "Ein Nachweis gehört zu einer Bewertung; diese Aussage hat keine.",
	AlwaysApplies: "Dieses Kriterium ist immer anwendbar. Bewerten Sie es, oder wählen Sie d, wenn Sie es nicht wissen.",
}
