package words

// Work is the screen of the priorities: what is planned, and what to work on,
// to prove and to find out.
type Work struct {
	Title         string
	KeyNextList   Key
	KeyListBefore Key
	KeyUndo       Key

	// The groups.
	Actions, First, Then, Prove, FindOut, Dropped string

	// How many there are to be seen to.
	Overdue    string
	ToProve    string
	ToFindOut  string
	IsPinned   string
	Target     string // with a rating
	For        string // with a statement
	SayWhat    string
	WorthAtTop string // with what it would be, and what that is worth

	// What was done, with the number of the element.
	IsAction  string
	Unpinned  string
	Pinned    string
	PutBack   string
	IsDropped string
	HasAction string
	OnlyWork  string
	Undoes    string

	NoneRated   string
	DoneSoFar   string
	AllIsProved string
}

var englishWork = Work{
	Title:         "Priorities",
	KeyNextList:   Key{"next list", "to the next list"},
	KeyListBefore: Key{"", "to the list before"},
	KeyUndo:       Key{"", "takes ratings back; * and - undo themselves"},

	Actions: "Actions",
	First:   "Work on first",
	Then:    "Then",
	Prove:   "Prove first",
	FindOut: "Find out",
	Dropped: "Dropped",

	Overdue:    "%d overdue",
	ToProve:    "%d to prove",
	ToFindOut:  "%d to find out",
	IsPinned:   "pinned",
	Target:     "target %d",
	For:        "For: %s",
	SayWhat:    "Say what you could put on the table.",
	WorthAtTop: "%s, it is %s.",

	IsAction:  "%s is an action now. esc leaves it as it is.",
	Unpinned:  "%s is pinned no more",
	Pinned:    "%s pinned: it comes first · * again unpins it",
	PutBack:   "%s is back in the list",
	IsDropped: "%s dropped: it stands last · - there puts it back",
	HasAction: "%s has an action. m opens it, to finish it or take it away.",
	OnlyWork:  "Only what to work on is pinned or dropped.",
	Undoes:    "u takes ratings back. * and - undo themselves; m opens an action.",

	NoneRated:   "Nothing is rated yet. Priorities come from what you rate.",
	DoneSoFar:   "Everything rated so far is complete and proved.",
	AllIsProved: "Everything is complete and proved. There is nothing to work on here.",
}

var germanWork = Work{
	Title:         "Prioritäten",
	KeyNextList:   Key{"nächste Liste", "zur nächsten Liste"},
	KeyListBefore: Key{"", "zur Liste davor"},
	KeyUndo:       Key{"", "nimmt Bewertungen zurück; * und - heben sich selbst auf"},

	Actions: "Maßnahmen",
	First:   "Zuerst angehen",
	Then:    "Danach",
	Prove:   "Zuerst belegen",
	FindOut: "Zuerst klären",
	Dropped: "Zurückgestellt",

	Overdue:    "%d überfällig",
	ToProve:    "%d zu belegen",
	ToFindOut:  "%d zu klären",
	IsPinned:   "angeheftet",
	Target:     "Zielwert %d",
	For:        "Zu: %s",
	SayWhat:    "Sagen Sie, was Sie auf den Tisch legen könnten.",
	WorthAtTop: "%s: %s.",

	IsAction:  "%s ist jetzt eine Maßnahme. Esc lässt sie, wie sie ist.",
	Unpinned:  "%s ist nicht mehr angeheftet",
	Pinned:    "%s angeheftet: kommt zuerst · * löst es wieder",
	PutBack:   "%s steht wieder in der Liste",
	IsDropped: "%s zurückgestellt: steht zuletzt · - dort holt es zurück",
	HasAction: "%s hat eine Maßnahme. m öffnet sie, um sie zu erledigen oder wegzunehmen.",
	OnlyWork:  "Angeheftet oder zurückgestellt wird nur, was anzugehen ist.",
	Undoes:    "u nimmt Bewertungen zurück. * und - heben sich selbst auf; m öffnet eine Maßnahme.",

	NoneRated:   "Noch ist nichts bewertet. Prioritäten ergeben sich aus den Bewertungen.",
	DoneSoFar:   "Alles bisher Bewertete ist voll erfüllt und belegt.",
	AllIsProved: "Alles ist voll erfüllt und belegt. Hier ist nichts anzugehen.",
}
