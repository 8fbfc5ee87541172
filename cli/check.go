package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scorecards"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

func (a *app) scorecardsCheckCommand() *cobra.Command {
	var against string
	cmd := &cobra.Command{
		Use:   "check SCORECARD",
		Short: "Check a scorecard file",
		Long: `Check a scorecard file and name everything that is wrong with it, with line and
column. Warnings are advice: with warnings alone the exit code is 0.

With --against it is checked as the version that follows another one, a file or
an id: what would break results of that one is a fault. Then it lists the results
in the folder that would change.`,
		Example: "  kamscore scorecards check ./our-scorecard.yaml\n  kamscore scorecards check ./our-scorecard.yaml --against ./our-scorecard-1.0.yaml",
		Args:    exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if against == "" {
				return a.check(args[0])
			}
			return a.checkAgainst(args[0], against)
		},
	}
	cmd.Flags().StringVar(&against, "against", "", "the version before it: a YAML file or an id")
	return cmd
}

func (a *app) check(reference string) error {
	path, source, err := a.sourceToCheck(reference)
	if err != nil {
		return a.printFaults(reference, err)
	}
	s, warnings, err := a.bases().Beside(path).Parse(path, source)
	return a.printChecked(path, s, warnings, err)
}

// printChecked prints what was found, and where that is no fault what the
// scorecard holds.
func (a *app) printChecked(path string, s *scoring.Scorecard, warnings []scorecards.Finding, err error) error {
	failed := a.printFaults(path, err)
	for _, w := range warnings {
		if err := a.printFinding("warning", w); err != nil {
			return err
		}
	}
	if failed != nil {
		return failed
	}
	english := words.English()
	words := fmt.Sprintf("%s %s: %s, %s, maximum %d. %s.", s.ID, s.Version,
		report.Count(len(s.Components), "component"), report.Count(s.Len(), "element"), s.Max(), report.Count(len(warnings), "warning"))
	if s.IsOverlay() {
		words += "\n" + english.OverlayWords(s) + "."
	}
	return a.print(words)
}

// printFaults prints every fault of a scorecard, and returns how many there are.
// Any other error it returns, nil where there is none.
func (a *app) printFaults(path string, err error) error {
	var faults scorecards.Faults
	if !errors.As(err, &faults) {
		return err
	}
	for _, f := range faults {
		if err := a.printFinding("fault", f); err != nil {
			return err
		}
	}
	return fmt.Errorf("check %s: %s", path, report.Count(len(faults), "fault"))
}

// sourceToCheck is the content of a scorecard, and how findings call it: a file,
// or where there is none of that name a scorecard by its id.
func (a *app) sourceToCheck(reference string) (name string, source []byte, err error) {
	if _, err := os.Lstat(reference); err == nil || isPath(reference) {
		source, err := scorecards.FileSource(reference)
		if err != nil {
			err = unopened(reference, err)
		}
		return reference, source, err
	}
	c, err := a.loadCard(reference)
	if err != nil {
		if path := a.faultyOwn(reference); path != "" {
			source, err = scorecards.FileSource(path)
			return path, source, err
		}
		return "", nil, err
	}
	if name = c.source; name == bundled {
		name = c.ID
	}
	source, err = c.yaml()
	return name, source, err
}

// faultyOwn is the file in the user's own folder that has an id, or the name of
// one, and cannot be used; empty where there is none.
func (a *app) faultyOwn(id string) string {
	_, problems, err := a.own()
	if err != nil {
		return ""
	}
	return faultyOf(problems, id)
}

func faultyOf(problems []scorecards.Problem, id string) string {
	for _, p := range problems {
		if name := filepath.Base(p.Path); p.ID == id || name == id || strings.TrimSuffix(name, filepath.Ext(name)) == id {
			return p.Path
		}
	}
	return ""
}

// printFinding prints where something stands, what it is, and below that what
// to do about it.
func (a *app) printFinding(kind string, f scorecards.Finding) error {
	line := kind + ": " + f.String()
	if f.Hint != "" {
		line += "\n    " + f.Hint
	}
	return a.print(line)
}
