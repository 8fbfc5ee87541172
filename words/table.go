package words

// Table is the table of scores, of the summary and of the components, and what
// stands around it in the summary.
type Table struct {
	Title     string
	Finished  string // with a day
	Evidenced string // with a percent

	// The heads of the columns.
	ColumnScore, ColumnPoints, ColumnRated, ColumnEvidence string

	Total      string
	PartOf     Plural // components, and with how many of them are asked
	Band       string // with its name
	WhatNext   string
	KeyReopen  Key
	NoPoints   string
	OneAtATime string
	IsDraft    string
	IsFinished string

	NoneConfirmed string
	NoneRated     string

	// In plain mode.
	Weight       string // with the weight of a component
	Ended        string // with the number of a component, its title and its score
	EndedPoints  Plural // its maximum, and with the number, the title, the percent and the points
	GoesToOne    string
	Asks         string // with how many claims, and the number of the component
	SureToFinish string
	WhichFormat  string // with the formats
	WrittenTo    string // with a path
}

var englishTable = Table{
	Title:     "Summary",
	Finished:  "Summary, finished %s",
	Evidenced: "evidenced %s",

	ColumnScore:    "score",
	ColumnPoints:   "points",
	ColumnRated:    "rated",
	ColumnEvidence: "evidence",

	Total:      "Total",
	PartOf:     Plural{"%[2]d of %[1]d component: the total is over these", "%[2]d of %[1]d components: the total is over these"},
	Band:       "Band: %s",
	WhatNext:   "What to do next",
	KeyReopen:  Key{"reopen", "make it a draft again"},
	NoPoints:   "This line makes no points. enter opens it.",
	OneAtATime: "Choose a component: a proof pass is for one at a time.",
	IsDraft:    "A draft again: ratings can be changed.",
	IsFinished: "Finished.",

	NoneConfirmed: "Nothing is confirmed or rated anew yet.",
	NoneRated:     "Nothing is rated yet.",

	Weight:       "weight %d",
	Ended:        "End of component %d, %s: %s.",
	EndedPoints:  Plural{"End of component %[2]d, %[3]s: %[4]s, %[5]d of %[1]d point.", "End of component %[2]d, %[3]s: %[4]s, %[5]d of %[1]d points."},
	GoesToOne:    "next goes to one.",
	Asks:         "%d not said: v %d asks, one at a time. Could you put it on the table today?",
	SureToFinish: "Finish it as it is? y or n:",
	WhichFormat:  "In which format? o %s.",
	WrittenTo:    "Written to %s",
}

var germanTable = Table{
	Title:     "Übersicht",
	Finished:  "Übersicht, abgeschlossen %s",
	Evidenced: "belegt %s",

	ColumnScore:    "Wert",
	ColumnPoints:   "Punkte",
	ColumnRated:    "bewertet",
	ColumnEvidence: "Nachweis",

	Total:      "Gesamt",
	PartOf:     Plural{"%[2]d von %[1]d Themenfeld: Der Gesamtwert gilt für dieses", "%[2]d von %[1]d Themenfeldern: Der Gesamtwert gilt für diese"},
	Band:       "Bereich: %s",
	WhatNext:   "Was jetzt zu tun ist",
	KeyReopen:  Key{"wieder öffnen", "wieder zum Entwurf machen"},
	NoPoints:   "Diese Zeile gibt keine Punkte. Enter öffnet sie.",
	OneAtATime: "Wählen Sie ein Themenfeld: Nachweise werden für eines nach dem anderen geprüft.",
	IsDraft:    "Wieder ein Entwurf: Bewertungen lassen sich ändern.",
	IsFinished: "Abgeschlossen.",

	NoneConfirmed: "Noch ist nichts bestätigt oder neu bewertet.",
	NoneRated:     "Noch ist nichts bewertet.",

	Weight:       "Gewicht %d",
	Ended:        "Ende von Themenfeld %d, %s: %s.",
	EndedPoints:  Plural{"Ende von Themenfeld %[2]d, %[3]s: %[4]s, %[5]d von %[1]d Punkt.", "Ende von Themenfeld %[2]d, %[3]s: %[4]s, %[5]d von %[1]d Punkten."},
	GoesToOne:    "next führt zur nächsten offenen.",
	Asks:         "%d ohne Angabe: v %d fragt danach, eine nach der anderen. Könnten Sie es heute auf den Tisch legen?",
	SureToFinish: "Abschließen, wie es ist? j oder n:",
	WhichFormat:  "In welchem Format? o %s.",
	WrittenTo:    "Geschrieben nach %s",
}
