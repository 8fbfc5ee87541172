package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adrg/xdg"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/text"
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
// the beginning of one. Without a reference it is the one updated last; files
// beside it that could not be read, one of which may be later, are told of.
func (a *app) find(reference string) (string, error) {
	if reference != "" {
		return a.findNamed(reference)
	}
	path, problems, err := a.latest(isAny)
	if err == nil {
		for _, p := range problems {
			a.remark(p.Path, "It could not be read; kamscore list says why.")
		}
	}
	return path, err
}

// holdsAnswers reports whether a path is a file that import reads.
func holdsAnswers(path string) bool {
	ext := filepath.Ext(path)
	if ext != ".csv" && ext != ".xlsx" {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// findNamed is find with a reference.
func (a *app) findNamed(reference string) (string, error) {
	if holdsAnswers(reference) {
		return "", &hinted{
			fmt.Errorf("%s is no result, which would end in .json", reference),
			"kamscore import " + quoted(reference) + " --scorecard account-selection makes one of the answers in it; name the scorecard that was answered",
		}
	}
	path, err := a.folder().Find(reference)
	if errors.Is(err, fs.ErrNotExist) && hintOf(err) == "" {
		err = noFile(reference, "a path begins in the folder you are in; kamscore list names the results in "+a.folder().Dir)
	}
	return path, err
}

// latest is the path of the result updated last among those that match, and
// the files that could not be read. Where nothing matches, these are in the
// error.
func (a *app) latest(match func(results.Entry) bool) (path string, problems []results.Problem, err error) {
	entries, problems, err := a.folder().List()
	if err != nil {
		return "", nil, err
	}
	if i := slices.IndexFunc(entries, match); i >= 0 {
		return entries[i].Path, problems, nil
	}
	what := "no assessment"
	if len(entries) > 0 {
		what = "no draft"
	}
	if len(problems) == 0 {
		return "", nil, &hinted{
			fmt.Errorf("%s was found in %s", what, a.folder().Dir),
			"kamscore start value-creation begins one; --dir names another folder",
		}
	}
	failures := make([]error, 0, len(problems)+1)
	for _, p := range problems {
		failures = append(failures, unreadable(p.Path, p.Err))
	}
	return "", nil, errors.Join(append(failures, fmt.Errorf("%s that can be read was found in %s", what, a.folder().Dir))...)
}

func isAny(results.Entry) bool { return true }

func isDraft(e results.Entry) bool { return e.Status == scoring.Draft }

// unreadable is err, with what can be done where the file is damaged: opening
// it to go on goes back to its backup.
func unreadable(path string, err error) error {
	if !errors.Is(err, results.ErrDamaged) {
		return err
	}
	return &hinted{err, "kamscore resume " + quoted(path) + " brings back its backup, where there is one"}
}

// quoted is a path to be pasted into a shell.
func quoted(path string) string { return text.Shell(path) }

// problemWords is a file that could not be read, and what helps.
func problemWords(p results.Problem) string {
	words := p.Err.Error()
	if errors.Is(p.Err, results.ErrDamaged) {
		words = filepath.Base(p.Path) + " is damaged. kamscore resume " + quoted(strings.TrimSuffix(filepath.Base(p.Path), ".json")) + " brings back its backup."
	}
	return text.Line(words)
}

// remark tells on stderr, in one line, what was noticed about a file.
func (a *app) remark(path, sentence string) {
	_, _ = fmt.Fprintf(a.Err, "kamscore: %s: %s\n", text.Line(path), text.Line(sentence))
}
