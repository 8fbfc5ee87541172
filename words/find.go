package words

// Find is the search for a statement.
type Find struct {
	Title     string
	Words     string // with what is typed
	None      string
	KeyOpen   Key
	KeyChoose Key
	KeyLeave  Key

	// In plain mode.
	OnTheLine string
	More      Plural
	HowToGo   string
}

var englishFind = Find{
	Title:     "Find a statement",
	Words:     "Words: %s",
	None:      "No statement has all these words.",
	KeyOpen:   Key{"open", "open the chosen statement"},
	KeyChoose: Key{"choose", "choose"},
	KeyLeave:  Key{"back", "back without opening"},

	OnTheLine: "The words to find go on the same line: / plan.",
	More:      Plural{"%d more. More words find fewer.", "%d more. More words find fewer."},
	HowToGo:   "g with its number goes to one.",
}

var germanFind = Find{
	Title:     "Aussage suchen",
	Words:     "Wörter: %s",
	None:      "Keine Aussage enthält alle diese Wörter.",
	KeyOpen:   Key{"öffnen", "die gewählte Aussage öffnen"},
	KeyChoose: Key{"wählen", "wählen"},
	KeyLeave:  Key{"zurück", "zurück, ohne zu öffnen"},

	OnTheLine: "Die gesuchten Wörter stehen in derselben Zeile: / Plan.",
	More:      Plural{"%d weitere. Mehr Wörter finden weniger.", "%d weitere. Mehr Wörter finden weniger."},
	HowToGo:   "g mit der Nummer führt dorthin.",
}
