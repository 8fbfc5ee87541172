package results

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"strconv"
	"time"
)

// stampLayout is a time in a file name, UTC, without what Windows forbids.
const stampLayout = "20060102T150405Z"

// recoverBackup loads the backup in place of a damaged result, and returns what
// it holds as well. The damaged file is kept under another name first, as the
// next save replaces it; cause is what is wrong with it.
func recoverBackup(fsys fileSystem, path string, data []byte, info fs.FileInfo, cause error) (*Document, []byte, error) {
	kept, err := keepDamaged(fsys, path, data, info.ModTime())
	if err != nil {
		return nil, nil, failure(opOpen, path, err)
	}
	backup, backupInfo, err := fsys.read(backupPath(path))
	if err != nil && !errors.Is(err, fs.ErrNotExist) { // there is one, and it may be read another time
		return nil, nil, &FileError{
			Op: opOpen, Path: path, Err: errors.Join(cause, err),
			Reason: cause.Error() + ", and its backup could not be read: " + reason(err),
			Advice: "check " + backupPath(path) + " and try again; the damaged file is kept as " + kept,
		}
	}
	var d *Document
	if err == nil {
		d, err = Decode(backup)
	}
	if err != nil {
		return nil, nil, &FileError{
			Op: opOpen, Path: path, Err: cause,
			Reason: cause.Error() + ", and there is no backup to go back to",
			Advice: "put back a copy of your own, or start again; the damaged file is kept as " + kept,
		}
	}
	d.remark("The file was damaged and is kept as %s. %s back from the backup of %s; what was answered after that is lost.",
		filepath.Base(kept), came(len(d.Answers)), backupInfo.ModTime().Format("2 January 2006"))
	return d, backup, nil
}

func came(answers int) string {
	if answers == 1 {
		return "1 answer came"
	}
	return strconv.Itoa(answers) + " answers came"
}

// keepDamaged copies a damaged result to .corrupt and the time it was last
// written, and returns the copy's path. The same damage found twice gives one
// copy.
func keepDamaged(fsys fileSystem, path string, data []byte, written time.Time) (kept string, err error) {
	stem := path + ".corrupt-" + written.UTC().Format(stampLayout)
	for n := 1; ; n++ {
		kept = numbered(stem, n)
		there, _, err := fsys.read(kept)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return kept, writeWhole(fsys, kept, data)
		case err != nil:
			return "", err
		case bytes.Equal(there, data):
			return kept, nil
		}
	}
}

// numbered is the nth name that begins with stem.
func numbered(stem string, n int) string {
	if n == 1 {
		return stem
	}
	return stem + "-" + strconv.Itoa(n)
}
