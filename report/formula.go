package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// formulaText is a text in a formula.
func formulaText(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// formulaSentence is a sentence in a formula, filled in as by fmt.Sprintf: with
// what is known, and with cells.
func formulaSentence(sentence string, with ...any) string {
	return strings.TrimPrefix(fmt.Sprintf(formulaText(sentence), with...), `""&`)
}

// A cellRef is a cell, or what else a formula calculates, in a sentence of that
// formula: it ends the text so far and begins another.
type cellRef string

// Format is for any verb, so that a sentence can have that of what stands in
// the cell.
func (c cellRef) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, `"&`+string(c)+`&"`) }

// sheetRef is the name of a sheet in a formula: in apostrophes, where it has
// more in it than letters.
func sheetRef(name string) string {
	name = sheetName(name)
	isLetter := func(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' }
	if strings.ContainsFunc(name, func(r rune) bool { return !isLetter(r) }) {
		return "'" + name + "'"
	}
	return name
}

// columnName is the letters of a column, from 1.
func columnName(n int) string {
	name := ""
	for ; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}

// columnRange is a column of a sheet between two rows.
func columnRange(sheet, column string, first, last int) string {
	return sheetRef(sheet) + "!$" + column + "$" + strconv.Itoa(first) + ":$" + column + "$" + strconv.Itoa(last)
}
