package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// ScoringWords say, a sentence each, how points and percents come from the
// ratings of a scorecard, as far as that is not plain: weights, a total that is
// a mean, a scale that begins above 0. Who has read them can recompute a total
// by hand.
func ScoringWords(s *scoring.Scorecard) []string {
	var out []string
	if s.WeighsElements() {
		out = append(out, "The points of a statement are its rating times its weight.")
	}
	if words := methodWords(s); words != "" {
		out = append(out, words)
	}
	if least := s.Scale.Min(); least > 0 {
		out = append(out, fmt.Sprintf("Even the lowest rating gives %d of %s, so what is rated never reads 0%%.",
			least, Count(s.Scale.Max(), "point")))
	}
	return out
}

// methodWords say what the total is where it is not simply all points.
func methodWords(s *scoring.Scorecard) string {
	if s.Method != scoring.ByComponents {
		return ""
	}
	of := "of the components, each counting the same, and not the share of the points."
	if s.WeighsComponents() {
		of = "of the components by their weight, and not the share of the points."
	}
	if len(s.Stages) > 0 {
		return "The total percentage, like that of a stage, is the mean " + of
	}
	return "The total percentage is the mean " + of
}

// scoringPara is ScoringWords, a line each.
func scoringPara(s *scoring.Scorecard) para {
	var p para
	for _, sentence := range ScoringWords(s) {
		p = append(p, line{sentence})
	}
	return p
}

// WeightWords say what a weight does, "counts twice", "counts 3 times". They
// are empty for a weight of 1.
func WeightWords(weight int) string {
	switch {
	case weight <= 1:
		return ""
	case weight == 2:
		return "counts twice"
	}
	return fmt.Sprintf("counts %d times", weight)
}

// AlwaysApplies is said of an element that cannot be not applicable.
const AlwaysApplies = "always applies"

// LevelWords are the wording that an element has of its own for a rating,
// empty where it has none or is not rated.
func LevelWords(e *scoring.Element, r scoring.Rating) string {
	value, ok := r.Value()
	if !ok {
		return ""
	}
	return e.Levels[value]
}

// ScaleWords are the values that can be given, in the order of the scale: "0
// to 9", or where some between are no values "0, 3 or 9".
func ScaleWords(scale scoring.Scale) string {
	if len(scale) == 0 {
		return ""
	}
	least, most := scale.Min(), scale.Max()
	if len(scale) > 2 && most-least == len(scale)-1 {
		return fmt.Sprintf("%d to %d", least, most)
	}
	values := make([]string, len(scale))
	for i, l := range scale {
		values[i] = strconv.Itoa(l.Value)
	}
	last := len(values) - 1
	return strings.Join(values[:last], ", ") + " or " + values[last]
}

// The two notes on bands: a label is no comparison with anybody.
const (
	thirdsNote   = "Bands are thirds, not a benchmark."
	ownBandsNote = "These bands are the scorecard's own, not a benchmark."
)

// BandNote goes with every band: it says where the bands lie, and that they are
// no benchmark.
func BandNote(bands []scoring.Band) string {
	if areThirds(bands) {
		return thirdsNote
	}
	edges := make([]string, len(bands))
	for i, b := range bands {
		edges[i] = fmt.Sprintf("%s from %d%%", b.Label, b.From)
		if b.From == 100 {
			edges[i] = b.Label + " at 100%"
		}
	}
	return strings.Join(edges, ", ") + ". " + ownBandsNote
}

// areThirds reports whether bands divide what is displayed into three parts
// that are alike.
func areThirds(bands []scoring.Band) bool {
	return slices.EqualFunc(bands, []int{0, 34, 67}, func(b scoring.Band, from int) bool { return b.From == from })
}
