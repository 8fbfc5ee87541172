//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

// tell fills in a little, so that there is something to keep.
func tell(p *page) {
	p.Helper()
	p.click("[data-about=subject]")
	p.write("Account A")
	p.click(rating("list", "2"))
	p.click(on("list", "label:has([value=no])"))
	p.click(rating("goals", "NA"))
	p.click(on("goals", ".reason input"))
	p.write("none")
}

// isTold fails the test unless the page shows what tell told, and hands it
// back.
func isTold(d *desk, p *page, card string) {
	d.Helper()
	shown := ""
	p.eval(`[document.querySelector("[data-about=subject]").value, document.querySelector("[name=rating-list]:checked").value,
		document.querySelector("[name=evidence-list]:checked").value, document.querySelector("[name=rating-goals]:checked").value,
		document.querySelector("[data-element=goals] .reason input").value, document.querySelector("#progress").textContent].join("; ")`, &shown)
	if want := "Account A; 2; no; NA; none; 1 of 4 rated"; shown != want {
		d.Errorf("the form shows %q, want %q", shown, want)
	}
	isAnswered(d.T, d.imported(card, p.download(func() { p.click("#save") })), scoring.Answers{
		"list":  {Rating: scoring.Rated(2), Evidence: scoring.EvidenceNo},
		"goals": {Rating: scoring.NotApplicable("none")},
	})
}

func TestFormKeepsWhatWasFilledIn(t *testing.T) {
	for _, c := range []struct {
		name  string
		again func(p *page, path string)
	}{
		{"reload", func(p *page, _ string) { p.reload() }},
		{"opened again", func(p *page, path string) { p.open(path) }},
		{"back", func(p *page, path string) {
			p.open(writePage(p.TB.(*desk).T, "", "elsewhere"))
			p.visits(path)
			p.eval("setTimeout(() => history.back())", nil) // an answer would come from a page that is gone
			p.until(`document.querySelector(".statement")`)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDeskAlone(t)
			card := d.writeCard(smallCard)
			p := d.form(card, desktop)
			tell(p)
			c.again(p, filepath.Join(d.dir, "form.html"))
			isTold(d, p, card)
			if len(p.dialogues) > 0 {
				t.Errorf("dialogues opened: %v", p.dialogues)
			}
		})
	}
}

func TestFormIsClearedOnceThatIsConfirmed(t *testing.T) {
	d := newDeskAlone(t)
	card := d.writeCard(smallCard)
	p := d.form(card, desktop)
	tell(p)
	p.click("#clear")
	if said := p.text("#clearing"); !strings.Contains(said, "1 of 4 rated · 1 not applicable") || !strings.Contains(said, "It has not been saved") {
		t.Errorf("it asks %q", said)
	}
	p.click("#clear-no")
	isTold(d, p, card)
	p.reload()
	p.click("#clear")
	if said := p.text("#clearing"); !strings.Contains(said, "A file that you saved stays.") {
		t.Errorf("it asks %q", said)
	}
	p.click("#clear-yes")
	for range 2 {
		p.until(`document.querySelector("#progress").textContent === "0 of 5 rated"`)
		filled := -1
		p.eval(`document.querySelectorAll("[name^=rating]:checked").length + [...document.querySelectorAll("input[type=text], textarea")].filter(e => e.value).length`, &filled)
		if filled != 0 {
			t.Errorf("%d things are left", filled)
		}
		p.reload()
	}
}

// What was kept may be of another form, another tab, or nobody's.
func TestFormTakesWhatIsKeptWithCare(t *testing.T) {
	d := newDeskAlone(t)
	card := d.writeCard(smallCard)
	p := d.form(card, desktop)
	for _, c := range []struct{ stored, rated, note string }{
		{`{`, "0 of 5 rated", ""},
		{`[1, "x"]`, "0 of 5 rated", ""},
		{`null`, "0 of 5 rated", ""},
		{`{"about": 7, "answers": {"list": null, "goals": {"rating": {}, "note": [1]}}}`, "0 of 5 rated", ""},
		{`{"about": {"role": "king"}, "answers": {"bills": {"rating": "NA"}, "list": {"rating": "7", "evidence": "perhaps"}}}`, "0 of 5 rated", ""},
		{`{"answers": {"list": {"rating": "3", "note": "kept"}}}`, "1 of 5 rated", "kept"},
	} {
		p.eval(fmt.Sprintf("localStorage.setItem(Object.keys(localStorage)[0], %q)", c.stored), nil)
		p.reload()
		if said := p.text("#progress"); said != c.rated {
			t.Errorf("with %s it says %q, want %q", c.stored, said, c.rated)
		}
		doc := d.imported(card, p.download(func() { p.click("#save") }))
		if doc.Answers["list"].Note != c.note || doc.Respondent.Role != scoring.Self {
			t.Errorf("with %s it hands back %+v, %+v", c.stored, doc.Answers, doc.Respondent)
		}
	}
	// Another tab says so.
	p.eval(`{ const key = Object.keys(localStorage)[0], newValue = '{"answers": {"goals": {"rating": "?"}}}';
		dispatchEvent(new StorageEvent("storage", {key, newValue})) }`, nil)
	p.until(`document.querySelector("#left-out").textContent === " · 1 not known"`)
}

func TestFormSaysSoWhereTheBrowserKeepsNothing(t *testing.T) {
	for _, c := range []struct{ name, script string }{
		{"refused", `Object.defineProperty(window, "localStorage", {get() { throw new DOMException("no", "SecurityError"); }})`},
		{"missing", `Object.defineProperty(window, "localStorage", {value: null})`},
		{"full", `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDeskAlone(t)
			card := d.writeCard(smallCard)
			p := newPage(d, desktop)
			p.allowed = []string{"blob:"}
			p.before(c.script)
			p.open(d.writeForm(card))
			if said := p.text("#unkept"); !strings.Contains(said, "This browser keeps nothing") {
				t.Errorf("it says %q", said)
			}
			tell(p)
			isTold(d, p, card)
			p.reload() // handed back: nothing is lost
			if len(p.dialogues) > 0 {
				t.Errorf("it asks before it is left, although all is handed back: %v", p.dialogues)
			}
			tell(p)
			p.reload()
			if !slices.Equal(p.dialogues, []string{"beforeunload"}) {
				t.Errorf("it asks %q before it is left", p.dialogues)
			}
		})
	}
}

func TestFormIsCopiedWhereNoFileCanBeSaved(t *testing.T) {
	for _, c := range []struct{ name, script string }{
		{"no clipboard", `Object.defineProperty(navigator, "clipboard", {value: undefined}); document.execCommand = () => false`},
		{"an old browser", `Object.defineProperty(navigator, "clipboard", {value: undefined})`},
		{"a clipboard", `navigator.clipboard.writeText = async (text) => { window.copied = text; }`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDeskAlone(t)
			card := d.writeCard(smallCard)
			p := newPage(d, desktop)
			p.before(c.script)
			p.open(d.writeForm(card))
			tell(p)
			p.click("#copy")
			p.until(`document.querySelector("#handed").textContent`)
			said, text := p.text("#handed"), ""
			p.eval(`{ const e = document.querySelector("#text"); e.value.slice(e.selectionStart, e.selectionEnd) }`, &text)
			switch c.name {
			case "no clipboard":
				if !strings.Contains(said, "Copy the text below") {
					t.Errorf("it says %q", said)
				}
			case "a clipboard":
				p.eval("window.copied", &text)
				fallthrough
			default:
				if !strings.Contains(said, "The answers are copied") {
					t.Errorf("it says %q", said)
				}
			}
			file := filepath.Join(d.dir, "pasted.csv")
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			isAnswered(t, d.imported(card, file), scoring.Answers{
				"list":  {Rating: scoring.Rated(2), Evidence: scoring.EvidenceNo},
				"goals": {Rating: scoring.NotApplicable("none")},
			})
		})
	}
}
