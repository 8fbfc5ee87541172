package words

import "github.com/kamscore/kamscore/scoring"

// Forms are a form to print, and what every form says.
type Forms struct {
	// What is filled in at the top.
	Respondent string
	Role       string
	Date       string

	// What is filled in of a statement or a question. Where one begins a line it
	// gets a capital.
	Number    string
	Statement string
	Rating    string
	Evidence  string
	DoNotKnow string
	Note      string
	Question  string
	Answer    string

	EvidenceIs    string // with what it would be
	CountsInTotal string // of a component, with a weight as Scoring says it

	// How it is filled in.
	HowToRate         string
	Rate              string
	TickEvidence      string
	TickNotKnown      string
	TickNotApplicable string
	NoRightAnswers    string

	// How it becomes a result.
	TypeIn           string
	WriteTable       string // with the scorecard, as a command names it
	Ticked           string
	TickedApplicable string // Ticked, where nothing may be not applicable
	ImportTable      string // with the scorecard
	TypeClosing      string
}

var englishForms = Forms{
	Respondent: "Respondent",
	Role:       "Role",
	Date:       "Date",

	Number:    "No.",
	Statement: "statement",
	Rating:    "rating",
	Evidence:  "evidence",
	DoNotKnow: "do not know",
	Note:      "note",
	Question:  "question",
	Answer:    "answer",

	EvidenceIs:    "Evidence: %s",
	CountsInTotal: "This component %s in the total.",

	HowToRate:         "How to rate",
	Rate:              "Rate each statement as things stand today. Between two? Choose the lower.",
	TickEvidence:      "Tick Evidence where you could put it on the table today; what that would be stands below the statement.",
	TickNotKnown:      "Cannot tell? Tick Do not know instead of a number: it becomes something to find out.",
	TickNotApplicable: "Tick Not applicable where the statement cannot apply here, and note why.",
	NoRightAnswers:    "There are no right answers: the result is there to be talked about.",

	TypeIn:           "To type it in",
	WriteTable:       "kamscore scorecards form %s --format csv --output answers.csv writes a table with a line for each statement, by the name that stands below it here.",
	Ticked:           "In the column rating type what was ticked: a number, ? or NA. In the column evidence type yes where it was ticked; in note what was noted, or in reason where it says why NA.",
	TickedApplicable: "In the column rating type what was ticked: a number or ?. In the column evidence type yes where it was ticked; in note what was noted.",
	ImportTable:      "kamscore import answers.csv --scorecard %s makes a result of it.",
	TypeClosing:      "The closing questions are typed into kamscore itself: kamscore resume and the id of the result, f to reopen it, and the row below the total.",
}

var germanForms = Forms{
	Respondent: "Bewertet von",
	Role:       "Rolle",
	Date:       "Datum",

	Number:    "Nr.",
	Statement: "Aussage",
	Rating:    "Bewertung",
	Evidence:  "Nachweis",
	DoNotKnow: "weiß ich nicht",
	Note:      "Notiz",
	Question:  "Frage",
	Answer:    "Antwort",

	EvidenceIs:    "Nachweis: %s",
	CountsInTotal: "Dieses Themenfeld %s im Gesamtwert.",

	HowToRate:         "So wird bewertet",
	Rate:              "Bewerten Sie jede Aussage nach dem heutigen Stand. Zwischen zwei Stufen? Wählen Sie die niedrigere.",
	TickEvidence:      "Kreuzen Sie „Nachweis“ an, wo Sie ihn heute auf den Tisch legen könnten; was als Nachweis gilt, steht unter der Aussage.",
	TickNotKnown:      "Sie wissen es nicht? Kreuzen Sie statt einer Zahl „Weiß ich nicht“ an: Dann steht es im Ergebnis unter „Zuerst klären“.",
	TickNotApplicable: "Kreuzen Sie „Nicht anwendbar“ an, wo sich die Aussage hier nicht anwenden lässt, und notieren Sie, warum.",
	NoRightAnswers:    "Es gibt keine richtigen Antworten: Das Ergebnis ist dazu da, dass man darüber spricht.",

	TypeIn:           "Zum Eingeben",
	WriteTable:       "kamscore scorecards form %s --format csv --output answers.csv schreibt eine Tabelle mit einer Zeile für jede Aussage, mit dem Namen, der hier unter der Aussage steht.",
	Ticked:           "In die Spalte rating kommt, was angekreuzt ist: eine Zahl, ? oder NA. In die Spalte evidence kommt yes, wo der Nachweis angekreuzt ist; in note kommt, was notiert ist, oder in reason, warum NA.",
	TickedApplicable: "In die Spalte rating kommt, was angekreuzt ist: eine Zahl oder ?. In die Spalte evidence kommt yes, wo der Nachweis angekreuzt ist; in note kommt, was notiert ist.",
	ImportTable:      "kamscore import answers.csv --scorecard %s macht daraus ein Ergebnis.",
	TypeClosing:      "Die Abschlussfragen werden in kamscore selbst beantwortet: kamscore resume mit der ID des Ergebnisses, f öffnet es wieder, dann die Zeile unter dem Gesamtwert.",
}

// RoleMeanings say what each role means to the one who chooses it.
type RoleMeanings struct{ Self, Leader, Peer, Agreed string }

var englishRoleMeanings = RoleMeanings{
	Self:   "Self: my own work, or our own",
	Leader: "Leader: I lead those whose work this is",
	Peer:   "Peer: I work beside them",
	Agreed: "Agreed: we answer together, as a team",
}

// Of is what a role means.
func (m *RoleMeanings) Of(role scoring.Role) string {
	switch role {
	case scoring.Self:
		return m.Self
	case scoring.Leader:
		return m.Leader
	case scoring.Peer:
		return m.Peer
	case scoring.Agreed:
		return m.Agreed
	}
	return string(role)
}
