package scoring

import (
	"slices"
	"time"
)

type ratingKind uint8

const (
	unanswered ratingKind = iota
	rated
	notApplicable
	notKnown
)

// A Rating is what a respondent said of an element: a value of the scale, not
// applicable with a reason, not known, or, the zero value, nothing. No two of
// these can be true together. Ratings are comparable with ==.
type Rating struct {
	kind   ratingKind
	value  int
	reason string
}

// Rated is the rating with a value of the scale.
func Rated(value int) Rating { return Rating{kind: rated, value: value} }

// NotApplicable takes an element out of both sides of the arithmetic. The
// reason may be empty.
func NotApplicable(reason string) Rating { return Rating{kind: notApplicable, reason: reason} }

// NotKnown says that the respondent cannot tell. It scores as unanswered and
// counts as dealt with.
func NotKnown() Rating { return Rating{kind: notKnown} }

// Value returns the rating on the scale and whether there is one.
func (r Rating) Value() (value int, ok bool) { return r.value, r.kind == rated }

// Reason is why an element does not apply, empty in every other case.
func (r Rating) Reason() string { return r.reason }

// IsRated reports whether there is a value on the scale.
func (r Rating) IsRated() bool { return r.kind == rated }

// IsNotApplicable reports whether the element was marked not applicable.
func (r Rating) IsNotApplicable() bool { return r.kind == notApplicable }

// IsNotKnown reports whether the respondent said they do not know.
func (r Rating) IsNotKnown() bool { return r.kind == notKnown }

// IsDealtWith reports whether anything was said, not known included.
func (r Rating) IsDealtWith() bool { return r.kind != unanswered }

// IsClaim reports whether the rating says that something is there: a value
// above 0, which is what evidence is asked for.
func (r Rating) IsClaim() bool { return r.kind == rated && r.value > 0 }

// Evidence is whether a rating could be proved.
type Evidence uint8

// The states of evidence.
const (
	EvidenceUnsaid Evidence = iota
	EvidenceYes
	EvidenceNo
)

// An Answer is everything one respondent said of one element.
type Answer struct {
	Rating   Rating
	Evidence Evidence
	Note     string
	Answered time.Time // when it was last changed, UTC

	// Carried marks a rating taken over from an earlier round, or an earlier
	// version of the scorecard, that the respondent has not confirmed yet. It
	// counts as rated.
	Carried bool
	Origin  Origin // of what is carried

	// Statement is what was answered where the scorecard asks another, else
	// empty.
	Statement string
}

// An Origin is where an answer that is carried comes from.
type Origin string

// The origins.
const (
	LastRound    Origin = ""         // the round before
	OtherWording Origin = "reworded" // it was given to another wording: see Answer.Statement
	OtherScale   Origin = "rescaled" // it was given on another scale
	FromRetired  Origin = "returned" // its element was gone for a time
)

// Origins are the origins that say so: all but the last round.
func Origins() []Origin { return []Origin{OtherWording, OtherScale, FromRetired} }

// IsLastRound reports whether an answer comes from the round before, as one of
// an origin that only a later version knows is taken to.
func (o Origin) IsLastRound() bool { return !slices.Contains(Origins(), o) }

// Confirmed is an answer that somebody has given to what is asked now.
func (a Answer) Confirmed() Answer {
	a.Carried, a.Origin, a.Statement = false, LastRound, ""
	return a
}

// IsEmpty reports whether the answer says nothing, so that it need not be
// kept. When it was changed does not matter.
func (a Answer) IsEmpty() bool {
	return !a.Rating.IsDealtWith() && a.Evidence == EvidenceUnsaid && a.Note == ""
}

// LacksEvidence reports whether the answer is a claim about whose evidence
// nothing was said yet: what a proof pass asks.
func (a Answer) LacksEvidence() bool {
	return a.Rating.IsClaim() && a.Evidence == EvidenceUnsaid
}

// Answers are the answers of one assessment by element id. An element without
// an entry is unanswered.
type Answers map[string]Answer
