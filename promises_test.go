//go:build unix

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A promise is a row of docs/promises.md.
type promise struct {
	words string // of the README
	tests []string
}

// whole are the sections of the README of which every sentence is a promise.
var whole = []string{"Where your files are", "What is promised"}

func TestEveryPromiseHasATest(t *testing.T) {
	t.Parallel()
	readme, known := flowing(readText(t, "README.md")), knownTests(t)
	all := promises(t)
	for _, p := range all {
		if !strings.Contains(readme, p.words) {
			t.Errorf("the README does not say %q", p.words)
		}
		if len(p.tests) == 0 {
			t.Errorf("nothing holds %q", p.words)
		}
		for _, name := range p.tests {
			if !known[name] {
				t.Errorf("%q is to be held by %s, which there is not", p.words, name)
			}
		}
	}
	for _, title := range whole {
		left := flowing(section(t, title))
		for _, p := range all {
			left = strings.ReplaceAll(left, p.words, "")
		}
		if left = strings.TrimSpace(left); left != "" {
			t.Errorf("in %q nothing holds %q", title, left)
		}
	}
}

func TestEveryThreatIsHeldByATest(t *testing.T) {
	t.Parallel()
	named, known := testNames(readText(t, filepath.Join("docs", "threats.md"))), knownTests(t)
	if len(named) == 0 {
		t.Fatal("docs/threats.md names no test")
	}
	for _, name := range named {
		if !known[name] {
			t.Errorf("docs/threats.md names %s, which there is not", name)
		}
	}
}

var promiseRow = regexp.MustCompile(`(?m)^\| (.+) \| ([^|]+) \|$`)

// promises are the rows of docs/promises.md. A | in the words has a \ before it.
func promises(t *testing.T) []promise {
	t.Helper()
	var all []promise
	for _, m := range promiseRow.FindAllStringSubmatch(readText(t, filepath.Join("docs", "promises.md")), -1) {
		if m[1] == "promise" || m[1] == "---" {
			continue
		}
		all = append(all, promise{words: strings.ReplaceAll(m[1], `\|`, "|"), tests: testNames(m[2])})
	}
	if len(all) < 50 {
		t.Fatalf("docs/promises.md has %d promises", len(all))
	}
	return all
}

var testName = regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z0-9]+|[a-z]+\\.txtar)`")

func testNames(s string) []string {
	var names []string
	for _, m := range testName.FindAllStringSubmatch(s, -1) {
		names = append(names, m[1])
	}
	return names
}

// knownTests are the tests and scripts that there are.
func knownTests(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if filepath.Dir(path) == filepath.Join("testdata", "script") {
			known[entry.Name()] = true
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				known[f.Name.Name] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return known
}

// section is what stands in the README under a heading.
func section(t *testing.T, title string) string {
	t.Helper()
	_, rest, ok := strings.Cut(readText(t, "README.md"), "\n## "+title+"\n")
	if !ok {
		t.Fatalf("the README has no section %q", title)
	}
	text, _, _ := strings.Cut(rest, "\n## ")
	return text
}

// flowing is text without its line breaks.
func flowing(s string) string { return strings.Join(strings.Fields(s), " ") }

func readText(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
