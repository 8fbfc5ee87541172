package tui

import (
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// One letter means the same on every screen, and in every language: what it does
// stands in package words, where it is what the name of the variable says. Each
// screen lists the bindings it answers to; the footer and the help screen are
// made from those lists, so they cannot say anything else than what the keys do.
var (
	keyBack    = bind(words.KeyBack, "esc")
	keyQuit    = bind(words.KeyQuit, "q", "ctrl+c")
	keyHelp    = bind(words.KeyHelp, "?")
	keyPause   = bind(words.KeyPause, "ctrl+z")
	keyPaint   = bind(words.KeyPaint, "ctrl+l")
	keyUndo    = bind(words.KeyUndo, "u")
	keyRedo    = bind(words.KeyRedo, "ctrl+r")
	keyTopics  = bind(words.KeyTopics, "t")
	keyTotals  = bind(words.KeyTotals, "s")
	keyWork    = bind(words.KeyWork, "p")
	keyCompare = bind(words.KeyCompare, "c")
	keyFind    = bind(words.KeyFind, "/")

	keyNotApplicable = bind(words.KeyNotApplicable, "x")
	keyNotKnown      = bind(words.KeyNotKnown, "d")
	keyClear         = bind(words.KeyClear, "space")
	keyEvidence      = bind(words.KeyEvidence, "e")
	keyNote          = bind(words.KeyNote, "n")
	keyEditor        = bind(words.KeyEditor, "N")
	keyBefore        = bind(words.KeyBefore, "left", "h")
	keyAfter         = bind(words.KeyAfter, "right", "l")
	keyOpenNext      = bind(words.KeyOpenNext, "tab")
	keyOpenPrevious  = bind(words.KeyOpenPrevious, "shift+tab")
	keyFirst         = bind(words.KeyFirst, "g", "home")
	keyLast          = bind(words.KeyLast, "G", "end")
	keyUp            = bind(words.KeyUp, "up", "k")
	keyDown          = bind(words.KeyDown, "down", "j")
	keyScroll        = bind(words.KeyScroll, "up", "down", "k", "j").labelled("↑↓")
	keyOn            = bind(words.KeyOn, "enter", "ctrl+j")
	keyProof         = bind(words.KeyProof, "v")

	keyOpen       = bind(words.KeyOpen, "enter", "ctrl+j")
	keyFold       = bind(words.KeyFold, "left", "h")
	keyUnfold     = bind(words.KeyUnfold, "right", "l")
	keyFilter     = bind(words.KeyFilter, "a")
	keyWhy        = bind(words.KeyWhy, "w")
	keyAction     = bind(words.KeyAction, "m")
	keyPin        = bind(words.KeyPin, "*")
	keyDrop       = bind(words.KeyDrop, "-")
	keyFinish     = bind(words.KeyFinish, "f")
	keyOutput     = bind(words.KeyOutput, "o")
	keyChooseLine = bind(words.KeyChooseLine, "up", "down", "k", "j").labelled("↑↓")
	keyChoose     = bind(words.KeyChoose, "1", "2", "3", "4", "5", "6", "7", "8", "9").labelled("1-9")
	keyYes        = bind(words.KeyYes, "y")
	keyNo         = bind(words.KeyNo, "n")
	keyLeaveIt    = bind(words.KeyLeaveIt, "space")

	keyDone     = bind(words.KeyDone, "enter", "ctrl+j")
	keyDoneNote = bind(words.KeyDoneNote, "enter")
	keyNewLine  = bind(words.KeyNewLine, "ctrl+j")
	keyKeepText = bind(words.KeyKeepText, "esc")
	keyAgain    = bind(words.KeyAgain, "r")
)

// bind is a binding for one or more keys, with what the words say of it.
func bind(entry words.KeyID, keys ...string) binding {
	return binding{names: keys, entry: entry}
}

// A binding is keys with what they do, which the words of the language say.
type binding struct {
	names []string    // of the keys, as Bubble Tea calls them
	label string      // what the keys are called; empty for the first one's name
	entry words.KeyID // what they do
	own   words.Key   // what they do on one screen, in place of the entry

	isQuiet  bool // the footer does not speak of them
	isSilent bool // neither the footer nor the help screen does
}

// labelled is the binding with its keys called something together.
func (b binding) labelled(label string) binding {
	b.label = label
	return b
}

// saying is the binding with other words for this screen.
func (b binding) saying(own words.Key) binding {
	b.own = own
	return b
}

// quiet is the binding without its place in the footer.
func (b binding) quiet() binding {
	b.isQuiet = true
	return b
}

// says is what the keys do, in a language.
func (b binding) says(w *words.Words) words.Key {
	if b.isSilent {
		return words.Key{}
	}
	says := w.Keys[b.entry]
	if b.own.Long != "" {
		says = b.own
	}
	if b.isQuiet {
		says.Short = ""
	}
	return says
}

// called is what the keys are called: together, or the first of them.
func (b binding) called(w *words.Words) string {
	if b.label != "" {
		return b.label
	}
	return w.Caps.Name(b.names[0])
}

func (b binding) matches(name string) bool { return slices.Contains(b.names, name) }

// keyRate are the values of a scale as keys.
func keyRate(scale scoring.Scale) binding {
	keys := values(scale)
	label := strings.Join(keys, "/")
	if len(keys) > 2 && hasNoGaps(scale) {
		label = keys[0] + "-" + keys[len(keys)-1]
	}
	return bind(words.KeyRate, keys...).labelled(label)
}

// keyOffScale are the digits that are no values of a scale: they say which
// are.
func keyOffScale(scale scoring.Scale) binding {
	var keys []string
	for digit := range 10 {
		if _, ok := scale.Level(digit); !ok {
			keys = append(keys, strconv.Itoa(digit))
		}
	}
	return binding{names: keys, isSilent: true}
}

func hasNoGaps(scale scoring.Scale) bool { return scale.Max()-scale.Min() == len(scale)-1 }
