//go:build unix

package tui

import (
	"bytes"
	"context"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"

	"github.com/kamscore/kamscore/scoring"
)

// Whatever panics, the run ends with an error, the terminal is as it was, and
// the answers have been handed over.
func TestAFaultEndsTheRunAndLosesNothing(t *testing.T) {
	if underRace {
		t.Skip("run without the race detector: Bubble Tea leaves a goroutine behind that asks a closed terminal for its size")
	}
	for name, c := range map[string]struct {
		upset func(b *bench, o *Outside)
		keys  string
	}{
		"in a key": {func(_ *bench, o *Outside) {
			o.Edit = func(string) (Editing, error) { panic("out of order") }
		}, "2N"},
		"in a frame": {func(b *bench, o *Outside) {
			list, now, isListed := o.Others, o.Now, false
			o.Others = func(path string, a *scoring.Assessment) ([]Other, error) {
				isListed = true
				return list(path, a)
			}
			o.Now = func() time.Time {
				if isListed {
					panic("out of order")
				}
				return now()
			}
		}, "2c"},
		"in a command": {func(b *bench, _ *Outside) {
			b.sheet.Save = func(scoring.Assessment) (Saved, error) { panic("out of order") }
		}, "2"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, withOthers)
			var offered scoring.Assessment
			b.sheet.Offer = func(a scoring.Assessment) { offered = a }
			o := b.outside()
			c.upset(b, &o)
			keyboard, tty, err := pty.Open()
			if err != nil {
				t.Fatal(err)
			}
			before, err := term.GetState(tty.Fd())
			if err != nil {
				t.Fatal(err)
			}
			var painted bytes.Buffer
			var reading sync.WaitGroup
			reading.Go(func() { _, _ = painted.ReadFrom(keyboard) })
			if _, err := keyboard.WriteString(c.keys); err != nil {
				t.Fatal(err)
			}
			err = Run(context.Background(), Terminal{In: tty, Out: tty, Width: 80, Height: 24}, o, func() (Opening, error) {
				return Opening{Sheet: b.sheet, At: AtElement}, nil
			})
			if err == nil || !strings.Contains(err.Error(), "a fault of its own") {
				t.Errorf("the error is %v", err)
			}
			if after, err := term.GetState(tty.Fd()); err != nil || !reflect.DeepEqual(after, before) {
				t.Errorf("the terminal is left in another mode (%v)", err)
			}
			if err := tty.Close(); err != nil {
				t.Error(err)
			}
			reading.Wait()
			for _, end := range []string{"\x1b[?1049l", "\x1b[?25h", "\x1b[?2004l"} {
				begin := strings.NewReplacer("l", "h", "h", "l").Replace(end)
				if shown := painted.String(); strings.LastIndex(shown, end) < strings.LastIndex(shown, begin) {
					t.Errorf("%q is not taken back", begin)
				}
			}
			if len(offered.Answers) != 1 {
				t.Errorf("handed over are %v", offered.Answers)
			}
			_ = keyboard.Close()
		})
	}
}
