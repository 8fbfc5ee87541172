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
	for _, path := range paths {
		d, err := Read(path)
		if err != nil {
			problems = append(problems, Problem{Path: path, Err: err})
			continue
		}
		entries = append(entries, entryOf(path, d))
	}
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(b.Updated.Compare(a.Updated), cmp.Compare(a.Path, b.Path))
	})
	return entries, problems, nil
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

func entryOf(path string, d *Document) Entry {
	return Entry{
		Path:        path,
		ID:          d.ID,
		ScorecardID: d.Scorecard.ID,
		Version:     d.Scorecard.Version,
		Extends:     d.Scorecard.Extends,
		Title:       cmp.Or(d.Scorecard.Title, d.Scorecard.ID),
		Subject:     d.Subject,
		Respondent:  d.Respondent,
		Status:      d.Status,
		Started:     d.Started,
		Updated:     d.Updated,
		Completed:   d.Completed,
		NextReview:  d.NextReview,
		Previous:    d.Previous,
		Total:       d.Scores.Total,
		Position:    positionOf(d),

		Components:   componentIDs(d.Scorecard),
		ComponentsOf: d.componentsOf(),

		Due: dueIn(d),
	}
}

// dueIn is when open actions are due, in order.
func dueIn(d *Document) []Due {
	var due []Due
	for _, at := range d.Plan.Planned(d.Scorecard) {
		if a := d.Plan.Actions[d.Scorecard.At(at).ID]; !a.Done && !a.Due.IsZero() {
			due = append(due, Due{d.Scorecard.Components[at.Component].ID, a.Due})
		}
	}
	return due
}

func positionOf(d *Document) Position {
	c, e, ok := d.Scorecard.Find(d.Position)
	if !ok {
		return Position{}
	}
	return Position{
		Element:   d.Position,
		Number:    fmt.Sprintf("%d.%d", c+1, e+1),
		Component: d.Scorecard.Components[c].Title,
	}
}
