package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/text"
)

// The root owns what all screens share: the stack they lie in, the size of
// the window, header, status row and footer, and saving. It is used by
// pointer, so that it outlives a panic, after which Bubble Tea hands back no
// model.
type root struct {
	desk          *desk
	stack         []screen
	width, height int
	status        string
	warning       bool // the status is not to be missed
	saving        saving
	opener        *opener
	held          []tea.KeyMsg // typed while there is nothing to take them
	failure       error        // why nothing could be opened
	left          bool         // the respondent has left
	interrupted   bool         // by ctrl+c
}

// newRoot waits for what the interface starts with.
func newRoot(d *desk, width, height int, first *opener) *root {
	r := &root{desk: d, opener: first, stack: []screen{waiting{desk: d}}}
	r.resize(width, height)
	return r
}

// begin shows a sheet or a change where one is given, else home.
func (r *root) begin(first Opening, home pick) {
	if first.Words != nil {
		r.desk.words = first.Words
	}
	switch {
	case first.Change != nil:
		r.stack = []screen{newChanged(r.desk, first)}
	case first.Sheet != nil:
		r.stack = nil
		r.open(first.Sheet, first.At)
	default:
		r.stack = []screen{home}
	}
}

func (r *root) resize(width, height int) {
	r.width, r.height = width, height
	r.desk.width, r.desk.height = width-3, height-r.headerRows()-2
}

func (r *root) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case openedMsg:
		return r, r.opened(msg)
	case longMsg:
		if r.isWaiting() {
			r.stack = []screen{waiting{desk: r.desk, isLong: true}}
		}
	case tea.WindowSizeMsg:
		if msg.Width < 1 || msg.Height < 1 || msg.Width == r.width && msg.Height == r.height {
			return r, nil
		}
		r.resize(msg.Width, msg.Height)
		return r, tea.ClearScreen
	case tea.ResumeMsg:
		return r, tea.ClearScreen
	case tea.KeyMsg:
		return r, r.keys(msg)
	case savedMsg:
		r.arrived(msg)
		r.tellConflict()
	case editedMsg:
		r.edited(msg)
		return r, r.save()
	}
	return r, nil
}

// keys takes the keys of one read. Bubble Tea delivers runes typed fast as one
// message, which would match no binding.
func (r *root) keys(msg tea.KeyMsg) tea.Cmd {
	if msg.Type != tea.KeyRunes || msg.Paste || len(msg.Runes) == 1 {
		return r.key(msg)
	}
	var cmds []tea.Cmd
	for _, c := range msg.Runes {
		single := msg
		single.Runes = []rune{c}
		cmds = append(cmds, r.key(single))
	}
	return tea.Batch(cmds...)
}

// key takes one key.
func (r *root) key(msg tea.KeyMsg) tea.Cmd {
	if r.left {
		return nil
	}
	if r.isWaiting() && msg.Type != tea.KeyCtrlC {
		r.held = append(r.held, msg)
		return nil
	}
	name := msg.String()
	if name == " " {
		name = "space"
	}
	r.status, r.warning = "", false
	var cmd tea.Cmd
	switch {
	case name == "ctrl+c":
		cmd = r.do(leave{interrupted: true})
	case name == "ctrl+l":
		return tea.ClearScreen
	case name == "ctrl+z":
		return r.suspend()
	case isTyping(r.top()):
		cmd = r.pass(name, msg)
	case msg.Paste:
		// A slip of the clipboard is no answer.
	default:
		cmd = r.pressed(name, msg)
	}
	if r.left {
		return tea.Quit
	}
	r.tellConflict()
	return tea.Batch(cmd, r.save())
}

// pressed finds what a key is bound to. A screen's own bindings come first.
func (r *root) pressed(name string, msg tea.KeyMsg) tea.Cmd {
	for _, b := range r.top().keys() {
		if b.matches(name) {
			return r.pass(name, msg)
		}
	}
	for _, g := range r.globals() {
		if g.matches(name) {
			return r.do(g.do()...)
		}
	}
	return nil
}

// pass gives a key to the screen on top.
func (r *root) pass(name string, msg tea.KeyMsg) tea.Cmd {
	next, requests := r.top().update(name, msg)
	r.stack[len(r.stack)-1] = next
	return r.do(requests...)
}

func (r *root) suspend() tea.Cmd {
	if r.desk.outside.CanSuspend {
		return tea.Suspend
	}
	r.status = r.desk.words.Frame.NoShell
	return nil
}

func (r *root) top() screen { return r.stack[len(r.stack)-1] }

func isTyping(s screen) bool {
	t, ok := s.(typing)
	return ok && t.isTyping()
}

// do deals with requests in order.
func (r *root) do(requests ...request) tea.Cmd {
	var cmds []tea.Cmd
	for _, q := range requests {
		cmds = append(cmds, r.request(q))
	}
	return tea.Batch(cmds...)
}

func (r *root) request(q request) tea.Cmd {
	switch q := q.(type) {
	case show:
		r.show(q.screen)
	case pop:
		r.pop()
	case showElement:
		r.showElement()
	case showEnd:
		r.end(q.component)
	case open:
		r.open(q.sheet, q.at)
	case say:
		r.status, r.warning = text.Line(q.line), false
	case warn:
		r.status, r.warning = text.Line(q.line), true
	case leave:
		r.leave(q.interrupted)
	case nextRound:
		r.nextRound()
	case retrySave:
		r.saving.offered = r.saving.saved
	case editNote:
		return r.edit()
	}
	return nil
}
