package words

// Note is the screen for what is to be remembered of an element, whose number
// goes into each.
type Note struct {
	Title   string
	Decided string // where a team agrees
	Kept    string
}

var englishNote = Note{
	Title:   "Note to %s",
	Decided: "What was decided on %s?",
	Kept:    "%s note kept",
}

var germanNote = Note{
	Title:   "Notiz zu %s",
	Decided: "Was wurde zu %s beschlossen?",
	Kept:    "%s: Notiz erfasst",
}
