package words

// Action is the screen of an action, and plain mode's planning.
type Action struct {
	ShowSomething string // the text of an action that is to prove
	ShowThis      string // the same, with the evidence asked for
	AskWho        string // the text of an action that is to find out

	Title        string // with the number of an element
	KeyDoneState Key
	KeyTakeAway  Key
	KeyTarget    Key
	KeyNoTarget  Key

	What       string
	Who        string
	Due        string
	Target     string
	State      string
	Done       string
	Open       string
	TakeAway   string
	SetsTarget string // with the ratings there are
	NoTarget   string
	PressOne   string // with the ratings
	NotADay    string // with what was typed

	// What was done, with the number of the element.
	TargetGone string
	TargetSet  string // and with the rating
	IsOpen     string
	IsDone     string
	Gone       string

	// On the element screen.
	ActionLabel string

	// In plain mode; a number is that of the element.
	HowToPlan   string // with a number, and the highest rating
	NoSuch      string
	IsAction    string // with the number
	WhatIsSaid  string // with the text, closed
	ByWhen      string
	ActionTaken string
	Reads       string // with the number, and the action, closed
	NoAction    string // with the number
	WhichRating string // with the highest rating
	TargetNone  string // with the number
	Pinned      string // with the number
	Unpinned    string // with the number
	Dropped     string // with the number
	PutBack     string // with the number
	OnlyWork    string
	HasAction   string // with the number
}

var englishAction = Action{
	ShowSomething: "Put on the table what shows it.",
	ShowThis:      "Put on the table: %s.",
	AskWho:        "Ask who would know.",

	Title:        "Action for %s",
	KeyDoneState: Key{"done or open", "done, or open again"},
	KeyTakeAway:  Key{"take away", "take the action away"},
	KeyTarget:    Key{"target", "set the target: the rating to be reached"},
	KeyNoTarget:  Key{"no target", "take the target away"},

	What:       "What",
	Who:        "Who",
	Due:        "Due",
	Target:     "Target",
	State:      "State",
	Done:       "done",
	Open:       "open",
	TakeAway:   "Take the action away",
	SetsTarget: "none; %s sets one",
	NoTarget:   "There is no target to take away.",
	PressOne:   "Press %s; space takes the target away.",
	NotADay:    `"%s" is no day that can be read. It stays as it was.`,

	TargetGone: "%s the target is taken away",
	TargetSet:  "%s target %s",
	IsOpen:     "%s is open again",
	IsDone:     "%s is done",
	Gone:       "%s has no action any more.",

	ActionLabel: "Action",

	HowToPlan:   "To plan: m %[1]s makes %[1]s an action, done %[1]s finishes it, target %[1]s %[2]d sets a target, * %[1]s pins it, - %[1]s drops it.",
	NoSuch:      "There is no statement of that number. p lists what is planned and what to work on.",
	IsAction:    "%s is an action now.",
	WhatIsSaid:  "What: %s",
	ByWhen:      "By when",
	ActionTaken: "Action taken away.",
	Reads:       "Action for %s: %s",
	NoAction:    "%[1]s has no action. m %[1]s makes one.",
	WhichRating: "Which statement, and which rating? target 1.2 %d.",
	TargetNone:  "No target for %s.",
	Pinned:      "%s pinned: it comes first.",
	Unpinned:    "%s is pinned no more.",
	Dropped:     "%s dropped: it stands last.",
	PutBack:     "%s is back in the list.",
	OnlyWork:    "Only what to work on is pinned or dropped. p lists it.",
	HasAction:   "%[1]s has an action. done %[1]s finishes it; m %[1]s and - takes it away.",
}

var germanAction = Action{
	ShowSomething: "Auf den Tisch legen, was es zeigt.",
	ShowThis:      "Auf den Tisch legen: %s.",
	AskWho:        "Fragen, wer es wissen könnte.",

	Title:        "Maßnahme zu %s",
	KeyDoneState: Key{"erledigt oder offen", "erledigt oder wieder offen"},
	KeyTakeAway:  Key{"entfernen", "die Maßnahme entfernen"},
	KeyTarget:    Key{"Zielwert", "den Zielwert setzen: die Bewertung, die erreicht werden soll"},
	KeyNoTarget:  Key{"kein Zielwert", "den Zielwert entfernen"},

	What:       "Was",
	Who:        "Wer",
	Due:        "Bis wann",
	Target:     "Zielwert",
	State:      "Stand",
	Done:       "erledigt",
	Open:       "offen",
	TakeAway:   "Die Maßnahme entfernen",
	SetsTarget: "keiner; %s setzt einen",
	NoTarget:   "Es ist kein Zielwert gesetzt.",
	PressOne:   "Drücken Sie %s; die Leertaste entfernt den Zielwert.",
	NotADay:    "„%s“ ist kein Datum. Es bleibt, wie es war.",

	TargetGone: "%s: Zielwert entfernt",
	TargetSet:  "%s: Zielwert %s",
	IsOpen:     "%s ist wieder offen",
	IsDone:     "%s ist erledigt",
	Gone:       "%s hat keine Maßnahme mehr.",

	ActionLabel: "Maßnahme",

	HowToPlan:   "Zum Planen: m %[1]s macht %[1]s zur Maßnahme, done %[1]s erledigt sie, target %[1]s %[2]d setzt einen Zielwert, * %[1]s heftet an, - %[1]s stellt zurück.",
	NoSuch:      "Es gibt keine Aussage mit dieser Nummer. p listet auf, was geplant und was anzugehen ist.",
	IsAction:    "%s ist jetzt eine Maßnahme.",
	WhatIsSaid:  "Was: %s",
	ByWhen:      "Bis wann",
	ActionTaken: "Maßnahme entfernt.",
	Reads:       "Maßnahme zu %s: %s",
	NoAction:    "%[1]s hat keine Maßnahme. m %[1]s legt eine an.",
	WhichRating: "Welche Aussage, und welche Bewertung? target 1.2 %d.",
	TargetNone:  "Kein Zielwert für %s.",
	Pinned:      "%s angeheftet: kommt zuerst.",
	Unpinned:    "%s ist nicht mehr angeheftet.",
	Dropped:     "%s zurückgestellt: steht zuletzt.",
	PutBack:     "%s steht wieder in der Liste.",
	OnlyWork:    "Angeheftet oder zurückgestellt wird nur, was anzugehen ist. p listet es auf.",
	HasAction:   "%[1]s hat eine Maßnahme. done %[1]s erledigt sie; m %[1]s und - entfernt sie.",
}
