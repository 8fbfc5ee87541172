package report_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// alwaysCalculate are the settings of a LibreOffice that does not take the
// values that it finds in a workbook at their word.
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

// recalculated are workbooks after LibreOffice has opened and saved them.
func recalculated(t *testing.T, office, dir string, names []string) map[string]*excelize.File {
	t.Helper()
	settings := filepath.Join(dir, "profile", "user", "registrymodifications.xcu")
	if err := os.MkdirAll(filepath.Dir(settings), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(settings, []byte(alwaysCalculate), 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "out")
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(dir) + "/profile", "--headless", "--convert-to", "xlsx", "--outdir", out}
	for _, name := range names {
		args = append(args, filepath.Join(dir, name))
	}
	if said, err := exec.Command(office, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	books := map[string]*excelize.File{}
	for _, name := range names {
		f, err := excelize.OpenFile(filepath.Join(out, name), excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = f.Close() })
		books[name] = f
	}
	return books
}

// typed is a rating as it is put into a cell.
func typed(r scoring.Rating) any {
	value, ok := r.Value()
	switch {
	case ok:
		return value
	case r.IsNotApplicable():
		return "NA"
	case r.IsNotKnown():
		return "?"
	}
	return nil
}

// changed writes answers into the ratings of a workbook, and nothing else: all
// totals in it are still those of before.
func changed(t *testing.T, a *scoring.Assessment, to scoring.Answers) *excelize.File {
	t.Helper()
	f := openXLSX(t, summaryXLSX(t, report.Result{Assessment: a}))
	row := 1
	for _, c := range a.Scorecard.Components {
		for _, e := range c.Elements {
			row++
			said, evidence := typed(to[e.ID].Rating), to[e.ID].Evidence
			var proof any
			if evidence != scoring.EvidenceUnsaid {
				proof = words.English().EvidenceWord(evidence)
			}
			if err := f.SetCellValue("Ratings", fmt.Sprint("H", row), said); err != nil {
				t.Fatal(err)
			}
			if err := f.SetCellValue("Ratings", fmt.Sprint("I", row), proof); err != nil {
				t.Fatal(err)
			}
		}
	}
	return f
}

// Recalculations are workbooks for LibreOffice to calculate, all at one start of
// it, and what they have to say afterwards.
type recalculations struct {
	dir    string
	names  []string
	checks map[string]func(*testing.T, *excelize.File)
}

func (r *recalculations) add(t *testing.T, f *excelize.File, check func(*testing.T, *excelize.File)) {
	t.Helper()
	name := strconv.Itoa(len(r.names)) + ".xlsx"
	if err := f.SaveAs(filepath.Join(r.dir, name)); err != nil {
		t.Fatal(err)
	}
	r.names = append(r.names, name)
	r.checks[name] = check
}

// The formulas of a workbook give what package scoring gives, for what is in
// it and for whatever is put in its place.
func TestLibreOfficeCalculatesTheSameTotals(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("needs LibreOffice")
	}
	t.Parallel()
	r := &recalculations{dir: t.TempDir(), checks: map[string]func(*testing.T, *excelize.File){}}
	addSummaries(t, r)
	addTeams(t, r)
	addGerman(t, r)
	for name, f := range recalculated(t, office, r.dir, r.names) {
		t.Run(name, func(t *testing.T) { r.checks[name](t, f) })
	}
}

func addSummaries(t *testing.T, r *recalculations) {
	save := func(a *scoring.Assessment, f *excelize.File) {
		r.add(t, f, func(t *testing.T, f *excelize.File) { compareFigures(t, figuresOf(t, f), wantFigures(a)) })
	}
	keep := func(a *scoring.Assessment) { save(a, openXLSX(t, summaryXLSX(t, report.Result{Assessment: a}))) }
	change := func(a *scoring.Assessment, to scoring.Answers) {
		after := a.Clone()
		after.Answers = to
		f := changed(t, a, to)
		if before := wantFigures(a); figuresOf(t, f)["total line"][0] != before["total line"][0] {
			t.Fatal("the total is not that of before")
		}
		save(&after, f)
	}

	none := every(scoring.Answer{Rating: scoring.NotApplicable("")})
	zero := every(scoring.Answer{Rating: scoring.Rated(0)})
	perfect := every(scoring.Answer{Rating: scoring.Rated(3), Evidence: scoring.EvidenceYes})
	for _, card := range []*scoring.Scorecard{sample(), weighted()} {
		for _, answers := range []scoring.Answers{nil, half(), complete(), zero} {
			keep(assessment(card, answers))
		}
		change(assessment(card, half()), perfect)
		change(assessment(card, perfect), none)
		change(assessment(card, none), half())
		change(assessment(card, complete()), nil)
	}
	for _, name := range ownCards {
		card := ownCard(t, name)
		keep(assessment(card, ownAnswers(card)))
		change(assessment(card, nil), ownAnswers(card))
	}
	keep(assessment(nearlyAll(scoring.ByElements), nearlyAllAnswers(3)))
	keep(assessment(nearlyAll(scoring.ByComponents), nearlyAllAnswers(3)))
	keep(assessment(nearlyAll(scoring.ByComponents), nearlyAllAnswers(0)))
	drawn := rapid.Custom(func(t *rapid.T) [2]*scoring.Assessment {
		a := drawAssessment(t)
		other := a.Clone()
		other.Answers = scoring.Answers{}
		for id := range a.Answers {
			other.Answers[id] = drawAnswer(t, a.Scorecard.Scale)
		}
		return [2]*scoring.Assessment{a, &other}
	})
	for seed := range 8 {
		pair := drawn.Example(seed)
		save(pair[1], changed(t, pair[0], pair[1].Answers))
	}
}

// addGerman has a workbook with German words in its formulas, and ratings that
// are put in after it was written.
func addGerman(t *testing.T, r *recalculations) {
	f, w := openXLSX(t, germanXLSX(t, result(germanSample(), nil))), words.German()
	for row := 2; row <= 4; row++ {
		if err := f.SetCellValue(w.Workbooks.Ratings, fmt.Sprint("H", row), 3); err != nil {
			t.Fatal(err)
		}
	}
	r.add(t, f, func(t *testing.T, f *excelize.File) {
		for cell, want := range map[string]string{"E6": "0.6", "E7": "1", "E8": w.Scores.NotYet, "B12": "Gesamt 9 / 21", "E13": "0.43"} {
			if got := value(t, f, w.Workbooks.Summary, cell); got != want {
				t.Errorf("%s is %q, want %q", cell, got, want)
			}
		}
	})
}

// nearlyAll has so many elements that one of them is less than half a percent.
func nearlyAll(method scoring.Method) *scoring.Scorecard {
	card := sample()
	card.Method = method
	c := &card.Components[0]
	for i := range 400 {
		c.Elements = append(c.Elements, scoring.Element{ID: fmt.Sprint("more-", i), Weight: 1})
	}
	return card
}

// nearlyAllAnswers have one rating that is not like the others: rule 7 still
// shows 99% or 1%.
func nearlyAllAnswers(most int) scoring.Answers {
	answers := every(scoring.Answer{Rating: scoring.Rated(most)})
	for i := range 400 {
		answers[fmt.Sprint("more-", i)] = scoring.Answer{Rating: scoring.Rated(most)}
	}
	answers["list"] = scoring.Answer{Rating: scoring.Rated((most + 1) % 4 * 2 % 3)}
	return answers
}

// A form that was filled in and saved in a spreadsheet says who rated what.
func TestLibreOfficeKeepsWhoFilledInAForm(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("needs LibreOffice")
	}
	t.Parallel()
	dir := t.TempDir()
	f := openXLSX(t, writeForm(t, report.XLSX, formCard()))
	for cell, v := range map[string]any{"E2": 3, "I2": "Account A", "J2": "EMEA", "K2": "Respondent 1", "L2": "leader"} {
		if err := f.SetCellValue("Answers", cell, v); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.SaveAs(filepath.Join(dir, "form.xlsx")); err != nil {
		t.Fatal(err)
	}
	recalculated(t, office, dir, []string{"form.xlsx"})
	saved, err := os.Open(filepath.Join(dir, "out", "form.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = saved.Close() }()
	form, err := results.ReadAnswers(saved, formCard())
	if err != nil {
		t.Fatal(err)
	}
	if form.Subject.Name != "Account A" || form.Subject.Team != "EMEA" ||
		form.Respondent != (scoring.Respondent{Name: "Respondent 1", Role: scoring.Leader}) || form.Answers["list"].Rating != scoring.Rated(3) {
		t.Errorf("read as %+v", form)
	}
}
