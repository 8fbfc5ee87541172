package results

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"sync"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// A Saver keeps one result on disk: while it is open, it is the only writer
// of its file. Its methods may be called from many goroutines, in any order:
// of the states it is given, the one with the highest revision wins.
//
// An assessment that was handed to a Saver must not be changed afterwards:
// hand over a clone. Two states of one revision count as one.
type Saver struct {
	fs     fileSystem
	now    func() time.Time
	holder Holder

	// writing is held for a whole save, so that there is one at a time. What
	// follows it belongs to the save; path is changed under both locks.
	writing sync.Mutex
	doc     Document // everything of the result but the assessment
	hold    *hold    // nil before the first save of a new result
	seen    version  // what the file was when we last touched it
	found   []byte   // the version found at Open, until it is backed up
	sound   []byte   // what was read at Open, be it from the file or its backup
	trial   trial    // of each new version

	outgrown string // the version of the scorecard it was on then, until it is kept as that

	aside   bool // whether path is a conflict copy
	unnamed bool // the first save names the file
	closed  bool

	unflushed []string // folders with a new one in them that may not survive yet

	// state is held for moments only, so that Offer and Path never wait for
	// a disk.
	state   sync.Mutex
	path    string
	latest  *scoring.Assessment // nil while nothing was offered
	saved   Saved
	isSaved bool // whether there is a whole file with saved.Revision
}

// Saved is a save that is on disk: it survives a crash of the system.
type Saved struct {
	At       time.Time
	Path     string
	Revision int // of the state on disk: the one handed in or a newer one

	// Conflict is empty until somebody else replaced the file. From then on
	// it is the path of the copy beside it with which the session goes on.
	Conflict string
}

// Options are what a Saver takes from its surroundings. The zero value means
// the system's clock and this process.
type Options struct {
	Now    func() time.Time
	Holder Holder // whom others are told has the result open

	fs fileSystem // nil means the disk
}

func newSaver(path string, o Options) *Saver {
	s := &Saver{fs: o.fs, now: o.Now, holder: o.Holder, path: path}
	if s.fs == nil {
		s.fs = disk{}
	}
	if s.now == nil {
		s.now = time.Now
	}
	if s.holder == (Holder{}) {
		s.holder = thisProcess(s.now())
	}
	return s
}

// Path is where the result is, or will be once something is saved: a new one
// may still change its name then.
func (s *Saver) Path() string {
	s.state.Lock()
	defer s.state.Unlock()
	return s.path
}

func (s *Saver) moveTo(path string) {
	s.state.Lock()
	defer s.state.Unlock()
	s.path = path
}

// Offer remembers a state without writing it, for the next Save or Flush. It
// takes no time: an interface can offer every change at once and leave the
// saving to a goroutine that may never come to run.
func (s *Saver) Offer(a scoring.Assessment) {
	s.state.Lock()
	defer s.state.Unlock()
	if s.latest == nil || a.Revision > s.latest.Revision {
		s.latest = &a
	}
}

// Save returns when a state, or a newer one that came in meanwhile, is on
// disk. After an error, a *FileError, the file holds one version or the other,
// whole, and the state is kept: the next Save or Flush tries again.
func (s *Saver) Save(a scoring.Assessment) (Saved, error) {
	s.Offer(a)
	return s.write()
}

// Flush waits for a save in progress and writes the latest state that was
// offered or saved, if it is not on disk yet.
func (s *Saver) Flush() error {
	_, err := s.write()
	return err
}

// Close lets others open the result. It waits for a save in progress, but
// writes nothing: call Flush first.
func (s *Saver) Close() error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if s.closed || s.hold == nil {
		s.closed = true
		return nil
	}
	s.closed = true
	if err := s.hold.release(); err != nil {
		return fmt.Errorf("unlock %s: %w", s.path, err)
	}
	return nil
}

// due returns the latest state and whether it still has to be written, or
// the save that made that needless.
func (s *Saver) due() (a *scoring.Assessment, done Saved, isDue bool) {
	s.state.Lock()
	defer s.state.Unlock()
	isDue = s.latest != nil && (!s.isSaved || s.latest.Revision > s.saved.Revision)
	return s.latest, s.saved, isDue
}

// write saves the latest state if it is not on disk yet. Goroutines that
// waited for one save find theirs done by the next, so a burst of a hundred
// states costs two saves.
func (s *Saver) write() (Saved, error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	a, done, isDue := s.due()
	if !isDue {
		return done, nil
	}
	if s.closed {
		return Saved{}, failure(opSave, s.path, fs.ErrClosed)
	}
	d := s.doc
	d.Assessment = *a
	data, err := d.encode()
	if err != nil {
		return Saved{}, failure(opSave, s.path, err)
	}
	if err := s.begin(&d); err != nil {
		return Saved{}, failure(opSave, s.path, err)
	}
	if err := s.replace(data); err != nil {
		return Saved{}, failure(opSave, s.path, err)
	}
	saved := Saved{At: s.now(), Path: s.path, Revision: a.Revision}
	if s.aside {
		saved.Conflict = s.path
	}
	s.state.Lock()
	defer s.state.Unlock()
	s.saved, s.isSaved = saved, true
	return saved, nil
}

// replace puts a new version in the place of the last, durably.
func (s *Saver) replace(data []byte) error {
	if err := s.backUp(); err != nil {
		return err
	}
	verdict := s.trial.begin(data)
	temp, info, err := stage(s.fs, s.path, data)
	illegible := verdict()
	if err != nil {
		return err
	}
	if err = illegible; err == nil {
		err = s.install(temp)
	}
	if err != nil {
		return errors.Join(err, s.fs.remove(temp))
	}
	// Noted before the last step: if that fails the file is ours all the same.
	s.seen = version{info: info, sum: sha256.Sum256(data)}
	return s.fs.syncDir(filepath.Dir(s.path))
}

// install renames a staged version over the last, or over nothing beside it
// where somebody else has replaced that.
func (s *Saver) install(temp string) error {
	// As late as can be: what somebody writes after this look is lost.
	replaced, err := s.isReplaced()
	if err == nil && replaced {
		err = s.sidestep()
	}
	if err != nil {
		return err
	}
	return s.fs.rename(temp, s.path)
}
