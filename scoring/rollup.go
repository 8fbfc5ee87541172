package scoring

import (
	"iter"
	"slices"
	"time"
)

// A RollUp is the results of many respondents to one scorecard, in one major
// version and on one scale (rule 11). Of each result it keeps a few hundred
// bytes, however much was answered, so that a hundred thousand have room.
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

	Role    Role      // of all that are counted, empty where they are counted separately
	LeftOut []LeftOut // by why, then by subject and respondent

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

	counted   []*row // by subject, then respondent
	others    []*row // the finished ones that are left out
	layouts   map[*outline]layout
	fractions *fractions // of the percents of all of them
}

// Len is how many results are counted.
func (r *RollUp) Len() int { return len(r.counted) }

// Results are the results that are counted, by subject, then respondent.
func (r *RollUp) Results() iter.Seq2[int, CountedResult] {
	return func(yield func(int, CountedResult) bool) {
		for i := range r.counted {
			if !yield(i, r.Result(i)) {
				return
			}
		}
	}
}

// Result is the one at an index of Results.
func (r *RollUp) Result(i int) CountedResult {
	row := r.counted[i]
	components := len(r.Scorecard.Components)
	of := CountedResult{About: r.About(i), Components: make([]Percent, components), SoFar: make([]Percent, components)}
	tallies := row.tallies(nil)
	for j, at := range r.layouts[row.outline()].components {
		if at >= 0 {
			of.Components[j], of.SoFar[j] = r.fractions.percents(ByElements, tallies[at:at+1])
		}
	}
	if !of.IsPart {
		of.Total, of.TotalSoFar = r.fractions.percents(row.outline().card.Method, tallies)
	}
	return of
}

// About is what Result is about, for which no percent has to be computed.
func (r *RollUp) About(i int) About { return r.counted[i].about() }

// HasTotal reports whether there is a team total: all who were asked the whole
// scorecard answered all of it.
func (r *RollUp) HasTotal() bool { return r.Wholes > 0 && r.Complete == r.Wholes }

// Parts is how many of the results asked only some components.
func (r *RollUp) Parts() int { return r.Len() - r.Wholes }

// Element finds what was said of an element by its id.
func (r *RollUp) Element(id string) (ElementRollUp, bool) {
	i := slices.IndexFunc(r.Elements, func(e ElementRollUp) bool { return e.Element.ID == id })
	if i < 0 {
		return ElementRollUp{}, false
	}
	return r.Elements[i], true
}

// An About is which result it is, of whom and by whom.
type About struct {
	ID         string
	Path       string // as it was given to Add
	Version    string // of the scorecard
	Subject    Subject
	Respondent Respondent
	Status     Status
	Changed    time.Time // when it was finished, or while it is a draft changed
	IsPart     bool      // asked only some components
}

// A CountedResult is one respondent's part in a roll-up.
type CountedResult struct {
	About

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
	// by their indices in RollUp.Results.
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
