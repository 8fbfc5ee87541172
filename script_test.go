//go:build unix

package main

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestScripts runs testdata/script, one behaviour each. Beside testscript's
// own commands there are:
//
//	exits CODE PROGRAM ARG...      run it; it must exit with the code
//	terminal [COLSxROWS] PROGRAM ARG...
//	                               start it on a terminal of its own, 80x24
//	press KEY...                   enter, esc, tab, up, ctrl+c ...; else text
//	[!] see TEXT                   wait until the screen shows the text, or does not
//	screen                         the screen as it is now becomes stdout
//	written                        all bytes written to the terminal become stdout
//	ends CODE                      wait for its end; it must exit with the code, leave
//	                               the terminal as it was and have asked it nothing
//	normalise FILE NEW             copy, with names for what differs between runs
//	id VARIABLE FILE               put the id of a result into a variable
//	mode MODE FILE...              each file must have these permissions
//
// FILE may be a pattern that one file matches. UPDATE_SCRIPTS=1 go test . takes
// what a cmp finds as the new golden file, to be read before it is committed.
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                "testdata/script",
		Setup:              setUp,
		UpdateScripts:      os.Getenv("UPDATE_SCRIPTS") != "",
		RequireUniqueNames: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":     exits,
			"terminal":  startTerminal,
			"press":     press,
			"see":       see,
			"screen":    showScreen,
			"written":   showWritten,
			"ends":      ends,
			"normalise": normalise,
			"id":        readID,
			"mode":      checkMode,
		},
	})
}

func setUp(env *testscript.Env) error {
	env.Setenv("PATH", bin+string(os.PathListSeparator)+env.Getenv("PATH"))
	for name, value := range settings(env.WorkDir) {
		env.Setenv(name, value)
	}
	own, err := filepath.Abs(filepath.Join("testdata", "scorecards")) // as somebody else would write them
	if err != nil {
		return err
	}
	env.Setenv("OWN", own)
	env.Values[seat{}] = &seat{}
	env.Defer(func() {
		if t := env.Values[seat{}].(*seat).terminal; t != nil {
			t.close()
		}
	})
	// Results are files of the user alone; those of an archive are everybody's.
	results, err := filepath.Glob(filepath.Join(env.WorkDir, "results", "*"))
	for _, path := range results {
		err = errors.Join(err, os.Chmod(path, 0o600))
	}
	return errors.Join(err, os.Mkdir(filepath.Join(env.WorkDir, "home"), 0o700))
}

// settings is the environment of a test in a folder. What is not set is empty.
func settings(dir string) map[string]string {
	return map[string]string{
		"HOME":             filepath.Join(dir, "home"),
		"XDG_DATA_HOME":    filepath.Join(dir, "home", "data"),
		"XDG_CONFIG_HOME":  filepath.Join(dir, "home", "config"),
		"KAMSCORE_DIR":     filepath.Join(dir, "results"),
		"KAMSCORE_LIBRARY": "",
		"LANG":             "C.UTF-8",
		"LC_ALL":           "",
		"LC_MESSAGES":      "",
		"LANGUAGE":         "",
		"TERM":             "xterm-256color",
		"TZ":               "UTC",
		"NO_COLOR":         "",
		"ACCESSIBLE":       "",
		"EDITOR":           "",
		"VISUAL":           "",
	}
}

// A seat has the terminal that a script sits before, if it does.
type seat struct{ terminal *terminal }

func at(ts *testscript.TestScript) *terminal {
	t := ts.Value(seat{}).(*seat).terminal
	if t == nil {
		ts.Fatalf("there is no terminal yet")
	}
	return t
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM ARG...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

var sizePattern = regexp.MustCompile(`^(\d+)x(\d+)$`)

func startTerminal(ts *testscript.TestScript, neg bool, args []string) {
	width, height := 80, 24
	if len(args) > 0 {
		if m := sizePattern.FindStringSubmatch(args[0]); m != nil {
			width, _ = strconv.Atoi(m[1])
			height, _ = strconv.Atoi(m[2])
			args = args[1:]
		}
	}
	if neg || len(args) == 0 {
		ts.Fatalf("usage: terminal [COLSxROWS] PROGRAM ARG...")
	}
	s := ts.Value(seat{}).(*seat)
	if s.terminal != nil {
		s.terminal.close()
	}
	env := []string{"PATH=" + ts.Getenv("PATH"), "TMPDIR=" + ts.Getenv("TMPDIR")}
	for name := range settings("") {
		if v := ts.Getenv(name); v != "" {
			env = append(env, name+"="+v)
		}
	}
	name := args[0]
	if name == "kamscore" {
		name = filepath.Join(bin, name)
	}
	s.terminal = newTerminal(ts, width, height)
	s.terminal.run(ts.MkAbs("."), env, name, args[1:]...)
}

func press(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: press KEY...")
	}
	at(ts).press(args...)
}

func see(ts *testscript.TestScript, neg bool, args []string) {
	switch {
	case len(args) != 1:
		ts.Fatalf("usage: [!] see TEXT")
	case neg:
		at(ts).await("no longer show "+args[0], func(shown string) bool { return !strings.Contains(shown, args[0]) })
	default:
		at(ts).see(args[0])
	}
}

func showScreen(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: screen")
	}
	_, err := ts.Stdout().Write([]byte(at(ts).shown()))
	ts.Check(err)
}

func showWritten(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: written")
	}
	_, err := ts.Stdout().Write([]byte(at(ts).output()))
	ts.Check(err)
}

func ends(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: ends CODE")
	}
	code, err := strconv.Atoi(args[0])
	ts.Check(err)
	at(ts).ends(code)
}

// changing is what differs between two runs, with the name that stands for it.
var changing = []struct {
	what *regexp.Regexp
	name string
}{
	{regexp.MustCompile(`("id": )"[a-z0-9]{10}"`), `$1"ID"`},
	{regexp.MustCompile(`"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"`), `"TIME"`},
	{regexp.MustCompile(`"sha256:[0-9a-f]{64}"`), `"HASH"`},
}

func normalise(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: normalise FILE NEW")
	}
	s := ts.ReadFile(theFile(ts, args[0]))
	for _, c := range changing {
		s = c.what.ReplaceAllString(s, c.name)
	}
	s = strings.ReplaceAll(s, ts.Getenv("WORK"), "WORK")
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(s), 0o600))
}

func readID(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: id VARIABLE FILE")
	}
	m := regexp.MustCompile(`"id": "([a-z0-9]{10})"`).FindStringSubmatch(ts.ReadFile(theFile(ts, args[1])))
	if m == nil {
		ts.Fatalf("there is no id in %s", args[1])
	}
	ts.Setenv(args[0], m[1])
}

func checkMode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: mode MODE FILE...")
	}
	want, err := strconv.ParseUint(args[0], 8, 32)
	ts.Check(err)
	for _, pattern := range args[1:] {
		path := theFile(ts, pattern)
		info, err := os.Stat(path)
		ts.Check(err)
		if got := info.Mode().Perm(); got != fs.FileMode(want) {
			ts.Fatalf("%s has mode %#o, want %#o", path, got, want)
		}
	}
}

// theFile is the path of the one file that matches a pattern.
func theFile(ts *testscript.TestScript, pattern string) string {
	files, err := filepath.Glob(ts.MkAbs(pattern))
	ts.Check(err)
	if len(files) != 1 {
		ts.Fatalf("%d files match %s: %v", len(files), pattern, files)
	}
	return files[0]
}
