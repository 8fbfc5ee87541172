package words

// Frame is what stands around every screen: the status row, and the answers
// to keys that work on all of them.
type Frame struct {
	NeedsRoom string // with the cells and the rows
	Opening   string // where it takes long

	NoShell     string
	TookBack    string // with the number of an element
	NoneToUndo  string
	MadeAgain   string // with the number of an element
	NoneToRedo  string
	NothingSaid string // in a proof pass

	EditorFailed string // with the reason
	NoteStays    string // with the reason, and the path of what was written
	Elsewhere    string // such a reason
}

var englishFrame = Frame{
	NeedsRoom: "needs %dx%d",
	Opening:   "Opening …",

	NoShell:     "There is no shell to come back from. q leaves; everything is saved.",
	TookBack:    "Took back the last change of %s.",
	NoneToUndo:  "There is nothing to take back.",
	MadeAgain:   "Made the change again: %s.",
	NoneToRedo:  "There is nothing to make again.",
	NothingSaid: "Nothing was said in this pass yet. esc leaves it.",

	EditorFailed: "The editor failed: %s. n writes the note here.",
	NoteStays:    "The note stays as it was: %s. What you wrote is in %s",
	Elsewhere:    "another assessment is in view now",
}

var germanFrame = Frame{
	NeedsRoom: "braucht %dx%d",
	Opening:   "Wird geöffnet …",

	NoShell:     "Es gibt keine Shell, die kamscore zurückholt. q beendet; alles ist gespeichert.",
	TookBack:    "Letzte Änderung an %s zurückgenommen.",
	NoneToUndo:  "Es gibt nichts zurückzunehmen.",
	MadeAgain:   "Änderung wiederholt: %s.",
	NoneToRedo:  "Es gibt nichts zu wiederholen.",
	NothingSaid: "Hier wurde noch nichts beantwortet. Esc führt zurück.",

	EditorFailed: "Der Editor meldet einen Fehler: %s. n schreibt die Notiz hier.",
	NoteStays:    "Die Notiz bleibt, wie sie war: %s. Was Sie geschrieben haben, steht in %s",
	Elsewhere:    "inzwischen ist eine andere Einschätzung geöffnet",
}
