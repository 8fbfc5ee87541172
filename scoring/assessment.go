package scoring

import (
	"maps"
	"time"
)

// Role is in what capacity somebody rates.
type Role string

// The roles.
const (
	Self   Role = "self"
	Leader Role = "leader"
	Peer   Role = "peer"
	Agreed Role = "agreed" // what a team decided together
)

// Roles are all roles, in the order in which they are offered.
func Roles() []Role { return []Role{Self, Leader, Peer, Agreed} }

// Status is how far an assessment is.
type Status string

// The states of an assessment.
const (
	Draft Status = "draft"
	Final Status = "final"
)

// A Subject is who or what is assessed.
type Subject struct {
	Kind Kind
	Name string
	Team string
}

// A Respondent is who rates, and in what role.
type Respondent struct {
	Name string
	Role Role
}

// An Assessment is one respondent's ratings of one scorecard. With its scores
// it is a result.
type Assessment struct {
	ID        string // ten lower-case letters and digits
	Revision  int    // counts changes; orders saves, whatever the clock says
	Scorecard *Scorecard

	// Whole is the scorecard that Scorecard is a part of, where only some of
	// its components are asked (see [Scorecard.Only]), else nil.
	Whole *Scorecard

	Subject    Subject
	Respondent Respondent
	Status     Status
	Started    time.Time
	Updated    time.Time
	Completed  time.Time // zero while it is a draft
	NextReview time.Time // zero where none was agreed
	Previous   string    // id of the result this round follows, or empty
	Position   string    // id of the element looked at last
	Answers    Answers
	Closing    Closing
	Plan       Plan

	// Retired is what was answered and does not count any more, in the order
	// in which that came about. It is never written to and stays shared.
	Retired []RetiredAnswer
}

// Clone returns a copy that shares nothing that changes: the scorecard is
// never written to and stays shared.
func (a *Assessment) Clone() Assessment {
	c := *a
	c.Answers = maps.Clone(a.Answers)
	c.Closing = maps.Clone(a.Closing)
	c.Plan = a.Plan.Clone()
	return c
}
