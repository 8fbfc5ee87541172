package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/safely"
	"github.com/kamscore/kamscore/tui"
)

// home shows what can be continued, read or begun.
func (a *app) home() error {
	return a.interact("", func(*keeper) (tui.Opening, error) { return tui.Opening{}, nil })
}

// interact runs the questionnaire, in the full window or in plain mode, and
// has the last word on saving whatever ended it.
func (a *app) interact(scorecard string, open func(*keeper) (tui.Opening, error)) (err error) {
	k := &keeper{app: a, scorecard: scorecard}
	plain := a.isPlain()
	var t tui.Terminal
	if !plain {
		var done func()
		if t, done, err = a.terminal(); err != nil {
			return err
		}
		defer done()
	}
	first := func() (tui.Opening, error) {
		opening, err := open(k)
		opening.Words = k.words("")
		return opening, err
	}
	ctx, stop := a.endings(k, t)
	defer stop()
	defer func() {
		if fault := recover(); fault != nil {
			err = errors.Join(faultError(fault), k.putAway())
		}
	}()
	if plain {
		err = a.interview(ctx, k, first)
	} else {
		err = tui.Run(ctx, t, k.outside(), first)
	}
	if errors.Is(err, tui.ErrGone) {
		err = hangUp()
	}
	last := k.putAway()
	if failed := (*tui.SaveError)(nil); errors.As(err, &failed) {
		return err // it has told of the same
	}
	left := err == nil || errors.Is(err, tui.ErrInterrupted)
	if words := k.farewell(); left && last == nil && !plain && words != "" {
		_, _ = fmt.Fprintln(a.Err, words)
	}
	if unsaved := (*results.FileError)(nil); errors.As(last, &unsaved) {
		last = fmt.Errorf("the latest answers are lost: %w", last)
	}
	return errors.Join(err, last)
}

// interview runs the questionnaire in plain mode.
func (a *app) interview(ctx context.Context, k *keeper, open func() (tui.Opening, error)) error {
	first, err := open()
	if err != nil {
		return err
	}
	p := tui.Plain{In: a.In, Out: a.Out, Width: a.columns(), ASCII: a.isASCII()}
	return tui.RunPlain(ctx, p, k.outside(), first)
}

// grace is how long a run that was told to end may take to do so by itself.
// After that a disk has so long to answer, and a terminal: one that does not keeps
// nobody from ending.
const (
	grace         = 1500 * time.Millisecond
	diskGrace     = 3 * time.Second
	terminalGrace = 300 * time.Millisecond
)

var errSilent = errors.New("the latest answers may be lost: the disk does not answer")

// endings turns the signals that ask a program to end into an ended context.
// Where the run does not end by that, because it is blocked in a terminal
// that is gone, it is ended from here: saved first, the terminal put back.
func (a *app) endings(k *keeper, t tui.Terminal) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals, ignore := endingSignals()
	before := terminalState(t)
	ended := make(chan struct{})
	end := func(err, said error) {
		_ = within(terminalGrace, func() error {
			before.restore()
			complain(a.Err, said)
			return nil
		})
		os.Exit(exitCode(err))
	}
	safely.Go(func() {
		for {
			select {
			case s := <-signals:
				if a.editing.Load() && (s == os.Interrupt || s == syscall.SIGQUIT) {
					continue // it was meant for the editor
				}
				err := &signalError{signal: s}
				cancel(err)
				select {
				case <-ended:
				case <-time.After(grace):
					end(err, within(diskGrace, k.putAway))
				}
			case <-ended:
				return
			}
		}
	}, func(fault any) { end(faultError(fault), faultError(fault)) })
	return ctx, func() {
		ignore()
		close(ended)
		cancel(nil)
	}
}

// within is what f returns, or errSilent where that takes too long.
func within(limit time.Duration, f func() error) error {
	done := make(chan error, 1)
	safely.Go(func() { done <- f() }, func(fault any) { done <- faultError(fault) })
	select {
	case err := <-done:
		return err
	case <-time.After(limit):
		return errSilent
	}
}

// faultError says that a panic was met.
func faultError(fault any) error { return fmt.Errorf("kamscore has met a fault of its own: %v", fault) }

// A terminalMode is how a terminal was before the interface took it over.
type terminalMode struct {
	terminal tui.Terminal
	state    *term.State
}

func terminalState(t tui.Terminal) terminalMode {
	if t.In == nil {
		return terminalMode{}
	}
	state, err := term.GetState(t.In.Fd())
	if err != nil {
		return terminalMode{}
	}
	return terminalMode{terminal: t, state: state}
}

// leaveScreen leaves the alternate screen, shows the cursor and ends
// bracketed paste: what the interface had turned on.
const leaveScreen = "\x1b[?1049l\x1b[?25h\x1b[?2004l"

func (m terminalMode) restore() {
	if m.state == nil {
		return
	}
	_, _ = m.terminal.Out.WriteString(leaveScreen)
	_ = term.Restore(m.terminal.In.Fd(), m.state)
}
