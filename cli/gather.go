package cli

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
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
			whole, err := filepath.Abs(path)
			if err != nil {
				return nil, fmt.Errorf("read %s: %w", path, err)
			}
			if !seen[whole] {
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
	files    int               // that there are
}

// gather reads the results that are named, and rolls them up.
func (a *app) gather(args []string, c scoring.Choice) (gathered, error) {
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
	return gathered{g.RollUps(c), problems, len(paths)}, nil
}

// chooseRollUps are those of the scorecard that was asked for, in a format that
// they fit in.
func chooseRollUps(rollUps []*scoring.RollUp, scorecard string, format report.Format) ([]*scoring.RollUp, error) {
	chosen, err := ofScorecard(rollUps, scorecard)
	if err != nil {
		return nil, err
	}
	return chosen, fits(chosen, format)
}

// ofScorecard are the roll-ups of a scorecard by its id or id@major, all of them
// where none is named.
func ofScorecard(rollUps []*scoring.RollUp, scorecard string) ([]*scoring.RollUp, error) {
	if scorecard == "" {
		return rollUps, nil
	}
	var chosen []*scoring.RollUp
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

// nothingGathered says why there is no result at all to do something with.
func (a *app) nothingGathered(do string, args []string, of gathered, anonymous bool) error {
	if len(of.problems) == 0 {
		hint := "name the folder that the .json files are in; kamscore list shows the results of your own"
		if slices.Equal(args, []string{a.folder().Dir}) {
			hint = "kamscore start begins one; where the .json files are in another folder, name it"
		}
		return &hinted{fmt.Errorf("there is no result in %s to %s", strings.Join(args, ", "), do), hint}
	}
	if !anonymous {
		for _, p := range of.problems {
			complain(a.Err, unreadable(p.Path, p.Err))
		}
	}
	return fmt.Errorf("none of %s could be read, so there is nothing to %s", report.Count(len(of.problems), "file"), do)
}

// reasonOf is why a file could not be read, without its path, in one line.
func reasonOf(err error) string {
	if cause := errors.Unwrap(err); cause != nil {
		err = cause
	}
	reason, more, _ := strings.Cut(err.Error(), "\n")
	if more != "" {
		reason += fmt.Sprintf(" (and %d more)", strings.Count(more, "\n")+1)
	}
	return reason
}

// unreadables are the files that could not be read, as a report lists them.
func unreadables(problems []results.Problem) (out []report.Unreadable) {
	for _, p := range problems {
		out = append(out, report.Unreadable{Path: text.Line(p.Path), Reason: text.Line(reasonOf(p.Err))})
	}
	return out
}

// roleNamed is the role that goes by a name, none by none.
func roleNamed(name string) (scoring.Role, error) {
	role := scoring.Role(name)
	if name != "" && !slices.Contains(scoring.Roles(), role) {
		return "", &usageError{fmt.Errorf("there is no role %q", name), "--role is one of " + roleNames()}
	}
	return role, nil
}

func roleNames() string {
	names := make([]string, len(scoring.Roles()))
	for i, role := range scoring.Roles() {
		names[i] = string(role)
	}
	return strings.Join(names, ", ")
}
