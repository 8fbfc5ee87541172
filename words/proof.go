package words

// Proof is the proof pass: whether there is evidence, claim by claim.
type Proof struct {
	NothingClaimed string
	ConfirmFirst   string
	AllSaid        string

	Of       string // with which claim, and how many
	OfBrief  string // the same
	KeyGoOn  Key
	Said     string // with the number of the element, and yes, no or not said
	End      Plural // claims, and with how many have evidence
	YouRated string // with a rating
	Question string
	SoFar    string // with yes or no

	// In plain mode.
	HowTo      string
	Claim      string // with which, how many, the number of the element, and its rating
	AskedFor   string // with the evidence asked for, closed
	OnTheTable string
	TypeOne    string
	Evidence   string // with yes or no
	EndOfPass  string
}

var englishProof = Proof{
	NothingClaimed: "Nothing is claimed here yet, so there is nothing to prove.",
	ConfirmFirst:   "Confirm what was carried over first: it is asked about then.",
	AllSaid:        "Nothing to prove here: evidence was said for every claim.",

	Of:       "proof %d of %d",
	OfBrief:  "proof %d/%d",
	KeyGoOn:  Key{"go on", "leave the rest and go on"},
	Said:     "%s evidence: %s",
	End:      Plural{"End of the proof pass: %d claim, %d with evidence.", "End of the proof pass: %d claims, %d with evidence."},
	YouRated: "You rated %s.",
	Question: "Could you put this on the table today?",
	SoFar:    "Said: %s",

	HowTo:      "Could you put this on the table today? Type y yes, n no, enter to leave it, b for the one before, q to stop.",
	Claim:      "Proof %d of %d, %s, rated %s.",
	AskedFor:   "Evidence asked for: %s",
	OnTheTable: "On the table today?",
	TypeOne:    "Type y, n, enter, b or q.",
	Evidence:   "Evidence: %s.",
	EndOfPass:  "End of the proof pass.",
}

var germanProof = Proof{
	NothingClaimed: "Hier ist noch nichts über 0 bewertet, also gibt es nichts zu belegen.",
	ConfirmFirst:   "Bestätigen Sie zuerst, was übernommen wurde; erst dann wird nach dem Nachweis gefragt.",
	AllSaid:        "Hier ist nichts mehr zu belegen: Bei jeder Bewertung über 0 ist gesagt, ob es einen Nachweis gibt.",

	Of:       "Nachweis %d von %d",
	OfBrief:  "Nachweis %d/%d",
	KeyGoOn:  Key{"weiter", "den Rest so lassen und weiter"},
	Said:     "%s Nachweis: %s",
	End:      Plural{"Nachweise geprüft: %d Bewertung über 0, %d mit Nachweis.", "Nachweise geprüft: %d Bewertungen über 0, %d mit Nachweis."},
	YouRated: "Ihre Bewertung: %s.",
	Question: "Könnten Sie das heute auf den Tisch legen?",
	SoFar:    "Angegeben: %s",

	HowTo:      "Könnten Sie das heute auf den Tisch legen? Tippen Sie j für ja, n für nein; Enter lässt es offen, b geht zur vorigen, q beendet.",
	Claim:      "Nachweis %d von %d, %s, bewertet mit %s.",
	AskedFor:   "Gewünschter Nachweis: %s",
	OnTheTable: "Heute auf den Tisch?",
	TypeOne:    "Tippen Sie j, n, Enter, b oder q.",
	Evidence:   "Nachweis: %s.",
	EndOfPass:  "Nachweise geprüft.",
}
