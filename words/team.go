package words

// Team is the report of a roll-up; its tables have words of their own. How
// ratings and what is left out are put stands with RollUps.
type Team struct {
	RollUp     string
	RollUpOf   string // with the title of a scorecard
	OfATeam    string // what sort of page it is
	Scorecards Plural // in one report
	Respondent string // with a number: of one whose name is hidden

	// What is rolled up.
	Results      Plural // and with their role
	Version      string
	Drafts       Plural // among the results
	From         string // with the first day, and the last
	Until        string // with the last day
	NoneFinished Plural // drafts
	NoneInRole   string // with a role

	// The total. A percent has its sign already.
	Total        string
	NoTotal      string
	NoTotalAs    string // with how many are complete, and of how many
	Complete     string // the same
	OfOne        string
	MeanOf       string // with how many results
	TheOne       string // with a percent
	OfComplete   string // with how many results, and their mean
	OfRated      Plural // respondents, and with their mean
	Median       string // with a percent
	Range        string // with the lowest, and the highest
	Pooled       string // with points, and the most there could be
	OverAllRated string // with a percent
	Parts        Plural // results

	// Elements that stand out: titles, and what is said of each.
	Disagreement  string
	TalkFirst     string
	LowestMean    string
	Mean          string // with a mean, and the highest rating
	LeastEvidence string
	Evidence      Plural // claims, and with how many have evidence
	MostNotKnown  string
	DidNotKnow    Plural // how many, and of how many

	// What is not in it.
	LeftOut     string
	MoreLeftOut Plural
	NotRead     string
	MoreNotRead Plural
	FilesUnread Plural
}

var englishTeam = Team{
	RollUp:     "Roll-up",
	RollUpOf:   "Roll-up: %s",
	OfATeam:    "Roll-up of a team",
	Scorecards: Plural{"Roll-ups of %d scorecard", "Roll-ups of %d scorecards"},
	Respondent: "Respondent %d",

	Results: Plural{"%d result, %s", "%d results, %s"},
	Version: "version %s",
	Drafts:  Plural{"%d of them a draft", "%d of them drafts"},
	From:    "%s to %s",
	Until:   "to %s",
	NoneFinished: Plural{
		"No finished result to roll up, %d draft: --include-drafts takes the newest draft of each respondent.",
		"No finished result to roll up, %d drafts: --include-drafts takes the newest draft of each respondent.",
	},
	NoneInRole: "No result in the role %s to roll up: --role takes another.",

	Total:        "Team total percentage (%)",
	NoTotal:      "No team total",
	NoTotalAs:    "No team total: %d of %d complete",
	Complete:     "%d of %d complete",
	OfOne:        "of the one complete result",
	MeanOf:       "mean of %d complete results",
	TheOne:       "The one complete result: %s",
	OfComplete:   "Of the %d complete: mean %s",
	OfRated:      Plural{"Of what was rated: mean %[2]s of %[1]d respondent", "Of what was rated: mean %[2]s of %[1]d respondents"},
	Median:       "median %s",
	Range:        "%s to %s",
	Pooled:       "Pooled points %d / %d",
	OverAllRated: "%s over all that anybody rated",
	Parts: Plural{
		"%d asked only some components and counts in these alone",
		"%d asked only some components and count in these alone",
	},

	Disagreement:  "Most disagreement",
	TalkFirst:     "Where perceptions differ most. Talk about these first.",
	LowestMean:    "Lowest mean",
	Mean:          "mean %s of %d",
	LeastEvidence: "Least evidence",
	Evidence:      Plural{"%[2]d of %[1]d claim with evidence", "%[2]d of %[1]d claims with evidence"},
	MostNotKnown:  "Most not known",
	DidNotKnow:    Plural{"%d of %d did not know", "%d of %d did not know"},

	LeftOut:     "Left out",
	MoreLeftOut: Plural{"and %d more; --format json lists all", "and %d more; --format json lists all"},
	NotRead:     "Could not be read",
	MoreNotRead: Plural{"and %d more", "and %d more"},
	FilesUnread: Plural{"%d file, not counted above", "%d files, not counted above"},
}

var germanTeam = Team{
	RollUp:     "Gesamtauswertung",
	RollUpOf:   "Gesamtauswertung: %s",
	OfATeam:    "Gesamtauswertung eines Teams",
	Scorecards: Plural{"Gesamtauswertung von %d Scorecard", "Gesamtauswertungen von %d Scorecards"},
	Respondent: "Person %d",

	Results: Plural{"%d Ergebnis, %s", "%d Ergebnisse, %s"},
	Version: "Version %s",
	Drafts:  Plural{"davon %d Entwurf", "davon %d Entwürfe"},
	From:    "%s bis %s",
	Until:   "bis %s",
	NoneFinished: Plural{
		"Noch kein abgeschlossenes Ergebnis, %d Entwurf: --include-drafts nimmt von jeder bewertenden Person den neuesten Entwurf.",
		"Noch kein abgeschlossenes Ergebnis, %d Entwürfe: --include-drafts nimmt von jeder bewertenden Person den neuesten Entwurf.",
	},
	NoneInRole: "Kein Ergebnis in der Rolle „%s“: --role nimmt eine andere.",

	Total:        "Teamwert in Prozent (%)",
	NoTotal:      "Kein Teamwert",
	NoTotalAs:    "Kein Teamwert: %d von %d vollständig",
	Complete:     "%d von %d vollständig",
	OfOne:        "aus dem einzigen vollständigen Ergebnis",
	MeanOf:       "Mittelwert aus %d vollständigen Ergebnissen",
	TheOne:       "Das einzige vollständige Ergebnis: %s",
	OfComplete:   "Nur die %d vollständigen: Mittelwert %s",
	OfRated:      Plural{"Nur das Bewertete: Mittelwert %[2]s von %[1]d bewertenden Person", "Nur das Bewertete: Mittelwert %[2]s von %[1]d Bewertenden"},
	Median:       "Median %s",
	Range:        "%s bis %s",
	Pooled:       "Punktsumme %d / %d",
	OverAllRated: "%s von allem, was bewertet wurde",
	Parts: Plural{
		"%d Ergebnis fragt nur einige Themenfelder ab und zählt nur dort",
		"%d Ergebnisse fragen nur einige Themenfelder ab und zählen nur dort",
	},

	Disagreement:  "Größte Uneinigkeit",
	TalkFirst:     "Hier gehen die Wahrnehmungen am weitesten auseinander. Sprechen Sie zuerst darüber.",
	LowestMean:    "Niedrigster Mittelwert",
	Mean:          "Mittelwert %s von %d",
	LeastEvidence: "Am wenigsten belegt",
	Evidence:      Plural{"%[2]d von %[1]d Bewertung über 0 mit Nachweis", "%[2]d von %[1]d Bewertungen über 0 mit Nachweis"},
	MostNotKnown:  "Am häufigsten nicht bekannt",
	DidNotKnow:    Plural{"%d von %d wusste es nicht", "%d von %d wussten es nicht"},

	LeftOut:     "Nicht gezählt",
	MoreLeftOut: Plural{"und %d weiteres; --format json listet alle auf", "und %d weitere; --format json listet alle auf"},
	NotRead:     "Nicht lesbar",
	MoreNotRead: Plural{"und %d weitere", "und %d weitere"},
	FilesUnread: Plural{"%d Datei, oben nicht mitgezählt", "%d Dateien, oben nicht mitgezählt"},
}
