package scorecards

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Finding is one thing to mend in a scorecard, a fault or a piece of advice.
type Finding struct {
	File    string
	Line    int    // from 1; 0 where the finding is about the file as a whole
	Column  int    // from 1, in characters; 0 together with Line
	Element string // id of the element it is about, empty where it is about none
	Message string // what is wrong
	Hint    string // what to do about it, empty where the message says so

	// IsOfBase says of a fault that an overlay has no base to stand on: what is to
	// be mended is not in the file itself. Of advice it says that the overlay is
	// behind its base.
	IsOfBase bool
}

// String is the finding on one line, without its hint:
// "file:line:column: message".
func (f Finding) String() string {
	if f.Line == 0 {
		return f.File + ": " + f.Message
	}
	return fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, f.Message)
}

// Faults is why a file is not a scorecard: everything that was found, sorted
// by position. It is what errors.As finds in an error of [Parse].
type Faults []Finding

// Error lists every fault on a line of its own.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i := range f {
		lines[i] = f[i].String()
	}
	return strings.Join(lines, "\n")
}

// byPosition sorts findings as a reader meets them in the file.
func byPosition(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// where says in the middle of a sentence where something stands; what is nowhere
// in the file is of its base.
func where(p place) string {
	if p == (place{}) {
		return "of the base"
	}
	return fmt.Sprintf("on line %d", p.line)
}
