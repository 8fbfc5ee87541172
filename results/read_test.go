package results

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/scoring"
)

func TestReadNamesThePath(t *testing.T) {
	dir := t.TempDir()
	for _, test := range []struct {
		path string
		want error
	}{
		{filepath.Join(dir, "none.json"), fs.ErrNotExist},
		{dir, regular.ErrNotRegular},
		{putData(t, filepath.Join(dir, "empty.json"), ""), ErrDamaged},
		{putData(t, filepath.Join(dir, "newer.json"), `{"format": "kamscore-result/2"}`), ErrNewerFormat},
	} {
		_, err := Read(test.path)
		if !errors.Is(err, test.want) || strings.Count(err.Error(), test.path) != 1 {
			t.Errorf("%s: %v", test.path, err)
		}
	}
}

func TestReadLooksAtTheSizeFirst(t *testing.T) {
	path := putData(t, filepath.Join(t.TempDir(), "large.json"), "")
	if err := os.Truncate(path, MaxSize+1); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(path); err == nil || !strings.Contains(err.Error(), "larger than 32 MB") {
		t.Error(err)
	}
}

func TestReadFollowsOnesOwnLink(t *testing.T) {
	dir := t.TempDir()
	path := put(t, dir, "x.json", "abc", at(1), scoring.Draft)
	link := filepath.Join(dir, "link.json")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	if d, err := Read(link); err != nil || d.ID != "abc" {
		t.Error(err)
	}
}
