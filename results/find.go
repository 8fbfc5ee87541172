package results

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/kamscore/kamscore/regular"
	"github.com/kamscore/kamscore/text"
)

// A NotFoundError says that a reference names no result.
type NotFoundError struct {
	Reference string
	Dir       string
	Nearest   string // an id or file name spelt much like it, or empty
}

func (e *NotFoundError) Error() string {
	return fmt.Sprintf("no result %s in %s", quote(e.Reference), e.Dir)
}

// Hint is what to do about it.
func (e *NotFoundError) Hint() string {
	if e.Nearest != "" {
		return fmt.Sprintf("did you mean %s? kamscore list shows them all", e.Nearest)
	}
	return "kamscore list shows the results there are"
}

// An AmbiguousError says that a reference names more than one result.
type AmbiguousError struct {
	Reference  string
	Candidates []string // paths
}

func (e *AmbiguousError) Error() string {
	names := make([]string, len(e.Candidates))
	for i, path := range e.Candidates {
		names[i] = filepath.Base(path)
	}
	return fmt.Sprintf("%s could be any of %s", quote(e.Reference), enumerate(names))
}

// Hint is what to do about it.
func (e *AmbiguousError) Hint() string { return "give more of the id, or the path of the file" }

// Find returns the path of the result that a user means: a path that exists,
// or the id, the file name or a unique beginning of either in the folder. A
// whole id or name goes before a beginning. The error is a NotFoundError or an
// AmbiguousError, or that of the file system.
//
// A file that cannot be read is still found by its name.
func (f Folder) Find(reference string) (path string, err error) {
	isPath := strings.ContainsAny(reference, `/`+string(filepath.Separator))
	if isPath || strings.HasSuffix(reference, extension) {
		_, err := os.Stat(reference)
		if err == nil {
			return reference, nil
		}
		if isPath {
			return "", fmt.Errorf("find %s: %w", reference, bare(err))
		}
	}
	paths, err := f.Paths()
	if err != nil {
		return "", fmt.Errorf("find %s: %w", reference, err)
	}
	wanted := strings.ToLower(strings.TrimSuffix(reference, extension))
	var whole, begun, known []string
	for _, path := range paths {
		id, name := peekID(path), strings.TrimSuffix(filepath.Base(path), extension)
		known = append(known, name)
		if id != "" {
			known = append(known, id)
		}
		switch name = strings.ToLower(name); {
		case wanted == "":
		case id == wanted || name == wanted:
			whole = append(whole, path)
		case strings.HasPrefix(id, wanted) || strings.HasPrefix(name, wanted):
			begun = append(begun, path)
		}
	}
	found := whole
	if len(found) == 0 {
		found = begun
	}
	switch len(found) {
	case 0:
		near, _ := text.Nearest(wanted, known)
		return "", &NotFoundError{Reference: reference, Dir: f.Dir, Nearest: near}
	case 1:
		return found[0], nil
	}
	return "", &AmbiguousError{Reference: reference, Candidates: found}
}

// peekID reads the id of a result without reading the rest, which the writer
// puts after it. It is empty where there is none to be had.
func peekID(path string) string {
	f, err := regular.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	in := bufio.NewReader(io.LimitReader(f, MaxSize))
	if mark, _ := in.Peek(len(byteOrderMark)); string(mark) == byteOrderMark {
		_, _ = in.Discard(len(byteOrderMark))
	}
	dec := jsontext.NewDecoder(in)
	if _, err := dec.ReadToken(); err != nil {
		return ""
	}
	for dec.PeekKind() == jsontext.KindString {
		name, err := dec.ReadToken()
		if err != nil {
			return ""
		}
		if name.String() != "id" {
			if dec.SkipValue() != nil {
				return ""
			}
			continue
		}
		if id, err := dec.ReadToken(); err == nil && id.Kind() == jsontext.KindString && isResultID(id.String()) {
			return id.String()
		}
		return ""
	}
	return ""
}
