package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// member is a finished result of a respondent about an account.
func member(n int, name, account string, answers scoring.Answers) *scoring.Assessment {
	a := done(sample(), answers).Assessment
	a.ID = fmt.Sprintf("member%d", n)
	a.Respondent = scoring.Respondent{Name: name, Role: scoring.Self}
	a.Subject.Name = account
	a.Completed = time.Date(2026, 11, n, 8, 0, 0, 0, time.UTC)
	return a
}

// completeBut is complete with some answers of its own.
func completeBut(own scoring.Answers) scoring.Answers {
	answers := complete()
	for id, a := range own {
		answers[id] = a
	}
	return answers
}

// board is four respondents, an older round, a draft and another role.
func board() []*scoring.Assessment {
	draft := member(9, "Finance view", "Account A", half())
	draft.Status, draft.Completed = scoring.Draft, time.Time{}
	earlier := member(1, "Board view", "Account A", half())
	earlier.ID, earlier.Completed = "earlier", time.Date(2026, 5, 6, 8, 0, 0, 0, time.UTC)
	leader := member(8, "Group view", "Account B", complete())
	leader.Respondent.Role = scoring.Leader
	return []*scoring.Assessment{
		member(1, "Board view", "Account A", complete()),
		member(2, "Sales view", "Account A", completeBut(scoring.Answers{
			"list": rated(0, scoring.EvidenceUnsaid), "joint": rated(3, scoring.EvidenceNo), "review": rated(0, scoring.EvidenceUnsaid),
		})),
		member(3, "Service view", "Account B", completeBut(scoring.Answers{
			"list": rated(1, scoring.EvidenceNo), "map": rated(3, scoring.EvidenceYes), "review": rated(2, scoring.EvidenceYes),
		})),
		member(4, "", "Account C", completeBut(scoring.Answers{"confirmed": {Rating: scoring.NotApplicable("None")}, "map": rated(0, scoring.EvidenceUnsaid)})),
		earlier, draft, leader,
	}
}

func gathered(c scoring.Choice, results ...*scoring.Assessment) []*scoring.RollUp {
	var g scoring.Gatherer
	for _, a := range results {
		g.Add(a, "results/"+a.ID+".json")
	}
	return g.RollUps(c)
}

func writeTeam(t *testing.T, f report.Format, team report.Team, o report.Options) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.RollUp(&out, f, team, o); err != nil {
		t.Fatal(err)
	}
	if f == report.XLSX {
		return partsOf(t, out.Bytes())
	}
	return out.String()
}

// partsOf is all that a workbook holds, be it shown or not.
func partsOf(t *testing.T, workbook []byte) string {
	t.Helper()
	parts, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, part := range parts.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, r); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}

// ofCompany is a board that rates its own company.
func ofCompany() []*scoring.Assessment {
	all := board()
	for _, a := range all {
		a.Subject = scoring.Subject{Kind: scoring.Company, Name: "Company A", Team: "Head office"}
	}
	return all
}

func open(results []*scoring.Assessment) []*scoring.Assessment {
	results[2].Answers["map"] = scoring.Answer{Rating: scoring.NotKnown()}
	delete(results[3].Answers, "review")
	part := member(5, "Stock view", "Account C", complete())
	part.Whole = part.Scorecard
	part.Scorecard, _ = part.Whole.Only([]string{"plan"})
	return append(results, part)
}

func crowd(n int) (results []*scoring.Assessment) {
	for i := range n {
		a := member(1, fmt.Sprintf("Respondent %02d", i), "Account A", completeBut(scoring.Answers{"list": rated(i%4, scoring.EvidenceNo)}))
		a.ID = fmt.Sprintf("crowd%d", i)
		results = append(results, a)
	}
	return results
}

func TestGoldenTeams(t *testing.T) {
	hostileOne := hostile().Assessment
	hostileOne.Status, hostileOne.Respondent.Name, hostileOne.Subject.Name = scoring.Final, "=1+1 | <b>*x*</b>", "[a](b)"
	hostileTwo := hostile().Assessment
	hostileTwo.Status, hostileTwo.ID, hostileTwo.Respondent.Name = scoring.Final, "another", "-2"
	unreadable := []report.Unreadable{{Path: "results/broken.json", Reason: "damaged: the file is cut off"}}
	states := map[string]report.Team{
		"board":       {RollUps: gathered(scoring.Choice{}, board()...), Unreadable: unreadable},
		"open":        {RollUps: gathered(scoring.Choice{}, open(board())...)},
		"drafts":      {RollUps: gathered(scoring.Choice{Drafts: true}, open(board())...)},
		"one":         {RollUps: gathered(scoring.Choice{}, board()[0])},
		"none":        {RollUps: gathered(scoring.Choice{}, board()[5])},
		"role":        {RollUps: gathered(scoring.Choice{Role: scoring.Peer}, board()[:2]...)},
		"crowd":       {RollUps: gathered(scoring.Choice{}, crowd(31)...)},
		"company":     {RollUps: gathered(scoring.Choice{}, ofCompany()...), Unreadable: unreadable},
		"company-of":  {RollUps: gathered(scoring.Choice{}, ofCompany()...), Unreadable: unreadable, Names: true},
		"anonymous":   {RollUps: gathered(scoring.Choice{}, board()...), Unreadable: unreadable, Anonymous: true},
		"hostile":     {RollUps: gathered(scoring.Choice{Role: scoring.Leader}, hostileOne, hostileTwo)},
		"two-at-once": {RollUps: append(gathered(scoring.Choice{}, board()[0]), gathered(scoring.Choice{}, done(weighted(), complete()).Assessment)...)},
	}
	tests := []struct {
		state   string
		format  report.Format
		options report.Options
		name    string
	}{
		{"board", report.Text, report.Options{}, "team.txt"},
		{"board", report.Text, report.Options{Width: 40}, "team-narrow.txt"},
		{"board", report.Text, report.Options{Width: 130}, "team-wide.txt"},
		{"board", report.Text, report.Options{ASCII: true}, "team-ascii.txt"},
		{"board", report.Markdown, report.Options{}, "team.md"},
		{"board", report.CSV, report.Options{}, "team.csv"},
		{"board", report.JSON, report.Options{}, "team.json"},
		{"open", report.Text, report.Options{}, "team-open.txt"},
		{"open", report.CSV, report.Options{}, "team-open.csv"},
		{"open", report.JSON, report.Options{}, "team-open.json"},
		{"drafts", report.Text, report.Options{}, "team-drafts.txt"},
		{"one", report.Text, report.Options{}, "team-one.txt"},
		{"none", report.Text, report.Options{}, "team-none.txt"},
		{"none", report.JSON, report.Options{}, "team-none.json"},
		{"role", report.Text, report.Options{}, "team-role.txt"},
		{"crowd", report.Text, report.Options{}, "team-crowd.txt"},
		{"company", report.Text, report.Options{}, "team-company.txt"},
		{"company", report.JSON, report.Options{}, "team-company.json"},
		{"company-of", report.Text, report.Options{}, "team-company-names.txt"},
		{"anonymous", report.Text, report.Options{}, "team-anonymous.txt"},
		{"anonymous", report.JSON, report.Options{}, "team-anonymous.json"},
		{"hostile", report.Text, report.Options{}, "team-hostile.txt"},
		{"hostile", report.Markdown, report.Options{}, "team-hostile.md"},
		{"hostile", report.CSV, report.Options{}, "team-hostile.csv"},
		{"two-at-once", report.Text, report.Options{}, "team-two.txt"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			golden(t, tt.name, []byte(writeTeam(t, tt.format, states[tt.state], tt.options)))
		})
	}
}

func TestAnonymousSaysNothingOfAnybody(t *testing.T) {
	results := append(board(), open(board())...)
	for i, a := range results {
		a.ID = fmt.Sprintf("secretid%d", i)
		a.Respondent.Name = fmt.Sprintf("Secret name %d", i)
		a.Subject.Name, a.Subject.Team = fmt.Sprintf("Secret subject %d", i), "Secret team"
		a.Answers["list"] = scoring.Answer{Rating: scoring.NotApplicable("Secret reason"), Note: "Secret note"}
	}
	team := report.Team{
		RollUps:    gathered(scoring.Choice{}, results...),
		Unreadable: []report.Unreadable{{Path: "secret.json", Reason: "the secret is cut off"}}, Anonymous: true,
	}
	for _, f := range report.Formats() {
		if out := writeTeam(t, f, team, report.Options{}); strings.Contains(strings.ToLower(out), "secret") {
			t.Errorf("%s tells a secret:\n%s", f, out)
		}
	}
}

func TestRespondentsOfACompanyAreNumbered(t *testing.T) {
	results := ofCompany()
	for i, a := range results {
		a.Respondent.Name = fmt.Sprintf("Secret %d", i)
	}
	hidden := report.Team{
		RollUps:    gathered(scoring.Choice{}, results...),
		Unreadable: []report.Unreadable{{Path: "secret.json", Reason: "the secret is cut off"}},
	}
	named := hidden
	named.Names = true
	for _, f := range report.Formats() {
		out := writeTeam(t, f, hidden, report.Options{})
		if strings.Contains(strings.ToLower(out), "secret") || !strings.Contains(out, "Respondent ") {
			t.Errorf("%s names a respondent, or has no number for one:\n%s", f, out)
		}
		if out := writeTeam(t, f, named, report.Options{}); !strings.Contains(out, "Secret") {
			t.Errorf("%s names nobody:\n%s", f, out)
		}
	}
	if !hidden.HidesNames() || named.HidesNames() {
		t.Error("what hides names is not known to")
	}
}

func TestJSONHasNoTeamTotalUnlessAllAreComplete(t *testing.T) {
	var out struct {
		Results    int      `json:"results"`
		Complete   int      `json:"complete"`
		Parts      int      `json:"parts"`
		Mean       *float64 `json:"mean_percent"`
		OfComplete struct {
			N    int      `json:"n"`
			Mean *float64 `json:"mean_percent"`
		} `json:"of_complete"`
	}
	team := report.Team{RollUps: gathered(scoring.Choice{}, open(board())...)}
	if err := json.Unmarshal([]byte(writeTeam(t, report.JSON, team, report.Options{})), &out); err != nil {
		t.Fatal(err)
	}
	if out.Results != 5 || out.Complete != 2 || out.Parts != 1 || out.Mean != nil || out.OfComplete.N != 2 || out.OfComplete.Mean == nil {
		t.Errorf("%+v", out)
	}
}

// Who is lowest stands in the heat map, too: where the names of components
// would be cut short, they come first.
func TestNamesOfComponentsComeBeforeThoseOfRespondents(t *testing.T) {
	for width, names := range map[int]bool{80: false, 100: true} {
		var out bytes.Buffer
		if err := report.RollUp(&out, report.Text, report.Team{RollUps: gathered(scoring.Choice{}, board()...)}, report.Options{Width: width}); err != nil {
			t.Fatal(err)
		}
		table, _, _ := strings.Cut(out.String(), "Team total")
		if strings.Contains(table, "lowest") != names || !names && !strings.Contains(table, "Our Value Impact and Activity of Competitors ") {
			t.Errorf("%d columns wide:\n%s", width, table)
		}
	}
}
