package cli

import (
	"path/filepath"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// resultOf is a result out of a file, with the round before it.
func (a *app) resultOf(path string, as *scoring.Assessment) report.Result {
	result := report.Result{Assessment: as}
	if last := a.previous(path, as); last != nil {
		result.Previous = &last.Assessment
	}
	return result
}

// previous is the round that a result follows: beside it, or in the folder of
// the results. It is nil where there is none, and where it cannot be had: the
// result can be read without it.
func (a *app) previous(path string, as *scoring.Assessment) *results.Document {
	if as.Previous == "" || as.Previous == as.ID {
		return nil
	}
	for _, folder := range []results.Folder{{Dir: filepath.Dir(path)}, a.folder()} {
		found, err := folder.Find(as.Previous)
		if err != nil {
			continue
		}
		if d, err := results.Read(found); err == nil && d.ID == as.Previous {
			return d
		}
	}
	return nil
}
