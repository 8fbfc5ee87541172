package cli

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/adrg/xdg"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
)

// folder is where results are: --dir, KAMSCORE_DIR, or the user's data folder.
func (a *app) folder() results.Folder {
	if a.dir != "" {
		return results.Folder{Dir: a.dir}
	}
	if dir, ok := a.Env("KAMSCORE_DIR"); ok && dir != "" {
		return results.Folder{Dir: dir}
	}
	return results.Folder{Dir: filepath.Join(xdg.DataHome, "kamscore")}
}

// find returns the path of the result that a reference names: a path, an id or
// the beginning of one. Without a reference it is the one updated last.
func (a *app) find(reference string) (string, error) {
	if reference != "" {
		return a.folder().Find(reference)
	}
	return a.latest(nil)
}

// latest is the path of the result updated last among those that match.
func (a *app) latest(match func(results.Entry) bool) (string, error) {
	entry, err := a.folder().Latest(match)
	if errors.Is(err, results.ErrNone) {
		return "", &hinted{
			fmt.Errorf("no assessment was found in %s", a.folder().Dir),
			"kamscore start value-creation begins one; --dir names another folder",
		}
	}
	return entry.Path, err
}

func isDraft(e results.Entry) bool { return e.Status == scoring.Draft }
