package words

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/kamscore/kamscore/scoring"
)

// Ratings are what is said of one answer.
type Ratings struct {
	NotApplicable string
	NotKnown      string
	NotRated      string
	Rated         string // with a rating

	EvidenceYes, EvidenceNo, EvidenceUnsaid string

	// Where an answer comes from that is carried over, and the same with what it
	// waits for.
	LastRound, OtherWording, OtherScale, FromRetired string
	Unconfirmed                                      string // with one of these
}

var englishRatings = Ratings{
	NotApplicable: "not applicable",
	NotKnown:      "not known",
	NotRated:      "not rated",
	Rated:         "rated %s",

	EvidenceYes: "yes", EvidenceNo: "no", EvidenceUnsaid: "not said",

	LastRound:    "Carried over from the last round",
	OtherWording: "Given before the statement was reworded",
	OtherScale:   "Rescaled from another scale",
	FromRetired:  "Given before the statement was taken out for a time",
	Unconfirmed:  "%s and not confirmed",
}

var germanRatings = Ratings{
	NotApplicable: "nicht anwendbar",
	NotKnown:      "nicht bekannt",
	NotRated:      "nicht bewertet",
	Rated:         "bewertet mit %s",

	EvidenceYes: "ja", EvidenceNo: "nein", EvidenceUnsaid: "ohne Angabe",

	LastRound:    "Aus der letzten Runde übernommen",
	OtherWording: "Beantwortet, bevor die Aussage neu formuliert wurde",
	OtherScale:   "Von einer anderen Skala umgerechnet",
	FromRetired:  "Beantwortet, bevor die Aussage eine Zeit lang fehlte",
	Unconfirmed:  "%s und nicht bestätigt",
}

// RatingWords is a rating with its label, "2, Nearly complete", or what was
// said instead: "not applicable", "not known", "not rated".
func (w *Words) RatingWords(scale scoring.Scale, r scoring.Rating) string {
	value, ok := r.Value()
	switch {
	case r.IsNotApplicable():
		return w.Ratings.NotApplicable
	case r.IsNotKnown():
		return w.Ratings.NotKnown
	case !ok:
		return w.Ratings.NotRated
	}
	words := strconv.Itoa(value)
	if level, ok := scale.Level(value); ok && level.Label != "" {
		words += ", " + level.Label
	}
	return words
}

// RatedWords is a rating where it has to be said that it is one: "rated 2,
// Nearly complete", and "not rated" and its like as they are.
func (w *Words) RatedWords(scale scoring.Scale, r scoring.Rating) string {
	words := w.RatingWords(scale, r)
	if !r.IsRated() {
		return words
	}
	return fill(w.Ratings.Rated, words)
}

// EvidenceWord is "yes", "no" or "not said".
func (w *Words) EvidenceWord(e scoring.Evidence) string {
	switch e {
	case scoring.EvidenceYes:
		return w.Ratings.EvidenceYes
	case scoring.EvidenceNo:
		return w.Ratings.EvidenceNo
	case scoring.EvidenceUnsaid:
	}
	return w.Ratings.EvidenceUnsaid
}

// OriginWords say where an answer comes from that is carried over.
func (w *Words) OriginWords(o scoring.Origin) string {
	switch o {
	case scoring.OtherWording:
		return w.Ratings.OtherWording
	case scoring.OtherScale:
		return w.Ratings.OtherScale
	case scoring.FromRetired:
		return w.Ratings.FromRetired
	case scoring.LastRound:
	}
	return w.Ratings.LastRound
}

// Opening is a phrase at the start of a line: with a capital.
func Opening(phrase string) string {
	_, size := utf8.DecodeRuneInString(phrase)
	return strings.ToUpper(phrase[:size]) + phrase[size:]
}
