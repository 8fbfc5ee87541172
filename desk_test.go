//go:build unix

package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// A desk is where a test sits: a folder of its own with the results in it, and
// terminals in the same environment.
type desk struct {
	*testing.T
	dir string
	env []string
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	t.Parallel()
	return newDeskAlone(t)
}

// newDeskAlone is for a test with a browser, which takes what the machine has:
// none that looks at a clock runs beside it. It is also for one at several desks.
func newDeskAlone(t *testing.T) *desk {
	t.Helper()
	d := &desk{T: t, dir: t.TempDir()}
	d.env = []string{"PATH=" + bin + string(os.PathListSeparator) + os.Getenv("PATH"), "TMPDIR=" + d.dir}
	for name, value := range settings(d.dir) {
		d.env = append(d.env, name+"="+value)
	}
	return d
}

// terminal starts a program on a terminal of 80x24.
func (d *desk) terminal(name string, args ...string) *terminal {
	t := d.bareTerminal(80, 24)
	t.run(d.dir, d.env, d.program(name), args...)
	return t
}

// bareTerminal is one on which nothing runs yet.
func (d *desk) bareTerminal(width, height int) *terminal {
	t := newTerminal(d, width, height)
	d.Cleanup(t.close)
	return t
}

func (d *desk) program(name string) string {
	if name == "kamscore" {
		return filepath.Join(bin, name)
	}
	path, err := exec.LookPath(name)
	if err != nil {
		d.Skipf("needs %s", name)
	}
	return path
}

// rated starts an assessment and gives ratings until so many are saved.
func (d *desk) rated(n int) *terminal {
	t := d.terminal("kamscore", "start", "value-creation")
	t.press("enter", strings.Repeat("2", n))
	t.see(fmt.Sprintf("%d of 71 rated", n), "saved ")
	return t
}

// path is where the one result is that there is.
func (d *desk) path() string {
	d.Helper()
	files, err := filepath.Glob(filepath.Join(d.dir, "results", "*.json"))
	if err != nil || len(files) != 1 {
		d.Fatalf("results are %v, want one (%v)", files, err)
	}
	return files[0]
}

// result is the one result there is, read as the program reads it.
func (d *desk) result() *results.Document {
	d.Helper()
	doc, err := results.Read(d.path())
	if err != nil {
		d.Fatal(err)
	}
	return doc
}

// holds fails the test unless the result has so many ratings.
func (d *desk) holds(n int) {
	d.Helper()
	if got := d.result().Scores.Total.Rated; got != n {
		d.Fatalf("the file holds %d ratings, want %d", got, n)
	}
}

// keeps fails the test unless what is saved is there and opens, or nothing is
// and nothing was.
func (d *desk) keeps(saved, rated int) {
	d.Helper()
	files, err := filepath.Glob(filepath.Join(d.dir, "results", "*.json"))
	if err != nil {
		d.Fatal(err)
	}
	if len(files) == 0 && saved == 0 {
		return
	}
	if got := d.result().Scores.Total.Rated; got < saved || got > rated {
		d.Fatalf("the file holds %d ratings, want from %d to %d", got, saved, rated)
	}
}

// goesOn opens the result, if there is one, and saves another rating.
func (d *desk) goesOn() {
	d.Helper()
	files, _ := filepath.Glob(filepath.Join(d.dir, "results", "*.json"))
	if len(files) == 0 {
		return
	}
	saver, doc, err := results.Open(files[0], results.Options{})
	if err != nil {
		d.Fatal(err)
	}
	if len(doc.Remarks) > 0 {
		d.Errorf("remarks about a whole file: %q", doc.Remarks)
	}
	state := doc.Clone()
	state.Revision++
	state.Answers["footprint"] = scoring.Answer{Rating: scoring.Rated(3)}
	if _, err := saver.Save(state); err != nil {
		d.Error(err)
	}
	if err := saver.Close(); err != nil {
		d.Error(err)
	}
	if temps, err := filepath.Glob(filepath.Join(d.dir, "results", ".*.tmp")); len(temps) > 0 || err != nil {
		d.Errorf("left behind: %v (%v)", temps, err)
	}
}

// notes fails the test unless these are the notes of the result.
func (d *desk) notes(want ...string) {
	d.Helper()
	var got []string
	for _, a := range d.result().Answers {
		if a.Note != "" {
			got = append(got, a.Note)
		}
	}
	if !slices.Equal(got, want) {
		d.Fatalf("the notes are %q, want %q", got, want)
	}
}

// write is another program that writes a file.
func (d *desk) write(path, content string) {
	d.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		d.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		d.Fatal(err)
	}
}

// allPrivate fails the test where somebody else may do something with what is in
// the folder of results.
func (d *desk) allPrivate() {
	d.Helper()
	err := filepath.WalkDir(filepath.Join(d.dir, "results"), func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			d.Errorf("%s has the mode %v", path, info.Mode())
		}
		return err
	})
	if err != nil {
		d.Error(err)
	}
}

// appears waits for a file.
func (d *desk) appears(file string) {
	d.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if _, err := os.Stat(file); err == nil {
			return
		}
	}
	d.Fatalf("after %v there is no %s", patience, file)
}

func valueCreation(t *testing.T) *scoring.Scorecard {
	t.Helper()
	card, err := scorecards.Bundled("value-creation")
	if err != nil {
		t.Fatal(err)
	}
	return card
}
