package scorecards

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

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

// ReadFile is [Bases.Parse] of a regular file, whose base may lie beside it too.
// The error is a [Faults] where the file could be read.
func (b *Bases) ReadFile(path string) (*scoring.Scorecard, []Finding, error) {
	data, err := FileSource(path)
	if err != nil {
		return nil, nil, err
	}
	return b.Beside(path).Parse(path, data)
}

// Beside are the bases, and then what lies beside a file.
func (b *Bases) Beside(path string) *Bases {
	beside := Folder{Dir: filepath.Dir(path)}
	if slices.ContainsFunc(b.shelves, func(s *shelf) bool { return s.folder == beside }) {
		return b
	}
	return &Bases{b.bundled, append(slices.Clone(b.shelves), &shelf{folder: beside})}
}

// With are the bases and another one, which comes before those of its id.
func (b *Bases) With(base *scoring.Scorecard) *Bases {
	with := &Bases{maps.Clone(b.bundled), b.shelves}
	with.bundled[base.ID] = base
	return with
}

// A baseError says why there is no base of an id, and what to do about it.
type baseError struct{ message, hint string }

func (e *baseError) Error() string { return e.message }

// findMajor returns the scorecard of an id in a major version. The error is a
// *baseError.
func (b *Bases) findMajor(id, major string) (*scoring.Scorecard, error) {
	base, err := b.find(id, major)
	if err == nil && base.Major() != major {
		err = &baseError{
			fmt.Sprintf("the base %s is %s, and this overlay is made for version %s", quote(id), base.Version, major),
			fmt.Sprintf("look through kamscore scorecards show %s, then write 'extends: %s@%s', and give the overlay a new major version",
				id, id, base.Major()),
		}
	}
	return base, err
}

// find returns the scorecard of an id, of a major version where there are
// several. The error is a *baseError.
func (b *Bases) find(id, major string) (*scoring.Scorecard, error) {
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
		if file := s.find(id, major); file != nil {
			return file.base(id)
		}
	}
	return nil, b.unknown(id)
}

// unknown is the error for an id that none of the bases has.
func (b *Bases) unknown(id string) error {
	known, damaged := IDs(), ""
	for _, s := range b.shelves {
		ids, path := s.known(id)
		for _, id := range ids {
			if !slices.Contains(known, id) {
				known = append(known, id)
			}
		}
		damaged = cmp.Or(damaged, path)
	}
	hint := "there are " + strings.Join(known, ", ") + "; a base of your own lies beside this file or in the folder of your own scorecards"
	if damaged != "" {
		hint += "; if it is in " + text.Line(damaged) + ", kamscore scorecards check says what keeps that from being read"
	}
	return &baseError{"there is no scorecard " + quote(id) + " to extend" + didYouMean(id, known), hint}
}
