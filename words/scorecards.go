package words

// Scorecards are a scorecard in full, and the list of them.
type Scorecards struct {
	Title     string
	None      string
	Languages string // with their ids
	Bundled   string
	Own       string

	// What the list of them is grouped by.
	Family  string
	Systems string
	OwnOnes string

	// The facts about one.
	AboutAccount  string
	AboutCompany  string
	AboutPerson   string
	Minutes       Plural
	AloneTogether string
	Audience      string
	Author        string
	Licence       string
	URL           string

	Scale           string
	Bands           string
	BandFrom        string // with the band's first percent
	Matrix          string
	Low, High       string
	ComponentWeight string

	// Of one element, or component.
	Evidence    string
	Guidance    string
	Improve     string
	Weight      string
	Added       string
	Changed     string // with the keys of its YAML
	DroppedFrom string // with the base's id and version

	// What an element of an overlay is in its base.
	StatementInBase string
	EvidenceInBase  string
	ImproveInBase   string
	WeightInBase    string
}

var englishScorecards = Scorecards{
	Title:     "Scorecards",
	None:      "There are no scorecards.",
	Languages: "In several languages, by --lang: %s.",
	Bundled:   "bundled",
	Own:       "own",

	Family:  "The family of four",
	Systems: "The other systems",
	OwnOnes: "Your own",

	AboutAccount:  "about an account",
	AboutCompany:  "about a company",
	AboutPerson:   "about a person",
	Minutes:       Plural{"%d minute", "%d minutes"},
	AloneTogether: "%d minutes alone, %d together",
	Audience:      "For: %s",
	Author:        "Author: %s",
	Licence:       "Licence: %s",
	URL:           "From: %s",

	Scale:           "Scale",
	Bands:           "Bands",
	BandFrom:        "from %d%%",
	Matrix:          "Matrix",
	Low:             "low",
	High:            "high",
	ComponentWeight: "Weight in the total: %d",

	Evidence:    "Evidence: %s",
	Guidance:    "Guidance: %s",
	Improve:     "To improve: %s",
	Weight:      "Weight: %d",
	Added:       "Added",
	Changed:     "Changed: %s",
	DroppedFrom: "Dropped from %s %s",

	StatementInBase: "In the base: %s",
	EvidenceInBase:  "Evidence in the base: %s",
	ImproveInBase:   "To improve, in the base: %s",
	WeightInBase:    "Weight in the base: %d",
}

var germanScorecards = Scorecards{
	Title:     "Scorecards",
	None:      "Es gibt keine Scorecards.",
	Languages: "In mehreren Sprachen, mit --lang: %s.",
	Bundled:   "mitgeliefert",
	Own:       "eigene",

	Family:  "Die Familie der vier",
	Systems: "Die anderen Systeme",
	OwnOnes: "Eigene",

	AboutAccount:  "über einen Account",
	AboutCompany:  "über ein Unternehmen",
	AboutPerson:   "über eine Person",
	Minutes:       Plural{"%d Minute", "%d Minuten"},
	AloneTogether: "%d Minuten allein, %d gemeinsam",
	Audience:      "Für: %s",
	Author:        "Verfasst von: %s",
	Licence:       "Lizenz: %s",
	URL:           "Quelle: %s",

	Scale:           "Skala",
	Bands:           "Bereiche",
	BandFrom:        "ab %d\u00a0%%",
	Matrix:          "Matrix",
	Low:             "niedrig",
	High:            "hoch",
	ComponentWeight: "Gewicht im Gesamtwert: %d",

	Evidence:    "Nachweis: %s",
	Guidance:    "Erläuterung: %s",
	Improve:     "Erster Schritt: %s",
	Weight:      "Gewicht: %d",
	Added:       "Hinzugefügt",
	Changed:     "Geändert: %s",
	DroppedFrom: "Weggelassen aus %s %s",

	StatementInBase: "In der Basis: %s",
	EvidenceInBase:  "Nachweis in der Basis: %s",
	ImproveInBase:   "Erster Schritt in der Basis: %s",
	WeightInBase:    "Gewicht in der Basis: %d",
}
