//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/words"
)

// keyboardPages are a page of each kind, in each language.
func keyboardPages(t *testing.T) map[string]string {
	t.Helper()
	d := newDeskAlone(t)
	pages := map[string]string{}
	for _, r := range htmlReports(t) {
		if !slices.Contains([]string{"summary-finished", "comparison-rounds", "team"}, r.name) {
			continue
		}
		for _, w := range words.All() {
			var out bytes.Buffer
			if err := r.write(&out, report.Options{Words: w}); err != nil {
				t.Fatal(err)
			}
			pages[r.name+" "+w.Tag] = filepath.Join(d.dir, r.name+"-"+w.Tag+".html")
			if err := os.WriteFile(pages[r.name+" "+w.Tag], out.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	card := d.writeCard(smallCard)
	for _, language := range []string{"en", "de"} {
		form := filepath.Join(d.dir, "form-"+language+".html")
		d.run("scorecards", "form", card, "--fillable", "--lang", language, "--output", form)
		pages["form "+language] = form
	}
	return pages
}

// reachable marks all that is to be reached with Tab, in reading order: links,
// fields, buttons, what opens, and what scrolls. Of radio buttons one of each
// group is, as a browser has it.
const reachable = `(() => {
	const groups = new Set()
	let n = 0
	for (const e of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
		if (e.disabled || !e.checkVisibility({visibilityProperty: true}) || e.tabIndex < 0) continue
		if (e.type === "radio") {
			const chosen = document.querySelector("input[name='" + CSS.escape(e.name) + "']:checked")
			if (groups.has(e.name) || chosen && chosen !== e) continue
			groups.add(e.name)
		}
		e.dataset.stop = n++
	}
	return n
})()`

// focused tells of what has the focus: the number it was given, whether a ring is
// drawn around it or its label, and whether it is in view.
const focused = `(() => {
	const e = document.activeElement
	if (!e || e === document.body) return {at: -1, ring: true, seen: true}
	const ring = [e, e.closest("label")].some(x => x && getComputedStyle(x).outlineStyle !== "none" && parseFloat(getComputedStyle(x).outlineWidth) >= 2)
	const box = e.getBoundingClientRect()
	const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
	return {at: e.dataset.stop === undefined ? -2 : +e.dataset.stop, ring, seen, html: e.outerHTML.slice(0, 120)}
})()`

// TestPagesAreUsedByKeyboardAlone opens each once: a page is slow to open.
func TestPagesAreUsedByKeyboardAlone(t *testing.T) {
	theBrowser(t) // or skips all
	wide := 0
	for name, path := range keyboardPages(t) {
		t.Run(name, func(t *testing.T) {
			p := openPage(t, path, desktop)
			checkEveryStop(t, p)
			checkNoMouse(t, p)
			checkWhatOpens(t, p)
			checkContrast(t, p)
			p.show(phone)
			wide += checkWideTables(p)
		})
	}
	if wide == 0 {
		t.Error("no table of any page is wide on a phone")
	}
}

// checkEveryStop walks through a page with Tab: all there is to use is met once,
// in reading order, with a ring and in view.
func checkEveryStop(t *testing.T, p *page) {
	t.Helper()
	stops := 0
	if p.eval(reachable, &stops); stops == 0 {
		t.Fatal("there is nothing to reach, not even the link to the content")
	}
	for want := range stops {
		var is struct {
			At         int
			Ring, Seen bool
			HTML       string
		}
		p.press("Tab")
		p.eval(focused, &is)
		if is.At != want {
			t.Fatalf("Tab %d goes to %d, %s", want, is.At, is.HTML)
		}
		if !is.Ring || !is.Seen {
			t.Errorf("a ring is drawn: %v, in view: %v: %s", is.Ring, is.Seen, is.HTML)
		}
	}
}

// checkNoMouse looks for what only a mouse could use: what looks as if it could be
// pressed can be reached, nothing is said in a bubble alone, and nothing moves by
// itself.
func checkNoMouse(t *testing.T, p *page) {
	t.Helper()
	found := []string{}
	p.eval(`[...document.querySelectorAll("body *")].flatMap(e => {
		const style = getComputedStyle(e), faults = []
		if (style.cursor === "pointer" && !e.closest("a[href], button, summary, label, input, select")) faults.push("only a mouse presses")
		if (e.title || [...e.attributes].some(a => a.name.startsWith("on"))) faults.push("a bubble or a handler of its own")
		if (e.tabIndex > 0) faults.push("an order of its own")
		if (parseFloat(style.transitionDuration) || style.animationName !== "none") faults.push("it moves")
		if (e.accessKey) faults.push("a key that a screen reader may have taken")
		return faults.map(f => f + ": " + e.outerHTML.slice(0, 120))
	})`, &found)
	for _, fault := range found {
		t.Error(fault)
	}
}

// checkWhatOpens presses enter and space on each.
func checkWhatOpens(t *testing.T, p *page) {
	t.Helper()
	count := 0
	p.eval(`document.querySelectorAll("details").length`, &count)
	for i := range count {
		for _, key := range []string{"Enter", "Space"} {
			var before, after bool
			p.eval(fmt.Sprintf(`(() => {
				const d = document.querySelectorAll("details")[%d]
				d.querySelector("summary").focus()
				return d.open
			})()`, i), &before)
			p.press(key)
			p.eval(fmt.Sprintf(`document.querySelectorAll("details")[%d].open`, i), &after)
			if before == after {
				t.Errorf("%s does not open or close number %d", key, i)
			}
		}
	}
}

// checkWideTables scrolls a table that is wider than the screen with the arrows,
// and returns how many there are.
func checkWideTables(p *page) int {
	p.Helper()
	count := 0
	const wide = `[...document.querySelectorAll(".wide")].filter(e => e.scrollWidth > e.clientWidth)`
	if p.eval(wide+`.length`, &count); count > 0 {
		p.eval(wide+`[0].focus()`, nil)
		p.press("ArrowRight", "ArrowRight")
		p.until(`document.activeElement.scrollLeft > 0`)
	}
	return count
}

// checkContrast asks for more of it: nothing that is to be read stays soft.
func checkContrast(t *testing.T, p *page) {
	t.Helper()
	const isInk = `(() => {
		const probe = document.body.appendChild(document.createElement("i"))
		const colour = name => { probe.style.color = "var(" + name + ")"; return getComputedStyle(probe).color }
		const is = colour("--soft") === colour("--ink")
		probe.remove()
		return is
	})()`
	for _, v := range []view{desktop, desktop.inDark()} {
		ink := false
		p.show(v)
		if p.eval(isInk, &ink); ink {
			t.Error("there is nothing soft to begin with")
		}
		v.moreContrast = true
		p.show(v)
		if p.eval(isInk, &ink); !ink {
			t.Error("what is soft stays soft where more contrast is asked for")
		}
	}
}
