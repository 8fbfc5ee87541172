//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

func TestASecondSessionOnAResultOnlyReads(t *testing.T) {
	d := newDesk(t)
	first := d.rated(1)
	second := d.terminal("kamscore")
	second.see("Value creation", "1 of 71 rated")
	second.press("enter")
	second.see("For reading only", "process "+strconv.Itoa(first.cmd.Process.Pid))
	second.press("enter")
	second.see("Summary", "2 / 213")
	second.press("t", "enter", "3")
	second.see("For reading only: nothing you press changes it.")
	second.press("q")
	second.ends(0)

	resumed := d.terminal("kamscore", "resume")
	resumed.see("Before you go on", "You can read it")
	resumed.press("enter")
	resumed.see("Summary", "2 / 213")
	resumed.press("q")
	resumed.ends(0)

	first.press("3")
	first.see("2 of 71 rated", "saved ")
	first.press("q")
	first.ends(0)
	d.holds(2)
}

// A folder cannot be made where there is a file.
func TestWhatCannotBeSavedIsSaidAndKept(t *testing.T) {
	t.Parallel()
	block := func(d *desk) (file string) {
		file = filepath.Join(d.dir, "results")
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			d.Fatal(err)
		}
		return file
	}
	for name, c := range map[string]struct {
		leave func(*terminal)
		code  int
	}{
		"and left by q": {func(term *terminal) {
			term.press("q")
			term.see("Not saved", "leave anyway")
			term.press("q")
		}, 1},
		"and left by ctrl+c": {func(term *terminal) {
			term.press("ctrl+c")
			term.see("Not saved", "leave anyway")
			term.press("ctrl+c")
		}, 130},
		"and ended by a signal": {func(term *terminal) { term.signal(syscall.SIGTERM) }, 143},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			block(d)
			term := d.terminal("kamscore", "start", "value-creation")
			term.press("enter", "2")
			term.see("NOT SAVED", "1 of 71 rated", "a file stands where its folder should be", "kept here")
			term.press("3")
			term.see("NOT SAVED", "2 of 71 rated")
			c.leave(term)
			term.ends(c.code)
			if shown := term.shown(); !strings.Contains(shown, "kamscore: the latest answers are lost: save ") {
				t.Errorf("what was not saved is not said at the end:\n%s", shown)
			}
		})
	}
	t.Run("and left in plain mode", func(t *testing.T) {
		d := newDesk(t)
		block(d)
		term := d.bareTerminal(300, 24) // else a long path breaks the line in the middle of what is to be seen
		term.run(d.dir, d.env, d.program("kamscore"), "start", "value-creation", "--plain")
		term.press("2", "enter")
		term.see("Not saved: ", "Your answers are kept")
		term.press("q", "enter")
		term.ends(1)
		if shown := term.shown(); !strings.Contains(shown, "kamscore: ") {
			t.Errorf("what was not saved is not said at the end:\n%s", shown)
		}
	})
	t.Run("and saved after all", func(t *testing.T) {
		d := newDesk(t)
		file := block(d)
		term := d.terminal("kamscore", "start", "value-creation")
		term.press("enter", "2")
		term.see("NOT SAVED", "1 of 71 rated")
		term.press("q")
		term.see("Not saved", "try again")
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
		term.press("r")
		term.see("Saved after all", "saved ")
		term.press("q")
		term.ends(0)
		d.holds(1)
	})
}

func TestAFolderThatIsGoneForAWhileLosesNothing(t *testing.T) {
	d := newDesk(t)
	term := d.rated(1)
	folder := filepath.Join(d.dir, "results")
	if err := os.Rename(folder, folder+"-away"); err != nil {
		t.Fatal(err)
	}
	term.press("2")
	term.see("2 of 71 rated", "NOT SAVED", "the folder is gone")
	if err := os.Rename(folder+"-away", folder); err != nil {
		t.Fatal(err)
	}
	term.press("2")
	term.see("3 of 71 rated", "saved ")
	term.press("q")
	term.ends(0)
	d.holds(3)
}

func TestAFileThatAnotherProgramReplacedIsLeftAlone(t *testing.T) {
	t.Parallel()
	theirs := []byte("{}\n")
	for name, replace := range map[string]func(d *desk, path string){
		"in place": func(d *desk, path string) { d.write(path, string(theirs)) },
		"by a rename": func(d *desk, path string) {
			d.write(path+"~", string(theirs))
			if err := os.Rename(path+"~", path); err != nil {
				d.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			term := d.rated(1)
			path := d.path()
			replace(d, path)
			term.press("2")
			term.see("2 of 71 rated", "The file was changed elsewhere")
			term.press("enter", "2")
			term.see("3 of 71 rated", "saved ")
			term.press("q")
			term.ends(0)
			if got, err := os.ReadFile(path); err != nil || string(got) != string(theirs) {
				t.Errorf("the file of the other program is now %q (%v)", got, err)
			}
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
			d.holds(3)
		})
		t.Run(name+", in plain mode", func(t *testing.T) {
			d := newDesk(t)
			term := d.terminal("kamscore", "start", "value-creation", "--plain")
			term.press("2", "enter")
			term.see("Saved. 1 of 71.")
			path := d.path()
			replace(d, path)
			term.press("2", "enter")
			term.see("Another program has changed the file")
			term.press("q", "enter")
			term.ends(0)
			if got, err := os.ReadFile(path); err != nil || string(got) != string(theirs) {
				t.Errorf("the file of the other program is now %q (%v)", got, err)
			}
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
			d.holds(2)
		})
	}
}

func TestAFileThatWasDeletedIsWrittenAgain(t *testing.T) {
	d := newDesk(t)
	term := d.rated(1)
	if err := os.Remove(d.path()); err != nil {
		t.Fatal(err)
	}
	term.press("2")
	term.see("2 of 71 rated", "saved ")
	term.press("q")
	term.ends(0)
	d.holds(2)
}

// What others may read of what they do not own is said by the umask; nothing
// here is left to it.
func TestNobodyElseCanReadWhatIsWritten(t *testing.T) {
	d := newDesk(t)
	run := func(args string) *terminal { return d.terminal("sh", "-c", "umask 0; exec kamscore "+args) }
	term := run("start value-creation")
	term.press("enter", "2")
	term.see("1 of 71 rated", "saved ")
	path := d.path()
	d.allPrivate() // with the lock and its holder
	term.press("q")
	term.ends(0)

	term = run("resume") // keeps a backup
	term.press("2")
	term.see("2 of 71 rated", "saved ")
	d.write(path, "{")
	term.press("2") // and a conflict copy
	term.see("The file was changed elsewhere")
	term.press("enter", "q")
	term.ends(0)

	term = run("resume " + path) // a copy of what is damaged
	term.see("came back from the backup")
	term.press("enter", "q")
	term.ends(0)
	for _, format := range []string{"text", "html", "xlsx", "csv", "json", "markdown"} {
		term = run("summary " + path + " --format " + format + " --output results/report." + format)
		term.ends(0)
	}
	run("remove " + path).ends(0)
	for _, written := range []string{"*.conflict-*.json", "*.corrupt-*", "trash/*.json", "trash/*.bak", "report.xlsx"} {
		if files, err := filepath.Glob(filepath.Join(d.dir, "results", written)); len(files) == 0 {
			t.Errorf("there is no %s to look at (%v)", written, err)
		}
	}
	d.allPrivate()
}

// The program's own editor is a script, which answers at once.
func TestANoteIsWrittenInTheEditor(t *testing.T) {
	d := newDesk(t)
	d.env = append(d.env, `EDITOR=printf 'Agreed in June' >`)
	term := d.rated(1)
	term.press("N")
	term.see("Agreed in June")
	term.press("q")
	term.ends(0)
	d.notes("Agreed in June")
	if left, err := filepath.Glob(filepath.Join(d.dir, "kamscore-note-*")); len(left) > 0 || err != nil {
		t.Errorf("%v is left behind (%v)", left, err)
	}
}
