package results

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/scoring"
)

// parts are the files of a small workbook, to which a test gives others.
func parts(sheet string) map[string]string {
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

func archive(t testing.TB, parts map[string]string) []byte {
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

// sheetXML has rows of cells below a header of element, rating, evidence, note,
// reason and date.
func sheetXML(rows ...string) string {
	header := ""
	for i, name := range []string{"element", "rating", "evidence", "note", "reason", "date"} {
		header += fmt.Sprintf(`<c r="%c1" t="inlineStr"><is><t>%s</t></is></c>`, 'A'+i, name)
	}
	return "<worksheet><sheetData><row>" + header + "</row>" + strings.Join(rows, "") + "</sheetData></worksheet>"
}

func TestReadXLSX(t *testing.T) {
	two := scoring.Answers{"one": {Rating: scoring.Rated(2)}}
	one := `<row r="2"><c r="A2" t="s"><v>0</v></c>`
	for _, test := range []struct {
		name, row string
		want      scoring.Answers
	}{
		{"a number", one + `<c r="B2"><v>2</v></c></row>`, two},
		{"a number with decimals", one + `<c r="B2"><v>2.0</v></c></row>`, two},
		{"a number in words of a format", one + `<c r="B2" s="2"><v>2</v></c></row>`, two},
		{"a number as text", one + `<c r="B2" t="str"><v> 2 </v></c></row>`, two},
		{"a formula with a value", one + `<c r="B2"><f>1+1</f><v>2</v></c></row>`, two},
		{"no references", `<row><c t="s"><v>0</v></c><c><v>2</v></c></row>`, two},
		{"a date where nobody looks", one + `<c r="B2"><v>2</v></c><c r="F2" s="1"><v>46054</v></c><c r="Z2" t="e"><v>#REF!</v></c></row>`, two},
		{
			"text in parts, and how it is spoken", `<row r="9"><c r="A9" t="s"><v>1</v></c><c r="B9" t="inlineStr"><is><t>?</t></is></c></row>`,
			scoring.Answers{"two": {Rating: scoring.NotKnown()}},
		},
		{
			"true and false", one + `<c r="C2" t="b"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="b"><v>0</v></c></row>`,
			scoring.Answers{"one": {Evidence: scoring.EvidenceYes}, "two": {Evidence: scoring.EvidenceNo}},
		},
		{
			"what XML cannot hold", one + `<c r="D2" t="inlineStr"><is><t>a_x0041__x005F_x0042__x001b_[2J _x_ _x12</t></is></c></row>`,
			scoring.Answers{"one": {Note: "aA_x0042_[2J _x_ _x12"}},
		},
		{"an apostrophe", one + `<c r="D2" t="inlineStr"><is><t>'=1</t></is></c></row>`, scoring.Answers{"one": {Note: "'=1"}}},
		{"blank rows", `<row r="2"/><row r="1048576"><c r="A1048576" t="s"/></row>`, scoring.Answers{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := ReadAnswers(bytes.NewReader(archive(t, parts(sheetXML(test.row)))), csvCard())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got.Answers, unexported); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// The table may stand on any sheet and anywhere on it.
func TestReadXLSXFindsTheTable(t *testing.T) {
	f := excelize.NewFile()
	set := func(sheet, cell string, row ...any) {
		if err := f.SetSheetRow(sheet, cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	set("Sheet1", "A1", "Summary")
	set("Sheet1", "A2", "element", "rating")
	if _, err := f.NewSheet("Filled in"); err != nil {
		t.Fatal(err)
	}
	set("Filled in", "B3", "Rating", "what", " ELEMENT ", "Subject")
	set("Filled in", "B5", 3, "x", "one", "Account A")
	set("Filled in", "B6", "na", true, "two")
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	got, err := ReadAnswers(&out, csvCard())
	want := scoring.Answers{"one": {Rating: scoring.Rated(3)}, "two": {Rating: scoring.NotApplicable("")}}
	if diff := cmp.Diff(want, got.Answers, unexported); err != nil || diff != "" {
		t.Error(diff, err)
	}
	if got.Subject.Name != "Account A" {
		t.Errorf("the subject is %q", got.Subject.Name)
	}
}

func TestReadXLSXSaysEveryFault(t *testing.T) {
	for _, test := range []struct{ name, row, want string }{
		{"off the scale", `<c r="B2"><v>2.5</v></c>`, `Ratings!B2: rating "2.5" is not on the scale 0 to 3, and not NA, ? or empty`},
		{"a date", `<c r="B2" s="1"><v>2</v></c>`, "Ratings!B2: the cell holds a date; format it as text and write it again"},
		{"a date of its own format", `<c r="D2" s="3"><v>2</v></c>`, "Ratings!D2: the cell holds a date; format it as text and write it again"},
		{"a date in words", `<c r="D2" t="d"><v>2026-01-01</v></c>`, "Ratings!D2: the cell holds a date; format it as text and write it again"},
		{"true", `<c r="B2" t="b"><v>1</v></c>`, `Ratings!B2: rating "TRUE" is not on the scale 0 to 3, and not NA, ? or empty`},
		{"an error", `<c r="D2" t="e"><v>#REF!</v></c>`, `Ratings!D2: the cell holds the error "#REF!"`},
		{"twice", `</row><row r="3"><c r="A3" t="s"><v>0</v></c>`, "Ratings!A3: one stands in row 2 already"},
		{"a long note", `<c r="D2" t="str"><v>` + strings.Repeat("x", maxCell+9) + `</v></c>`, "Ratings!D2: the cell is longer than 64 KB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			row := `<row r="2"><c r="A2" t="s"><v>0</v></c>` + test.row + "</row>"
			form, err := ReadAnswers(bytes.NewReader(archive(t, parts(sheetXML(row)))), csvCard())
			var faults TableFaults
			if !errors.As(err, &faults) || form.Answers != nil || err.Error() != test.want {
				t.Errorf("%v, %v, want %s", form, err, test.want)
			}
		})
	}
}

func TestReadXLSXRefusesWhatIsNoTable(t *testing.T) {
	changed := func(name, part string) []byte {
		p := parts(sheetXML())
		p[name] = part
		return archive(t, p)
	}
	sheet := func(xml string) []byte {
		return changed("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"+xml+"</sheetData></worksheet>")
	}
	lying := bytes.ReplaceAll(archive(t, parts(sheetXML())), []byte("PK\x01\x02"), []byte("PK\x01\x03"))
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"a password, or .xls", []byte(oldOffice + "..."), "the workbook has a password, or is in the format .xls of old"},
		{"another archive", archive(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "it is not a workbook in the format .xlsx"},
		{"cut off", archive(t, parts(sheetXML()))[:300], "the workbook is damaged"},
		{"no directory", lying, "the workbook is damaged"},
		{"no header", sheet(`<row><c t="str"><v>element</v></c><c t="str"><v>score</v></c></row>`), `no sheet names the columns "element" and "rating" in its first row`},
		{"no sheet", changed("xl/workbook.xml", "<workbook/>"), "no sheet names the columns"},
		{"no XML", sheet("<row"), "the workbook is damaged"},
		{"a text that is not there", sheet(`<row><c t="s"><v>7</v></c></row>`), "the workbook is damaged"},
		{"a row too far", sheet(`<row r="99999999999"/>`), "the workbook is damaged"},
		{"rows that go back", sheet(`<row r="3"/><row r="3"/>`), "the workbook is damaged"},
		{"a column too far", sheet(`<row><c r="ZZZZZZZ1"/></row>`), "the workbook is damaged"},
		{"columns that go back", sheet(`<row><c r="B1"/><c r="A1"/></row>`), "the workbook is damaged"},
		{"entities", changed("xl/sharedStrings.xml", `<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>`), "the workbook is damaged"},
		{"a bomb", sheet(strings.Repeat(" ", maxUnzipped)), "there is far more in it"},
		{"a bomb of texts", changed("xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si/>", maxTags)+"</sst>"), "there is far more in it"},
		{"a large file", append([]byte(zipArchive), make([]byte, maxXLSX)...), "larger than 8 MB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			form, err := ReadAnswers(bytes.NewReader(test.data), csvCard())
			if form.Answers != nil || err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("%v, %v, want %s", form, err, test.want)
			}
		})
	}
}

func TestColumnLetters(t *testing.T) {
	for column, want := range map[int]string{1: "A", 26: "Z", 27: "AA", 52: "AZ", 53: "BA", 702: "ZZ", 703: "AAA", maxSheetColumns: "XFD"} {
		if got := columnLetters(column); got != want {
			t.Errorf("column %d is %s, want %s", column, got, want)
		}
		if got, err := columnAfter(0, want+"1"); err != nil || got != column {
			t.Errorf("%s is %d, %v, want %d", want, got, err, column)
		}
	}
}
