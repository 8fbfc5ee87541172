package words

// Question is how plain mode asks a statement, and what it says of the answer.
// What is quoted in a sentence is closed.
type Question struct {
	// Before the first one.
	Instructions string // with what can be typed, and what it is for
	Describes    string // with the commands that take names
	Also         string // with a command, and what else it is called
	Looks        string // where nothing can be changed
	LooksOrRound string // where the next round can be started
	RoundStarts  string

	Asks        string // with number and count of the components, the title, and number and count of the elements
	SoFar       string // with an answer
	Reason      string // with the reason
	Note        string // with the note
	LastTime    string // with an answer
	RatedSoFar  string // with how many are rated, and of how many
	AskReason   string
	AskNote     string
	AskDecision string
	MayBeEmpty  string // with what is asked for
	LeavesIt    string // with what is asked for, where there is one already
	CutTo       Plural // characters

	YesOrNo        string
	NoteAsItWas    string
	NoteGone       string
	NoteKept       string
	AddToNote      string // a prompt
	WhyOmit        string // with the number of a component; a prompt
	RatingCleared  string
	AlikeTakesOver string
	NoneSeparate   string
	NoSuchRole     string // with the roles
	NotSaid        string
}

var englishQuestion = Question{
	Instructions: "Type %s. ? repeats this and lists the rest.",
	Describes:    "Type %s to say what it is about and who rates; all may stay empty.",
	Also:         "%s, also %s",
	Looks:        "enter goes through the statements, p shows what to work on first, q stops.",
	LooksOrRound: "enter goes through the statements, p shows what to work on first, round starts the next round, q stops.",
	RoundStarts:  "round starts the next round.",

	Asks:        "Component %d of %d, %s, element %d of %d.",
	SoFar:       "So far: %s",
	Reason:      "Reason: %s",
	Note:        "Note: %s",
	LastTime:    "Last time: %s",
	RatedSoFar:  "%d of %d.",
	AskReason:   "Reason",
	AskNote:     "Note",
	AskDecision: "What was decided",
	MayBeEmpty:  "%s (may stay empty):",
	LeavesIt:    "%s (enter leaves it as it is, - takes it away):",
	CutTo:       Plural{"Cut to %d character.", "Cut to %d characters."},

	YesOrNo:        "Evidence is yes or no: e yes, e no.",
	NoteAsItWas:    "The note stays as it was.",
	NoteGone:       "Note taken away.",
	NoteKept:       "Note kept.",
	AddToNote:      "Add to the note:",
	WhyOmit:        "Why does all of component %d not apply? (enter gives no reason, q leaves it as it is):",
	RatingCleared:  "Rating cleared.",
	AlikeTakesOver: "alike takes these ratings over; or go through them one by one.",
	NoneSeparate:   "Nothing was rated separately here.",
	NoSuchRole:     "There is no such role. It is %s.",
	NotSaid:        "not said",
}

var germanQuestion = Question{
	Instructions: "Tippen Sie %s. ? wiederholt das und listet den Rest auf.",
	Describes:    "Mit %s geben Sie an, worum es geht und wer bewertet; alles darf leer bleiben.",
	Also:         "%s, auch %s",
	Looks:        "Enter geht durch die Aussagen, p zeigt, was zuerst anzugehen ist, q beendet.",
	LooksOrRound: "Enter geht durch die Aussagen, p zeigt, was zuerst anzugehen ist, round beginnt die nächste Runde, q beendet.",
	RoundStarts:  "round beginnt die nächste Runde.",

	Asks:        "Themenfeld %d von %d, %s, Kriterium %d von %d.",
	SoFar:       "Bisher: %s",
	Reason:      "Begründung: %s",
	Note:        "Notiz: %s",
	LastTime:    "Zuletzt: %s",
	RatedSoFar:  "%d von %d.",
	AskReason:   "Begründung",
	AskNote:     "Notiz",
	AskDecision: "Was wurde beschlossen",
	MayBeEmpty:  "%s (darf leer bleiben):",
	LeavesIt:    "%s (Enter lässt es, wie es ist, - entfernt es):",
	CutTo:       Plural{"Auf %d Zeichen gekürzt.", "Auf %d Zeichen gekürzt."},

	YesOrNo:        "Nachweis ist ja oder nein: e ja, e nein.",
	NoteAsItWas:    "Die Notiz bleibt, wie sie war.",
	NoteGone:       "Notiz entfernt.",
	NoteKept:       "Notiz erfasst.",
	AddToNote:      "Der Notiz anfügen:",
	WhyOmit:        "Warum ist Themenfeld %d als Ganzes nicht anwendbar? (Enter gibt keine Begründung, q lässt es, wie es ist):",
	RatingCleared:  "Bewertung gelöscht.",
	AlikeTakesOver: "alike übernimmt diese Bewertungen; oder gehen Sie sie einzeln durch.",
	NoneSeparate:   "Hier wurde nichts einzeln bewertet.",
	NoSuchRole:     "Diese Rolle gibt es nicht. Möglich sind %s.",
	NotSaid:        "ohne Angabe",
}
