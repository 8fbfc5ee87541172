package cli

import (
	"errors"
	"fmt"

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
	entries, _, err := a.folder().List()
	if err != nil {
		return err
	}
	var lines []string
	for _, e := range entries {
		if e.ScorecardID != s.ID {
			continue
		}
		d, err := results.Read(e.Path)
		if err != nil {
			continue // it was read a moment ago, and is gone
		}
		if m := d.Migration(s.In(d.Scorecard.Language)); !m.IsNothing() {
			lines = append(lines, fmt.Sprintf("  %s  %s  %s: %s", e.ID, e.Version, aboutWords(e.Subject, e.Respondent, &words.English().Roles), touchedWords(m)))
		}
	}
	if len(lines) == 0 {
		return a.print("No result in " + a.folder().Dir + " would change.")
	}
	if err := a.print(fmt.Sprintf("%s in %s would change:", report.Count(len(lines), "result"), a.folder().Dir)); err != nil {
		return err
	}
	for _, line := range lines {
		if err := a.print(line); err != nil {
			return err
		}
	}
	return nil
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
