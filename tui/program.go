package tui

import (
	"context"
	"errors"
	"fmt"
	"os"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/safely"
)

// A Terminal is where the interface is shown.
type Terminal struct {
	In, Out       *os.File
	Width, Height int  // cells; taken as 80x24 where one is below 1
	Colour        bool // the terminal's own sixteen
	ASCII         bool // it can show nothing else
}

// ErrInterrupted says that the respondent left with ctrl+c. Everything is
// saved then as it is with q.
var ErrInterrupted = errors.New("interrupted")

// ErrGone says that the terminal is no longer there.
var ErrGone = errors.New("the terminal is gone")

// framesPerSecond is the rate at which frames are painted, the most Bubble
// Tea allows: a key waits for the next frame.
const framesPerSecond = 120

// Run shows the interface until the respondent leaves, ctx is done, whose
// cause it returns then, or the terminal is gone. What it starts with is opened
// by open, which is called once, behind the first frame, and whose error ends
// it. What was answered has been offered to the saver when it returns, whatever
// the reason; to write it is the caller's.
func Run(ctx context.Context, t Terminal, o Outside, open func() (Opening, error)) error {
	if t.Width < 1 || t.Height < 1 {
		t.Width, t.Height = 80, 24
	}
	d := newDesk(o, newLook(t.Out, t.Colour, t.ASCII))
	first := &opener{desk: d, open: open}
	r := newRoot(d, t.Width, t.Height, first)
	screen := newCanvas(t.Out, r.View())
	defer screen.leave()
	first.start()
	ended, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	p := tea.NewProgram(r,
		tea.WithInput(&input{File: t.In, gone: func() { cancel(ErrGone) }}),
		tea.WithOutput(screen),
		tea.WithAltScreen(),
		tea.WithFPS(framesPerSecond),
		tea.WithoutSignalHandler(),
	)
	done := make(chan struct{})
	defer close(done)
	safely.Go(func() {
		select {
		case <-ended.Done():
			p.Quit()
		case <-done:
		}
	}, func(any) { p.Kill() })
	_, err := p.Run()
	first.wait() // what it opens is the caller's to put away
	if d.sheet != nil {
		r.putAway()
	}
	switch {
	case errors.Is(err, tea.ErrProgramPanic):
		return errFault
	case context.Cause(ended) != nil:
		return context.Cause(ended)
	case r.failure != nil:
		return r.failure
	case err != nil:
		return fmt.Errorf("show the interface: %w", err)
	case r.interrupted:
		return ErrInterrupted
	}
	return nil
}
