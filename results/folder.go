package results

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

const extension = ".json"

// A Folder is where results are kept. It need not exist.
type Folder struct {
	Dir string
}

// An Entry is one result as a list shows it.
type Entry struct {
	Path        string
	ID          string
	ScorecardID string
	Version     string       // of the scorecard
	Extends     scoring.Base // what the scorecard is an overlay of, if it is one
	Title       string       // of the scorecard, its id where it has none
	Subject     scoring.Subject
	Respondent  scoring.Respondent
	Status      scoring.Status
	Started     time.Time
	Updated     time.Time
	Completed   time.Time     // zero while it is a draft
	NextReview  time.Time     // zero where none was agreed
	Previous    string        // id of the result it follows, or empty
	Total       scoring.Score // 37 of 71 rated is Total.Rated of Total.Applicable
	Position    Position

	Components []string // ids of those that are asked
	// ComponentsOf is how many components the scorecard has where only some of
	// them are asked, and Total is over those; 0 where all are.
	ComponentsOf int

	Due []Due // open actions of these components, the first of them first
}

// A Due is when an open action is due, and for which component.
type Due struct {
	Component string // its id
	Day       scoring.Day
}

// A Position is the element a respondent looked at last. The zero value is
// none, or one that the scorecard does not have.
type Position struct {
	Element   string // its id
	Number    string // as the screens number it: "5.2"
	Component string // the title of its component
}

// A Problem is a file in a folder that could not be read.
type Problem struct {
	Path string
	Err  error
}

// List returns the results of a folder, the one updated last first, and the
// files that could not be read. A missing folder is an empty list. Files that
// begin with a dot and subfolders are not looked at.
func (f Folder) List() (entries []Entry, problems []Problem, err error) {
	paths, err := f.Paths()
	if err != nil {
		return nil, nil, fmt.Errorf("list the results: %w", err)
	}
	entries = make([]Entry, 0, len(paths))
	Scan(paths, func(path string, a *scoring.Assessment, err error) {
		if err != nil {
			problems = append(problems, Problem{Path: path, Err: err})
		} else {
			entries = append(entries, entryOf(path, a))
		}
	})
	slices.SortFunc(problems, func(a, b Problem) int { return cmp.Compare(a.Path, b.Path) })
	slices.SortFunc(entries, func(a, b Entry) int {
		if later := b.Updated.Compare(a.Updated); later != 0 {
			return later
		}
		return cmp.Or(written(b.Path, a.Path), cmp.Compare(a.Path, b.Path))
	})
	return entries, problems, nil
}

// written compares when two files were written: a script saves several results
// in one second, which is all that Updated tells.
func written(a, b string) int {
	x, err := os.Stat(a)
	if err != nil {
		return 0
	}
	y, err := os.Stat(b)
	if err != nil {
		return 0
	}
	return x.ModTime().Compare(y.ModTime())
}

// Paths are the files of a folder that are results by name, in order: none
// where it is missing, and no subfolder is looked at.
func (f Folder) Paths() ([]string, error) {
	files, err := os.ReadDir(f.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, file := range files {
		name := file.Name()
		if !file.IsDir() && filepath.Ext(name) == extension && !strings.HasPrefix(name, ".") {
			paths = append(paths, filepath.Join(f.Dir, name))
		}
	}
	return paths, nil
}

func entryOf(path string, a *scoring.Assessment) Entry {
	return Entry{
		Path:        path,
		ID:          a.ID,
		ScorecardID: a.Scorecard.ID,
		Version:     a.Scorecard.Version,
		Extends:     a.Scorecard.Extends,
		Title:       cmp.Or(a.Scorecard.Title, a.Scorecard.ID),
		Subject:     a.Subject,
		Respondent:  a.Respondent,
		Status:      a.Status,
		Started:     a.Started,
		Updated:     a.Updated,
		Completed:   a.Completed,
		NextReview:  a.NextReview,
		Previous:    a.Previous,
		Total:       scoring.ScoreAll(a.Scorecard, a.Answers).Total,
		Position:    positionOf(a),

		Components:   componentIDs(a.Scorecard),
		ComponentsOf: componentsOf(a),

		Due: dueIn(a),
	}
}

// dueIn is when open actions are due, in order.
func dueIn(a *scoring.Assessment) []Due {
	var due []Due
	for _, at := range a.Plan.Planned(a.Scorecard) {
		if action := a.Plan.Actions[a.Scorecard.At(at).ID]; !action.Done && !action.Due.IsZero() {
			due = append(due, Due{a.Scorecard.Components[at.Component].ID, action.Due})
		}
	}
	return due
}

func positionOf(a *scoring.Assessment) Position {
	c, e, ok := a.Scorecard.Find(a.Position)
	if !ok {
		return Position{}
	}
	return Position{
		Element:   a.Position,
		Number:    fmt.Sprintf("%d.%d", c+1, e+1),
		Component: a.Scorecard.Components[c].Title,
	}
}
