package tui

import (
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// The help screen says what the keys of the screen below it do. It is made
// from the same bindings that the keys are.
type help struct {
	desk     *desk
	of       string // the title of the screen below
	bindings []binding
	scale    scoring.Scale // in the words of the statement below, if that is one
	from     int
}

func newHelp(d *desk, below screen, bindings []binding) help {
	h := help{desk: d, of: below.title().left, bindings: bindings}
	if d.sheet == nil {
		return h
	}
	h.scale = d.card().Scale
	if _, ok := below.(element); ok {
		h.scale = ownWords(h.scale, d.sheet.Session.ElementAt(d.sheet.Session.At()))
	}
	return h
}

// scaleWords head the scale.
func (h help) scaleWords() string {
	if slices.Equal(h.scale, h.desk.card().Scale) {
		return h.desk.words.Help.Scale
	}
	return h.desk.words.Help.OwnScale
}

func (h help) title() heading { return heading{left: fmt.Sprintf(h.desk.words.Help.Title, h.of)} }

func (h help) keys() []binding {
	return []binding{keyScroll, keyBack, keyHelp.saying(h.desk.words.Help.KeyClose)}
}

func (h help) update(name string, _ tea.KeyMsg) (screen, []request) {
	switch {
	case keyUp.matches(name):
		h.from = max(h.from-1, 0)
	case keyDown.matches(name):
		h.from++
	default:
		return h, []request{pop{}}
	}
	return h, nil
}

func (h help) view(width, height int) []string {
	w := h.desk.words
	var lines []string
	for _, b := range h.bindings {
		if b.says(w).Long == "" {
			continue
		}
		names := h.desk.look.plain(keyNames(b, &w.Caps))
		lines = append(lines, hang(text.Pad(names, min(16, width/3))+" ", b.says(w).Long, width)...)
	}
	if h.desk.sheet != nil {
		lines = append(lines, "", h.scaleWords())
		lines = append(lines, levelLines(h.scale, width)...)
		for _, sentence := range h.desk.words.ScoringWords(h.desk.card()) {
			lines = append(lines, "")
			lines = append(lines, text.Wrap(sentence, width)...)
		}
	}
	shown, _ := scrolled(lines, h.from, height)
	return shown
}

// keyNames are the keys of a binding, by the names of their caps.
func keyNames(b binding, caps *words.Caps) string {
	if len(b.names) > 3 {
		return b.label
	}
	var names []string
	for _, k := range b.names {
		if k == "ctrl+j" && len(b.names) > 1 {
			continue // what enter is on a terminal that sends a line feed
		}
		names = append(names, caps.Name(k))
	}
	return strings.Join(names, " ")
}
