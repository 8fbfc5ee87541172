package main

import (
	"fmt"
	"strings"
)

// A roff is a page being written in the man macros.
type roff struct{ strings.Builder }

// macro writes a macro with its arguments, which are escaped already.
func (p *roff) macro(name string, args ...string) {
	p.WriteString("." + name)
	for _, a := range args {
		p.WriteString(` "` + a + `"`)
	}
	p.WriteByte('\n')
}

func (p *roff) section(title string) { p.macro("SH", escape(title)) }

// line writes a line that is escaped already. One that would begin with a
// control character begins with nothing instead.
func (p *roff) line(s string) {
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	p.WriteString(s + "\n")
}

// text writes a line of plain text.
func (p *roff) text(s string) { p.line(escape(s)) }

// item writes what is explained, escaped already, and its plain explanation.
func (p *roff) item(name, explanation string) {
	p.macro("TP")
	p.line(name)
	p.text(explanation)
}

// prose writes plain paragraphs with a blank line between them. One whose lines
// are indented is shown as it stands.
func (p *roff) prose(s string) {
	for i, paragraph := range strings.Split(strings.Trim(s, "\n"), "\n\n") {
		if i > 0 {
			p.macro("PP")
		}
		lines := strings.Split(paragraph, "\n")
		if strings.HasPrefix(paragraph, "  ") {
			p.verbatim(trimmed(paragraph))
			continue
		}
		for _, l := range lines {
			if l != "" {
				p.text(l)
			}
		}
	}
}

// verbatim writes lines that are to be typed.
func (p *roff) verbatim(lines []string) {
	p.macro("EX")
	for _, l := range lines {
		p.text(l)
	}
	p.macro("EE")
}

func bold(s string) string   { return `\fB` + escape(s) + `\fR` }
func italic(s string) string { return `\fI` + escape(s) + `\fR` }

// special are the ASCII characters that roff would set as others: a hyphen or a
// curly quote cannot be pasted into a shell.
var special = strings.NewReplacer(
	`\`, `\e`, `-`, `\-`, `'`, `\(aq`, `"`, `\(dq`, "`", `\(ga`, `^`, `\(ha`, `~`, `\(ti`,
)

// escape is plain text as roff shows it unchanged.
func escape(s string) string {
	var b strings.Builder
	for _, r := range special.Replace(s) {
		if r > '~' {
			fmt.Fprintf(&b, `\[u%04X]`, r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
