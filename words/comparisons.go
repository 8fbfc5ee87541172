package words

// Comparisons are what is said of two results: of two rounds, or of two views
// of one thing. A side is what one of them goes by.
type Comparisons struct {
	// Two rounds.
	Before, After      string
	Change             string // of a percent
	Rose, Fell         string // of a rating
	RoseFar, RoseNear  string // titles: by two or more, by one
	TwoRounds          string
	NoChange           string
	RoseBy, FellBy     string // with percentage points
	RatingsRose        string // with how many rose, fell, stayed
	NewlyRated         string
	NoLongerRated      string
	NewlyNotApplicable string
	NewElement         string
	RetiredElement     string

	// Two views.
	First, Second      string
	Team               string // of a result that was agreed, as who rated
	Difference         string // of a percent
	Higher, Lower      string // of a rating
	Far, Near          string // titles: two or more apart, one apart
	Both               string // with both sides
	NoDifference       string
	HigherBy, LowerBy  string // with the second side, and percentage points
	RatingsHigher      string // with the second side, and how many are higher, lower, alike
	DidNotKnow         string // with a side, and how many
	RatedSome          string // with a side, how many, and how many apply
	RatedAndDidNotKnow string // the same, and how many are not known
	OnlyRated          string // with a side
	OnlyNotApplicable  string // with a side
	OnlyAsked          string // with a side

	// Either.
	OnlyIn         string // with the id of a scorecard
	AskedOtherwise string
	TargetReached  string // with a rating
	TargetNow      string // with two ratings
	NoneDiffers    string
}

var englishComparisons = Comparisons{
	Before: "before", After: "after",
	Change: "change",
	Rose:   "rose", Fell: "fell",
	RoseFar: "Rose or fell by two or more", RoseNear: "Rose or fell by one",
	TwoRounds: "two rounds",
	NoChange:  "no change",
	RoseBy:    "rose by %s percentage points", FellBy: "fell by %s percentage points",
	RatingsRose:        "%d rose, %d fell, %d stayed the same",
	NewlyRated:         "newly rated",
	NoLongerRated:      "no longer rated",
	NewlyNotApplicable: "newly not applicable",
	NewElement:         "new in the scorecard",
	RetiredElement:     "retired from the scorecard",

	First: "first", Second: "second",
	Team:       "the team",
	Difference: "difference",
	Higher:     "higher", Lower: "lower",
	Far: "Two or more apart", Near: "One apart",
	Both:         "%s and %s",
	NoDifference: "no difference",
	HigherBy:     "%s higher by %s percentage points", LowerBy: "%s lower by %s percentage points",
	RatingsHigher:      "%s rated %d higher, %d lower, %d alike",
	DidNotKnow:         "%s did not know %d",
	RatedSome:          "%s rated %d of %d",
	RatedAndDidNotKnow: "%s rated %d of %d and did not know %d",
	OnlyRated:          "rated by %s only",
	OnlyNotApplicable:  "not applicable for %s only",
	OnlyAsked:          "asked of %s only",

	OnlyIn:         "only in %s",
	AskedOtherwise: "asked differently and not compared",
	TargetReached:  "Target %d, reached",
	TargetNow:      "Target %d, now %s",
	NoneDiffers:    "No rating differs.",
}

var germanComparisons = Comparisons{
	Before: "vorher", After: "jetzt",
	Change: "Änderung",
	Rose:   "gestiegen", Fell: "gesunken",
	RoseFar: "Um zwei oder mehr gestiegen oder gesunken", RoseNear: "Um eins gestiegen oder gesunken",
	TwoRounds: "zwei Runden",
	NoChange:  "keine Änderung",
	RoseBy:    "um %s Prozentpunkte gestiegen", FellBy: "um %s Prozentpunkte gesunken",
	RatingsRose:        "%d gestiegen, %d gesunken, %d gleich geblieben",
	NewlyRated:         "erstmals bewertet",
	NoLongerRated:      "nicht mehr bewertet",
	NewlyNotApplicable: "jetzt nicht anwendbar",
	NewElement:         "neu in der Scorecard",
	RetiredElement:     "aus der Scorecard entfallen",

	First: "Ergebnis 1", Second: "Ergebnis 2",
	Team:       "Team",
	Difference: "Differenz",
	Higher:     "höher", Lower: "niedriger",
	Far: "Zwei oder mehr auseinander", Near: "Eins auseinander",
	Both:         "%s und %s",
	NoDifference: "kein Unterschied",
	HigherBy:     "%s um %s Prozentpunkte höher", LowerBy: "%s um %s Prozentpunkte niedriger",
	RatingsHigher:      "%s: %d höher, %d niedriger, %d gleich bewertet",
	DidNotKnow:         "%s: %d nicht bekannt",
	RatedSome:          "%s: %d von %d bewertet",
	RatedAndDidNotKnow: "%s: %d von %d bewertet und %d nicht bekannt",
	OnlyRated:          "nur einmal bewertet: %s",
	OnlyNotApplicable:  "nur einmal nicht anwendbar: %s",
	OnlyAsked:          "nur einmal abgefragt: %s",

	OnlyIn:         "nur in %s",
	AskedOtherwise: "anders gefragt und nicht verglichen",
	TargetReached:  "Zielwert %d, erreicht",
	TargetNow:      "Zielwert %d, jetzt %s",
	NoneDiffers:    "Keine Bewertung weicht ab.",
}
