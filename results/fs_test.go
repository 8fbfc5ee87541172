package results

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/kamscore/kamscore/regular"
)

func TestTheFileBehindALinkIsSaved(t *testing.T) {
	s, d := created(t)
	closeSaver(t, s)
	link := filepath.Join(t.TempDir(), "link.json")
	target, err := filepath.Rel(filepath.Dir(link), s.Path())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, link); err != nil {
		t.Skip(err)
	}
	linked, _ := reopen(t, link)
	save(t, linked, answered(d, 2))
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone (%v)", err)
	}
	wantRevision(t, s.Path(), 2)
}

func TestALinkOfAnotherUserIsNotFollowed(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can make a link that belongs to somebody else")
	}
	s, _ := created(t)
	closeSaver(t, s)
	link := filepath.Join(t.TempDir(), "link.json")
	if err := os.Symlink(s.Path(), link); err != nil {
		t.Fatal(err)
	}
	reopened, _ := reopen(t, link)
	closeSaver(t, reopened)
	if err := os.Lchown(link, 4711, 4711); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Open(link, Options{}); !errors.Is(err, regular.ErrForeignLink) {
		t.Errorf("the error is %v, want regular.ErrForeignLink", err)
	}
}

func TestALinkToItselfIsAnError(t *testing.T) {
	link := filepath.Join(t.TempDir(), "link.json")
	if err := os.Symlink(link, link); err != nil {
		t.Skip(err)
	}
	if _, _, err := Open(link, Options{}); err == nil {
		t.Error("it was opened")
	}
}
