package results

import (
	"fmt"

	"github.com/kamscore/kamscore/scoring"
)

// An AdoptionError says why a result cannot go on with a scorecard and, by
// Hint, what to do about it.
type AdoptionError struct {
	ID     string // of the result
	Reason string // what does not fit, in a reader's words
	Advice string // the next step
}

func (e *AdoptionError) Error() string { return "go on with " + e.ID + ": " + e.Reason }

// Hint is what the reader can do next.
func (e *AdoptionError) Hint() string { return e.Advice }

// Migration is what a scorecard means for a document that was read. Nothing is
// changed by asking.
func (d *Document) Migration(card *scoring.Scorecard) scoring.Migration {
	return scoring.Classify(&d.Assessment, d.Hash, card)
}

// Adopt puts a document that was read on the scorecard at hand, to go on with
// it, as [scoring.Migration.Apply] says.
//
// The error is an *AdoptionError where it is another scorecard, an earlier version
// or another major one, be it that of its base, where the scale has other values
// and nothing is decided of that, or where the scorecard has nothing of what is
// asked. The document is as it was then.
func (d *Document) Adopt(card *scoring.Scorecard, source string, decisions scoring.Decisions) (scoring.Migration, error) {
	if err := d.CheckCard(card); err != nil {
		return scoring.Migration{}, err
	}
	return d.AdoptAnyMajor(card, source, decisions)
}

// CheckCard returns an *AdoptionError where a document cannot go on with a
// scorecard, whatever is decided: it is another one, another major version, its own
// or that of its base, or an earlier one, or has nothing of what is asked.
func (d *Document) CheckCard(card *scoring.Scorecard) error {
	if err := d.CheckAnyMajor(card); err != nil {
		return err
	}
	if was := d.Scorecard; was.IsOtherMajor(card) {
		versions := fmt.Sprintf("version %s of %s, and this one is %s", was.Version, was.ID, card.Version)
		if was.Major() == card.Major() {
			versions = fmt.Sprintf("version %s of %s, which extends %s %s, and this one, %s, extends %s",
				was.Version, was.ID, was.Extends.ID, was.Extends.Version, card.Version, card.Extends.Version)
		}
		return &AdoptionError{
			ID:     d.ID,
			Reason: "it was rated on " + versions + "; results of two major versions are not comparable",
			Advice: d.startAnew() + "; or kamscore migrate " + d.ID + " carries its answers over, and its total is then not comparable with the one so far",
		}
	}
	return nil
}

// AdoptAnyMajor is [Document.Adopt] for who knows that the result cannot be
// compared with what it was.
func (d *Document) AdoptAnyMajor(card *scoring.Scorecard, source string, decisions scoring.Decisions) (scoring.Migration, error) {
	if err := d.CheckAnyMajor(card); err != nil {
		return scoring.Migration{}, err
	}
	m := d.Migration(card)
	if m.NeedsScale() && decisions.Scale == scoring.Undecided {
		return scoring.Migration{}, &AdoptionError{
			ID: d.ID,
			Reason: fmt.Sprintf("it was rated on the scale %s, and that of version %s is %s",
				span(m.ScaleFrom), card.Version, span(m.ScaleTo)),
			Advice: fmt.Sprintf("kamscore migrate %s --scale keep, rescale or clear says what becomes of the ratings; add --dry-run to see it first", d.ID),
		}
	}
	next := *d
	next.Assessment = m.Apply(decisions)
	next.Hash, next.Source = card.Hash(), source
	next.takeUnknown(d, m)
	next.Scores = scoring.ScoreAll(next.Scorecard, next.Answers)
	*d = next
	return m, nil
}

// CheckAnyMajor is [Document.CheckCard] for a scorecard of any major version.
func (d *Document) CheckAnyMajor(card *scoring.Scorecard) error {
	was := d.Scorecard
	if was.ID != card.ID {
		return &AdoptionError{
			ID:     d.ID,
			Reason: fmt.Sprintf("it was rated on the scorecard %s, and this one is %s", was.ID, card.ID),
			Advice: fmt.Sprintf("kamscore resume %s --scorecard FILE says where %s is", d.ID, was.ID),
		}
	}
	if scoring.CompareVersions(card.Version, was.Version) < 0 && card.Hash() != d.Hash {
		return &AdoptionError{
			ID:     d.ID,
			Reason: fmt.Sprintf("it was rated on version %s of %s, and this one is %s, an earlier one", was.Version, was.ID, card.Version),
			Advice: fmt.Sprintf("name the file of version %s, or of a later one, by --scorecard FILE", was.Version),
		}
	}
	if d.Whole == nil {
		return nil
	}
	if len(d.Migration(card).Asked().Components) > 0 {
		return nil
	}
	gone := componentIDs(d.Scorecard)
	return &AdoptionError{
		ID: d.ID,
		Reason: fmt.Sprintf("it asks only the %s %s, which version %s does not have",
			plural(len(gone), "component", "components"), enumerate(gone), card.Version),
		Advice: d.startAnew() + "; kamscore start --components takes the ids of the components to ask",
	}
}

func (d *Document) startAnew() string {
	return fmt.Sprintf("read it with kamscore summary %s, and start a new assessment on the new version", d.ID)
}
