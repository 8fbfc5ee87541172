package results

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
)

// A durable save is: a temporary file beside the target, written and flushed
// and closed; a rename over the target; the folder flushed. Before the rename
// the target is the old version, after it the new one, whole in both cases.
// The last step is the one that libraries for atomic writes leave out: until
// the folder is flushed, a power cut may still undo the rename.

// writeWhole saves data at path durably, whatever was there.
func writeWhole(fsys fileSystem, path string, data []byte) error {
	temp, _, err := stage(fsys, path, data)
	if err != nil {
		return err
	}
	if err := fsys.rename(temp, path); err != nil {
		return errors.Join(err, fsys.remove(temp))
	}
	return fsys.syncDir(filepath.Dir(path))
}

// stage writes data to a temporary file beside path and flushes it. It
// returns the file's name and what it looks like, which a rename does not
// change. After an error there is no temporary file.
func stage(fsys fileSystem, path string, data []byte) (temp string, info fs.FileInfo, err error) {
	temp = tempName(path)
	f, err := fsys.create(temp)
	if err != nil {
		return "", nil, err
	}
	// Flushed once only: after a flush that failed, the next one on the same
	// descriptor may report success although the data is gone.
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	// Described after closing: a network file system settles the time then.
	if err == nil {
		info, err = fsys.stat(temp)
	}
	if err != nil {
		return "", nil, errors.Join(err, fsys.remove(temp))
	}
	return temp, info, nil
}

// tempName is a new name beside path that no listing takes for a result: it
// starts with a dot and does not end in .json.
func tempName(path string) string {
	dir, base := filepath.Split(path)
	return dir + "." + base + "." + rand.Text()[:10] + ".tmp"
}

// removeTemps removes what a session that was killed left beside path. Only
// under the lock: else it could be what another session is about to rename.
// What cannot be removed stays: it is in nobody's way.
func removeTemps(fsys fileSystem, path string) {
	dir, base := filepath.Split(path)
	names, err := fsys.names(dir)
	if err != nil {
		return
	}
	for _, name := range names {
		if strings.HasPrefix(name, "."+base+".") && strings.HasSuffix(name, ".tmp") {
			_ = fsys.remove(dir + name)
		}
	}
}

// makeFolder makes dir and the folders above it that are missing. It returns,
// with an error too, the folders that have a new one in them: a file survives
// a power cut only where its folder does, so they have to be flushed.
func makeFolder(fsys fileSystem, dir string) (changed []string, err error) {
	parent := filepath.Dir(dir)
	err = fsys.mkdir(dir)
	if errors.Is(err, fs.ErrNotExist) && parent != dir {
		if changed, err = makeFolder(fsys, parent); err == nil {
			err = fsys.mkdir(dir)
		}
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		return changed, nil
	case err != nil:
		return changed, err
	}
	return append(changed, parent), nil
}
