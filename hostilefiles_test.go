//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// lay puts into a folder what is no file: a pipe, a folder, a device behind a
// link, links that lead nowhere and in a circle, each named with an ending.
func (d *desk) lay(folder, ending string) {
	d.Helper()
	in := func(name string) string { return filepath.Join(d.dir, folder, name+ending) }
	for _, err := range []error{
		os.MkdirAll(in("folder"), 0o700),
		syscall.Mkfifo(in("pipe"), 0o600),
		os.Symlink("/dev/zero", in("device")),
		os.Symlink("pipe"+ending, in("to-pipe")),
		os.Symlink("nothing", in("dangling")),
		os.Symlink("loop"+ending, in("loop")),
	} {
		if err != nil {
			d.Fatal(err)
		}
	}
}

// answers runs the program, which must come to an end by itself.
func (d *desk) answers(args ...string) string {
	d.Helper()
	done := make(chan string, 1)
	cmd := exec.Command(d.program("kamscore"), args...)
	cmd.Dir, cmd.Env = d.dir, d.env
	go func() {
		out, _ := cmd.CombinedOutput() // what it says is looked at
		done <- string(out)
	}()
	select {
	case out := <-done:
		return out
	case <-time.After(patience):
		_ = cmd.Process.Kill()
		d.Fatalf("kamscore %q has not ended", args)
		return ""
	}
}

func TestNothingButFilesIsOpened(t *testing.T) {
	d := newDesk(t)
	d.env = append(d.env, "KAMSCORE_LIBRARY="+filepath.Join(d.dir, "cards"))
	d.lay("cards", ".yaml")
	d.lay("results", ".json")
	d.lay("in", ".csv")
	d.write(filepath.Join(d.dir, "cards", "card.yaml"), scorecardOf("own", "1.0.0", plainly))
	d.write(filepath.Join(d.dir, "in", "answers.csv"), tableOf(plainly))
	for _, tt := range []struct {
		args []string
		says []string // and goes on with what is a file
	}{
		{[]string{"scorecards", "list"}, []string{"own ", "5 files of your own could not be used", "pipe.yaml cannot be used"}},
		{[]string{"import", "in", "--scorecard", "own"}, []string{"answers.csv: final", "pipe.csv: not a regular file", "too many links"}},
		{[]string{"list"}, []string{"Zq", "device.json: not a regular file", "5 files could not be read"}},
		{[]string{"team", "results"}, []string{"1 result", "to-pipe.json", "not a regular file"}},
		{[]string{"summary"}, []string{"Total", "pipe.json: It could not be read"}},
		{[]string{"summary", "results/pipe.json"}, []string{"not a regular file"}},
		{[]string{"resume", "results/to-pipe.json", "--plain"}, []string{"not a regular file"}},
		{[]string{"compare", "results/pipe.json", "results/folder.json"}, []string{"not a regular file"}},
		{[]string{"import", "in/pipe.csv", "--scorecard", "own"}, []string{"not a regular file"}},
		{[]string{"scorecards", "import", "in/pipe.csv"}, []string{"not a regular file"}},
		{[]string{"scorecards", "check", "cards/pipe.yaml"}, []string{"not a regular file"}},
		{[]string{"scorecards", "check", "/dev/zero"}, []string{"not a regular file"}},
		{[]string{"start", "cards/device.yaml", "--plain"}, []string{"not a regular file"}},
		{[]string{"summary", "--output", "in/pipe.csv"}, []string{"write in/pipe.csv: not a regular file"}},
		{[]string{"summary", "--output", "/dev/full", "--force"}, []string{"write /dev/full: not a regular file"}},
		{[]string{"summary", "--output", "in/dangling.csv"}, []string{"write in/dangling.csv: not a regular file"}},
		{[]string{"import", "in/answers.csv", "--scorecard", "own", "--output", "in/pipe.csv"}, []string{"in/pipe.csv"}},
		{[]string{"list", "--dir", "in/answers.csv"}, []string{"not a directory"}},
		{[]string{"list", "--dir", "in/pipe.csv"}, []string{"not a directory"}},
		{[]string{"team", "in/pipe.csv"}, []string{"not a regular file"}},
		{[]string{"import", "in/answers.csv", "--scorecard", "own", "--dir", "in/answers.csv"}, []string{"a file stands where its folder should be"}},
		{[]string{"scorecards", "list", "--library", "in/pipe.csv"}, []string{"not a directory"}},
		{[]string{"remove", "results/pipe.json"}, []string{"not a regular file"}},
	} {
		out := d.answers(tt.args...)
		for _, s := range tt.says {
			if !strings.Contains(out, s) {
				t.Errorf("kamscore %q does not say %q:\n%s", tt.args, s, out)
			}
		}
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("needs /dev/full")
	}
	defer full.Close()
	for _, args := range [][]string{{"summary"}, {"list"}, {"team", "results"}, {"scorecards", "form", "own"}, {"schema", "result"}} {
		cmd := exec.Command(d.program("kamscore"), args...)
		cmd.Dir, cmd.Env, cmd.Stdout = d.dir, d.env, full
		if err := cmd.Run(); err == nil {
			t.Errorf("kamscore %q writes to a full disk and says nothing", args)
		}
	}
}

func TestAFolderOfManyFilesIsReadInTime(t *testing.T) {
	d := newDesk(t)
	d.env = append(d.env, "KAMSCORE_LIBRARY="+filepath.Join(d.dir, "cards"))
	card := scorecardOf("own", "1.0.0", plainly)
	for i := range 10_000 {
		d.write(filepath.Join(d.dir, "cards", fmt.Sprintf("%05d.yaml", i)), card)
	}
	for i := range 2_000 {
		d.write(filepath.Join(d.dir, "results", fmt.Sprintf("%05d.json", i)), "{}")
	}
	if out := d.answers("scorecards", "list"); !strings.Contains(out, "only the first 200 are read") || !strings.Contains(out, "own ") {
		t.Error(out)
	}
	if out := d.answers("list"); !strings.Contains(out, "2000 files could not be read") {
		t.Error(out[max(0, len(out)-500):])
	}
	term := d.terminal("kamscore")
	term.see("Key account self-assessment", "files could not be read")
	term.press("q")
	term.ends(0)
}

// Everything that is written is the user's alone, whatever the umask.
func TestWhatIsWrittenIsTheUsersAlone(t *testing.T) {
	d := newDesk(t)
	openly := func(args ...string) []string {
		return append([]string{"-c", `umask 0; exec kamscore "$@"`, "sh"}, args...)
	}
	run := func(args ...string) {
		t.Helper()
		cmd := exec.Command(d.program("sh"), openly(args...)...)
		cmd.Dir, cmd.Env = d.dir, d.env
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("kamscore %q: %v\n%s", args, err, out)
		}
	}
	d.write(filepath.Join(d.dir, "card.yaml"), scorecardOf("own", "1.0.0", plainly))
	d.write(filepath.Join(d.dir, "in.csv"), tableOf(plainly))
	run("import", "in.csv", "--scorecard", "./card.yaml")
	term := d.terminal("sh", openly("resume", "own")...)
	term.see("Summary")
	term.press("o")
	term.see("Write the summary to a file")
	term.press("1")
	term.see("Written")
	term.press("q")
	term.ends(0)
	run("summary", "--output", "out.html", "--format", "html")
	run("scorecards", "form", "./card.yaml", "--format", "xlsx", "--output", "form.xlsx")
	run("scorecards", "new", "new.yaml")
	d.write(filepath.Join(d.dir, "next.yaml"), strings.Replace(scorecardOf("own", "1.1.0", plainly), "c0-e0, statement: \"Zq\"", "c0-e0, statement: \"Other\"", 1))
	run("migrate", "own", "--scorecard", "./next.yaml")
	run("import", "in.csv", "--scorecard", "./card.yaml")
	results, err := filepath.Glob(filepath.Join(d.dir, "results", "*.json"))
	if err != nil || len(results) != 2 {
		t.Fatal(results, err)
	}
	run("remove", results[0])
	seen := 0
	err = filepath.WalkDir(d.dir, func(path string, _ os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := os.Lstat(path)
		if path == d.dir || err != nil {
			return err
		}
		seen++
		if info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return nil
	})
	if err != nil || seen < 12 {
		t.Errorf("%d files were seen: %v", seen, err)
	}
}

func TestAResultThatEverybodyMayReadIsMentioned(t *testing.T) {
	d := newDesk(t)
	d.write(filepath.Join(d.dir, "card.yaml"), scorecardOf("own", "1.0.0", plainly))
	d.write(filepath.Join(d.dir, "in.csv"), tableOf(plainly))
	d.run("import", "in.csv", "--scorecard", "./card.yaml", "--output", "result.json")
	const said = "Every user of this machine may read this file"
	if out := d.answers("summary", "./result.json"); strings.Contains(out, said) {
		t.Error(out)
	}
	if err := os.Chmod(filepath.Join(d.dir, "result.json"), 0o644); err != nil {
		t.Fatal(err)
	}
	if out := d.answers("summary", "./result.json"); !strings.Contains(out, said) {
		t.Error(out)
	}
	term := d.terminal("kamscore", "resume", "./result.json")
	term.see(said)
	term.press("ctrl+c")
	term.ends(130)
}

// The note that an editor is given lies in a folder that goes with all that the
// editor left there.
func TestAnEditorLeavesNoCopyOfANote(t *testing.T) {
	d := newDesk(t)
	editor := filepath.Join(d.dir, "editor")
	d.write(editor, "#!/bin/sh\nls -ld \"$(dirname \"$1\")\" > \""+d.dir+"/seen\"\necho secret > \"$1\"\ncp \"$1\" \"$1~\"\n")
	if err := os.Chmod(editor, 0o700); err != nil {
		t.Fatal(err)
	}
	d.env = append(slices.DeleteFunc(d.env, func(s string) bool { return strings.HasPrefix(s, "EDITOR=") }), "EDITOR="+editor)
	term := d.rated(1)
	term.press("N")
	term.see("note kept")
	term.press("q")
	term.ends(0)
	if seen, err := os.ReadFile(filepath.Join(d.dir, "seen")); err != nil || !strings.HasPrefix(string(seen), "drwx------") {
		t.Errorf("the editor saw %s (%v)", seen, err)
	}
	if left, err := filepath.Glob(filepath.Join(d.dir, "kamscore-note-*")); err != nil || len(left) > 0 {
		t.Errorf("there are left %v (%v)", left, err)
	}
}

// In a folder that others may write to, a link of theirs could lead to any file
// of the user's. Only root can make one that belongs to somebody else.
func TestNoLinkOfAnotherUserIsFollowed(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can make a link that belongs to somebody else")
	}
	d := newDesk(t)
	d.write(filepath.Join(d.dir, "card.yaml"), scorecardOf("own", "1.0.0", plainly))
	d.write(filepath.Join(d.dir, "in.csv"), tableOf(plainly))
	d.run("import", "in.csv", "--scorecard", "./card.yaml", "--output", "shared/result.json")
	for link, target := range map[string]string{"card.yaml": "../card.yaml", "in.csv": "../in.csv", "other.json": "result.json", "trash": "..", "exports": ".."} {
		link = filepath.Join(d.dir, "shared", link)
		if err := os.Symlink(target, link); err != nil {
			t.Fatal(err)
		}
		if err := os.Lchown(link, 4711, 4711); err != nil {
			t.Fatal(err)
		}
	}
	const said = "a link that belongs to another user"
	for _, args := range [][]string{
		{"start", "shared/card.yaml", "--plain"},
		{"scorecards", "check", "shared/card.yaml"},
		{"scorecards", "export", "shared/card.yaml"},
		{"import", "shared/in.csv", "--scorecard", "./card.yaml"},
		{"scorecards", "import", "shared/in.csv"},
		{"summary", "shared/other.json"},
		{"resume", "shared/other.json", "--plain"},
		{"list", "--dir", "shared"},
		{"team", "shared"},
		{"remove", "shared/result.json"},
	} {
		if out := d.answers(args...); !strings.Contains(out, said) {
			t.Errorf("kamscore %q says\n%s", args, out)
		}
	}
	term := d.terminal("kamscore", "resume", "shared/result.json")
	term.see("Summary")
	term.press("o")
	term.see("Write the summary to a file")
	term.press("2")
	term.see(said)
	term.press("ctrl+c")
	term.ends(130)
	if left, err := filepath.Glob(filepath.Join(d.dir, "*summary*")); err != nil || len(left) > 0 {
		t.Errorf("there are %v (%v)", left, err)
	}
}
