package results

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestAFileThatAnotherProgramReplacedIsNotOverwritten(t *testing.T) {
	for _, test := range []struct {
		name    string
		replace func(path string, data []byte) error
	}{
		{"in place", func(path string, data []byte) error { return os.WriteFile(path, data, 0o600) }},
		{"by a rename", func(path string, data []byte) error {
			return errors.Join(os.WriteFile(path+"~", data, 0o600), os.Rename(path+"~", path))
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, d := created(t)
			path := s.Path()
			theirs := edited(t, path)
			if err := test.replace(path, theirs); err != nil {
				t.Fatal(err)
			}
			saved := save(t, s, answered(d, 2))
			want := strings.TrimSuffix(path, ".json") + ".conflict-20260107T094011Z.json"
			if saved.Conflict != want || saved.Path != want || s.Path() != want {
				t.Errorf("saved %+v and goes on with %s, want the conflict copy %s", saved, s.Path(), want)
			}
			saved = save(t, s, answered(d, 3))
			if saved.Conflict != want {
				t.Errorf("goes on with %+v, want the conflict copy %s", saved, want)
			}
			wantRevision(t, want, 3)
			if data, err := os.ReadFile(path); err != nil || !bytes.Equal(data, theirs) {
				t.Errorf("what the other program wrote was changed (%v)", err)
			}

			// The lock has moved too.
			reopen(t, path)
			var locked *LockedError
			if _, _, err := Open(want, Options{}); !errors.As(err, &locked) {
				t.Errorf("the conflict copy is not locked: %v", err)
			}
		})
	}
}

func TestASecondConflictGetsANameOfItsOwn(t *testing.T) {
	s, d := created(t)
	for revision := 2; revision <= 3; revision++ {
		if err := os.WriteFile(s.Path(), edited(t, s.Path()), 0o600); err != nil {
			t.Fatal(err)
		}
		save(t, s, answered(d, revision))
	}
	if got := filepath.Base(s.Path()); !strings.HasSuffix(got, "k3v9q2m7xt.conflict-20260107T094011Z-2.json") {
		t.Errorf("the second conflict copy is %s", got)
	}
	wantRevision(t, s.Path(), 3)
}

func TestATimeThatASyncClientSetIsNoConflict(t *testing.T) {
	s, d := created(t)
	path := s.Path()
	if err := os.Chtimes(path, time.Time{}, fixedNow().Add(-time.Hour)); err != nil {
		t.Fatal(err)
	}
	if saved := save(t, s, answered(d, 2)); saved.Conflict != "" {
		t.Errorf("a conflict copy was made: %+v", saved)
	}
	wantRevision(t, path, 2)
}

func TestAFileThatWasDeletedIsWrittenAgain(t *testing.T) {
	s, d := created(t)
	if err := os.Remove(s.Path()); err != nil {
		t.Fatal(err)
	}
	if saved := save(t, s, answered(d, 2)); saved.Conflict != "" {
		t.Errorf("a conflict copy was made: %+v", saved)
	}
	wantRevision(t, s.Path(), 2)
}

func TestANewResultDoesNotOverwriteAFileOfItsName(t *testing.T) {
	d := draft(5)
	s, err := Create(t.TempDir(), d, Options{Now: fixedNow})
	if err != nil {
		t.Fatal(err)
	}
	path := s.Path()
	if err := os.WriteFile(path, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if saved := save(t, s, answered(d, 1)); saved.Conflict == "" {
		t.Error("no conflict copy was made")
	}
	if data, err := os.ReadFile(path); err != nil || string(data) != "mine" {
		t.Errorf("the file holds %q (%v)", data, err)
	}
	closeSaver(t, s)
}

func TestASaveThatFailsInAConflictLeavesBothFiles(t *testing.T) {
	m, d := newMemoryDisk(), draft(5)
	s, err := Create(home, d, Options{fs: m, Now: fixedNow})
	if err != nil {
		t.Fatal(err)
	}
	save(t, s, answered(d, 1))
	path := s.Path()
	theirs := &node{data: []byte("theirs"), modified: fixedNow()}
	m.entries[path] = theirs
	m.failOp, m.failure = "rename", fs.ErrPermission
	if _, err := s.Save(answered(d, 2)); !errors.Is(err, fs.ErrPermission) {
		t.Fatalf("the error is %v", err)
	}
	m.failOp = ""
	saved := save(t, s, answered(d, 3))
	if m.entries[path] != theirs || saved.Conflict == "" || len(m.temps("")) > 0 {
		t.Errorf("saved %+v; in the folder: %q", saved, m.list(home))
	}
	closeSaver(t, s)
}

// edited is a result as somebody changed it: valid and not what was saved.
func edited(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Replace(data, []byte("Account A"), []byte("Account B"), 1)
}
