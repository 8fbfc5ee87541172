package main

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"unicode/utf8"
)

// The measures of a picture, in its own units.
const (
	cellWidth  = 8.4
	lineHeight = 18
	margin     = 14
)

const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" role="img">
<style>text{font:14px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d5dbe3}.bold{font-weight:bold;fill:#fff}.faint{fill:#97a1af}.cyan{fill:#5fc9d8}.yellow{fill:#e5c07b}</style>
<rect width="100%%" height="100%%" rx="8" fill="#1c2128"/>
`

var style = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// svg draws a screen with its styles. Each run of text is stretched to its
// cells, so that columns stay columns whatever the font.
func svg(screen string) string {
	var b strings.Builder
	fmt.Fprintf(&b, head, columns*cellWidth+2*margin, rows*lineHeight+2*margin)
	class := ""
	for i, line := range strings.Split(strings.TrimRight(screen, "\n"), "\n") {
		x := 0
		draw := func(run string) {
			cells := utf8.RuneCountInString(run)
			if strings.TrimSpace(run) != "" {
				fmt.Fprintf(&b, "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" xml:space=\"preserve\" class=%q>%s</text>\n",
					margin+float64(x)*cellWidth, margin+(i+1)*lineHeight-5, float64(cells)*cellWidth, class, html.EscapeString(run))
			}
			x += cells
		}
		from := 0
		for _, m := range style.FindAllStringSubmatchIndex(line, -1) {
			draw(line[from:m[0]])
			class, from = classOf(line[m[2]:m[3]]), m[1]
		}
		draw(line[from:])
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// classOf is the class for the codes of one style sequence.
func classOf(codes string) string {
	switch {
	case strings.Contains(codes, "36"):
		return "cyan"
	case strings.Contains(codes, "33"):
		return "yellow"
	case codes == "1" || strings.HasSuffix(codes, ";1"):
		return "bold"
	case codes == "2" || strings.HasSuffix(codes, ";2"):
		return "faint"
	}
	return ""
}
