package words

// Counts are the things that are counted, each as it stands alone: where a
// sentence inflects them it has a Plural of its own.
type Counts struct {
	Statements  Plural
	Components  Plural
	Elements    Plural
	Points      Plural
	Claims      Plural
	Targets     Plural
	Results     Plural
	Drafts      Plural
	Respondents Plural
	Persons     Plural
	Accounts    Plural
	Companies   Plural
	Subjects    Plural
	Scorecards  Plural
	Files       Plural
	Of          string // "3 of 8"
}

var englishCounts = Counts{
	Statements:  Plural{"%d statement", "%d statements"},
	Components:  Plural{"%d component", "%d components"},
	Elements:    Plural{"%d element", "%d elements"},
	Points:      Plural{"%d point", "%d points"},
	Claims:      Plural{"%d claim", "%d claims"},
	Targets:     Plural{"%d target", "%d targets"},
	Results:     Plural{"%d result", "%d results"},
	Drafts:      Plural{"%d draft", "%d drafts"},
	Respondents: Plural{"%d respondent", "%d respondents"},
	Persons:     Plural{"%d person", "%d persons"},
	Accounts:    Plural{"%d account", "%d accounts"},
	Companies:   Plural{"%d company", "%d companies"},
	Subjects:    Plural{"%d subject", "%d subjects"},
	Scorecards:  Plural{"%d scorecard", "%d scorecards"},
	Files:       Plural{"%d file", "%d files"},
	Of:          "%d of %d",
}

var germanCounts = Counts{
	Statements:  Plural{"%d Aussage", "%d Aussagen"},
	Components:  Plural{"%d Themenfeld", "%d Themenfelder"},
	Elements:    Plural{"%d Kriterium", "%d Kriterien"},
	Points:      Plural{"%d Punkt", "%d Punkte"},
	Claims:      Plural{"%d Bewertung über 0", "%d Bewertungen über 0"},
	Targets:     Plural{"%d Zielwert", "%d Zielwerte"},
	Results:     Plural{"%d Ergebnis", "%d Ergebnisse"},
	Drafts:      Plural{"%d Entwurf", "%d Entwürfe"},
	Respondents: Plural{"%d bewertende Person", "%d Bewertende"},
	Persons:     Plural{"%d Person", "%d Personen"},
	Accounts:    Plural{"%d Account", "%d Accounts"},
	Companies:   Plural{"%d Unternehmen", "%d Unternehmen"},
	Subjects:    Plural{"%d Gegenstand", "%d Gegenstände"},
	Scorecards:  Plural{"%d Scorecard", "%d Scorecards"},
	Files:       Plural{"%d Datei", "%d Dateien"},
	Of:          "%d von %d",
}
