package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"github.com/kamscore/kamscore/cli"
)

func TestEveryCommandHasAPageWithItsFlagsAndExample(t *testing.T) {
	for _, cmd := range described(cli.Commands()) {
		t.Run(pageName(cmd), func(t *testing.T) {
			got := page(cmd, "2026-01-07")
			for _, title := range []string{"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXAMPLES", "SEE ALSO"} {
				if !strings.Contains(got, `.SH "`+title+`"`) {
					t.Errorf("there is no section %s", title)
				}
			}
			has := func(f *pflag.Flag) {
				if !strings.Contains(got, bold("--"+f.Name)) {
					t.Errorf("there is no --%s", f.Name)
				}
			}
			cmd.Flags().VisitAll(has)
			cmd.InheritedFlags().VisitAll(has)
		})
	}
}

func TestTheFirstPageSaysHowItEndsAndWhatItReads(t *testing.T) {
	got := page(cli.Commands(), "2026-01-07")
	for _, title := range []string{"EXIT STATUS", "FILES", "ENVIRONMENT"} {
		if !strings.Contains(got, `.SH "`+title+`"`) {
			t.Errorf("there is no section %s", title)
		}
	}
	for _, name := range variables(t, "../../cli") {
		if !strings.Contains(got, name) {
			t.Errorf("%s is read, and not in the manual", name)
		}
	}
}

// variables are the names by which a package asks its environment.
func variables(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	asked := regexp.MustCompile(`[eE]nv\("([A-Z_]+)"\)|"(L[AC][A-Z_]+)"`)
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, m := range asked.FindAllStringSubmatch(string(source), -1) {
			names = append(names, m[1]+m[2])
		}
	}
	if !slices.Contains(names, "KAMSCORE_DIR") || !slices.Contains(names, "LC_MESSAGES") {
		t.Fatalf("the variables were not found: %v", names)
	}
	return names
}

// What is pasted from a page is what was written: no hyphen becomes a dash.
func TestTextIsShownAsItStands(t *testing.T) {
	p := &roff{}
	p.text(`.so 'x' --dir \n "~" – ^`)
	if got, want := p.String(), `.so \(aqx\(aq \-\-dir \en \(dq\(ti\(dq \[u2013] \(ha`; got != `\&`+want+"\n" {
		t.Errorf("got  %s\nwant \\&%s", got, want)
	}
}

func TestTheSameCommitMakesTheSameFiles(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1767777120") // 7 January 2026
	one, other := t.TempDir(), t.TempDir()
	for _, dir := range []string{one, other} {
		if err := run(dir); err != nil {
			t.Fatal(err)
		}
	}
	files := written(t, one)
	for path, data := range written(t, other) {
		if files[path] != data {
			t.Errorf("%s differs", path)
		}
	}
	for _, name := range []string{"man/kamscore.1.gz", "completions/_kamscore", "completions/kamscore.bash"} {
		if files[filepath.FromSlash(name)] == "" {
			t.Errorf("there is no %s", name)
		}
	}
}

func TestADayThatCannotBeReadIsNotGuessed(t *testing.T) {
	if _, err := releaseDay("yesterday"); err == nil {
		t.Error("yesterday was taken for a time")
	}
	if day, err := releaseDay(""); day != "" || err != nil {
		t.Errorf("no time is %q (%v)", day, err)
	}
}

// written are the files below a folder.
func written(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
