//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// smallCard has an element of each kind: with wording of its own, with
// guidance, and one that always applies.
const smallCard = `format: kamscore-scorecard/1
id: small
version: 1.0.0
title: Small
summary: Five statements about one account.
stages: [{id: now, title: Now, question: "What is there?"}]
components:
  - id: value
    title: Value
    stage: now
    summary: What do we bring?
    elements:
      - {id: list, statement: A dated list names what we do., evidence: the list, guidance: Include advice., levels: {1: products only}, improve: Write it.}
      - {id: bills, statement: Every service is on a bill., evidence: a bill, improve: Bill one., not_applicable: false}
  - id: plans
    title: Plans
    stage: now
    elements:
      - {id: goals, statement: Three goals are written down., evidence: the goals, improve: Write one.}
      - {id: review, statement: The goals are reviewed., evidence: the minutes, improve: Set a date.}
      - {id: owner, statement: Each goal has an owner., evidence: the names, improve: Ask who.}
`

// writeCard writes a scorecard into the folder of the desk.
func (d *desk) writeCard(yaml string) string {
	d.Helper()
	path := filepath.Join(d.dir, "card.yaml")
	if err := os.WriteFile(path, []byte(yaml), 0o600); err != nil {
		d.Fatal(err)
	}
	return path
}

// run runs the program, which must succeed.
func (d *desk) run(args ...string) {
	d.Helper()
	cmd := exec.Command(d.program("kamscore"), args...)
	cmd.Dir, cmd.Env = d.dir, d.env
	if said, err := cmd.CombinedOutput(); err != nil {
		d.Fatalf("kamscore %s: %v\n%s", args, err, said)
	}
}

// form opens the form of a scorecard.
func (d *desk) form(card string, v view) *page {
	d.Helper()
	p := newPage(d, v)
	p.allowed = []string{"blob:"} // what it hands back
	p.open(d.writeForm(card))
	return p
}

func (d *desk) writeForm(card string) string {
	d.Helper()
	path := filepath.Join(d.dir, "form.html")
	d.run("scorecards", "form", card, "--fillable", "--output", path)
	return path
}

// imported is the result of a file that was handed back.
func (d *desk) imported(card, file string) *results.Document {
	d.Helper()
	path := filepath.Join(d.TempDir(), "imported.json")
	d.run("import", file, "--scorecard", card, "--output", path)
	doc, err := results.Read(path)
	if err != nil {
		d.Fatal(err)
	}
	return doc
}

// isAnswered fails the test unless a result has these answers and no others.
func isAnswered(t *testing.T, doc *results.Document, want scoring.Answers) {
	t.Helper()
	if diff := cmp.Diff(want, doc.Answers, cmp.AllowUnexported(scoring.Rating{}), cmpopts.IgnoreFields(scoring.Answer{}, "Answered")); diff != "" {
		t.Error(diff)
	}
}

// on is the selector of something in a statement.
func on(element, what string) string { return "[data-element=" + element + "] " + what }

// rating is the selector of a rating's tile.
func rating(element, value string) string {
	return on(element, `label:has([name^=rating][value="`+value+`"])`)
}

func TestFormIsFilledInWithTheMouse(t *testing.T) {
	d := newDeskAlone(t)
	card := d.writeCard(smallCard)
	p := d.form(card, desktop)
	p.click("[data-about=subject]")
	p.write("=Zürich & Söhne")
	p.click("[data-about=team]")
	p.write("EMEA")
	p.click("[data-about=respondent]")
	p.write("Respondent 1")
	p.press("Tab", "ArrowDown")
	p.click(rating("list", "2"))
	p.click(on("list", "label:has([value=yes])"))
	p.click(on("list", ".note summary"))
	p.click(on("list", "textarea"))
	p.write("-1, \"quoted\"; ＝х\nsecond line")
	p.click(rating("bills", "1"))
	p.click(on("bills", "label:has([value=no])"))
	p.click(rating("goals", "NA"))
	p.click(on("goals", ".reason input"))
	p.write("@ none, \"ever\"")
	p.click(rating("review", "?"))
	if said := p.text(".bar p"); !strings.Contains(said, "2 of 4 rated · 1 not applicable · 1 not known") {
		t.Errorf("progress says %q", said)
	}
	if said := p.text("#c-plans .head"); !strings.Contains(said, "0 of 2 rated · 1 not applicable · 1 not known") {
		t.Errorf("progress of the component says %q", said)
	}
	file := p.download(func() { p.click("#save") })
	if got, want := filepath.Base(file), "small-zurich-sohne-respondent-1.csv"; got != want {
		t.Errorf("the file is %s, want %s", got, want)
	}
	if said := p.text("#handed"); !strings.Contains(said, filepath.Base(file)) || !strings.Contains(said, "Send this file to whoever sent you the form.") {
		t.Errorf("then it says %q", said)
	}
	if data, err := os.ReadFile(file); err != nil || harmInCSV(string(data)) != "" {
		t.Errorf("it would run %s (%v)", harmInCSV(string(data)), err)
	}
	doc := d.imported(card, file)
	isAnswered(t, doc, scoring.Answers{
		"list":   {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "-1, \"quoted\"; ＝х\nsecond line"},
		"bills":  {Rating: scoring.Rated(1), Evidence: scoring.EvidenceNo},
		"goals":  {Rating: scoring.NotApplicable("@ none, \"ever\"")},
		"review": {Rating: scoring.NotKnown()},
	})
	about := struct {
		scoring.Subject
		scoring.Respondent
	}{doc.Subject, doc.Respondent}
	about.Kind = ""
	if about.Subject != (scoring.Subject{Name: "=Zürich & Söhne", Team: "EMEA"}) || about.Respondent != (scoring.Respondent{Name: "Respondent 1", Role: scoring.Leader}) {
		t.Errorf("about %+v", about)
	}
}

func TestFormIsFilledInByKeyboardAlone(t *testing.T) {
	d := newDeskAlone(t)
	card := d.writeCard(smallCard)
	p := d.form(card, desktop)
	p.press("Tab", "Enter") // skip to the statements
	p.press("Tab", "Tab")   // over the link that skips the component
	p.press("2", "e", "n")
	p.write("x2j")
	p.press("Escape", "j")
	p.press("x") // always applies
	p.press("3", "e", "e", "j")
	p.press("x")
	p.write("not sold")
	p.press("Enter", "ArrowDown")
	p.press("1", "Backspace", "d", "k", "j", "j")
	p.press("0")
	p.until(`document.querySelector("#said").textContent === "0 Not yet. 3 of 4 rated"`)
	p.press("j", "Tab")
	file := p.download(func() { p.press("Enter") })
	isAnswered(t, d.imported(card, file), scoring.Answers{
		"list":   {Rating: scoring.Rated(2), Evidence: scoring.EvidenceYes, Note: "x2j"},
		"bills":  {Rating: scoring.Rated(3), Evidence: scoring.EvidenceNo},
		"goals":  {Rating: scoring.NotApplicable("not sold")},
		"review": {Rating: scoring.NotKnown()},
		"owner":  {Rating: scoring.Rated(0)},
	})
}

// Tab reaches everything, and a radio button answers to its own keys.
func TestFormIsFilledInWithoutItsKeys(t *testing.T) {
	d := newDeskAlone(t)
	card := d.writeCard(smallCard)
	p := d.form(card, desktop)
	p.press("Tab", "Enter", "Tab", "Tab", "ArrowDown", "ArrowDown") // 0, 1, 2
	p.press("Tab", "Tab", "Space")                                  // over taking it away, to the first of the evidence that is chosen
	p.press("ArrowUp", "Tab", "Enter", "Tab")
	p.write("seen")
	p.eval(`document.querySelector("#save").focus()`, nil)
	file := p.download(func() { p.press("Space") })
	isAnswered(t, d.imported(card, file), scoring.Answers{
		"list": {Rating: scoring.Rated(2), Evidence: scoring.EvidenceNo, Note: "seen"},
	})
}

func TestFormIsFilledInOnAPhone(t *testing.T) {
	d := newDeskAlone(t)
	card := d.writeCard(smallCard)
	p := d.form(card, phone)
	for _, s := range []string{rating("list", "3"), on("list", "label:has([value=no])"), rating("goals", "NA")} {
		p.tap(s)
	}
	p.until(`document.querySelector("#progress").textContent === "1 of 4 rated"`)
	p.tap(on("goals", ".reason input"))
	p.write("why not")
	p.tap("#contents summary")
	p.tap("#next") // skips what is done, from where one was
	p.until(`document.activeElement.dataset.element === "review"`)
	small := []string{}
	p.eval(`[...document.querySelectorAll("button, .button, summary, label, select, input[type=text], textarea, nav a")]
		.filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 80))`, &small)
	if len(small) > 0 {
		t.Errorf("lower than 44 pixels: %q", small)
	}
	file := p.download(func() { p.tap("#save") })
	isAnswered(t, d.imported(card, file), scoring.Answers{
		"list":  {Rating: scoring.Rated(3), Evidence: scoring.EvidenceNo},
		"goals": {Rating: scoring.NotApplicable("why not")},
	})
}

func TestFormOfAllStatementsIsFilledIn(t *testing.T) {
	d := newDeskAlone(t)
	p := d.form("corporate-environment", desktop)
	took := 0.0 // milliseconds for a rating, with what it changes on the page
	p.eval(`(() => {
		const all = document.querySelectorAll(".statement"), begun = performance.now();
		all.forEach((s, n) => { s.querySelector("[value='" + n % 4 + "']").click(); document.body.offsetHeight; });
		return (performance.now() - begun) / all.length;
	})()`, &took)
	t.Logf("%.1f ms a rating", took)
	if took > 100 {
		t.Errorf("a rating takes %.1f ms", took)
	}
	doc := d.imported("corporate-environment", p.download(func() { p.click("#save") }))
	if doc.Status != scoring.Final || doc.Scores.Total.Rated != 191 {
		t.Errorf("%s, %d rated", doc.Status, doc.Scores.Total.Rated)
	}
	n := 0
	for _, c := range doc.Scorecard.Components {
		for _, e := range c.Elements {
			if got := doc.Answers[e.ID].Rating; got != scoring.Rated(n%4) {
				t.Errorf("%s is %+v, want a rating of %d", e.ID, got, n%4)
			}
			n++
		}
	}
}
