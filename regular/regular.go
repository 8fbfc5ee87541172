// Package regular opens what is a file, in folders that others may write to: it
// waits for nobody at a pipe, touches no device, and follows no symbolic link
// that another user has laid.
package regular

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// maxLinks is how many symbolic links are followed one after the other, as many
// as Linux follows.
const maxLinks = 40

var (
	// ErrNotRegular is wrapped by the error for a path that is a folder, a pipe
	// or a device.
	ErrNotRegular = errors.New("not a regular file")

	// ErrForeignLink is wrapped by the error for a symbolic link that belongs
	// to another user than this one or root. In a shared folder it could lead
	// a save to any file of this user, and a reader to any other.
	ErrForeignLink = errors.New("a link that belongs to another user")
)

// Open opens a regular file for reading. The errors are those of the file
// system, without a path.
func Open(path string) (*os.File, error) {
	path, info, err := follow(path)
	if err != nil {
		return nil, bare(err)
	}
	// Asked before opening, since opening a device may do something, and after,
	// since another file may be there by then.
	if !info.Mode().IsRegular() {
		return nil, ErrNotRegular
	}
	f, err := os.OpenFile(path, os.O_RDONLY|NonBlocking|noFollow, 0)
	if err != nil {
		return nil, bare(err)
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, errors.Join(err, ErrNotRegular, f.Close())
	}
	return f, nil
}

// Resolve returns the absolute path of what path means once symbolic links are
// followed, so that a rename replaces the file and not the link to it. Links
// among the folders above it stay.
func Resolve(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	path, _, err = follow(path)
	return path, err
}

// Folder returns an error unless a folder, if it is there, can be written into:
// it is no link that another user has laid.
func Folder(path string) error {
	info, err := os.Lstat(path)
	if err == nil && info.Mode()&fs.ModeSymlink != 0 && !isTrusted(info) {
		return &fs.PathError{Op: "follow", Path: path, Err: ErrForeignLink}
	}
	return nil // whatever else is wrong with it shows when it is written to
}

// follow is the path of what a path means, and what is there.
func follow(path string) (string, fs.FileInfo, error) {
	for range maxLinks {
		info, err := os.Lstat(path)
		if err != nil {
			return "", nil, err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			return path, info, nil
		}
		if !isTrusted(info) {
			return "", nil, &fs.PathError{Op: "follow", Path: path, Err: ErrForeignLink}
		}
		target, err := os.Readlink(path)
		if err != nil {
			return "", nil, err
		}
		if !filepath.IsAbs(target) {
			dir, err := filepath.EvalSymlinks(filepath.Dir(path))
			if err != nil {
				return "", nil, err
			}
			target = filepath.Join(dir, target)
		}
		path = target
	}
	return "", nil, &fs.PathError{Op: "follow", Path: path, Err: errors.New("too many links")}
}

// bare takes the path from an error of the file system; the caller names it.
func bare(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
