package words

// Intro is the screen before the first statement.
type Intro struct {
	Title     string
	KeyStart  Key
	KeyChange Key

	WhichPerson  string
	WhichAccount string
	WhichCompany string
	Team         string
	Respondent   string
	Role         string
	Start        string
	GoesOnAt     string // with the number of an element, and how much is rated
	MayStayEmpty string
	Rest         string

	BetweenTwo string
	SavedLater string // with a folder
	SavedIn    string // with a path
}

var englishIntro = Intro{
	Title:     "Before you start",
	KeyStart:  Key{"start", "start, or change the chosen line"},
	KeyChange: Key{"change", "change the chosen line"},

	WhichPerson:  "Who is it about?",
	WhichAccount: "Which account is it about?",
	WhichCompany: "Which company is it about?",
	Team:         "Team or region",
	Respondent:   "Who rates?",
	Role:         "In what role?",
	Start:        "Start rating",
	GoesOnAt:     "Go on at %s, %s",
	MayStayEmpty: "may stay empty",
	Rest:         "↓ shows the rest",

	BetweenTwo: "Between two? Choose the lower. There are no right answers. Would your colleagues agree? Could you prove it?",
	SavedLater: "Every answer is saved at once; the first makes a file in %s",
	SavedIn:    "Every answer is saved at once, in %s",
}

var germanIntro = Intro{
	Title:     "Bevor Sie beginnen",
	KeyStart:  Key{"beginnen", "beginnen oder die gewählte Zeile ändern"},
	KeyChange: Key{"ändern", "die gewählte Zeile ändern"},

	WhichPerson:  "Um wen geht es?",
	WhichAccount: "Um welchen Account geht es?",
	WhichCompany: "Um welches Unternehmen?",
	Team:         "Team oder Region",
	Respondent:   "Wer bewertet?",
	Role:         "In welcher Rolle?",
	Start:        "Bewertung beginnen",
	GoesOnAt:     "Weiter bei %s, %s",
	MayStayEmpty: "darf leer bleiben",
	Rest:         "↓ zeigt den Rest",

	BetweenTwo: "Zwischen zwei Stufen? Wählen Sie die niedrigere. Es gibt keine richtigen Antworten. Würden Ihre Kolleginnen und Kollegen zustimmen? Könnten Sie es belegen?",
	SavedLater: "Jede Antwort wird sofort gespeichert; die erste legt eine Datei an in %s",
	SavedIn:    "Jede Antwort wird sofort gespeichert, in %s",
}
