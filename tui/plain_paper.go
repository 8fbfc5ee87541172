package tui

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// A paper is what plain mode writes on. Whatever comes to it, it gets lines
// of text and no control character.
type paper struct {
	w     *bufio.Writer // keeps its first error until it is flushed
	width int
	ascii bool
	fresh bool // below an empty line
}

func newPaper(p Plain) *paper {
	return &paper{w: bufio.NewWriter(p.Out), width: p.Width, ascii: p.ASCII}
}

// say writes sentences as one line, broken where the paper has a width. Empty
// ones are left out.
func (p *paper) say(sentences ...string) {
	line := p.shown(join(" ", sentences...))
	if line == "" {
		return
	}
	lines := []string{line}
	if p.width > 0 {
		lines = text.Wrap(line, p.width)
	}
	p.print(strings.Join(lines, "\n") + "\n")
}

// whole writes a sentence that ends in a path on one line, however narrow the
// paper: broken at a hyphen, a path can be neither heard nor copied.
func (p *paper) whole(sentence string) { p.print(p.shown(sentence) + "\n") }

// gap writes an empty line, which parts one question from the next, unless
// there is one already.
func (p *paper) gap() {
	if !p.fresh {
		p.print("\n")
		p.fresh = true
	}
}

// Write takes the lines of a report, which are clean and broken already.
func (p *paper) Write(b []byte) (int, error) {
	p.print(string(b))
	return len(b), nil
}

// prompt writes what the next line is an answer to, and stays on the line.
func (p *paper) prompt(s string) { p.print(p.shown(s) + " ") }

// quote writes after a prompt what was typed, where nobody else does, and ends
// the line.
func (p *paper) quote(line string) { p.print(p.shown(text.Cut(line, 200, "...")) + "\n") }

func (p *paper) shown(s string) string {
	s = text.Line(s)
	if p.ascii {
		return text.ASCII(s)
	}
	return s
}

// print keeps quiet about errors: the writer repeats them when it is flushed.
func (p *paper) print(s string) {
	_, _ = p.w.WriteString(s)
	p.fresh = false
}

func (p *paper) flush() error {
	if err := p.w.Flush(); err != nil {
		return fmt.Errorf("write the questions: %w", err)
	}
	return nil
}

// spoken sets a comma where the reports set a dot: a screen reader says the
// dot's name, or nothing at all.
func spoken(phrases ...string) string {
	return strings.ReplaceAll(join(", ", phrases...), report.Separator, ", ")
}

// closed is a text with a full stop, where nothing else ends it.
func closed(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}

// sentence is a phrase with a capital and a full stop.
func sentence(phrase string) string {
	if phrase == "" {
		return ""
	}
	return closed(words.Opening(phrase))
}
