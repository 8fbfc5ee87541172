package cli

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
)

// resultPaths are the files that the arguments stand for, each once.
func (a *app) resultPaths(args []string) ([]string, error) {
	var paths []string
	seen := map[string]bool{}
	for _, arg := range args {
		of := []string{arg}
		info, err := os.Stat(arg)
		if err == nil && info.IsDir() || arg == a.folder().Dir { // which need not be there yet
			of, err = results.Folder{Dir: arg}.Paths()
		} else if of[0], err = a.findNamed(arg); isNotFound(err) {
			err = &hinted{err, "there is no folder of that name here either; " + hintOf(err)}
		}
		if err != nil {
			return nil, err
		}
		if len(args) == 1 {
			return of, nil // in which there is none twice
		}
		for _, path := range of {
			if whole := absolute(path); !seen[whole] {
				seen[whole] = true
				paths = append(paths, path)
			}
		}
	}
	return paths, nil
}

func isNotFound(err error) bool {
	var missing *results.NotFoundError
	return errors.As(err, &missing)
}

// A gathered is the results that some arguments stand for.
type gathered struct {
	rollUps  []*scoring.RollUp
	problems []results.Problem // of the files that could not be read, by their paths
	paths    []string          // of all files
}

// gather reads the results that are named, and rolls them up to do something
// with. It fails where there is none.
func (a *app) gather(do string, args []string, c scoring.Choice, anonymous bool) (gathered, error) {
	// What is kept of a result is small beside what reading it takes: to clear
	// up four times as often saves a quarter of the memory for little time.
	defer debug.SetGCPercent(debug.SetGCPercent(25))
	paths, err := a.resultPaths(args)
	if err != nil {
		return gathered{}, err
	}
	var g scoring.Gatherer
	var problems []results.Problem
	err = a.scan(paths, func(path string, as *scoring.Assessment, err error) {
		if err != nil {
			problems = append(problems, results.Problem{Path: path, Err: err})
		} else {
			g.Add(as, text.Line(path))
		}
	})
	if err != nil {
		return gathered{}, err
	}
	slices.SortFunc(problems, func(a, b results.Problem) int { return cmp.Compare(a.Path, b.Path) })
	found := gathered{g.RollUps(c), problems, paths}
	if len(found.rollUps) == 0 {
		return gathered{}, a.nothingGathered(do, args, found, anonymous)
	}
	return found, nil
}

// absolute is the whole of a path, which tells whether it is another's too; the
// path itself where the folder that it is from is not to be had.
func absolute(path string) string {
	whole, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	return whole
}

// ofScorecard are the roll-ups of the scorecard that was asked for, by its id or
// id@major, empty for all.
func ofScorecard(rollUps []*scoring.RollUp, scorecard string) (chosen []*scoring.RollUp, err error) {
	if scorecard == "" {
		return rollUps, nil
	}
	id, major, isOneMajor := strings.Cut(scorecard, "@")
	for _, r := range rollUps {
		if r.Scorecard.ID == id && (!isOneMajor || r.Scorecard.Major() == major) {
			chosen = append(chosen, r)
		}
	}
	if chosen == nil {
		return nil, &usageError{fmt.Errorf("no result is of the scorecard %s", scorecard), "there are results of " + scorecardNames(rollUps)}
	}
	return chosen, nil
}

// fits refuses several roll-ups in a format that holds one.
func fits(rollUps []*scoring.RollUp, format report.Format) error {
	if len(rollUps) < 2 || !slices.Contains([]report.Format{report.CSV, report.JSON, report.XLSX}, format) {
		return nil
	}
	what, hint := "scorecards", "choose one by --scorecard "+scorecardName(rollUps[0])
	if scorecardName(rollUps[0]) == scorecardName(rollUps[len(rollUps)-1]) {
		what, hint = "bases or scales of one scorecard", "name the files of one of them; text, markdown and html have a section for each"
	}
	return &usageError{
		fmt.Errorf("the results are of %d %s, and %s holds one: %s", len(rollUps), what, format, scorecardNames(rollUps)), hint,
	}
}

func scorecardNames(rollUps []*scoring.RollUp) string {
	names := make([]string, len(rollUps))
	for i, r := range rollUps {
		names[i] = scorecardName(r)
		if base := r.Scorecard.Extends; r.Scorecard.IsOverlay() {
			names[i] += " (of " + base.ID + "@" + base.Major() + ")"
		}
	}
	return strings.Join(names, ", ")
}

func scorecardName(r *scoring.RollUp) string { return r.Scorecard.ID + "@" + r.Scorecard.Major() }

func roleNames() string {
	names := make([]string, len(scoring.Roles()))
	for i, role := range scoring.Roles() {
		names[i] = string(role)
	}
	return strings.Join(names, ", ")
}
