package cli

import (
	"cmp"
	"path/filepath"
	"slices"

	"github.com/kamscore/kamscore/results"
	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/tui"
)

// others lists what the result at a path can be compared with: what the folder
// of results has of the same scorecard and major version, of its base or its
// overlays, and what its own folder has where that is another one. A file that
// cannot be read is none of them; the home screen and kamscore list tell of it.
func (a *app) others(result string, of *scoring.Assessment) ([]tui.Other, error) {
	var entries []results.Entry
	known := map[string]bool{of.ID: true}
	for _, dir := range []string{a.folder().Dir, filepath.Dir(result)} {
		found, _, err := results.Folder{Dir: dir}.List()
		if err != nil {
			return nil, err
		}
		for _, e := range found {
			if !known[e.ID] && isAkin(e, of.Scorecard) {
				known[e.ID] = true
				entries = append(entries, e)
			}
		}
	}
	rank := func(e results.Entry) int {
		switch {
		case e.ID == of.Previous:
			return 0
		case e.Subject.Name == of.Subject.Name:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(entries, func(x, y results.Entry) int {
		return cmp.Or(cmp.Compare(rank(x), rank(y)), y.Updated.Compare(x.Updated))
	})
	others := make([]tui.Other, len(entries))
	for i, e := range entries {
		others[i] = tui.Other{
			Path: e.Path, Subject: e.Subject, Respondent: e.Respondent, Status: e.Status,
			Changed: e.Updated, Total: e.Total, Previous: e.ID == of.Previous,
		}
		if e.ScorecardID != of.Scorecard.ID {
			others[i].Scorecard = e.Title
		}
		if !e.Completed.IsZero() {
			others[i].Changed = e.Completed
		}
	}
	return others, nil
}

// isAkin reports whether a result can be compared with those of a scorecard: it
// is of the same one, of its base, or of an overlay of either.
func isAkin(e results.Entry, card *scoring.Scorecard) bool {
	own := scoring.Base{ID: e.ScorecardID, Version: e.Version}
	if e.ScorecardID == card.ID {
		return own.Major() == card.Major() && !e.Extends.IsOtherMajor(card.Extends)
	}
	return cmp.Or(e.Extends, own).IsAkin(card.Root())
}

// compareWith sets an assessment and the result at a path side by side. Of two
// rounds the older one comes first, of two views the assessment.
func (a *app) compareWith(of *scoring.Assessment, path string) (*scoring.Comparison, error) {
	d, err := results.Read(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	other := a.asAnswered(d, of.Scorecard.Language)
	c, err := scoring.Compare(of, other)
	if err == nil && c.Rounds && c.SecondIsOlder {
		return scoring.Compare(other, of)
	}
	return c, err
}
