package words

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/kamscore/kamscore/scoring"
)

// Scores are what is said of a score, in phrases that stand beside each other.
// Where a phrase takes a percent, that has its sign already.
type Scores struct {
	NotYet       string // in the place of a percent: nothing is rated
	NeverApplies string // the same: nothing applies

	NotApplicable string // how many
	NotKnown      string // how many
	NothingToRate string
	Rated         string // with how many, and how many apply
	ToConfirm     string // how many
	Carried       Plural

	// What a total would be: with a percent, and from there on with how many
	// and with Complete or Highest.
	StoppedHere string
	SoFar       string
	LastOne     string
	All         string
	LastOnes    string
	Complete    string // has the highest rating there is
	Highest     string // the same, where the scale calls it otherwise: with that rating
	TopLabel    string // of the highest level of the default scale

	CountedAsNone string // with how many, and how many apply
	OfRated       string // with a percent

	Claimed     string // with two percents
	NotSaid     string // for how many
	BandClaimed string // with a band
	BandsDiffer string // with the band claimed, and the one that is evidenced
	Next        string // with what the band says to do next
}

var englishScores = Scores{
	NotYet:       "NO SCORE YET",
	NeverApplies: "NOT APPLICABLE",

	NotApplicable: "%d not applicable",
	NotKnown:      "%d not known",
	NothingToRate: "nothing to rate",
	Rated:         "%d of %d rated",
	ToConfirm:     "%d to confirm",
	Carried: Plural{
		"%d answer is carried over and not confirmed",
		"%d answers are carried over and not confirmed",
	},

	StoppedHere: "%s if you stopped here",
	SoFar:       "%s of what you have rated",
	LastOne:     "%s if the last one were %s",
	All:         "%s if all %d were %s",
	LastOnes:    "%s if the last %d were all %s",
	Complete:    "complete",
	Highest:     "rated %d",
	TopLabel:    "Complete",

	CountedAsNone: "%d of %d not rated, counted as 0",
	OfRated:       "%s of what was rated",

	Claimed:     "%s claimed, %s evidenced",
	NotSaid:     "%d not said",
	BandClaimed: "%s claimed",
	BandsDiffer: "%s claimed, %s evidenced",
	Next:        "What to do next: %s",
}

var germanScores = Scores{
	NotYet:       "NOCH KEIN WERT",
	NeverApplies: "NICHT ANWENDBAR",

	NotApplicable: "%d nicht anwendbar",
	NotKnown:      "%d nicht bekannt",
	NothingToRate: "nichts zu bewerten",
	Rated:         "%d von %d bewertet",
	ToConfirm:     "%d zu bestätigen",
	Carried: Plural{
		"%d Antwort ist übernommen und nicht bestätigt",
		"%d Antworten sind übernommen und nicht bestätigt",
	},

	StoppedHere: "%s, wenn Sie hier aufhören",
	SoFar:       "%s des bisher Bewerteten",
	LastOne:     "%s, wenn das letzte %s wäre",
	All:         "%s, wenn alle %d %s wären",
	LastOnes:    "%s, wenn die letzten %d %s wären",
	Complete:    "voll erfüllt",
	Highest:     "mit %d bewertet",
	TopLabel:    "Vollständig",

	CountedAsNone: "%d von %d nicht bewertet, als 0 gezählt",
	OfRated:       "%s des Bewerteten",

	Claimed:     "%s laut Bewertung, %s belegt",
	NotSaid:     "%d ohne Angabe",
	BandClaimed: "laut Bewertung: %s",
	BandsDiffer: "laut Bewertung: %s, belegt: %s",
	Next:        "Was jetzt zu tun ist: %s",
}

// ScoreWord is a score's percent, or the words that stand in its place (rule
// 2).
func (w *Words) ScoreWord(s scoring.Score) string {
	switch {
	case s.Percent.Defined():
		return w.Percent(s.Percent)
	case s.Max == 0:
		return w.Scores.NeverApplies
	}
	return w.Scores.NotYet
}

// Points is a score's fraction for a table, "98/204".
func (w *Words) Points(s scoring.Score) string { return fmt.Sprintf("%d/%d", s.Points, s.Max) }

// Fraction is a score's fraction with what was left out of it, "98 / 204 · 3
// not applicable".
func (w *Words) Fraction(s scoring.Score) string {
	fraction := fmt.Sprintf("%d / %d", s.Points, s.Max)
	if s.NotApplicable > 0 {
		fraction += Separator + fill(w.Scores.NotApplicable, s.NotApplicable)
	}
	return fraction
}

// Progress is how much of what applies is rated, "37 of 71 rated".
func (w *Words) Progress(s scoring.Score) string {
	if s.Applicable() == 0 {
		return w.Scores.NothingToRate
	}
	return fill(w.Scores.Rated, s.Rated, s.Applicable())
}

// ToConfirm is how many answers were carried over and wait to be
// confirmed, "12 to confirm", empty where none does.
func (w *Words) ToConfirm(s scoring.Score) string {
	if s.Carried == 0 {
		return ""
	}
	return fill(w.Scores.ToConfirm, s.Carried)
}

// CarriedWords is ToConfirm for who has not been told what it is about: "12
// answers are carried over and not confirmed".
func (w *Words) CarriedWords(s scoring.Score) string {
	if s.Carried == 0 {
		return ""
	}
	return w.Scores.Carried.Of(s.Carried)
}

// LeftOut names what has no rating because of what the respondent said of it:
// "3 not applicable", "1 not known".
func (w *Words) LeftOut(s scoring.Score) []string {
	var out []string
	if s.NotApplicable > 0 {
		out = append(out, fill(w.Scores.NotApplicable, s.NotApplicable))
	}
	return append(out, w.NotKnown(s)...)
}

// NotKnown is "1 not known", and nothing where everything is known.
func (w *Words) NotKnown(s scoring.Score) []string {
	if s.NotKnown == 0 {
		return nil
	}
	return []string{fill(w.Scores.NotKnown, s.NotKnown)}
}

// StoppedHere says what a score would be (rule 3) while something is
// unanswered, in phrases: "46% if you stopped here", "67% of what you have
// rated", "77% if the last 22 were all complete", or on a scale whose highest
// level is called otherwise "all rated 9".
func (w *Words) StoppedHere(s scoring.Score, scale scoring.Scale) []string {
	if s.Unanswered == 0 {
		return nil
	}
	var out []string
	say := func(p scoring.Percent, form string, more ...any) {
		if p.Defined() {
			out = append(out, fill(form, append([]any{w.Percent(p)}, more...)...))
		}
	}
	say(s.Percent, w.Scores.StoppedHere)
	say(s.SoFar, w.Scores.SoFar)
	top := w.TopWords(scale)
	switch {
	case s.Unanswered == 1:
		say(s.Possible, w.Scores.LastOne, top)
	case s.Rated == 0:
		say(s.Possible, w.Scores.All, s.Unanswered, top)
	default:
		say(s.Possible, w.Scores.LastOnes, s.Unanswered, top)
	}
	return out
}

// TopWords say that something has the highest rating there is: "complete", or
// where the scale calls it otherwise, in the language it is written in, "rated
// 9".
func (w *Words) TopWords(scale scoring.Scale) string {
	level, ok := scale.Level(scale.Max())
	isUsual := slices.ContainsFunc(All(), func(w *Words) bool { return w.Scores.TopLabel == level.Label })
	if ok && !isUsual {
		return fill(w.Scores.Highest, level.Value)
	}
	return w.Scores.Complete
}

// OpenPhrases is what is said of the unanswered elements of a total:
// StoppedHere while the assessment goes on, and once it is finished that they
// count as 0.
func (w *Words) OpenPhrases(s scoring.Score, status scoring.Status, scale scoring.Scale) []string {
	if status != scoring.Final || s.Unanswered == 0 || !s.SoFar.Defined() {
		return w.StoppedHere(s, scale)
	}
	return []string{
		fill(w.Scores.CountedAsNone, s.Unanswered, s.Applicable()),
		fill(w.Scores.OfRated, w.Percent(s.SoFar)),
	}
}

// Claimed sets what is claimed against what could be shown (rule 4): "72%
// claimed, 48% evidenced · 12 not said". It is empty where nothing is rated.
func (w *Words) Claimed(s scoring.Score) string {
	if s.Rated == 0 {
		return ""
	}
	claimed := fill(w.Scores.Claimed, w.Percent(s.Percent), w.Percent(s.Evidenced))
	if s.Unsaid > 0 {
		claimed += Separator + fill(w.Scores.NotSaid, s.Unsaid)
	}
	return claimed
}

// Evidenced is how many claims have evidence, for a table: "6/9", and a dash
// where nothing is claimed.
func (w *Words) Evidenced(s scoring.Score) string {
	if s.Claims == 0 {
		return None
	}
	return strconv.Itoa(s.Proven) + "/" + strconv.Itoa(s.Claims)
}

// BandWords names the band of a score (rule 8), "Strong", or where the
// evidence gives another one "Strong claimed, Developing evidenced". It is
// empty where there is no band.
func (w *Words) BandWords(s scoring.Score) string {
	switch s.Band {
	case "", s.BandEvidenced:
		return s.Band
	}
	if s.BandEvidenced == "" {
		return fill(w.Scores.BandClaimed, s.Band)
	}
	return fill(w.Scores.BandsDiffer, s.Band, s.BandEvidenced)
}

// NextWords say what to do next for those who are in a band, as its scorecard
// has it. They are empty where it says nothing.
func (w *Words) NextWords(next string) string {
	if next == "" {
		return ""
	}
	return fill(w.Scores.Next, next)
}
