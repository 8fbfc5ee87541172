package words

// Fillable is the form that is filled in on a page, in a browser. What the page
// shares with a form to print is among Forms.
type Fillable struct {
	Skip        string
	Asleep      string // before the script runs
	AsleepHow   string
	Unkept      string // where the browser keeps nothing
	UnkeptHow   string
	Progress    string
	Answered    string
	NextOpen    string
	HandBack    string
	Contents    string
	SkipSection string // with a component

	About    string
	Team     string
	YourName string
	YourRole string
	Roles    RoleMeanings

	SayEvidence         string
	ChooseNotKnown      string
	ChooseNotApplicable string
	Kept                string

	// What the keys do.
	ByKeyboard       string
	WithFocus        string // with the cap of tab, and NextOpen
	Either           string // with two keys, and two that do the same
	KeyRate          string
	KeyNotApplicable string
	KeyEvidence      string
	KeyNote          string // with the cap of esc
	KeyClear         string
	KeyNextAndBefore string
	CapBackspace     string

	// What stands with each statement.
	TakeAway    string
	TakeAwayOf  string // after TakeAway, for who only hears it: with the number of a statement
	WhyNot      string
	CouldYou    string
	Yes, No     string
	NotSaid     string
	NoteOn      string // with the number of a statement
	NoteOnAfter string // after Note, as TakeAwayOf is

	HandItBack          string
	Save                string
	Copy                string
	Copied              string
	Afterwards          string
	StaysHere           string
	Clear               string
	ClearAll            string
	KeepThem, ClearThem string

	Script FillableScript
}

// FillableScript is what the script of the page says. It fills in a sentence as
// package fmt does, as far as it has %d and %s.
type FillableScript struct {
	OneOpen      string
	Open         string // how many, and of how many
	NoneOpen     string
	OneUnsaid    string
	Unsaid       string // how many ratings
	EmptyField   string // with the name of the field
	TakenAway    string
	EvidenceIs   string // with what was said
	AlwaysHolds  string
	FileAnswers  string // in the name of a file that nothing else names
	FileIs       string // with its name
	SendFile     string
	AllCopied    string
	CopyYourself string
	Paste        string
	WhatGoes     string // with what it is
	FileStays    string
	NotSaved     string
	AllCleared   string
}

var englishFillable = Fillable{
	Skip:        "Skip to the statements",
	Asleep:      "This form is not working yet.",
	AsleepHow:   "It has to be open in a web browser: save the file, then open it from there. Where that is not possible, ask for the form to print.",
	Unkept:      "This browser keeps nothing of what you fill in here.",
	UnkeptHow:   "Finish in one sitting and save the file at the end, before you close this page; or open the form in another browser.",
	Progress:    "Progress",
	Answered:    "Answered",
	NextOpen:    "Next open",
	HandBack:    "Hand back",
	Contents:    "Contents",
	SkipSection: "Skip %s",

	About:    "About you and this form",
	Team:     "Team or region",
	YourName: "Your name",
	YourRole: "Your role",
	Roles:    englishRoleMeanings,

	SayEvidence:         "Say whether you could put the evidence on the table today; what that would be stands with each statement.",
	ChooseNotKnown:      "Cannot tell? Choose Do not know: it becomes something to find out.",
	ChooseNotApplicable: "Choose Not applicable where a statement cannot apply here, and say why.",
	Kept:                "What you fill in is kept in this browser, so that you can close the form and go on later. Nothing is sent anywhere: at the end you save a file, and send it yourself.",

	ByKeyboard:       "By keyboard",
	WithFocus:        "While a statement has the focus; %s, a click or %s brings it there.",
	Either:           "%s or %s",
	KeyRate:          "rate it",
	KeyNotApplicable: "not applicable, and then why",
	KeyEvidence:      "evidence: yes, no, not said",
	KeyNote:          "write a note; %s goes back to the statement",
	KeyClear:         "take the rating away again",
	KeyNextAndBefore: "next statement, the one before",
	CapBackspace:     "Backspace",
	TakeAway:         "Take rating away",
	TakeAwayOf:       "of %s",
	WhyNot:           "Why does it not apply here?",
	CouldYou:         "Could you put the evidence on the table today?",
	Yes:              "Yes", No: "No",
	NotSaid:     "Not said",
	NoteOn:      "Note on %s",
	NoteOnAfter: "on %s",

	HandItBack: "Hand it back",
	Save:       "Save the answers as a file",
	Copy:       "Copy them instead",
	Copied:     "The answers, as they are in the file",
	Afterwards: "Afterwards",
	StaysHere:  "The answers stay in this browser until you clear them: do so on a computer that is not yours, and before you fill the form in about something else.",
	Clear:      "Clear all answers",
	ClearAll:   "Clear all answers?",
	KeepThem:   "Keep them", ClearThem: "Clear them",

	Script: FillableScript{
		OneOpen:      "One statement is still open. You can hand the form back all the same.",
		Open:         "%d of %d statements are still open. You can hand the form back all the same.",
		NoneOpen:     "Every statement is answered.",
		OneUnsaid:    "For one rating it is not said whether there is evidence.",
		Unsaid:       "For %d ratings it is not said whether there is evidence.",
		EmptyField:   "“%s” at the top is empty.",
		TakenAway:    "Rating taken away",
		EvidenceIs:   "Evidence: %s",
		AlwaysHolds:  "This statement always applies.",
		FileAnswers:  "answers",
		FileIs:       "The file is %s, among your downloads.",
		SendFile:     "Send this file to whoever sent you the form.",
		AllCopied:    "The answers are copied.",
		CopyYourself: "Copy the text below: it is selected.",
		Paste:        "Paste them into a message to whoever sent you the form.",
		WhatGoes:     "What you filled in here is removed from this browser: %s.",
		FileStays:    "A file that you saved stays.",
		NotSaved:     "It has not been saved to a file since you last changed it.",
		AllCleared:   "All answers are cleared.",
	},
}

var germanFillable = Fillable{
	Skip:        "Zu den Aussagen springen",
	Asleep:      "Dieses Formular arbeitet noch nicht.",
	AsleepHow:   "Es muss in einem Webbrowser offen sein: Speichern Sie die Datei, und öffnen Sie sie dann von dort. Wo das nicht geht, bitten Sie um das Formular zum Drucken.",
	Unkept:      "Dieser Browser behält nichts von dem, was Sie hier eintragen.",
	UnkeptHow:   "Füllen Sie das Formular in einem Zug aus, und speichern Sie am Ende die Datei, bevor Sie diese Seite schließen; oder öffnen Sie das Formular in einem anderen Browser.",
	Progress:    "Stand",
	Answered:    "Beantwortet",
	NextOpen:    "Nächste offene",
	HandBack:    "Abgeben",
	Contents:    "Inhalt",
	SkipSection: "%s überspringen",

	About:    "Zu Ihnen und diesem Formular",
	Team:     "Team oder Region",
	YourName: "Ihr Name",
	YourRole: "Ihre Rolle",
	Roles: RoleMeanings{
		Self:   "Selbsteinschätzung: die eigene Arbeit",
		Leader: "Führungskraft: Ich leite die, um deren Arbeit es geht",
		Peer:   "Kollegenkreis: Ich arbeite mit ihnen",
		Agreed: "Gemeinsam: Wir antworten als Team",
	},

	SayEvidence:         "Geben Sie an, ob Sie den Nachweis heute auf den Tisch legen könnten; was als Nachweis gilt, steht bei jeder Aussage.",
	ChooseNotKnown:      "Sie wissen es nicht? Wählen Sie „Weiß ich nicht“: Dann steht es im Ergebnis unter „Zuerst klären“.",
	ChooseNotApplicable: "Wählen Sie „Nicht anwendbar“, wo sich eine Aussage hier nicht anwenden lässt, und sagen Sie, warum.",
	Kept:                "Was Sie eintragen, bleibt in diesem Browser, sodass Sie das Formular schließen und später fortsetzen können. Nichts wird irgendwohin gesendet: Am Ende speichern Sie eine Datei und schicken sie selbst.",

	ByKeyboard:       "Mit der Tastatur",
	WithFocus:        "Solange eine Aussage den Fokus hat; %s, ein Klick oder %s bringt ihn dorthin.",
	Either:           "%s oder %s",
	KeyRate:          "bewerten",
	KeyNotApplicable: "nicht anwendbar, und dann warum",
	KeyEvidence:      "Nachweis: ja, nein, ohne Angabe",
	KeyNote:          "eine Notiz schreiben; %s führt zurück zur Aussage",
	KeyClear:         "die Bewertung wieder löschen",
	KeyNextAndBefore: "nächste Aussage, die davor",
	CapBackspace:     "Rücktaste",
	TakeAway:         "Bewertung löschen",
	TakeAwayOf:       "von %s",
	WhyNot:           "Warum ist die Aussage hier nicht anwendbar?",
	CouldYou:         "Könnten Sie den Nachweis heute auf den Tisch legen?",
	Yes:              "Ja", No: "Nein",
	NotSaid:     "Ohne Angabe",
	NoteOn:      "Notiz zu %s",
	NoteOnAfter: "zu %s",

	HandItBack: "Antworten abgeben",
	Save:       "Antworten als Datei speichern",
	Copy:       "Stattdessen kopieren",
	Copied:     "Die Antworten, wie sie in der Datei stehen",
	Afterwards: "Danach",
	StaysHere:  "Die Antworten bleiben in diesem Browser, bis Sie sie löschen: Tun Sie das an einem fremden Computer, und auch bevor Sie das Formular zu etwas anderem ausfüllen.",
	Clear:      "Alle Antworten löschen",
	ClearAll:   "Alle Antworten löschen?",
	KeepThem:   "Behalten", ClearThem: "Löschen",

	Script: FillableScript{
		OneOpen:      "Eine Aussage ist noch offen. Sie können das Formular trotzdem abgeben.",
		Open:         "%d von %d Aussagen sind noch offen. Sie können das Formular trotzdem abgeben.",
		NoneOpen:     "Alle Aussagen sind beantwortet.",
		OneUnsaid:    "Bei einer Bewertung fehlt die Angabe, ob es einen Nachweis gibt.",
		Unsaid:       "Bei %d Bewertungen fehlt die Angabe, ob es einen Nachweis gibt.",
		EmptyField:   "„%s“ oben ist leer.",
		TakenAway:    "Bewertung gelöscht",
		EvidenceIs:   "Nachweis: %s",
		AlwaysHolds:  "Diese Aussage ist immer anwendbar.",
		FileAnswers:  "antworten",
		FileIs:       "Die Datei heißt %s und liegt bei Ihren Downloads.",
		SendFile:     "Schicken Sie diese Datei an die Person, von der Sie das Formular haben.",
		AllCopied:    "Die Antworten sind kopiert.",
		CopyYourself: "Kopieren Sie den Text unten: Er ist markiert.",
		Paste:        "Fügen Sie sie in eine Nachricht an die Person ein, von der Sie das Formular haben.",
		WhatGoes:     "Was Sie hier eingetragen haben, wird aus diesem Browser gelöscht: %s.",
		FileStays:    "Eine gespeicherte Datei bleibt.",
		NotSaved:     "Seit der letzten Änderung wurde keine Datei gespeichert.",
		AllCleared:   "Alle Antworten sind gelöscht.",
	},
}
