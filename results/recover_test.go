package results

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// twoSaved is a closed result with revision 3 in it and revision 2 in its
// backup.
func twoSaved(t *testing.T) (path string) {
	t.Helper()
	s, d := created(t)
	save(t, s, answered(d, 2))
	closeSaver(t, s)
	s, d = reopen(t, s.Path())
	save(t, s, answered(d, 3))
	closeSaver(t, s)
	return s.Path()
}

// damages are what crashes and disks do to a file.
var damages = map[string]func(data []byte) []byte{
	"empty":              func([]byte) []byte { return nil },
	"zeros":              func(data []byte) []byte { return make([]byte, len(data)) },
	"cut":                func(data []byte) []byte { return data[:len(data)/2] },
	"cut by one":         func(data []byte) []byte { return data[:len(bytes.TrimSpace(data))-1] },
	"cut, then zeros":    func(data []byte) []byte { return append(data[:len(data)/2:len(data)/2], make([]byte, 100)...) },
	"zeros in the midst": func(data []byte) []byte { return append(make([]byte, 100), data[100:]...) },
}

func damaged(t *testing.T, path string, damage func([]byte) []byte) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data = damage(data)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return data
}

func corruptCopies(t *testing.T, path string) []string {
	t.Helper()
	copies, err := filepath.Glob(path + ".corrupt-*")
	if err != nil {
		t.Fatal(err)
	}
	return copies
}

func TestADamagedResultComesBackFromItsBackup(t *testing.T) {
	for name, damage := range damages {
		t.Run(name, func(t *testing.T) {
			path := twoSaved(t)
			bad := damaged(t, path, damage)
			s, d := reopen(t, path)
			if d.Revision != 2 || len(d.Answers) != 2 {
				t.Errorf("revision %d with %d answers came back, want those of the backup", d.Revision, len(d.Answers))
			}
			copies := corruptCopies(t, path)
			if len(copies) != 1 {
				t.Fatalf("the damaged file is kept as %q", copies)
			}
			if kept, err := os.ReadFile(copies[0]); err != nil || !bytes.Equal(kept, bad) {
				t.Errorf("the copy is not the damaged file (%v)", err)
			}
			remarks := strings.Join(d.Remarks, "\n")
			for _, want := range []string{"damaged", filepath.Base(copies[0]), "2 answers came back"} {
				if !strings.Contains(remarks, want) {
					t.Errorf("the remarks %q do not say %q", remarks, want)
				}
			}

			// Ending without an answer is enough to mend the file, and the
			// good backup is not replaced by the damage.
			if err := s.Flush(); err != nil {
				t.Fatal(err)
			}
			wantRevision(t, path, 2)
			wantRevision(t, path+".bak", 2)
		})
	}
}

func TestDamageWithoutABackupIsAnErrorThatNamesTheCopy(t *testing.T) {
	for name, backup := range map[string]func(path string) error{
		"missing": os.Remove,
		"damaged": func(path string) error { return os.Truncate(path, 100) },
	} {
		t.Run(name, func(t *testing.T) {
			path := twoSaved(t)
			damaged(t, path, damages["cut"])
			if err := backup(path + ".bak"); err != nil {
				t.Fatal(err)
			}
			for range 2 { // the same damage is copied once
				_, _, err := Open(path, Options{Now: fixedNow})
				var failed *FileError
				if !errors.As(err, &failed) || !errors.Is(err, ErrDamaged) {
					t.Fatalf("the error is %v, want a FileError that wraps ErrDamaged", err)
				}
				copies := corruptCopies(t, path)
				if len(copies) != 1 || !strings.Contains(failed.Hint(), copies[0]) {
					t.Errorf("the hint %q does not name the copy %q", failed.Hint(), copies)
				}
			}
		})
	}
}

func TestTwoDamagesOfOneSecondAreBothKept(t *testing.T) {
	path := twoSaved(t)
	for _, name := range []string{"cut", "cut, then zeros"} {
		damaged(t, path, damages[name])
		if err := os.Chtimes(path, fixedNow(), fixedNow()); err != nil {
			t.Fatal(err)
		}
		s, _ := reopen(t, path)
		closeSaver(t, s)
	}
	if copies := corruptCopies(t, path); len(copies) != 2 {
		t.Errorf("kept %q, want two copies", copies)
	}
}

func TestAResultThatIsOnlyWrongIsLeftToItsAuthor(t *testing.T) {
	for name, edit := range map[string][2]string{
		"a rating off the scale": {`"rating": 0`, `"rating": 7`},
		"a comma too few":        {`"revision": 3,`, `"revision": 3`},
		"a field twice":          {`"revision": 3,`, `"revision": 3, "revision": 3,`},
	} {
		t.Run(name, func(t *testing.T) {
			path := twoSaved(t)
			wrong := damaged(t, path, func(data []byte) []byte {
				return bytes.Replace(data, []byte(edit[0]), []byte(edit[1]), 1)
			})
			if _, _, err := Open(path, Options{Now: fixedNow}); err == nil || errors.Is(err, ErrDamaged) {
				t.Errorf("the error is %v", err)
			}
			if copies := corruptCopies(t, path); len(copies) > 0 {
				t.Errorf("copied as damaged: %q", copies)
			}
			if data, err := os.ReadFile(path); err != nil || !bytes.Equal(data, wrong) {
				t.Errorf("the file was changed (%v)", err)
			}
		})
	}
}

func TestZerosAfterTheEndAreNoDamage(t *testing.T) {
	path := twoSaved(t)
	damaged(t, path, func(data []byte) []byte { return append(data, make([]byte, 100)...) })
	s, d := reopen(t, path)
	if d.Revision != 3 || len(d.Remarks) != 1 {
		t.Errorf("revision %d with the remarks %q, want 3 with one", d.Revision, d.Remarks)
	}
	save(t, s, answered(d, 4))
	wantRevision(t, path, 4)
}

// What cannot be read today may be whole.
func TestABackupThatCannotBeReadIsNotSaidToBeMissing(t *testing.T) {
	m := newMemoryDisk()
	m.put(draftPath, []byte(damage))
	m.put(backupPath(draftPath), encodedRevision(2))
	m.failure, m.failPath = syscall.EIO, backupPath(draftPath)
	_, _, err := Open(draftPath, Options{fs: m, Now: fixedNow})
	var failed *FileError
	if !errors.As(err, &failed) || !errors.Is(err, syscall.EIO) || !errors.Is(err, ErrDamaged) {
		t.Fatalf("the error is %v, want a FileError that wraps ErrDamaged and what the disk said", err)
	}
	if !strings.Contains(failed.Reason, "its backup could not be read: read: input/output error") ||
		!strings.Contains(failed.Hint(), backupPath(draftPath)) {
		t.Errorf("it says %q with the hint %q", failed.Reason, failed.Hint())
	}
}
