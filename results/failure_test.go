package results

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

func TestAnErrorSaysWhatFailedAndWhatToDo(t *testing.T) {
	for _, test := range []struct {
		failure error
		op      string
		want    string
		hint    string
	}{
		{syscall.ENOSPC, "write", "the disk is full", "free some space"},
		{syscall.ENOTDIR, "create", "a file stands where its folder should be", "choose another folder"},
		{syscall.EROFS, "create", "the disk can only be read", "make it writable"},
		{syscall.EACCES, "create", "the permission to write to its folder is missing", "check the permissions of "},
		{fs.ErrNotExist, "create", "the folder is gone", "put " + home + " back"},
		{syscall.EIO, "sync", "sync: input/output error", ""},
		{syscall.EIO, "close", "close: input/output error", ""},
		{syscall.EIO, "rename", "rename: input/output error", ""},
		{syscall.EIO, "syncDir", "syncDir: input/output error", ""},
	} {
		t.Run(test.op+" "+test.failure.Error(), func(t *testing.T) {
			if runtime.GOOS == "windows" {
				t.Skip("the errors are those of Unix")
			}
			m, d := newMemoryDisk(), draft(5)
			s, err := Create(home, d, Options{fs: m, Now: fixedNow})
			if err != nil {
				t.Fatal(err)
			}
			save(t, s, answered(d, 1))
			m.failure, m.failOp = test.failure, test.op
			_, err = s.Save(answered(d, 2))
			var failed *FileError
			if !errors.As(err, &failed) || !errors.Is(err, test.failure) {
				t.Fatalf("the error is %v, want a FileError that wraps %v", err, test.failure)
			}
			if got := err.Error(); !strings.HasPrefix(got, "save "+s.Path()+": ") || !strings.Contains(got, test.want) || strings.Contains(got, ".tmp") {
				t.Errorf("the error reads %q, want %q in it", got, test.want)
			}
			if !strings.Contains(failed.Hint(), test.hint) {
				t.Errorf("the hint is %q, want %q in it", failed.Hint(), test.hint)
			}
			m.failOp = ""
			if err := s.Flush(); err != nil {
				t.Errorf("the state that failed was not kept: %v", err)
			}
		})
	}
}

func TestAFileInPlaceOfTheFolderIsAnError(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "results")
	if err := os.WriteFile(dir, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	d := draft(5)
	s, err := Create(filepath.Join(dir, "own", "round"), d, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var failed *FileError
	if _, err := s.Save(answered(d, 1)); !errors.As(err, &failed) {
		t.Fatalf("the error is %v, want a FileError", err)
	}
	// The folders that could not be made are not there to be moved away.
	if runtime.GOOS != "windows" && (failed.Folder != dir || !strings.Contains(failed.Hint(), "move "+dir+" away")) {
		t.Errorf("the hint is %q about %s, want %s", failed.Hint(), failed.Folder, dir)
	}
	if err := os.Remove(dir); err != nil {
		t.Fatal(err)
	}
	if err := s.Flush(); err != nil {
		t.Error(err)
	}
	wantRevision(t, s.Path(), 1)
	closeSaver(t, s)
}

func TestWhatMayOnlyBeReadIsToldFromOtherFailures(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the errors are those of Unix")
	}
	for failure, want := range map[error]bool{
		syscall.EACCES: true, syscall.EPERM: true, syscall.EROFS: true,
		syscall.EIO: false, syscall.ENOSPC: false, fs.ErrNotExist: false,
	} {
		m, d := newMemoryDisk(), draft(5)
		s, err := Create(home, d, Options{fs: m, Now: fixedNow})
		if err != nil {
			t.Fatal(err)
		}
		save(t, s, answered(d, 1))
		closeSaver(t, s)
		m.failure, m.failOp = failure, "lock"
		_, _, err = Open(s.Path(), Options{fs: m, Now: fixedNow})
		var failed *FileError
		if !errors.As(err, &failed) || IsReadOnly(err) != want {
			t.Errorf("%v: IsReadOnly is %t, want %t", err, IsReadOnly(err), want)
		}
	}
	if IsReadOnly(nil) || IsReadOnly(&LockedError{}) {
		t.Error("nothing, or a lock, counts as read-only")
	}
}

func TestAResultInAFolderThatMayOnlyBeReadCanBeRead(t *testing.T) {
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		t.Skip("this user may write to any folder")
	}
	s, _ := created(t)
	closeSaver(t, s)
	dir := filepath.Dir(s.Path())
	if err := os.Remove(s.Path() + ".lock"); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
	if _, _, err := Open(s.Path(), Options{}); !IsReadOnly(err) {
		t.Errorf("the error is %v", err)
	}
	wantRevision(t, s.Path(), 1)
}
