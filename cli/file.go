package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/kamscore/kamscore/results"
)

// writeFile writes a file whole or not at all, for the user alone, in place of
// one that is there. Anything but a regular file is refused: opening a pipe
// would wait for a reader, and a link may lead to any file of the user's.
func writeFile(path string, data []byte) error {
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		return &hinted{
			fmt.Errorf("write %s: %w", path, results.ErrNotRegular),
			"--output takes the name of a file; without it, output goes to standard output",
		}
	}
	if err := replaceFile(path, data); err != nil {
		return fmt.Errorf("write %s: %w", path, bare(err))
	}
	return nil
}

// replaceFile puts a file that is complete, and on disk, in the place of path.
func replaceFile(path string, data []byte) error {
	temp, err := os.CreateTemp(filepath.Dir(path), ".kamscore-*") // of mode 0600
	if err != nil {
		return err
	}
	_, err = temp.Write(data)
	if err == nil {
		err = temp.Sync()
	}
	if closed := temp.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(temp.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(temp.Name()))
	}
	return nil
}

// reserve makes an empty file of the first free name: stem, stem-2, stem-3.
func reserve(stem, extension string) (string, error) {
	path := stem + extension
	for n := 2; ; n++ {
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		switch {
		case err == nil:
			return path, file.Close()
		case !errors.Is(err, fs.ErrExist):
			return "", fmt.Errorf("write %s: %w", path, bare(err))
		}
		path = fmt.Sprintf("%s-%d%s", stem, n, extension)
	}
}

// bare is the cause in an error of the file system, which names its path and,
// of a rename, a temporary file's.
func bare(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}
