package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
)

// bundled is the source of a scorecard that comes with kamscore.
const bundled = "bundled"

// A card is a scorecard and where it came from.
type card struct {
	*scoring.Scorecard
	source string // "bundled" or the absolute path of its YAML

	earlier []scorecards.Own // versions before it in the user's own folder, the newest first
}

// versions are all that the user's own folder has of the scorecard, the newest
// first.
func (c card) versions() []scorecards.Own {
	return append([]scorecards.Own{{Scorecard: c.Scorecard, Path: c.source}}, c.earlier...)
}

// reference is how the scorecard is named on a command line.
func (c card) reference() string {
	if c.source == bundled {
		return c.ID
	}
	return c.source
}

// loadCard reads a scorecard by its id, bundled or the user's own, or by the
// path of a YAML file.
func (a *app) loadCard(reference string) (card, error) {
	if !isPath(reference) {
		return a.loadByID(reference)
	}
	path, err := filepath.Abs(reference)
	if err != nil {
		return card{}, fmt.Errorf("read %s: %w", reference, err)
	}
	s, _, err := a.bases().ReadFile(path) // scorecards check tells the warnings
	if err != nil {
		return card{}, unopened(reference, err)
	}
	return card{Scorecard: s, source: path}, nil
}

// lookUp finds a scorecard as far as that takes no time, and returns what reads
// it: a name that nothing has is told before the terminal is taken, and reading
// goes on behind the first frame.
func (a *app) lookUp(reference string) (read func() (card, error), err error) {
	switch {
	case isPath(reference):
		if _, err := os.Stat(reference); err != nil {
			return nil, unopened(reference, err)
		}
	case !slices.Contains(scorecards.IDs(), reference):
		c, err := a.loadByID(reference)
		return func() (card, error) { return c, nil }, err
	}
	return func() (card, error) { return a.loadCard(reference) }, nil
}

// unopened is why a scorecard could not be read, with what to do about it.
func unopened(reference string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return noFile(reference, "a path begins in the folder you are in; kamscore scorecards list names the scorecards there are")
	}
	var faults scorecards.Faults
	if errors.As(err, &faults) {
		hint := faults[0].Hint
		if len(faults) > 1 {
			hint = "kamscore scorecards check " + quoted(reference) + " says what to do about each"
		}
		return &hinted{err, hint}
	}
	if info, failed := os.Stat(reference); failed == nil && info.IsDir() {
		return &hinted{fmt.Errorf("%s is a folder, and no scorecard", reference), "name a file in it; --library takes a folder of scorecards of your own"}
	}
	return err
}

// loadByID reads a scorecard by its id, bundled or the user's own.
func (a *app) loadByID(id string) (card, error) {
	s, err := scorecards.Bundled(id)
	if err != nil {
		return a.loadOwn(id, err)
	}
	return card{Scorecard: s, source: bundled}, nil
}

func isPath(reference string) bool {
	return strings.ContainsRune(reference, filepath.Separator) || strings.Contains(reference, "/") ||
		slices.Contains(yamlExtensions, filepath.Ext(reference))
}

// isOnServer reports whether Windows would reach for another machine to open a
// path, and tell it who asks. Somebody else's result may name any path, so what
// only a result names is not looked for there.
func isOnServer(path string) bool {
	return strings.HasPrefix(strings.ReplaceAll(path, `\`, "/"), "//")
}

var errOnServer = errors.New("the folder is on another machine, and only the result names it")

// yamlExtensions are what the name of a scorecard's file ends with.
var yamlExtensions = []string{".yaml", ".yml"}

// cardOf finds the scorecard of a result to go on with: in a file that was named,
// where the result says, or by its id among the bundled ones and the user's own.
// In the folder of these the highest version counts that is not of another major
// one.
func (a *app) cardOf(d *results.Document, named string) (card, error) {
	return a.cardFor(d, named, "resume")
}

// cardFor is cardOf for a command that can be told where the scorecard is.
func (a *app) cardFor(d *results.Document, named, command string) (card, error) {
	if named != "" {
		c, err := a.loadCard(named)
		if err == nil && c.ID != d.Scorecard.ID {
			err = &hinted{
				fmt.Errorf("the result was rated on the scorecard %s, and %s is %s", d.Scorecard.ID, named, c.ID),
				"name the file of " + d.Scorecard.ID + ", or leave it out where that is where it was",
			}
		}
		return c, err
	}
	c, err := a.cardRated(d, command)
	if folder, _ := a.ownFolder(); err != nil || filepath.Dir(c.source) != folder.Dir {
		return c, err
	}
	return a.newestOwn(c, d.Scorecard.Major()), nil
}

// newestOwn is one of the user's own scorecards in the highest version of a
// major one.
func (a *app) newestOwn(c card, major string) card {
	cards, _, err := a.own()
	if err != nil {
		return c
	}
	for _, own := range cards {
		if own.ID != c.ID {
			continue
		}
		for _, v := range own.versions() {
			if v.Major() == major && scoring.CompareVersions(v.Version, c.Version) > 0 {
				return card{Scorecard: v.Scorecard, source: v.Path}
			}
		}
	}
	return c
}

// cardRated finds the scorecard of a result, the very file that was rated where
// that is still there. The command is the one that can be told where it is.
func (a *app) cardRated(d *results.Document, command string) (card, error) {
	var missing error
	if d.Source != bundled && d.Source != "" && !isOnServer(d.Source) {
		c, err := a.loadCard(d.Source)
		if err == nil && c.ID == d.Scorecard.ID {
			return c, nil
		}
		var faults scorecards.Faults
		if errors.As(err, &faults) {
			return card{}, err
		}
		missing = &hinted{
			fmt.Errorf("the scorecard %s is no longer at %s", d.Scorecard.ID, d.Source),
			"kamscore " + command + " " + d.ID + " --scorecard FILE says where it is now",
		}
	}
	if c, err := a.loadByID(d.Scorecard.ID); err == nil {
		return c, nil
	}
	if missing == nil {
		missing = &hinted{
			fmt.Errorf("the scorecard %s does not come with this kamscore", d.Scorecard.ID),
			"kamscore " + command + " " + d.ID + " --scorecard FILE says where it is",
		}
	}
	return card{}, missing
}

// enrich gives a result that is only read the texts of its scorecard, where
// that can be found unchanged; the outline is enough for every number.
func (a *app) enrich(d *results.Document) {
	a.enrichIn(d, a.resultLanguage(d))
}

// enrichIn is enrich in the language of the scorecard that a tag names.
func (a *app) enrichIn(d *results.Document, tag string) {
	if c, err := a.cardRated(d, ""); err == nil && c.Hash() == d.Hash {
		_, _ = adopt(d, c, tag, scoring.Decisions{}) // the same scorecard is never refused
	}
}
