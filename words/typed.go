package words

// Typed are answers that plain mode takes, in a word each. The names of commands
// are the same in every language; an answer is what one would say.
type Typed struct {
	Yes, No        string
	Keep, New      string // an answer
	Rescale, Clear string // ratings
}

var englishTyped = Typed{
	Yes: "yes", No: "no",
	Keep: "keep", New: "new",
	Rescale: "rescale", Clear: "clear",
}

var germanTyped = Typed{
	Yes: "ja", No: "nein",
	Keep: "behalten", New: "neu",
	Rescale: "umrechnen", Clear: "leeren",
}

// IsTyped reports whether a line is the word of any language for an answer, or its
// first letter.
func IsTyped(line string, answer func(*Typed) string) bool {
	for _, w := range All() {
		if word := answer(&w.Typed); line == word || line == word[:1] {
			return true
		}
	}
	return false
}
