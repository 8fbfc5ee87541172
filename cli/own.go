package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/text"
	"github.com/kamscore/kamscore/words"
)

// ownFolder is where the user's own scorecards are: --library,
// KAMSCORE_LIBRARY, or the user's config folder, where it was not named.
func (a *app) ownFolder() (folder scorecards.Folder, isNamed bool) {
	dir := a.library
	if dir == "" {
		dir, _ = a.Env("KAMSCORE_LIBRARY")
	}
	if isNamed = dir != ""; !isNamed {
		dir = filepath.Join(xdg.ConfigHome, "kamscore", "scorecards")
	}
	// A result keeps where its scorecard is, to be found from any folder.
	if path, err := filepath.Abs(dir); err == nil {
		dir = path
	}
	return scorecards.Folder{Dir: dir}, isNamed
}

// bases are what an overlay can extend: the bundled scorecards and the user's
// own.
func (a *app) bases() *scorecards.Bases {
	folder, _ := a.ownFolder()
	return scorecards.BasesIn(folder)
}

// own are the user's own scorecards, and the files that are none. Only a
// folder that was named must be there.
func (a *app) own() ([]card, []scorecards.Problem, error) {
	folder, isNamed := a.ownFolder()
	found, problems, err := folder.List()
	if errors.Is(err, fs.ErrNotExist) && !isNamed {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, &hinted{
			fmt.Errorf("read your own scorecards in %s: %w", folder.Dir, bare(err)),
			"--library or KAMSCORE_LIBRARY names their folder; without them it is one of your config folder",
		}
	}
	cards := make([]card, len(found))
	for i, o := range found {
		cards[i] = card{Scorecard: o.Scorecard, source: o.Path, earlier: o.Earlier}
	}
	return cards, problems, nil
}

// loadOwn finds one of the user's own scorecards by its id. unknown is the
// error where there is none of that id.
func (a *app) loadOwn(id string, unknown error) (card, error) {
	cards, problems, err := a.own()
	if err != nil {
		return card{}, errors.Join(unknown, err)
	}
	ids := make([]string, len(cards))
	for i, c := range cards {
		if c.ID == id {
			return c, nil
		}
		ids[i] = c.ID
	}
	folder, _ := a.ownFolder()
	hint := "a file of your own is given by its path, such as ./" + id + ".yaml, or by its id where it is in " + folder.Dir
	switch faulty := faultyOf(problems, id); {
	case faulty != "":
		hint = faulty + " has that id and cannot be used; kamscore scorecards check " + id + " says what to mend"
	case len(problems) > 0:
		hint = fmt.Sprintf("%s in %s cannot be used; kamscore scorecards list says why", report.Count(len(problems), "file"), folder.Dir)
	case len(ids) > 0:
		hint = "your own are " + strings.Join(ids, ", ") + "; any other file is given by its path, such as ./" + id + ".yaml"
	}
	return card{}, &hinted{unknown, hint}
}

// unusable is why a file is not among the user's own scorecards, and what to
// do about it.
func unusable(p scorecards.Problem) error {
	var faults scorecards.Faults
	if errors.As(p.Err, &faults) {
		for _, f := range faults {
			if f.IsOfBase {
				return &hinted{fmt.Errorf("%s cannot be used: %s", p.Path, f.Message), f.Hint}
			}
		}
		return &hinted{
			fmt.Errorf("%s cannot be used: %s", p.Path, report.Count(len(faults), "fault")),
			"kamscore scorecards check " + quoted(p.Path) + " says what to mend",
		}
	}
	return fmt.Errorf("%s cannot be used: %w", p.Path, p.Err)
}

// unusableLine says on the home screen what keeps files from being offered;
// it is empty where nothing does.
func unusableLine(problems []scorecards.Problem, err error, w *words.Opened) string {
	switch {
	case err != nil:
		return text.Line(err.Error()) + "."
	case len(problems) == 0:
		return ""
	case len(problems) > 1:
		return w.UnusableIn.Of(len(problems), text.Line(filepath.Dir(problems[0].Path)))
	}
	p := problems[0]
	p.Path = filepath.Base(p.Path)
	return fmt.Sprintf(w.UnusableWhy, text.Line(unusable(p).Error()))
}
