package results

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kamscore/kamscore/regular"
)

func TestRemoveMovesToTheTrash(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.json")
	for name, data := range map[string]string{
		"x.json": "result", "x.json.bak": "backup", "x.json.lock": "", "x.json.holder": "me", "y.json": "other",
	} {
		putData(t, filepath.Join(dir, name), data)
	}
	trashed, err := Folder{Dir: dir}.Remove(path)
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(dir, "trash", "x.json"); trashed != want {
		t.Errorf("moved to %s", trashed)
	}
	want := map[string]string{"trash/x.json": "result", "trash/x.json.bak": "backup", "y.json": "other"}
	if diff := cmp.Diff(want, contents(t, dir)); diff != "" {
		t.Error(diff)
	}
	info, err := os.Stat(filepath.Join(dir, "trash"))
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o700 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

func TestRemoveOverwritesNothing(t *testing.T) {
	dir := t.TempDir()
	for _, round := range []string{"first", "second", "third"} {
		path := putData(t, filepath.Join(dir, "x.json"), round)
		if round != "second" {
			putData(t, path+".bak", "before "+round)
		}
		if _, err := (Folder{Dir: dir}).Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	putData(t, filepath.Join(dir, "trash", "y.json.bak"), "a backup alone")
	if _, err := (Folder{Dir: dir}).Remove(putData(t, filepath.Join(dir, "y.json"), "y")); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"trash/x.json": "first", "trash/x.json.bak": "before first",
		"trash/x-2.json": "second",
		"trash/x-3.json": "third", "trash/x-3.json.bak": "before third",
		"trash/y.json.bak": "a backup alone", "trash/y-2.json": "y",
	}
	if diff := cmp.Diff(want, contents(t, dir)); diff != "" {
		t.Error(diff)
	}
}

func TestRemoveOnlyFiles(t *testing.T) {
	dir := t.TempDir()
	if _, err := (Folder{Dir: dir}).Remove(filepath.Join(dir, "none.json")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if _, err := (Folder{Dir: dir}).Remove(dir); !errors.Is(err, regular.ErrNotRegular) {
		t.Error(err)
	}
}

// contents are the files below a folder with what is in them.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestRemovedResultIsNotListed(t *testing.T) {
	dir := t.TempDir()
	path := put(t, dir, "x.json", "abc", at(1), "draft")
	if _, err := (Folder{Dir: dir}).Remove(path); err != nil {
		t.Fatal(err)
	}
	entries, problems, err := Folder{Dir: dir}.List()
	if err != nil || len(entries)+len(problems) > 0 {
		t.Error(entries, problems, err)
	}
	left, err := os.ReadDir(dir)
	if err != nil || slices.ContainsFunc(left, func(e fs.DirEntry) bool { return !e.IsDir() }) {
		t.Error(left, err)
	}
}

func TestRemoveLeavesWhatASessionHasOpen(t *testing.T) {
	dir := t.TempDir()
	d := exampleDocument()
	s, err := Create(dir, d, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Save(d.Assessment); err != nil {
		t.Fatal(err)
	}
	var locked *LockedError
	if _, err := (Folder{dir}).Remove(s.Path()); !errors.As(err, &locked) {
		t.Errorf("the error is %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := (Folder{dir}).Remove(s.Path()); err != nil {
		t.Errorf("once it was closed: %v", err)
	}
}

// The file of a link that is removed stays, with its lock, and so does a lock
// that is not held meanwhile.
func TestRemoveOfALinkLeavesLocksAlone(t *testing.T) {
	s, _ := created(t)
	closeSaver(t, s)
	dir := t.TempDir()
	link := filepath.Join(dir, "link.json")
	if err := os.Symlink(s.Path(), link); err != nil {
		t.Skip(err)
	}
	notHeld := putData(t, link+".lock", "")
	if _, err := (Folder{dir}).Remove(link); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{s.Path(), s.Path() + ".lock", notHeld} {
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
}

// A session that had opened the lock file before it was removed gets its lock,
// and finds no result.
func TestNobodyOpensWhatWasRemoved(t *testing.T) {
	s, _ := created(t)
	closeSaver(t, s)
	if _, err := (Folder{filepath.Dir(s.Path())}).Remove(s.Path()); err != nil {
		t.Fatal(err)
	}
	h, err := acquire(disk{}, s.Path(), Holder{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := (&Saver{fs: disk{}, path: s.Path(), hold: h}).load(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the error is %v", err)
	}
	if err := h.release(); err != nil {
		t.Error(err)
	}
}
