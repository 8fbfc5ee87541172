package tui

import (
	"reflect"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/report"
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
	summarised    bool // the summary has come up by itself
	left          bool // the respondent has left
	interrupted   bool // by ctrl+c
}

// editedMsg is what came back from the editor.
type editedMsg struct {
	note string
	err  error
}

// newRoot shows a sheet where one is given, else home.
func newRoot(d *desk, width, height int, first Opening) *root {
	r := &root{desk: d}
	r.resize(width, height)
	if first.Sheet == nil {
		r.stack = []screen{newPick(d)}
	} else {
		r.open(first.Sheet, first.At)
	}
	return r
}

func (r *root) resize(width, height int) {
	r.width, r.height = width, height
	r.desk.width = width - 3
}

func (r *root) Init() tea.Cmd { return nil }

func (r *root) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		if msg.Width > 0 && msg.Height > 0 {
			r.resize(msg.Width, msg.Height)
		}
		return r, tea.ClearScreen
	case tea.ResumeMsg:
		return r, tea.ClearScreen
	case tea.KeyMsg:
		return r, r.keys(msg)
	case savedMsg:
		r.arrived(msg)
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
	r.status = "There is no shell to come back from. q leaves; everything is saved."
	return nil
}

func (r *root) top() screen { return r.stack[len(r.stack)-1] }

func isTyping(s screen) bool {
	t, ok := s.(typing)
	return ok && t.isTyping()
}

// A global is a binding that the root answers to on every screen that has no
// use of its own for the key.
type global struct {
	binding
	do func() []request
}

func (r *root) globals() []global {
	all := []global{
		{keyHelp, func() []request { return []request{show{newHelp(r.desk, r.top(), r.bindings())}} }},
		{keyQuit, func() []request { return []request{leave{}} }},
		{keyPause, func() []request { return nil }},
		{keyPaint, func() []request { return nil }},
	}
	if len(r.stack) > 1 {
		all = append([]global{{keyBack, func() []request { return []request{pop{}} }}}, all...)
	}
	switch r.top().(type) {
	case notice, unsaved:
		return all // a question is answered before anything else is done
	}
	if r.desk.sheet == nil {
		return all
	}
	places := []global{
		{keyTopics, func() []request { return []request{show{newComponents(r.desk)}} }},
		{keyTotals, func() []request { return []request{show{newSummary(r.desk)}} }},
		{keyWork, func() []request { return []request{show{newPriorities(r.desk)}} }},
	}
	switch r.top().(type) { // a key to where one is would do nothing
	case components:
		places = places[1:]
	case summary:
		places = slices.Delete(places, 1, 2)
	case priorities:
		places = places[:2]
	}
	return append(append(places, []global{
		{keyFind, func() []request { return []request{show{newFind(r.desk)}} }},
		{keyUndo, r.undo},
		{keyRedo, r.redo},
	}...), all...)
}

// bindings are all that work now: the screen's own, and the globals whose
// keys it leaves free.
func (r *root) bindings() []binding {
	own := r.top().keys()
	all := own
	if isTyping(r.top()) {
		return append(all, bindLabelled("ctrl+c", "quit", keyQuit.long, "ctrl+c"))
	}
	for _, g := range r.globals() {
		if !overlaps(own, g.binding) {
			all = append(all, g.binding)
		}
	}
	return all
}

func overlaps(own []binding, b binding) bool {
	for _, k := range b.Keys() {
		for _, o := range own {
			if o.matches(k) {
				return true
			}
		}
	}
	return false
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
		r.show(newElement(r.desk))
	case showEnd:
		r.end(q.component)
	case open:
		r.open(q.sheet, q.at)
	case say:
		r.status, r.warning = q.line, false
	case warn:
		r.status, r.warning = q.line, true
	case leave:
		r.leave(q.interrupted)
	case retrySave:
		r.saving.offered = r.saving.saved
	case editNote:
		return r.edit()
	}
	return nil
}

// show goes back to the screen of the same kind, or puts the new one on top:
// so the stack stays as low as there are kinds of screens.
func (r *root) show(s screen) {
	for i, o := range r.stack {
		if reflect.TypeOf(o) == reflect.TypeOf(s) {
			r.stack = r.stack[:i+1]
			r.refresh()
			return
		}
	}
	r.stack = append(r.stack, s)
}

// end shows the closing page of a component, which lies over the element
// screen.
func (r *root) end(component int) {
	r.show(newElement(r.desk))
	r.stack = append(r.stack, newEnd(r.desk, component))
}

// pop goes one screen back, and stays at the bottom.
func (r *root) pop() {
	if len(r.stack) == 1 {
		return
	}
	if _, home := r.stack[len(r.stack)-2].(pick); home && r.desk.sheet != nil {
		if r.isUnsaved() {
			return
		}
		r.putAway()
	}
	r.stack = r.stack[:len(r.stack)-1]
	r.refresh()
}

// refresh lets the screen on top catch up with what has changed below it.
func (r *root) refresh() {
	if s, ok := r.top().(refreshing); ok {
		r.stack[len(r.stack)-1] = s.refresh()
	}
}

// open makes a sheet the one in view. The introduction lies under the element
// screen, so that esc leads to where names can be changed.
func (r *root) open(s *Sheet, at First) {
	r.desk.sheet = s
	r.saving = saving{offered: s.Session.Revision(), saved: s.Session.Revision()}
	r.summarised = s.Session.NothingLeft()
	switch at {
	case AtSummary:
		r.stack = append(r.stack, newSummary(r.desk))
	case AtElement:
		r.stack = append(r.stack, newIntro(r.desk), newElement(r.desk))
	case AtIntro:
		r.stack = append(r.stack, newIntro(r.desk))
	}
	if len(s.Remarks) > 0 {
		r.stack = append(r.stack, remarksNotice(r.desk, s.Remarks))
	}
}

func (r *root) undo() []request {
	undone, err := r.desk.sheet.Session.Undo()
	return r.shifted(undone, err, "Took back the last change of ", "There is nothing to take back.")
}

func (r *root) redo() []request {
	redone, err := r.desk.sheet.Session.Redo()
	return r.shifted(redone, err, "Made the change again: ", "There is nothing to make again.")
}

// shifted shows what undo or redo led to: the element, unless a list is in
// view that shows it too.
func (r *root) shifted(moved bool, err error, done, nothing string) []request {
	switch {
	case err != nil:
		return []request{say{refusal(r.desk.sheet.Session, err)}}
	case !moved:
		return []request{say{nothing}}
	}
	s := r.desk.sheet.Session
	line := say{done + report.Number(s.PlaceAt(s.At())) + "."}
	switch r.top().(type) {
	case end, proof:
		return []request{showElement{}, line}
	}
	r.refresh()
	return []request{line}
}

// leave ends the program, unless answers would be lost by it.
func (r *root) leave(interrupted bool) {
	if r.desk.sheet != nil {
		if _, asked := r.top().(unsaved); !asked && r.isUnsaved() {
			return
		}
		r.putAway()
	}
	r.left, r.interrupted = true, interrupted
}

func (r *root) edit() tea.Cmd {
	s := r.desk.sheet.Session
	cmd, read, err := r.desk.outside.Edit(s.AnswerAt(s.At()).Note)
	if err != nil {
		r.status, r.warning = err.Error(), true
		return nil
	}
	return tea.ExecProcess(cmd, func(failed error) tea.Msg {
		note, err := read()
		if failed != nil {
			err = failed
		}
		return editedMsg{note: note, err: err}
	})
}

func (r *root) edited(msg editedMsg) {
	s := r.desk.sheet.Session
	if msg.err == nil {
		msg.err = s.SetNote(msg.note)
	}
	if msg.err != nil {
		r.status, r.warning = "The note stays as it was: "+refusal(s, msg.err), true
	}
}
