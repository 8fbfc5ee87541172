package words

// LastTime is what is told of the round before this one.
type LastTime struct {
	Hidden      string // a rating waits, and is not shown
	Waits       string // a rating waits, and is shown
	Unconfirmed string // nothing can be changed any more
	CarriedOver string

	// What was said then, after what is said now.
	Was      string // with the rating
	WasIn    string // with the rating, and the month
	As       string
	AsIn     string // with the month
	Reworded string
	Kept     string // with what is no rating
	KeptAt   string // with the rating

	// What is open in a component.
	Open           Plural // statements
	ToConfirm      Plural // answers
	OpenAndConfirm Plural // statements, and with ToConfirm
}

var englishLastTime = LastTime{
	Hidden:      "Answered in the last round: enter keeps that answer, or rate it anew.",
	Waits:       "Carried over from the last round: enter confirms it, or rate it anew.",
	Unconfirmed: "Carried over from the last round and not confirmed.",
	CarriedOver: "carried over",

	Was:      "was %s last time",
	WasIn:    "was %s in %s",
	As:       "as last time",
	AsIn:     "as in %s",
	Reworded: "reworded",
	Kept:     "kept %s",
	KeptAt:   "kept at %s",

	Open:           Plural{"%d statement of this component not dealt with.", "%d statements of this component not dealt with."},
	ToConfirm:      Plural{"%d answer carried over and to be confirmed.", "%d answers carried over and to be confirmed."},
	OpenAndConfirm: Plural{"%d statement of this component not dealt with, %s", "%d statements of this component not dealt with, %s"},
}

var germanLastTime = LastTime{
	Hidden:      "In der letzten Runde beantwortet: Enter behält diese Antwort, oder bewerten Sie neu.",
	Waits:       "Aus der letzten Runde übernommen: Enter bestätigt die Antwort, oder bewerten Sie neu.",
	Unconfirmed: "Aus der letzten Runde übernommen und nicht bestätigt.",
	CarriedOver: "übernommen",

	Was:      "letztes Mal: %s",
	WasIn:    "im %[2]s: %[1]s",
	As:       "wie letztes Mal",
	AsIn:     "wie im %s",
	Reworded: "neu formuliert",
	Kept:     "bleibt %s",
	KeptAt:   "bleibt bei %s",

	Open:           Plural{"%d Aussage dieses Themenfelds offen.", "%d Aussagen dieses Themenfelds offen."},
	ToConfirm:      Plural{"%d Antwort übernommen und zu bestätigen.", "%d Antworten übernommen und zu bestätigen."},
	OpenAndConfirm: Plural{"%d Aussage dieses Themenfelds offen, %s", "%d Aussagen dieses Themenfelds offen, %s"},
}
