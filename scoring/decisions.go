package scoring

// A Treatment is what a respondent decides of an answer whose element changed.
type Treatment string

// The treatments.
const (
	KeepAnswer Treatment = "keep" // it counts, and waits to be confirmed
	AskAnew    Treatment = "new"  // it is retired, and the element is asked as a new one
)

// A ScaleTreatment is what a respondent decides of the ratings on another
// scale.
type ScaleTreatment string

// The treatments of a scale. Undecided is as ClearRatings, which loses nothing.
const (
	Undecided      ScaleTreatment = ""
	KeepRatings    ScaleTreatment = "keep"    // as they are; what the new scale does not have is retired
	RescaleRatings ScaleTreatment = "rescale" // in proportion, to be confirmed; see Rescale
	ClearRatings   ScaleTreatment = "clear"   // they are retired, and asked anew
)

// Decisions are what somebody decided of a migration. The zero value decides by
// the rule: what was reworded is kept, what was replaced is asked anew.
type Decisions struct {
	// Elements are decisions on single elements, by their id in the new
	// version. They are heard for what has another wording, and for what
	// returned.
	Elements map[string]Treatment

	Reworded Treatment // of all others that were reworded; empty means KeepAnswer
	Replaced Treatment // of all others that were replaced; empty means AskAnew
	Scale    ScaleTreatment

	// Reopens makes a draft of what was finished and gets anything to confirm or
	// to answer, which nobody finished. Who only looks at it leaves it finished.
	Reopens bool
}

// on is what is decided of one element.
func (d Decisions) on(t Transition) Treatment {
	decided, isDecided := d.Elements[t.ID]
	switch {
	case !t.IsReworded() && t.Fate != Returned:
		return KeepAnswer
	case isDecided:
		return decided
	case t.Fate == Replaced && d.Replaced == "":
		return AskAnew
	case t.Fate == Replaced:
		return d.Replaced
	case t.Fate != Returned && d.Reworded != "":
		return d.Reworded
	}
	return KeepAnswer
}
