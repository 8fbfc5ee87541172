package results

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/gofrs/flock"

	"github.com/kamscore/kamscore/regular"
)

var (
	errLocked  = errors.New("locked")
	errNoLocks = errors.New("the folder does not support locks")
)

// A fileSystem is what keeping a result needs of an operating system. Behind
// it is the disk or, in tests, one whose power can be cut after every call.
type fileSystem interface {
	// resolve returns the absolute path of what path means once symlinks are
	// followed, so that a rename replaces the file and not the link to it.
	resolve(path string) (string, error)
	// stat describes a file without following a link.
	stat(path string) (fs.FileInfo, error)
	// same reports whether two descriptions are of one file, unchanged.
	same(a, b fs.FileInfo) bool
	// read returns a regular file and its description from before the
	// reading, so that a change in between shows as one later.
	read(path string) ([]byte, fs.FileInfo, error)
	// names lists a folder.
	names(dir string) ([]string, error)
	// mkdir makes one folder that only the user can enter.
	mkdir(dir string) error
	// create makes a file that was not there, for the user only.
	create(path string) (handle, error)
	// rename replaces what is at the new path in one step.
	rename(from, to string) error
	remove(path string) error
	// syncDir returns when what was created, renamed or removed in a folder
	// survives a power cut.
	syncDir(dir string) error
	// lock takes a lock that ends with unlock or with the process. It fails
	// with errLocked where another has it, and with errNoLocks where there
	// are none to be had.
	lock(path string) (unlock func() error, err error)
}

// A handle is a file that is open for writing.
type handle interface {
	io.WriteCloser
	Sync() error
}

// disk is the file system of the machine.
type disk struct{}

func (disk) resolve(path string) (string, error) { return regular.Resolve(path) }

func (disk) stat(path string) (fs.FileInfo, error) {
	info, err := os.Lstat(path)
	if err != nil {
		return nil, err
	}
	// Windows looks up a file's identity when it is first asked for, by a
	// path that a rename may have taken away by then. Ask now.
	os.SameFile(info, info)
	return info, nil
}

func (disk) same(a, b fs.FileInfo) bool {
	return a.Size() == b.Size() && a.ModTime().Equal(b.ModTime()) && os.SameFile(a, b)
}

func (disk) read(path string) ([]byte, fs.FileInfo, error) {
	f, err := regular.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, nil, err
	}
	data, err := io.ReadAll(io.LimitReader(f, MaxSize+1))
	if err == nil && len(data) > MaxSize {
		err = errTooLarge
	}
	return data, info, err
}

func (disk) names(dir string) ([]string, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Readdirnames(-1)
}

func (disk) mkdir(dir string) error { return os.Mkdir(dir, 0o700) }

func (disk) create(path string) (handle, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err // and not f: a nil *os.File in an interface is not nil
	}
	return f, nil
}

func (disk) rename(from, to string) error { return rename(from, to) }

func (disk) remove(path string) error { return os.Remove(path) }

func (disk) syncDir(dir string) error { return syncDir(dir) }

func (disk) lock(path string) (unlock func() error, err error) {
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "lock", Path: path, Err: regular.ErrNotRegular}
	}
	// For writing, since NFS gives no exclusive lock to a reader.
	l := flock.New(path, flock.SetFlag(os.O_CREATE|os.O_RDWR|regular.NonBlocking))
	ok, err := l.TryLock()
	switch {
	case err != nil && isNoLocks(err):
		return nil, errNoLocks
	case err != nil:
		return nil, err
	case !ok:
		return nil, errLocked
	}
	return l.Close, nil
}
