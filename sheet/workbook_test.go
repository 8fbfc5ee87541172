package sheet

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/sheet/sheettest"
)

// readAll reads every row of every sheet.
func readAll(data []byte) (rows [][]string, err error) {
	book, err := Read(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	for _, s := range book.Sheets {
		table, err := s.Rows()
		if err != nil {
			return nil, err
		}
		for {
			cells, err := table.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				return nil, err
			}
			for i := range cells {
				if problem := table.Problem(i); problem != "" {
					fault := table.Place(i)
					fault.Problem = problem
					return nil, fault
				}
			}
			rows = append(rows, cells)
		}
	}
	return rows, nil
}

func TestReadRefusesWhatIsNoWorkbook(t *testing.T) {
	changed := func(name, part string) []byte {
		p := sheettest.Parts(sheettest.SheetXML())
		p[name] = part
		return sheettest.Archive(t, p)
	}
	worksheet := func(xml string) []byte {
		return changed("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"+xml+"</sheetData></worksheet>")
	}
	lying := bytes.ReplaceAll(sheettest.Workbook(t), []byte("PK\x01\x02"), []byte("PK\x01\x03"))
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"a password, or .xls", []byte(oldOffice + "..."), "the workbook has a password, or is in the format .xls of old"},
		{"another archive", sheettest.Archive(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "it is not a workbook in the format .xlsx"},
		{"cut off", sheettest.Workbook(t)[:300], "the workbook is damaged"},
		{"no directory", lying, "the workbook is damaged"},
		{"no XML", worksheet("<row"), "the workbook is damaged"},
		{"a text that is not there", worksheet(`<row><c t="s"><v>7</v></c></row>`), "the workbook is damaged"},
		{"a row too far", worksheet(`<row r="99999999999"/>`), "the workbook is damaged"},
		{"rows that go back", worksheet(`<row r="3"/><row r="3"/>`), "the workbook is damaged"},
		{"a column too far", worksheet(`<row><c r="ZZZZZZZ1"/></row>`), "the workbook is damaged"},
		{"columns that go back", worksheet(`<row><c r="B1"/><c r="A1"/></row>`), "the workbook is damaged"},
		{"entities", changed("xl/sharedStrings.xml", `<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>`), "the workbook is damaged"},
		{"a bomb", worksheet(strings.Repeat(" ", maxUnzipped)), "there is far more in it"},
		{"a bomb of texts", changed("xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si/>", maxTags)+"</sst>"), "there is far more in it"},
		{"a bomb of sheets", changed("xl/workbook.xml", "<workbook>"+strings.Repeat(`<sheet name="s" id="rId1"/>`, maxSheets+1)+"</workbook>"), "there is far more in it"},
		{"a large file", append([]byte(zipArchive), make([]byte, maxFile)...), "larger than 8 MB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			rows, err := readAll(test.data)
			if err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("%v, %v, want %s", rows, err, test.want)
			}
		})
	}
}

func TestLetters(t *testing.T) {
	for column, want := range map[int]string{1: "A", 26: "Z", 27: "AA", 52: "AZ", 53: "BA", 702: "ZZ", 703: "AAA", maxSheetColumns: "XFD"} {
		if got := Letters(column); got != want {
			t.Errorf("column %d is %s, want %s", column, got, want)
		}
		if got, err := columnAfter(0, want+"1"); err != nil || got != column {
			t.Errorf("%s is %d, %v, want %d", want, got, err, column)
		}
	}
}

// What a cell of a workbook says, and why it may say nothing that can be kept.
func TestReadCells(t *testing.T) {
	for _, test := range []struct{ name, cell, want, fault string }{
		{"a text", `<c r="A2" t="s"><v>1</v></c>`, "two", ""},
		{"a number", `<c r="A2" s="2"><v>2.0</v></c>`, "2.0", ""},
		{"the value of a formula", `<c r="A2" t="str"><f>A1</f><v>sum</v></c>`, "sum", ""},
		{"true", `<c r="A2" t="b"><v>1</v></c>`, "TRUE", ""},
		{"what XML cannot hold", `<c r="A2" t="inlineStr"><is><t>a_x0041_</t></is></c>`, "aA", ""},
		{"a date", `<c r="A2" s="3"><v>46054</v></c>`, "", "Ratings!A2: the cell holds a date; format it as text and write it again"},
		{"an error", `<c r="A2" t="e"><v>#REF!</v></c>`, "", `Ratings!A2: the cell holds the error "#REF!"`},
		{"a long text", `<c r="A2" t="str"><v>` + strings.Repeat("x", maxCell+9) + `</v></c>`, "", "Ratings!A2: the cell is longer than 64 KB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			rows, err := readAll(sheettest.Workbook(t, `<row r="2">`+test.cell+`</row>`))
			switch {
			case test.fault != "" && (err == nil || err.Error() != test.fault):
				t.Errorf("%v, want %s", err, test.fault)
			case test.fault == "" && (err != nil || rows[1][0] != test.want):
				t.Errorf("%v, %v, want %s", rows, err, test.want)
			}
		})
	}
}

// Rows can be read anew, as often as the budget allows.
func TestRowsBeginAnew(t *testing.T) {
	book, err := Read(bytes.NewReader(sheettest.Workbook(t)))
	if err != nil || !book.IsWorkbook || len(book.Sheets) != 1 || book.Sheets[0].Name != "Ratings" {
		t.Fatalf("%+v, %v", book, err)
	}
	var before []string
	for range 3 {
		rows, err := book.Sheets[0].Rows()
		if err != nil {
			t.Fatal(err)
		}
		header, err := Header(rows)
		if err != nil || len(header) != 6 || before != nil && !cmp.Equal(before, header) {
			t.Errorf("%v, %v", header, err)
		}
		before = header
	}
}
