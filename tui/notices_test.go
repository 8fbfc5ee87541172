package tui

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// everyNotice is each screen that no key leads to: it comes up where something
// has happened, with a text from elsewhere.
var everyNotice = map[string]func(d *desk, s string) screen{
	"remarks":     func(d *desk, s string) screen { return remarksNotice(d, []string{s, s}) },
	"for reading": func(d *desk, s string) screen { return readingNotice(d, "/results/x.json", &ReadOnlyError{Reason: s}) },
	"not opened":  func(d *desk, s string) screen { return unopenedNotice(d, "/results/x.json", errors.New(s)) },
	"a failure": func(d *desk, s string) screen {
		return failureNotice(d, d.words.Home.NotStarted, &SaveError{Hint: s, Err: errors.New(s)})
	},
	"a conflict":   func(d *desk, s string) screen { return conflictNotice(d, "/results/"+s) },
	"written":      func(d *desk, s string) screen { return writtenNotice(d, "/results/"+s) },
	"not saved":    func(d *desk, s string) screen { return newUnsaved(d, &SaveError{Hint: s, Err: errors.New(s)}) },
	"a review due": func(d *desk, _ string) screen { return dueNotice(d) },
	"rated alike":  func(d *desk, _ string) screen { return alikeNotice(d) },
}

// notice shows a notice over the first element.
func (b *bench) notice(name, s string) *bench {
	b.sheet.ReviewDue = noon.AddDate(0, 0, -3)
	if name == "remarks" { // one of them is that an action is overdue
		_ = b.sheet.Session.SetAction("c1e1", scoring.Action{Text: s, Due: scoring.DayOf(noon.AddDate(0, -1, 0))})
	}
	if name == "rated alike" {
		b.alike = true
		b.join()
		b.root.desk.sheet = b.sheet
	}
	b.run(b.root.do(show{everyNotice[name](b.root.desk, s)}))
	return b
}

func TestEveryNoticeFitsEveryWindow(t *testing.T) {
	for textName, s := range awkward {
		for name := range everyNotice {
			for _, w := range words.All() {
				for _, ascii := range []bool{false, true} {
					options := []benchOption{withWords(w)}
					if ascii {
						options = append(options, withASCII)
					}
					b := newBench(t, options...).notice(name, text.Line(s))
					for _, size := range sizes {
						b.resize(size[0], size[1])
						checkFrame(t, fmt.Sprintf("%s of %s in %s", name, textName, w.Tag), b.root.View(), size[0], size[1], ascii)
					}
				}
			}
		}
	}
}

func TestNoNoticeIsToldByColourAlone(t *testing.T) {
	for name := range everyNotice {
		plain := newBench(t).notice(name, "the reason").screen()
		b := newBench(t)
		b.root.desk.look = newLook(io.Discard, true, false)
		if coloured := trimRows(ansi.Strip(b.notice(name, "the reason").root.View())); coloured != plain {
			t.Errorf("%s differs without colour:\n%s\n%s", name, plain, coloured)
		}
	}
}
