package report_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// ownCards are scorecards as somebody else would write them, each with a scale
// that is not the usual one; "everything" has weights, wording and bands of its
// own as well.
var ownCards = []string{"two-levels", "from-one", "gaps", "everything"}

func ownCard(t *testing.T, name string) *scoring.Scorecard {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "testdata", "scorecards", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	card, _, err := scorecards.Parse(name, data)
	if err != nil {
		t.Fatal(err)
	}
	return card
}

// ownAnswers rate the elements from the lowest level up, one level further with
// each, by turns with evidence and without.
func ownAnswers(card *scoring.Scorecard) scoring.Answers {
	answers, n := scoring.Answers{}, 0
	for _, c := range card.Components {
		for _, e := range c.Elements {
			answers[e.ID] = rated(card.Scale[n%len(card.Scale)].Value, scoring.Evidence(n%3))
			n++
		}
	}
	return answers
}

func everything(t *testing.T) report.Result {
	t.Helper()
	card := ownCard(t, "everything")
	answers := ownAnswers(card)
	answers["sponsor"] = rated(5, scoring.EvidenceYes)
	answers["review"] = scoring.Answer{Rating: scoring.NotApplicable("No review asked for")}
	r := result(card, answers)
	r.Assessment.Status = scoring.Final
	r.Assessment.Plan = scoring.Plan{Targets: map[string]int{"sponsor": 9}}
	return r
}

func TestGoldenOwnScorecards(t *testing.T) {
	for _, name := range ownCards {
		card := ownCard(t, name)
		var shown, summary bytes.Buffer
		if err := report.Scorecard(&shown, report.Text, card, report.Options{}); err != nil {
			t.Fatal(err)
		}
		golden(t, "own-"+name+".txt", shown.Bytes())
		golden(t, "own-"+name+"-form.md", writeForm(t, report.Markdown, card))
		r := result(card, ownAnswers(card))
		if name == "everything" {
			r = everything(t)
		}
		if err := report.Summary(&summary, report.Markdown, r, report.Options{}); err != nil {
			t.Fatal(err)
		}
		golden(t, "own-"+name+"-summary.md", summary.Bytes())
	}
}

func TestGoldenOfEverything(t *testing.T) {
	for name, write := range writes {
		for _, f := range []report.Format{report.Text, report.HTML, report.JSON, report.CSV} {
			var out bytes.Buffer
			if err := write(&out, f, everything(t), report.Options{Today: today}); err != nil {
				t.Fatal(err)
			}
			golden(t, name+"-everything"+f.Extension(), out.Bytes())
		}
	}
}

// Where the highest level is not called Complete, what is possible is said by
// its number.
func TestWhatIsPossibleIsSaidInTheScalesTerms(t *testing.T) {
	for name, want := range map[string]string{
		"two-levels": "100% if the last one were rated 1",
		"from-one":   "73% if the last 2 were all rated 5",
		"gaps":       "38% if the last 2 were all rated 9",
	} {
		card := ownCard(t, name)
		answers := ownAnswers(card)
		first := card.Components[0].Elements[0].ID
		answers = scoring.Answers{first: answers[first]}
		if name == "two-levels" {
			answers[first] = rated(1, scoring.EvidenceYes)
		}
		said := words.English().StoppedHere(scoring.ScoreAll(card, answers).Total, card.Scale)
		if !slices.Contains(said, want) {
			t.Errorf("%s: %q, want %q among them", name, said, want)
		}
	}
}

// The lists of a workbook offer the values of the scale and no others, and its
// hint has all levels, whatever their number.
func TestMenusHaveTheScale(t *testing.T) {
	for name, want := range map[string][2]string{ // of the first element and of the second
		"two-levels": {"0,1,NA,?", "0,1,?"},
		"from-one":   {"1,2,3,4,5,NA,?", "1,2,3,4,5,NA,?"},
		"gaps":       {"0,3,9,NA,?", "0,3,9,NA,?"},
		"everything": {"0,1,2,3,4,5,6,7,8,9,?", "0,1,2,3,4,5,6,7,8,9,NA,?"},
	} {
		card := ownCard(t, name)
		f := openXLSX(t, writeForm(t, report.XLSX, card))
		for row, choices := range want {
			menu := ratingMenu(t, f, row+2)
			if got := strings.Trim(menu.Formula1, `"`); got != choices {
				t.Errorf("%s: row %d offers %q, want %q", name, row+2, got, choices)
			}
			hint := "\n" + *menu.Prompt
			if len([]rune(hint)) > 256 {
				t.Errorf("%s: a hint of %d characters", name, len([]rune(hint)))
			}
			for _, l := range card.Scale {
				if !strings.Contains(hint, "\n"+string(rune('0'+l.Value))+" ") {
					t.Errorf("%s: row %d: no level %d in %q", name, row+2, l.Value, hint)
				}
			}
			if !strings.Contains(hint, "? not known") {
				t.Errorf("%s: row %d: %q", name, row+2, hint)
			}
		}
	}
}

// ratingMenu is the list that a row of a form has for its rating.
func ratingMenu(t *testing.T, f *excelize.File, row int) *excelize.DataValidation {
	t.Helper()
	menus, err := f.GetDataValidations("Answers")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range menus {
		for cells := range strings.FieldsSeq(m.Sqref) {
			var first, last int
			if from, to, _ := strings.Cut(cells, ":"); strings.HasPrefix(from, "E") {
				first, last = rowOf(from), rowOf(strings.TrimPrefix(to, ":"))
			}
			if row >= first && row <= max(first, last) && first > 0 {
				return m
			}
		}
	}
	t.Fatalf("row %d has no list", row)
	return nil
}

func rowOf(cell string) int {
	_, row, err := excelize.CellNameToCoordinates(cell)
	if err != nil {
		return 0
	}
	return row
}

// What a workbook of any scale says is what package scoring says, and what it
// asks for can be read again.
func TestOwnScalesComeBack(t *testing.T) {
	for _, name := range ownCards {
		card := ownCard(t, name)
		a := assessment(card, ownAnswers(card))
		compareFigures(t, figuresOf(t, openXLSX(t, summaryXLSX(t, report.Result{Assessment: a}))), wantFigures(a))
		var csv bytes.Buffer
		if err := report.Summary(&csv, report.CSV, report.Result{Assessment: a}, report.Options{}); err != nil {
			t.Fatal(err)
		}
		for format, data := range map[string][]byte{"xlsx": summaryXLSX(t, report.Result{Assessment: a}), "csv": csv.Bytes()} {
			form, err := results.ReadAnswers(bytes.NewReader(data), card)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			for id, want := range a.Answers {
				if got := form.Answers[id]; got.Rating != want.Rating || got.Evidence != want.Evidence {
					t.Errorf("%s, %s: %s is %v, want %v", name, format, id, got, want)
				}
			}
		}
	}
}

// A form says nothing of what cannot be chosen.
func TestFormWhereEverythingApplies(t *testing.T) {
	card := ownCard(t, "two-levels")
	for i := range card.Components[0].Elements {
		card.Components[0].Elements[i].AlwaysApplies = true
	}
	var fillable bytes.Buffer
	if err := report.Fillable(&fillable, card, report.Options{}); err != nil {
		t.Fatal(err)
	}
	page := regexp.MustCompile(`(?s)<script>.*?</script>`).ReplaceAll(fillable.Bytes(), nil)
	for name, form := range map[string][]byte{
		"markdown": writeForm(t, report.Markdown, card), "html": writeForm(t, report.HTML, card), "fillable": page,
	} {
		for _, said := range []string{"Tick Not applicable", "Choose Not applicable", "? or NA", "<kbd>x</kbd>"} {
			if strings.Contains(string(form), said) {
				t.Errorf("%s: %q", name, said)
			}
		}
	}
}
