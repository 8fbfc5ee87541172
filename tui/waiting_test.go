package tui

import (
	"errors"
	"os"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"github.com/kamscore/kamscore/words"
)

// waitingBench has its first frame and waits for what is opened.
func waitingBench(t *testing.T, options ...benchOption) *bench {
	b := newBench(t, options...)
	b.root = newRoot(b.root.desk, b.root.width, b.root.height, nil)
	b.root.desk.sheet = nil
	return b
}

func (b *bench) opened(first Opening) *bench {
	b.send(openedMsg{first: first, home: newPick(b.root.desk)})
	return b
}

func TestTheFirstFrameNeedsNothingThatIsRead(t *testing.T) {
	b := waitingBench(t).shows("kamscore").showsNot("Continue", "quit", "Opening")
	b.opened(Opening{}).shows("Start", "quit")
}

func TestKeysTypedBeforeAnythingIsOpenCount(t *testing.T) {
	b := waitingBench(t).press("2 e 1")
	b.opened(Opening{Sheet: b.sheet, At: AtElement}).shows("2 of 8 rated", "1.2 rated 1")
}

func TestLeavingDoesNotWaitForWhatIsOpened(t *testing.T) {
	b := waitingBench(t).press("2 ctrl+c")
	if !b.root.left || !b.root.interrupted {
		t.Error("ctrl+c does not leave while something is opened")
	}
	b.opened(Opening{Sheet: b.sheet})
	nothingWritten(t, b)
}

func TestOpeningThatTakesLongIsTold(t *testing.T) {
	b := waitingBench(t, withWords(words.German()))
	b.send(longMsg{})
	b.shows("Wird geöffnet …")
	b.opened(Opening{Sheet: b.sheet, At: AtElement}).showsNot("Wird geöffnet …")
	b.send(longMsg{})
	b.showsNot("Wird geöffnet …")
}

func TestWhatCannotBeOpenedEndsTheProgram(t *testing.T) {
	b, cut := waitingBench(t), errors.New("it is cut off")
	b.send(openedMsg{err: cut})
	if !b.root.left || !errors.Is(b.root.failure, cut) {
		t.Errorf("left %v with %v", b.root.left, b.root.failure)
	}
}

func TestAResultSpeaksItsLanguage(t *testing.T) {
	b := waitingBench(t)
	b.opened(Opening{Sheet: b.sheet, At: AtElement, Words: words.German()}).shows("Hilfe").showsNot("help")
}

func TestAPanicWhileOpeningIsAnError(t *testing.T) {
	o := &opener{open: func() (Opening, error) { panic("off by one") }}
	o.start()
	if err := o.wait().err; !errors.Is(err, errFault) || !strings.Contains(err.Error(), "off by one") {
		t.Errorf("a panic while opening is told as %v", err)
	}
}

// TestTheFirstFrameIsNotCleared holds what Bubble Tea writes to enter the
// alternate screen against what the canvas has written already.
func TestTheFirstFrameIsNotCleared(t *testing.T) {
	out, err := os.CreateTemp(t.TempDir(), "terminal")
	if err != nil {
		t.Fatal(err)
	}
	c := newCanvas(out, "first\nframe")
	p := tea.NewProgram(newRoot(newDesk(Outside{}, look{}), 80, 24, &opener{done: isDone()}),
		tea.WithInput(strings.NewReader("")), tea.WithOutput(c), tea.WithAltScreen(), tea.WithoutSignalHandler())
	go p.Quit()
	if _, err := p.Run(); err != nil {
		t.Fatal(err)
	}
	c.leave()
	written, err := os.ReadFile(out.Name())
	if err != nil {
		t.Fatal(err)
	}
	before, after, _ := strings.Cut(string(written), "first\r\nframe")
	if strings.Count(before, "\x1b[?1049h") != 1 || strings.Contains(after, "\x1b[?1049h") || strings.Contains(after, "\x1b[2J") {
		t.Errorf("entered with %q, then %q", before, after)
	}
	if strings.Count(after, "\x1b[?1049l") != 1 {
		t.Errorf("left with %q", after)
	}
}

func TestACanvasThatWasNeverEnteredIsLeft(t *testing.T) {
	out, err := os.CreateTemp(t.TempDir(), "terminal")
	if err != nil {
		t.Fatal(err)
	}
	newCanvas(out, "frame").leave()
	if written, err := os.ReadFile(out.Name()); err != nil || !strings.HasSuffix(string(written), "\x1b[?1049l\x1b[?25h") {
		t.Errorf("left with %q, %v", written, err)
	}
}

func isDone() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}
