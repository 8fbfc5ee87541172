package results

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/kamscore/kamscore/regular"
)

// trashName is the folder beside results that removed ones are moved to.
const trashName = "trash"

// Remove moves a result, its backup and what is kept of it on earlier versions
// of its scorecard into the folder "trash" beside it, and returns where the
// result is then. Nothing in the trash is overwritten. A result that a session
// has open stays: the error is a *LockedError. In a power cut the result stays
// or is in the trash.
func (f Folder) Remove(path string) (trashed string, err error) {
	return moveToTrash(disk{}, path)
}

func moveToTrash(fsys fileSystem, path string) (trashed string, err error) {
	info, err := fsys.stat(path)
	if err != nil {
		return "", fmt.Errorf("remove %s: %w", path, bare(err))
	}
	if !info.Mode().IsRegular() && info.Mode()&fs.ModeSymlink == 0 {
		return "", fmt.Errorf("remove %s: %w", path, regular.ErrNotRegular)
	}
	release, err := keepOut(fsys, path)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, release()) }()
	trash := filepath.Join(filepath.Dir(path), trashName)
	if err := regular.Folder(trash); err != nil {
		return "", fmt.Errorf("remove %s: %w", path, err)
	}
	trashed, err = reserve(fsys, trash, filepath.Base(path))
	if err != nil {
		return "", fmt.Errorf("remove %s: %w", path, err)
	}
	if err := fsys.rename(path, trashed); err != nil {
		return "", fmt.Errorf("remove %s: %w", path, errors.Join(err, fsys.remove(trashed)))
	}
	if err := fsys.rename(backupPath(path), backupPath(trashed)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return trashed, fmt.Errorf("remove the backup of %s: %w", path, err)
	}
	if err := moveVersions(fsys, path, trashed); err != nil {
		return trashed, fmt.Errorf("remove the earlier versions of %s: %w", path, err)
	}
	if info.Mode().IsRegular() { // a link has no lock; its target's stays with the target
		removeLock(fsys, path)
	}
	for _, dir := range []string{trash, filepath.Dir(path)} {
		if err := fsys.syncDir(dir); err != nil {
			return trashed, fmt.Errorf("remove %s: %w", path, err)
		}
	}
	return trashed, nil
}

// moveVersions moves what is kept of a result on earlier versions of its
// scorecard along with it.
func moveVersions(fsys fileSystem, path, trashed string) error {
	dir, base := filepath.Split(path)
	names, err := fsys.names(dir)
	for _, name := range names {
		if isVersionCopy(name, base) {
			err = errors.Join(err, fsys.rename(dir+name, trashed+strings.TrimPrefix(name, base)))
		}
	}
	return err
}

// removeLock removes the lock of a result that was moved away, while it is
// held. A session that opened the old lock file before and one that makes a new
// one may then both have a lock, but neither has a result to write: Open finds
// none. Where the lock cannot be removed, as on Windows while it is held, an
// empty file stays, which is in nobody's way.
func removeLock(fsys fileSystem, path string) { _ = fsys.remove(path + ".lock") }

// keepOut keeps sessions from a result while it is moved.
func keepOut(fsys fileSystem, path string) (release func() error, err error) {
	resolved, err := fsys.resolve(path)
	if err != nil {
		return nil, fmt.Errorf("remove %s: %w", path, bare(err))
	}
	l, err := acquire(fsys, resolved, thisProcess(time.Now()))
	if err != nil {
		return nil, err
	}
	return l.release, nil
}

// reserve makes an empty file under a name that was free in the trash, with
// those of its backups, so that a rename onto it overwrites nothing else. A
// number makes the name free where it was not: x.json, x-2.json. The trash is
// made where it is missing, and flushed: what is moved into a folder that a
// power cut takes away is gone with it.
func reserve(fsys fileSystem, trash, name string) (path string, err error) {
	changed, err := makeFolder(fsys, trash)
	for _, dir := range changed {
		err = errors.Join(err, fsys.syncDir(dir))
	}
	if err != nil {
		return "", err
	}
	stem := strings.TrimSuffix(name, extension)
	there, err := fsys.names(trash)
	if err != nil {
		return "", err
	}
	for n := 1; ; n++ {
		if n > 1 {
			name = numbered(stem, n) + extension
		}
		if slices.ContainsFunc(there, func(s string) bool { return s == backupPath(name) || isVersionCopy(s, name) }) {
			continue
		}
		path = filepath.Join(trash, name)
		f, err := fsys.create(path)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		return path, f.Close()
	}
}
