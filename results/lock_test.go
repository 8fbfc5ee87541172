package results

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/regular"
)

func TestOneSessionWritesAResultAtATime(t *testing.T) {
	s, d := created(t)
	_, _, err := Open(s.Path(), Options{})
	var locked *LockedError
	if !errors.As(err, &locked) {
		t.Fatalf("the error is %v, want a LockedError", err)
	}
	if want := thisProcess(fixedNow()); locked.Holder != want {
		t.Errorf("the holder is %+v, want %+v", locked.Holder, want)
	}
	if !strings.Contains(err.Error(), "another session (process ") || locked.Hint() == "" {
		t.Errorf("the error reads %q with the hint %q", err, locked.Hint())
	}
	wantRevision(t, s.Path(), 1) // it can be read meanwhile

	save(t, s, answered(d, 2)) // the lock outlives the file that was replaced
	if _, _, err := Open(s.Path(), Options{}); !errors.As(err, &locked) {
		t.Errorf("the error is %v, want a LockedError", err)
	}
	closeSaver(t, s)
	if _, err := os.Stat(s.Path() + ".holder"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the holder is still there (%v)", err)
	}
	reopen(t, s.Path())
}

func TestTheHolderOfASharedFolderIsNotTrusted(t *testing.T) {
	for _, test := range []struct{ name, holder, want string }{
		{"cleaned", `{"pid": 7, "host": "a\u001b[2Jb"}`, "(process 7 on a[2Jb, since"},
		{"not JSON", `{"pid`, "open in another session"},
		{"missing", "", "open in another session"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _ := created(t)
			if err := os.WriteFile(s.Path()+".holder", []byte(test.holder), 0o600); err != nil {
				t.Fatal(err)
			}
			_, _, err := Open(s.Path(), Options{})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("the error is %q, want %q in it", err, test.want)
			}
		})
	}
}

func TestALinkInPlaceOfTheLockIsNotFollowed(t *testing.T) {
	s, _ := created(t)
	closeSaver(t, s)
	lock, elsewhere := s.Path()+".lock", filepath.Join(t.TempDir(), "elsewhere")
	if err := os.Remove(lock); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(elsewhere, lock); err != nil {
		t.Skip(err)
	}
	if _, _, err := Open(s.Path(), Options{}); !errors.Is(err, regular.ErrNotRegular) {
		t.Errorf("the error is %v, want regular.ErrNotRegular", err)
	}
	if _, err := os.Stat(elsewhere); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the link was followed (%v)", err)
	}
}

// lockless is a disk of which no folder supports locks.
type lockless struct{ *memoryDisk }

func (lockless) lock(string) (func() error, error) { return nil, errNoLocks }

func TestAFolderWithoutLocksIsUsedAndSaidSo(t *testing.T) {
	m, d := lockless{newMemoryDisk()}, draft(5)
	s, err := Create(home, d, Options{fs: m, Now: fixedNow})
	if err != nil {
		t.Fatal(err)
	}
	save(t, s, answered(d, 1))
	closeSaver(t, s)
	s, d, err = Open(s.Path(), Options{fs: m, Now: fixedNow})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Remarks) != 1 || !strings.Contains(d.Remarks[0], "does not support locks") {
		t.Errorf("the remarks are %q", d.Remarks)
	}
	closeSaver(t, s)
}
