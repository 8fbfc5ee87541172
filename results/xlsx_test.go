package results

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/sheet/sheettest"
)

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
			got, err := ReadAnswers(bytes.NewReader(sheettest.Workbook(t, test.row)), csvCard())
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
		{"a long note", `<c r="D2" t="str"><v>` + strings.Repeat("x", 64<<10+9) + `</v></c>`, "Ratings!D2: the cell is longer than 64 KB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			row := `<row r="2"><c r="A2" t="s"><v>0</v></c>` + test.row + "</row>"
			form, err := ReadAnswers(bytes.NewReader(sheettest.Workbook(t, row)), csvCard())
			var faults sheet.Faults
			if !errors.As(err, &faults) || form.Answers != nil || err.Error() != test.want {
				t.Errorf("%v, %v, want %s", form, err, test.want)
			}
		})
	}
}

func TestReadXLSXNeedsASheetWithTheColumns(t *testing.T) {
	for name, p := range map[string]map[string]string{
		"no header": sheettest.Parts(`<worksheet><sheetData><row><c t="str"><v>element</v></c><c t="str"><v>score</v></c></row></sheetData></worksheet>`),
		"no sheet":  {"xl/workbook.xml": "<workbook/>"},
	} {
		form, err := ReadAnswers(bytes.NewReader(sheettest.Archive(t, p)), csvCard())
		if want := `no sheet names the columns "element" and "rating" in its first row`; form.Answers != nil || err == nil || err.Error() != want {
			t.Errorf("%s: %v, %v, want %s", name, form, err, want)
		}
	}
}
