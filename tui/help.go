package tui

import (
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
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
		return "The scale"
	}
	return "The scale, in the words of this statement"
}

func (h help) title() heading { return heading{left: "Help: " + h.of} }

func (h help) keys() []binding {
	return []binding{keyScroll, keyBack, keyHelp.as("close", "close")}
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
	var lines []string
	for _, b := range h.bindings {
		if b.long == "" {
			continue
		}
		lines = append(lines, hang(text.Pad(h.desk.look.plain(keyNames(b)), min(16, width/3))+" ", b.long, width)...)
	}
	if h.desk.sheet != nil {
		lines = append(lines, "", h.scaleWords())
		lines = append(lines, levelLines(h.scale, width)...)
		for _, sentence := range report.ScoringWords(h.desk.card()) {
			lines = append(lines, "")
			lines = append(lines, text.Wrap(sentence, width)...)
		}
	}
	shown, _ := scrolled(lines, h.from, height)
	return shown
}

// keyNames are the keys of a binding, by the names of their caps.
func keyNames(b binding) string {
	if len(b.Keys()) > 3 {
		return b.Help().Key
	}
	var names []string
	for _, k := range b.Keys() {
		if k == "ctrl+j" && len(b.Keys()) > 1 {
			continue // what enter is on a terminal that sends a line feed
		}
		names = append(names, keyName(k))
	}
	return strings.Join(names, " ")
}
