package results

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kamscore/kamscore/scoring"
)

// created is a result in a new folder with one answer, its saver open.
func created(t *testing.T) (*Saver, *Document) {
	t.Helper()
	d := draft(5)
	s, err := Create(filepath.Join(t.TempDir(), "results"), d, Options{Now: fixedNow})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closeSaver(t, s) })
	save(t, s, answered(d, 1))
	return s, d
}

func save(t *testing.T, s *Saver, a scoring.Assessment) Saved {
	t.Helper()
	saved, err := s.Save(a)
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

func reopen(t *testing.T, path string) (*Saver, *Document) {
	t.Helper()
	s, d, err := Open(path, Options{Now: fixedNow})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closeSaver(t, s) })
	return s, d
}

func closeSaver(t *testing.T, s *Saver) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// wantRevision checks what a result holds, from the file itself.
func wantRevision(t *testing.T, path string, want int) {
	t.Helper()
	d, err := Read(path)
	if err != nil {
		t.Error(err)
	} else if d.Revision != want || len(d.Answers) != want {
		t.Errorf("%s has revision %d with %d answers, want %d", filepath.Base(path), d.Revision, len(d.Answers), want)
	}
}

func TestNothingIsWrittenBeforeTheFirstSave(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "own", "results")
	d := draft(5)
	s, err := Create(dir, d, Options{Now: fixedNow})
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(dir, FileName(d)); s.Path() != want {
		t.Errorf("the path is %s, want %s", s.Path(), want)
	}
	if err := s.Flush(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Dir(dir)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder is there: %v", err)
	}
	saved := save(t, s, answered(d, 1))
	if want := (Saved{At: fixedNow(), Path: s.Path(), Revision: 1}); saved != want {
		t.Errorf("saved %+v, want %+v", saved, want)
	}
	wantRevision(t, s.Path(), 1)
	closeSaver(t, s)
}

func TestOnlyTheUserCanReadAResult(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps other users out of a profile without modes")
	}
	s, d := created(t)
	closeSaver(t, s)
	if err := os.Chmod(s.Path(), 0o644); err != nil {
		t.Fatal(err)
	}
	s, again := reopen(t, s.Path())
	if len(again.Remarks) != 1 || !strings.Contains(again.Remarks[0], "may read this file") {
		t.Errorf("remarks %q do not tell that others may read the file", again.Remarks)
	}
	save(t, s, answered(d, 2))
	for path, want := range map[string]fs.FileMode{
		filepath.Dir(s.Path()): fs.ModeDir | 0o700,
		s.Path():               0o600,
		s.Path() + ".bak":      0o600,
		s.Path() + ".lock":     0o600,
		s.Path() + ".holder":   0o600,
	} {
		info, err := os.Stat(path)
		if err != nil {
			t.Error(err)
		} else if info.Mode() != want {
			t.Errorf("%s has the mode %v, want %v", filepath.Base(path), info.Mode(), want)
		}
	}
}

func TestTheHighestRevisionWinsWhateverTheOrder(t *testing.T) {
	const states = 50
	s, _ := created(t)
	d := draft(states)
	var wait sync.WaitGroup
	for _, i := range rand.Perm(states) {
		revision := i + 1
		a := answered(d, revision)
		wait.Go(func() {
			if i%5 == 0 {
				s.Offer(a)
				return
			}
			saved, err := s.Save(a)
			if err != nil || saved.Revision < revision {
				t.Errorf("saved revision %d, want %d or newer: %v", saved.Revision, revision, err)
			}
			_ = s.Path()
		})
	}
	wait.Wait()
	if err := s.Flush(); err != nil {
		t.Error(err)
	}
	wantRevision(t, s.Path(), states)
}

func TestAnOlderRevisionIsNotWritten(t *testing.T) {
	s, d := created(t)
	save(t, s, answered(d, 3))
	if saved := save(t, s, answered(d, 2)); saved.Revision != 3 {
		t.Errorf("saved revision %d, want the newer 3", saved.Revision)
	}
	wantRevision(t, s.Path(), 3)
}

func TestFlushWritesWhatWasOffered(t *testing.T) {
	s, d := created(t)
	s.Offer(answered(d, 4))
	s.Offer(answered(d, 3))
	wantRevision(t, s.Path(), 1)
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	wantRevision(t, s.Path(), 4)
	before, err := os.Stat(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	if after, err := os.Stat(s.Path()); err != nil || !os.SameFile(before, after) {
		t.Errorf("a second Flush wrote the file again (%v)", err)
	}
}

func TestAClosedSaverWritesNothing(t *testing.T) {
	s, d := created(t)
	closeSaver(t, s)
	if _, err := s.Save(answered(d, 2)); !errors.Is(err, fs.ErrClosed) {
		t.Errorf("the error is %v, want fs.ErrClosed", err)
	}
	wantRevision(t, s.Path(), 1)
}

func TestTheVersionFoundIsBackedUpOnce(t *testing.T) {
	s, d := created(t)
	save(t, s, answered(d, 2))
	closeSaver(t, s)
	backup := s.Path() + ".bak"
	if _, err := os.Stat(backup); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a new result has a backup: %v", err)
	}
	s, d = reopen(t, s.Path())
	save(t, s, answered(d, 3))
	wantRevision(t, backup, 2)
	before, err := os.Stat(backup)
	if err != nil {
		t.Fatal(err)
	}
	save(t, s, answered(d, 4))
	if after, err := os.Stat(backup); err != nil || !os.SameFile(before, after) {
		t.Errorf("the backup was written twice (%v)", err)
	}
}

func TestWhatAKilledSessionLeftIsRemoved(t *testing.T) {
	s, _ := created(t)
	closeSaver(t, s)
	dir, base := filepath.Split(s.Path())
	stale, others := dir+"."+base+".ABCDEF.tmp", dir+".other.json.ABCDEF.tmp"
	for _, path := range []string{stale, others} {
		if err := os.WriteFile(path, []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	reopen(t, s.Path())
	if _, err := os.Stat(stale); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%s is still there (%v)", stale, err)
	}
	if _, err := os.Stat(others); err != nil {
		t.Error("the temporary file of another result is gone")
	}
}

func TestANewerFormatIsLeftAlone(t *testing.T) {
	s, _ := created(t)
	closeSaver(t, s)
	newer := []byte(`{"format": "kamscore-result/2"}`)
	if err := os.WriteFile(s.Path(), newer, 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second finds the lock free
		if _, _, err := Open(s.Path(), Options{}); !errors.Is(err, ErrNewerFormat) {
			t.Errorf("the error is %v, want ErrNewerFormat", err)
		}
	}
	if data, err := os.ReadFile(s.Path()); err != nil || string(data) != string(newer) {
		t.Errorf("the file holds %q (%v)", data, err)
	}
}

func TestOnlyAResultThatIsThereCanBeOpened(t *testing.T) {
	dir := t.TempDir()
	for _, path := range []string{filepath.Join(dir, "none.json"), dir} {
		if _, _, err := Open(path, Options{}); err == nil {
			t.Errorf("%s was opened", path)
		}
	}
	if left, err := filepath.Glob(filepath.Join(dir, "*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q (%v)", left, err)
	}
}

// A clock that is set, or comes back from a flat battery, orders nothing:
// revisions do. Conflict copies and lock holders are named after it all the same.
func TestAClockThatJumpsLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, d, now := newMemoryDisk(), draft(elementsToAnswer), fixedNow()
		o := Options{fs: m, Now: func() time.Time { return now }}
		s, err := Create(home, d, o)
		if err != nil {
			t.Fatal(err)
		}
		for revision := 1; revision <= elementsToAnswer; revision++ {
			now = time.Unix(rapid.Int64Range(0, 1<<33).Draw(t, "clock"), 0).UTC()
			m.clock = now
			a := answered(d, revision)
			a.Updated = now
			saved, err := s.Save(a)
			if err != nil || saved.Revision != revision || !saved.At.Equal(now) {
				t.Fatalf("saved %+v, want revision %d at %v: %v", saved, revision, now, err)
			}
			switch rapid.IntRange(0, 3).Draw(t, "then") {
			case 0: // another session
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
				if s, d, err = Open(s.Path(), o); err != nil || d.Revision != revision || len(d.Remarks) > 0 {
					t.Fatalf("revision %d was opened with %q, want %d: %v", d.Revision, d.Remarks, revision, err)
				}
			case 1: // another program
				m.put(s.Path(), theirs())
			}
		}
		_ = s.Close()
	})
}

func TestTheTimeOfASaveIsTheClocks(t *testing.T) {
	d := draft(5)
	now := fixedNow()
	s, err := Create(t.TempDir(), d, Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	save(t, s, answered(d, 1))
	now = now.Add(-time.Hour) // a clock that was set back
	if saved := save(t, s, answered(d, 2)); saved.Revision != 2 || !saved.At.Equal(now) {
		t.Errorf("saved %+v, want revision 2 at %v", saved, now)
	}
	closeSaver(t, s)
}
