package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/kamscore/kamscore/scoring"
)

// Separator stands between two phrases on one line. Where only ASCII can be
// shown it is " | ".
const Separator = " · "

// What stands in the place of a percent where there is none (rule 2).
const (
	NoScoreYet    = "NO SCORE YET"
	NotApplicable = "NOT APPLICABLE"
)

// none stands in a cell where there is nothing to count.
const none = "–"

// Percent is a percent as it is displayed, "67%", and empty where there is
// none.
func Percent(p scoring.Percent) string {
	if !p.Defined() {
		return ""
	}
	return strconv.Itoa(p.Whole()) + "%"
}

// ScoreWord is a score's percent, or the words that stand in its place.
func ScoreWord(s scoring.Score) string {
	switch {
	case s.Percent.Defined():
		return Percent(s.Percent)
	case s.Max == 0:
		return NotApplicable
	}
	return NoScoreYet
}

// Points is a score's fraction for a table, "98/204".
func Points(s scoring.Score) string { return fmt.Sprintf("%d/%d", s.Points, s.Max) }

// Fraction is a score's fraction with what was left out of it, "98 / 204 · 3
// not applicable".
func Fraction(s scoring.Score) string {
	fraction := fmt.Sprintf("%d / %d", s.Points, s.Max)
	if s.NotApplicable > 0 {
		fraction += fmt.Sprintf("%s%d not applicable", Separator, s.NotApplicable)
	}
	return fraction
}

// Progress is how much of what applies is rated, "37 of 71 rated".
func Progress(s scoring.Score) string {
	if s.Applicable() == 0 {
		return "nothing to rate"
	}
	return fmt.Sprintf("%d of %d rated", s.Rated, s.Applicable())
}

// ToConfirm is how many answers were carried over and wait
// to be confirmed, "12 to confirm", empty where none does.
func ToConfirm(s scoring.Score) string {
	if s.Carried == 0 {
		return ""
	}
	return fmt.Sprintf("%d to confirm", s.Carried)
}

// CarriedWords is ToConfirm for who has not been told what it is about: "12
// answers are carried over and not confirmed".
func CarriedWords(s scoring.Score) string {
	switch s.Carried {
	case 0:
		return ""
	case 1:
		return "1 answer is carried over and not confirmed"
	}
	return fmt.Sprintf("%d answers are carried over and not confirmed", s.Carried)
}

// SendHint goes before the path of a finished assessment's file.
const SendHint = "Send this file to whoever collects them:"

// LeftOut names what has no rating because of what the respondent said of it:
// "3 not applicable", "1 not known".
func LeftOut(s scoring.Score) []string {
	var out []string
	if s.NotApplicable > 0 {
		out = append(out, fmt.Sprintf("%d not applicable", s.NotApplicable))
	}
	return append(out, notKnown(s)...)
}

// notKnown is "1 not known", and nothing where everything is known.
func notKnown(s scoring.Score) []string {
	if s.NotKnown == 0 {
		return nil
	}
	return []string{fmt.Sprintf("%d not known", s.NotKnown)}
}

// StoppedHere says what a score would be (rule 3) while something is
// unanswered, in phrases: "46% if you stopped here", "67% of what you have
// rated", "77% if the last 22 were all complete", or on a scale whose highest
// level is called otherwise "all rated 9".
func StoppedHere(s scoring.Score, scale scoring.Scale) []string {
	if s.Unanswered == 0 {
		return nil
	}
	var out []string
	say := func(p scoring.Percent, of string) {
		if p.Defined() {
			out = append(out, Percent(p)+" "+of)
		}
	}
	say(s.Percent, "if you stopped here")
	say(s.SoFar, "of what you have rated")
	top := TopWords(scale)
	switch {
	case s.Unanswered == 1:
		say(s.Possible, "if the last one were "+top)
	case s.Rated == 0:
		say(s.Possible, fmt.Sprintf("if all %d were %s", s.Unanswered, top))
	default:
		say(s.Possible, fmt.Sprintf("if the last %d were all %s", s.Unanswered, top))
	}
	return out
}

// TopWords say that something has the highest rating there is: "complete", or
// where the scale calls it otherwise "rated 9".
func TopWords(scale scoring.Scale) string {
	if level, ok := scale.Level(scale.Max()); ok && level.Label != "Complete" {
		return fmt.Sprintf("rated %d", level.Value)
	}
	return "complete"
}

// OpenPhrases is what is said of the unanswered elements of a total:
// StoppedHere while the assessment goes on, and once it is finished that they
// count as 0.
func OpenPhrases(s scoring.Score, status scoring.Status, scale scoring.Scale) []string {
	if status != scoring.Final || s.Unanswered == 0 || !s.SoFar.Defined() {
		return StoppedHere(s, scale)
	}
	return []string{
		fmt.Sprintf("%d of %d not rated, counted as 0", s.Unanswered, s.Applicable()),
		Percent(s.SoFar) + " of what was rated",
	}
}

// Claimed sets what is claimed against what could be shown (rule 4): "72%
// claimed, 48% evidenced · 12 not said". It is empty where nothing is rated.
func Claimed(s scoring.Score) string {
	if s.Rated == 0 {
		return ""
	}
	claimed := fmt.Sprintf("%s claimed, %s evidenced", Percent(s.Percent), Percent(s.Evidenced))
	if s.Unsaid > 0 {
		claimed += fmt.Sprintf("%s%d not said", Separator, s.Unsaid)
	}
	return claimed
}

// Evidenced is how many claims have evidence, for a table: "6/9", and a dash
// where nothing is claimed.
func Evidenced(s scoring.Score) string {
	if s.Claims == 0 {
		return none
	}
	return fmt.Sprintf("%d/%d", s.Proven, s.Claims)
}

// BandWords names the band of a score (rule 8), "Strong", or where the
// evidence gives another one "Strong claimed, Developing evidenced". It is
// empty where there is no band.
func BandWords(s scoring.Score) string {
	switch s.Band {
	case "", s.BandEvidenced:
		return s.Band
	}
	if s.BandEvidenced == "" {
		return s.Band + " claimed"
	}
	return s.Band + " claimed, " + s.BandEvidenced + " evidenced"
}

// RatingWords is a rating with its label, "2, Nearly complete", or what was
// said instead: "not applicable", "not known", "not rated".
func RatingWords(scale scoring.Scale, r scoring.Rating) string {
	value, ok := r.Value()
	switch {
	case r.IsNotApplicable():
		return "not applicable"
	case r.IsNotKnown():
		return "not known"
	case !ok:
		return "not rated"
	}
	words := strconv.Itoa(value)
	if level, ok := scale.Level(value); ok && level.Label != "" {
		words += ", " + level.Label
	}
	return words
}

// EvidenceWord is "yes", "no" or "not said".
func EvidenceWord(e scoring.Evidence) string {
	switch e {
	case scoring.EvidenceYes:
		return "yes"
	case scoring.EvidenceNo:
		return "no"
	case scoring.EvidenceUnsaid:
	}
	return "not said"
}

// GainWords is what a priority is worth, "worth 1.4 percentage points".
func GainWords(gain float64) string {
	if gain < 0.05 {
		return "worth less than 0.1 percentage points"
	}
	return fmt.Sprintf("worth %.1f percentage points", gain)
}

// Number is the number an element goes by, "4.4": its component's and its
// own, counted from 1.
func Number(p scoring.Place) string {
	return fmt.Sprintf("%d.%d", p.Component+1, p.Element+1)
}

// Count is a number with its noun, "1 element" or "2 elements".
func Count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// About says what an assessment is about, by whom and how far it is, in
// phrases: "Account A (EMEA)", "Board view, leader", "draft", "21 Nov 2026".
// What is not known is left out.
func About(a *scoring.Assessment, loc *time.Location) []string {
	subject := a.Subject.Name
	if a.Subject.Team != "" {
		subject = strings.TrimSpace(subject + " (" + a.Subject.Team + ")")
	}
	who := a.Respondent.Name
	switch role := string(a.Respondent.Role); {
	case who == "":
		who = role
	case role != "":
		who += ", " + role
	}
	changed := a.Updated
	switch {
	case !a.Completed.IsZero():
		changed = a.Completed
	case changed.IsZero():
		changed = a.Started
	}
	review := Date(a.NextReview, loc)
	if review != "" {
		review = "next review " + review
	}
	var out []string
	for _, phrase := range []string{subject, who, string(a.Status), Date(changed, loc), review} {
		if phrase != "" {
			out = append(out, phrase)
		}
	}
	return out
}

// OriginWords say where an answer comes from that is carried over.
func OriginWords(o scoring.Origin) string {
	switch o {
	case scoring.OtherWording:
		return "Given before the statement was reworded"
	case scoring.OtherScale:
		return "Rescaled from another scale"
	case scoring.FromRetired:
		return "Given before the statement was taken out for a time"
	case scoring.LastRound:
	}
	return "Carried over from the last round"
}
