package report

import (
	"time"

	"github.com/kamscore/kamscore/scoring"
	"github.com/kamscore/kamscore/words"
)

// Everything in this file goes with its last caller, which says it by the words
// of the language it speaks.

// SendHint is Assessments.Send in English.
var SendHint = words.English().Assessments.Send

// AlwaysApplies is Scoring.AlwaysApplies in English.
var AlwaysApplies = words.English().Scoring.AlwaysApplies

// NoRatingDiffers is Comparisons.NoneDiffers in English.
var NoRatingDiffers = words.English().Comparisons.NoneDiffers

// ViewComparison is NewComparisonView in English.
func ViewComparison(c *scoring.Comparison) ComparisonView {
	return NewComparisonView(c, words.English())
}

// Count is a number with its noun in English, "1 element" or "2 elements".
func Count(n int, noun string) string {
	return words.Plural{One: "%d " + noun, Other: "%d " + noun + "s"}.Of(n)
}

// Percent is Percent of package words in English.
func Percent(p scoring.Percent) string {
	return words.English().Percent(p)
}

// ScoreWord is ScoreWord of package words in English.
func ScoreWord(s scoring.Score) string {
	return words.English().ScoreWord(s)
}

// Points is Points of package words in English.
func Points(s scoring.Score) string {
	return words.English().Points(s)
}

// Fraction is Fraction of package words in English.
func Fraction(s scoring.Score) string {
	return words.English().Fraction(s)
}

// Progress is Progress of package words in English.
func Progress(s scoring.Score) string {
	return words.English().Progress(s)
}

// ToConfirm is ToConfirm of package words in English.
func ToConfirm(s scoring.Score) string {
	return words.English().ToConfirm(s)
}

// CarriedWords is CarriedWords of package words in English.
func CarriedWords(s scoring.Score) string {
	return words.English().CarriedWords(s)
}

// LeftOut is LeftOut of package words in English.
func LeftOut(s scoring.Score) []string {
	return words.English().LeftOut(s)
}

// StoppedHere is StoppedHere of package words in English.
func StoppedHere(s scoring.Score, scale scoring.Scale) []string {
	return words.English().StoppedHere(s, scale)
}

// TopWords is TopWords of package words in English.
func TopWords(scale scoring.Scale) string {
	return words.English().TopWords(scale)
}

// OpenPhrases is OpenPhrases of package words in English.
func OpenPhrases(s scoring.Score, status scoring.Status, scale scoring.Scale) []string {
	return words.English().OpenPhrases(s, status, scale)
}

// Claimed is Claimed of package words in English.
func Claimed(s scoring.Score) string {
	return words.English().Claimed(s)
}

// Evidenced is Evidenced of package words in English.
func Evidenced(s scoring.Score) string {
	return words.English().Evidenced(s)
}

// BandWords is BandWords of package words in English.
func BandWords(s scoring.Score) string {
	return words.English().BandWords(s)
}

// BandNote is BandNote of package words in English.
func BandNote(bands []scoring.Band) string {
	return words.English().BandNote(bands)
}

// RatingWords is RatingWords of package words in English.
func RatingWords(scale scoring.Scale, r scoring.Rating) string {
	return words.English().RatingWords(scale, r)
}

// EvidenceWord is EvidenceWord of package words in English.
func EvidenceWord(e scoring.Evidence) string {
	return words.English().EvidenceWord(e)
}

// GainWords is GainWords of package words in English.
func GainWords(gain float64) string {
	return words.English().GainWords(gain)
}

// ScoringWords is ScoringWords of package words in English.
func ScoringWords(s *scoring.Scorecard) []string {
	return words.English().ScoringWords(s)
}

// WeightWords is WeightWords of package words in English.
func WeightWords(weight int) string {
	return words.English().WeightWords(weight)
}

// ScaleWords is ScaleWords of package words in English.
func ScaleWords(scale scoring.Scale) string {
	return words.English().ScaleWords(scale)
}

// DayWords is DayWords of package words in English.
func DayWords(d scoring.Day) string {
	return words.English().DayWords(d)
}

// ActionState is ActionState of package words in English.
func ActionState(a scoring.Action, today scoring.Day) []string {
	return words.English().ActionState(a, today)
}

// OverdueBy is OverdueBy of package words in English.
func OverdueBy(due, today scoring.Day) string {
	return words.English().OverdueBy(due, today)
}

// ActionWords is ActionWords of package words in English.
func ActionWords(a scoring.Action, today scoring.Day) []string {
	return words.English().ActionWords(a, today)
}

// ActionsWords is ActionsWords of package words in English.
func ActionsWords(s *scoring.Scorecard, p scoring.Plan, today scoring.Day) string {
	return words.English().ActionsWords(s, p, today)
}

// TargetWords is TargetWords of package words in English.
func TargetWords(scale scoring.Scale, target int, now scoring.Rating) string {
	return words.English().TargetWords(scale, target, now)
}

// AtTargetWords is AtTargetWords of package words in English.
func AtTargetWords(a *scoring.Assessment) string {
	return words.English().AtTargetWords(a)
}

// ReasonWords is ReasonWords of package words in English.
func ReasonWords(a *scoring.Assessment, scores scoring.Scores, p scoring.Priority) []string {
	return words.English().ReasonWords(a, scores, p)
}

// Month is Month of package words in English.
func Month(t time.Time, loc *time.Location) string {
	return words.English().Month(t, loc)
}

// MonthSaid is MonthSaid of package words in English.
func MonthSaid(t, now time.Time) string {
	return words.English().MonthSaid(t, now)
}

// Date is Date of package words in English.
func Date(t time.Time, loc *time.Location) string {
	return words.English().Date(t, loc)
}

// DifferenceWord is DifferenceWord of package words in English.
func DifferenceWord(d scoring.Difference) string {
	return words.English().DifferenceWord(d)
}

// About is About of package words in English.
func About(a *scoring.Assessment, loc *time.Location) []string {
	return words.English().About(a, loc)
}

// Separately is Separately of package words in English.
func Separately(e scoring.ElementRollUp) []string {
	return words.English().Separately(e)
}

// SeparateEvidence is SeparateEvidence of package words in English.
func SeparateEvidence(e scoring.ElementRollUp) string {
	return words.English().SeparateEvidence(e)
}

// OverlayWords is OverlayWords of package words in English.
func OverlayWords(s *scoring.Scorecard) string {
	return words.English().OverlayWords(s)
}

// SeparateResults is SeparateResults of package words in English.
func SeparateResults(r *scoring.RollUp) (counted string, leftOut []string) {
	return words.English().SeparateResults(r)
}

// OriginWords is OriginWords of package words in English.
func OriginWords(o scoring.Origin) string {
	return words.English().OriginWords(o)
}

// NotComparable is NotComparable of package words in English.
func NotComparable(m scoring.Migration) string {
	return words.English().NotComparable(m)
}
