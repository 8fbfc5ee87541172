package results

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// trashName is the folder beside results that removed ones are moved to.
const trashName = "trash"

// Remove moves a result, its backup and what is kept of it on earlier versions
// of its scorecard into the folder "trash" beside it, and returns where the
// result is then. Nothing in the trash is overwritten. A result that a session
// has open stays: the error is a *LockedError.
func (f Folder) Remove(path string) (trashed string, err error) {
	info, err := os.Lstat(path)
	if err != nil {
		return "", fmt.Errorf("remove %s: %w", path, bare(err))
	}
	if !info.Mode().IsRegular() && info.Mode()&fs.ModeSymlink == 0 {
		return "", fmt.Errorf("remove %s: %w", path, ErrNotRegular)
	}
	release, err := keepOut(path)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, release()) }()
	trash := filepath.Join(filepath.Dir(path), trashName)
	if err := os.MkdirAll(trash, 0o700); err != nil {
		return "", fmt.Errorf("remove %s: %w", path, err)
	}
	trashed, err = reserve(trash, filepath.Base(path))
	if err != nil {
		return "", fmt.Errorf("remove %s: %w", path, err)
	}
	if err := os.Rename(path, trashed); err != nil {
		return "", fmt.Errorf("remove %s: %w", path, errors.Join(err, os.Remove(trashed)))
	}
	if err := os.Rename(path+".bak", trashed+".bak"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return trashed, fmt.Errorf("remove the backup of %s: %w", path, err)
	}
	if err := moveVersions(path, trashed); err != nil {
		return trashed, fmt.Errorf("remove the earlier versions of %s: %w", path, err)
	}
	if info.Mode().IsRegular() { // a link has no lock; its target's stays with the target
		removeLock(path)
	}
	return trashed, nil
}

// moveVersions moves what is kept of a result on earlier versions of its
// scorecard along with it.
func moveVersions(path, trashed string) error {
	base := filepath.Base(path)
	names, err := disk{}.names(filepath.Dir(path))
	for _, name := range names {
		if isVersionCopy(name, base) {
			err = errors.Join(err, os.Rename(filepath.Join(filepath.Dir(path), name), trashed+strings.TrimPrefix(name, base)))
		}
	}
	return err
}

// removeLock removes the lock of a result that was moved away, while it is
// held. A session that opened the old lock file before and one that makes a new
// one may then both have a lock, but neither has a result to write: Open finds
// none. Where the lock cannot be removed, as on Windows while it is held, an
// empty file stays, which is in nobody's way.
func removeLock(path string) { _ = os.Remove(path + ".lock") }

// keepOut keeps sessions from a result while it is moved.
func keepOut(path string) (release func() error, err error) {
	resolved, err := disk{}.resolve(path)
	if err != nil {
		return nil, fmt.Errorf("remove %s: %w", path, bare(err))
	}
	l, err := acquire(disk{}, resolved, thisProcess(time.Now()))
	if err != nil {
		return nil, err
	}
	return l.release, nil
}

// reserve makes an empty file under a name that was free in a folder, with
// those of its backups, so that a rename onto it overwrites nothing else. A
// number makes the name free where it was not: x.json, x-2.json.
func reserve(dir, name string) (path string, err error) {
	stem := strings.TrimSuffix(name, extension)
	there, err := disk{}.names(dir)
	if err != nil {
		return "", err
	}
	for n := 1; ; n++ {
		if n > 1 {
			name = fmt.Sprintf("%s-%d%s", stem, n, extension)
		}
		if slices.ContainsFunc(there, func(s string) bool { return s == backupPath(name) || isVersionCopy(s, name) }) {
			continue
		}
		path = filepath.Join(dir, name)
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		return path, f.Close()
	}
}
