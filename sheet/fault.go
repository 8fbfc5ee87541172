package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/text"
)

// A Fault is one thing wrong in a table.
type Fault struct {
	Sheet   string // empty in CSV
	Line    int    // or row of a sheet, from 1
	Column  int    // of a sheet, or in characters, from 1
	Problem string
}

// Error names the place as those do who show it: a spreadsheet says
// Ratings!F12.
func (f Fault) Error() string {
	if f.Sheet != "" {
		return fmt.Sprintf("%s!%s%d: %s", f.Sheet, Letters(f.Column), f.Line, f.Problem)
	}
	return fmt.Sprintf("line %d, column %d: %s", f.Line, f.Column, f.Problem)
}

// Kind is what Line counts.
func (f Fault) Kind() string {
	if f.Sheet != "" {
		return "row"
	}
	return "line"
}

// Faults is everything found wrong in a table, in file order.
type Faults []Fault

// Sort puts faults in file order that were found in another.
func (f Faults) Sort() {
	slices.SortStableFunc(f, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// maxShown is how many faults an error prints. The list has all of them.
const maxShown = 20

func (f Faults) Error() string {
	var lines []string
	for _, fault := range f[:min(len(f), maxShown)] {
		lines = append(lines, fault.Error())
	}
	if more := len(f) - len(lines); more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "\n")
}

// Letters are what a spreadsheet calls a column, counted from 1.
func Letters(column int) string {
	letters := ""
	for ; column > 0; column = (column - 1) / 26 {
		letters = string(rune('A'+(column-1)%26)) + letters
	}
	return letters
}

// quote puts text from a file into a message. Only its beginning is cleaned:
// the whole may take megabytes.
func quote(s string) string {
	const most = 1 << 10
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return `"` + text.Cut(text.Line(s), 60, "...") + `"`
}
