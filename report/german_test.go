package report_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

var inGerman = report.Options{Today: today, Words: words.German()}

func TestGermanGolden(t *testing.T) {
	states := germanResults()
	for _, tt := range []struct {
		thing, state string
		format       report.Format
		options      report.Options
		name         string
	}{
		{"summary", "half", report.Text, inGerman, "german-summary-half.txt"},
		{"summary", "half", report.Text, report.Options{Words: words.German(), Width: 40}, "german-summary-narrow.txt"},
		{"summary", "advised", report.Text, inGerman, "german-summary-advised.txt"},
		{"summary", "placed", report.Text, inGerman, "german-summary-placed.txt"},
		{"summary", "between", report.Text, inGerman, "german-summary-between.txt"},
		{"summary", "agreed", report.Markdown, inGerman, "german-summary.md"},
		{"summary", "round", report.HTML, inGerman, "german-summary.html"},
		{"priorities", "round", report.Text, inGerman, "german-priorities.txt"},
		{"priorities", "round", report.HTML, inGerman, "german-priorities.html"},
		{"priorities", "not-applicable", report.Text, inGerman, "german-priorities-none.txt"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var out bytes.Buffer
			if err := writes[tt.thing](&out, tt.format, states[tt.state], tt.options); err != nil {
				t.Fatal(err)
			}
			golden(t, tt.name, out.Bytes())
		})
	}
	for _, f := range []report.Format{report.Text, report.HTML} {
		t.Run("scorecards"+f.Extension(), func(t *testing.T) {
			var one, all bytes.Buffer
			if err := report.Scorecard(&one, f, germanOverlay(), inGerman); err != nil {
				t.Fatal(err)
			}
			golden(t, "german-scorecard"+f.Extension(), one.Bytes())
			if err := report.Scorecards(&all, f, report.Listing{Family: []*scoring.Scorecard{germanSample()}, Own: []*scoring.Scorecard{germanOverlay()}}, inGerman); err != nil {
				t.Fatal(err)
			}
			golden(t, "german-scorecards"+f.Extension(), all.Bytes())
		})
	}
}

// english are words that no German report has.
var english = regexp.MustCompile(`(?i)[>\s"(](the|and|of|to|is|are|not|with|without|for|from|in its|by|no|yes|rated|score|evidence|rating|note)[<\s").:,;]`)

// unread is what a page has that is not for a reader.
var unread = regexp.MustCompile(`(?s)<style>.*?</style>|<meta [^>]*>|(class|id|href)="[^"]*"`)

func TestNothingEnglishIsInAGermanReport(t *testing.T) {
	for name, r := range germanResults() {
		for thing, write := range writes {
			for _, f := range []report.Format{report.Text, report.Markdown, report.HTML} {
				var out bytes.Buffer
				if err := write(&out, f, r, inGerman); err != nil {
					t.Fatal(err)
				}
				if found := english.FindAllString(unread.ReplaceAllString(out.String(), ""), -1); found != nil {
					t.Errorf("%s %s as %s has %q:\n%s", name, thing, f, found, &out)
				}
			}
		}
	}
	for _, f := range []report.Format{report.Text, report.Markdown, report.HTML} {
		var out bytes.Buffer
		if err := report.Scorecard(&out, f, germanOverlay(), inGerman); err != nil {
			t.Fatal(err)
		}
		if err := report.Scorecards(&out, f, report.Listing{Family: []*scoring.Scorecard{germanSample()}, Own: []*scoring.Scorecard{germanOverlay()}}, inGerman); err != nil {
			t.Fatal(err)
		}
		if found := english.FindAllString(unread.ReplaceAllString(out.String(), ""), -1); found != nil {
			t.Errorf("a scorecard as %s has %q:\n%s", f, found, &out)
		}
	}
}

// A table that is read again, and what a program reads, are the same for every
// reader.
func TestFilesAreAlikeInEveryLanguage(t *testing.T) {
	for name, r := range germanResults() {
		for thing, write := range writes {
			for _, f := range []report.Format{report.CSV, report.JSON} {
				var english, german bytes.Buffer
				if err := write(&english, f, r, report.Options{Today: today}); err != nil {
					t.Fatal(err)
				}
				if err := write(&german, f, r, inGerman); err != nil {
					t.Fatal(err)
				}
				if english.String() != german.String() {
					t.Errorf("%s %s as %s depends on the language", name, thing, f)
				}
			}
		}
	}
}

// A workbook speaks German where it is not read again, and can be.
func TestAGermanWorkbook(t *testing.T) {
	states := germanResults()
	for _, state := range []string{"round", "part"} {
		a := states[state].Assessment
		data := germanXLSX(t, states[state])
		f := openXLSX(t, data)
		for _, sheet := range f.GetSheetList() {
			if sheet == words.German().Workbooks.Ratings {
				continue
			}
			rows, err := f.GetRows(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range rows {
				said := strings.NewReplacer("(rating)", "", "(evidence, yes oder no)", "").Replace(" " + strings.Join(row, " ") + " ")
				if found := english.FindAllString(said, -1); found != nil {
					t.Errorf("%s: the sheet %s has %q in %s", state, sheet, found, said)
				}
			}
		}
		form, err := results.ReadAnswers(bytes.NewReader(data), a.Scorecard)
		if err != nil {
			t.Fatal(err)
		}
		for id, answer := range a.Answers {
			if got := form.Answers[id].Rating; got != answer.Rating && a.Scorecard.Places()[id] != (scoring.Place{}) {
				t.Errorf("%s: %s is read as %v, want %v", state, id, got, answer.Rating)
			}
		}
	}
}

func germanXLSX(t *testing.T, r report.Result) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Summary(&out, report.XLSX, r, inGerman); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A page is in the language of its words, and says which of its texts are in
// that of the scorecard.
func TestAPageSaysWhatLanguageItIsIn(t *testing.T) {
	swiss := germanSample()
	swiss.Language = "de-CH"
	for name, tt := range map[string]struct {
		card       *scoring.Scorecard
		words      *words.Words
		page, text string
	}{
		"as the scorecard":     {germanSample(), words.German(), "de", ""},
		"of one of its places": {swiss, words.German(), "de-CH", ""},
		"English over German":  {germanSample(), words.English(), "en", "de"},
		"German over English":  {sample(), words.German(), "de", "en"},
	} {
		var out strings.Builder
		if err := report.Summary(&out, report.HTML, result(tt.card, half()), report.Options{Words: tt.words}); err != nil {
			t.Fatal(err)
		}
		statement := `<span class="title"`
		if tt.text != "" {
			statement += ` lang="` + tt.text + `"`
		}
		for _, want := range []string{`<html lang="` + tt.page + `">`, statement + ">" + tt.card.Components[0].Elements[0].Statement + "<"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s: the page has no %s", name, want)
			}
		}
	}
}

// Of a round of which it is not known when it was, no month is said.
func TestARoundOfNoDay(t *testing.T) {
	for _, w := range words.All() {
		r := nextRound()
		r.Previous.Updated, r.Previous.Completed = time.Time{}, time.Time{}
		var out strings.Builder
		if err := report.Summary(&out, report.HTML, r, report.Options{Words: w}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), "</svg> "+w.Pages.Earlier+"</li>") || strings.Contains(out.String(), "%!") {
			t.Errorf("%s: the round before has no name", w.Tag)
		}
	}
}
