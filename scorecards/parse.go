package scorecards

import (
	"fmt"
	"io"
	"os"
	"syscall"

	"gopkg.in/yaml.v3"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// Parse reads a scorecard from the bytes of a file; name is what findings
// call the file. The error is a [Faults] and holds every fault at once. The
// findings are advice: the scorecard can be used as it is.
func Parse(name string, data []byte) (*scoring.Scorecard, []Finding, error) {
	r, card, err := read(name, data)
	if err != nil {
		return nil, nil, err
	}
	return card, r.advice(card), nil
}

// read is [Parse] without the advice, which its reader can give.
func read(name string, data []byte) (*reader, *scoring.Scorecard, error) {
	r := &reader{file: text.Line(name), ids: map[string]use{}}
	card := r.parse(data)
	if faults := r.sorted(); len(faults) > 0 {
		return nil, nil, faults
	}
	return r, card, nil
}

// ReadFile is [Parse] of a regular file. The error is a [Faults] where the
// file could be read.
func ReadFile(path string) (*scoring.Scorecard, []Finding, error) {
	data, err := FileSource(path)
	if err != nil {
		return nil, nil, err
	}
	return Parse(path, data)
}

// FileSource is the content of a regular file, unchecked but for its size. The
// error is a [Faults] where that is more than a scorecard may have.
func FileSource(path string) ([]byte, error) {
	// Without O_NONBLOCK, opening a FIFO would wait for somebody to write.
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, fmt.Errorf("read scorecard: %w", err)
	}
	defer func() { _ = f.Close() }() // nothing was written
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("read scorecard: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("read scorecard: %s is not a regular file", path)
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
	more   int // faults found after the list was full
	nodes  int

	ids      map[string]use // every id in use
	former   []former       // ids that must not be in use any more
	elements int
	places   []elementPlaces // of every element, in the order of the file

	languages []place // of every translation, in the order of the file
	compared  int     // ids, to find those that were meant
}

// A place is a line and a column, both from 1.
type place struct{ line, column int }

func at(n *yaml.Node) place { return place{n.Line, n.Column} }

func (r *reader) parse(data []byte) *scoring.Scorecard {
	r.checkBytes(data)
	if len(r.faults) > 0 {
		return nil
	}
	root := r.compose(data)
	if root == nil || !r.checkNodes(root, 1) {
		return nil
	}
	return r.scorecard(root)
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

// isFull reports whether further faults are only counted.
func (r *reader) isFull() bool { return len(r.faults) >= maxFaults }

func (r *reader) sorted() Faults {
	byPosition(r.faults)
	if r.more > 0 {
		return append(r.faults, Finding{File: r.file, Message: fmt.Sprintf("%d more faults are not listed", r.more)})
	}
	return r.faults
}
