//go:build unix

package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// says is what the program says when it runs away from a terminal.
func (d *desk) says(args ...string) (out, complaints string, code int) {
	d.Helper()
	cmd := exec.Command(d.program("kamscore"), args...)
	var stdout, stderr bytes.Buffer
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = d.dir, d.env, &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		d.Fatal(err)
	}
	return stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
}

// writings are the commands that write what came out of files, each with the
// formats that it has.
func (f *infested) writings() map[string][]string {
	all, forms := "text markdown csv json html xlsx", "html markdown csv xlsx"
	next := filepath.Join(f.dir, "next", "card.yaml")
	return map[string][]string{
		all: {
			"summary " + f.mine, "summary " + f.first, "priorities " + f.mine, "priorities " + f.first,
			"compare " + f.first + " " + f.second, "compare " + f.first + " " + f.leader,
			"team results", "team results --names --include-drafts", "team results --anonymous", "team results --role leader",
			"scorecards show hostile", "scorecards list",
		},
		"text markdown csv json html": {
			"matrix results --from separate", "matrix results --names --include-drafts --role leader", "matrix " + f.first,
		},
		"text markdown csv json": {
			"migrate " + f.first + " --dry-run --scorecard " + next,
			"migrate " + f.mine + " --dry-run --replaced keep --scorecard " + next,
		},
		forms:           {"scorecards form hostile"},
		"csv xlsx yaml": {"scorecards export hostile"},
	}
}

func TestNoFormatCarriesHarm(t *testing.T) {
	for _, begin := range []int{0, 9, 19} {
		t.Run(fmt.Sprintf("texts from %d", begin), func(t *testing.T) {
			f := infest(newDesk(t), begin)
			for formats, commands := range f.writings() {
				for _, command := range commands {
					for format := range strings.FieldsSeq(formats) {
						for _, more := range [][]string{nil, {"--ascii", "--lang", "de"}} {
							if more != nil && format != "text" && format != "html" {
								continue
							}
							f.writes(format, append(append(strings.Fields(command), "--format", format), more...)...)
						}
					}
				}
			}
			f.writes("html", "scorecards", "form", "hostile", "--fillable")
		})
	}
}

// writes runs a command and looks at what it writes in a format, and at what it
// says.
func (f *infested) writes(format string, args ...string) {
	f.Helper()
	out, complaints, code := f.says(args...)
	fail := func(problem string) {
		f.Helper()
		if problem != "" {
			f.Errorf("kamscore %q: %s", args, problem)
		}
	}
	if found := alien(complaints, false); found != "" {
		fail("it says " + found)
	}
	if counterfeit(complaints) != "" {
		fail("it says\n" + complaints)
	}
	if code > 1 || out == "" || !strings.Contains(out, "q") {
		fail(fmt.Sprintf("exit code %d, %d bytes of output\n%s", code, len(out), complaints))
		return
	}
	switch format {
	case "xlsx":
		fail(harmInWorkbook(out))
		return
	case "json":
		fail(harmInJSON(out))
	case "csv":
		fail(harmInCSV(out))
	case "html":
		fail(harmInPage(out))
	case "markdown":
		fail(harmInMarkdown(out))
	}
	if format == "csv" || format == "html" { // a tab in a note is text
		out = strings.ReplaceAll(out, "\t", " ")
	}
	if found := alien(out, false); found != "" {
		fail("it writes " + found)
	}
}

func harmInJSON(out string) string {
	if !json.Valid([]byte(out)) {
		return "no JSON"
	}
	if strings.Contains(out, `\u00`) {
		return "a control character, escaped"
	}
	return ""
}

// harmInCSV looks for a cell that a spreadsheet would run, whatever it takes for
// the sign between cells.
func harmInCSV(out string) string {
	if _, err := csv.NewReader(strings.NewReader(out)).ReadAll(); err != nil {
		return err.Error()
	}
	number := regexp.MustCompile(`^-?[0-9.]+$`)
	for _, comma := range ",;\t" {
		r := csv.NewReader(strings.NewReader(out))
		r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
		rows, err := r.ReadAll()
		if err != nil {
			return err.Error()
		}
		for _, cell := range slices.Concat(rows...) {
			if strings.IndexAny(strings.TrimSpace(cell), "=+-@＝＋－＠") == 0 && !number.MatchString(cell) {
				return fmt.Sprintf("the cell %q, parted by %q", cell, comma)
			}
		}
	}
	return ""
}

var (
	pageStyle  = regexp.MustCompile(`(?s)<style>.*?</style>`)
	pageScript = regexp.MustCompile(`(?s)<script( type="application/json" id="[a-z]+")?>.*?</script>`)
	pageTag    = regexp.MustCompile(`<[^>]*>`)
	reaching   = regexp.MustCompile(`(?i)^<(script|iframe|object|embed|link|base|img|image|video|audio|source|use|form)\b|\s(src|srcset|on[a-z]+|action|formaction|style|xlink:href)\s*=|href="[^#]`)
	policy     = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; [^"]*"`)
)

// harmInPage looks for tags that reach for something, and for the policy that
// forbids it.
func harmInPage(out string) string {
	said := policy.FindString(out)
	if said == "" || strings.Index(out, said) > strings.Index(out, "<title>") {
		return "no policy before its first text"
	}
	for _, source := range []string{"unsafe", "http", "*", "data:", "blob:", "self"} {
		if strings.Contains(strings.ReplaceAll(said, "http-equiv", ""), source) {
			return "a policy that allows " + source
		}
	}
	bare := pageStyle.ReplaceAllString(out, "")
	for i, script := range pageScript.FindAllString(bare, -1) {
		if strings.Contains(script, "<!--") || strings.Contains(script[1:], "<script") || i > 1 || !strings.Contains(said, "script-src") {
			return "a script too many: " + script[:min(len(script), 80)]
		}
	}
	for _, tag := range pageTag.FindAllString(pageScript.ReplaceAllString(bare, ""), -1) {
		if reaching.MatchString(tag) {
			return "the tag " + tag
		}
	}
	return ""
}

// fenced is a picture in characters, which is not Markdown up to its end.
var fenced = regexp.MustCompile("(?ms)^```text\n.*?^```$")

// harmInMarkdown looks for what has not been escaped.
func harmInMarkdown(out string) string {
	out = fenced.ReplaceAllString(out, "")
	bare := regexp.MustCompile(`\\[[:punct:]]`).ReplaceAllString(out, "x")
	if found := regexp.MustCompile("\\]\\(|<|`|://|(?i)www\\.|[^ ]@[^ ]").FindString(bare); found != "" {
		return fmt.Sprintf("%q", found)
	}
	return ""
}

func TestNoPathCarriesHarm(t *testing.T) {
	f := infest(newDesk(t), 0)
	names := append(slices.Clone(harms[:5]), harms[5]+harms[6]+harms[7]+harms[8]+harms[9], harms[10]+harms[13]+harms[14],
		"a\nhint: no\nkamscore: no\n", "$(touch Zq); `touch Zq` & 'x \"y")
	for i, s := range names {
		name := strings.NewReplacer("/", "", "\x00", "").Replace(s)
		path := filepath.Join(f.dir, "out", name)
		f.write(filepath.Join(f.dir, "out", "x"), "")
		for _, args := range [][]string{
			{"summary", f.first, "--output", path},
			{"summary", f.first, "--output", path}, // now it is there
			{"summary", f.first, "--output", filepath.Join(path, "below")},
			{"summary", path + ".json"},
			{"resume", "./" + name + ".json", "--plain"},
			{"summary", name},
			{"team", path},
			{"matrix", path, "--from", path},
			{"matrix", f.first, "--scorecard", name},
			{"compare", name, name},
			{"list", "--dir", filepath.Join(f.dir, "out", "new"+name)},
			{"list", "--dir", path},
			{"scorecards", "list", "--library", path},
			{"scorecards", "show", name},
			{"scorecards", "show", path + ".yaml"},
			{"scorecards", "check", path},
			{"scorecards", "check", path + ".yaml"},
			{"scorecards", "form", name},
			{"scorecards", "new", path + ".yaml"},
			{"scorecards", "new", path},
			{"scorecards", "new", path + "2.yaml", "--extends", name},
			{"scorecards", "import", path},
			{"scorecards", "export", "hostile", "--format", name},
			{"import", path, "--scorecard", "hostile"},
			{"import", path, "--scorecard", name},
			{"remove", name},
			{"migrate", name},
			{"start", name, "--plain"},
			{"start", "hostile", "--from", name, "--plain"},
			{"start", "hostile", "--beside", path, "--plain"},
			{"start", "hostile", "--components", name, "--plain"},
			{"start", "hostile", "--role", name, "--plain"},
			{"list", "--lang", name},
			{name},
			{"list", name},
			{"list", "--" + name},
			{"summary", "--format", name},
			{"completion", name},
			{"help", name},
			{"schema", name},
		} {
			out, complaints, _ := f.says(args...)
			if found := alien(complaints, false); found != "" {
				t.Errorf("harm %d: kamscore %q says %s", i, args, found)
			}
			if found := alien(out, false); found != "" {
				t.Errorf("harm %d: kamscore %q writes %s", i, args, found)
			}
			if counterfeit(complaints) != "" {
				t.Errorf("harm %d: kamscore %q says\n%s", i, args, complaints)
			}
		}
	}
	if _, err := os.Stat(filepath.Join(f.dir, "Zq")); err == nil {
		t.Error("a name was run")
	}
}

// What tables and results say on the way in is as harmless.
func TestNothingTakenInCarriesHarm(t *testing.T) {
	f := infest(newDesk(t), 3)
	h := &harmer{}
	for i := range 5 {
		f.write(filepath.Join(f.dir, "in", fmt.Sprintf("%d \x1b[2J\nhint: no.csv", i)), tableOf(h.text))
	}
	f.write(filepath.Join(f.dir, "in", "bytes.csv"), "element,rating\n\x9b,\xff\n")
	f.write(filepath.Join(f.dir, "in", "faults.csv"), "element,rating,note,\x1b[2J\n\x1b]0;x\a,\u202e7,\u009b\n\"c0-e0\n=1\",\u20283\nc0-e1,\x1b[2J,,,\x1b\n")
	f.write(filepath.Join(f.dir, "in", "statements.csv"), "component,statement\n"+harms[0]+","+harms[1]+"\n\u202e,\u009b2J\n")
	out, complaints, _ := f.says("import", "in", "--scorecard", "hostile", "--dir", "taken")
	more, evenMore, _ := f.says("scorecards", "import", "in/statements.csv", "--output", "made.yaml")
	plain, last, _ := f.says("list", "--dir", "taken")
	for _, said := range []string{out, complaints, more, evenMore, plain, last} {
		if found := alien(said, false); found != "" {
			t.Errorf("it says %s", found)
		}
	}
	if counterfeit(complaints) != "" || counterfeit(out) != "" {
		t.Errorf("it says\n%s\n%s", out, complaints)
	}
	taken, err := filepath.Glob(filepath.Join(f.dir, "taken", "*.json"))
	if err != nil || len(taken) != 5 {
		t.Fatalf("%d results were taken in, want 5: %s\n%s", len(taken), out, complaints)
	}
	for _, path := range append(taken, filepath.Join(f.dir, "made.yaml")) {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if found := alien(string(data), false); found != "" {
			t.Errorf("%s holds %s", path, found)
		}
		if !regexp.MustCompile(`^[a-z0-9.-]+$`).MatchString(filepath.Base(path)) {
			t.Errorf("a file is called %q", path)
		}
	}
}
