// Package sheettest makes small workbooks for the tests of those who read them.
package sheettest

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// Workbook has one sheet, of the header and some rows of [SheetXML].
func Workbook(t testing.TB, rows ...string) []byte {
	t.Helper()
	return Archive(t, Parts(SheetXML(rows...)))
}

// Parts are the files of a small workbook with one sheet of some XML. A test may
// give it others.
func Parts(sheet string) map[string]string {
	return map[string]string{
		"xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Ratings" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/>` +
			`<Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml": sheet,
		"xl/sharedStrings.xml":     `<sst><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r><rPh><t>x</t></rPh></si></sst>`,
		"xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;day&quot; 0"/><numFmt numFmtId="165" formatCode="[Red]yyyy"/></numFmts>` +
			`<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
	}
}

// Archive is the workbook that some files make.
func Archive(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for name, part := range parts {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(part)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// SheetXML has rows of cells below a header of element, rating, evidence, note,
// reason and date.
func SheetXML(rows ...string) string {
	header := ""
	for i, name := range []string{"element", "rating", "evidence", "note", "reason", "date"} {
		header += fmt.Sprintf(`<c r="%c1" t="inlineStr"><is><t>%s</t></is></c>`, 'A'+i, name)
	}
	return "<worksheet><sheetData><row>" + header + "</row>" + strings.Join(rows, "") + "</sheetData></worksheet>"
}
