package report

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// encodeSpoken writes a document for who hears it: each fact is a sentence that
// stands alone, a row of a table too, and nothing hangs on where it stands.
func encodeSpoken(t thing, o Options) []byte {
	s := speech{words: o.words(), width: o.Width, ascii: o.ASCII}
	for i, b := range t.document(false, o.Location) {
		if _, isHeading := b.(heading); isHeading && i > 0 {
			s.b.WriteByte('\n')
		}
		s.block(b)
	}
	return []byte(s.b.String())
}

// A speech is text being written to be heard.
type speech struct {
	b     strings.Builder
	words *words.Words
	width int // 0 leaves breaking lines to whoever shows them
	ascii bool
}

func (s *speech) block(b block) {
	switch b := b.(type) {
	case heading:
		s.say(b.text)
	case para:
		for _, l := range b {
			s.say(phrased(l))
		}
	case list:
		for _, it := range b {
			s.item(it)
		}
	case table:
		for _, r := range b.rows {
			s.row(b.columns, r)
		}
	}
}

// say writes sentences, each closed where nothing else ends it, on a line.
func (s *speech) say(sentences ...string) {
	var said []string
	for _, sentence := range sentences {
		if sentence = text.Line(sentence); sentence != "" {
			said = append(said, ended(sentence))
		}
	}
	line := strings.Join(said, " ")
	if s.ascii {
		line = text.ASCII(line)
	}
	lines := []string{line}
	if s.width > 0 {
		lines = text.Wrap(line, max(s.width, leastWidth))
	}
	for _, l := range lines {
		s.b.WriteString(strings.TrimRight(l, " ") + "\n")
	}
}

func (s *speech) item(it item) {
	sentences := []string{it.mark, phrased(line{it.text})}
	for _, l := range it.under {
		sentences = append(sentences, words.Opening(phrased(l)))
	}
	s.say(sentences...)
}

// row says what a row is of, and of each column that has a figure which it is.
// What it is of stands in the columns without a name, or else in the wide one.
func (s *speech) row(columns []column, r row) {
	isNamed := !slices.ContainsFunc(columns, func(c column) bool { return c.name == "" })
	var of, figures []string
	for i, cell := range r.cells {
		switch name := columns[i].name; {
		case cell == "" || cell == none:
		case name == "" || isNamed && columns[i].wide:
			of = append(of, cell)
		default:
			figures = append(figures, s.figure(name, cell))
		}
	}
	said := strings.Join(of, ". ")
	if len(figures) > 0 {
		said += ": " + strings.Join(figures, ", ")
	}
	s.say(said)
}

var (
	fraction   = regexp.MustCompile(`^(\d+)/(\d+)$`)
	difference = regexp.MustCompile(`^([+−])(\d.*)$`)
)

// figure is a cell after the name of its column, its signs in words. A cell that
// has the name in it, as NO SCORE YET has, is not told it twice.
func (s *speech) figure(name, cell string) string {
	w := &s.words.Spoken
	if m := fraction.FindStringSubmatch(cell); m != nil {
		cell = fmt.Sprintf(w.Of, m[1], m[2])
	}
	if m := difference.FindStringSubmatch(cell); m != nil {
		form := w.Plus
		if m[1] == "−" {
			form = w.Minus
		}
		cell = fmt.Sprintf(form, m[2])
	}
	if strings.Contains(strings.ToLower(cell), strings.ToLower(name)) {
		return cell
	}
	return name + " " + cell
}

// phrased are phrases in a sentence: a screen reader says the name of the dot
// between them, or nothing at all.
func phrased(l line) string {
	return strings.ReplaceAll(strings.Join(l, Separator), Separator, ", ")
}

// ended is a sentence with a full stop, where nothing else ends it.
func ended(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}
