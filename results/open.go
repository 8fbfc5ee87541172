package results

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"path/filepath"
)

// Create returns a Saver for a new result in a folder. Nothing is written
// before the first save, which makes the folder too where it is missing, and
// names the file by what is known of the subject then.
func Create(dir string, d *Document, o Options) (*Saver, error) {
	s, err := CreateAt(filepath.Join(dir, FileName(d)), d, o)
	if err == nil {
		s.unnamed = true
	}
	return s, err
}

// CreateAt is Create for a file of a chosen name. One that is there already is
// not overwritten: the result is saved beside it.
func CreateAt(path string, d *Document, o Options) (*Saver, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("create %s: %w", path, err)
	}
	s := newSaver(path, o)
	s.doc = *d
	return s, nil
}

// Open loads a result to go on with it. A symlink is followed. Damage is
// mended from the backup where there is one; the document's remarks then say
// what came back.
//
// The error is a *LockedError where another session has the result open, and
// one for which IsReadOnly is true where the folder cannot be written: both can
// still be read with Read. It wraps ErrNewerFormat where a newer kamscore wrote
// the result, which Read refuses as well.
func Open(path string, o Options) (*Saver, *Document, error) {
	s := newSaver(path, o)
	resolved, err := s.fs.resolve(path)
	if err != nil {
		return nil, nil, failure(opOpen, path, err)
	}
	s.path = resolved
	s.hold, err = acquire(s.fs, s.path, s.holder)
	if err != nil {
		var locked *LockedError
		if errors.As(err, &locked) {
			return nil, nil, err
		}
		return nil, nil, failure(opOpen, s.path, err)
	}
	d, err := s.load()
	if err != nil {
		return nil, nil, errors.Join(err, s.hold.release())
	}
	if !s.hold.isLocked() {
		d.remark("This folder does not support locks: do not open the result in two sessions at once.")
	}
	s.doc = *d
	return s, d, nil
}

// load reads the result, under the lock.
func (s *Saver) load() (*Document, error) {
	if s.hold.isLocked() {
		removeTemps(s.fs, s.path)
	}
	data, info, err := s.fs.read(s.path)
	if err != nil {
		return nil, failure(opOpen, s.path, err)
	}
	s.seen = version{info: info, sum: sha256.Sum256(data)}
	d, err := Decode(data)
	if err == nil {
		s.found, s.sound = data, data
		s.saved = Saved{At: info.ModTime(), Path: s.path, Revision: d.Revision}
		s.isSaved = true
		if isWorldReadable(info.Mode()) {
			d.remark("Every user of this machine may read this file; the next save keeps it to you.")
		}
		return d, nil
	}
	if !errors.Is(err, ErrDamaged) {
		return nil, fmt.Errorf("open %s: %w", s.path, err)
	}
	d, s.sound, err = recoverBackup(s.fs, s.path, data, info, err)
	if err != nil {
		return nil, err
	}
	// What came back is not in the file yet: the next save or Flush mends it.
	s.Offer(d.Clone())
	return d, nil
}

// begin makes the folder of a new result, names the file after it and takes
// its lock.
func (s *Saver) begin(named *Document) error {
	if s.hold != nil {
		return nil
	}
	if s.unnamed {
		s.moveTo(filepath.Join(filepath.Dir(s.path), FileName(named)))
		s.unnamed = false
	}
	changed, err := makeFolder(s.fs, filepath.Dir(s.path))
	// Remembered, since the next attempt finds the folders and cannot tell
	// that they were not flushed.
	s.unflushed = append(s.unflushed, changed...)
	if err != nil {
		return err
	}
	for len(s.unflushed) > 0 {
		if err := s.fs.syncDir(s.unflushed[0]); err != nil {
			return err
		}
		s.unflushed = s.unflushed[1:]
	}
	h, err := acquire(s.fs, s.path, s.holder)
	if err != nil {
		return err
	}
	s.hold = h
	return nil
}

// Adopt takes over the document that Open returned after Document.Adopt has put
// it on another scorecard. It belongs between Open and the first Save. Nothing
// is written for it; before the first save on another version of the scorecard
// the result as it was is copied beside it, for good.
func (s *Saver) Adopt(d *Document) {
	s.writing.Lock()
	defer s.writing.Unlock()
	if d.Hash != s.doc.Hash || d.Scorecard.Version != s.doc.Scorecard.Version {
		s.outgrown = s.doc.Scorecard.Version
	}
	s.doc = *d
	s.state.Lock()
	defer s.state.Unlock()
	if s.latest != nil { // what came back from a backup waits to be written
		a := d.Clone()
		s.latest = &a
	}
}
