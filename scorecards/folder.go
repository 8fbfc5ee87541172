package scorecards

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// maxFiles is how many files of a folder are read, each within its own limits.
const maxFiles = 200

// A Folder holds scorecards of the user's own, a file each, whose name ends
// with .yaml or .yml.
type Folder struct{ Dir string }

// An Own is a scorecard of the user's own.
type Own struct {
	*scoring.Scorecard
	Path    string // of its file
	Earlier []Own  // versions of it that lie beside it, the newest first
}

// A Problem is a file of a folder that is not offered.
type Problem struct {
	Path string
	ID   string // that the file seems to have, or empty
	Err  error  // a [Faults] where the file is read and is no scorecard
}

// List reads the scorecards of a folder, in the order of the names of their
// files. Of one id the highest version counts. An id that is bundled is a
// problem, and so is a version that two files have and say otherwise: it would
// not be clear which of the two is meant. The error is that of reading the
// folder, such as fs.ErrNotExist.
func (f Folder) List() ([]Own, []Problem, error) {
	bases := BasesIn(f)
	files, more, err := bases.shelves[0].all()
	if err != nil {
		return nil, nil, err
	}
	var problems []Problem
	if len(more) > 0 {
		problems = append(problems, Problem{
			Path: filepath.Join(f.Dir, more[0]),
			Err:  fmt.Errorf("of the %d files in its folder only the first %d are read; move some away", maxFiles+len(more), maxFiles),
		})
	}
	var found []Own
	bundled, versions := IDs(), map[string][]Own{}
	for _, file := range files {
		card, err := file.scorecard(bases)
		if err == nil && slices.Contains(bundled, card.ID) {
			err = fmt.Errorf("its id %s is that of a bundled scorecard; give it one of your own", card.ID)
		}
		if err == nil {
			err = checkVersion(card, versions[card.ID])
		}
		if err != nil {
			problems = append(problems, Problem{file.path, file.id(), err})
			continue
		}
		own := Own{Scorecard: card, Path: file.path}
		if versions[card.ID] = append(versions[card.ID], own); len(versions[card.ID]) == 1 {
			found = append(found, own)
		}
	}
	for i := range found {
		found[i] = newest(versions[found[i].ID])
	}
	return found, problems, nil
}

// checkVersion refuses a scorecard whose version another file has, and says
// otherwise.
func checkVersion(card *scoring.Scorecard, others []Own) error {
	for _, o := range others {
		if scoring.CompareVersions(o.Version, card.Version) == 0 && !reflect.DeepEqual(o.Scorecard, card) {
			return fmt.Errorf("it is %s %s as %s is, and says something else; give the later of the two a higher version, or move one away",
				card.ID, card.Version, filepath.Base(o.Path))
		}
	}
	return nil
}

// newest is the highest of some versions, with the others.
func newest(versions []Own) Own {
	slices.SortStableFunc(versions, func(a, b Own) int { return scoring.CompareVersions(b.Version, a.Version) })
	own := versions[0]
	own.Earlier = versions[1:]
	return own
}

// names are the files that are meant as scorecards, sorted. Hidden ones are
// what editors and systems leave behind.
func (f Folder) names() ([]string, error) {
	entries, err := os.ReadDir(f.Dir)
	if err != nil {
		return nil, fmt.Errorf("read the folder of your scorecards: %w", err)
	}
	var names []string
	for _, e := range entries {
		extension := filepath.Ext(e.Name())
		if !e.IsDir() && !strings.HasPrefix(e.Name(), ".") && (extension == ".yaml" || extension == ".yml") {
			names = append(names, e.Name())
		}
	}
	return names, nil
}
