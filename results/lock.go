package results

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/kamscore/kamscore/text"
)

// A Holder is who has a result open for writing.
type Holder struct {
	PID   int       `json:"pid"`
	Host  string    `json:"host"`
	Since time.Time `json:"since"`
}

// thisProcess is the holder that we are.
func thisProcess(now time.Time) Holder {
	host, err := os.Hostname()
	if err != nil {
		host = "" // the process alone still tells something
	}
	return Holder{PID: os.Getpid(), Host: host, Since: now.UTC().Truncate(time.Second)}
}

// A LockedError says that another session has the result open. It can be read
// meanwhile.
type LockedError struct {
	Path   string
	Holder Holder // zero where it is not known
}

func (e *LockedError) Error() string {
	if e.Holder.PID == 0 {
		return fmt.Sprintf("open %s: it is open in another session", e.Path)
	}
	return fmt.Sprintf("open %s: it is open in another session (process %d on %s, since %s)",
		e.Path, e.Holder.PID, e.Holder.Host, e.Holder.Since.Local().Format("2 January 2006 15:04"))
}

// Hint is what the reader can do next.
func (e *LockedError) Hint() string {
	return "close it there first; a summary of it can be read meanwhile"
}

// A hold on a result keeps other sessions from writing it. The lock is on a
// file of its own, .lock: a lock on the result would be on the old version
// after the first save. It stays when it is given back, since removing it would
// let two sessions lock two files of one name. It goes only together with its
// result, see Remove. Who holds it stands in another, .holder, because Windows
// lets nobody read a locked file.
type hold struct {
	fs     fileSystem
	path   string
	unlock func() error // nil where the folder has no locks
}

// acquire takes the lock of a result. It fails with a *LockedError where
// another session has it, and goes without where the folder has no locks.
func acquire(fsys fileSystem, path string, h Holder) (*hold, error) {
	unlock, err := fsys.lock(path + ".lock")
	switch {
	case errors.Is(err, errNoLocks):
		return &hold{}, nil
	case errors.Is(err, errLocked):
		return nil, &LockedError{Path: path, Holder: readHolder(fsys, path)}
	case err != nil:
		return nil, err
	}
	l := &hold{fs: fsys, path: path, unlock: unlock}
	l.announce(h)
	return l, nil
}

// isLocked reports whether there is a lock at all.
func (l *hold) isLocked() bool { return l.unlock != nil }

// announce writes who we are. It only serves a message, so it is not flushed
// and its errors stop nobody.
func (l *hold) announce(h Holder) {
	data, err := json.Marshal(h)
	if err != nil {
		return
	}
	l.withdraw()
	f, err := l.fs.create(l.path + ".holder")
	if err != nil {
		return
	}
	_, err = f.Write(append(data, '\n'))
	if errors.Join(err, f.Close()) != nil {
		l.withdraw()
	}
}

func (l *hold) withdraw() { _ = l.fs.remove(l.path + ".holder") }

// release gives the lock back. The holder goes first: after the lock it could
// be the next session's.
func (l *hold) release() error {
	if !l.isLocked() {
		return nil
	}
	l.withdraw()
	return l.unlock()
}

// readHolder tells who holds a result, zero where that cannot be told.
func readHolder(fsys fileSystem, path string) Holder {
	var h Holder
	data, _, err := fsys.read(path + ".holder")
	if err != nil || json.Unmarshal(data, &h) != nil {
		return Holder{}
	}
	h.Host = text.Line(h.Host) // in a shared folder anybody may have written it
	return h
}
