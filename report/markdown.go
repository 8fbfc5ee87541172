package report

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/text"
)

// encodeMarkdown writes a document in full, as CommonMark with the tables of
// GitHub.
func encodeMarkdown(t thing, o Options) ([]byte, error) {
	return markdownDocument(t.document(true, o.Location)), nil
}

func markdownDocument(d document) []byte {
	var b strings.Builder
	for i, block := range d {
		if i > 0 {
			b.WriteByte('\n')
		}
		switch block := block.(type) {
		case heading:
			fmt.Fprintf(&b, "%s %s\n", strings.Repeat("#", block.level), escape(block.text))
		case para:
			markdownPara(&b, block)
		case list:
			markdownList(&b, block)
		case table:
			markdownTable(&b, block)
		case plane:
			markdownPlane(&b, block)
		}
	}
	return []byte(b.String())
}

func markdownPara(b *strings.Builder, p para) {
	for i, l := range p {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(b, "%s\n", escape(strings.Join(l, Separator)))
	}
}

func markdownList(b *strings.Builder, items list) {
	for _, it := range items {
		if it.mark != "" {
			fmt.Fprintf(b, "- **%s** %s\n", escape(it.mark), escape(it.text))
		} else {
			fmt.Fprintf(b, "- %s\n", escape(it.text))
		}
		for _, l := range it.under {
			fmt.Fprintf(b, "  - %s\n", escape(strings.Join(l, Separator)))
		}
	}
}

func markdownTable(b *strings.Builder, t table) {
	for _, c := range t.columns {
		fmt.Fprintf(b, "| %s ", escape(c.name))
	}
	b.WriteString("|\n")
	for _, c := range t.columns {
		if c.right {
			b.WriteString("| ---: ")
		} else {
			b.WriteString("| --- ")
		}
	}
	b.WriteString("|\n")
	for _, r := range t.rows {
		for i, cell := range r.cells {
			cell = escape(cell)
			if r.group && t.columns[i].wide {
				cell = "**" + cell + "**"
			}
			fmt.Fprintf(b, "| %s ", cell)
		}
		b.WriteString("|\n")
	}
}

// markdownPlane has the picture as it is, which no line of it can end: each has a
// sign before any text.
func markdownPlane(b *strings.Builder, p plane) {
	lines, notes := p.draw(defaultWidth, false)
	fmt.Fprintf(b, "```text\n%s\n```\n", strings.Join(lines, "\n"))
	if len(notes) > 0 {
		b.WriteByte('\n')
		markdownPara(b, paraOf(notes))
	}
}

// escape makes text stand in Markdown as it reads, on one line: no part of it
// becomes a link, a tag, a cell, a heading or a list. That goes for an address
// too, which many readers make a link of where it stands.
func escape(s string) string {
	s = text.Line(s)
	number := len(s) - len(strings.TrimLeft(s, "0123456789"))
	var b strings.Builder
	for i, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>|#~$&@", r) ||
			r == ':' && strings.HasPrefix(s[i:], "://") ||
			r == '.' && i >= 3 && strings.EqualFold(s[i-3:i], "www") ||
			i == 0 && strings.ContainsRune("-+=", r) ||
			i == number && i > 0 && opensList(s[i:]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// opensList reports whether a number followed by s would be that of a list.
func opensList(s string) bool {
	return (s[0] == '.' || s[0] == ')') && (len(s) == 1 || s[1] == ' ')
}
