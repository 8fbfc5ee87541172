package report

import (
	"cmp"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/text"
)

// What a spreadsheet holds, in UTF-16 units.
const (
	mostCell      = excelize.TotalCellChars
	mostHint      = 255
	mostSheetName = excelize.MaxSheetNameLength
)

// cellText is a text as a cell can hold it, ended by a mark where it is cut.
func cellText(s, mark string) string { return cutUnits(s, mostCell, mark) }

// cutUnits is text of at most so many UTF-16 units, the mark included.
func cutUnits(s string, most int, mark string) string {
	if len(s) <= most || units(s) <= most {
		return s
	}
	room := most - units(mark)
	for i, r := range s {
		if room -= utf16.RuneLen(r); room < 0 {
			return s[:i] + mark
		}
	}
	return s
}

func units(s string) int {
	n := utf8.RuneCountInString(s)
	for _, r := range s {
		n += utf16.RuneLen(r) - 1
	}
	return n
}

// sheetName is a name that a sheet may have.
func sheetName(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'`, r) {
			return ' '
		}
		return r
	}, s)
	return cmp.Or(strings.TrimSpace(cutUnits(text.Line(s), mostSheetName, "…")), "Sheet1")
}

// The heights of rows, in points.
const (
	lineHeight  = 15
	titleHeight = 24
	mostHeight  = excelize.MaxRowHeight
)

// height is what a row needs to show its texts, since not every spreadsheet
// sees to that itself; 0 is the usual height of one line.
func height(row []any, columns []sheetColumn) float64 {
	lines := 1
	for i, v := range row {
		c, ok := v.(sheetCell)
		if !ok {
			c = sheetCell{value: v, look: columns[i].look}
		}
		s, ok := c.value.(string)
		switch {
		case c.look.title:
			return titleHeight
		case ok && c.look.wrap:
			lines = max(lines, linesOf(s, columns[i].width))
		}
	}
	if lines == 1 {
		return 0
	}
	return min(float64(lines*lineHeight), mostHeight)
}

// linesOf is how many lines a text takes in a column. Fonts differ; one line
// too many is better than one too few.
func linesOf(s string, width float64) int {
	n := 0
	for l := range strings.SplitSeq(s, "\n") {
		n += max(1, len(text.Wrap(l, int(width*0.92))))
	}
	return n
}
