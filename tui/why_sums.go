package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/report"
	"github.com/kamscore/kamscore/scoring"
)

// The sums behind a number, so that a board can do them again by hand.

// whyPoints explains points and their maximum.
func whyPoints(d *desk, s scoring.Score, what string) string {
	if s.Max == 0 {
		return "Every statement here is not applicable, so there is nothing to score."
	}
	sentence := fmt.Sprintf("%d points of %d.", s.Points, s.Max)
	if s.Percent.Defined() {
		sentence = fmt.Sprintf("%d points of %d are %s.", s.Points, s.Max, report.Percent(s.Percent))
	}
	top := d.card().Scale.Max()
	sentence += fmt.Sprintf(" A statement gives its rating in points; the maximum is %d for each statement of this %s that applies, rated or not.", top, what)
	if d.card().WeighsElements() {
		sentence += fmt.Sprintf(" Both are multiplied by the statement's weight: the weights of those that apply are %d together, and %d times %d is %d.",
			s.Max/top, s.Max/top, top, s.Max)
	}
	if least := d.card().Scale.Min(); least > 0 {
		sentence += fmt.Sprintf(" The lowest rating gives %d.", least)
	}
	if s.NotApplicable > 0 {
		sentence += fmt.Sprintf(" %d not applicable: left out on both sides.", s.NotApplicable)
	}
	return sentence
}

// whyMean explains a total that is the mean of the components: what goes in,
// with two decimals, and what comes out.
func whyMean(d *desk, scores scoring.Scores) []string {
	total := scores.Total
	if total.Max == 0 {
		return []string{whyPoints(d, total, d.scope())}
	}
	weighs, weights := d.card().WeighsComponents(), 0
	var terms, leftOut []string
	for i, of := range scores.Components {
		if of.Max == 0 {
			leftOut = append(leftOut, fmt.Sprint(i+1))
			continue
		}
		term, weight := decimals(of.Percent), 1
		if weighs {
			weight = d.card().Components[i].Weight
			term = fmt.Sprintf("%d × %s", weight, term)
		}
		terms = append(terms, term)
		weights += weight
	}
	divided := "divided by their number"
	if weighs {
		divided = "each times its weight, divided by the weights together"
	}
	sums := fmt.Sprintf("The total is the mean of the components' percents, %s: %s make %s when divided by %d, shown as %s.",
		divided, strings.Join(terms, " + "), decimals(total.Percent), weights, report.ScoreWord(total))
	out := []string{sums, "A component without a score counts as 0. The points, " + report.Fraction(total) + ", are given beside the total and do not make it."}
	if len(leftOut) > 0 {
		out[1] += " Nothing applies in " + either(leftOut...) + ", which does not count."
	}
	return out
}

// componentPoints lists the points of the components, which make the total.
func componentPoints(scores scoring.Scores) string {
	points := make([]string, len(scores.Components))
	for i, of := range scores.Components {
		points[i] = fmt.Sprintf("%d gives %d of %d", i+1, of.Points, of.Max)
	}
	return "By component: " + strings.Join(points, ", ") + "."
}

// decimals is a percent as it goes into a mean, 0 where there is no score.
func decimals(p scoring.Percent) string {
	exact, _ := p.Exact()
	return fmt.Sprintf("%.2f", exact)
}

// gainMade says how many points a priority is short of, where weights make the
// gain differ.
func gainMade(d *desk, p scoring.Priority) string {
	if !p.Weighs {
		return ""
	}
	card, scores := d.card(), d.sheet.Session.Scores()
	top, weight := card.Scale.Max(), card.At(p.Place).Weight
	short := top - p.Rating
	sums := fmt.Sprintf("Rated %d it gives %s more", top, report.Count(short*weight, "point"))
	if weight > 1 {
		sums = fmt.Sprintf("Rated %d it gives %d × %d, the weight, that is %s more", top, short, weight, report.Count(short*weight, "point"))
	}
	if card.Method != scoring.ByComponents {
		return fmt.Sprintf("%s, of %d in all: %s.", sums, scores.Total.Max, report.GainWords(p.Gain))
	}
	sums = fmt.Sprintf("%s, of %d in the component", sums, scores.Components[p.Component].Max)
	if card.WeighsComponents() {
		sums += fmt.Sprintf(", which has weight %d in the total", card.Components[p.Component].Weight)
	}
	return sums + ": " + report.GainWords(p.Gain) + "."
}
