package results

import (
	"crypto/sha256"
	"errors"
	"io/fs"
	"strings"
)

// A version is what a result looked like on disk when it was last loaded or
// written here. The zero version is of no file.
type version struct {
	info fs.FileInfo
	sum  [sha256.Size]byte
}

// isReplaced reports whether somebody else put another version in the place
// of the result: an editor, a sync client, a second session in a folder
// without locks. A result that was deleted is not replaced, it is missing.
func (s *Saver) isReplaced() (bool, error) {
	info, err := s.fs.stat(s.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	case s.seen.info == nil:
		return true, nil
	case s.fs.same(info, s.seen.info):
		return false, nil
	}
	// A sync client may set the time, FAT rounds it, a network file system
	// may number the file anew: with the same content that is no conflict.
	data, info, err := s.fs.read(s.path)
	if err != nil {
		return !errors.Is(err, fs.ErrNotExist), nil
	}
	if sha256.Sum256(data) != s.seen.sum {
		return true, nil
	}
	s.seen.info = info
	return false, nil
}

// sidestep leaves the result to whoever replaced it and goes on with a file
// of its own beside it, from now on.
func (s *Saver) sidestep() error {
	stem, _, _ := strings.Cut(strings.TrimSuffix(s.path, extension), ".conflict-")
	stem += ".conflict-" + s.now().UTC().Format(stampLayout)
	for n := 1; ; n++ {
		path := numbered(stem, n) + extension
		if _, err := s.fs.stat(path); err == nil {
			continue
		} else if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		h, err := acquire(s.fs, path, s.holder)
		if err != nil {
			return err
		}
		// A lock that cannot be given back does no harm: it ends with the
		// process.
		_ = s.hold.release()
		s.hold, s.seen, s.aside = h, version{}, true
		s.moveTo(path)
		return nil
	}
}
