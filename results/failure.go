package results

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// What a FileError says could not be done.
const (
	opOpen = "open"
	opSave = "save"
)

// A Cause is what kept a file from being read or written, for who says it in
// other words.
type Cause uint8

// The causes that are known. Of any other the Reason is what the system says.
const (
	CauseUnknown Cause = iota
	CauseDiskFull
	CauseDiskReadOnly
	CauseInUse
	CauseForbidden
	CauseNoFolder
	CauseFolderGone
)

// A FileError says in one sentence what could not be done with a result's
// file and, by Hint, what to do about it. It wraps the cause.
type FileError struct {
	Op     string // "open" or "save"
	Cause  Cause
	Path   string
	Folder string // that it is about: the file's, or the nearest above it that is there
	Reason string // what went wrong, in a reader's words
	Advice string // the next step, or empty
	Err    error
}

func (e *FileError) Error() string { return e.Op + " " + e.Path + ": " + e.Reason }

// Unwrap returns the cause.
func (e *FileError) Unwrap() error { return e.Err }

// Hint is what the reader can do next, empty where there is nothing special.
func (e *FileError) Hint() string { return e.Advice }

// failure puts an error of the file system into words.
func failure(op, path string, err error) *FileError {
	e := &FileError{Op: op, Path: path, Err: err, Folder: filepath.Dir(path)}
	switch {
	case isDiskFull(err):
		e.Cause, e.Reason = CauseDiskFull, "the disk is full"
		e.Advice = "free some space"
	case isReadOnly(err):
		e.Cause, e.Reason = CauseDiskReadOnly, "the disk can only be read"
		e.Advice = "make it writable, or copy the result to a disk that is"
	case isInUse(err):
		e.Cause, e.Reason = CauseInUse, "another program has the file open"
		e.Advice = "close it there"
	case errors.Is(err, fs.ErrPermission):
		e.Cause, e.Reason = CauseForbidden, "the permission to read and write it is missing"
		if op == opSave {
			e.Reason = "the permission to write to its folder is missing"
		}
		e.Folder = nearest(e.Folder)
		e.Advice = "check the permissions of " + e.Folder
	case errors.Is(err, syscall.ENOTDIR):
		e.Cause, e.Reason = CauseNoFolder, "a file stands where its folder should be"
		e.Folder = nearest(e.Folder)
		e.Advice = "move " + e.Folder + " away, or choose another folder"
	case errors.Is(err, fs.ErrNotExist) && op == opOpen:
		e.Reason = "there is no such file"
	case errors.Is(err, fs.ErrNotExist):
		e.Cause, e.Reason = CauseFolderGone, "the folder is gone"
		e.Advice = "put " + e.Folder + " back"
	default:
		e.Reason = reason(err)
	}
	return e
}

// nearest is a folder, or whatever stands in its place, if it is there, else the
// nearest above it that is: what keeps it from being made.
func nearest(dir string) string {
	for {
		parent := filepath.Dir(dir)
		if _, err := os.Lstat(dir); err == nil || parent == dir {
			return dir
		}
		dir = parent
	}
}

// IsReadOnly reports whether something could not be done with a result because
// its folder or its disk may only be read. What cannot be opened for that
// reason may still be read with Read.
func IsReadOnly(err error) bool { return errors.Is(err, fs.ErrPermission) || isReadOnly(err) }

// reason is the text of an error without the path of a temporary file, which
// would mean nothing to a reader.
func reason(err error) string {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		return p.Op + ": " + p.Err.Error()
	case errors.As(err, &l):
		return l.Op + ": " + l.Err.Error()
	}
	return err.Error()
}
