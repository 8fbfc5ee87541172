package scorecards

import (
	"fmt"
	"io"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// Parse reads a scorecard from the bytes of a file; name is what findings
// call the file. The error is a [Faults] and holds every fault at once. The
// findings are advice: the scorecard can be used as it is. An overlay can
// extend a bundled scorecard; for others see [Bases].
func Parse(name string, data []byte) (*scoring.Scorecard, []Finding, error) {
	return BasesIn().Parse(name, data)
}

// FileSource is the content of a regular file, unchecked but for its size. The
// error is a [Faults] where that is more than a scorecard may have.
func FileSource(path string) ([]byte, error) {
	f, err := regular.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read scorecard: %s: %w", path, err)
	}
	defer func() { _ = f.Close() }() // nothing was written
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("read scorecard: %w", err)
	}
	if info.Size() > maxBytes {
		return nil, Faults{tooLarge(text.Line(path))}
	}
	// A file can grow after it was measured; Parse refuses what is too large.
	data, err := io.ReadAll(io.LimitReader(f, maxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read scorecard: %w", err)
	}
	return data, nil
}

// reader reads one file and keeps what it finds.
type reader struct {
	file   string
	faults []Finding
	more   int       // faults found after the list was full
	warned []Finding // advice on what is known only while it is read
	nodes  int
	top    fields // of the whole file

	ids      map[string]use // every id in use
	former   []former       // ids that must not be in use any more
	elements int
	places   map[string]elementPlaces // of what the file says of elements, by their ids
	grown    map[string]place         // where an overlay adds to a component of its base, by its id

	languages map[string]place // of the translations in the file, by their languages
	compared  int              // ids, to find those that were meant

	base    *scoring.Scorecard // what an overlay extends, nil where the file is none
	extends place              // where it says so
	renamed map[string]string  // ids that the base had, by what they are now
	behind  []Finding          // advice on where an overlay is behind its base
}

func newReader(name string) *reader {
	return &reader{
		file: text.Line(name), ids: map[string]use{},
		places: map[string]elementPlaces{}, grown: map[string]place{},
		languages: map[string]place{}, renamed: map[string]string{},
	}
}

// A place is a line and a column, both from 1.
type place struct{ line, column int }

func at(n *yaml.Node) place { return place{n.Line, n.Column} }

// open makes nodes of a file, nil after a fault.
func (r *reader) open(data []byte) *yaml.Node {
	r.checkBytes(data)
	if len(r.faults) > 0 {
		return nil
	}
	root := r.compose(data)
	if root == nil || !r.checkNodes(root, 1) {
		return nil
	}
	return root
}

// finish reads a scorecard from the nodes of a file, if there are any. The
// error is a [Faults].
func (r *reader) finish(root *yaml.Node, bases *Bases) (*scoring.Scorecard, error) {
	var card *scoring.Scorecard
	if root != nil {
		card = r.scorecard(root, bases)
	}
	if faults := r.sorted(); len(faults) > 0 {
		return nil, faults
	}
	return card, nil
}

func (r *reader) fault(p place, message, hint string) {
	r.add(Finding{Line: p.line, Column: p.column, Message: message, Hint: hint})
}

func (r *reader) add(f Finding) {
	if r.isFull() {
		r.more++
		return
	}
	f.File = r.file
	r.faults = append(r.faults, f)
}

// warn advises on a value that can be as it is.
func (r *reader) warn(n *yaml.Node, message, hint string) {
	r.warned = append(r.warned, Finding{File: r.file, Line: n.Line, Column: n.Column, Message: message, Hint: hint})
}

// isFull reports whether further faults are only counted.
func (r *reader) isFull() bool { return len(r.faults) >= maxFaults }

func (r *reader) sorted() Faults {
	byPosition(r.faults)
	if r.more > 0 {
		return append(r.faults, Finding{File: r.file, Message: fmt.Sprintf("%d more faults are not listed", r.more)})
	}
	return r.faults
}
