package results

import (
	"fmt"
	"strings"
)

// A TableFault is one thing wrong in a table of answers.
type TableFault struct {
	Sheet   string // empty in CSV
	Line    int    // or row of a sheet, from 1
	Column  int    // of a sheet, or in characters, from 1
	Problem string
}

// Error names the place as those do who show it: a spreadsheet says
// Ratings!F12.
func (f TableFault) Error() string {
	if f.Sheet != "" {
		return fmt.Sprintf("%s!%s%d: %s", f.Sheet, columnLetters(f.Column), f.Line, f.Problem)
	}
	return fmt.Sprintf("line %d, column %d: %s", f.Line, f.Column, f.Problem)
}

// kind is what Line counts.
func (f TableFault) kind() string {
	if f.Sheet != "" {
		return "row"
	}
	return "line"
}

// TableFaults is everything found wrong in a table of answers, in file order.
type TableFaults []TableFault

func (f TableFaults) Error() string { return list(f) }

// columnLetters are what a spreadsheet calls a column, counted from 1.
func columnLetters(column int) string {
	var b strings.Builder
	for ; column > 0; column = (column - 1) / 26 {
		b.WriteByte(byte('A' + (column-1)%26))
	}
	letters := []byte(b.String())
	for i, j := 0, len(letters)-1; i < j; i, j = i+1, j-1 {
		letters[i], letters[j] = letters[j], letters[i]
	}
	return string(letters)
}
