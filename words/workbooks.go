package words

// Workbooks are the workbook of a summary. The texts stand in formulas too, and
// the names of its sheets have no apostrophe.
type Workbooks struct {
	Summary string // name of a sheet
	Ratings string // name of a sheet

	// The columns rating and evidence, with their yes and no, are English in every
	// language.
	Follow        string // with Ratings
	CountedAsNone string
	OnlyEvidenced string
}

var englishWorkbooks = Workbooks{
	Summary: "Summary",
	Ratings: "Ratings",

	Follow:        "Change a rating or the evidence on the sheet %s, and these figures follow.",
	CountedAsNone: "What is not rated counts as 0. What is not applicable (NA) is left out of points and maximum.",
	OnlyEvidenced: "The evidenced percentage counts only what there is evidence for.",
}

var germanWorkbooks = Workbooks{
	Summary: "Übersicht",
	Ratings: "Bewertungen",

	Follow:        "Ändern Sie auf dem Blatt %s eine Bewertung (rating) oder einen Nachweis (evidence, yes oder no), und diese Zahlen rechnen mit.",
	CountedAsNone: "Was nicht bewertet ist, zählt als 0. Was nicht anwendbar ist (NA), fehlt bei Punkten und Maximum.",
	OnlyEvidenced: "Der belegte Anteil zählt nur, wofür es einen Nachweis gibt.",
}
