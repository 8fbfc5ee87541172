package words

// Commands are what can be typed in plain mode. The names of the commands, and
// the yes and no of e, are the same in every language.
type Commands struct {
	// What follows a command, as the instructions call it.
	TakesReason, TakesAnswer, TakesText, TakesNumber, TakesWords, TakesComponent string
	TakesRating, TakesWhen, TakesFormat, TakesName, TakesWhichRole               string

	// The sentence at the start has the short texts, the list the long ones.
	Rate, NotApplicable, NotKnown, Evidence, Note, Clear Key
	On, NextOpen, Back, GoTo, Find, Again                Key
	Undo, Redo, Prove, Components, Summary, Priorities   Key
	Action, Done, Target, Pin, Drop, Compare             Key
	Why, Alike, Closing, Finish, Review, Round           Key
	Output, Subject, Team, Respondent, Role, Help        Key
	Quit, Add, First, Last, Previous, Omit, Include      Key
	Filter, Home                                         Key
}

var englishCommands = Commands{
	TakesReason:    "REASON",
	TakesAnswer:    "ANSWER",
	TakesText:      "TEXT",
	TakesNumber:    "NUMBER",
	TakesWords:     "WORDS",
	TakesComponent: "COMPONENT",
	TakesRating:    "RATING",
	TakesWhen:      "WHEN",
	TakesFormat:    "FORMAT",
	TakesName:      "NAME",
	TakesWhichRole: "ROLE",

	Rate:          Key{"to rate", "rate, go on"},
	NotApplicable: Key{"not applicable", "not applicable, go on; without a reason it asks for one on the next line, x - gives none"},
	NotKnown:      Key{"do not know", "do not know, go on"},
	Evidence:      Key{"evidence", "whether there is evidence, yes or no; e alone goes from yes to no to not said, e%[1]s rates %[1]s with evidence"},
	Note:          Key{"note", "write a note, in place of the one there is; without a text it asks for it on the next line, n - takes the note away"},
	Add:           Key{"", "add a line to the note"},
	Clear:         Key{"", "take the rating away"},
	Omit:          Key{"", "all of a component is not applicable, omit 2; asks for the reason"},
	Include:       Key{"", "take that away again, include 2"},
	On:            Key{"", "the next statement; confirms a rating carried over"},
	NextOpen:      Key{"", "the next statement not dealt with"},
	Previous:      Key{"", "the last one before this that is not dealt with"},
	First:         Key{"", "the first statement"},
	Last:          Key{"", "the last statement"},
	Back:          Key{"back", "the statement before"},
	GoTo:          Key{"", "go to a statement, g 1.2, or to a component, g 1"},
	Find:          Key{"", "find statements with all of these words"},
	Again:         Key{"", "this question once more"},
	Undo:          Key{"undo", "take the last change back"},
	Redo:          Key{"", "make it again"},
	Prove:         Key{"", "proof pass of this component or of another, v 1: asks for evidence, one claim at a time"},
	Components:    Key{"", "the list of components, or the statements of one, t 1"},
	Filter:        Key{"", "what is not rated, not known, without evidence or has a note: how many, or with a number which, a 1"},
	Summary:       Key{"the summary", "the summary"},
	Priorities:    Key{"", "what is planned, and what to work on first"},
	Action:        Key{"", "make a statement an action, m 1.2, or change its action: asks what, who and by when"},
	Done:          Key{"", "say that an action is done, done 1.2, or open again"},
	Target:        Key{"", "set the rating to be reached, target 1.2 %[1]s; target 1.2 - takes it away"},
	Pin:           Key{"", "pin a statement before all others, * 1.2, or unpin it"},
	Drop:          Key{"", "drop a statement for this time, - 1.2, or put it back"},
	Compare:       Key{"", "compare with another result of this scorecard, c 1; c alone lists them; c 1 2.1 tells why there, of a statement, a component or the total"},
	Why:           Key{"", "why this component has its score, another, w 1, or the total, w total; or why a statement stands where it does among the priorities, w 1.2"},
	Alike:         Key{"", "where a team agrees: take over what everybody rated alike"},
	Closing:       Key{"", "the closing questions, once everything is rated"},
	Finish:        Key{"", "finish, or reopen what is finished"},
	Review:        Key{"", "say when to look again at what is finished: review 16 weeks, review 1 Mar 2027, review 0 for not at all"},
	Round:         Key{"", "start the next round of what is finished"},
	Output:        Key{"", "write the summary to a new file: o %s"},
	Subject:       Key{"", "say which account, company or person it is about"},
	Team:          Key{"", "say of which team or region"},
	Respondent:    Key{"", "say who rates"},
	Role:          Key{"", "say in what role: %s"},
	Home:          Key{"", "leave this one for what else there is to continue, read or start"},
	Help:          Key{"", "the instructions, the scale and this list"},
	Quit:          Key{"stop", "stop; all answers are saved"},
}

var germanCommands = Commands{
	TakesReason:    "BEGRÜNDUNG",
	TakesAnswer:    "ANTWORT",
	TakesText:      "TEXT",
	TakesNumber:    "NUMMER",
	TakesWords:     "WÖRTER",
	TakesComponent: "THEMENFELD",
	TakesRating:    "BEWERTUNG",
	TakesWhen:      "WANN",
	TakesFormat:    "FORMAT",
	TakesName:      "NAME",
	TakesWhichRole: "ROLLE",

	Rate:          Key{"zum Bewerten", "bewerten und weiter"},
	NotApplicable: Key{"nicht anwendbar", "nicht anwendbar und weiter; ohne Begründung fragt die nächste Zeile danach, x - gibt keine"},
	NotKnown:      Key{"weiß ich nicht", "weiß ich nicht, weiter"},
	Evidence:      Key{"Nachweis", "ob es einen Nachweis gibt, ja oder nein; e allein wechselt von ja zu nein zu ohne Angabe, e%[1]s bewertet mit %[1]s und Nachweis"},
	Note:          Key{"Notiz", "eine Notiz schreiben, anstelle der vorhandenen; ohne Text fragt die nächste Zeile danach, n - entfernt die Notiz"},
	Add:           Key{"", "der Notiz eine Zeile anfügen"},
	Clear:         Key{"", "die Bewertung löschen"},
	Omit:          Key{"", "ein ganzes Themenfeld ist nicht anwendbar, omit 2; fragt nach der Begründung"},
	Include:       Key{"", "das wieder zurücknehmen, include 2"},
	On:            Key{"", "die nächste Aussage; bestätigt eine übernommene Bewertung"},
	NextOpen:      Key{"", "die nächste offene Aussage"},
	Previous:      Key{"", "die letzte offene Aussage vor dieser"},
	First:         Key{"", "die erste Aussage"},
	Last:          Key{"", "die letzte Aussage"},
	Back:          Key{"zurück", "die Aussage davor"},
	GoTo:          Key{"", "zu einer Aussage gehen, g 1.2, oder zu einem Themenfeld, g 1"},
	Find:          Key{"", "Aussagen suchen, die alle diese Wörter enthalten"},
	Again:         Key{"", "diese Frage noch einmal"},
	Undo:          Key{"rückgängig", "die letzte Änderung zurücknehmen"},
	Redo:          Key{"", "die Änderung wiederholen"},
	Prove:         Key{"", "Nachweise in diesem oder einem anderen Themenfeld prüfen, v 1: fragt nach dem Nachweis, eine Aussage nach der anderen"},
	Components:    Key{"", "die Liste der Themenfelder, oder die Aussagen eines davon, t 1"},
	Filter:        Key{"", "was nicht bewertet oder nicht bekannt ist, keinen Nachweis oder eine Notiz hat: wie viele, oder mit einer Nummer welche, a 1"},
	Summary:       Key{"Übersicht", "die Übersicht"},
	Priorities:    Key{"", "was geplant ist und was zuerst anzugehen ist"},
	Action:        Key{"", "eine Aussage zur Maßnahme machen, m 1.2, oder ihre Maßnahme ändern: fragt was, wer und bis wann"},
	Done:          Key{"", "eine Maßnahme als erledigt angeben, done 1.2, oder wieder als offen"},
	Target:        Key{"", "den Zielwert setzen, target 1.2 %[1]s; target 1.2 - entfernt ihn"},
	Pin:           Key{"", "eine Aussage ganz oben anheften, * 1.2, oder wieder lösen"},
	Drop:          Key{"", "eine Aussage für dieses Mal zurückstellen, - 1.2, oder wieder aufnehmen"},
	Compare:       Key{"", "mit einem anderen Ergebnis dieser Scorecard vergleichen, c 1; c allein listet sie auf; c 1 2.1 begründet dort eine Aussage, ein Themenfeld oder den Gesamtwert"},
	Why:           Key{"", "woher der Wert dieses Themenfelds kommt, der eines anderen, w 1, oder der Gesamtwert, w total; oder warum eine Aussage in den Prioritäten steht, wo sie steht, w 1.2"},
	Alike:         Key{"", "wenn ein Team sich abstimmt: übernehmen, was alle gleich bewertet haben"},
	Closing:       Key{"", "die Abschlussfragen, sobald alles bewertet ist"},
	Finish:        Key{"", "abschließen oder Abgeschlossenes wieder öffnen"},
	Review:        Key{"", "angeben, wann Sie Abgeschlossenes wieder ansehen: review 16 Wochen, review 1. März 2027, review 0 für gar nicht"},
	Round:         Key{"", "zu einer abgeschlossenen Einschätzung die nächste Runde beginnen"},
	Output:        Key{"", "die Übersicht in eine neue Datei schreiben: o %s"},
	Subject:       Key{"", "angeben, um welchen Account, welches Unternehmen oder welche Person es geht"},
	Team:          Key{"", "angeben, zu welchem Team oder welcher Region das gehört"},
	Respondent:    Key{"", "angeben, wer bewertet"},
	Role:          Key{"", "angeben, in welcher Rolle: %s"},
	Home:          Key{"", "diese Einschätzung verlassen: was es sonst fortzusetzen, zu lesen oder zu beginnen gibt"},
	Help:          Key{"", "die Anleitung, die Skala und diese Liste"},
	Quit:          Key{"beenden", "beenden; alle Antworten sind gespeichert"},
}
