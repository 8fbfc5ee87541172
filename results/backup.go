package results

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
)

// The backup of a result, .bak beside it, is the version that a session
// found. What is written over a result has passed every check there is; the
// backup is for what no check sees, a respondent's own mistake or a disk that
// loses what it confirmed.
//
// Beside it is, for good, what the result was before it was put on another
// version of its scorecard: X.json.1.0.0.bak.

func backupPath(path string) string { return path + ".bak" }

// backUp keeps the version found at Open, once in a session, before the first
// save over it.
func (s *Saver) backUp() error {
	if s.outgrown != "" && s.sound != nil {
		if err := keepVersion(s.fs, s.path, s.outgrown, s.sound); err != nil {
			return err
		}
		s.outgrown = ""
	}
	if s.found == nil {
		return nil
	}
	if err := writeWhole(s.fs, backupPath(s.path), s.found); err != nil {
		return err
	}
	s.found = nil
	return nil
}

// keepVersion copies a result to a name that says on which version of its
// scorecard it was. A copy that is there is not overwritten.
func keepVersion(fsys fileSystem, path, version string, data []byte) error {
	stem := path + "." + inName(version)
	for n := 1; ; n++ {
		kept := backupPath(numbered(stem, n))
		there, _, err := fsys.read(kept)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return writeWhole(fsys, kept, data)
		case err != nil:
			return err
		case bytes.Equal(there, data):
			return nil
		}
	}
}

// inName is a version as a file name can have it: whoever edits a file may
// write anything for one.
func inName(version string) string {
	const most = 32
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(idLetters+"-.", r) {
			return r
		}
		return '-'
	}, strings.ToLower(version))
	return strings.Trim(name[:min(len(name), most)], ".")
}

// isVersionCopy reports whether a file is what keepVersion makes of a result.
func isVersionCopy(name, result string) bool {
	return strings.HasPrefix(name, result+".") && strings.HasSuffix(name, ".bak") && name != backupPath(result)
}
