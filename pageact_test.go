//go:build unix

package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// eval runs a script in the page, waits for it where it is a promise, and
// takes its value. out may be nil.
func (p *page) eval(script string, out any) {
	p.Helper()
	p.evalIn(0, script, out)
}

// evalIn runs a script in one world of the page, 0 being its own.
func (p *page) evalIn(world int, script string, out any) {
	p.Helper()
	if err := p.tryIn(world, script, out); err != nil {
		p.Fatal(err)
	}
}

// tryIn is evalIn where the page may just be leaving.
func (p *page) tryIn(world int, script string, out any) error {
	args := params{"expression": script, "awaitPromise": true, "returnByValue": true}
	if world != 0 {
		args["contextId"] = world
	}
	var got struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails *exception
	}
	answer, err := p.browser.call(p.session, "Runtime.evaluate", args)
	if err == nil {
		err = json.Unmarshal(answer, &got)
	}
	switch {
	case err != nil:
		return err
	case got.ExceptionDetails != nil:
		return fmt.Errorf("%.200s: %v", script, got.ExceptionDetails)
	case out == nil:
		return nil
	}
	if err := json.Unmarshal(got.Result.Value, out); err != nil {
		return fmt.Errorf("%.200s gives %.200s: %w", script, got.Result.Value, err)
	}
	return nil
}

// until waits for a condition in the page, also in one that is still to come.
func (p *page) until(condition string) {
	p.Helper()
	var err error
	for begun := time.Now(); time.Since(begun) < patience; time.Sleep(5 * time.Millisecond) {
		holds := false
		if err = p.tryIn(0, "!!("+condition+")", &holds); holds {
			return
		}
	}
	p.Fatalf("waited %v for %s, %v", patience, condition, err)
}

// text is what an element says as it is shown.
func (p *page) text(selector string) string {
	p.Helper()
	said := ""
	p.eval("document.querySelector("+strconv.Quote(selector)+").innerText", &said)
	return said
}

// namedKeys are the codes of those keys that make no text, and the text of those
// that are named but make some.
var namedKeys = map[string]struct {
	code int
	text string
}{
	"Tab": {9, ""}, "Enter": {13, "\r"}, "Space": {32, " "}, "Escape": {27, ""}, "Backspace": {8, ""}, "Delete": {46, ""},
	"Home": {36, ""}, "End": {35, ""}, "ArrowLeft": {37, ""}, "ArrowUp": {38, ""}, "ArrowRight": {39, ""}, "ArrowDown": {40, ""},
}

// press presses keys one after the other: characters, or names as Tab,
// ArrowDown, Shift+Tab, Control+a.
func (p *page) press(names ...string) {
	p.Helper()
	for _, name := range names {
		held := 0
		for modifier, bit := range map[string]int{"Alt+": 1, "Control+": 2, "Shift+": 8} {
			if rest, ok := strings.CutPrefix(name, modifier); ok {
				name, held = rest, bit
			}
		}
		args := params{"type": "keyDown", "key": name, "modifiers": held}
		key, named := namedKeys[name]
		switch {
		case named:
			args["windowsVirtualKeyCode"], args["code"], args["text"] = key.code, name, key.text
			if name == "Space" {
				args["key"] = " "
			}
		case utf8.RuneCountInString(name) != 1:
			p.Fatalf("there is no key %q", name)
		default:
			if c := strings.ToUpper(name)[0]; '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' {
				args["windowsVirtualKeyCode"] = int(c) // other characters have the codes of arrows and the like
			}
			if held&^8 == 0 {
				args["text"] = name
			}
		}
		p.do("Input.dispatchKeyEvent", args)
		delete(args, "text")
		args["type"] = "keyUp"
		p.do("Input.dispatchKeyEvent", args)
	}
}

// write types a text, key by key.
func (p *page) write(text string) {
	p.Helper()
	for _, r := range text {
		if r == '\n' {
			p.press("Enter")
		} else {
			p.press(string(r))
		}
	}
}

// click clicks in the middle of an element with the mouse.
func (p *page) click(selector string) {
	p.Helper()
	x, y := p.middle(selector)
	for _, kind := range []string{"mouseMoved", "mousePressed", "mouseReleased"} {
		p.do("Input.dispatchMouseEvent", params{"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1})
	}
}

// tap touches the middle of an element.
func (p *page) tap(selector string) {
	p.Helper()
	x, y := p.middle(selector)
	p.do("Input.dispatchTouchEvent", params{"type": "touchStart", "touchPoints": []params{{"x": x, "y": y}}})
	p.do("Input.dispatchTouchEvent", params{"type": "touchEnd", "touchPoints": []params{}})
}

// middle scrolls to an element and says where its middle is. Where something
// else lies over it there, or it is not shown, nobody could click it.
func (p *page) middle(selector string) (x, y float64) {
	p.Helper()
	var at struct {
		X, Y    float64
		Problem string
	}
	p.eval(fmt.Sprintf(`(() => {
		const e = document.querySelector(%q);
		if (!e) return {problem: "is not there"};
		e.scrollIntoView({block: "center", behavior: "instant"});
		const box = e.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
		const hit = document.elementFromPoint(x, y);
		if (!hit) return {problem: "is not on the screen"};
		if (!e.contains(hit) && !hit.contains(e)) return {problem: "lies under " + hit.outerHTML.slice(0, 80)};
		return {x, y, problem: ""};
	})()`, selector), &at)
	if at.Problem != "" {
		p.Fatalf("%s %s", selector, at.Problem)
	}
	return at.X, at.Y
}

// screenshot is a picture of the whole page, PNG.
func (p *page) screenshot() []byte {
	p.Helper()
	var size struct {
		CSSContentSize struct{ Width, Height float64 }
	}
	p.result(p.session, "Page.getLayoutMetrics", nil, &size)
	return p.bytes("Page.captureScreenshot", params{"captureBeyondViewport": true, "clip": params{
		"x": 0, "y": 0, "width": size.CSSContentSize.Width, "height": size.CSSContentSize.Height, "scale": 1,
	}})
}

// pdf is the page printed on A4, in the paper's own margins where it sets any.
func (p *page) pdf() []byte {
	p.Helper()
	return p.bytes("Page.printToPDF", params{
		"paperWidth": 210 / 25.4, "paperHeight": 297 / 25.4, "printBackground": true, "preferCSSPageSize": true,
	})
}

func (p *page) bytes(method string, args params) []byte {
	p.Helper()
	var got struct{ Data string }
	p.result(p.session, method, args, &got)
	data, err := base64.StdEncoding.DecodeString(got.Data)
	if err != nil {
		p.Fatal(err)
	}
	return data
}

// axe is the script of axe-core: npm install --no-save axe-core@4.10.3, or
// where KAMSCORE_AXE says.
var axe = sync.OnceValues(func() (string, error) {
	path := os.Getenv("KAMSCORE_AXE")
	if path == "" {
		path = filepath.Join("node_modules", "axe-core", "axe.min.js")
	}
	script, err := os.ReadFile(path)
	return string(script), err
})

// violations are what axe-core finds wrong with the page as it is now: the
// rule, what it asks for, and the first elements that break it.
func (p *page) violations() []string {
	p.Helper()
	script, err := axe()
	if errors.Is(err, fs.ErrNotExist) {
		p.Skip("needs axe-core: npm install --no-save axe-core@4.10.3")
	}
	if err != nil {
		p.Fatal(err)
	}
	// In a world of its own it neither meets the policy of the page nor
	// leaves anything in it.
	var world struct{ ExecutionContextID int }
	p.result(p.session, "Page.createIsolatedWorld", params{"frameId": p.target, "worldName": "axe"}, &world)
	p.evalIn(world.ExecutionContextID, script+"\n;0", nil)
	found := []string{}
	p.evalIn(world.ExecutionContextID, `axe.run(document, {preload: false, resultTypes: ["violations"]}).then(r =>
		r.violations.map(v => v.id + ": " + v.help + ": " + v.nodes.length + " of " +
			v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + " (" + n.failureSummary + ")").join("; ")))`, &found)
	return found
}
