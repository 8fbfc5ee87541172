package words

// Counts are the things that are counted, each as it stands alone: where a
// sentence inflects them it has a Plural of its own.
type Counts struct {
	Statements  Plural
	Components  Plural
	Elements    Plural
	Points      Plural
	Respondents Plural
	Persons     Plural
	Accounts    Plural
	Companies   Plural
	Subjects    Plural
	Of          string // "3 of 8"
}

var englishCounts = Counts{
	Statements:  Plural{"%d statement", "%d statements"},
	Components:  Plural{"%d component", "%d components"},
	Elements:    Plural{"%d element", "%d elements"},
	Points:      Plural{"%d point", "%d points"},
	Respondents: Plural{"%d respondent", "%d respondents"},
	Persons:     Plural{"%d person", "%d persons"},
	Accounts:    Plural{"%d account", "%d accounts"},
	Companies:   Plural{"%d company", "%d companies"},
	Subjects:    Plural{"%d subject", "%d subjects"},
	Of:          "%d of %d",
}

var germanCounts = Counts{
	Statements:  Plural{"%d Aussage", "%d Aussagen"},
	Components:  Plural{"%d Themenfeld", "%d Themenfelder"},
	Elements:    Plural{"%d Kriterium", "%d Kriterien"},
	Points:      Plural{"%d Punkt", "%d Punkte"},
	Respondents: Plural{"%d bewertende Person", "%d Bewertende"},
	Persons:     Plural{"%d Person", "%d Personen"},
	Accounts:    Plural{"%d Account", "%d Accounts"},
	Companies:   Plural{"%d Unternehmen", "%d Unternehmen"},
	Subjects:    Plural{"%d Gegenstand", "%d Gegenstände"},
	Of:          "%d von %d",
}
