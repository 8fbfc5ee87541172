package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// A screen is one page of the interface. It keeps what belongs to it, draws
// itself into the room it is given, and asks the root for everything else by
// request.
type screen interface {
	// update takes a key, by name and as it came, that keys lists, or any
	// key while the screen is typing.
	update(name string, k tea.KeyMsg) (screen, []request)
	// view returns at most height lines, each cut to width by the root.
	view(width, height int) []string
	// keys lists the bindings that work here, the footer's first.
	keys() []binding
	title() heading
}

// A typing screen has a text field in focus and wants every key but ctrl+c.
type typing interface {
	isTyping() bool
}

// A keeping screen has a text being typed that is to be kept when the
// respondent leaves in the middle of it.
type keeping interface {
	keep()
}

// A refreshing screen keeps something that a change elsewhere makes stale.
type refreshing interface {
	refresh() screen
}

// A heading is a screen's own line under the name of the assessment.
type heading struct {
	group string // what left is a part of; there where there is room
	left  string
	right string
	brief string // right for a window with little room; empty where it is the same
}

// A request is what a screen asks of the root. The root deals with requests at
// once and in order, before the next key: keys typed fast must meet the
// screen that the keys before them have opened.
type request any

type (
	// show puts a screen on top, or goes back to the one of its kind that is
	// in the stack already.
	show struct{ screen screen }
	// pop goes one screen back; at the bottom it does nothing.
	pop struct{}
	// showElement shows the element screen over the one in view.
	showElement struct{}
	// showEnd shows the closing page of a component over the element screen.
	showEnd struct{ component int }
	// open makes a sheet the one in view.
	open struct {
		sheet *Sheet
		at    First
	}
	// say puts a line into the status row until the next key.
	say struct{ line string }
	// warn is say for what the reader must not miss.
	warn struct{ line string }
	// leave ends the program.
	leave struct{ interrupted bool }
	// retrySave saves again at once.
	retrySave struct{}
	// editNote opens the note of the element in view in an editor.
	editNote struct{}
)

// An Opening is what the interface starts with, or goes on with: a sheet, or a
// change that leads to one. The zero value is home.
type Opening struct {
	Sheet  *Sheet
	Change *Change
	At     First // where the sheet is opened

	// Words are what the interface says from then on, where what was opened
	// decides that; nil changes nothing.
	Words *words.Words
}

func (o Opening) isHome() bool { return o.Sheet == nil && o.Change == nil }

// First is where a sheet is opened.
type First uint8

// The screens a sheet can be opened at.
const (
	AtIntro First = iota
	AtElement
	AtSummary
)

// A desk is what all screens have at hand.
type desk struct {
	outside Outside
	words   *words.Words
	look    look
	sheet   *Sheet
	width   int // of what a screen may fill, for text that is typed
	height  int // likewise, for text that is scrolled
}

func newDesk(o Outside, l look) *desk {
	if o.Words == nil {
		o.Words = words.English()
	}
	return &desk{outside: o, words: o.Words, look: l}
}

func (d *desk) card() *scoring.Scorecard { return d.sheet.Session.Scorecard() }
