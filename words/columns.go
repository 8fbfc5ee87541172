package words

// Columns are what the columns of tables are called, small where English has them
// small: a page and a workbook begin them with a capital. The columns of a table
// that is read again have the names of package report instead.
type Columns struct {
	Number           string
	Component        string
	Statement        string
	Score            string
	Points           string
	Maximum          string
	Percent          string
	Rated            string
	Applicable       string
	Claims           string
	Proven           string
	ProvenPoints     string
	Evidenced        string
	EvidencedPercent string
	Weight           string
	ExactShare       string
	ExactEvidenced   string

	Rating   string
	Evidence string
	Note     string
	Question string
	Answer   string

	ID         string
	Title      string
	Version    string
	Subject    string
	Components string
	Elements   string
	Max        string
	Source     string
}

var englishColumns = Columns{
	Number:           "No.",
	Component:        "component",
	Statement:        "statement",
	Score:            "score",
	Points:           "points",
	Maximum:          "maximum",
	Percent:          "percent",
	Rated:            "rated",
	Applicable:       "applicable",
	Claims:           "rated above 0",
	Proven:           "with evidence",
	ProvenPoints:     "points with evidence",
	Evidenced:        "evidenced",
	EvidencedPercent: "evidenced percent",
	Weight:           "weight",
	ExactShare:       "exact share",
	ExactEvidenced:   "exact evidenced",

	Rating:   "rating",
	Evidence: "evidence",
	Note:     "note",
	Question: "question",
	Answer:   "answer",

	ID:         "id",
	Title:      "title",
	Version:    "version",
	Subject:    "subject",
	Components: "components",
	Elements:   "elements",
	Max:        "max",
	Source:     "source",
}

var germanColumns = Columns{
	Number:           "Nr.",
	Component:        "Themenfeld",
	Statement:        "Aussage",
	Score:            "Wert",
	Points:           "Punkte",
	Maximum:          "Maximum",
	Percent:          "Prozent",
	Rated:            "bewertet",
	Applicable:       "anwendbar",
	Claims:           "über 0 bewertet",
	Proven:           "mit Nachweis",
	ProvenPoints:     "Punkte mit Nachweis",
	Evidenced:        "belegt",
	EvidencedPercent: "belegt in Prozent",
	Weight:           "Gewicht",
	ExactShare:       "exakter Anteil",
	ExactEvidenced:   "exakt belegt",

	Rating:   "Bewertung",
	Evidence: "Nachweis",
	Note:     "Notiz",
	Question: "Frage",
	Answer:   "Antwort",

	ID:         "ID",
	Title:      "Titel",
	Version:    "Version",
	Subject:    "Gegenstand",
	Components: "Themenfelder",
	Elements:   "Kriterien",
	Max:        "max.",
	Source:     "Herkunft",
}
