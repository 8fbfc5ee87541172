package results

// The backup of a result, .bak beside it, is the version that a session
// found. What is written over a result has passed every check there is; the
// backup is for what no check sees, a respondent's own mistake or a disk that
// loses what it confirmed.

func backupPath(path string) string { return path + ".bak" }

// backUp keeps the version found at Open, once in a session, before the first
// save over it.
func (s *Saver) backUp() error {
	if s.found == nil {
		return nil
	}
	if err := writeWhole(s.fs, backupPath(s.path), s.found); err != nil {
		return err
	}
	s.found = nil
	return nil
}
