package results

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/text"
)

// A Fault is one thing wrong in a result file.
type Fault struct {
	Place   string // as in "answers[12] (activity-inventory)" or "subject.kind"
	Problem string
}

func (f Fault) Error() string { return f.Place + ": " + f.Problem }

// Faults is everything found wrong in a result file that is sound JSON.
type Faults []Fault

// maxShown is how many faults an error prints. The list has all of them.
const maxShown = 20

func (f Faults) Error() string { return list(f) }

func (f *Faults) add(place, format string, args ...any) {
	*f = append(*f, Fault{Place: place, Problem: fmt.Sprintf(format, args...)})
}

// list prints the first faults, one to a line, and how many there are more.
func list[F error](faults []F) string {
	var b strings.Builder
	for i, f := range faults {
		if i == maxShown {
			fmt.Fprintf(&b, "\nand %d more", len(faults)-maxShown)
			break
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(f.Error())
	}
	return b.String()
}

// quote puts text from a file into a message.
func quote(s string) string {
	return `"` + brief(s, 60) + `"`
}

// brief is the beginning of a text on a line of at most so many cells. Only
// that much is cleaned: the whole may take megabytes.
func brief(s string, cells int) string {
	const most = 1 << 10
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return text.Cut(text.Line(s), cells, "...")
}

// placeOf writes a JSON pointer the way one would say it: answers[12].note.
func placeOf(p jsontext.Pointer) string {
	var b strings.Builder
	for name := range p.Tokens() {
		switch _, err := strconv.Atoi(name); {
		case err == nil:
			b.WriteString("[" + name + "]")
		case b.Len() > 0:
			b.WriteString("." + name)
		default:
			b.WriteString(name)
		}
	}
	if b.Len() == 0 {
		return "the file"
	}
	return brief(b.String(), 100)
}
