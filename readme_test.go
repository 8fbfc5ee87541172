//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/cli"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

var (
	codeSpan   = regexp.MustCompile("`(kamscore [^`]+)`")
	shellLine  = regexp.MustCompile(`(?m)^[^|\n]*\| (kamscore .+)$`) // of a block, after what is piped into it
	namedFlag  = regexp.MustCompile(`--[a-z][a-z-]*`)
	aloneFlag  = regexp.MustCompile("`(--[a-z][a-z-]*)[^`]*`")
	cardOfRow  = regexp.MustCompile("(?m)^\\| `([a-z-]+)` \\|(?: .+ \\|){6}$")
	formatsOf  = regexp.MustCompile("((?:`[a-z ]+`,? (?:and )?)+)take `--format ([a-z|]+)`")
	tableEntry = regexp.MustCompile("(?m)^\\| `kamscore .*$")
)

func TestTheCommandsOfTheREADMEAreThere(t *testing.T) {
	t.Parallel()
	readme := readText(t, "README.md")
	lines := codeSpan.FindAllStringSubmatch(flowing(readme), -1)
	lines = append(lines, shellLine.FindAllStringSubmatch(readme, -1)...)
	if len(lines) < 30 {
		t.Fatalf("only %d commands were found", len(lines))
	}
	for _, m := range lines {
		if strings.HasPrefix(m[1], "kamscore COMMAND") {
			continue
		}
		if _, err := commandOf(m[1]); err != nil {
			t.Errorf("%s: %v", m[1], err)
		}
	}
	for _, row := range tableEntry.FindAllString(readme, -1) {
		cmd, err := commandOf(codeSpan.FindStringSubmatch(row)[1])
		if err != nil {
			continue // told above
		}
		for _, m := range aloneFlag.FindAllStringSubmatch(row, -1) {
			if !hasFlag(cmd, m[1]) {
				t.Errorf("%s has no %s", cmd.CommandPath(), m[1])
			}
		}
	}
	for _, m := range aloneFlag.FindAllStringSubmatch(flowing(readme), -1) {
		if !hasFlag(cli.Commands(), m[1]) {
			t.Errorf("no command has %s", m[1])
		}
	}
}

// commandOf is the command that a command line calls, which has to have the
// flags on it.
func commandOf(line string) (*cobra.Command, error) {
	cmd, rest, err := cli.Commands().Find(strings.Fields(line)[1:])
	if err != nil {
		return nil, err
	}
	if cmd.HasSubCommands() && len(rest) > 0 && !strings.HasPrefix(rest[0], "-") {
		return nil, fmt.Errorf("%s has no command %s", cmd.CommandPath(), rest[0])
	}
	for _, flag := range namedFlag.FindAllString(line, -1) {
		if cmd.Flag(flag[2:]) == nil && flag != "--version" && flag != "--help" {
			return nil, fmt.Errorf("%s has no %s", cmd.CommandPath(), flag)
		}
	}
	return cmd, nil
}

// hasFlag reports whether a command, or one below it, has a flag.
func hasFlag(cmd *cobra.Command, flag string) bool {
	if cmd.Flag(flag[2:]) != nil {
		return true
	}
	for _, below := range cmd.Commands() {
		if hasFlag(below, flag) {
			return true
		}
	}
	return false
}

func TestTheScorecardsAreAsLargeAsTheREADMESays(t *testing.T) {
	t.Parallel()
	about := map[scoring.Kind]string{scoring.Person: "a person", scoring.Account: "an account", scoring.Company: "a company"}
	var want, said []string
	for _, id := range scorecards.IDs() {
		card, err := scorecards.Bundled(id)
		if err != nil {
			t.Fatal(err)
		}
		total := scoring.ScoreAll(card, nil).Total
		want = append(want, fmt.Sprintf("| `%s` | %s | %d | %d | %d | %d | %s |",
			id, about[card.Subject], len(card.Components), total.Elements, total.Max, card.Minutes.Alone, words.English().Uses.Of(id)))
	}
	for _, m := range cardOfRow.FindAllStringSubmatch(readText(t, "README.md"), -1) {
		said = append(said, m[0])
	}
	if diff := cmp.Diff(want, said); diff != "" {
		t.Errorf("the scorecards (-as they are +README):\n%s", diff)
	}
}

// The home screen has one line for it in a window of 80.
func TestEveryBundledScorecardSaysWhenToUseIt(t *testing.T) {
	t.Parallel()
	for _, w := range words.All() {
		for _, id := range scorecards.IDs() {
			if use := w.Uses.Of(id); use == "" || text.Width(use) > 76 {
				t.Errorf("%s: when to use %s takes %d cells: %q", w.Tag, id, text.Width(use), use)
			}
		}
		if use := w.Uses.Of("our-own"); use != "" {
			t.Errorf("%s: one of the user's own is told of as %q", w.Tag, use)
		}
	}
}

func TestEveryFormatOfTheREADMEIsWritten(t *testing.T) {
	d := newDesk(t)
	m := formatsOf.FindStringSubmatch(flowing(readText(t, "README.md")))
	if m == nil {
		t.Fatal("the README does not say which formats there are")
	}
	d.filledIn("answers.csv", "one.json")
	arguments := map[string][]string{
		"summary": {"one.json"}, "priorities": {"one.json"}, "compare": {"one.json", "one.json"}, "team": {"one.json", "--include-drafts"},
		"scorecards show": {"value-creation"}, "scorecards list": nil,
	}
	for command := range strings.SplitSeq(m[1], "`") {
		args, ok := arguments[command]
		if !ok {
			continue // what stands between the names
		}
		delete(arguments, command)
		for format := range strings.SplitSeq(m[2], "|") {
			file := strings.ReplaceAll(command, " ", "-") + "." + format
			args := append(append(strings.Fields(command), args...), "--format", format, "--output", file)
			if code, out := d.kamscore(args...); code != 0 {
				t.Errorf("%v exits %d: %s", args, code, out)
			}
			if info, err := os.Stat(filepath.Join(d.dir, file)); err != nil || info.Size() == 0 {
				t.Errorf("%s is not there, or empty (%v)", file, err)
			}
		}
	}
	for command := range arguments {
		t.Errorf("the README does not say the formats of %s", command)
	}
}

func TestExitCodesAreThoseOfTheREADME(t *testing.T) {
	d := newDesk(t)
	d.filledIn("answers.csv", "one.json")
	for _, c := range []struct {
		args []string
		code int
		said string // in the README
	}{
		{[]string{"summary", "one.json"}, 0, "0 done"},
		{[]string{"summary", "nowhere.json"}, 1, "1 failed"},
		{[]string{"nonsense"}, 2, "2 wrong usage"},
		{[]string{"start", "value-creation"}, 2, "or no terminal where one is needed"},
		{[]string{"summary", "one.json", "--min", "60"}, 3, "3 below `--min`"},
	} {
		if code, out := d.kamscore(c.args...); code != c.code {
			t.Errorf("%v exits %d, want %d: %s", c.args, code, c.code, out)
		}
		if !strings.Contains(flowing(readText(t, "README.md")), c.said) {
			t.Errorf("the README does not say %q", c.said)
		}
	}
	interrupted := d.terminal("kamscore", "start", "value-creation")
	interrupted.see("Before you start")
	interrupted.press("ctrl+c")
	interrupted.ends(130)
	ended := d.terminal("kamscore", "start", "value-creation")
	ended.see("Before you start")
	ended.signal(syscall.SIGTERM)
	ended.ends(128 + int(syscall.SIGTERM))
}

func TestAFileThatIsThereIsKept(t *testing.T) {
	d := newDesk(t)
	d.filledIn("answers.csv", "one.json")
	writers := [][]string{
		{"summary", "one.json"},
		{"priorities", "one.json"},
		{"compare", "one.json", "one.json"},
		{"team", "one.json", "--include-drafts"},
		{"scorecards", "list"},
		{"scorecards", "show", "value-creation"},
		{"scorecards", "form", "value-creation"},
		{"scorecards", "export", "value-creation"},
	}
	for _, args := range writers {
		d.write(filepath.Join(d.dir, "there"), "mine")
		if code, _ := d.kamscore(append(args, "--output", "there")...); code != 1 || d.read("there") != "mine" {
			t.Errorf("%v exits %d, and the file holds %.20q", args, code, d.read("there"))
		}
		if code, out := d.kamscore(append(args, "--output", "there", "--force")...); code != 0 || d.read("there") == "mine" {
			t.Errorf("%v --force exits %d: %s", args, code, out)
		}
		before := d.read("one.json")
		if code, _ := d.kamscore(append(args, "--output", "one.json", "--force")...); code != 1 || d.read("one.json") != before {
			t.Errorf("%v --force exits %d on a result", args, code)
		}
	}
	d.write(filepath.Join(d.dir, "there.yaml"), "mine")
	d.write(filepath.Join(d.dir, "table.csv"), "component,statement\nOne,We keep a list of what we know.\n")
	for _, args := range [][]string{
		{"scorecards", "new", "there.yaml"},
		{"scorecards", "new", "--extends", "value-creation", "there.yaml"},
		{"scorecards", "import", "table.csv", "--output", "there.yaml"},
		{"import", "answers.csv", "--scorecard", "value-creation", "--output", "there.yaml"},
	} {
		if code, _ := d.kamscore(args...); code != 1 || d.read("there.yaml") != "mine" {
			t.Errorf("%v exits %d, and the file holds %.20q", args, code, d.read("there.yaml"))
		}
	}
}

// While a session goes on, and after the second one, which makes a backup.
func TestNothingElseLiesBesideAResult(t *testing.T) {
	d := newDesk(t)
	term := d.rated(1)
	d.liesBeside(".json", ".json.lock", ".json.holder")
	term.press("q")
	term.ends(0)
	d.liesBeside(".json", ".json.lock")
	term = d.terminal("kamscore", "resume")
	term.see("1 of 71 rated")
	term.press("2")
	term.see("2 of 71 rated", "saved ")
	term.press("q")
	term.ends(0)
	d.liesBeside(".json", ".json.lock", ".json.bak")
}

// liesBeside fails the test unless the one result has exactly these files.
func (d *desk) liesBeside(endings ...string) {
	d.Helper()
	results := filepath.Join(d.dir, "results")
	files, err := os.ReadDir(results)
	if err != nil {
		d.Fatal(err)
	}
	if len(files) != len(endings) {
		d.Errorf("there are %v, want %v", files, endings)
	}
	for _, ending := range endings {
		if found, err := filepath.Glob(filepath.Join(results, "value-creation-*"+ending)); len(found) != 1 || err != nil {
			d.Errorf("%v end in %s (%v)", found, ending, err)
		}
	}
}

// kamscore runs a command without a terminal, and returns how it exits and what
// it says.
func (d *desk) kamscore(args ...string) (code int, said string) {
	d.Helper()
	cmd := exec.Command(d.program("kamscore"), args...)
	cmd.Dir, cmd.Env = d.dir, d.env
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		d.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// filledIn makes a result with one rating, of a table that it writes as well.
func (d *desk) filledIn(table, result string) {
	d.Helper()
	d.write(filepath.Join(d.dir, table), "element,rating\nactivity-inventory,2\n")
	if code, out := d.kamscore("import", table, "--scorecard", "value-creation", "--output", result); code != 0 {
		d.Fatal(out)
	}
}

func (d *desk) read(name string) string {
	d.Helper()
	return readText(d.T, filepath.Join(d.dir, name))
}
