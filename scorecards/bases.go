package scorecards

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// Bases are the scorecards that an overlay may extend: the bundled ones, then
// those in some folders. Each is read at most once, and only when an overlay
// asks for it. They are not for use by several goroutines.
type Bases struct {
	bundled map[string]*scoring.Scorecard
	shelves []*shelf
}

// BasesIn are the bundled scorecards and those in folders, which are looked
// through in that order.
func BasesIn(folders ...Folder) *Bases {
	b := &Bases{bundled: map[string]*scoring.Scorecard{}}
	for _, f := range folders {
		b.shelves = append(b.shelves, &shelf{folder: f})
	}
	return b
}

// Parse is [Parse] where an overlay may extend any of the bases.
func (b *Bases) Parse(name string, data []byte) (*scoring.Scorecard, []Finding, error) {
	r := newReader(name)
	card, err := r.finish(r.open(data), b)
	if err != nil {
		return nil, nil, err
	}
	return card, r.advice(card), nil
}

// ReadFile is [ReadFile] where an overlay may extend any of the bases, and then
// what lies beside it.
func (b *Bases) ReadFile(path string) (*scoring.Scorecard, []Finding, error) {
	data, err := FileSource(path)
	if err != nil {
		return nil, nil, err
	}
	beside := Folder{Dir: filepath.Dir(path)}
	if !slices.ContainsFunc(b.shelves, func(s *shelf) bool { return s.folder == beside }) {
		b = &Bases{b.bundled, append(slices.Clone(b.shelves), &shelf{folder: beside})}
	}
	return b.Parse(path, data)
}

// A baseError says why there is no base of an id, and what to do about it.
type baseError struct{ message, hint string }

func (e *baseError) Error() string { return e.message }

// findMajor returns the scorecard of an id in a major version. The error is a
// *baseError.
func (b *Bases) findMajor(id, major string) (*scoring.Scorecard, error) {
	base, err := b.find(id)
	if err == nil && base.Major() != major {
		err = &baseError{
			fmt.Sprintf("the base %s is %s, and this overlay is made for version %s", quote(id), base.Version, major),
			fmt.Sprintf("look through kamscore scorecards show %s, then write 'extends: %s@%s', and give the overlay a new major version",
				id, id, base.Major()),
		}
	}
	return base, err
}

// find returns the scorecard of an id. The error is a *baseError.
func (b *Bases) find(id string) (*scoring.Scorecard, error) {
	if card := b.bundled[id]; card != nil {
		return card, nil
	}
	if slices.Contains(IDs(), id) {
		card, err := Bundled(id)
		if err != nil {
			panic(err) // it is embedded, and the tests read it
		}
		b.bundled[id] = card
		return card, nil
	}
	for _, s := range b.shelves {
		if file := s.file(id); file != nil {
			return file.base(id)
		}
	}
	return nil, b.unknown(id)
}

// unknown is the error for an id that none of the bases has.
func (b *Bases) unknown(id string) error {
	known := IDs()
	hint := ""
	for _, s := range b.shelves {
		for _, f := range s.files {
			if f.open(); f.root != nil && !f.isOverlay() && f.id() != "" {
				known = append(known, f.id())
			} else if f.root == nil && f.mentions(id) && hint == "" {
				hint = "; if it is in " + text.Line(f.path) + ", kamscore scorecards check says what keeps that from being read"
			}
		}
	}
	return &baseError{
		"there is no scorecard " + quote(id) + " to extend" + didYouMean(id, known),
		"there are " + strings.Join(known, ", ") + "; a base of your own lies beside this file or in the folder of your own scorecards" + hint,
	}
}

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

// file is the first one with a scorecard of an id, or nil. What cannot be read
// is none.
func (s *shelf) file(id string) *shelved {
	files, _, _ := s.all()
	for _, f := range files {
		// Most files need not be parsed to know that they are not it.
		if f.mentions(id) {
			if f.open(); f.id() == id {
				return f
			}
		}
	}
	return nil
}

// A shelved is a file that is read as far as it was asked for.
type shelved struct {
	path     string
	isLoaded bool
	data     []byte
	err      error // of loading it

	*reader
	root *yaml.Node // nil where it is not open, or no YAML

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
	if f.root == nil {
		return ""
	}
	return peekID(f.root)
}

// isOverlay reports whether the file seems to extend another.
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
		f.card, f.faults = f.finish(f.root, bases)
	}
	return f.card, f.faults
}

// base is the scorecard in the file for an overlay to extend.
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
			"kamscore scorecards check " + text.Line(f.path) + " says what to mend there",
		}
	}
	return card, nil
}
