package words

// Summaries are the report of one result.
type Summaries struct {
	Title           string
	Result          string
	Components      string
	Total           string // points, and how many there could be
	TotalPercentage string
	OverSome        Plural // components, and of them those asked
	Band            string

	// The facts about it.
	Team       string
	Respondent string
	Role       string
	Status     string
	Started    string
	Finished   string
	Changed    string
	NextReview string
	Asked      string
	AskedOf    Plural // components, and of them those asked
	Scorecard  string

	// The figures, and the table of components.
	Evidenced    string
	Proven       Plural // claims, and of them those with evidence
	WithEvidence string // with both numbers
	Shape        string
	ShapeBefore  string
	EachScore    string

	// The round before, and what targets lead to.
	Before      string
	InMonth     string
	LikeForLike string // with by how much it rose or fell
	DiffersBy   string // with a difference
	Was         string // with a percent
	WasIn       string // with a percent, and a month
	AtTarget    string
	OneTarget   string
	AllTargets  string

	// The answers.
	Answers     string
	EveryAnswer string
	AnswersTo   string // with a component
	Here        string // with a rating, and what the element has for it
	WhyNot      string
	Note        string
	Decided     string
	TeamNoted   string
}

var englishSummaries = Summaries{
	Title:           "Summary",
	Result:          "Result",
	Components:      "Components",
	Total:           "Total %d / %d",
	TotalPercentage: "Total percentage (%)",
	OverSome:        Plural{"%[2]d of %[1]d component: the total is over these", "%[2]d of %[1]d components: the total is over these"},
	Band:            "Band: %s",

	Team:       "Team",
	Respondent: "Respondent",
	Role:       "Role",
	Status:     "Status",
	Started:    "Started",
	Finished:   "Finished",
	Changed:    "Last changed",
	NextReview: "Next review",
	Asked:      "Asked",
	AskedOf:    Plural{"%[2]d of %[1]d component", "%[2]d of %[1]d components"},
	Scorecard:  "Scorecard",

	Evidenced:    "Evidenced",
	Proven:       Plural{"%[2]d of %[1]d claim with evidence", "%[2]d of %[1]d claims with evidence"},
	WithEvidence: "%s with evidence",
	Shape:        "The shape of the result: a spoke for each component, by its number below; shaded what is evidenced",
	ShapeBefore:  "The shape of the result: a spoke for each component, by its number below; shaded what is evidenced, dashed the previous round",
	EachScore:    "Score of each component",

	Before:      "Previous round",
	InMonth:     "in %s",
	LikeForLike: "%s, like for like",
	DiffersBy:   "like for like %s",
	Was:         "was %s before",
	WasIn:       "was %s in %s",
	AtTarget:    "At target",
	OneTarget:   "if its target is reached",
	AllTargets:  "if all %d targets are reached",

	Answers:     "Answers",
	EveryAnswer: "Every answer",
	AnswersTo:   "Answers to %s",
	Here:        "%d here: %s",
	WhyNot:      "Why not applicable: %s",
	Note:        "Note: %s",
	Decided:     "Decided",
	TeamNoted:   "What the team noted while it agreed.",
}

var germanSummaries = Summaries{
	Title:           "Übersicht",
	Result:          "Ergebnis",
	Components:      "Themenfelder",
	Total:           "Gesamt %d / %d",
	TotalPercentage: "Gesamtwert in Prozent (%)",
	OverSome:        Plural{"%[2]d von %[1]d Themenfeld: Der Gesamtwert gilt für dieses", "%[2]d von %[1]d Themenfeldern: Der Gesamtwert gilt für diese"},
	Band:            "Bereich: %s",

	Team:       "Team oder Region",
	Respondent: "Bewertet von",
	Role:       "Rolle",
	Status:     "Status",
	Started:    "Begonnen",
	Finished:   "Abgeschlossen",
	Changed:    "Zuletzt geändert",
	NextReview: "Nächste Überprüfung",
	Asked:      "Abgefragt",
	AskedOf:    Plural{"%[2]d von %[1]d Themenfeld", "%[2]d von %[1]d Themenfeldern"},
	Scorecard:  "Scorecard",

	Evidenced:    "Belegt",
	Proven:       Plural{"%[2]d von %[1]d Bewertung über 0 mit Nachweis", "%[2]d von %[1]d Bewertungen über 0 mit Nachweis"},
	WithEvidence: "%s mit Nachweis",
	Shape:        "Die Form des Ergebnisses: eine Achse je Themenfeld, mit der Nummer aus der Tabelle darunter; schattiert, was belegt ist",
	ShapeBefore:  "Die Form des Ergebnisses: eine Achse je Themenfeld, mit der Nummer aus der Tabelle darunter; schattiert, was belegt ist, gestrichelt die vorige Runde",
	EachScore:    "Wert jedes Themenfelds",

	Before:      "Vorige Runde",
	InMonth:     "im %s",
	LikeForLike: "%s, auf gleicher Grundlage",
	DiffersBy:   "auf gleicher Grundlage %s",
	Was:         "vorher %s",
	WasIn:       "%[1]s im %[2]s",
	AtTarget:    "Bei erreichten Zielwerten",
	OneTarget:   "wenn der Zielwert erreicht ist",
	AllTargets:  "wenn alle %d Zielwerte erreicht sind",

	Answers:     "Antworten",
	EveryAnswer: "Alle Antworten",
	AnswersTo:   "Antworten zu %s",
	Here:        "%d heißt hier: %s",
	WhyNot:      "Warum nicht anwendbar: %s",
	Note:        "Notiz: %s",
	Decided:     "Beschlossen",
	TeamNoted:   "Was das Team beim gemeinsamen Abstimmen notiert hat.",
}
