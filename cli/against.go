package cli

import (
	"errors"
	"fmt"
	"slices"

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
	var touched []*results.Document
	for _, path := range paths {
		d, err := results.Read(path)
		if err == nil && d.Scorecard.ID == s.ID && !migrationInto(s, d).IsNothing() { // kamscore list tells of the others
			touched = append(touched, d)
		}
	}
	slices.SortStableFunc(touched, func(x, y *results.Document) int { return y.Updated.Compare(x.Updated) })
	if len(touched) == 0 {
		return a.print("No result in " + a.folder().Dir + " would change.")
	}
	if err := a.print(fmt.Sprintf("%s in %s would change:", report.Count(len(touched), "result"), a.folder().Dir)); err != nil {
		return err
	}
	for _, d := range touched {
		line := fmt.Sprintf("  %s  %s  %s: %s", d.ID, d.Scorecard.Version, aboutWords(d.Subject, d.Respondent, &words.English().Roles), touchedWords(migrationInto(s, d)))
		if err := a.print(line); err != nil {
			return err
		}
	}
	return nil
}

// migrationInto is what a scorecard means for a result, in the language that it
// was answered in.
func migrationInto(s *scoring.Scorecard, d *results.Document) scoring.Migration {
	return d.Migration(s.In(d.Scorecard.Language))
}

// touchedWords say what would become of the answers of a result.
func touchedWords(m scoring.Migration) string {
	o := m.Outcome(scoring.Decisions{})
	words := fmt.Sprintf("%s to confirm, %d kept aside", report.Count(o.ToConfirm, "answer"), o.Retired)
	if o.Unasked > 0 {
		words += fmt.Sprintf(", %d not counted", o.Unasked)
	}
	switch {
	case m.NeedsScale():
		words = "it has to be said what becomes of ratings on another scale"
	case o == scoring.Outcome{}:
		words = "every answer stays as it is"
	}
	if !m.IsComparable() {
		words += "; totals not comparable"
	}
	return words
}
