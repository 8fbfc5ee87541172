package report_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

func teamXLSX(t failing, team report.Team) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.RollUp(&out, report.XLSX, team, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// drawTeamOf has whole results and parts, complete ones and others, and some of
// an earlier version with another element and another weight.
func drawTeamOf(t *rapid.T) []*scoring.Assessment {
	card := drawAssessment(t).Scorecard
	older := *card
	older.Version = "0.9.0"
	card.Version = "0.10.0"
	older.Components = slices.Clone(card.Components)
	first := &older.Components[0]
	first.Elements = append(slices.Clone(first.Elements), scoring.Element{ID: "gone", Statement: "S", Weight: 1})
	first.Elements[0].Weight++
	var results []*scoring.Assessment
	for i := range rapid.IntRange(1, 6).Draw(t, "respondents") {
		of := card
		if rapid.IntRange(0, 5).Draw(t, "version") == 0 {
			of = &older
		}
		a := assessment(of, nil)
		a.ID, a.Status = fmt.Sprint("id", i), scoring.Final
		a.Respondent.Name = fmt.Sprint("Respondent ", i)
		a.Completed = time.Date(2026, 11, 1+i, 8, 0, 0, 0, time.UTC)
		if rapid.IntRange(0, 4).Draw(t, "part") == 0 {
			a.Whole = of
			a.Scorecard, _ = of.Only([]string{of.Components[len(of.Components)-1].ID})
		}
		a.Answers = drawMostAnswers(t, a.Scorecard)
		results = append(results, a)
	}
	return results
}

// drawMostAnswers leave little open, so that many results are complete.
func drawMostAnswers(t *rapid.T, card *scoring.Scorecard) scoring.Answers {
	answers := scoring.Answers{}
	open := rapid.IntRange(0, 3).Draw(t, "open") == 0
	for _, c := range card.Components {
		for _, e := range c.Elements {
			a := drawAnswer(t, card.Scale)
			if !open && !a.Rating.IsRated() {
				a.Rating = scoring.NotApplicable("")
			}
			answers[e.ID] = a
		}
	}
	return answers
}

func TestATeamWorkbookShowsTheFiguresWithoutCalculating(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := gathered(scoring.Choice{}, drawTeamOf(t)...)[0]
		f := openXLSX(t, teamXLSX(t, report.Team{RollUps: []*scoring.RollUp{r}}))
		compareFigures(t, teamFiguresOf(t, f), wantTeamFigures(r))
	})
}

// addTeams has LibreOffice calculate what drawn teams say, and the same teams
// after every rating has changed.
func addTeams(t *testing.T, r *recalculations) {
	type pair struct{ before, after []*scoring.Assessment }
	drawn := rapid.Custom(func(t *rapid.T) pair {
		p := pair{before: drawTeamOf(t)}
		newest := gathered(scoring.Choice{}, p.before...)[0].Scorecard.Version
		for _, a := range p.before {
			b := a.Clone()
			if a.Scorecard.Version == newest { // what is of another version does not follow
				b.Answers = drawMostAnswers(t, a.Scorecard)
			}
			p.after = append(p.after, &b)
		}
		return p
	})
	addGermanTeams(t, r)
	save := func(f *excelize.File, results []*scoring.Assessment) {
		want := wantTeamFigures(gathered(scoring.Choice{}, results...)[0])
		r.add(t, f, func(t *testing.T, f *excelize.File) { compareFigures(t, teamFiguresOf(t, f), want) })
	}
	book := func(results []*scoring.Assessment) *excelize.File {
		return openXLSX(t, teamXLSX(t, report.Team{RollUps: gathered(scoring.Choice{}, results...)}))
	}
	for seed := range 4 {
		p := drawn.Example(seed)
		f := book(p.before)
		rate(t, f, p.after)
		save(f, p.after)
	}
	for _, of := range []pair{
		{alike(weighted(), complete(), half()), alike(weighted(), every(scoring.Answer{Rating: scoring.Rated(3)}), complete())},
		{alike(nearlyAll(scoring.ByComponents), nearlyAllAnswers(3), nearlyAllAnswers(0)), alike(nearlyAll(scoring.ByComponents), nearlyAllAnswers(3), nearlyAllAnswers(3))},
	} {
		f := book(of.before)
		rate(t, f, of.after)
		save(f, of.after)
	}
}

// alike are results that differ in their answers.
func alike(card *scoring.Scorecard, answers ...scoring.Answers) (results []*scoring.Assessment) {
	for i, of := range answers {
		a := done(card, of).Assessment
		a.ID, a.Respondent.Name = fmt.Sprint("id", i), fmt.Sprint("Respondent ", i)
		results = append(results, a)
	}
	return results
}

// rate puts the ratings of results into the cells of a workbook.
func rate(t *testing.T, f *excelize.File, results []*scoring.Assessment) {
	t.Helper()
	rows := rowsOf(t, f, "Ratings")
	for _, a := range results {
		column := slices.Index(rows[0], a.Respondent.Name) + 1
		for i, row := range rows[1:] {
			element := row[3]
			if _, _, isAsked := a.Scorecard.Find(element); !isAsked {
				continue
			}
			cell, err := excelize.CoordinatesToCellName(column, i+2)
			if err != nil {
				t.Fatal(err)
			}
			if err := f.SetCellValue("Ratings", cell, typed(a.Answers[element].Rating)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestATeamWorkbookIsFitToBeSent(t *testing.T) {
	team := report.Team{
		RollUps:    gathered(scoring.Choice{}, open(board())...),
		Unreadable: []report.Unreadable{{Path: "results/broken.json", Reason: "damaged: the file is cut off"}},
	}
	first := teamXLSX(t, team)
	if !bytes.Equal(first, teamXLSX(t, team)) {
		t.Error("two workbooks of one roll-up differ")
	}
	f := openXLSX(t, first)
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Team", "Respondents", "Ratings", "Elements", "Points", "Left out"}) {
		t.Errorf("the sheets are %q", got)
	}
	for sheet, beside := range map[string]int{"Team": 0, "Respondents": 1, "Ratings": 2, "Elements": 2, "Points": 1, "Left out": 0} {
		panes, err := f.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit == 0 || panes.XSplit != beside {
			t.Errorf("%s: %d columns are not in sight: %+v, %v", sheet, beside, panes, err)
		}
	}
	lists, err := f.GetDataValidations("Ratings")
	if err != nil || len(lists) != 1 || lists[0].Sqref != "F2:J8" || lists[0].Formula1 != `"0,1,2,3,NA,?"` {
		t.Errorf("ratings are chosen from %+v, %v", lists, err)
	}
	left := rowsOf(t, f, "Left out")
	var why []string
	for _, row := range left {
		why = append(why, row[0]+" "+row[5])
	}
	want := []string{"Why File", "draft member9.json", "older round earlier.json", "in another role member8.json", "could not be read results/broken.json"}
	if !slices.Equal(why, want) {
		t.Errorf("left out %q, want %q", why, want)
	}
	said := fmt.Sprint(rowsOf(t, f, "Team"))
	for _, want := range []string{
		"5 results, self · version 1.2.0 · 3 accounts · 1 Nov 2026 to 5 Nov 2026", "No team total: 2 of 4 complete",
		"1 asked only some components and counts in these alone", "Left out: 1 draft · 1 older round · 1 in another role",
		"Could not be read: 1 file",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("the first sheet does not say %q", want)
		}
	}
}

// What is not asked is neither 0 nor to be filled in.
func TestAPartIsBlankWhereNothingWasAsked(t *testing.T) {
	f := openXLSX(t, teamXLSX(t, report.Team{RollUps: gathered(scoring.Choice{}, open(board())...)}))
	for _, sheet := range []string{"Respondents", "Points"} {
		rows := rowsOf(t, f, sheet)
		i := slices.IndexFunc(rows, func(row []string) bool { return row[0] == "Stock view" })
		if i < 0 || slices.Contains(rows[i], "0") {
			t.Errorf("%s has a 0 for what was not asked: %q", sheet, rows[i])
		}
	}
	look := func(cell string) int {
		id, err := f.GetCellStyle("Ratings", cell)
		if err != nil {
			t.Fatal(err)
		}
		style, err := f.GetStyle(id)
		if err != nil {
			t.Fatal(err)
		}
		return style.Fill.Pattern
	}
	column := columnOf(t, f, "Ratings", "Stock view")
	if notAsked, asked := look(column+"2"), look(column+"7"); notAsked != 0 || asked == 0 {
		t.Errorf("filled with patterns %d and %d, want none where nothing was asked", notAsked, asked)
	}
}

func columnOf(t failing, f *excelize.File, sheet, name string) string {
	t.Helper()
	column, err := excelize.ColumnNumberToName(slices.Index(rowsOf(t, f, sheet)[0], name) + 1)
	if err != nil {
		t.Fatal(err)
	}
	return column
}

func TestASheetOfEachKindOfTeam(t *testing.T) {
	results := board()
	for name, of := range map[string]struct {
		team report.Team
		want []string
	}{
		"nobody finished": {report.Team{RollUps: gathered(scoring.Choice{}, results[5])}, []string{"Team", "Left out"}},
		"anonymous":       {report.Team{RollUps: gathered(scoring.Choice{}, results...), Anonymous: true}, []string{"Team", "Elements"}},
		"one":             {report.Team{RollUps: gathered(scoring.Choice{}, results[0])}, []string{"Team", "Respondents", "Ratings", "Elements", "Points"}},
		"nothing":         {report.Team{}, []string{"Roll-up"}},
	} {
		if got := openXLSX(t, teamXLSX(t, of.team)).GetSheetList(); !slices.Equal(got, of.want) {
			t.Errorf("%s: the sheets are %q, want %q", name, got, of.want)
		}
	}
}

// A team or a date would tell who it is, and so would the order.
func TestAWorkbookThatHidesNames(t *testing.T) {
	f := openXLSX(t, teamXLSX(t, report.Team{RollUps: gathered(scoring.Choice{}, ofCompany()...)}))
	rows := rowsOf(t, f, "Respondents")
	if got := rows[0][:4]; !slices.Equal(got, []string{"Respondent", "Subject", "Complete", "Total"}) || rows[1][0] != "Respondent 1" {
		t.Errorf("%q, %q", got, rows[1])
	}
	if got := rowsOf(t, f, "Left out")[0][:5]; !slices.Equal(got, []string{"Why", "Subject", "Role", "Date", "Id"}) {
		t.Errorf("what is left out is told by %q", got)
	}
}

func TestAWorkbookOfACrowdHasNoFormulas(t *testing.T) {
	r := gathered(scoring.Choice{}, crowd(501)...)[0]
	data := teamXLSX(t, report.Team{RollUps: []*scoring.RollUp{r}})
	if strings.Contains(partsOf(t, data), "<f>") {
		t.Error("it has a formula")
	}
	f := openXLSX(t, data)
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Team", "Respondents", "Elements"}) {
		t.Errorf("the sheets are %q", got)
	}
	if !strings.Contains(fmt.Sprint(rowsOf(t, f, "Team")), "values, not formulas: a workbook has the ratings of at most 500 respondents") {
		t.Error("it does not say so")
	}
	compareFigures(t, teamFiguresOf(t, f), wantTeamFigures(r))
}
