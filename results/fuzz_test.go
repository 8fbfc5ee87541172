package results

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/sheet"
	"github.com/kamscore/kamscore/sheet/sheettest"
	"github.com/kamscore/kamscore/text"
)

// An accepted file is written and read again as the same document, and no
// text in it or about it can drive a terminal.
func FuzzDecode(f *testing.F) {
	golden, err := os.ReadFile(filepath.Join("testdata", "result.json"))
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		string(golden), small(""), "\ufeff" + small("") + "\x00\x00", "", "[]", "null", `{"format": "kamscore-result/2"}`,
		answers(`{"element": "one", "rating": 2, "evidence": true, "x": {"y": [1e400, "\u001b"]}}, {"element": "gone", "rating": 1}`),
		answers(`{"element": "one", "not_applicable": true, "reason": "\u202e \u0301x"}, {"element": "two", "rating": 9}`),
		answers(`{"element": "one", "note": "\ud800"}`),
		small(`, "subject": {"name": "\n\u0301\u200d\u0301x", "": 1}, "": 2, "updated": "2026-01-07T10:20:31.9+01:00"`),
		small(`, "scores": {"total": {"percent": 1e999, "points": "x"}}, "targets": null, "revision": 1e3`),
		small(`, "actions": [{"element": "one", "text": "\u001b[2J", "due": "2026-12-01", "status": "done", "x": 1}], "targets": {"one": 3}, "priorities": {"pinned": ["one"]}`),
		small(`, "components": ["c"], "closing": [{"question": "b", "text": "B\u001b?", "answer": "no", "x": 1}, {"question": "a", "note": "\u202e"}, {}]`),
		small(`, "retired_answers": [{"element": "gone", "statement": "\u001b", "rating": 9, "because": "replaced", "into": "one", "version": "\u202e", "scale": [0, 9], "action": {"x": 1}, "target": 2, "priority": "pinned", "y": 1}, {"element": "gone"}]`),
		answers(`{"element": "one", "rating": 1, "reviewed": false, "carried": "reworded"}`),
		small(`, "components": ["c", "\u009b", null], "closing": [{"question": "a", "answer": "\u202e"}, 1]`),
		outline(`"scale": [{"value": 0}, {"value": 9}], "bands": [{"from": 0, "label": "\u009b31m", "next": "\u001b"}], ` + components),
		matrixOf(axes + quadrants), matrixOf(`"x": {"component": "c", "stage": "s"}, "y": null, "quadrants": [{"x": "low"}]`), outline(`"matrix": {}, ` + components),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Decode(data)
		if err != nil {
			checkHarmless(t, err.Error())
			return
		}
		for _, s := range append(d.Remarks, d.ID, d.Hash, d.Source, d.App, d.Position, d.Previous, d.Subject.Name, d.Subject.Team,
			d.Respondent.Name, d.Scorecard.ID, d.Scorecard.Version, d.Scorecard.Title) {
			checkHarmless(t, s)
		}
		for _, a := range d.Answers {
			checkHarmless(t, a.Note)
			checkHarmless(t, a.Rating.Reason())
		}
		for _, b := range d.Scorecard.Bands {
			checkHarmless(t, b.Label+b.Next)
		}
		if m := d.Scorecard.Matrix; m != nil {
			for _, q := range m.Quadrants {
				checkHarmless(t, q.Label+q.Advice)
			}
		}
		for _, q := range d.Scorecard.Closing {
			checkHarmless(t, q.Text)
			checkHarmless(t, d.Closing[q.ID].Note)
		}
		for _, r := range d.Retired {
			checkHarmless(t, r.Component+r.Statement+r.Version)
			checkHarmless(t, r.Answer.Note)
		}
		for _, a := range d.Plan.Actions {
			checkHarmless(t, a.Text+a.Owner)
		}
		written, err := d.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, err := Decode(written)
		if err != nil {
			t.Fatalf("%v\n%s", err, written)
		}
		d.Remarks, again.Remarks = nil, nil
		if diff := cmp.Diff(d, again, unexported); diff != "" {
			t.Fatalf("%s\n%s", diff, written)
		}
	})
}

// Whatever a table holds, there are sound answers or faults with a place.
func FuzzReadCSV(f *testing.F) {
	for _, seed := range []string{
		"", "element,rating\none,2\n", "\ufeffelement;rating;note\r\none;NA;\"a\r\nb\"\r\n", "element\trating\ntwo\t?",
		"element,rating,evidence,note,reason\none,2,yes,'=1+1,\ntwo,NA,no,,\"be\"\"cause\"\n", "element,rating\none,9\nnone,x\none,1,,x",
		"element,rating\n\"one", "a\xff", "element,rating,\x1b[2J\none,\u202e1,\x1b", "rating,element\n'-1,'one",
		"element,rating,subject,team,respondent,role\none,2,'=A,\u202eB,C\x1b,Leader\ntwo,1,,B,C,peer\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		form, err := ReadAnswers(strings.NewReader(string(data)), csvCard())
		var faults sheet.Faults
		if err != nil && !errors.As(err, &faults) && !sheet.IsWorkbook(bytes.NewReader(data)) {
			t.Fatal(err)
		}
		checkForm(t, form, err)
	})
}

// The same of a workbook, of which the parts that people and programs write are
// given: a change to the archive would rarely get so far.
func FuzzReadXLSX(f *testing.F) {
	small := sheettest.Parts("")
	for _, seed := range []string{
		sheettest.SheetXML(), sheettest.SheetXML(`<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>2.0</v></c><c r="C2" t="b"><v>1</v></c></row>`),
		sheettest.SheetXML(`<row><c t="inlineStr"><is><t xml:space="preserve"> two_x001B_</t></is></c><c t="e"><f>A1</f><v>#N/A</v></c></row>`),
		"<row r='1'><c r='ZZ1'/></row>", "\xff", "<!DOCTYPE a>",
	} {
		f.Add(seed, small["xl/sharedStrings.xml"], small["xl/styles.xml"], small["xl/workbook.xml"], small["xl/_rels/workbook.xml.rels"])
	}
	f.Fuzz(func(t *testing.T, ratings, texts, styles, book, relations string) {
		form, err := ReadAnswers(bytes.NewReader(sheettest.Archive(t, map[string]string{
			"xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": relations,
			"xl/worksheets/sheet1.xml": ratings, "xl/sharedStrings.xml": texts, "xl/styles.xml": styles,
		})), csvCard())
		checkForm(t, form, err)
	})
}

// And whatever the bytes of a file are.
func FuzzReadAnswers(f *testing.F) {
	for _, seed := range [][]byte{sheettest.Workbook(f), []byte("PK\x03\x04"), []byte("element,rating\none,2\n")} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		form, err := ReadAnswers(bytes.NewReader(data), csvCard())
		checkForm(t, form, err)
	})
}

// checkForm looks at what was read of a table for csvCard.
func checkForm(t *testing.T, form Form, err error) {
	t.Helper()
	card := csvCard()
	var faults sheet.Faults
	if errors.As(err, &faults) {
		for _, fault := range faults {
			checkHarmless(t, fault.Sheet)
			checkHarmless(t, fault.Problem)
			if fault.Line < 1 || fault.Column < 1 {
				t.Fatal(fault)
			}
		}
	}
	if err != nil && form.Answers != nil {
		t.Fatal(form, err)
	}
	for id, a := range form.Answers {
		if _, _, ok := card.Find(id); !ok || a.IsEmpty() {
			t.Fatalf("%q: %v", id, a)
		}
		if value, ok := a.Rating.Value(); ok && (value < 0 || value > 3) {
			t.Fatal(value)
		}
		checkHarmless(t, a.Note)
		checkHarmless(t, a.Rating.Reason())
	}
	for _, name := range []string{form.Subject.Name, form.Subject.Team, form.Respondent.Name} {
		checkHarmless(t, name)
	}
	if role := form.Respondent.Role; role != "" && !slices.Contains(scoring.Roles(), role) {
		t.Fatal(role)
	}
}

func checkHarmless(t *testing.T, s string) {
	t.Helper()
	for _, r := range s {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			t.Fatalf("%U in %q", r, s)
		}
	}
	if text.Clean(s) != s && !strings.Contains(s, "...") { // cutting may part what was joined
		t.Fatalf("not clean: %q", s)
	}
}
