package words

import (
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// Scoring is how points and percents come about.
type Scoring struct {
	TimesWeight    string
	MeanAlike      string
	MeanWeighted   string
	StagesAlike    string // MeanAlike, where there are stages
	StagesWeighted string
	Least          Plural // points of the highest rating, and with those of the lowest

	Twice         string
	Times         string // with how many
	AlwaysApplies string

	FromTo string // with the first and the last value
	Or     string // with all values but one, and the last

	Band   string // with its label, and its first percent
	AtFull string // the same, of a band that is 100% alone
	Thirds string
	Own    string
}

var englishScoring = Scoring{
	TimesWeight:    "The points of a statement are its rating times its weight.",
	MeanAlike:      "The total percentage is the mean of the components, each counting the same, and not the share of the points.",
	MeanWeighted:   "The total percentage is the mean of the components by their weight, and not the share of the points.",
	StagesAlike:    "The total percentage, like that of a stage, is the mean of the components, each counting the same, and not the share of the points.",
	StagesWeighted: "The total percentage, like that of a stage, is the mean of the components by their weight, and not the share of the points.",
	Least: Plural{
		"Even the lowest rating gives %[2]d of %[1]d point, so what is rated never reads 0%%.",
		"Even the lowest rating gives %[2]d of %[1]d points, so what is rated never reads 0%%.",
	},

	Twice:         "counts twice",
	Times:         "counts %d times",
	AlwaysApplies: "always applies",

	FromTo: "%d to %d",
	Or:     "%s or %d",

	Band:   "%s from %d%%",
	AtFull: "%s at 100%%",
	Thirds: "Bands are thirds, not a benchmark.",
	Own:    "These bands are the scorecard's own, not a benchmark.",
}

var germanScoring = Scoring{
	TimesWeight:    "Die Punkte einer Aussage sind ihre Bewertung mal ihr Gewicht.",
	MeanAlike:      "Der Gesamtwert in Prozent ist der Mittelwert der Themenfelder, die alle gleich zählen, und nicht der Anteil an den Punkten.",
	MeanWeighted:   "Der Gesamtwert in Prozent ist der Mittelwert der Themenfelder nach ihrem Gewicht und nicht der Anteil an den Punkten.",
	StagesAlike:    "Der Gesamtwert in Prozent ist wie der einer Phase der Mittelwert der Themenfelder, die alle gleich zählen, und nicht der Anteil an den Punkten.",
	StagesWeighted: "Der Gesamtwert in Prozent ist wie der einer Phase der Mittelwert der Themenfelder nach ihrem Gewicht und nicht der Anteil an den Punkten.",
	Least: Plural{
		"Schon die niedrigste Bewertung gibt %[2]d von %[1]d Punkt; was bewertet ist, steht also nie bei 0\u00a0%%.",
		"Schon die niedrigste Bewertung gibt %[2]d von %[1]d Punkten; was bewertet ist, steht also nie bei 0\u00a0%%.",
	},

	Twice:         "zählt doppelt",
	Times:         "zählt %d-fach",
	AlwaysApplies: "immer anwendbar",

	FromTo: "%d bis %d",
	Or:     "%s oder %d",

	Band:   "%s ab %d\u00a0%%",
	AtFull: "%s bei 100\u00a0%%",
	Thirds: "Die Bereiche sind Drittel der Skala; sie sind kein Benchmark.",
	Own:    "Die Bereiche legt diese Scorecard selbst fest; sie sind kein Benchmark.",
}

// ScoringWords say, a sentence each, how points and percents come from the
// ratings of a scorecard, as far as that is not plain: weights, a total that is
// a mean, a scale that begins above 0. Who has read them can recompute a total
// by hand.
func (w *Words) ScoringWords(s *scoring.Scorecard) []string {
	var out []string
	if s.WeighsElements() {
		out = append(out, w.Scoring.TimesWeight)
	}
	if s.Method == scoring.ByComponents {
		out = append(out, w.meanWords(s))
	}
	if least := s.Scale.Min(); least > 0 {
		out = append(out, w.Scoring.Least.Of(s.Scale.Max(), least))
	}
	return out
}

// meanWords say what the total is where it is not simply all points.
func (w *Words) meanWords(s *scoring.Scorecard) string {
	switch weighs, staged := s.WeighsComponents(), len(s.Stages) > 0; {
	case weighs && staged:
		return w.Scoring.StagesWeighted
	case weighs:
		return w.Scoring.MeanWeighted
	case staged:
		return w.Scoring.StagesAlike
	}
	return w.Scoring.MeanAlike
}

// WeightWords say what a weight does, "counts twice", "counts 3 times". They
// are empty for a weight of 1.
func (w *Words) WeightWords(weight int) string {
	switch {
	case weight <= 1:
		return ""
	case weight == 2:
		return w.Scoring.Twice
	}
	return fill(w.Scoring.Times, weight)
}

// ScaleWords are the values that can be given, in the order of the scale: "0
// to 9", or where some between are no values "0, 3 or 9".
func (w *Words) ScaleWords(scale scoring.Scale) string {
	if len(scale) == 0 {
		return ""
	}
	least, most := scale.Min(), scale.Max()
	if len(scale) > 2 && most-least == len(scale)-1 {
		return fill(w.Scoring.FromTo, least, most)
	}
	var others []string
	for _, l := range scale[:len(scale)-1] {
		others = append(others, strconv.Itoa(l.Value))
	}
	return fill(w.Scoring.Or, strings.Join(others, ", "), most)
}

// BandNote goes with every band: it says where the bands lie, and that they are
// no benchmark.
func (w *Words) BandNote(bands []scoring.Band) string {
	if areThirds(bands) {
		return w.Scoring.Thirds
	}
	edges := make([]string, len(bands))
	for i, b := range bands {
		edges[i] = fill(w.Scoring.Band, b.Label, b.From)
		if b.From == 100 {
			edges[i] = fill(w.Scoring.AtFull, b.Label)
		}
	}
	return strings.Join(edges, ", ") + ". " + w.Scoring.Own
}

// BandsAre is BandNote where the bands are listed already.
func (w *Words) BandsAre(bands []scoring.Band) string {
	if areThirds(bands) {
		return w.Scoring.Thirds
	}
	return w.Scoring.Own
}

// areThirds reports whether bands divide what is displayed into three parts
// that are alike.
func areThirds(bands []scoring.Band) bool {
	return slices.EqualFunc(bands, []int{0, 34, 67}, func(b scoring.Band, from int) bool { return b.From == from })
}
