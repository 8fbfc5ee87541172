package scorecards

import (
	"bytes"
	"fmt"
	"path/filepath"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// What a search for a base may cost in one folder, which may be any that an
// overlay lies in.
const (
	maxSearched = 32 << 20 // bytes that are looked through
	maxOffered  = 1 << 20  // bytes that are parsed to say which bases there are
)

// A shelf is the scorecards in a folder, each file read once.
type shelf struct {
	folder   Folder
	files    []*shelved
	more     []string // names of those beyond maxFiles
	isListed bool
	err      error
}

// all are the files on the shelf, and the names of those that are too many.
func (s *shelf) all() (files []*shelved, more []string, err error) {
	if !s.isListed {
		names, err := s.folder.names()
		if len(names) > maxFiles {
			names, s.more = names[:maxFiles], names[maxFiles:]
		}
		for _, name := range names {
			s.files = append(s.files, &shelved{path: filepath.Join(s.folder.Dir, name)})
		}
		s.isListed, s.err = true, err
	}
	return s.files, s.more, s.err
}

// find is the file with a scorecard of an id, or nil: of several the highest of a
// major version, or else the highest. What cannot be read is none.
func (s *shelf) find(id, major string) *shelved {
	files, _, _ := s.all()
	searched := 0
	var found *shelved
	for _, f := range files {
		// Most files need not be parsed to know that they are not it.
		if f.mentions(id) && f.id() == id && f.isBefore(found, major) {
			found = f
		}
		if searched += len(f.data); searched > maxSearched {
			break
		}
	}
	return found
}

// known are the ids that an overlay could extend, and the path of a file that
// mentions an id and is no YAML, if there is one.
func (s *shelf) known(id string) (ids []string, damaged string) {
	parsed := 0
	for _, f := range s.files {
		if parsed += len(f.data); parsed > maxOffered {
			break
		}
		switch own := f.id(); {
		case own != "" && !f.isOverlay():
			ids = append(ids, own)
		case f.root == nil && damaged == "" && f.mentions(id):
			damaged = f.path
		}
	}
	return ids, damaged
}

// A shelved is a file that is read as far as it was asked for.
type shelved struct {
	path     string
	isLoaded bool
	data     []byte
	err      error // of loading it

	reader *reader
	root   *yaml.Node // nil where it is not open, or no YAML

	isRead bool
	card   *scoring.Scorecard
	faults error
}

func (f *shelved) load() {
	if !f.isLoaded {
		f.isLoaded = true
		f.data, f.err = FileSource(f.path)
	}
}

// mentions reports whether an id stands anywhere in the file.
func (f *shelved) mentions(id string) bool {
	f.load()
	return bytes.Contains(f.data, []byte(id))
}

func (f *shelved) open() {
	if f.load(); f.reader == nil && f.err == nil {
		f.reader = newReader(f.path)
		f.root = f.reader.open(f.data)
	}
}

// id is the id the file seems to have, before it is read.
func (f *shelved) id() string {
	if f.open(); f.root == nil {
		return ""
	}
	return peekID(f.root)
}

// isBefore reports whether an open file is rather to be taken than another, for
// a major version of what both hold.
func (f *shelved) isBefore(other *shelved, major string) bool {
	if other == nil {
		return true
	}
	a, b := f.version(), other.version()
	if isOf := isMajor(a, major); isOf != isMajor(b, major) {
		return isOf
	}
	return scoring.CompareVersions(a, b) > 0
}

func isMajor(version, major string) bool { return scoring.Base{Version: version}.Major() == major }

// version is the version an open file seems to have, 0 where that is none.
func (f *shelved) version() string {
	if n := peek(f.root, "version"); n != nil && isVersion(n.Value) {
		return n.Value
	}
	return "0"
}

// isOverlay reports whether an open file seems to extend another.
func (f *shelved) isOverlay() bool {
	n := peek(f.root, "extends")
	return n != nil && !isNull(n)
}

// scorecard reads the file. The error is a [Faults] where it could be loaded.
func (f *shelved) scorecard(bases *Bases) (*scoring.Scorecard, error) {
	if f.open(); f.err != nil {
		return nil, f.err
	}
	if !f.isRead {
		f.isRead = true
		f.card, f.faults = f.reader.finish(f.root, bases)
	}
	return f.card, f.faults
}

// base is the scorecard in the file for an overlay to extend. The error is a
// *baseError.
func (f *shelved) base(id string) (*scoring.Scorecard, error) {
	if f.isOverlay() {
		return nil, &baseError{
			"the base " + quote(id) + " is an overlay itself",
			"extend what it extends, and repeat here what it changes",
		}
	}
	card, err := f.scorecard(BasesIn())
	if err != nil {
		return nil, &baseError{
			fmt.Sprintf("the base %s in %s has faults itself", quote(id), text.Line(f.path)),
			"kamscore scorecards check " + text.Shell(f.path) + " says what to mend there",
		}
	}
	return card, nil
}
