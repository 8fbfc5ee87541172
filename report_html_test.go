//go:build unix

package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// views are what every report is looked at on. With go test -artifacts the
// pictures are kept.
var views = map[string]view{
	"desktop":      desktop,
	"desktop-dark": desktop.inDark(),
	"phone":        phone,
	"phone-dark":   phone.inDark(),
	"forced":       {width: 1280, height: 900, forcedColours: true, dark: true},
}

// readOn are the views in which axe-core reads a report, which takes a second
// or more for each: all for two of them, and for the others what differs most.
func readOn(name string) map[string]view {
	switch name {
	case "summary-finished", "team", "matrix":
		return views
	}
	return map[string]view{"desktop": desktop, "phone-dark": phone.inDark()}
}

func bundledCard(t *testing.T, id string) *scoring.Scorecard {
	t.Helper()
	s, err := scorecards.Bundled(id)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// aDay is a day of the months in which the samples were made.
func aDay(month time.Month, day int) time.Time {
	return time.Date(2026, month, day, 9, 30, 0, 0, time.UTC)
}

// sampleOf rates the first share of a scorecard, in percent, each statement by
// a rule that gives all there is; seed makes another result.
func sampleOf(card *scoring.Scorecard, seed, share int) *scoring.Assessment {
	a := &scoring.Assessment{
		ID: "k3v9q2m7xt", Scorecard: card, Answers: scoring.Answers{}, Status: scoring.Draft,
		Subject:    scoring.Subject{Kind: card.Subject, Name: "Account A", Team: "EMEA"},
		Respondent: scoring.Respondent{Name: "Respondent 1", Role: scoring.Self},
		Started:    aDay(time.November, 3), Updated: aDay(time.November, 5),
	}
	n := 0
	for c := range card.Components {
		for e := range card.Components[c].Elements {
			if n++; n*100 > share*card.Len() {
				return a
			}
			a.Answers[card.Components[c].Elements[e].ID] = sampleAnswer(n+seed, (n*7+c*c*5+seed*3)%11)
		}
	}
	a.Status, a.Completed, a.NextReview = scoring.Final, aDay(time.November, 5), aDay(time.December, 21)
	return a
}

func sampleAnswer(n, roll int) scoring.Answer {
	answer := scoring.Answer{Rating: scoring.Rated([]int{2, 1, 3, 0, 2, 3, 1, 2, 3, 2, 1}[roll])}
	answer.Evidence = []scoring.Evidence{scoring.EvidenceYes, scoring.EvidenceYes, scoring.EvidenceNo, scoring.EvidenceUnsaid}[n%4]
	switch {
	case n%23 == 0:
		return scoring.Answer{Rating: scoring.NotApplicable("They buy no services from us")}
	case n%19 == 0:
		return scoring.Answer{Rating: scoring.NotKnown(), Note: "Ask the category team"}
	case n%9 == 0:
		answer.Note = "Drawn with their category team in June.\nTwo retailers are missing; the next meeting is on the 14th."
	}
	return answer
}

// withPlan plans some of what is to be done.
func withPlan(a *scoring.Assessment) *scoring.Assessment {
	var low []scoring.Priority
	low = append(low, scoring.Prioritise(a).First...)
	id := func(i int) string { return a.Scorecard.At(low[i].Place).ID }
	a.Plan = scoring.Plan{
		Actions: map[string]scoring.Action{
			id(0): {Text: a.Scorecard.At(low[0].Place).Improve, Owner: "Account team", Due: scoring.Day{Year: 2026, Month: time.November, Day: 9}},
			id(1): {Text: "Invite their buyer to the next review and agree the dates", Owner: "Respondent 1", Due: scoring.Day{Year: 2026, Month: time.December, Day: 15}},
			id(2): {Text: "Ask finance for the margin of the last four quarters", Done: true},
		},
		Targets:   map[string]int{id(0): 3, id(1): 2, id(4): 3},
		Standings: map[string]scoring.Standing{id(5): scoring.Pinned, id(6): scoring.Dropped},
	}
	if questions := a.Scorecard.Closing; len(questions) > 1 {
		a.Closing = scoring.Closing{
			questions[0].ID: {Reply: scoring.Partly, Note: "The year is clear, the quarter is not."},
			questions[1].ID: {Reply: scoring.Yes},
		}
	}
	return a
}

// hostileText would run, link or turn the page around if it were not only
// text.
const hostileText = `</style></td><script>alert(1)</script><img src=x onerror="alert(2)"> javascript:alert(3) {{.}} &lt;b&gt; "' ` +
	"\u202eevil\u202c \x1b[31mred \u0000 <!-- ]]> https://example.org/?a=1&b=2 "

func hostileResult(card *scoring.Scorecard) *scoring.Assessment {
	s := *card
	s.Title, s.Language, s.Components = hostileText, `en" onload="alert(4)`, nil
	for i, c := range card.Components[:3] {
		c.Title = fmt.Sprint(i, strings.Repeat("long", 40), hostileText)
		c.Elements = append([]scoring.Element(nil), c.Elements...)
		for j := range c.Elements {
			e := &c.Elements[j]
			e.Statement, e.Improve, e.Evidence = e.ID+hostileText, hostileText, hostileText
		}
		s.Components = append(s.Components, c)
	}
	s.Stages = []scoring.Stage{{ID: card.Components[0].Stage, Title: hostileText, Question: hostileText}}
	s.Scale = scoring.Scale{{Value: 0, Label: hostileText}, {Value: 3, Label: "<b>3"}}
	a := sampleOf(&s, 1, 100)
	a.Subject = scoring.Subject{Name: hostileText, Team: hostileText}
	a.Respondent.Name = hostileText
	for id, answer := range a.Answers {
		answer.Note = hostileText
		if answer.Rating.IsNotApplicable() {
			answer.Rating = scoring.NotApplicable(hostileText)
		}
		a.Answers[id] = answer
	}
	return a
}

// A htmlReport is one of the reports tried below.
type htmlReport struct {
	name  string
	write func(w io.Writer, o report.Options) error
	// holds are texts that a reader finds in it.
	holds []string
}

func summaryOf(name string, a, previous *scoring.Assessment, holds ...string) htmlReport {
	return htmlReport{name, func(w io.Writer, o report.Options) error {
		return report.Summary(w, report.HTML, report.Result{Assessment: a, Previous: previous}, o)
	}, holds}
}

func comparisonOf(t *testing.T, name string, before, after *scoring.Assessment, holds ...string) htmlReport {
	t.Helper()
	c, err := scoring.Compare(before, after)
	if err != nil {
		t.Fatal(err)
	}
	return htmlReport{name, func(w io.Writer, o report.Options) error {
		return report.Comparison(w, report.HTML, c, o)
	}, holds}
}

// rolledUp is a team whose respondents each rated some scorecards.
func rolledUp(name string, respondents int, company bool, cards []*scoring.Scorecard, holds ...string) htmlReport {
	var gatherer scoring.Gatherer
	for c, card := range cards {
		for i := range respondents {
			a := sampleOf(card, 3*i+c, 100)
			if !company && i%5 == 4 {
				a = sampleOf(card, 3*i, 60)
			}
			a.ID = fmt.Sprintf("result%02d%02d", c, i)
			a.Respondent.Name = fmt.Sprintf("Respondent %d", i+1)
			a.Subject.Name = fmt.Sprintf("Account %c", 'A'+i)
			if company {
				a.Subject = scoring.Subject{Kind: scoring.Company, Name: "Company A"}
			}
			for id, answer := range a.Answers {
				if answer.Rating.IsNotKnown() && i%2 == 0 {
					answer.Rating = scoring.Rated(i % 4)
					a.Answers[id] = answer
				}
			}
			gatherer.Add(a, "results/"+a.ID+".json")
		}
	}
	team := report.Team{RollUps: gatherer.RollUps(scoring.Choice{}), Unreadable: []report.Unreadable{{Path: "results/broken.json", Reason: "it is cut off"}}}
	return htmlReport{name, func(w io.Writer, o report.Options) error {
		return report.RollUp(w, report.HTML, team, o)
	}, holds}
}

// allStatements are the texts of a scorecard as a reader sees them.
func allStatements(s *scoring.Scorecard) (out []string) {
	for _, c := range s.Components {
		out = append(out, c.Title)
		for _, e := range c.Elements {
			out = append(out, e.Statement)
		}
	}
	return out
}

func htmlReports(t *testing.T) []htmlReport {
	account, company := bundledCard(t, "value-creation"), bundledCard(t, "corporate-environment")
	weighted := *account
	weighted.Method = scoring.ByComponents
	weighted.Components = append([]scoring.Component(nil), account.Components...)
	weighted.Components[0].Weight = 3
	part := sampleOf(account, 4, 100)
	part.Whole = account
	part.Scorecard, _ = account.Only([]string{account.Components[1].ID, account.Components[3].ID})

	before := sampleOf(account, 2, 100)
	before.ID = "a1b2c3d4e5"
	before.Started, before.Updated, before.Completed = aDay(time.June, 1), aDay(time.June, 2), aDay(time.June, 2)
	before = withPlan(before)
	finished := withPlan(sampleOf(account, 7, 100))
	leader := sampleOf(account, 3, 100)
	leader.Respondent = scoring.Respondent{Name: "Respondent 2", Role: scoring.Leader}
	board := sampleOf(company, 5, 100)
	board.Subject, board.Respondent = scoring.Subject{Kind: scoring.Company, Name: "Company A"}, scoring.Respondent{Role: scoring.Peer}

	return []htmlReport{
		summaryOf("summary-untouched", sampleOf(account, 0, 0), nil, "Total 0 / 213", "NO SCORE YET"),
		summaryOf("summary-half", sampleOf(account, 2, 52), nil, "if you stopped here", "of what you have rated"),
		summaryOf("summary-finished", finished, before, append(allStatements(account), "in Jun 2026", "like for like")...),
		summaryOf("summary-weighted", sampleOf(&weighted, 2, 100), nil, "mean of the components by their weight", "percentage points"),
		summaryOf("summary-191", board, nil, allStatements(company)...),
		summaryOf("summary-part", part, nil, "2 of 8 components"),
		summaryOf("summary-hostile", hostileResult(account), nil, `<script>alert(1)</script>`, "{{.}} &lt;b&gt;"),
		{"priorities", func(w io.Writer, o report.Options) error {
			return report.Priorities(w, report.HTML, report.Result{Assessment: finished}, o)
		}, []string{"Work on first", "Prove first", "Find out"}},
		comparisonOf(t, "comparison-rounds", before, finished, "Rose or fell by two or more", "Like for like", "targets reached"),
		comparisonOf(t, "comparison-views", sampleOf(account, 7, 100), leader, "Two or more apart", "leader"),
		comparisonOf(t, "comparison-hostile", hostileResult(account), func() *scoring.Assessment {
			a := hostileResult(account)
			a.Respondent.Name += " the other"
			return a
		}(), "alert(1)"),
		rolledUp("team", 9, false, []*scoring.Scorecard{account}, "Each respondent, in percent", "Most disagreement", "results/broken.json"),
		rolledUp("team-company", 7, true, []*scoring.Scorecard{company}, "Most disagreement"),
		rolledUp("team-two", 3, false, []*scoring.Scorecard{account, company}, "Roll-ups of 2 scorecards", "Corporate environment"),
		rolledUp("team-large", 26, false, []*scoring.Scorecard{account}, "Each respondent, in percent"),
		rolledUp("team-one", 1, false, []*scoring.Scorecard{account}),
		inMatrix(t, "matrix", "Places in the matrix", "Account C, Account D and Account E tie in rank", "results/broken.json"),
		{"scorecard", func(w io.Writer, o report.Options) error {
			return report.Scorecard(w, report.HTML, account, o)
		}, allStatements(account)},
		{"scorecards", func(w io.Writer, o report.Options) error {
			return report.Scorecards(w, report.HTML, report.Listing{Family: []*scoring.Scorecard{account}, Systems: []*scoring.Scorecard{company}}, o)
		}, []string{"corporate-environment"}},
	}
}

// Every report is opened in a browser, wide and narrow, light and dark, and
// printed. Whatever the page says on the console, and every request, fails the
// test by itself.
func TestHTMLReportsInABrowser(t *testing.T) {
	t.Parallel()
	for _, r := range htmlReports(t) {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), r.name+".html")
			var out bytes.Buffer
			if err := r.write(&out, report.Options{}); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
			p := openPage(t, path, desktop)
			seen := strings.Join(strings.Fields(p.text("body")), " ")
			for _, want := range r.holds {
				if !strings.Contains(seen, strings.Join(strings.Fields(want), " ")) {
					t.Errorf("the page does not say %q", want)
				}
			}
			p.show(view{width: 794, height: 1123, print: true, dark: true})
			checkPaper(t, p.pdf(), r.name)
			for name, v := range views {
				p.show(v)
				checkWidth(t, p, name, v)
				if keepsPictures() {
					keep(t, r.name+"-"+name+".png", p.screenshot())
				}
			}
			for name, v := range readOn(r.name) {
				p.show(v)
				for _, violation := range p.violations() {
					t.Errorf("%s: %s", name, violation)
				}
			}
		})
	}
}

// checkWidth fails where a page is wider than its window.
func checkWidth(t *testing.T, p *page, name string, v view) {
	t.Helper()
	var width int
	p.eval(`document.scrollingElement.scrollWidth`, &width)
	if width > v.width {
		t.Errorf("%s: the page is %d wide in a window of %d", name, width, v.width)
	}
}

var mediaBox = regexp.MustCompile(`/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]`)

// checkPaper fails where a page is not A4, which is 595 by 842 points.
func checkPaper(t *testing.T, pdf []byte, name string) {
	t.Helper()
	keep(t, name+".pdf", pdf)
	boxes := mediaBox.FindAllSubmatch(pdf, -1)
	if len(boxes) == 0 {
		t.Fatal("the PDF has no pages")
	}
	for _, box := range boxes {
		if size := string(box[1])[:3] + " by " + string(box[2])[:3]; size != "595 by 842" && size != "594 by 841" && size != "595 by 841" {
			t.Errorf("a page is %s points", size)
		}
	}
}

// keepsPictures reports whether somebody wants to look: go test -artifacts.
func keepsPictures() bool {
	f := flag.Lookup("test.artifacts")
	return f != nil && f.Value.String() == "true"
}

// keep keeps a picture where go test -artifacts says.
func keep(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(t.ArtifactDir(), name), data, 0o600); err != nil {
		t.Fatal(err)
	}
}
