package words

// Closing is the closing questions.
type Closing struct {
	Title      string
	KeyNext    Key
	KeyClear   Key
	KeyGoOn    Key
	NoteKept   string // with the number of the question
	Replied    string // with the number of the question, and the reply
	Note       string
	TalkedOver string
	Answered   Plural // questions, and with how many are answered

	// In plain mode.
	NoQuestions  string
	HowToReply   string
	QuestionOf   string // with its number, and how many there are
	SoFar        string // with the reply, closed
	End          string // with Answered, closed
	Reply        string
	TakenAway    string
	Kept         string
	TypeAReply   string
	LeftClosing  string
	LeftFinished string
}

var englishClosing = Closing{
	Title:      "Closing questions",
	KeyNext:    Key{"", "the next question"},
	KeyClear:   Key{"", "clear the reply"},
	KeyGoOn:    Key{"next", "go on; after the last question to the summary"},
	NoteKept:   "Question %d: note kept",
	Replied:    "Question %d: %s",
	Note:       "Note",
	TalkedOver: "To be talked over: the replies make no points.",
	Answered:   Plural{"%[2]d of %[1]d closing question answered", "%[2]d of %[1]d closing questions answered"},

	NoQuestions:  "This scorecard has no closing questions.",
	HowToReply:   "Type no, partly or yes, and after it a note if you like; note TEXT for a note alone, - to take the reply away, enter to leave it, b for the question before, q to stop.",
	QuestionOf:   "Question %d of %d.",
	SoFar:        "So far: %s",
	End:          "End of the closing questions: %s",
	Reply:        "Reply:",
	TakenAway:    "Taken away.",
	Kept:         "Note kept.",
	TypeAReply:   "Type no, partly, yes, note TEXT, - to take the reply away, enter, b or q.",
	LeftClosing:  "Nothing is left to rate. closing asks the closing questions; f finishes; q stops.",
	LeftFinished: "Nothing is left to rate. f finishes; q stops.",
}

var germanClosing = Closing{
	Title:      "Abschlussfragen",
	KeyNext:    Key{"", "die nächste Frage"},
	KeyClear:   Key{"", "die Antwort löschen"},
	KeyGoOn:    Key{"weiter", "weiter; nach der letzten Frage zur Übersicht"},
	NoteKept:   "Frage %d: Notiz erfasst",
	Replied:    "Frage %d: %s",
	Note:       "Notiz",
	TalkedOver: "Zum Besprechen: Die Antworten geben keine Punkte.",
	Answered:   Plural{"%[2]d von %[1]d Abschlussfrage beantwortet", "%[2]d von %[1]d Abschlussfragen beantwortet"},

	NoQuestions:  "Diese Scorecard hat keine Abschlussfragen.",
	HowToReply:   "Tippen Sie nein, teilweise oder ja, und danach eine Notiz, wenn Sie mögen; note TEXT für eine Notiz ohne Antwort, - löscht die Antwort, Enter lässt sie, wie sie ist, b geht zur vorigen Frage, q beendet.",
	QuestionOf:   "Frage %d von %d.",
	SoFar:        "Bisher: %s",
	End:          "Ende der Abschlussfragen: %s",
	Reply:        "Antwort:",
	TakenAway:    "Gelöscht.",
	Kept:         "Notiz erfasst.",
	TypeAReply:   "Tippen Sie nein, teilweise, ja, note TEXT, - zum Löschen der Antwort, Enter, b oder q.",
	LeftClosing:  "Es ist nichts mehr zu bewerten. closing stellt die Abschlussfragen; f schließt ab; q beendet.",
	LeftFinished: "Es ist nichts mehr zu bewerten. f schließt ab; q beendet.",
}
