package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// selection is a scorecard with a matrix of twelve elements on each axis, and a
// component that is on neither.
func selection() *scoring.Scorecard {
	s := &scoring.Scorecard{
		ID: "selection", Version: "1.0.0", Title: "Selection of accounts", Language: "en", Subject: scoring.Account,
		Scale: scoring.DefaultScale(), Method: scoring.ByElements,
		Matrix: &scoring.Matrix{
			X: scoring.Axis{Component: "strength", Split: 50}, Y: scoring.Axis{Component: "attractiveness", Split: 50},
			Quadrants: []scoring.Quadrant{
				{Corner: scoring.Corner{X: scoring.Low, Y: scoring.High}, Label: "Star", Advice: "Invest time and money; profit may wait."},
				{Corner: scoring.Corner{X: scoring.High, Y: scoring.High}, Label: "Strategic", Advice: "Invest attention, and stay profitable."},
				{Corner: scoring.Corner{X: scoring.Low, Y: scoring.Low}, Label: "Streamline", Advice: "Serve for profit, at low cost."},
				{Corner: scoring.Corner{X: scoring.High, Y: scoring.Low}, Label: "Status", Advice: "Keep what is there, and invest no more."},
			},
		},
	}
	for _, c := range []scoring.Component{
		{ID: "attractiveness", Title: "How attractive the account is to us"},
		{ID: "strength", Title: "How strong we are in its eyes"},
		{ID: "readiness", Title: "How ready the account is to partner"},
	} {
		c.Weight = 1
		for i := range 12 {
			c.Elements = append(c.Elements, scoring.Element{ID: fmt.Sprint(c.ID, i+1), Statement: fmt.Sprintf("Statement %d.", i+1), Weight: 1})
		}
		s.Components = append(s.Components, c)
	}
	return s
}

// scored are answers that give an axis some points of 36.
func scored(answers scoring.Answers, axis string, points int) {
	for i := range 12 {
		answers[fmt.Sprint(axis, i+1)] = rated(min(3, max(0, points-3*i)), scoring.EvidenceUnsaid)
	}
}

// candidate is a finished result about an account, with points of 36 on each axis.
func candidate(card *scoring.Scorecard, name string, day, strength, attractiveness int) *scoring.Assessment {
	answers := scoring.Answers{}
	scored(answers, "strength", strength)
	scored(answers, "attractiveness", attractiveness)
	a := done(card, answers).Assessment
	a.ID = fmt.Sprintf("%s%d", strings.ToLower(name), day)
	a.Subject = scoring.Subject{Kind: scoring.Account, Name: "Account " + name, Team: "EMEA"}
	a.Respondent = scoring.Respondent{Name: "Board view", Role: scoring.Self}
	a.Completed = time.Date(2026, 11, day, 8, 0, 0, 0, time.UTC)
	return a
}

// accounts are fifteen, of which C, D and E lie at one place, A has all there is
// and O nothing, G and H tie at two places, K is open and N nowhere, and a draft,
// an older round and another role.
func accounts() []*scoring.Assessment {
	card := selection()
	var all []*scoring.Assessment
	for i, of := range []struct{ strength, attractiveness int }{
		{36, 36},
		{30, 33},
		{27, 21},
		{27, 21},
		{27, 21},
		{12, 30},
		{12, 20},
		{22, 10},
		{9, 24},
		{25, 14},
		{18, 24},
		{8, 9},
		{3, 14},
		{20, 20},
		{0, 0},
	} {
		all = append(all, candidate(card, string(rune('A'+i)), 1+i, of.strength, of.attractiveness))
	}
	delete(all[10].Answers, "strength1")
	all[10].Answers["strength2"] = scoring.Answer{Rating: scoring.NotKnown()}
	for i := range 12 {
		delete(all[13].Answers, fmt.Sprint("strength", i+1))
	}
	draft := candidate(card, "P", 20, 10, 10)
	draft.Status, draft.Completed = scoring.Draft, time.Time{}
	older := candidate(card, "A", 0, 20, 20)
	leader := candidate(card, "B", 20, 9, 9)
	leader.Respondent.Role = scoring.Leader
	return append(all, draft, older, leader)
}

// before are accounts as they were half a year earlier: A and B elsewhere, F where
// it is, K open too, and the others not yet.
func before() []*scoring.Assessment {
	card := selection()
	all := []*scoring.Assessment{
		candidate(card, "A", 1, 16, 22), candidate(card, "B", 1, 30, 12), candidate(card, "F", 1, 12, 30), candidate(card, "K", 1, 24, 30),
	}
	delete(all[3].Answers, "strength12")
	for i, a := range all {
		a.ID, a.Completed = fmt.Sprint("earlier", i), time.Date(2026, 5, 6, 8, 0, 0, 0, time.UTC)
	}
	return all
}

// plotted are the plots of some results, by scorecard.
func plotted(results, earlier []*scoring.Assessment) []scoring.Plot {
	var plots []scoring.Plot
	was := gathered(scoring.Choice{}, earlier...)
	for _, r := range gathered(scoring.Choice{}, results...) {
		plots = append(plots, scoring.NewPlot(r, was))
	}
	return plots
}

func writeMatrix(t *testing.T, f report.Format, p report.Plots, o report.Options) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.Matrix(&out, f, p, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// inMatrixGerman has a scorecard's texts in German.
func inMatrixGerman(results []*scoring.Assessment) []*scoring.Assessment {
	for _, a := range results {
		card := a.Scorecard
		card.Language, card.Title = "de", "Auswahl der Accounts"
		for i, title := range []string{"Wie attraktiv der Account für uns ist", "Wie stark wir in seinen Augen sind", "Wie bereit der Account ist"} {
			card.Components[i].Title = title
		}
		for i, advice := range []string{"Zeit und Geld investieren.", "Aufmerksamkeit schenken.", "Günstig bedienen.", "Erhalten, was da ist."} {
			card.Matrix.Quadrants[i].Advice = advice
		}
		for i, label := range []string{"Stern", "Schlüssel", "Straffen", "Stütze"} {
			card.Matrix.Quadrants[i].Label = label
		}
		a.Respondent.Name = "Vorstand"
	}
	return results
}

// ofManagers are results about a company, by its managers.
func ofManagers() []*scoring.Assessment {
	all := accounts()[:4]
	for i, a := range all {
		a.Subject = scoring.Subject{Kind: scoring.Company, Name: "Company A"}
		a.Respondent.Name = fmt.Sprint("Secret ", i)
		a.ID = fmt.Sprint("m", i)
	}
	return all
}

func matrixStates() map[string]report.Plots {
	unreadable := []report.Unreadable{{Path: "results/broken.json", Reason: "damaged: the file is cut off"}}
	two := accounts()[:2]
	two[1].Subject.Name, two[1].Respondent.Name = two[0].Subject.Name, ""
	other := accounts()[0]
	other.Scorecard = selection()
	other.Scorecard.ID, other.Scorecard.Title = "other", "Another selection"
	other.Scorecard.Components[0].Weight = 2
	weighted := plotted([]*scoring.Assessment{other}, nil)
	return map[string]report.Plots{
		"accounts": {Plots: plotted(accounts(), nil), Unreadable: unreadable},
		"moved":    {Plots: plotted(accounts(), before()), Earlier: true},
		"company":  {Plots: plotted(ofManagers(), nil), Unreadable: unreadable},
		"two":      {Plots: append(plotted(two, nil), weighted...)},
		"nowhere":  {Plots: plotted(accounts()[13:14], nil)},
		"none":     {Plots: plotted(accounts()[15:16], nil)},
		"nothing":  {Unreadable: unreadable},
		"german":   {Plots: plotted(inMatrixGerman(accounts()), inMatrixGerman(before())), Earlier: true},
	}
}

func TestGoldenMatrices(t *testing.T) {
	states := matrixStates()
	german := words.German()
	tests := []struct {
		state   string
		format  report.Format
		options report.Options
		name    string
	}{
		{"accounts", report.Text, report.Options{}, "matrix.txt"},
		{"accounts", report.Text, report.Options{Width: 40}, "matrix-narrow.txt"},
		{"accounts", report.Text, report.Options{ASCII: true}, "matrix-ascii.txt"},
		{"accounts", report.Text, report.Options{Spoken: true}, "matrix-spoken.txt"},
		{"accounts", report.Markdown, report.Options{}, "matrix.md"},
		{"accounts", report.CSV, report.Options{}, "matrix.csv"},
		{"accounts", report.JSON, report.Options{}, "matrix.json"},
		{"moved", report.Text, report.Options{}, "matrix-moved.txt"},
		{"moved", report.Text, report.Options{Width: 100}, "matrix-moved-wide.txt"},
		{"moved", report.Text, report.Options{Spoken: true}, "matrix-moved-spoken.txt"},
		{"moved", report.CSV, report.Options{}, "matrix-moved.csv"},
		{"moved", report.JSON, report.Options{}, "matrix-moved.json"},
		{"company", report.Text, report.Options{}, "matrix-company.txt"},
		{"two", report.Text, report.Options{}, "matrix-two.txt"},
		{"nowhere", report.Text, report.Options{}, "matrix-nowhere.txt"},
		{"none", report.Text, report.Options{}, "matrix-none.txt"},
		{"nothing", report.JSON, report.Options{}, "matrix-nothing.json"},
		{"german", report.Text, report.Options{Words: german}, "matrix-german.txt"},
		{"german", report.Text, report.Options{Words: german, Width: 40}, "matrix-german-narrow.txt"},
		{"german", report.Text, report.Options{Words: german, Spoken: true}, "matrix-german-spoken.txt"},
		{"german", report.Markdown, report.Options{Words: german}, "matrix-german.md"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			golden(t, tt.name, []byte(writeMatrix(t, tt.format, states[tt.state], tt.options)))
		})
	}
}

var noEnglishInMatrix = regexp.MustCompile(`(?i)\b(the|and|of|to|is|are|not|by|with|rank|overall|any|new|same|before|high|number|place)\b`)

func TestAGermanMatrixHasNothingInEnglish(t *testing.T) {
	german := report.Options{Words: words.German()}
	spoken := german
	spoken.Spoken = true
	p := matrixStates()["german"]
	for _, out := range []string{
		writeMatrix(t, report.Text, p, german), writeMatrix(t, report.Text, p, spoken), writeMatrix(t, report.Markdown, p, german),
	} {
		for line := range strings.Lines(out) {
			if found := noEnglishInMatrix.FindString(line); found != "" {
				t.Errorf("%q in %q", found, line)
			}
		}
	}
	for _, f := range []report.Format{report.CSV, report.JSON} {
		if got, want := writeMatrix(t, f, p, german), writeMatrix(t, f, p, report.Options{}); got != want {
			t.Errorf("%s:\n%s\nis not:\n%s", f, got, want)
		}
	}
}

func TestAMatrixIsHeardInSentences(t *testing.T) {
	for name, p := range matrixStates() {
		for _, w := range words.All() {
			out := writeMatrix(t, report.Text, p, report.Options{Spoken: true, Words: w})
			for line := range strings.Lines(out) {
				line = strings.TrimSuffix(line, "\n")
				if found := notHeard.FindString(strings.ReplaceAll(line, "results/", "")); found != "" {
					t.Errorf("%s in %s has %q: %s", name, w.Tag, found, line)
				}
				if line != "" && !strings.ContainsAny(line[len(line)-1:], ".?!") {
					t.Errorf("%s in %s has no end: %s", name, w.Tag, line)
				}
			}
		}
	}
}

func TestAMatrixOfACompanyNamesNobodyUnlessAsked(t *testing.T) {
	hidden := report.Plots{Plots: plotted(ofManagers(), nil), Unreadable: []report.Unreadable{{Path: "secret.json", Reason: "secret"}}}
	named := hidden
	named.Names = true
	for _, f := range report.MatrixFormats() {
		if out := writeMatrix(t, f, hidden, report.Options{}); strings.Contains(strings.ToLower(out), "secret") || !strings.Contains(out, "Respondent 4") {
			t.Errorf("%s names somebody, or has no number:\n%s", f, out)
		}
		if out := writeMatrix(t, f, named, report.Options{}); !strings.Contains(out, "Secret 3") {
			t.Errorf("%s names nobody:\n%s", f, out)
		}
	}
	if !hidden.HidesNames() || named.HidesNames() {
		t.Error("what hides names is not known to")
	}
}

// The percents of a table and of JSON are exact, and the numbers those of the
// picture.
func TestAProgramReadsWhatIsShown(t *testing.T) {
	p := matrixStates()["moved"]
	var out struct {
		Points []struct {
			Number, Rank int
			Tied         bool
			Label        string
			X, Y         struct{ Percent float64 }
			Overall      float64 `json:"overall_percent"`
			Quadrant     *string
			Possible     []string
		}
		Nowhere []struct{ X struct{ Why string } }
	}
	if err := json.Unmarshal([]byte(writeMatrix(t, report.JSON, p, report.Options{})), &out); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(writeMatrix(t, report.CSV, p, report.Options{}))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := func(name string) int { return slices.Index(rows[0], name) }
	shown := writeMatrix(t, report.Text, p, report.Options{Width: 120})
	for i, point := range out.Points {
		rank := fmt.Sprint(point.Rank)
		if point.Tied {
			rank += "="
		}
		quadrant := strings.Join(point.Possible, " or ")
		legend := regexp.MustCompile(fmt.Sprintf(`(?m)^ *%d +%s +%s +\d+%% +\d+%% +\d+%% +%s`, point.Number, point.Label, rank, quadrant))
		if !legend.MatchString(shown) {
			t.Errorf("%+v is not shown so, %s", point, legend)
		}
		r := rows[i+1]
		if r[column("overall_percent")] != fmt.Sprint(point.Overall) || r[column("x_percent")] != fmt.Sprint(point.X.Percent) ||
			r[column("number")] != fmt.Sprint(point.Number) || r[column("possible_quadrants")] != strings.Join(point.Possible, "; ") {
			t.Errorf("%+v is %q in the table", point, r)
		}
		if (r[column("quadrant")] == "") != (point.Quadrant == nil) {
			t.Errorf("that %s is open is told two ways", point.Label)
		}
	}
	if len(out.Points) != 14 || len(out.Nowhere) != 1 || out.Nowhere[0].X.Why != "not_rated" || len(rows) != 16 {
		t.Errorf("%d points, and %+v is nowhere, of %d rows", len(out.Points), out.Nowhere, len(rows))
	}
}

// In 80 by 24 the picture and the first of the legend are seen at once.
func TestThePictureLeavesRoomForTheLegend(t *testing.T) {
	for _, width := range []int{80, 40} {
		lines := strings.Split(writeMatrix(t, report.Text, matrixStates()["accounts"], report.Options{Width: width}), "\n")
		first := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, "↑") })
		last := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, "→") })
		if rows := last - first + 1; rows > 17 {
			t.Errorf("%d wide, the picture has %d rows", width, rows)
		}
	}
}

func TestAMatrixHasNoWorkbook(t *testing.T) {
	want := []report.Format{report.Text, report.Markdown, report.HTML, report.CSV, report.JSON}
	if got := report.MatrixFormats(); !slices.Equal(got, want) {
		t.Errorf("the formats are %q, want %q", got, want)
	}
	err := report.Matrix(&bytes.Buffer{}, report.XLSX, report.Plots{}, report.Options{})
	if err == nil || !strings.Contains(err.Error(), `no format "xlsx"`) {
		t.Errorf("a workbook is refused with %v", err)
	}
}

// Plain mode is for who listens to text: a file in another format has all there is.
func TestOnlyTextIsToBeHeard(t *testing.T) {
	p := matrixStates()["accounts"]
	for _, f := range report.MatrixFormats() {
		heard, read := writeMatrix(t, f, p, report.Options{Spoken: true}), writeMatrix(t, f, p, report.Options{})
		if (heard == read) != (f != report.Text) {
			t.Errorf("%s to be heard:\n%s", f, heard)
		}
	}
}
