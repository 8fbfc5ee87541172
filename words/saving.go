package words

// Saving is how far the answers have got on their way to the disk.
type Saving struct {
	ReadingOnly string
	NotSaved    string // in capitals: nobody may miss it
	Saving      string
	Saved       string
	SavedAt     string // with a time
	KeptHere    string // with the reason why they are not saved
	AfterAll    string

	// In plain mode, after what was answered.
	Done         string
	WithTheFirst string
	Failed       string // with the reason, closed
	TriesAgain   string // with the reason, closed
	Conflict     string // with a path

	// In plain mode, at the end. With the number of an element.
	Stopped        string
	StoppedUnbegun string
	StoppedSaved   string
}

var englishSaving = Saving{
	ReadingOnly: "reading only",
	NotSaved:    "NOT SAVED",
	Saving:      "saving",
	Saved:       "saved",
	SavedAt:     "saved %s",
	KeptHere:    "%s; kept here and tried again",
	AfterAll:    "Saved after all. q leaves.",

	Done:         "Saved.",
	WithTheFirst: "Kept with the first answer.",
	Failed:       "Not saved: %s",
	TriesAgain:   "Not saved: %s Your answers are kept; the next one tries again.",
	Conflict:     "Another program has changed the file. Saved in %s.",

	Stopped:        "Stopped at %s.",
	StoppedUnbegun: "Stopped at %s; nothing was answered, so nothing is kept.",
	StoppedSaved:   "Stopped at %s; all answers are saved.",
}

var germanSaving = Saving{
	ReadingOnly: "nur lesen",
	NotSaved:    "NICHT GESPEICHERT",
	Saving:      "speichert",
	Saved:       "gespeichert",
	SavedAt:     "gespeichert %s",
	KeptHere:    "%s; hier behalten, neuer Versuch folgt",
	AfterAll:    "Nun doch gespeichert. q beendet.",

	Done:         "Gespeichert.",
	WithTheFirst: "Wird mit der ersten Antwort gespeichert.",
	Failed:       "Nicht gespeichert: %s",
	TriesAgain:   "Nicht gespeichert: %s Ihre Antworten bleiben erhalten; mit der nächsten wird es erneut versucht.",
	Conflict:     "Ein anderes Programm hat die Datei geändert. Gespeichert in %s.",

	Stopped:        "Beendet bei %s.",
	StoppedUnbegun: "Beendet bei %s; es wurde nichts beantwortet, also auch nichts gespeichert.",
	StoppedSaved:   "Beendet bei %s; alle Antworten sind gespeichert.",
}
