package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/results"
)

// writeFile writes a file whole or not at all, for the user alone. One that is
// there and not empty is replaced only where that was asked for. Anything but a
// regular file is refused: opening a pipe would wait for a reader, and a link may
// lead to any file of the user's. So are a result and a scorecard, which nobody
// means to lose to a report of it.
func writeFile(path string, data []byte, replaces bool) error {
	info, err := os.Lstat(path)
	if err != nil {
		return unwritten(path, replaceFile(path, data))
	}
	switch {
	case !info.Mode().IsRegular():
		return &hinted{
			fmt.Errorf("write %s: %w", path, regular.ErrNotRegular),
			"--output takes the name of a file; without it, output goes to standard output",
		}
	case isResult(path):
		return &hinted{
			fmt.Errorf("write %s: it is a result, which would be lost", path),
			"--output takes the name of another file; kamscore remove moves a result into the trash",
		}
	case isScorecard(path):
		return &hinted{
			fmt.Errorf("write %s: it is a scorecard, which would be lost", path),
			"--output takes the name of another file",
		}
	case info.Size() > 0 && !replaces:
		return &hinted{
			fmt.Errorf("write %s: it is there already", path),
			"nothing was overwritten; name another file, or add --force to replace that one",
		}
	}
	return unwritten(path, replaceFile(path, data))
}

// unwritten says of a file why it could not be written, nil where it could.
func unwritten(path string, err error) error {
	if err == nil {
		return nil
	}
	err = fmt.Errorf("write %s: %w", path, bare(err))
	if errors.Is(err, fs.ErrNotExist) {
		return &hinted{err, "the folder " + filepath.Dir(path) + " is not there; make it first, or choose another"}
	}
	return err
}

// isResult reports whether a file is one of the results, be it damaged: it
// begins as one, or has the lock of one beside it.
func isResult(path string) bool {
	if _, err := os.Lstat(path + ".lock"); err == nil {
		return true
	}
	return bytes.Contains(beginning(path, 1<<10), []byte(`"`+results.Format+`"`))
}

var scorecardFormat = regexp.MustCompile(`(?m)^\s*["']?format["']?\s*:\s*["']?kamscore-scorecard/`)

// isScorecard reports whether a file says early on that it is the YAML of one.
func isScorecard(path string) bool { return scorecardFormat.Match(beginning(path, 16<<10)) }

// beginning are the first bytes of a file, none where it cannot be read.
func beginning(path string, most int) []byte {
	file, err := regular.Open(path)
	if err != nil {
		return nil
	}
	defer file.Close()
	head := make([]byte, most)
	n, _ := io.ReadFull(file, head)
	return head[:n]
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

// isFree refuses to write over anything, a link that leads nowhere included.
func isFree(path string) error {
	switch _, err := os.Lstat(path); {
	case err == nil:
		return &hinted{fmt.Errorf("write %s: %w", path, fs.ErrExist), "--output takes the name of a new file; choose another"}
	case errors.Is(err, fs.ErrNotExist):
		return nil
	default:
		return fmt.Errorf("write %s: %w", path, bare(err))
	}
}

// createFile writes a file that was not there, for the user alone.
func createFile(path string, data []byte) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	switch {
	case errors.Is(err, fs.ErrExist):
		return &hinted{
			fmt.Errorf("write %s: it is there already", path),
			"nothing was overwritten; name another file, or move that one away first",
		}
	case err != nil:
		return unwritten(path, err)
	}
	_, err = file.Write(data)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, bare(err)), os.Remove(path))
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

// noFile says that there is no file of a name, and what to do about it.
func noFile(path, hint string) error {
	return &hinted{fmt.Errorf("there is no file %s", path), hint}
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
