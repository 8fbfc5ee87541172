package words

import "strings"

// Caps are what is written on the keys that have no letter.
type Caps struct {
	Enter, Esc, Tab, Space, Home, End string
	Ctrl, Shift                       string // held together with another
}

var englishCaps = Caps{
	Enter: "enter", Esc: "esc", Tab: "tab", Space: "space", Home: "home", End: "end",
	Ctrl: "ctrl", Shift: "shift",
}

var germanCaps = Caps{
	Enter: "Enter", Esc: "Esc", Tab: "Tab", Space: "Leertaste", Home: "Pos1", End: "Ende",
	Ctrl: "Strg", Shift: "Umschalt",
}

// Name is what is written on a key, given as Bubble Tea calls it: "enter",
// "ctrl+r". Of an arrow it is the glyph.
func (c *Caps) Name(key string) string {
	switch key {
	case "enter":
		return c.Enter
	case "esc":
		return c.Esc
	case "tab":
		return c.Tab
	case "space":
		return c.Space
	case "home":
		return c.Home
	case "end":
		return c.End
	case "left":
		return "←"
	case "right":
		return "→"
	case "up":
		return "↑"
	case "down":
		return "↓"
	}
	if other, held := strings.CutPrefix(key, "ctrl+"); held {
		return c.Ctrl + "+" + c.Name(other)
	}
	if other, held := strings.CutPrefix(key, "shift+"); held {
		return c.Shift + "+" + c.Name(other)
	}
	return key
}
