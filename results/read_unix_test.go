//go:build unix

package results

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/scoring"
)

func TestReadDoesNotWaitForAPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe.json")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	if _, err := Read(pipe); !errors.Is(err, regular.ErrNotRegular) {
		t.Error(err)
	}
	if id := peekID(pipe); id != "" {
		t.Error(id)
	}
}

func TestReadFollowsNobodyElsesLink(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root can give a link away")
	}
	dir := t.TempDir()
	path := put(t, dir, "x.json", "abc", at(1), scoring.Draft)
	link := filepath.Join(dir, "link.json")
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	if err := os.Lchown(link, 12345, 12345); err != nil {
		t.Skip(err)
	}
	if _, err := Read(link); err == nil || !strings.Contains(err.Error(), "belongs to another user") {
		t.Error(err)
	}
}

func TestReadMentionsThatAllMayRead(t *testing.T) {
	path := put(t, t.TempDir(), "x.json", "abc", at(1), scoring.Draft)
	for mode, want := range map[os.FileMode]bool{0o600: false, 0o640: false, 0o644: true} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		d, err := Read(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(strings.Join(d.Remarks, " "), "Every user of this machine"); got != want {
			t.Errorf("mode %o: %q", mode, d.Remarks)
		}
	}
}
