package sheet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/sheet/sheettest"
)

// A budget lets through what just keeps to it, and refuses one more. What a
// workbook unpacks to and how many tags it has is over all of its parts.
func TestEachLimitIsWhereItIsSaidToBe(t *testing.T) {
	parts := func(sheet string) []byte { return sheettest.Archive(t, sheettest.Parts(sheet)) }
	unpacked, tags := 0, 0
	for _, part := range sheettest.Parts(sheettest.SheetXML()) {
		unpacked, tags = unpacked+len(part), tags+strings.Count(part, "<")
	}
	for _, tt := range []struct {
		name string
		most int
		file func(n int) []byte
		want string
	}{
		{"a file", maxFile, func(n int) []byte { return []byte("a,b\n" + strings.Repeat("x", n-4)) }, "larger than 8 MB"},
		{"a cell of CSV", maxCell, func(n int) []byte { return []byte("a,b\n" + strings.Repeat("x", n) + "\n") }, "longer than 64 KB"},
		{"a cell of a sheet", maxCell, func(n int) []byte {
			return sheettest.Workbook(t, `<row r="2"><c r="A2" t="str"><v>`+strings.Repeat("x", n)+`</v></c></row>`)
		}, "longer than 64 KB"},
		{"bytes unpacked", maxUnzipped, func(n int) []byte { return parts(sheettest.SheetXML(strings.Repeat(" ", n-unpacked))) }, "far more in it"},
		{"tags", maxTags, func(n int) []byte { return parts(sheettest.SheetXML(strings.Repeat("<a/>", n-tags-1))) }, "far more in it"},
		{"sheets", maxSheets, func(n int) []byte {
			p := sheettest.Parts(sheettest.SheetXML())
			p["xl/workbook.xml"] = `<workbook xmlns:r="r"><sheets>` + strings.Repeat(`<sheet name="s" r:id="rId1"/>`, n) + `</sheets></workbook>`
			return sheettest.Archive(t, p)
		}, "far more in it"},
		{"rows", maxSheetRows, func(n int) []byte { return sheettest.Workbook(t, fmt.Sprintf(`<row r="%d"/>`, n)) }, "the workbook is damaged"},
		{"columns", maxSheetColumns, func(n int) []byte {
			return sheettest.Workbook(t, fmt.Sprintf(`<row r="2"><c r="%s2"/></row>`, Letters(n)))
		}, "the workbook is damaged"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := readAll(tt.file(tt.most))
			if err != nil && strings.Contains(err.Error(), tt.want) {
				t.Errorf("%d are refused: %v", tt.most, err)
			}
			if _, err = readAll(tt.file(tt.most + 1)); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%d are not refused: %.200v", tt.most+1, err)
			}
		})
	}
}
