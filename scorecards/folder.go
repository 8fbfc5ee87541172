package scorecards

import (
	"fmt"
	"os"
	"path/filepath"
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
	Path string // of its file
}

// A Problem is a file of a folder that is not offered.
type Problem struct {
	Path string
	Err  error // a [Faults] where the file is read and is no scorecard
}

// List reads the scorecards of a folder, in the order of the names of their
// files. An id that is bundled, or that an earlier file has, is a problem: it
// would not be clear which of the two is meant. The error is that of reading
// the folder, such as fs.ErrNotExist.
func (f Folder) List() ([]Own, []Problem, error) {
	bases := BasesIn(f)
	files, more, err := bases.shelves[0].all()
	if err != nil {
		return nil, nil, err
	}
	var problems []Problem
	if len(more) > 0 {
		problems = append(problems, Problem{
			filepath.Join(f.Dir, more[0]),
			fmt.Errorf("of the %d files in its folder only the first %d are read; move some away", maxFiles+len(more), maxFiles),
		})
	}
	var found []Own
	bundled, taken := IDs(), map[string]string{}
	for _, file := range files {
		path, name := file.path, filepath.Base(file.path)
		card, err := file.scorecard(bases)
		switch {
		case err != nil:
		case slices.Contains(bundled, card.ID):
			err = fmt.Errorf("its id %s is that of a bundled scorecard; give it one of your own", card.ID)
		case taken[card.ID] != "":
			err = fmt.Errorf("its id %s is that of %s, too; give one of them another", card.ID, taken[card.ID])
		}
		if err != nil {
			problems = append(problems, Problem{path, err})
			continue
		}
		taken[card.ID] = name
		found = append(found, Own{card, path})
	}
	return found, problems, nil
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
