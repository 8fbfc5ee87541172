//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// writePage writes a page with a body.
func writePage(t *testing.T, head, body string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	page := `<!DOCTYPE html><html lang="en"><head><title>Page</title><meta charset="utf-8">` + head + `</head><body>` + body + `</body></html>`
	if err := os.WriteFile(path, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// What the other tests rely on: whatever a page does wrong is noticed.
func TestTheBrowserSeesWhatIsWrong(t *testing.T) {
	policy := `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`
	for _, c := range []struct{ name, head, body, want string }{
		{"a warning", "", `<script>console.warn("careful")</script>`, "console warning: careful"},
		{"an exception", "", `<script>nothing.there()</script>`, "nothing is not defined"},
		{"a rejected promise", "", `<script>Promise.reject(new Error("later"))</script>`, "later"},
		{"a breach of the policy", policy, `<script>document.title = "x"</script>`, "Content Security Policy"},
		{"a request", "", `<img alt="" src="other.png">`, "request for file://"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := openPage(t, writePage(t, c.head, c.body), desktop)
			if said := strings.Join(p.complaints(), "\n"); !strings.Contains(said, c.want) {
				t.Errorf("complaints are %q, want %q", said, c.want)
			}
		})
	}
}

func TestTheBrowserFindsNothingWrongWhereNothingIs(t *testing.T) {
	p := openPage(t, writePage(t, "", `<main><h1>Page</h1><p>All is well.</p></main>`), phone.inDark())
	if found := p.violations(); len(found) > 0 {
		t.Error(found)
	}
	var is struct {
		Width int
		Dark  bool
	}
	p.eval(`({width: screen.width, dark: matchMedia("(prefers-color-scheme: dark)").matches})`, &is)
	if is.Width != 390 || !is.Dark {
		t.Errorf("shown on %+v", is)
	}
	if !bytes.HasPrefix(p.pdf(), []byte("%PDF-")) || !bytes.HasPrefix(p.screenshot(), []byte("\x89PNG")) {
		t.Error("no PDF or no PNG")
	}
}

func TestTheBrowserFindsWhatIsNotAccessible(t *testing.T) {
	p := openPage(t, writePage(t, "", `<main><h1>Page</h1><input type="text"><p style="color:#ccc;background:#fff">Pale</p></main>`), desktop)
	said := strings.Join(p.violations(), "\n")
	if !strings.Contains(said, "label: ") || !strings.Contains(said, "color-contrast: ") {
		t.Errorf("violations are %q", said)
	}
}

func TestTheBrowserIsUsedAsAPersonWould(t *testing.T) {
	p := newPage(t, phone)
	p.before(`window.word = "clicked "`)
	p.open(writePage(t, "", `<main><h1>Page</h1>
		<button onclick="said.value += word">Say</button> <textarea id="said" aria-label="Said"></textarea>
		<a href="data:text/plain,hello" download="hello.txt">Get</a></main>`))
	p.allowed = []string{"data:"}
	if said := p.text("button"); said != "Say" {
		t.Errorf("the button says %q", said)
	}
	p.click("button")
	p.tap("button")
	p.until(`said.value == "clicked clicked "`)
	p.press("Tab")
	p.write("é='1'.(-&%#\nQ")
	p.press("Shift+Tab", "Enter")
	p.until(`said.value == "clicked clicked é='1'.(-&%#\nQclicked "`)
	path := p.download(func() { p.click("a") })
	if data, err := os.ReadFile(path); err != nil || string(data) != "hello" || filepath.Base(path) != "hello.txt" {
		t.Errorf("%s holds %q (%v)", path, data, err)
	}
	p.reload()
	p.until(`said.value == ""`)
}
