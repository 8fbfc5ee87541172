package words

// Spoken are the signs and figures of a report in words, for who hears it.
type Spoken struct {
	Of    string // two figures: "6/9"
	Plus  string // with a figure
	Minus string // with a figure
	Then  string // what one round says, and what the next does
	Total Plural // the maximum, and with the points and the percent
}

var englishSpoken = Spoken{
	Of:    "%s of %s",
	Plus:  "plus %s",
	Minus: "minus %s",
	Then:  "%s, then %s",
	Total: Plural{"Total: %[2]d of %[1]d point, %[3]s", "Total: %[2]d of %[1]d points, %[3]s"},
}

var germanSpoken = Spoken{
	Of:    "%s von %s",
	Plus:  "plus %s",
	Minus: "minus %s",
	Then:  "%s, dann %s",
	Total: Plural{"Gesamt: %[2]d von %[1]d Punkt, %[3]s", "Gesamt: %[2]d von %[1]d Punkten, %[3]s"},
}
