package cli

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// checkAgainst checks a scorecard as the version that follows another one, and
// tells which results it would change.
func (a *app) checkAgainst(reference, before string) error {
	old, err := a.loadCard(before)
	if err != nil {
		return err
	}
	path, source, err := a.sourceToCheck(reference)
	if err != nil {
		return a.printFaults(reference, err)
	}
	s, warnings, found := a.bases().Beside(path).CheckAgainst(path, source, old.Scorecard)
	err = a.printChecked(path, s, warnings, found)
	if s != nil && s.ID == old.ID {
		err = errors.Join(err, a.printTouched(s))
	}
	return err
}

// printTouched prints which results in the folder a scorecard would change.
func (a *app) printTouched(s *scoring.Scorecard) error {
	paths, err := a.folder().Paths()
	if err != nil {
		return fmt.Errorf("list the results: %w", err)
	}
	if err := a.printTouchedOf(s, paths); err != nil {
		return err
	}
	return a.printOverlaid(s, paths)
}

// printOverlaid prints what a base does to the user's overlays of it, and to the
// results of these.
func (a *app) printOverlaid(base *scoring.Scorecard, paths []string) error {
	cards, _, err := a.own()
	if err != nil {
		return err
	}
	for _, c := range cards {
		if !c.IsOverlay() || c.Extends.ID != base.ID {
			continue
		}
		if err := a.printOverlay(c, base, paths); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) printOverlay(c card, base *scoring.Scorecard, paths []string) error {
	source, err := c.yaml()
	if err != nil {
		return err
	}
	name := filepath.Base(c.source)
	if err := a.print(fmt.Sprintf("The overlay %s %s in %s extends it:", c.ID, c.Version, name)); err != nil {
		return err
	}
	s, advice, err := a.bases().Beside(c.source).With(base).Parse(name, source)
	if err != nil {
		_ = a.printFaults(name, err) // they are of another file, to be mended after this one
		return nil
	}
	for _, w := range advice {
		if w.IsOfBase {
			if err := a.printFinding("warning", w); err != nil {
				return err
			}
		}
	}
	return a.printTouchedOf(s, paths)
}

// printTouchedOf prints which results of a scorecard it would change.
func (a *app) printTouchedOf(s *scoring.Scorecard, paths []string) error {
	var touched []*results.Document
	for _, path := range paths {
		d, err := results.Read(path)
		if err == nil && d.Scorecard.ID == s.ID && !migrationInto(s, d).IsNothing() { // kamscore list tells of the others
			touched = append(touched, d)
		}
	}
	if len(touched) == 0 {
		return a.print("No result of " + s.ID + " in " + a.folder().Dir + " would change.")
	}
	slices.SortStableFunc(touched, func(x, y *results.Document) int { return y.Updated.Compare(x.Updated) })
	words := fmt.Sprintf("%s of %s in %s would change:", report.Count(len(touched), "result"), s.ID, a.folder().Dir)
	for _, d := range touched {
		words += "\n" + touchedLine(s, d)
	}
	return a.print(words)
}

func touchedLine(s *scoring.Scorecard, d *results.Document) string {
	about := aboutWords(d.Subject, d.Respondent, &words.English().Roles)
	return fmt.Sprintf("  %s  %s  %s: %s", d.ID, d.Scorecard.Version, about, touchedWords(migrationInto(s, d)))
}

// migrationInto is what a scorecard means for a result, in the language that it
// was answered in.
func migrationInto(s *scoring.Scorecard, d *results.Document) scoring.Migration {
	return d.Migration(s.In(d.Scorecard.Language))
}

// touchedWords say what would become of the answers of a result.
func touchedWords(m scoring.Migration) string {
	o := m.Outcome(scoring.Decisions{Reopens: true})
	var parts []string
	if o.ToConfirm > 0 {
		parts = append(parts, report.Count(o.ToConfirm, "answer")+" to confirm")
	}
	if o.Retired > 0 {
		parts = append(parts, fmt.Sprintf("%d kept aside", o.Retired))
	}
	if o.Unasked > 0 {
		parts = append(parts, fmt.Sprintf("%d not counted", o.Unasked))
	}
	words := strings.Join(parts, ", ")
	switch {
	case m.NeedsScale():
		words = "it has to be said what becomes of ratings on another scale"
	case len(parts) == 0:
		words = "every answer stays as it is"
	}
	if o.Reopens && !m.NeedsScale() {
		words += "; finished, and a draft again"
	}
	if !m.IsComparable() {
		words += "; totals not comparable"
	}
	return words
}
