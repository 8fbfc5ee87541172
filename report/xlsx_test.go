package report_test

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

type failing interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

func summaryXLSX(t failing, r report.Result) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Summary(&out, report.XLSX, r, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func openXLSX(t failing, data []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func value(t failing, f *excelize.File, sheet, cell string) string {
	t.Helper()
	v, err := f.GetCellValue(sheet, cell)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// A figures is what the first sheet of a workbook says, by the first words of
// a row: points, maximum, percent and so on up to the evidenced percent.
type figures map[string][]string

func figuresOf(t failing, f *excelize.File) figures {
	t.Helper()
	rows, err := f.GetRows("Summary")
	if err != nil {
		t.Fatal(err)
	}
	found := figures{}
	for _, row := range rows {
		row = append(row, make([]string, 11)...)
		if name := row[1]; name != "" {
			if strings.HasPrefix(name, "Total ") && name != totalPercentage {
				found["total line"] = []string{name}
				name = "Total"
			}
			found[name] = row[2:11]
		}
	}
	return found
}

const totalPercentage = "Total percentage (%)"

// share is a percent as a workbook has it: a part of 1.
func share(p scoring.Percent, otherwise string) string {
	if !p.Defined() {
		return otherwise
	}
	return strconv.FormatFloat(float64(p.Whole())/100, 'f', -1, 64)
}

// wantFigures are those that package scoring gives.
func wantFigures(a *scoring.Assessment) figures {
	scores := scoring.ScoreAll(a.Scorecard, a.Answers)
	counts := func(s scoring.Score, percent, evidenced string) []string {
		return []string{
			strconv.Itoa(s.Points), strconv.Itoa(s.Max), percent, strconv.Itoa(s.Rated), strconv.Itoa(s.Applicable()),
			strconv.Itoa(s.Claims), strconv.Itoa(s.Proven), strconv.Itoa(s.EvidencedPoints), evidenced,
		}
	}
	part := func(s scoring.Score) []string {
		return counts(s, share(s.Percent, words.English().ScoreWord(s)), share(s.Evidenced, "–"))
	}
	total := scores.Total
	want := figures{
		"total line":    {fmt.Sprintf("Total %d / %d", total.Points, total.Max)},
		"Total":         counts(total, "", ""),
		totalPercentage: {"", "", share(total.Percent, words.English().Scores.NeverApplies), "", "", "", "", "", share(total.Evidenced, "–")},
	}
	for i, c := range a.Scorecard.Components {
		want[c.Title] = part(scores.Components[i])
	}
	for i, s := range a.Scorecard.Stages {
		want[s.Title] = part(scores.Stages[i])
	}
	want["Not applicable"] = []string{"", "", "", strconv.Itoa(total.NotApplicable), "", "", "", "", ""}
	want["Not known"] = []string{"", "", "", strconv.Itoa(total.NotKnown), "", "", "", "", ""}
	return want
}

func compareFigures(t failing, got, want figures) {
	t.Helper()
	for name := range want {
		if !slices.Equal(got[name], want[name]) {
			t.Fatalf("%s: %q, want %q", name, got[name], want[name])
		}
	}
}

// drawAssessment has two stages, one of which may be empty, and components in
// and out of them, with weights, of either method.
func drawAssessment(t *rapid.T) *scoring.Assessment {
	card := &scoring.Scorecard{
		ID: "drawn", Version: "1.0.0", Title: "Drawn", Scale: scoring.DefaultScale(),
		Method: rapid.SampledFrom([]scoring.Method{scoring.ByElements, scoring.ByComponents}).Draw(t, "method"),
		Stages: []scoring.Stage{{ID: "one", Title: "Stage one"}, {ID: "two", Title: "Stage two"}},
	}
	if rapid.Bool().Draw(t, "another scale") {
		card.Scale = rapid.SampledFrom([]scoring.Scale{
			{{Value: 0}, {Value: 1}},
			{{Value: 0}, {Value: 2}, {Value: 7}},
			{{Value: 1}, {Value: 2}, {Value: 3}, {Value: 4}, {Value: 5}},
			{{Value: 0}, {Value: 1}, {Value: 2}, {Value: 3}, {Value: 4}, {Value: 5}, {Value: 6}, {Value: 7}, {Value: 8}, {Value: 9}},
		}).Draw(t, "scale")
	}
	answers := scoring.Answers{}
	for i := range rapid.IntRange(1, 5).Draw(t, "components") {
		c := scoring.Component{
			ID: fmt.Sprint("c", i), Title: fmt.Sprint("Component ", i), Weight: rapid.IntRange(1, 4).Draw(t, "weight"),
			Stage: rapid.SampledFrom([]string{"", "one", "two"}).Draw(t, "stage"),
		}
		for j := range rapid.IntRange(1, 6).Draw(t, "elements") {
			id := fmt.Sprintf("e%d-%d", i, j)
			c.Elements = append(c.Elements, scoring.Element{ID: id, Statement: "S", Weight: rapid.IntRange(1, 5).Draw(t, "element weight")})
			answers[id] = drawAnswer(t, card.Scale)
		}
		card.Components = append(card.Components, c)
	}
	return assessment(card, answers)
}

func drawAnswer(t *rapid.T, scale scoring.Scale) scoring.Answer {
	ratings := []scoring.Rating{{}, scoring.NotKnown(), scoring.NotApplicable("")}
	for _, l := range scale {
		ratings = append(ratings, scoring.Rated(l.Value))
	}
	return scoring.Answer{
		Rating:   rapid.SampledFrom(ratings).Draw(t, "rating"),
		Evidence: rapid.SampledFrom([]scoring.Evidence{scoring.EvidenceUnsaid, scoring.EvidenceYes, scoring.EvidenceNo}).Draw(t, "evidence"),
	}
}

func TestAWorkbookShowsTheScoresWithoutCalculating(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawAssessment(t)
		f := openXLSX(t, summaryXLSX(t, report.Result{Assessment: a}))
		compareFigures(t, figuresOf(t, f), wantFigures(a))
	})
}

func TestAWorkbookCanBeImported(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawAssessment(t)
		form, err := results.ReadAnswers(bytes.NewReader(summaryXLSX(t, report.Result{Assessment: a})), a.Scorecard)
		if err != nil {
			t.Fatal(err)
		}
		for id, want := range a.Answers {
			if got := form.Answers[id]; got.Rating != want.Rating || got.Evidence != want.Evidence {
				t.Fatalf("%s: %v, want %v", id, got, want)
			}
		}
	})
}

func TestTheSameResultIsTheSameWorkbook(t *testing.T) {
	r := done(sample(), half())
	first := summaryXLSX(t, r)
	for range 5 {
		if !bytes.Equal(first, summaryXLSX(t, r)) {
			t.Fatal("two workbooks of one result differ")
		}
	}
}

func TestAWorkbookIsFitToBeSent(t *testing.T) {
	f := openXLSX(t, summaryXLSX(t, done(weighted(), half())))
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Summary", "Ratings", "Closing questions"}) {
		t.Errorf("the sheets are %q", got)
	}
	properties, err := f.GetDocProps()
	if err != nil || properties.Title != "Sample of value" || properties.Creator != "kamscore" || properties.Modified != "2026-11-21T23:30:00Z" {
		t.Errorf("%+v, %v", properties, err)
	}
	if got := value(t, f, "Summary", "A2"); got != "Account A (EMEA) · Board view, leader · final · 22 Nov 2026 · next review 1 Mar 2027" {
		t.Errorf("it is about %q", got)
	}
	for sheet, header := range map[string]int{"Summary": 5, "Ratings": 1, "Closing questions": 1} {
		panes, err := f.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit != header {
			t.Errorf("%s: row %d is not in sight: %+v, %v", sheet, header, panes, err)
		}
		page, err := f.GetPageLayout(sheet)
		if err != nil || *page.Size != 9 || *page.Orientation != "landscape" || *page.FitToWidth != 1 || *page.FitToHeight != 0 {
			t.Errorf("%s is not printed on A4, landscape, one page wide: %v", sheet, err)
		}
		if s, err := f.GetSheetProps(sheet); err != nil || !*s.FitToPage {
			t.Errorf("%s does not fit the page: %v", sheet, err)
		}
	}
	var names []string
	for _, n := range f.GetDefinedName() {
		names = append(names, n.Name+" "+n.RefersTo)
	}
	for _, want := range []string{"_xlnm.Print_Titles 'Ratings'!$1:$1", "_xlnm._FilterDatabase 'Ratings'!$A$1:$N$8"} {
		if !slices.Contains(names, want) {
			t.Errorf("%q has no %q", names, want)
		}
	}
}

func TestAPartSaysWhatTheTotalIsOver(t *testing.T) {
	r := result(sample(), half())
	r.Assessment.Whole = r.Assessment.Scorecard
	part, _ := r.Assessment.Scorecard.Only([]string{"impact"})
	r.Assessment.Scorecard = part
	f := openXLSX(t, summaryXLSX(t, r))
	if _, ok := figuresOf(t, f)["1 of 3 components: the total is over these."]; !ok {
		t.Error("the workbook does not say that it is about a part")
	}
}

// What a spreadsheet would run elsewhere is text here, unaltered, and stays
// text when the cell is edited.
func TestHostileTextsInAWorkbook(t *testing.T) {
	r := hostile()
	long := strings.Repeat("é🙂", 20_000)
	texts := map[string]string{
		"list": "=1+1", "money": "  @SUM(A1)", "confirmed": "＝1", "rivals": "\t+44", "map": "-2+3",
		"joint": "_x0041_ <b>&amp;]]>", "review": long,
	}
	for id, note := range texts {
		a := r.Assessment.Answers[id]
		a.Note = note
		r.Assessment.Answers[id] = a
	}
	f := openXLSX(t, summaryXLSX(t, r))
	for row := 2; row <= 8; row++ {
		id, cell := value(t, f, "Ratings", fmt.Sprint("E", row)), fmt.Sprint("J", row)
		got, want := value(t, f, "Ratings", cell), texts[id]
		if id == "review" {
			if n := len([]rune(got)) + strings.Count(got, "🙂"); n > excelize.TotalCellChars || !strings.HasSuffix(got, "… [cut here: a cell holds no more]") {
				t.Errorf("a note of %d units ends in %q", n, got[len(got)-60:])
			}
			want = got
		}
		if got != want {
			t.Errorf("the note %q reads %q", want, got)
		}
		if formula, _ := f.GetCellFormula("Ratings", cell); formula != "" {
			t.Errorf("%q is run", formula)
		}
		if kind, _ := f.GetCellType("Ratings", cell); kind != excelize.CellTypeInlineString {
			t.Errorf("%q is of type %v", got, kind)
		}
		id2, _ := f.GetCellStyle("Ratings", cell)
		if style, err := f.GetStyle(id2); err != nil || style.NumFmt != 49 {
			t.Errorf("%q is not formatted as text: %v", got, err)
		}
	}
	statement, _ := f.GetCellStyle("Ratings", "F2") // =HYPERLINK(...)
	if style, err := f.GetStyle(statement); err != nil || style.NumFmt != 49 {
		t.Errorf("the statement is not formatted as text: %v", err)
	}
	form, err := results.ReadAnswers(bytes.NewReader(summaryXLSX(t, r)), r.Assessment.Scorecard)
	if err != nil {
		t.Fatal(err)
	}
	for id, note := range texts {
		if got := form.Answers[id].Note; id != "review" && got != note {
			t.Errorf("the note %q came back as %q", note, got)
		}
	}
}

// Every format of a report has every report: what has no workbook of its own
// is one sheet, whatever its title.
func TestAnyRowsMakeASheet(t *testing.T) {
	r := result(sample(), half())
	for _, title := range []string{"Sample of value", "", "[a]:b*c?/\\'", strings.Repeat("very long ", 9), "=1", "History & more"} {
		r.Assessment.Scorecard.Title = title
		var rows, book bytes.Buffer
		if err := report.Priorities(&rows, report.CSV, r, report.Options{}); err != nil {
			t.Fatal(err)
		}
		if err := report.Priorities(&book, report.XLSX, r, report.Options{}); err != nil {
			t.Fatal(err)
		}
		f := openXLSX(t, book.Bytes())
		got, err := f.GetRows(f.GetSheetList()[0])
		if err != nil || len(got) != strings.Count(rows.String(), "\n") || !strings.HasPrefix(rows.String(), strings.Join(got[0], ",")) {
			t.Errorf("%q: %q, %v", title, got, err)
		}
	}
}

func TestAFormCanBeChosenFrom(t *testing.T) {
	f := openXLSX(t, writeForm(t, report.XLSX, formCard()))
	lists, err := f.GetDataValidations("Answers")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, l := range lists {
		for cells := range strings.FieldsSeq(l.Sqref) {
			first, last, ok := strings.Cut(cells, ":")
			if !ok {
				last = first
			}
			from, _ := strconv.Atoi(first[1:])
			to, _ := strconv.Atoi(last[1:])
			for row := from; row <= to; row++ {
				found[fmt.Sprint(first[:1], row)] = l.Formula1
				if l.Prompt != nil {
					found[fmt.Sprint(first[:1], row)] += " " + *l.Prompt
				}
			}
		}
	}
	scale := " 0 Not yet\n1 Started\n2 Nearly complete\n3 Complete\n? not known"
	for cell, want := range map[string]string{
		"E2": `"0,1,2,3,?"` + scale, // it always applies
		"E3": `"0,1,2,3,NA,?" 0 Not yet` + "\n1 products only\n2 products and services\n3 Complete\n? not known\nNA not applicable",
		"E8": `"0,1,2,3,NA,?"` + scale + "\nNA not applicable",
		"F2": `"yes,no" the list, dated within the last year`,
	} {
		if found[cell] != want {
			t.Errorf("%s offers %q, want %q", cell, found[cell], want)
		}
	}
	if want := `"self,leader,peer,agreed" Self: my own work, or our own` + "\n"; !strings.HasPrefix(found["L2"], want) {
		t.Errorf("L2 offers %q, want %q", found["L2"], want)
	}
	if len(found) != 2*7+1 {
		t.Errorf("%d cells have a list, want 15", len(found))
	}
	header, err := f.GetRows("Answers")
	if err != nil || strings.Join(header[0], ",") != "component,element,statement,weight,rating,evidence,note,reason,subject,team,respondent,role" {
		t.Errorf("%q, %v", header[0], err)
	}
	for cell, v := range map[string]any{
		"E2": 3, "F2": "yes", "E3": "NA", "H3": "No sheets here", "E4": "?", "G4": "=ask",
		"I2": "Account A", "J2": "EMEA", "K2": "Respondent 1", "L2": "leader",
	} {
		if err := f.SetCellValue("Answers", cell, v); err != nil {
			t.Fatal(err)
		}
	}
	var filled bytes.Buffer
	if err := f.Write(&filled); err != nil {
		t.Fatal(err)
	}
	form, err := results.ReadAnswers(&filled, formCard())
	if err != nil {
		t.Fatal(err)
	}
	want := scoring.Answers{
		"list":      {Rating: scoring.Rated(3), Evidence: scoring.EvidenceYes},
		"money":     {Rating: scoring.NotApplicable("No sheets here")},
		"confirmed": {Rating: scoring.NotKnown(), Note: "=ask"},
	}
	if form.Subject.Name != "Account A" || form.Subject.Team != "EMEA" ||
		form.Respondent != (scoring.Respondent{Name: "Respondent 1", Role: scoring.Leader}) {
		t.Errorf("%+v rated by %+v", form.Subject, form.Respondent)
	}
	if len(form.Answers) != len(want) {
		t.Errorf("%d answers, want %d", len(form.Answers), len(want))
	}
	for id, a := range want {
		if form.Answers[id] != a {
			t.Errorf("%s: %v, want %v", id, form.Answers[id], a)
		}
	}
}
