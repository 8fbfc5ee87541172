package tui

import (
	"errors"
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/safely"
)

// The waiting screen is there from the first frame until what the interface
// starts with is open. It says nothing that would have to be read before it is
// gone, and that in a language which is not known yet; only where opening takes
// longer than anybody would wait for does it say what is going on. Keys typed
// meanwhile are kept for the screen that comes.
type waiting struct {
	desk   *desk
	isLong bool
}

// patience is how long opening may take before it is told.
const patience = 300 * time.Millisecond

func (w waiting) update(string, tea.KeyMsg) (screen, []request) { return w, nil }

func (w waiting) keys() []binding { return nil }

func (w waiting) title() heading {
	if w.isLong {
		return heading{left: w.desk.words.Frame.Opening}
	}
	return heading{}
}

func (w waiting) view(int, int) []string { return nil }

// openedMsg is what the interface starts with, or why that could not be opened.
type openedMsg struct {
	first Opening
	home  pick // where it starts at home
	err   error
}

// longMsg says that opening takes long.
type longMsg struct{}

// An opener opens what the interface starts with while the first frame is there
// already.
type opener struct {
	desk *desk
	open func() (Opening, error)
	done chan struct{}
	msg  openedMsg
}

// start opens in a goroutine of its own. A panic in it is an error.
func (o *opener) start() {
	o.done = make(chan struct{})
	opened := func(msg openedMsg) {
		o.msg = msg
		close(o.done)
	}
	safely.Go(func() {
		var msg openedMsg
		msg.first, msg.err = o.open()
		if msg.err == nil && msg.first.isHome() {
			msg.home = newPick(o.desk)
		}
		opened(msg)
	}, func(fault any) { opened(openedMsg{err: fmt.Errorf("%w: %v", errFault, fault)}) })
}

// wait returns once everything is open.
func (o *opener) wait() openedMsg {
	<-o.done
	return o.msg
}

// errFault says that a panic was met.
var errFault = errors.New("kamscore has met a fault of its own")

// Init waits for what is opened.
func (r *root) Init() tea.Cmd {
	return tea.Batch(
		func() tea.Msg { return r.opener.wait() },
		tea.Tick(patience, func(time.Time) tea.Msg { return longMsg{} }),
	)
}

func (r *root) isWaiting() bool {
	_, is := r.top().(waiting)
	return is
}

// opened shows what the interface starts with and gives it the keys typed
// meanwhile. Where it could not be opened the program ends: there is nothing to
// show.
func (r *root) opened(msg openedMsg) tea.Cmd {
	if r.left {
		return nil
	}
	if msg.err != nil {
		r.failure, r.left = msg.err, true
		return tea.Quit
	}
	held := r.held
	r.held = nil
	r.begin(msg.first, msg.home)
	var cmds []tea.Cmd
	for _, key := range held {
		cmds = append(cmds, r.keys(key))
	}
	return tea.Batch(cmds...)
}
