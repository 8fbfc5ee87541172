package results

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"

	"github.com/kamscore/kamscore/regular"
)

// Read reads the result in a file. Only regular files are opened, so that a
// pipe cannot hang the program, and no symbolic link that belongs to another
// user is followed. The errors are those of Decode and of the file system,
// with the path.
func Read(path string) (*Document, error) {
	data, info, err := load(path, nil)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	d, err := Decode(data)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if isWorldReadable(info.Mode()) {
		d.remark("Every user of this machine may read this file; chmod 600 keeps it to you.")
	}
	return d, nil
}

// load takes in a file, into the room of a buffer where there is enough.
func load(path string, room []byte) (data []byte, info fs.FileInfo, err error) {
	f, err := regular.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	if info, err = f.Stat(); err != nil {
		return nil, nil, bare(err)
	}
	if info.Size() > MaxSize {
		return nil, nil, errTooLarge
	}
	b := bytes.NewBuffer(room[:0])
	b.Grow(int(info.Size()) + bytes.MinRead)
	if _, err := b.ReadFrom(io.LimitReader(f, MaxSize+1)); err != nil { // the file may be growing
		return nil, nil, bare(err)
	}
	return b.Bytes(), info, nil
}

// bare takes the path from an error of the file system; the caller names it.
func bare(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

// isWorldReadable reports whether the mode of a file lets everybody read it,
// where modes say that.
func isWorldReadable(mode fs.FileMode) bool {
	return runtime.GOOS != "windows" && mode.Perm()&0o004 != 0
}
