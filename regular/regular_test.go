//go:build unix

package regular

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// opened is what Open says, and fails the test where it waits.
func opened(t *testing.T, path string) (content string, err error) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		var f *os.File
		if f, err = Open(path); err == nil {
			data, failed := io.ReadAll(f)
			content, err = string(data), errors.Join(failed, f.Close())
		}
	}()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		t.Fatalf("%s has not been opened yet", path)
	}
	return content, err
}

func TestOnlyAFileIsOpened(t *testing.T) {
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(os.WriteFile(in("file"), []byte("here"), 0o600))
	must(os.Mkdir(in("folder"), 0o700))
	must(syscall.Mkfifo(in("pipe"), 0o600))
	must(os.Symlink("file", in("link")))
	must(os.Symlink(in("link"), in("links")))
	must(os.Symlink("pipe", in("to-pipe")))
	must(os.Symlink("loop", in("loop")))
	must(os.Symlink("nowhere", in("dangling")))
	for _, name := range []string{"file", "link", "links"} {
		if got, err := opened(t, in(name)); got != "here" || err != nil {
			t.Errorf("%s reads %q, %v", name, got, err)
		}
	}
	for _, name := range []string{"folder", "pipe", "to-pipe", "/dev/zero"} {
		path := name
		if name[0] != '/' {
			path = in(name)
		}
		if _, err := opened(t, path); !errors.Is(err, ErrNotRegular) {
			t.Errorf("%s gives %v, want ErrNotRegular", name, err)
		}
	}
	for name, want := range map[string]string{
		"loop": "too many links", "dangling": "no such file or directory", "nothing": "no such file or directory", "file/x": "not a directory",
	} {
		if _, err := opened(t, in(name)); err == nil || err.Error() != want {
			t.Errorf("%s gives %v, want %s without a path", name, err, want)
		}
	}
}

// Every link on the way counts, not only the first.
func TestNoLinkOfAnotherUserIsFollowed(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can make a link that belongs to somebody else")
	}
	dir := t.TempDir()
	file, theirs, ours := filepath.Join(dir, "file"), filepath.Join(dir, "theirs"), filepath.Join(dir, "ours")
	if err := errors.Join(
		os.WriteFile(file, []byte("secret"), 0o600), os.Symlink(file, theirs), os.Lchown(theirs, 4711, 4711), os.Symlink(theirs, ours),
	); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{theirs, ours} {
		if got, err := opened(t, path); !errors.Is(err, ErrForeignLink) {
			t.Errorf("%s reads %q, %v", path, got, err)
		}
		if got, err := Resolve(path); !errors.Is(err, ErrForeignLink) {
			t.Errorf("%s is %q, %v", path, got, err)
		}
	}
	if err := Folder(theirs); !errors.Is(err, ErrForeignLink) {
		t.Errorf("a folder behind their link gives %v", err)
	}
	for _, path := range []string{dir, filepath.Join(dir, "new"), file} {
		if err := Folder(path); err != nil {
			t.Errorf("%s gives %v", path, err)
		}
	}
}

func TestAChainOfLinksHasAnEnd(t *testing.T) {
	dir := t.TempDir()
	last := filepath.Join(dir, "file")
	if err := os.WriteFile(last, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for i := range maxLinks {
		link := filepath.Join(dir, fmt.Sprint(i))
		if err := os.Symlink(last, link); err != nil {
			t.Fatal(err)
		}
		last = link
		switch _, err := opened(t, link); {
		case i < maxLinks-1 && err != nil:
			t.Fatalf("after %d links: %v", i+1, err)
		case i == maxLinks-1 && err == nil:
			t.Errorf("%d links were followed", i+1)
		}
	}
}
