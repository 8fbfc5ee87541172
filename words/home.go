package words

// Home is the home screen, and what plain mode reads out in its place.
type Home struct {
	Title     string
	Find      string // with what is typed
	Found     string // with what was looked for
	ShowsAll  string
	NoneFound string

	KeySummary Key
	KeyFind    Key
	KeyFound   Key
	KeyAll     Key

	Continue      string
	Finished      string
	StartOfFamily string // the bundled scorecards that belong together
	StartSystem   string // the other bundled ones
	StartOwn      string

	ReviewDue  string // in a cell of 14
	Minutes    string // in a cell of 14
	OnePerson  string
	OneAccount string
	OneCompany string

	GoesOnAt    string // with a place: "5.2 of Value creation"
	DueSince    string // with a day
	NothingYet  string
	NotStarted  string
	NotOpened   string
	MoreUnread  Plural
	Welcome     string // plain mode's first line
	Number      string // plain mode's prompt
	HowToChoose string
	NoneOfThat  string
	ListsThese  string
	Since       string // with a day, after ReviewDue
}

var englishHome = Home{
	Title:     "Key account self-assessment",
	Find:      "Find: %s",
	Found:     "Found for %s",
	ShowsAll:  "esc shows all",
	NoneFound: "Nothing is called that. esc shows all.",

	KeySummary: Key{"summary", "its summary"},
	KeyFind:    Key{"find", "find among these"},
	KeyFound:   Key{"find", "find"},
	KeyAll:     Key{"all", "show all"},

	Continue:      "Continue",
	Finished:      "Finished",
	StartOfFamily: "Start one of the family of four",
	StartSystem:   "Start one of the other systems",
	StartOwn:      "Start one of your own",

	ReviewDue:  "review due",
	Minutes:    "%d min",
	OnePerson:  "one person",
	OneAccount: "one account",
	OneCompany: "one company",

	GoesOnAt:    "Goes on at %s",
	DueSince:    "Review due since %s; enter offers the next round.",
	NothingYet:  "Nothing is rated yet. enter starts.",
	NotStarted:  "This could not be started",
	NotOpened:   "This could not be opened",
	MoreUnread:  Plural{"%d more file could not be read: kamscore list", "%d more files could not be read: kamscore list"},
	Welcome:     "kamscore, key account self-assessment.",
	Number:      "Number:",
	HowToChoose: "Type a number to open it, s and a number for its summary, / and words to find among these, q to stop. ? lists all again.",
	NoneOfThat:  "Nothing is called that. ? lists all.",
	ListsThese:  "? lists what there is.",
	Since:       "Since %s.",
}

var germanHome = Home{
	Title:     "Key-Account-Selbsteinschätzung",
	Find:      "Suchen: %s",
	Found:     "Gefunden zu %s",
	ShowsAll:  "Esc zeigt alle",
	NoneFound: "Nichts heißt so. Esc zeigt alle.",

	KeySummary: Key{"Übersicht", "die Übersicht dazu"},
	KeyFind:    Key{"suchen", "hier suchen"},
	KeyFound:   Key{"suchen", "suchen"},
	KeyAll:     Key{"alle", "alle zeigen"},

	Continue:      "Fortsetzen",
	Finished:      "Abgeschlossen",
	StartOfFamily: "Beginnen: die Familie der vier",
	StartSystem:   "Beginnen: die anderen Systeme",
	StartOwn:      "Beginnen: eine eigene Scorecard",

	ReviewDue:  "zu überprüfen",
	Minutes:    "%d Min.",
	OnePerson:  "eine Person",
	OneAccount: "ein Account",
	OneCompany: "ein Unternehmen",

	GoesOnAt:    "Weiter bei %s",
	DueSince:    "Überprüfung fällig seit dem %s; Enter bietet die nächste Runde an.",
	NothingYet:  "Noch ist nichts bewertet. Enter beginnt.",
	NotStarted:  "Das ließ sich nicht beginnen",
	NotOpened:   "Das ließ sich nicht öffnen",
	MoreUnread:  Plural{"%d weitere Datei ist nicht lesbar: kamscore list", "%d weitere Dateien sind nicht lesbar: kamscore list"},
	Welcome:     "kamscore, Key-Account-Selbsteinschätzung.",
	Number:      "Nummer:",
	HowToChoose: "Tippen Sie eine Nummer zum Öffnen, s und eine Nummer für die Übersicht dazu, / und Wörter zum Suchen, q zum Beenden. ? listet alles noch einmal auf.",
	NoneOfThat:  "Nichts heißt so. ? listet alles auf.",
	ListsThese:  "? zeigt, was es gibt.",
	Since:       "Seit dem %s.",
}
