package report_test

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// translate puts a board's scorecard and names into German.
func translate(results []*scoring.Assessment) []*scoring.Assessment {
	titles := []string{"Unser Wertbeitrag und seine Wirkung", "Der Wertbeitrag der Wettbewerber", "Gemeinsamer Plan"}
	statements := map[string]string{
		"list":      "Wir führen eine datierte Liste von allem, was wir für diesen Account tun.",
		"money":     "Eine Berechnung beziffert jeden Nutzen in Geld.",
		"confirmed": "Der Kunde hat die Zahlen schriftlich bestätigt.",
		"rivals":    "Wir können jeden Wettbewerber und seinen Anteil nennen.",
		"map":       "Wir führen eine datierte Karte aller Beteiligten bis zum Endkunden.",
		"joint":     "Ein von beiden Seiten unterschriebener Plan nennt drei Ziele für dieses Jahr.",
		"review":    "Beide Seiten prüfen den Plan in jedem Quartal.",
	}
	names := map[string]string{"Board view": "Vorstand", "Sales view": "Vertrieb", "Service view": "Service", "Finance view": "Finanzen", "Group view": "Konzern", "Stock view": "Lager"}
	for _, a := range results {
		a.Respondent.Name = names[a.Respondent.Name]
		for _, card := range []*scoring.Scorecard{a.Scorecard, a.Whole} {
			if card == nil {
				continue
			}
			card.Language, card.Title = "de", "Beispiel"
			card.Scale = slices.Clone(card.Scale)
			for i, label := range []string{"Noch nicht", "Begonnen", "Fast vollständig", "Vollständig"} {
				card.Scale[i].Label = label
			}
			for i := range card.Components {
				c := &card.Components[i]
				c.Title = titles[slices.Index([]string{"impact", "impact-rivals", "plan"}, c.ID)]
				for j := range c.Elements {
					c.Elements[j].Statement = statements[c.Elements[j].ID]
				}
			}
		}
	}
	return results
}

// germanTeams are roll-ups that between them say most of what there is to say.
func germanTeams() map[string]report.Team {
	broken := []report.Unreadable{{Path: "ordner/kaputt.json", Reason: "beschädigt"}}
	drafts := board()
	drafts[0].Status = scoring.Draft
	return map[string]report.Team{
		"board":     {RollUps: gathered(scoring.Choice{}, translate(board())...), Unreadable: broken},
		"open":      {RollUps: gathered(scoring.Choice{Drafts: true}, translate(open(drafts))...)},
		"one":       {RollUps: gathered(scoring.Choice{}, translate(board()[:1])...)},
		"none":      {RollUps: gathered(scoring.Choice{}, translate(board()[5:6])...)},
		"role":      {RollUps: gathered(scoring.Choice{Role: scoring.Peer}, translate(board()[:2])...)},
		"company":   {RollUps: gathered(scoring.Choice{}, translate(ofCompany())...), Unreadable: broken},
		"anonymous": {RollUps: gathered(scoring.Choice{}, translate(open(board()))...), Unreadable: broken, Anonymous: true},
		"crowd":     {RollUps: gathered(scoring.Choice{}, translate(crowd(31))...)},
		"two":       {RollUps: append(gathered(scoring.Choice{}, translate(board())...), gathered(scoring.Choice{}, translate(open(board()))...)...)},
		"nothing":   {},
	}
}

var inGermanWords = report.Options{Words: words.German()}

func TestGoldenTeamsInGerman(t *testing.T) {
	teams := germanTeams()
	golden(t, "team-german.txt", []byte(writeTeam(t, report.Text, teams["board"], inGermanWords)))
	golden(t, "team-german-open.txt", []byte(writeTeam(t, report.Text, teams["open"], inGermanWords)))
	golden(t, "team-german-company.md", []byte(writeTeam(t, report.Markdown, teams["company"], inGermanWords)))
	golden(t, "team-german.html", []byte(writeTeam(t, report.HTML, teams["open"], inGermanWords)))
}

// functionWords are English and in no German sentence.
var functionWords = regexp.MustCompile(`(?i)\b(the|and|of|to|is|are|not|by|with|all|who|mean|results?|respondents?|rated|complete|total)\b`)

var mainOfPage = regexp.MustCompile(`(?s)<header>.*</header>|<main.*</main>`)

func TestAGermanTeamHasNothingInEnglish(t *testing.T) {
	for name, team := range germanTeams() {
		for _, f := range []report.Format{report.Text, report.Markdown, report.HTML} {
			out := writeTeam(t, f, team, inGermanWords)
			if f == report.HTML {
				out = tags.ReplaceAllString(strings.Join(mainOfPage.FindAllString(out, -1), "\n"), " ")
			}
			for _, said := range strings.Split(out, "\n") {
				said = strings.NewReplacer("--format json", "", "--include-drafts", "").Replace(said)
				if found := functionWords.FindString(said); found != "" {
					t.Errorf("%s as %s has %q in %q", name, f, found, said)
				}
			}
		}
		f := germanBook(t, team)
		for _, sheet := range f.GetSheetList() {
			for _, row := range rowsOf(t, f, sheet) {
				if found := functionWords.FindString(strings.Join(row, " ")); found != "" && name != "nothing" {
					t.Errorf("%s has %q on the sheet %s: %q", name, found, sheet, row)
				}
			}
		}
	}
}

// What a program reads is the same for every reader.
func TestTablesAndJSONOfATeamStayEnglish(t *testing.T) {
	for name, team := range germanTeams() {
		for _, f := range []report.Format{report.CSV, report.JSON} {
			if got, want := writeTeam(t, f, team, inGermanWords), writeTeam(t, f, team, report.Options{}); got != want {
				t.Errorf("%s as %s:\n%s\nis not:\n%s", name, f, got, want)
			}
		}
	}
}

func germanBook(t failing, team report.Team) *excelize.File {
	t.Helper()
	var out bytes.Buffer
	if err := report.RollUp(&out, report.XLSX, team, inGermanWords); err != nil {
		t.Fatal(err)
	}
	return openXLSX(t, out.Bytes())
}

// addGermanTeams has LibreOffice calculate German workbooks: every text and
// figure is what was written without calculating.
func addGermanTeams(t *testing.T, r *recalculations) {
	for name, team := range germanTeams() {
		if name == "nothing" {
			continue
		}
		written := germanBook(t, team)
		r.add(t, written, func(t *testing.T, f *excelize.File) {
			for _, sheet := range written.GetSheetList() {
				got, want := rowsOf(t, f, sheet), rowsOf(t, written, sheet)
				for i := range want {
					for j := range want[i] {
						if i >= len(got) || !isSameCell(got[i][j], want[i][j]) {
							t.Errorf("%s: row %d of %s is %q, want %q", name, i+1, sheet, got[i], want[i])
							break
						}
					}
				}
			}
		})
	}
}

func isSameCell(got, want string) bool {
	x, notX := strconv.ParseFloat(got, 64)
	y, notY := strconv.ParseFloat(want, 64)
	if notX != nil || notY != nil {
		return got == want
	}
	return math.Abs(x-y) < 1e-9
}

// A sheet is named in formulas as it is called, in apostrophes where a name of
// more than letters would not be read.
func TestFormulasNameTheSheetsInGerman(t *testing.T) {
	f := germanBook(t, germanTeams()["open"])
	want := []string{"Team", "Bewertende", "Bewertungen", "Kriterien", "Punkte", "Nicht gezählt"}
	if got := f.GetSheetList(); !slices.Equal(got, want) {
		t.Errorf("the sheets are %q, want %q", got, want)
	}
	row := slices.IndexFunc(rowsOf(t, f, "Team"), func(row []string) bool { return strings.HasPrefix(row[1], "Kein Teamwert") }) + 1
	formula, err := f.GetCellFormula("Team", fmt.Sprint("B", row))
	if err != nil || !strings.Contains(formula, `"Teamwert in Prozent (%)","Kein Teamwert: "&G`) || !strings.HasSuffix(formula, `&" von 5 vollständig")`) {
		t.Errorf("the team total is named by %s, %v", formula, err)
	}
}
