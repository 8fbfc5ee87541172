package report

import (
	"encoding/json"
	"html"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/words"
)

// measures is a script that says which texts of a picture lie on others, on a
// dot or outside. Letters reach above and below their line where no other
// letters are, so a pixel of that is let pass.
const measures = `
for (const svg of document.querySelectorAll(".plane svg[role]")) svg.style.display = "block";
const found = [];
let measured = 0;
for (const [n, svg] of document.querySelectorAll(".plane svg[role]").entries()) {
	const say = what => found.push(svg.closest("section").querySelector("h2").textContent + " " + svg.getAttribute("class") + ": " + what);
	const of = (selector, by) => [...svg.querySelectorAll(selector)].map(e => {
		const b = e.getBBox();
		return {text: e.textContent, l: b.x, r: b.x + b.width, t: b.y + by, b: b.y + b.height - by};
	});
	const within = (a, b) => a.l >= b.l && a.r <= b.r && a.t >= b.t && a.b <= b.b;
	const meet = (a, b) => a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b;
	const labels = of(".label text", 1), others = of(".axis text, .mark", 1), frame = of(".frame", 0)[0];
	const all = {l: 0, t: 0, r: svg.viewBox.baseVal.width, b: svg.viewBox.baseVal.height};
	for (const [i, a] of labels.entries()) {
		measured++;
		if (!within(a, frame)) say(a.text + " leaves the frame");
		for (const b of labels.slice(i + 1)) if (meet(a, b)) say(a.text + " lies on " + b.text);
		for (const c of svg.querySelectorAll("circle")) {
			const x = c.cx.baseVal.value, y = c.cy.baseVal.value;
			const dx = x - Math.min(Math.max(x, a.l), a.r), dy = y - Math.min(Math.max(y, a.t), a.b);
			if (Math.hypot(dx, dy) < c.r.baseVal.value) say(a.text + " lies on a dot");
		}
	}
	for (const a of of(".quadrant text", 1)) if (!within(a, frame)) say(a.text + " leaves the frame");
	for (const [i, a] of others.entries()) {
		if (!within(a, all)) say(a.text + " leaves the picture");
		if (meet(a, frame)) say(a.text + " lies in the frame");
		for (const b of others.slice(i + 1)) if (meet(a, b)) say(a.text + " lies on " + b.text);
	}
}
done({measured, found});
`

// checksAccess is a script that says what axe-core finds.
const checksAccess = `
axe.run(document, {preload: false, resultTypes: ["violations"]}).then(r => done({measured: r.passes.length,
	found: r.violations.map(v => v.id + ": " + v.help + ": " + v.nodes[0].html.slice(0, 160))}));
`

var (
	policyTag = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)
	verdict   = regexp.MustCompile(`(?s)<pre id="verdict">(.*?)</pre>`)
)

// askChromium opens a page with a script that it would not allow of itself, and
// returns what that found.
func askChromium(t *testing.T, page []byte, scripts string) (measured int, found []string) {
	t.Helper()
	program := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil && program == "" {
			program = path
		}
	}
	if program == "" {
		t.Skip("needs Chromium")
	}
	open := policyTag.ReplaceAllString(string(page), "")
	open = strings.Replace(open, "</body>", `<pre id="verdict"></pre>
<script>const done = v => { document.getElementById("verdict").textContent = JSON.stringify(v); };</script>`+scripts+"</body>", 1)
	path := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(path, []byte(open), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
		"--user-data-dir="+t.TempDir(), "--window-size=1280,900", "--virtual-time-budget=20000", "--dump-dom", "file://"+path).Output()
	if err != nil {
		t.Fatalf("chromium: %v", err)
	}
	got := verdict.FindSubmatch(out)
	if got == nil {
		t.Fatal("the page gave no verdict")
	}
	var v struct {
		Measured int
		Found    []string
	}
	if err := json.Unmarshal([]byte(html.UnescapeString(string(got[1]))), &v); err != nil {
		t.Fatalf("%s: %v", got[1], err)
	}
	return v.Measured, v.Found
}

// planePage is one page with all the pictures.
func planePage(t *testing.T) []byte {
	t.Helper()
	all, some := planes(), pictured{}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		some = append(some, all[name])
	}
	page, err := encodeHTML(some, Options{Words: words.German()})
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func TestNothingOverlapsInABrowser(t *testing.T) {
	measured, found := askChromium(t, planePage(t), "<script>"+measures+"</script>")
	for _, fault := range found {
		t.Error(fault)
	}
	if measured < 200 {
		t.Errorf("only %d texts were measured", measured)
	}
}

func TestAPictureIsAccessible(t *testing.T) {
	path := os.Getenv("KAMSCORE_AXE")
	if path == "" {
		path = filepath.Join("..", "node_modules", "axe-core", "axe.min.js")
	}
	axe, err := os.ReadFile(path)
	if err != nil {
		t.Skip("needs axe-core: npm install --no-save axe-core@4.10.3")
	}
	measured, found := askChromium(t, planePage(t), "<script>"+string(axe)+"</script><script>"+checksAccess+"</script>")
	for _, fault := range found {
		t.Error(fault)
	}
	if measured == 0 {
		t.Error("axe-core looked at nothing")
	}
}
