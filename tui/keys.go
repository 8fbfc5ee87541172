package tui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"

	"github.com/kamscore/kamscore/scoring"
)

// One letter means the same on every screen. Each screen lists the bindings
// it answers to; the footer and the help screen are made from those lists, so
// they cannot say anything else than what the keys do.
var (
	keyBack    = bind("back", "one screen back", "esc")
	keyQuit    = bind("quit", "leave; everything is saved", "q", "ctrl+c")
	keyHelp    = bind("help", "what the keys do here", "?")
	keyPause   = bind("", "suspend kamscore; fg brings it back", "ctrl+z")
	keyPaint   = bind("", "paint the screen again", "ctrl+l")
	keyUndo    = bind("undo", "take the last change back", "u")
	keyRedo    = bind("redo", "make it again", "ctrl+r")
	keyTopics  = bind("components", "the list of components", "t")
	keyTotals  = bind("summary", "the summary", "s")
	keyWork    = bind("priorities", "priorities: what to work on first", "p")
	keyCompare = bind("compare", "compare with another result", "c")
	keyFind    = bind("find", "find a statement", "/")

	keyNotApplicable = bind("not applicable", "not applicable, with a reason", "x")
	keyNotKnown      = bind("do not know", "do not know, go on", "d")
	keyClear         = bind("clear", "clear the rating", "space")
	keyEvidence      = bind("evidence", "evidence: yes, no, not said", "e")
	keyNote          = bind("note", "write a note", "n")
	keyEditor        = bind("", "write the note in your editor", "N")
	keyBefore        = bind("back", "the element before", "left", "h")
	keyAfter         = bind("", "the element after", "right", "l")
	keyOpenNext      = bind("next gap", "next one not dealt with", "tab")
	keyOpenPrevious  = bind("", "previous one not dealt with", "shift+tab")
	keyFirst         = bind("", "to the first", "g", "home")
	keyLast          = bind("", "to the last", "G", "end")
	keyUp            = bind("", "up", "up", "k")
	keyDown          = bind("", "down", "down", "j")
	keyScroll        = bindLabelled("↑↓", "scroll", "scroll", "up", "down", "k", "j")
	keyOn            = bind("next", "go on", "enter", "ctrl+j")
	keyProof         = bind("prove", "proof pass: evidence, one key each", "v")

	keyOpen    = bind("open", "open", "enter", "ctrl+j")
	keyFold    = bind("", "fold", "left", "h")
	keyUnfold  = bind("", "show the elements", "right", "l")
	keyFilter  = bind("filter", "all, not rated, not known, no evidence, has note", "a")
	keyWhy     = bind("why", "why this number", "w")
	keyAction  = bind("action", "make it an action, or open its action", "m")
	keyPin     = bind("pin", "pin it before all others, or unpin it", "*")
	keyDrop    = bind("drop", "drop it for this time, or put it back", "-")
	keyFinish  = bind("finish", "finish or reopen", "f")
	keyOutput  = bind("output", "write it to a file", "o")
	keyChoose  = bindLabelled("1-9", "", "choose a row", "1", "2", "3", "4", "5", "6", "7", "8", "9")
	keyYes     = bind("yes", "yes, there is evidence", "y")
	keyNo      = bind("no", "no, there is none", "n")
	keyLeaveIt = bind("leave it", "leave it unsaid", "space")

	keyDone     = bind("done", "keep the text", "enter", "ctrl+j")
	keyDoneNote = bind("done", "keep the note", "enter")
	keyNewLine  = bind("new line", "a new line", "ctrl+j")
	keyKeepText = bind("keep", "keep the text and go back", "esc")
	keyAgain    = bind("try again", "try to save again", "r")
)

// bind is a binding for one or more keys. An empty short text keeps it out of
// the footer; the help screen shows the long one.
func bind(short, long string, keys ...string) binding {
	return bindLabelled(keyName(keys[0]), short, long, keys...)
}

func bindLabelled(label, short, long string, keys ...string) binding {
	return binding{Binding: key.NewBinding(key.WithKeys(keys...), key.WithHelp(label, short)), long: long}
}

// A binding is keys with what they do, in a word for the footer and in a
// phrase for the help screen. Without a phrase it is in neither.
type binding struct {
	key.Binding
	long string
}

// as is the binding with other words for this screen.
func (b binding) as(short, long string) binding {
	return bindLabelled(b.Help().Key, short, long, b.Keys()...)
}

func (b binding) matches(name string) bool {
	for _, k := range b.Keys() {
		if k == name {
			return true
		}
	}
	return false
}

// keyRate are the values of a scale as keys.
func keyRate(scale scoring.Scale) binding {
	keys := make([]string, len(scale))
	for i, l := range scale {
		keys[i] = fmt.Sprint(l.Value)
	}
	label := strings.Join(keys, "/")
	if len(keys) > 2 && hasNoGaps(scale) {
		label = keys[0] + "-" + keys[len(keys)-1]
	}
	return bindLabelled(label, "rate", "rate and go on", keys...)
}

// keyOffScale are the digits that are no values of a scale: they say which
// are.
func keyOffScale(scale scoring.Scale) binding {
	var keys []string
	for digit := range 10 {
		if _, ok := scale.Level(digit); !ok {
			keys = append(keys, fmt.Sprint(digit))
		}
	}
	return bindLabelled("", "", "", keys...)
}

func hasNoGaps(scale scoring.Scale) bool { return scale.Max()-scale.Min() == len(scale)-1 }

// keyName is how a key is called on screen: arrows by a glyph that every
// screen can show when ASCII is asked for.
func keyName(k string) string {
	switch k {
	case "left":
		return "←"
	case "right":
		return "→"
	case "up":
		return "↑"
	case "down":
		return "↓"
	}
	return k
}
