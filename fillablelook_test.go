//go:build unix

package main

import (
	"strings"
	"testing"

	"github.com/kamscore/kamscore/scoring"
)

func TestFormNeedsNoScrollingToTheSide(t *testing.T) {
	d := newDeskAlone(t)
	p := d.form("corporate-environment", phone)
	half := desktop
	half.width, half.height = 640, 450 // 200 % of 1280 by 900
	narrow := phone
	narrow.width = 320
	for _, v := range []view{phone, half, narrow, desktop} {
		p.show(v)
		width := 0
		p.eval("document.documentElement.scrollWidth", &width)
		if width > v.width {
			t.Errorf("%d pixels wide on %d", width, v.width)
		}
	}
}

func TestHostileScorecardStaysTextInTheForm(t *testing.T) {
	d := newDeskAlone(t)
	const hostile = "</script></style><script>hit()</script><img src=x onerror=hit()>'\"`${hit()}<!--{{.}}]]>&lt;\\u003c\u2028=1"
	quoted := strings.ReplaceAll(hostile, "'", "''")
	card := d.writeCard(strings.NewReplacer("What do we bring?", "'"+quoted+"'", "A dated list names what we do.", "'"+quoted+"'",
		"title: Small", "title: '"+quoted+"'", "the list", "'="+quoted+"'", "products only", "'"+quoted+"'", "\"What is there?\"", "'"+quoted+"'").Replace(smallCard))
	p := d.form(card, desktop)
	want := strings.ReplaceAll(hostile, "\u2028", " ")
	for _, place := range []string{"h1", "#c-value .lead", on("list", "legend"), on("list", ".support"), rating("list", "1"), ".stage"} {
		if said := p.text(place); !strings.Contains(said, want) {
			t.Errorf("%s says %q", place, said)
		}
	}
	p.click(rating("list", "1"))
	isAnswered(t, d.imported(card, p.download(func() { p.click("#save") })), scoring.Answers{"list": {Rating: scoring.Rated(1)}})
}

func TestFormIsAccessible(t *testing.T) {
	d := newDeskAlone(t)
	card := d.writeCard(smallCard)
	p := d.form(card, desktop)
	tell(p)
	p.click(on("list", ".note summary"))
	p.click("#copy")
	look := func(when string, v view) {
		p.show(v)
		for _, found := range p.violations() {
			t.Errorf("%s, %+v: %s", when, v, found)
		}
	}
	for _, v := range []view{desktop, desktop.inDark(), phone, phone.inDark()} {
		look("filled in", v)
	}
	p.click("#clear")
	look("asked to clear", desktop)
}

func TestFormSaysThatItNeedsABrowser(t *testing.T) {
	d := newDeskAlone(t)
	p := newPage(d, desktop)
	p.do("Emulation.setScriptExecutionDisabled", params{"value": true})
	p.open(d.writeForm("value-creation"))
	if said := p.text("#asleep"); !strings.Contains(said, "It has to be open in a web browser") {
		t.Errorf("it says %q", said)
	}
	if said := p.text("#finish"); strings.Contains(said, "Save") {
		t.Errorf("it offers %q", said)
	}
}

func TestFormPrints(t *testing.T) {
	d := newDeskAlone(t)
	p := d.form(d.writeCard(smallCard), desktop)
	tell(p)
	paper := desktop
	paper.print = true
	p.show(paper)
	shown := ""
	p.eval("document.body.innerText", &shown)
	for _, button := range []string{"Next open", "Save the answers", "Contents", "Take rating away"} {
		if strings.Contains(shown, button) {
			t.Errorf("%q is printed", button)
		}
	}
	if !strings.Contains(shown, "In place in most cases") {
		t.Error("the rating is not printed")
	}
	if len(p.pdf()) == 0 {
		t.Error("no PDF")
	}
}
