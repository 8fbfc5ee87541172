package scoring

import (
	"slices"
	"time"
)

// A RollUp is the results of many respondents to one scorecard, in one major
// version and on one scale (rule 11).
type RollUp struct {
	// Scorecard is the outline of the newest version that was rated, all of
	// it, with the statements that the newest results kept. Elements are
	// matched by their ids; what this version does not have is not shown, but
	// each respondent's percents are over what they were asked.
	Scorecard *Scorecard

	// Languages are those the results were answered in, sorted. Where there are
	// several, a statement may stand in another one than its neighbour; see
	// [RollUp.Tell].
	Languages []string

	Role    Role            // of all that are counted, empty where they are counted separately
	Results []CountedResult // by subject, then respondent
	LeftOut []LeftOut       // by why, then as Results

	// Wholes is how many of the results asked the whole scorecard, and
	// Complete how many of these answered all of it.
	Wholes   int
	Complete int

	// Total is over the results that are Complete: that is the team total
	// where HasTotal. A part of the scorecard never counts in it.
	Total      Spread
	TotalSoFar Spread            // over all who rated anything of a whole scorecard, as CountedResult.TotalSoFar
	Components []ComponentRollUp // as in Scorecard
	Elements   []ElementRollUp   // in scorecard order

	counted []*row // as Results
	layouts map[*outline]layout
}

// HasTotal reports whether there is a team total: all who were asked the whole
// scorecard answered all of it.
func (r *RollUp) HasTotal() bool { return r.Wholes > 0 && r.Complete == r.Wholes }

// Parts is how many of the results asked only some components.
func (r *RollUp) Parts() int { return len(r.Results) - r.Wholes }

// Element finds what was said of an element by its id.
func (r *RollUp) Element(id string) (ElementRollUp, bool) {
	i := slices.IndexFunc(r.Elements, func(e ElementRollUp) bool { return e.Element.ID == id })
	if i < 0 {
		return ElementRollUp{}, false
	}
	return r.Elements[i], true
}

// A CountedResult is one respondent's part in a roll-up.
type CountedResult struct {
	ID         string
	Path       string // as it was given to Add
	Version    string // of the scorecard
	Subject    Subject
	Respondent Respondent
	Status     Status
	Changed    time.Time // when it was finished, or while it is a draft changed
	IsPart     bool      // asked only some components

	// Total is undefined unless all of the scorecard was asked and answered,
	// and a component, as in RollUp.Components, unless all of it was.
	Total      Percent
	Components []Percent

	// TotalSoFar and SoFar are over what was rated (rule 3), be it all or not:
	// a team that says honestly what it does not know has something to look at
	// too. They are undefined where nothing was rated.
	TotalSoFar Percent
	SoFar      []Percent
}

// A Spread describes the percents of some respondents: of those who answered
// all of a component or of the scorecard, or of those who rated any of it.
type Spread struct {
	N       int // how many there are; the percents are undefined where there is none
	Mean    Percent
	Median  Percent
	Lowest  Percent
	Highest Percent

	// Deviation is the population standard deviation. It is for programs: a
	// screen shows the range and counts.
	Deviation Difference

	// LowestBy and HighestBy are who has the lowest and the highest percent,
	// as indices into RollUp.Results.
	LowestBy, HighestBy []int

	// Points, Max and Pooled are over everything that anybody rated, complete
	// or not: the points of all ratings and the most they could have given.
	Points, Max int
	Pooled      Percent
}

// A ComponentRollUp is how a component was rated.
type ComponentRollUp struct {
	ID    string
	Title string
	Spread
	SoFar Spread // over all who rated any of it, as CountedResult.SoFar
}

// An Omission is why a result is left out of a roll-up.
type Omission string

// The omissions, in the order in which they are listed.
const (
	OmittedDraft  Omission = "draft"       // not finished
	OmittedRound  Omission = "older_round" // the respondent has a newer one
	OmittedCopy   Omission = "copy"        // another file of a result that is counted
	OmittedInRole Omission = "other_role"
)

// Omissions are all omissions, in the order in which they are listed.
func Omissions() []Omission {
	return []Omission{OmittedDraft, OmittedRound, OmittedCopy, OmittedInRole}
}

// A LeftOut is a result that a roll-up does not count.
type LeftOut struct {
	Why        Omission
	ID         string
	Path       string // as it was given to Add
	Subject    Subject
	Respondent Respondent
	Status     Status
	Changed    time.Time
}
