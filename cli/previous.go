package cli

import (
	"path/filepath"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// previous is the round that a result follows, out of the folder of that
// result's file or that of the results. It is nil where there is none, and
// where it cannot be had: everything else can be done without it.
func (a *app) previous(path string, as *scoring.Assessment) *results.Document {
	if as.Previous == "" {
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

// resultOf is a result out of a file, with the round before it.
func (a *app) resultOf(path string, as *scoring.Assessment) report.Result {
	r := report.Result{Assessment: as}
	if last := a.previous(path, as); last != nil {
		r.Previous = &last.Assessment
	}
	return r
}
