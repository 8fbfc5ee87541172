package words

// Notices are what needs an answer before anything else.
type Notices struct {
	KeyGoOn Key

	BeforeGoingOn string
	KeyPlanned    Key

	ReadingOnly  string
	CannotChange string // with the reason, closed
	CanBeRead    string
	ReadHere     string // plain mode's question
	KeyRead      Key

	WhatHelps string // with a hint

	ChangedElsewhere string
	Replaced         string
	GoOnIn           string // with a path

	FinishOpen        string
	FinishUnconfirmed string
	KeyFinish         Key
	KeyRateOn         Key
	NotRated          Plural // ends a clause
	NotKnown          Plural // ends a clause
	NeitherNor        Plural // not rated, and with how many are not known
	CountsAsNone      string
	TotalStays        string // with a percent
	TotalAlthough     string // with the percent, and that of what is rated
	Carried           Plural
	NoBand            string

	WriteSummary                          string
	WhereTo                               string
	HTML, Text, Markdown, CSV, JSON, XLSX string // what a file of that format is
	Written                               string

	NotSaved   string
	OnlyHere   string
	KeyLeave   Key
	KeyTryNext Key
}

var englishNotices = Notices{
	KeyGoOn: Key{"go on", "go on"},

	BeforeGoingOn: "Before you go on",
	KeyPlanned:    Key{"what is planned", "what is planned"},

	ReadingOnly:  "For reading only",
	CannotChange: "This assessment cannot be changed here: %s",
	CanBeRead:    "You can read it; nothing you press changes it.",
	ReadHere:     "Read it here without changing anything? y or n:",
	KeyRead:      Key{"read", "read it without changing anything"},

	WhatHelps: "What helps: %s",

	ChangedElsewhere: "The file was changed elsewhere",
	Replaced:         "Another program, an editor or a folder that is synchronised, has replaced the file while you rated. It stays as that program left it.",
	GoOnIn:           "Your answers, all of them, go on in %s",

	FinishOpen:        "Finish with statements open?",
	FinishUnconfirmed: "Finish without confirming?",
	KeyFinish:         Key{"finish", "finish it as it is"},
	KeyRateOn:         Key{"back", "go back and rate on"},
	NotRated:          Plural{"%d statement not rated.", "%d statements not rated."},
	NotKnown:          Plural{"%d statement not known.", "%d statements not known."},
	NeitherNor:        Plural{"%d statement not rated, %d not known.", "%d statements not rated, %d not known."},
	CountsAsNone:      "Finished, what has no rating counts as 0.",
	TotalStays:        "Finished, what has no rating counts as 0: the total stays %s.",
	TotalAlthough:     "Finished, what has no rating counts as 0: the total stays %s, although what is rated comes to %s.",
	Carried:           Plural{"%d answer carried over, not confirmed: counted as it was.", "%d answers carried over, not confirmed: counted as they were."},
	NoBand:            "It gets no band; f reopens it.",

	WriteSummary: "Write the summary to a file",
	HTML:         "HTML, a report to print or send",
	Text:         "text, to print or to mail",
	Markdown:     "Markdown, with every answer",
	CSV:          "CSV, the answers for a spreadsheet",
	JSON:         "JSON, the scores for a program",
	XLSX:         "XLSX, a workbook with live totals",
	WhereTo:      "It goes into a new file in the folder exports beside the result; nothing is overwritten.",
	Written:      "Written",

	NotSaved:   "Not saved",
	OnlyHere:   "Your latest answers are only in this window: leaving now loses them.",
	KeyLeave:   Key{"leave anyway", "leave and lose the latest answers"},
	KeyTryNext: Key{"go on", "go on rating; the next answer tries again"},
}

var germanNotices = Notices{
	KeyGoOn: Key{"weiter", "weiter"},

	BeforeGoingOn: "Bevor es weitergeht",
	KeyPlanned:    Key{"Geplantes", "was geplant ist"},

	ReadingOnly:  "Nur zum Lesen",
	CannotChange: "Diese Einschätzung lässt sich hier nicht ändern: %s",
	CanBeRead:    "Sie können sie lesen; keine Taste ändert etwas daran.",
	ReadHere:     "Hier lesen, ohne etwas zu ändern? j oder n:",
	KeyRead:      Key{"lesen", "lesen, ohne etwas zu ändern"},

	WhatHelps: "Was hilft: %s",

	ChangedElsewhere: "Die Datei wurde anderswo geändert",
	Replaced:         "Ein anderes Programm, ein Editor oder ein Ordner, der synchronisiert wird, hat die Datei ersetzt, während Sie bewertet haben. Sie bleibt, wie jenes Programm sie hinterlassen hat.",
	GoOnIn:           "Alle Ihre Antworten stehen ab jetzt in %s",

	FinishOpen:        "Mit offenen Aussagen abschließen?",
	FinishUnconfirmed: "Abschließen, ohne zu bestätigen?",
	KeyFinish:         Key{"abschließen", "abschließen, wie es ist"},
	KeyRateOn:         Key{"zurück", "zurück und weiter bewerten"},
	NotRated:          Plural{"%d Aussage nicht bewertet.", "%d Aussagen nicht bewertet."},
	NotKnown:          Plural{"%d Aussage nicht bekannt.", "%d Aussagen nicht bekannt."},
	NeitherNor:        Plural{"%d Aussage nicht bewertet, %d nicht bekannt.", "%d Aussagen nicht bewertet, %d nicht bekannt."},
	CountsAsNone:      "Nach dem Abschluss zählt Offenes als 0.",
	TotalStays:        "Nach dem Abschluss zählt Offenes als 0: Der Gesamtwert bleibt bei %s.",
	TotalAlthough:     "Nach dem Abschluss zählt Offenes als 0: Der Gesamtwert bleibt bei %s, obwohl das Bewertete auf %s kommt.",
	Carried:           Plural{"%d Antwort übernommen und nicht bestätigt: zählt, wie sie war.", "%d Antworten übernommen und nicht bestätigt: zählen, wie sie waren."},
	NoBand:            "Ein Bereich wird nicht genannt; f öffnet die Einschätzung wieder.",

	WriteSummary: "Übersicht in eine Datei schreiben",
	HTML:         "HTML, ein Bericht zum Drucken oder Verschicken",
	Text:         "Text, zum Drucken oder für eine E-Mail",
	Markdown:     "Markdown, mit jeder Antwort",
	CSV:          "CSV, die Antworten für eine Tabellenkalkulation",
	JSON:         "JSON, die Werte für ein Programm",
	XLSX:         "XLSX, eine Arbeitsmappe, die weiterrechnet",
	WhereTo:      "Die Übersicht kommt in eine neue Datei im Ordner exports neben dem Ergebnis; nichts wird überschrieben.",
	Written:      "Geschrieben",

	NotSaved:   "Nicht gespeichert",
	OnlyHere:   "Ihre letzten Antworten stehen nur in diesem Fenster: Wenn Sie jetzt beenden, gehen sie verloren.",
	KeyLeave:   Key{"trotzdem beenden", "beenden und die letzten Antworten verlieren"},
	KeyTryNext: Key{"weiter", "weiter bewerten; die nächste Antwort versucht es erneut"},
}
