package scorecards

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"
)

// compose returns the one document of a file as nodes, or nil after a fault.
// Nothing is decoded into Go values: yaml.v3 compares every key with every
// other when it does.
func (r *reader) compose(data []byte) *yaml.Node {
	lines := &lineReader{rest: data}
	doc, next, err := decode(lines)
	switch {
	case errors.Is(err, io.EOF):
		r.fault(place{1, 1}, "the file is empty", "start with 'format: "+formatName+"'")
	case err != nil:
		r.syntaxFault(data, err, lines.read)
	case next != nil:
		r.fault(at(next), "the file holds more than one document", "keep one scorecard in a file and remove the '---' between them")
	default:
		return doc.Content[0]
	}
	return nil
}

// decode parses a file up to its second document, if there is one. The error
// is io.EOF where there is not even a first.
func decode(lines *lineReader) (doc, next *yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the parser failed: %v", p)
		}
	}()
	decoder := yaml.NewDecoder(lines)
	doc, next = new(yaml.Node), new(yaml.Node)
	if err := decoder.Decode(doc); err != nil {
		return nil, nil, err
	}
	switch err := decoder.Decode(next); {
	case errors.Is(err, io.EOF):
		return doc, nil, nil
	case err != nil:
		return nil, nil, err
	}
	return doc, next, nil
}

// lineReader hands out a file line by line, so that it knows how far the
// parser got: for the commonest mistake, a wrong indentation, yaml.v3 names
// the line where the enclosing block began.
type lineReader struct {
	rest []byte
	read int // lines begun
	cut  bool
}

func (l *lineReader) Read(p []byte) (int, error) {
	if len(l.rest) == 0 {
		return 0, io.EOF
	}
	line := l.rest
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i+1]
	}
	if !l.cut {
		l.read++
	}
	n := copy(p, line)
	l.cut = n < len(line)
	l.rest = l.rest[n:]
	return n, nil
}
