package words

// Rounds are what comes after finishing: the next review, and the round after
// this one.
type Rounds struct {
	NotStarted    string
	NotAgreed     string
	NextReview    string // with a day
	NextReviewDue string // with a day
	StartNext     string

	Due       string
	DueSince  string // with a day
	Begins    string
	OnCommand string // with an id
	KeyRead   Key
	KeyNext   Key
	KeyLater  Key

	// In plain mode.
	LookAgain   string // with the usual day
	ReviewAfter string
	RoundAfter  string
	Waits       string // with the reason, closed
}

var englishRounds = Rounds{
	NotStarted:    "The next round could not be started",
	NotAgreed:     "Next review: not agreed",
	NextReview:    "Next review %s",
	NextReviewDue: "Next review %s, due",
	StartNext:     "Start the next round",

	Due:       "Review due",
	DueSince:  "Review due since %s.",
	Begins:    "A next round begins with the answers of this one, each to be confirmed or given anew.",
	OnCommand: "On a command line: kamscore start --from %s",
	KeyRead:   Key{"read", "read this one"},
	KeyNext:   Key{"next round", "start the next round"},
	KeyLater:  Key{"later", "agree on another day"},

	LookAgain:   "Look again (enter for %s):",
	ReviewAfter: "f finishes first; then it is asked when to look again.",
	RoundAfter:  "f finishes this round; then round starts the next one.",
	Waits:       "Not saved: %s The next round waits for that.",
}

var germanRounds = Rounds{
	NotStarted:    "Die nächste Runde ließ sich nicht beginnen",
	NotAgreed:     "Nächste Überprüfung: nicht vereinbart",
	NextReview:    "Nächste Überprüfung am %s",
	NextReviewDue: "Nächste Überprüfung am %s, fällig",
	StartNext:     "Die nächste Runde beginnen",

	Due:       "Überprüfung fällig",
	DueSince:  "Überprüfung fällig seit dem %s.",
	Begins:    "Die nächste Runde beginnt mit den Antworten dieser Runde; jede wird bestätigt oder neu gegeben.",
	OnCommand: "Auf der Kommandozeile: kamscore start --from %s",
	KeyRead:   Key{"lesen", "diese lesen"},
	KeyNext:   Key{"nächste Runde", "die nächste Runde beginnen"},
	KeyLater:  Key{"später", "einen anderen Tag vereinbaren"},

	LookAgain:   "Wieder ansehen (Enter für %s):",
	ReviewAfter: "Zuerst schließt f ab; dann wird gefragt, wann Sie es wieder ansehen möchten.",
	RoundAfter:  "Zuerst schließt f diese Runde ab; dann beginnt round die nächste.",
	Waits:       "Nicht gespeichert: %s Die nächste Runde wartet darauf.",
}
