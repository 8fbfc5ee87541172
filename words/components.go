package words

// Components is the list of components, and in plain mode the walk through
// it.
type Components struct {
	Title    string
	Filtered string // with a filter

	All        string
	NotRated   string
	NotKnown   string
	NoEvidence string
	HasNote    string

	KeyMark          Key
	KeyLeave         Key
	KeyShow          Key
	KeyNotApplicable Key
	KeyApplicable    Key
	KeyChoose        Key

	WholeOnly     string
	NoneMarked    string
	Applicable    Plural // and with the number of the component
	NotApplicable Plural // and with the number of the component
	AlwaysApplies Plural // elements that stay, after that
	AllAlways     string
	NothingDone   string
	NoneHere      string // with a filter
	WhyNot        string // with the number of the component

	// In plain mode.
	Of         string // with the number of a component, and what was done to it
	WhichOf    string
	NoSuchList string

	CarriedOver string
	Evidence    string
	Note        string
}

var englishComponents = Components{
	Title:    "Components",
	Filtered: "Components: %s",

	All:        "all",
	NotRated:   "not rated",
	NotKnown:   "not known",
	NoEvidence: "no evidence",
	HasNote:    "with a note",

	KeyMark:          Key{"mark", "mark the component"},
	KeyLeave:         Key{"leave it", "leave the component as it is"},
	KeyShow:          Key{"show", "show the elements"},
	KeyNotApplicable: Key{"not applicable", "the whole component is not applicable"},
	KeyApplicable:    Key{"", "take not applicable away from the component again"},
	KeyChoose:        Key{"", "choose a component"},

	WholeOnly:     "x is for a whole component: choose its row, or open the statement.",
	NoneMarked:    "Nothing in this component is marked not applicable.",
	Applicable:    Plural{"%[2]d: %[1]d statement applicable again", "%[2]d: %[1]d statements applicable again"},
	NotApplicable: Plural{"%[2]d: %[1]d statement not applicable", "%[2]d: %[1]d statements not applicable"},
	AlwaysApplies: Plural{"%d always applies", "%d always apply"},
	AllAlways:     "Every statement of this component always applies. Rate it, or d in it if you do not know.",
	NothingDone:   "Nothing was changed.",
	NoneHere:      "No statement here: %s. a shows the others.",
	WhyNot:        "Why does all of component %d not apply? May stay empty.",

	Of:         "Component %s",
	WhichOf:    "a with its number lists them.",
	NoSuchList: "There is no list of that number. a names them.",

	CarriedOver: "carried over",
	Evidence:    "evidence",
	Note:        "note",
}

var germanComponents = Components{
	Title:    "Themenfelder",
	Filtered: "Themenfelder: %s",

	All:        "alle",
	NotRated:   "nicht bewertet",
	NotKnown:   "nicht bekannt",
	NoEvidence: "ohne Nachweis",
	HasNote:    "mit Notiz",

	KeyMark:          Key{"markieren", "das Themenfeld markieren"},
	KeyLeave:         Key{"so lassen", "das Themenfeld lassen, wie es ist"},
	KeyShow:          Key{"zeigen", "die Kriterien zeigen"},
	KeyNotApplicable: Key{"nicht anwendbar", "das ganze Themenfeld ist nicht anwendbar"},
	KeyApplicable:    Key{"", "das Themenfeld wieder anwendbar machen"},
	KeyChoose:        Key{"", "ein Themenfeld wählen"},

	WholeOnly:     "x gilt für ein ganzes Themenfeld: Wählen Sie seine Zeile, oder öffnen Sie die Aussage.",
	NoneMarked:    "In diesem Themenfeld ist nichts als nicht anwendbar markiert.",
	Applicable:    Plural{"%[2]d: %[1]d Aussage wieder anwendbar", "%[2]d: %[1]d Aussagen wieder anwendbar"},
	NotApplicable: Plural{"%[2]d: %[1]d Aussage nicht anwendbar", "%[2]d: %[1]d Aussagen nicht anwendbar"},
	AlwaysApplies: Plural{"%d ist immer anwendbar", "%d sind immer anwendbar"},
	AllAlways:     "Alle Aussagen dieses Themenfelds sind immer anwendbar. Bewerten Sie sie, oder wählen Sie dort d, wenn Sie es nicht wissen.",
	NothingDone:   "Es wurde nichts geändert.",
	NoneHere:      "Hier gibt es keine Aussage: %s. a zeigt die anderen.",
	WhyNot:        "Warum ist Themenfeld %d als Ganzes nicht anwendbar? Darf leer bleiben.",

	Of:         "Themenfeld %s",
	WhichOf:    "a mit der Nummer listet sie auf.",
	NoSuchList: "Es gibt keine Liste mit dieser Nummer. a nennt sie.",

	CarriedOver: "übernommen",
	Evidence:    "Nachweis",
	Note:        "Notiz",
}
