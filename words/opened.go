package words

// Opened is what is told of an assessment as it is opened, and as it is left.
type Opened struct {
	At    string // where it goes on: with the number of an element, and a component
	Part  string // with the title of a scorecard, how many components are asked, and of how many
	NotIn string // with the id of a scorecard, a language, and those it has

	// Why it cannot be changed, as a clause.
	OpenElsewhere string // with who has it open
	OnlyRead      string
	UnknownHolder string
	Process       string // with a number, and since when
	ProcessOn     string // the same, and with a machine before the time

	// Actions.
	Overdue      Plural // with the actions
	Action       string // with the number of an element, the action and the day it was due
	OwnedAction  string // the same, and with its owner
	AndMore      Plural
	OverdueOf    Plural // with what an assessment is about, and the oldest day
	OverdueAmong string // with how many in how many assessments, the oldest day, and what that is about

	// A next round.
	Carried      Plural // with the day on which the last one was finished
	NoneCarried  string // with that day
	AskedAnew    string // with numbers
	AskedAsNew   string // with numbers
	NoLongerIn   string // with ids
	OtherValues  string
	BegunAlready string // with an id

	// A team that agrees on what it rated separately.
	LeftOut       string // with what was counted, and what was not
	AboutOthers   Plural
	OfAnother     Plural
	Unreadable    Plural
	MostDisagreed string
	NotShown      string // with the reason, and an id

	// Scorecards of one's own that cannot be used.
	UnusableIn  Plural // files, and with the folder
	UnusableWhy string // with the reason

	// As it is left.
	Printed string // with an id
	Matrix  string // where its scorecard has one
	GoesOn  string // with an id, and the number of an element
}

var englishOpened = Opened{
	At:    "%s of %s",
	Part:  "%s, %d of %d",
	NotIn: "The scorecard %s is not in %s; there is %s.",

	OpenElsewhere: "it is open in another session, %s",
	OnlyRead:      "its file or folder can only be read",
	UnknownHolder: "holder unknown",
	Process:       "process %d since %s",
	ProcessOn:     "process %d on %s since %s",

	Overdue:      Plural{"%d action is overdue: %s. p shows what is planned.", "%d actions are overdue: %s. p shows what is planned."},
	Action:       "%s %s, due %s",
	OwnedAction:  "%s %s, due %s (%s)",
	AndMore:      Plural{"and %d more", "and %d more"},
	OverdueOf:    Plural{"%[2]s: %[1]d action is overdue, since %[3]s.", "%[2]s: %[1]d actions are overdue, the oldest since %[3]s."},
	OverdueAmong: "%d actions are overdue in %d assessments, the oldest since %s (%s).",

	Carried: Plural{
		"%d answer carried over from the last round, finished on %s. Each counts as it was until you confirm it with enter or rate it anew. Evidence is asked again.",
		"%d answers carried over from the last round, finished on %s. Each counts as it was until you confirm it with enter or rate it anew. Evidence is asked again.",
	},
	NoneCarried:  "Nothing is carried over from the last round, finished on %s: every statement is asked.",
	AskedAnew:    "Reworded since, so asked anew: %s.",
	AskedAsNew:   "Another statement under the same id, so asked as new: %s.",
	OtherValues:  "The scale has other values than in the last round, so no rating is carried over.",
	NoLongerIn:   "No longer in the scorecard: %s.",
	BegunAlready: "The next round of this result was begun already: kamscore resume %s goes on with it. This is another one, and nothing is kept of it before you answer.",

	LeftOut:       "%s; left out: %s",
	AboutOthers:   Plural{"%d result about others", "%d results about others"},
	OfAnother:     Plural{"%d result of another scorecard or version", "%d results of another scorecard or version"},
	Unreadable:    Plural{"%d file that could not be read", "%d files that could not be read"},
	MostDisagreed: "The statements come with the most disagreement first. Talk, note with n what was decided, and rate it once, together: that goes on to the next.",
	NotShown:      "What was rated separately cannot be shown: %s. kamscore resume %s --beside DIR says where it is.",

	UnusableIn:  Plural{"%d file in %s cannot be used. kamscore scorecards list says why.", "%d files in %s cannot be used. kamscore scorecards list says why."},
	UnusableWhy: "%s. kamscore scorecards list says more.",

	Printed: "Everything is saved. kamscore summary %s prints it.",
	Matrix:  "kamscore matrix shows it beside your other results.",
	GoesOn:  "Everything is saved. kamscore resume %s goes on at %s.",
}

var germanOpened = Opened{
	At:    "%s in %s",
	Part:  "%s, %d von %d",
	NotIn: "Die Scorecard %s gibt es nicht in %s; es gibt %s.",

	OpenElsewhere: "sie ist anderswo geöffnet, %s",
	OnlyRead:      "Datei oder Ordner lassen sich nur lesen",
	UnknownHolder: "unbekannt von wem",
	Process:       "von Prozess %d seit %s",
	ProcessOn:     "von Prozess %d auf %s seit %s",

	Overdue:      Plural{"%d Maßnahme ist überfällig: %s. p zeigt, was geplant ist.", "%d Maßnahmen sind überfällig: %s. p zeigt, was geplant ist."},
	Action:       "%s %s, fällig am %s",
	OwnedAction:  "%s %s, fällig am %s (%s)",
	AndMore:      Plural{"und %d weitere", "und %d weitere"},
	OverdueOf:    Plural{"%[2]s: %[1]d Maßnahme ist überfällig, seit dem %[3]s.", "%[2]s: %[1]d Maßnahmen sind überfällig, die älteste seit dem %[3]s."},
	OverdueAmong: "%d Maßnahmen sind in %d Einschätzungen überfällig, die älteste seit dem %s (%s).",

	Carried: Plural{
		"%d Antwort ist aus der letzten Runde übernommen, abgeschlossen am %s. Sie zählt wie damals, bis sie mit Enter bestätigt oder neu bewertet ist. Nach dem Nachweis wird neu gefragt.",
		"%d Antworten sind aus der letzten Runde übernommen, abgeschlossen am %s. Jede zählt wie damals, bis Sie sie mit Enter bestätigen oder neu bewerten. Nach dem Nachweis wird neu gefragt.",
	},
	NoneCarried:  "Aus der letzten Runde, abgeschlossen am %s, ist nichts übernommen: Nach jeder Aussage wird gefragt.",
	AskedAnew:    "Seither neu formuliert, also neu gefragt: %s.",
	AskedAsNew:   "Unter derselben ID eine andere Aussage, also wie neu gefragt: %s.",
	OtherValues:  "Die Skala hat andere Werte als in der letzten Runde; darum ist keine Bewertung übernommen.",
	NoLongerIn:   "Nicht mehr in der Scorecard: %s.",
	BegunAlready: "Die nächste Runde zu diesem Ergebnis ist schon begonnen: kamscore resume %s setzt sie fort. Dies ist eine weitere, und vor der ersten Antwort wird nichts davon gespeichert.",

	LeftOut:       "%s; weggelassen: %s",
	AboutOthers:   Plural{"%d Ergebnis über andere", "%d Ergebnisse über andere"},
	OfAnother:     Plural{"%d Ergebnis einer anderen Scorecard oder Version", "%d Ergebnisse einer anderen Scorecard oder Version"},
	Unreadable:    Plural{"%d Datei, die nicht lesbar ist", "%d Dateien, die nicht lesbar sind"},
	MostDisagreed: "Die Aussagen mit der größten Uneinigkeit kommen zuerst. Sprechen Sie darüber, notieren Sie mit n, was beschlossen wurde, und bewerten Sie einmal, gemeinsam: Dann kommt die nächste.",
	NotShown:      "Was einzeln bewertet wurde, lässt sich nicht zeigen: %s. kamscore resume %s --beside ORDNER gibt an, wo es liegt.",

	UnusableIn:  Plural{"%d Datei in %s ist nicht verwendbar. kamscore scorecards list sagt, warum.", "%d Dateien in %s sind nicht verwendbar. kamscore scorecards list sagt, warum."},
	UnusableWhy: "%s. kamscore scorecards list sagt mehr.",

	Printed: "Alles ist gespeichert. kamscore summary %s zeigt die Übersicht.",
	Matrix:  "kamscore matrix zeigt es neben Ihren anderen Ergebnissen.",
	GoesOn:  "Alles ist gespeichert. kamscore resume %s setzt bei %s fort.",
}
