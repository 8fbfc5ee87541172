package report

import (
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// rows are the elements of either result, in the order of the comparison.
func (c comparison) rows() [][]any {
	rows := [][]any{{
		"number", "component", "element", "statement", "before", "after", "difference", "change", "reworded", "target", "reached",
		"evidence_before", "evidence_after", "note_before", "note_after",
	}}
	for _, e := range c.Elements {
		var difference any
		if e.IsRatedInBoth() {
			difference = e.Difference
		}
		var reached any
		if e.Target != nil {
			reached = yesOrNo(e.IsReached())
		}
		before, _ := c.before(e)
		after, _ := c.after(e)
		rows = append(rows, []any{
			Number(e.Place), e.Component, e.Element.ID, e.Statement,
			ratingCell(e.Before), ratingCell(e.After), difference, string(e.Change), yesOrNo(e.RewordedWas != ""),
			cell(e.Target), reached,
			evidenceCell(before.Evidence), evidenceCell(after.Evidence), before.Note, after.Note,
		})
	}
	return rows
}

type compareJSON struct {
	Format        string `json:"format"`
	Rounds        bool   `json:"rounds"` // of one respondent; else two views, and no progress
	SameSubject   bool   `json:"same_subject"`
	SecondIsOlder bool   `json:"second_is_older"`
	ComponentsOf  *int   `json:"components_of"` // null where both asked all

	// Across is null where both are of one scorecard.
	Across *acrossJSON `json:"across"`

	Before     comparedJSON          `json:"before"`
	After      comparedJSON          `json:"after"`
	Total      scoreChangeJSON       `json:"total"`
	Components []componentChangeJSON `json:"components"`
	Elements   []elementChangeJSON   `json:"elements"`
}

// acrossJSON tells of a base and its overlay, or of two overlays: what both ask
// alike is compared, and there is no change of what was asked differently.
type acrossJSON struct {
	Base   string `json:"base"` // id of the scorecard that both go back to
	Alike  int    `json:"alike"`
	Either int    `json:"either"` // elements of either
}

type comparedJSON struct {
	ID string `json:"id"`
	resultJSON
	Started   *time.Time `json:"started"`
	Completed *time.Time `json:"completed"`
}

// scoreChangeJSON has percents and percentage points, null where there is none.
type scoreChangeJSON struct {
	Before            *float64   `json:"before"`
	After             *float64   `json:"after"`
	Change            *float64   `json:"change"`
	RatedInBoth       int        `json:"rated_in_both"` // which like for like is over
	LikeForLikeBefore *float64   `json:"like_for_like_before"`
	LikeForLikeAfter  *float64   `json:"like_for_like_after"`
	LikeForLikeChange *float64   `json:"like_for_like_change"`
	Counts            countsJSON `json:"counts"`
	Reworded          int        `json:"reworded"` // these are among the others
}

// countsJSON adds up to all elements of either result.
type countsJSON struct {
	Up                 int `json:"up"`
	Down               int `json:"down"`
	Same               int `json:"same"`
	NewlyRated         int `json:"newly_rated"`
	NoLongerRated      int `json:"no_longer_rated"`
	NewlyNotApplicable int `json:"newly_not_applicable"`
	New                int `json:"new"`
	Retired            int `json:"retired"`
	Changed            int `json:"changed"`
}

type componentChangeJSON struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	scoreChangeJSON
}

type elementChangeJSON struct {
	Number      string         `json:"number"`
	Component   string         `json:"component"`
	Element     string         `json:"element"`
	Statement   string         `json:"statement"`
	Before      saidJSON       `json:"before"`
	After       saidJSON       `json:"after"`
	Change      scoring.Change `json:"change"`
	Difference  *int           `json:"difference"` // null unless rated in both
	RewordedWas *string        `json:"reworded_was"`
	Differs     []string       `json:"differs,omitempty"` // keys, where the change is "changed"
	Target      *targetJSON    `json:"target"`            // of the first of two rounds
}

type targetJSON struct {
	Value   int  `json:"value"`
	Reached bool `json:"reached"`
}

// saidJSON has the names of an answer in a result file. The rating is null and
// the others false where nothing was said.
type saidJSON struct {
	Rating        *int `json:"rating"`
	NotApplicable bool `json:"not_applicable"`
	NotKnown      bool `json:"not_known"`
}

func (c comparison) object() any {
	out := compareJSON{
		Format:        "kamscore-compare/1",
		Rounds:        c.Rounds,
		SameSubject:   c.SameSubject,
		SecondIsOlder: c.SecondIsOlder,
		Before:        newComparedJSON(c.Before),
		After:         newComparedJSON(c.After),
		Total:         newScoreChangeJSON(c.Total),
		Components:    []componentChangeJSON{},
		Elements:      []elementChangeJSON{},
	}
	if c.ComponentsOf > 0 {
		out.ComponentsOf = &c.ComponentsOf
	}
	if c.Base != "" {
		alike, either := c.Alike()
		out.Across = &acrossJSON{c.Base, alike, either}
	}
	for _, of := range c.Components {
		out.Components = append(out.Components, componentChangeJSON{of.ID, of.Title, newScoreChangeJSON(of.ScoreChange)})
	}
	for _, e := range c.Elements {
		change := elementChangeJSON{
			Number: Number(e.Place), Component: e.Component, Element: e.Element.ID, Statement: e.Statement,
			Before: newSaidJSON(e.Before), After: newSaidJSON(e.After),
			Change: e.Change, RewordedWas: orNull(e.RewordedWas), Differs: e.Differs,
		}
		if e.IsRatedInBoth() {
			change.Difference = &e.Difference
		}
		if e.Target != nil {
			change.Target = &targetJSON{*e.Target, e.IsReached()}
		}
		out.Elements = append(out.Elements, change)
	}
	return out
}

func newComparedJSON(a *scoring.Assessment) comparedJSON {
	return comparedJSON{a.ID, newResultJSON(a), timeOrNull(a.Started), timeOrNull(a.Completed)}
}

// timeOrNull is a time for JSON in UTC, null for the zero time.
func timeOrNull(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}

func newScoreChangeJSON(s scoring.ScoreChange) scoreChangeJSON {
	return scoreChangeJSON{
		Before: number(s.Before.Percent.Exact()), After: number(s.After.Percent.Exact()),
		Change:            number(s.Change.Exact()),
		RatedInBoth:       s.RatedInBoth,
		LikeForLikeBefore: number(s.LikeForLikeBefore.Exact()),
		LikeForLikeAfter:  number(s.LikeForLikeAfter.Exact()),
		LikeForLikeChange: number(s.LikeForLike.Exact()),
		Counts: countsJSON{
			Up: s.Counts[scoring.Up], Down: s.Counts[scoring.Down], Same: s.Counts[scoring.Same],
			NewlyRated: s.Counts[scoring.NewlyRated], NoLongerRated: s.Counts[scoring.NoLongerRated],
			NewlyNotApplicable: s.Counts[scoring.NewlyNotApplicable],
			New:                s.Counts[scoring.Added], Retired: s.Counts[scoring.Gone],
			Changed: s.Counts[scoring.Changed],
		},
		Reworded: s.Reworded,
	}
}

func newSaidJSON(r scoring.Rating) saidJSON {
	out := saidJSON{NotApplicable: r.IsNotApplicable(), NotKnown: r.IsNotKnown()}
	if value, ok := r.Value(); ok {
		out.Rating = &value
	}
	return out
}
