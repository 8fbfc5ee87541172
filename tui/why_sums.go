package tui

import (
	"fmt"
	"strings"

	"github.com/kamscore/kamscore/scoring"
)

// The sums behind a number, so that a board can do them again by hand.

// whyPoints explains points and their maximum, which the sentence maximum says
// what it is over.
func whyPoints(d *desk, s scoring.Score, maximum string) string {
	w := &d.words.Why
	if s.Max == 0 {
		return w.NothingToScore
	}
	sentences := []string{fmt.Sprintf(w.Points, s.Points, s.Max)}
	if s.Percent.Defined() {
		sentences[0] = fmt.Sprintf(w.PointsPercent, s.Points, s.Max, d.words.Percent(s.Percent))
	}
	top := d.card().Scale.Max()
	sentences = append(sentences, fmt.Sprintf(maximum, top))
	if d.card().WeighsElements() {
		sentences = append(sentences, fmt.Sprintf(w.Weighed, s.Max/top, top, s.Max))
	}
	if least := d.card().Scale.Min(); least > 0 {
		sentences = append(sentences, fmt.Sprintf(w.LeastGives, least))
	}
	if s.NotApplicable > 0 {
		sentences = append(sentences, fmt.Sprintf(w.NotApplicable, s.NotApplicable))
	}
	return join(" ", sentences...)
}

// whyMean explains a total that is the mean of the components: what goes in,
// with two decimals, and what comes out.
func whyMean(d *desk, scores scoring.Scores) []string {
	total, w := scores.Total, &d.words.Why
	if total.Max == 0 {
		return []string{w.NothingToScore}
	}
	weighs, weights := d.card().WeighsComponents(), 0
	var terms, leftOut []string
	for i, of := range scores.Components {
		if of.Max == 0 {
			leftOut = append(leftOut, fmt.Sprint(i+1))
			continue
		}
		term, weight := d.decimals(of.Percent), 1
		if weighs {
			weight = d.card().Components[i].Weight
			term = fmt.Sprintf("%d × %s", weight, term)
		}
		terms = append(terms, term)
		weights += weight
	}
	mean := w.Mean
	if weighs {
		mean = w.WeighedMean
	}
	rest := fmt.Sprintf(w.NoneCountsAs0, d.words.Fraction(total))
	if len(leftOut) > 0 {
		rest = join(" ", rest, fmt.Sprintf(w.NothingApplies, d.words.Plain.Either(leftOut...)))
	}
	return []string{fmt.Sprintf(mean, strings.Join(terms, " + "), d.decimals(total.Percent), weights, d.words.ScoreWord(total)), rest}
}

// componentPoints lists the points of the components, which make the total.
func componentPoints(d *desk, scores scoring.Scores) string {
	w := &d.words.Why
	points := make([]string, len(scores.Components))
	for i, of := range scores.Components {
		points[i] = fmt.Sprintf(w.Gives, i+1, of.Points, of.Max)
	}
	return fmt.Sprintf(w.ByComponent, strings.Join(points, ", "))
}

// decimals is a percent as it goes into a mean, 0 where there is no score.
func (d *desk) decimals(p scoring.Percent) string {
	exact, _ := p.Exact()
	return d.words.Why.Decimals(exact)
}

// gainMade says how many points a priority is short of, where weights make the
// gain differ.
func gainMade(d *desk, p scoring.Priority) string {
	if !p.Weighs {
		return ""
	}
	card, scores, w := d.card(), d.sheet.Session.Scores(), &d.words.Why
	top, weight := card.Scale.Max(), card.At(p.Place).Weight
	short := top - p.Rating
	gain := w.Gain.Of(short*weight, top)
	if weight > 1 {
		gain = w.GainWeighed.Of(short*weight, top, short, weight)
	}
	worth, component := d.words.GainWords(p.Gain), scores.Components[p.Component]
	switch {
	case card.Method != scoring.ByComponents:
		return fmt.Sprintf(w.GainOfAll, gain, scores.Total.Max, worth)
	case card.WeighsComponents():
		return fmt.Sprintf(w.GainOfWeighed, gain, component.Max, card.Components[p.Component].Weight, worth)
	}
	return fmt.Sprintf(w.GainOfComponent, gain, component.Max, worth)
}
