package tui

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode"

	"github.com/creack/pty"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// onlyText fails where an output holds anything that could drive a terminal.
func onlyText(t interface{ Fatalf(string, ...any) }, out string) {
	for at, r := range out {
		if r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			t.Fatalf("%U at byte %d: %q", r, at, out[max(0, at-40):min(len(out), at+40)])
		}
	}
}

// TestPlainTakesAnyLine types at random: no line may bring plain mode down or
// make it write anything but text, and what was answered is on disk at the
// end.
func TestPlainTakesAnyLine(t *testing.T) {
	words := []string{
		"0", "1", "2", "3", "4", "-1", "e", "e2", "e yes", "e no", "e9", "x", "x -", "x why", "d", "n", "n a note", "n -", "clear",
		"", "next", "b", "g 2.1", "g2", "g 9", "g", "/ map", "/", "again", "u", "r", "redo", "v", "v 1", "v 7", "y", "t", "s", "p",
		"w", "w 2", "w total", "f", "o text", "o zip", "subject A", "team -", "role leader", "role king", "?",
		"m", "m1.1", "m 1.2", "m 9.9", "4w", "1 Dec", "soon", "done 1.1", "done", "target 1.1 3", "target 1.1 -", "target 9", "target", "* 1.1", "*1.2", "- 1.1", "-", "zz", "Q1",
	}
	line := rapid.OneOf(rapid.SampledFrom(words), rapid.SampledFrom(words), rapid.SampledFrom(words), rapid.String(),
		rapid.Custom(func(t *rapid.T) string { return string(rapid.SliceOfN(rapid.Byte(), 0, 12).Draw(t, "bytes")) }))
	rapid.Check(t, func(rt *rapid.T) {
		b := newBench(t)
		in := strings.Join(rapid.SliceOfN(line, 0, 40).Draw(rt, "lines"), "\n")
		p := Plain{In: strings.NewReader(in), Width: rapid.SampledFrom([]int{0, 1, 20, 80}).Draw(rt, "width"), ASCII: rapid.Bool().Draw(rt, "ascii")}
		var out bytes.Buffer
		p.Out = &out
		err := RunPlain(t.Context(), p, b.outside(), Opening{Sheet: b.sheet, At: AtElement})
		stopped, untaken := (*StoppedError)(nil), (*UntakenError)(nil)
		if err != nil && !errors.As(err, &stopped) && !errors.As(err, &untaken) {
			rt.Fatalf("ended with %v", err)
		}
		onlyText(rt, out.String())
		if len(b.saves) == 0 {
			if !b.sheet.Session.IsUntouched() {
				rt.Fatalf("nothing was saved")
			}
			return
		}
		s, got := b.sheet.Session, b.saves[len(b.saves)-1]
		want := s.Snapshot()
		want.Scorecard, got.Scorecard = nil, nil
		if s.IsFinished() || s.IsUntouched() {
			got.Position = want.Position // walking alone is not kept then
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(scoring.Rating{})); diff != "" {
			rt.Fatalf("not what was saved last (-answered +saved):\n%s", diff)
		}
	})
}

// TestPlainKnowsATerminal: what is typed shows there already, and would be
// read out twice.
func TestPlainKnowsATerminal(t *testing.T) {
	keyboard, screen, err := pty.Open()
	if err != nil {
		t.Skipf("open a terminal: %v", err)
	}
	defer keyboard.Close()
	defer screen.Close()
	if !isTerminal(screen) || isTerminal(strings.NewReader("")) {
		t.Errorf("a terminal: %v, a reader: %v", isTerminal(screen), isTerminal(strings.NewReader("")))
	}
}

// An awaited writer tells when something was written to it.
type awaited struct {
	bytes.Buffer
	want string
	seen chan struct{}
}

func (a *awaited) Write(b []byte) (int, error) {
	n, err := a.Buffer.Write(b)
	if a.want != "" && strings.Contains(a.String(), a.want) {
		a.want = ""
		close(a.seen)
	}
	return n, err
}

func TestPlainEndsWhenItIsTold(t *testing.T) {
	b := newBench(t)
	in, keys := io.Pipe()
	out := &awaited{want: "Saved. 1 of 8.", seen: make(chan struct{})}
	ctx, cancel := context.WithCancelCause(context.Background())
	ended := make(chan error)
	go func() {
		ended <- RunPlain(ctx, Plain{In: in, Out: out}, b.outside(), Opening{Sheet: b.sheet, At: AtElement})
	}()
	if _, err := io.WriteString(keys, "2\nb\n"); err != nil {
		t.Fatal(err)
	}
	<-out.seen
	terminated := errors.New("terminated")
	cancel(terminated)
	if err := <-ended; !errors.Is(err, terminated) {
		t.Errorf("ended with %v", err)
	}
	if !strings.Contains(out.String(), "all answers are saved.") {
		t.Errorf("no word on saving:\n%s", out)
	}
	lastSaved(t, b, 1)
}

func TestPlainTellsWhatItWasToldAndThatItCouldNotSave(t *testing.T) {
	b := newBench(t)
	failing(1000)(b)
	ctx, cancel := context.WithCancelCause(context.Background())
	in, keys := io.Pipe()
	out := &awaited{want: "Not saved", seen: make(chan struct{})}
	terminated := errors.New("terminated")
	go func() {
		_, _ = io.WriteString(keys, "2\n")
		<-out.seen
		cancel(terminated)
	}()
	err := RunPlain(ctx, Plain{In: in, Out: out}, b.outside(), Opening{Sheet: b.sheet, At: AtElement})
	if !errors.Is(err, terminated) || !strings.Contains(err.Error(), "no space left") {
		t.Errorf("ended with %v", err)
	}
}

func TestPlainStopsWhereNobodyListens(t *testing.T) {
	b := newBench(t)
	in, out := io.Pipe()
	_ = in.Close()
	err := RunPlain(t.Context(), Plain{In: strings.NewReader("2\n"), Out: out}, b.outside(), Opening{Sheet: b.sheet, At: AtElement})
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("ended with %v", err)
	}
}

// TestPlainNeverBreaksAPath: on two lines it can be neither heard nor copied.
func TestPlainNeverBreaksAPath(t *testing.T) {
	b := newBench(t)
	var out bytes.Buffer
	in := strings.NewReader("2\no text\nf\ny\n0\nq\n")
	if err := RunPlain(t.Context(), Plain{In: in, Out: &out, Width: 20}, b.outside(), Opening{Sheet: b.sheet, At: AtIntro}); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"in /results\n", "Written to /results/summary.text\n", "/results/test-account-a-k3v9q2m7xt.json\n"} {
		if !strings.Contains(out.String(), path) {
			t.Errorf("%q is not whole in\n%s", path, out.String())
		}
	}
}

func TestPlainReadsNoMoreThanItMayOfALine(t *testing.T) {
	b := newBench(t)
	var out bytes.Buffer
	in := "n " + strings.Repeat("word ", 100_000) + "\n2\nq\n"
	if err := RunPlain(t.Context(), Plain{In: strings.NewReader(in), Out: &out}, b.outside(), Opening{Sheet: b.sheet, At: AtElement}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Only the first 64 KB", "Cut to 16384 characters.", "Rated 2, Nearly complete. Saved. 1 of 8."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the output does not say %q", want)
		}
	}
	if note := b.sheet.Session.AnswerAt(0).Note; len(note) > noteLimit {
		t.Errorf("the note is %d long", len(note))
	}
}

// TestPlainCommandsAreDistinct: no name may mean two things, and none may be
// missing from the instructions.
func TestPlainCommandsAreDistinct(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range commandsIn(words.English(), scoring.DefaultScale()) {
		if c.help == "" {
			t.Errorf("%q has no help", c.names)
		}
		for _, name := range c.names {
			if seen[name] {
				t.Errorf("%q has two meanings", name)
			}
			seen[name] = true
		}
	}
}
