package words

// Priorities are the report of what to do about a result.
type Priorities struct {
	Title   string
	TitleOf string // with what they are of
	Actions string
	First   string
	Later   string
	Prove   string
	FindOut string
	Dropped string

	// What is said below these.
	NoEvidence  string
	OnTheTable  string
	SomeClaims  string
	OtherClaims string // after SomeClaims
	AllProven   string
	WhoKnows    string
	WhoTellsYou string
	NotNow      string

	// Why there is nothing to work on.
	NothingApplies string
	OthersAtMost   string
	NothingRated   string
	RatedAtMost    string
	AllAtMost      string

	// Of one element.
	Action string
	For    string // with the statement that an action is for
}

var englishPriorities = Priorities{
	Title:   "Priorities",
	TitleOf: "Priorities: %s",
	Actions: "Actions",
	First:   "Work on first",
	Later:   "Then",
	Prove:   "Prove first",
	FindOut: "Find out",
	Dropped: "Dropped",

	NoEvidence:  "Claimed without evidence.",
	OnTheTable:  "Claimed without evidence. Could you put this on the table today?",
	SomeClaims:  "The first %d of %d claims without evidence",
	OtherClaims: "every answer, below, says which have it",
	AllProven:   "Everything claimed has evidence.",
	WhoKnows:    "Not known. Who could tell?",
	WhoTellsYou: "Not known. Who could tell you?",
	NotNow:      "Not worked on this time.",

	NothingApplies: "Nothing in this scorecard applies, so there is nothing to work on.",
	OthersAtMost:   "Everything else is at its maximum; what was dropped stands last.",
	NothingRated:   "Nothing is rated yet. What to work on shows here after the first ratings.",
	RatedAtMost:    "Everything rated so far is at its maximum.",
	AllAtMost:      "Everything that applies is at its maximum: nothing is left to raise.",

	Action: "Action: %s",
	For:    "For: %s",
}

var germanPriorities = Priorities{
	Title:   "Prioritäten",
	TitleOf: "Prioritäten: %s",
	Actions: "Maßnahmen",
	First:   "Zuerst angehen",
	Later:   "Danach",
	Prove:   "Zuerst belegen",
	FindOut: "Zuerst klären",
	Dropped: "Zurückgestellt",

	NoEvidence:  "Über 0 bewertet, ohne Nachweis.",
	OnTheTable:  "Über 0 bewertet, ohne Nachweis. Könnten Sie das heute auf den Tisch legen?",
	SomeClaims:  "Die ersten %d von %d Bewertungen über 0 ohne Nachweis",
	OtherClaims: "welche einen haben, steht unten bei allen Antworten",
	AllProven:   "Alles, was über 0 bewertet ist, hat einen Nachweis.",
	WhoKnows:    "Nicht bekannt. Wer könnte es wissen?",
	WhoTellsYou: "Nicht bekannt. Wer könnte es Ihnen sagen?",
	NotNow:      "Daran wird diesmal nicht gearbeitet.",

	NothingApplies: "In dieser Scorecard ist nichts anwendbar; es gibt also nichts anzugehen.",
	OthersAtMost:   "Alles andere ist auf der höchsten Stufe; was zurückgestellt wurde, steht am Schluss.",
	NothingRated:   "Noch ist nichts bewertet. Was zuerst anzugehen ist, steht hier nach den ersten Bewertungen.",
	RatedAtMost:    "Alles, was bisher bewertet ist, ist auf der höchsten Stufe.",
	AllAtMost:      "Alles, was anwendbar ist, ist auf der höchsten Stufe: Es gibt nichts mehr anzuheben.",

	Action: "Maßnahme: %s",
	For:    "Zu: %s",
}
