package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/text"
)

// unread are the files of two gatherings that could not be read, and how many
// files there are, each once: they may be of the same folder.
func unread(now, before gathered) (problems []results.Problem, files int) {
	problems = slices.Clone(now.problems)
	if len(before.paths) == 0 {
		return problems, len(now.paths)
	}
	seen := map[string]bool{}
	for _, path := range now.paths {
		seen[absolute(path)] = true
	}
	for _, p := range before.problems {
		if !seen[absolute(p.Path)] {
			problems = append(problems, p)
		}
	}
	for _, path := range before.paths {
		seen[absolute(path)] = true
	}
	return problems, len(seen)
}

// tellUnread says at the end of what was made of some files that others could
// not be read, and names them unless the report does or must not.
func (a *app) tellUnread(made string, problems []results.Problem, files int, isNamed bool) error {
	if len(problems) == 0 {
		return nil
	}
	if !isNamed {
		for _, p := range problems {
			complain(a.Err, p.Err)
		}
	}
	return fmt.Errorf("%d of %s could not be read; the %s is of the others", len(problems), report.Count(files, "file"), made)
}

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
