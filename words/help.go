package words

// Help is the help screen.
type Help struct {
	Title    string // with the title of the screen it is about
	Scale    string
	OwnScale string // where a statement words it itself
	KeyClose Key
}

var englishHelp = Help{
	Title:    "Help: %s",
	Scale:    "The scale",
	OwnScale: "The scale, in the words of this statement",
	KeyClose: Key{"close", "close"},
}

var germanHelp = Help{
	Title:    "Hilfe: %s",
	Scale:    "Die Skala",
	OwnScale: "Die Skala, in den Worten dieser Aussage",
	KeyClose: Key{"schließen", "schließen"},
}
