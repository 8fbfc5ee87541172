package tui

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/textarea"
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/text"
)

// How much may be typed, in characters. What is longer already stays as long
// as it is.
const (
	fieldLimit = 200
	noteLimit  = 16_384
)

// A field is a line of text that is being typed. It draws its own cursor, a
// glyph between characters: a reversed cell would be lost without colour.
type field struct {
	input textinput.Model
	begun string // what stood there at first
}

func newField(value string) field {
	f := field{input: textinput.New()}
	f.input.CharLimit = max(fieldLimit, utf8.RuneCountInString(value))
	f.input.SetValue(value)
	f.input.Focus()
	f.begun = f.input.Value()
	return f
}

// isChanged reports whether anything was typed.
func (f field) isChanged() bool { return f.input.Value() != f.begun }

// value is what was typed, cleaned.
func (f field) value() string { return text.Line(f.input.Value()) }

func (f field) update(k tea.KeyMsg) field {
	f.input, _ = f.input.Update(k)
	return f
}

// view is the text on one line of the given width; where it is longer, the
// part around the cursor. It is cleaned as it is kept: what was pasted may have
// come from anywhere.
func (f field) view(l look, width int) string {
	typed, at := []rune(f.input.Value()), f.input.Position()
	before, after := text.Clean(string(typed[:at])), text.Clean(string(typed[at:]))
	return text.Cut(text.CutLeft(before, width-2)+l.cursor()+after, width, "")
}

// A notepad is a text of several lines that is being typed.
type notepad struct {
	area  textarea.Model
	begun string // what stood there at first
}

func newNotepad(value string) notepad {
	n := notepad{area: textarea.New()}
	n.area.CharLimit = max(noteLimit, utf8.RuneCountInString(value))
	n.area.MaxHeight = 0
	n.area.Prompt = ""
	n.area.ShowLineNumbers = false
	n.area.KeyMap.InsertNewline.SetKeys(keyNewLine.names...)
	n.area.SetValue(value)
	n.area.Focus()
	n.begun = n.area.Value()
	return n
}

// isChanged reports whether anything was typed. The text itself may differ
// from what was given: a tab has become spaces.
func (n notepad) isChanged() bool { return n.area.Value() != n.begun }

// value is what was typed, cleaned.
func (n notepad) value() string { return strings.TrimSpace(text.Clean(n.area.Value())) }

// update takes a key; up and down go by lines of the given width.
func (n notepad) update(k tea.KeyMsg, width int) notepad {
	n.area.SetWidth(width)
	n.area, _ = n.area.Update(k)
	return n
}

// view is the text wrapped to a width, and the line that the cursor is in.
func (n notepad) view(l look, width int) (lines []string, cursor int) {
	info := n.area.LineInfo()
	column := info.StartColumn + info.ColumnOffset
	for i, line := range strings.Split(n.area.Value(), "\n") {
		if i != n.area.Line() {
			lines = append(lines, text.Wrap(text.Clean(line), width)...)
			continue
		}
		runes := []rune(line)
		column = min(column, len(runes))
		before, after := text.Clean(string(runes[:column])), text.Clean(string(runes[column:]))
		cursor = len(lines) + len(text.Wrap(before+l.cursor(), width)) - 1
		lines = append(lines, text.Wrap(before+l.cursor()+after, width)...)
	}
	return lines, min(cursor, len(lines)-1)
}
