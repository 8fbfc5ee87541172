package report

import (
	"strings"

	"github.com/kamscore/kamscore/text"
)

// encodeText writes a document for a terminal, a pipe or a mail: no line is
// wider than asked.
func encodeText(t thing, o Options) ([]byte, error) {
	if o.Spoken {
		return encodeSpoken(t, o), nil
	}
	p := newPage(o)
	underHeading := true
	for i, block := range t.document(false, o.Location) {
		_, isHeading := block.(heading)
		if !underHeading || isHeading && i > 0 {
			p.print("")
		}
		underHeading = isHeading
		switch block := block.(type) {
		case heading:
			p.wrap("", block.text)
		case para:
			for _, l := range block {
				p.line("", l)
			}
		case list:
			p.list(block)
		case table:
			p.table(block)
		case plane:
			p.plane(block)
		}
	}
	return []byte(p.b.String()), nil
}

// A page is text being laid out.
type page struct {
	b         strings.Builder
	width     int
	ascii     bool
	tail      string // marks a cut
	separator string // stands between phrases
}

func newPage(o Options) *page {
	if o.ASCII {
		return &page{width: o.width(), ascii: true, tail: "...", separator: " | "}
	}
	return &page{width: o.width(), tail: "…", separator: Separator}
}

// say is text as this page can show it, on one line.
func (p *page) say(s string) string {
	s = text.Line(s)
	if p.ascii {
		return text.ASCII(s)
	}
	return s
}

func (p *page) print(line string) {
	p.b.WriteString(strings.TrimRight(line, " "))
	p.b.WriteByte('\n')
}

// wrap prints text after an indent, and its further lines below its start.
func (p *page) wrap(indent, s string) {
	at := text.Width(indent)
	for _, l := range text.Wrap(p.say(s), p.width-at) {
		p.print(indent + l)
		indent = strings.Repeat(" ", at)
	}
}

// line prints phrases, as many on one line as fit.
func (p *page) line(indent string, phrases line) {
	printed := ""
	for _, phrase := range strings.Split(strings.Join(phrases, Separator), Separator) {
		phrase = p.say(phrase)
		longer := printed + p.separator + phrase
		switch {
		case printed == "":
			printed = phrase
		case text.Width(indent+longer) <= p.width:
			printed = longer
		default:
			p.wrap(indent, printed)
			printed = phrase
		}
	}
	p.wrap(indent, printed)
}

// plane prints a picture, and what its marks mean.
func (p *page) plane(of plane) {
	lines, notes := of.draw(p.width, p.ascii)
	for _, l := range lines {
		p.print(l)
	}
	for _, note := range notes {
		p.wrap("", note)
	}
}

// list prints items with their marks in a column of their own.
func (p *page) list(items list) {
	marks := 0
	for _, it := range items {
		marks = max(marks, text.Width(it.mark))
	}
	below := strings.Repeat(" ", 2+marks+2)
	for _, it := range items {
		p.wrap("  "+text.Pad(it.mark, marks)+"  ", it.text)
		for _, l := range it.under {
			p.line(below, l)
		}
	}
}
